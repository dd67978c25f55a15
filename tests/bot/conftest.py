"""A bot over HTTP against the loopback Bot API: what happens in Telegram goes in, the calls it makes come out."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from functools import partial
from types import SimpleNamespace

import pytest
from telegram.request import HTTPXRequest

from bot.application import build_application
from bot.desk import Desk
from bot.limits import QuestionLimit
from bot.state import State
from tests.bot.statements import open_knowledge
from tests.telegram import BotApi, updates

GROUP = updates.supergroup()
ADMIN = 1


@dataclass
class World:
    """One running bot. `happen()` lets an update arrive and returns the calls that it caused."""

    api: BotApi
    application: object
    desk: Desk
    clock: SimpleNamespace
    errors: list = field(default_factory=list)

    async def happen(self, update):
        before = len(self.api.calls)
        self.api.push(update)
        bot = self.application.bot
        arrived = await bot.get_updates(offset=self.api.confirmed + 1, timeout=0)
        for each in arrived:
            await self.application.process_update(each)
        await bot.get_updates(offset=arrived[-1].update_id + 1, timeout=0)
        assert not self.errors, self.errors
        return [call for call in self.api.calls[before:] if call.method != "getUpdates"]

    async def one(self, update, method="sendMessage"):
        """The parameters of the single call that an update causes."""
        calls = await self.happen(update)
        assert [call.method for call in calls] == [method]
        return calls[0].parameters

    async def ask(self, text, **more):
        """A private question; the message sent as the server keeps it."""
        calls = await self.happen(updates.message(text, **more))
        assert [call.method for call in calls] == ["sendMessage"]
        return calls[0].result

    async def press(self, card, label, sender=None):
        """Press the button of that label under a card."""
        data = next(button["callback_data"] for button in buttons(card) if button["text"] == label)
        return await self.happen(updates.callback_query(data, on=card, sender=sender))

    async def turn(self, card, label, sender=None):
        """Press a button that changes the card; the card as it is then."""
        calls = await self.press(card, label, sender)
        assert [call.method for call in calls] == ["editMessageText", "answerCallbackQuery"]
        return calls[0].result


def plainly(builder):
    """Loopback needs no certificates, and reading them takes longer than most tests."""
    for part in (builder.request, builder.get_updates_request):
        part(HTTPXRequest(httpx_kwargs={"verify": False}))


@pytest.fixture
def clock():
    return SimpleNamespace(now=1_700_000_000.0)


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A database with the tests' statements."""
    path = tmp_path_factory.mktemp("knowledge") / "statements.db"
    with open_knowledge(path):
        pass
    return path


@pytest.fixture
async def world(tmp_path, clock, filled):
    shutil.copy(filled, tmp_path / "statements.db")
    async with BotApi() as api:
        with (
            open_knowledge(tmp_path / "statements.db", ()) as opened,
            State(tmp_path / "bot.db", clock=lambda: clock.now) as state,
        ):
            reopen = partial(open_knowledge, tmp_path / "statements.db", ())
            desk = Desk(opened, state, frozenset({ADMIN}), QuestionLimit(1000), reopen)
            application = build_application(api.token, desk, base_url=api.base_url, configure=plainly)
            world = World(api, application, desk, clock)

            async def collect(_update, context):
                world.errors.append(context.error)

            application.add_error_handler(collect)
            async with application:
                yield world
        assert api.violations == []


def buttons(card):
    """The buttons under a card, row by row."""
    return [button for row in card.get("reply_markup", {}).get("inline_keyboard", []) for button in row]


def labels(card):
    """The labels of a card's buttons."""
    return [button["text"] for button in buttons(card)]


def slices(card, kind):
    """The stretches of a card's text under entities of a kind."""
    text = card.get("text", card.get("message_text")).encode("utf-16-le")
    return [
        text[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
        for e in card.get("entities", [])
        if e["type"] == kind
    ]
