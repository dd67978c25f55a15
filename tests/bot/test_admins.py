"""Admins by number alone: whoever else tries gets what any stranger gets."""

from __future__ import annotations

import pytest

from bot.inbox import Inbox, Received
from tests.bot.conftest import ADMIN
from tests.telegram import updates

ADMINISTRATOR = updates.user(ADMIN)
STRANGER = updates.user(666, first_name=f"{ADMIN}", username="isnad_admin")


@pytest.fixture
def inbox(world, tmp_path):
    inbox = Inbox(tmp_path / "inbox.db")
    world.application.bot_data[Inbox] = inbox
    yield inbox
    inbox.close()


async def test_an_admin_sees_what_was_put_aside(world, inbox: Inbox) -> None:
    assert "Nothing is set aside" in (await world.ask("/quarantine", sender=ADMINISTRATOR))["text"]
    inbox.store([Received(5, '{"update_id": 5}')])
    inbox.quarantine(5, '{"message": "\\u0642\\u0627\\u0644"}', "cannot be parsed")
    told = (await world.ask("/quarantine", sender=ADMINISTRATOR))["text"]
    assert "cannot be parsed" in told
    assert '{"message": "قال"}' in told


async def test_many_and_long_ones_fit_in_a_message(world, inbox: Inbox) -> None:
    for number in range(1, 30):
        inbox.quarantine(number, '{"x": "' + "😀" * 3000 + '"}', "reason " * 100)
    assert (await world.ask("/quarantine", sender=ADMINISTRATOR))["text"]


IMPOSTORS = {
    "a stranger": lambda text, **more: updates.message(text, sender=STRANGER, **more),
    "forwarded by an admin": lambda text, **more: updates.forward(text, sender=ADMINISTRATOR, **more),
    "an anonymous administrator": updates.anonymous_message,
    "a channel in a group": updates.message_as_channel,
    "a channel": updates.channel_post,
    "a guest": lambda text, **more: updates.guest_message(text, sender=ADMINISTRATOR, **more),
    "an edit": lambda text, **more: updates.edited_message(text, sender=ADMINISTRATOR, **more),
    "by way of a bot": lambda text, **more: updates.message(text, sender=ADMINISTRATOR, via_bot=updates.BOT, **more),
    "in a group": lambda text, **more: updates.message(text, sender=ADMINISTRATOR, chat=updates.group(), **more),
    "a business chat": lambda text, **more: updates.business_message(text, sender=ADMINISTRATOR, **more),
}
COMMANDS = (
    "/quarantine",
    "/stats",
    "/missed",
    "/feeds",
    "/feeds https://example.org/rss",
    "/retract",
    "/correct Gordon Brown",
)


@pytest.mark.parametrize("impostor", IMPOSTORS)
async def test_nobody_else_does_what_admins_do(world, inbox: Inbox, impostor: str) -> None:
    card = await world.ask("what did Merkel say about the bridge?", sender=ADMINISTRATOR)
    inbox.quarantine(None, "a telling update", "cannot be parsed")
    before = world.desk.knowledge.stats(), list(world.desk.knowledge.export()), world.desk.knowledge.feeds()
    for command in COMMANDS:
        wanted = (await world.happen(IMPOSTORS[impostor](command, reply_to_message=card)))[-1:]
        told = str([call.parameters for call in wanted])
        assert "telling" not in told
        assert "Set aside" not in told
        assert "Statements:" not in told
    assert (world.desk.knowledge.stats(), list(world.desk.knowledge.export()), world.desk.knowledge.feeds()) == before


async def test_an_admin_does(world) -> None:
    """So that the test above cannot pass because nothing works."""
    card = await world.ask("what did Merkel say about the bridge?", sender=ADMINISTRATOR)
    before = world.desk.knowledge.stats().statements
    await world.happen(updates.message("/retract", sender=ADMINISTRATOR, reply_to_message=card))
    assert world.desk.knowledge.stats().statements == before - 1


@pytest.mark.parametrize("data", ["add", "add.1", "drop.1.2", "unfeed..1", "x" * 64, "\0", "q.1.r.0.zz", "~", "...."])
async def test_what_a_stranger_s_button_says_is_not_trusted(world, data: str) -> None:
    card = await world.ask("what did Merkel say about the bridge?", sender=ADMINISTRATOR)
    before = world.desk.knowledge.stats(), list(world.desk.knowledge.export())
    calls = await world.happen(updates.callback_query(data, on=card, sender=STRANGER))
    assert calls[-1].method == "answerCallbackQuery"
    assert (world.desk.knowledge.stats(), list(world.desk.knowledge.export())) == before
