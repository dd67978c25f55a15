"""Groups: spoken to, one message; else silence."""

import pytest

from tests.bot.conftest import GROUP, slices
from tests.telegram import updates

MENTION = [
    "@isnad_test_bot what about bridge",
    "😀 @ISNAD_Test_Bot what about bridge?",
    "what about bridge @Isnad_test_bot",
    "/ask@isnad_test_bot what about bridge",
    "/ASK@Isnad_Test_Bot what about bridge",
]
SILENT = [
    "what about bridge",
    "/ask what about bridge",
    "/help@other_bot",
    "@isnad_test_bots what about bridge",
    "mail me at me@isnad_test_bot.org",
    "/start",
]


@pytest.mark.parametrize("text", MENTION)
async def test_spoken_to_in_any_way_it_replies_once(world, text):
    update = updates.message(text, chat=GROUP)
    call = await world.one(update)
    assert call["reply_parameters"]["message_id"] == update["message"]["message_id"]
    assert slices(call, "blockquote") == ["the bridge will open in spring"]
    assert world.shelf.asked[-1][0].startswith(("what about bridge", "😀 what about bridge"))


@pytest.mark.parametrize("text", SILENT)
async def test_not_spoken_to_it_is_silent(world, text):
    assert await world.happen(updates.message(text, chat=GROUP)) == []


async def test_an_unsure_answer_is_a_short_nothing(world):
    call = await world.one(updates.message("@isnad_test_bot unsure bridge", chat=GROUP))
    assert call["text"] == "Nothing on that in the articles I know."
    assert "reply_markup" not in call


async def test_guest_mode_answers_where_it_is_not(world):
    call = await world.one(updates.guest_message("@isnad_test_bot bridge", chat=GROUP), "answerGuestQuery")
    assert slices(
        {"text": call["result"]["input_message_content"]["message_text"]} | call["result"]["input_message_content"],
        "blockquote",
    ) == ["the bridge will open in spring"]
