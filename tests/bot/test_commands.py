"""Commands in a private chat, and what Telegram is told about them."""

import logging

import pytest

from bot.commands import introduce
from bot.links import question_parameter, statement_parameter
from bot.words import LANGUAGES
from tests.bot.conftest import buttons, labels, slices
from tests.telegram import faults, updates


async def test_start_welcomes_with_questions_that_can_be_answered(world):
    card = await world.ask("/start")
    assert card["text"].startswith("Welcome!")
    for question in labels(card):
        calls = await world.press(card, question)
        assert slices(calls[-1].parameters, "blockquote"), question


async def test_start_with_a_link_shows_that_statement(world):
    card = await world.ask(f"/start {statement_parameter(2)}")
    assert slices(card, "blockquote") == ["the bridge will open in spring"]
    assert "None of these" not in labels(card)


async def test_start_with_a_link_asks_that_question(world):
    card = await world.ask(f"/start {question_parameter('what did Merkel say about bridge')}")
    assert slices(card, "blockquote") == ["the bridge will open in spring"]


@pytest.mark.parametrize("parameter", ["s_999", "s_", "q_%%%", "q_", "x", "s_٣", "q_____"])
async def test_a_broken_link_is_no_fault(world, parameter):
    assert (await world.ask(f"/start {parameter}"))["text"]


async def test_help_names_the_bot_and_lives_on_the_index(world):
    card = await world.ask("/help")
    assert "@isnad_test_bot" in card["text"]
    assert "What did Angela Merkel say?" in labels(card)


async def test_an_unknown_command_gets_the_help(world):
    assert (await world.ask("/frobnicate"))["text"].startswith("What I can do")


async def test_ask_asks(world):
    assert slices(await world.ask("/ask what did Merkel say about bridge"), "bold") == ["Angela Merkel"]
    assert (await world.ask("/ask"))["text"] == "Write your question after /ask."


async def test_who_lists_those_who_are_quoted_and_opens_them(world):
    card = await world.ask("/who")
    lines = card["text"].splitlines()
    assert lines[0] == "4 speakers are quoted here:"
    assert lines[2] == "1. Angela Merkel · 3 statements"
    assert labels(card) == ["1", "2", "3", "4"]
    opened = await world.turn(card, "1")
    assert slices(opened, "bold") == ["Angela Merkel"]


async def test_latest_leafs_back_through_all(world):
    card = await world.ask("/latest")
    seen = [slices(card, "blockquote")[0]]
    while "Next" in labels(card):
        card = await world.turn(card, "Next")
        seen.append(slices(card, "blockquote")[0])
    assert len(set(seen)) == 6
    assert seen[0] == "music belongs to everyone"


async def test_why_tells_how_the_answer_came_about(world):
    assert "first" in (await world.ask("/why"))["text"]
    await world.ask("what did Merkl say about bridge")
    why = (await world.ask("/why"))["text"]
    assert "Question: what did Merkl say about bridge" in why
    assert "Angela Merkel" in why
    assert "out of 100" in why


async def test_why_as_a_reply_speaks_of_that_answer(world):
    first = await world.ask("what did Merkel say about bridge")
    await world.ask("what did Gordon Brown say")
    why = await world.ask("/why", reply_to_message=first)
    assert "bridge" in why["text"]


async def test_why_of_a_follow_up_knows_what_it_followed(world):
    await world.ask("what did Merkel say about the bridge")
    answered = await world.ask("and about schools?")
    why = (await world.ask("/why", reply_to_message=answered))["text"]
    assert "Question: and about schools?" in why
    assert "Speaker understood: Merkel" in why
    assert "schools stay open" in why


async def test_why_is_told_in_the_reader_s_language(world):
    world.desk.state.set_language(1000, "ar")
    await world.ask("what did Merkel say about schools")
    why = (await world.ask("/why"))["text"]
    reasons = [line.lstrip("\u200f•\u2068 ") for line in why.splitlines() if "•" in line and "~" not in line]
    assert {reason.partition(":")[0] for reason in reasons} == {"المتحدث", "كلمات", "الموضوع"}


async def test_privacy_tells_and_forgets(world):
    await world.ask("what did Merkel say about bridge")
    world.desk.state.set_language(1000, "en")
    card = await world.ask("/privacy")
    assert labels(card) == ["Forget this chat"]
    assert (await world.turn(card, "Forget this chat"))["text"].startswith("Done")
    assert world.desk.state.latest(1000) is None
    assert world.desk.state.language(1000) is None


async def test_commands_and_descriptions_are_told_once_in_every_language(world):
    await introduce(world.application)
    settings = world.api.state.settings
    codes = {code for name, _, code in settings if name == "MyCommands"}
    assert codes == {"", *LANGUAGES} - {"en"}
    assert {name for name, _, _ in settings} == {"MyCommands", "MyDescription", "MyShortDescription"}
    before = len(world.api.calls)
    await introduce(world.application)
    assert len(world.api.calls) == before


async def test_the_log_warns_of_what_is_off_at_botfather(world, caplog):
    with caplog.at_level(logging.WARNING):
        await introduce(world.application)
    assert "group reading is off" in caplog.text
    assert "inline queries are off" not in caplog.text


@pytest.mark.parametrize("command", ["/who", "/latest", "/start", "/help"])
async def test_an_empty_index_is_said_kindly(world, command):
    for number in range(1, 7):
        world.desk.knowledge.retract_statement(number)
    card = await world.ask(command)
    assert card["text"]
    assert not [each for each in buttons(card) if "callback_data" in each]


async def test_a_network_fault_sends_no_apology(world):
    world.api.fail(faults.no_rights(), "sendMessage")
    with pytest.raises(AssertionError):
        await world.happen(updates.message("/help"))
    assert len(world.api.calls_of("sendMessage")) == 1
