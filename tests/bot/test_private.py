"""The private chat: what a question brings, and what the buttons under it do."""

import pytest

from tests.bot.conftest import labels, slices
from tests.telegram import updates


async def test_a_question_brings_the_very_words_and_who_said_them(world):
    card = await world.ask("what did The Mayor say about bridge")
    assert slices(card, "blockquote") == ["the bridge will open in spring"]
    assert slices(card, "bold") == ["The Mayor"]
    assert "reply_to_message" not in card


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("nobody said what", "Nobody called nobody is quoted"),
        ("hello you", "no statement"),
        ("thanks", "I only know who said what"),
        ("what did The Mayor say about fishing", "nothing by The Mayor on fishing"),
        ("what did the president say", "president is mentioned"),
        ("what did mayer say about bridge", "Did you mean"),
        ("what did the mayors say", "Several people"),
    ],
)
async def test_nothing_is_said_honestly(world, text, says):
    card = await world.ask(text)
    assert says in card["text"]
    assert not slices(card, "blockquote")


async def test_did_you_mean_answers_in_one_tap(world):
    card = await world.ask("what did mayer say about bridge")
    calls = await world.press(card, "The Mayor")
    assert [call.method for call in calls] == ["editMessageText", "answerCallbackQuery"]
    assert slices(calls[0].parameters, "blockquote") == ["the bridge will open in spring"]
    assert world.shelf.asked[-1][0] == "what did The Mayor say about bridge"


async def test_paging_context_and_back(world):
    card = await world.ask("what did The Mayor say about bridge")
    assert labels(card)[:2] == ["1 of 2", "Next"]
    second = (await world.press(card, "Next"))[0].parameters
    assert slices(second, "blockquote") == ["the bridge was never closed"]
    assert "Denied the following:" in second["text"]
    context = (await world.press(card, "Context"))[0].result
    assert "the bridge will open in spring" in slices(context, "bold")
    back = (await world.press(context, "Back"))[0]
    assert back.parameters["text"] == card["text"]


async def test_an_edited_question_edits_its_answer(world):
    first = updates.message("what did The Mayor say about bridge")
    sent = (await world.happen(first))[0].result
    edited = {
        "edited_message": first["message"] | {"text": "what did The Deputy Mayor say about water", "edit_date": 1}
    }
    changed = await world.one(edited, "editMessageText")
    assert changed["message_id"] == sent["message_id"]
    assert slices(changed, "blockquote") == ["water is for everyone 💧"]
    assert await world.happen(edited) == []
