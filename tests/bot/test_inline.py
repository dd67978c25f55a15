"""Inline: results as one types."""

import json

import pytest

from bot.cards import utf16_length
from bot.inline import PAGE
from tests.bot.conftest import labels, slices
from tests.telegram import updates

INLINE = "answerInlineQuery"


async def test_results_have_ids_that_stay(world):
    first = await world.one(updates.inline_query("water"), INLINE)
    again = await world.one(updates.inline_query("water", sender=updates.user(5, "ru")), INLINE)
    assert [each["id"] for each in first["results"]] == [each["id"] for each in again["results"]]
    assert {"1", "5"} >= {each["id"] for each in first["results"]}


async def test_a_result_tells_who_what_and_where_from(world):
    (result,) = (await world.one(updates.inline_query("schools"), INLINE))["results"]
    assert result["title"] == "Angela Merkel"
    assert result["description"] == "schools stay open 🏫 · The Gazette · May 1, 2024"
    content = result["input_message_content"]
    assert slices(content, "blockquote") == ["schools stay open 🏫"]
    assert labels(result) == ["Search here", "Open with context"]


async def test_the_way_back_opens_the_very_statement(world):
    (result,) = (await world.one(updates.inline_query("schools"), INLINE))["results"]
    url = result["reply_markup"]["inline_keyboard"][0][1]["url"]
    assert url == "https://t.me/isnad_test_bot?start=s_4"
    assert slices(await world.ask("/start s_4"), "blockquote") == ["schools stay open 🏫"]


@pytest.mark.parametrize("typed", ["bri", "bridge", "brige"])
async def test_words_are_found_while_they_are_typed(world, typed):
    results = (await world.one(updates.inline_query(typed), INLINE))["results"]
    assert "2" in [each["id"] for each in results]


async def test_an_empty_query_gives_the_latest(world):
    call = await world.one(updates.inline_query(""), INLINE)
    assert [each["id"] for each in call["results"]] == ["6", "5", "4", "3", "2", "1"]
    assert call["next_offset"] == ""
    assert "button" not in call


async def test_what_is_denied_is_no_claim_in_a_list_either(world):
    results = (await world.one(updates.inline_query("merkel"), INLINE))["results"]
    (told,) = (result["description"] for result in results if "without notice" in result["description"])
    assert told.startswith("Denied the following: the bridge was closed without notice · The Gazette")


@pytest.mark.parametrize("junk", ["x", "-1", "٣", "9" * 60, "1.5", " "])
async def test_a_junk_offset_is_page_one(world, junk):
    plain = await world.one(updates.inline_query("water"), INLINE)
    assert (await world.one(updates.inline_query("water", offset=junk), INLINE))["results"] == plain["results"]


async def test_pages_follow_one_another_without_a_repeat(world):
    rows = [json.dumps({"speaker": "Angela Merkel", "quote": f"lamp number {n} is lit"}) for n in range(45)]
    world.desk.knowledge.import_lines(rows)
    seen, offset = [], ""
    for size in (PAGE, PAGE, 11):
        call = await world.one(updates.inline_query("", offset=offset), INLINE)
        assert len(call["results"]) == size
        seen += [each["id"] for each in call["results"]]
        offset = call["next_offset"]
    assert offset == ""
    assert len(set(seen)) == 51


async def test_nothing_found_leads_into_the_private_chat(world):
    call = await world.one(updates.inline_query("zzzqqq"), INLINE)
    assert call["results"] == []
    assert utf16_length(call["button"]["text"]) <= 64
    await world.ask(f"/start {call['button']['start_parameter']}")
    assert world.desk.state.latest(1000).question.text == "zzzqqq"


async def test_the_words_around_are_in_the_reader_s_language(world):
    (result,) = (await world.one(updates.inline_query("schools", sender=updates.user(5, "fr")), INLINE))["results"]
    assert "Source : Council meets" in result["input_message_content"]["message_text"]
    world.desk.state.set_language(5, "ru")
    (result,) = (await world.one(updates.inline_query("schools", sender=updates.user(5, "fr")), INLINE))["results"]
    assert "Источник: Council meets" in result["input_message_content"]["message_text"]


async def test_a_typed_question_tells_the_language_of_the_words_around(world):
    typed = updates.inline_query("qué dijo Merkel sobre la deuda", sender=updates.user(5, "en"))
    call = await world.one(typed, INLINE)
    assert all("Fuente:" in each["input_message_content"]["message_text"] for each in call["results"])
    call = await world.one(updates.inline_query("quién habló de zzzqqq", sender=updates.user(5, "en")), INLINE)
    assert call["button"]["text"] == "No hay resultados. Pregúntame en privado"


async def test_an_answer_may_be_kept_but_only_for_that_reader(world):
    call = await world.one(updates.inline_query("schools"), INLINE)
    assert 0 < call["cache_time"] <= 300
    assert call["is_personal"] is True


async def test_a_choice_is_counted_and_not_whose(world):
    assert await world.happen(updates.chosen_inline_result("3", sender=updates.user(987654))) == []
    assert await world.happen(updates.chosen_inline_result("junk")) == []
    assert world.desk.state.chosen() == [(3, 1)]
    assert "987654" not in "\n".join(world.desk.state.db.iterdump())


@pytest.mark.parametrize("number", ["#999", "#0"])
async def test_a_shared_statement_that_is_gone_leads_to_the_private_chat(world, number):
    call = await world.one(updates.inline_query(number), INLINE)
    assert call["results"] == []
    assert "button" in call


@pytest.mark.parametrize("query", ["'\"*", "NEAR(a b)", "%", "😀", "\u202e", "a" * 256, "ل"])
async def test_no_query_is_too_strange(world, query):
    await world.one(updates.inline_query(query), INLINE)
