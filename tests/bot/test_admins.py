"""Admins by number alone: whoever else tries gets what any stranger gets."""

from __future__ import annotations

import pytest

from bot.inbox import Inbox, Received
from tests.bot.conftest import ADMIN
from tests.telegram import updates

ADMINISTRATOR = updates.user(ADMIN)
STRANGER = updates.user(666, first_name=f"{ADMIN}", username="isnad_admin")
CHANNEL = updates.channel()


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


@pytest.mark.parametrize(
    "update",
    [
        pytest.param(updates.message("/quarantine", sender=STRANGER), id="a stranger"),
        pytest.param(updates.forward("/quarantine", sender=ADMINISTRATOR), id="forwarded by an admin"),
        pytest.param(updates.anonymous_message("/quarantine"), id="an anonymous administrator"),
        pytest.param(updates.message_as_channel("/quarantine"), id="a channel in a group"),
        pytest.param(updates.channel_post("/quarantine"), id="a channel"),
        pytest.param(updates.guest_message("/quarantine", sender=ADMINISTRATOR), id="a guest"),
        pytest.param(updates.edited_message("/quarantine", sender=ADMINISTRATOR), id="an edit"),
        pytest.param(updates.message("/quarantine", sender=ADMINISTRATOR, via_bot=updates.BOT), id="by way of a bot"),
        pytest.param(updates.message("/quarantine", sender=ADMINISTRATOR, chat=updates.group()), id="in a group"),
        pytest.param(updates.business_message("/quarantine", sender=ADMINISTRATOR), id="a business chat"),
    ],
)
async def test_nobody_else_does(world, inbox: Inbox, update: dict[str, object]) -> None:
    inbox.quarantine(None, "a telling update", "cannot be parsed")
    told = [str(call.parameters) for call in await world.happen(update)]
    assert not any("telling" in each or "set aside" in each for each in told)
