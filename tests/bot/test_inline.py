"""Inline: results as one types."""

from tests.telegram import updates


async def test_results_have_ids_that_stay(world):
    first = await world.one(updates.inline_query("bridge"), "answerInlineQuery")
    again = await world.one(updates.inline_query("bridge"), "answerInlineQuery")
    assert [each["id"] for each in first["results"]] == ["3", "2"]
    assert first["results"] == again["results"]


async def test_junk_offset_is_page_one(world):
    plain = await world.one(updates.inline_query("bridge"), "answerInlineQuery")
    for junk in ("x", "-1", "٣", "9" * 60):
        assert (await world.one(updates.inline_query("bridge", offset=junk), "answerInlineQuery"))["results"] == plain[
            "results"
        ]


async def test_nothing_found_leads_into_the_private_chat(world):
    call = await world.one(updates.inline_query("zebra"), "answerInlineQuery")
    assert call["results"] == []
    parameter = call["button"]["start_parameter"]
    world_answer = await world.ask(f"/start {parameter}")
    assert world.shelf.asked[-1][0] == "zebra"
    assert "no statement" in world_answer["text"]


async def test_a_choice_is_counted(world):
    assert await world.happen(updates.chosen_inline_result("3")) == []
    assert world.state.chosen() == [(3, 1)]
