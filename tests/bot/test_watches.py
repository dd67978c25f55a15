"""Watches: told once, at once or as a digest, never in quiet hours."""

import json
from datetime import UTC, datetime

import pytest

from bot.state import State
from bot.watchbook import Habits, list_watches, read_habits
from bot.watches import highest_number, make_round, read_quiet
from tests.bot.conftest import GROUP, labels, slices
from tests.telegram import faults, updates

WATCH = "/watch Merkel about bridge"
NEWS = "the bridge is open to everyone"


def noon(hour=12):
    return datetime(2026, 3, 1, hour, 30, tzinfo=UTC).timestamp()


@pytest.fixture
async def watching(world):
    world.clock.now = noon()
    card = await world.ask(WATCH)
    assert card["text"] == "Watching for: Merkel about bridge. New statements will come here."
    return world


def say(world, *quotes, speaker="Angela Merkel"):
    lines = [json.dumps({"speaker": speaker, "quote": quote}) for quote in quotes]
    assert world.desk.knowledge.import_lines(lines) == len(quotes)


async def rounds(world, times=1):
    before = len(world.api.calls)
    for _ in range(times):
        await make_round(world.application)
    return [call for call in world.api.calls[before:] if call.method == "sendMessage"]


async def test_what_is_new_and_fits_is_told_once(watching):
    assert await rounds(watching) == []
    say(watching, NEWS, "lamps are lit")
    (told,) = await rounds(watching, 3)
    assert slices(told.parameters, "blockquote") == [NEWS]
    assert told.parameters["text"].startswith("New: Merkel about bridge\n")
    assert "None of these" not in labels(told.result)


async def test_two_watches_that_fit_tell_once(watching):
    await watching.ask("/watch Merkel")
    say(watching, NEWS)
    assert len(await rounds(watching)) == 1


async def test_another_s_words_are_not_told(watching):
    say(watching, "a bridge too far", speaker="Gordon Brown")
    assert await rounds(watching) == []


async def test_much_at_once_comes_as_one_list(watching):
    say(watching, *(f"bridge number {n} is open" for n in range(6)))
    (told,) = await rounds(watching, 2)
    assert told.parameters["text"].startswith("6 new statements")
    opened = await watching.turn(told.result, "3")
    assert slices(opened, "blockquote") == ["bridge number 2 is open"]


async def test_nothing_is_told_in_quiet_hours_and_everything_after(watching):
    await watching.ask("/quiet 22-7 +3")
    watching.clock.now = noon(20)  # 23:30 there
    say(watching, NEWS)
    assert await rounds(watching) == []
    watching.clock.now = noon(4)  # 7:30
    assert len(await rounds(watching, 2)) == 1


async def test_a_digest_comes_once_a_day(watching):
    await watching.turn(await watching.ask("/watches"), "Once a day")
    watching.clock.now = noon(8)
    say(watching, NEWS, "the old bridge stays")
    assert await rounds(watching) == []
    watching.clock.now = noon(9)
    (told,) = await rounds(watching, 2)
    assert told.parameters["text"].startswith("2 new statements")
    say(watching, "another bridge is planned")
    assert await rounds(watching) == []
    watching.clock.now = noon(9) + 24 * 3600
    assert len(await rounds(watching, 2)) == 1


async def test_what_could_not_be_sent_waits(watching):
    say(watching, NEWS)
    rule = watching.api.fail(faults.server_error(), "sendMessage", times=None)
    assert len(await rounds(watching)) == 1
    assert rule.struck
    watching.api.heal()
    assert len(await rounds(watching, 2)) == 1


async def test_who_shut_us_out_is_left_alone(watching):
    say(watching, NEWS)
    watching.api.fail(faults.blocked(), "sendMessage")
    await rounds(watching)
    say(watching, "and one more bridge")
    assert await rounds(watching) == []
    assert list_watches(watching.desk.state) == []


async def test_what_was_told_stays_told_after_a_restart(watching, tmp_path):
    say(watching, NEWS)
    assert len(await rounds(watching)) == 1
    with State(tmp_path / "bot.db", clock=watching.desk.state.clock) as again:
        assert again.db.execute("SELECT COUNT(*) FROM deliveries WHERE sent").fetchone() == (1,)
    assert await rounds(watching) == []


async def test_watches_are_listed_and_ended(watching):
    await watching.ask("/watch Gordon Brown")
    card = await watching.ask("/watches")
    assert card["text"].startswith("I am watching for 2 things here:")
    ended = await watching.turn(card, "End: Merkel about bridge")
    assert "Merkel" not in ended["text"]
    say(watching, NEWS)
    assert await rounds(watching) == []


async def test_the_same_watch_is_there_once(watching):
    assert (await watching.ask(WATCH))["text"].startswith("I am already watching")
    assert len(list_watches(watching.desk.state)) == 1


@pytest.mark.parametrize(
    ("text", "says"), [("/watch", "Write after /watch"), ("/watch thanks", "I cannot watch for that")]
)
async def test_what_cannot_be_watched_is_said(world, text, says):
    assert (await world.ask(text))["text"].startswith(says)


async def test_a_chat_has_no_end_of_watches(world):
    for n in range(20):
        await world.ask(f"/watch Merkel about lamp{n}")
    assert (await world.ask("/watch Merkel about bridge"))["text"].startswith("No more than 20 watches")


async def test_in_a_group_administrators_watch_and_the_topic_is_kept(world):
    inside = {"chat": GROUP, "message_thread_id": 77, "is_topic_message": True}
    watch = "/watch@isnad_test_bot Merkel about bridge"
    calls = await world.happen(updates.message(watch, sender=updates.user(8), **inside))
    assert [call.method for call in calls] == ["getChatMember", "sendMessage"]
    assert list_watches(world.desk.state) == []
    world.api.state.members[GROUP["id"], 8] = "administrator"
    await world.happen(updates.message(watch, sender=updates.user(8), **inside))
    say(world, NEWS)
    (told,) = await rounds(world)
    assert (told.parameters["chat_id"], told.parameters["message_thread_id"]) == (GROUP["id"], 77)


async def test_quiet_hours_are_told_and_end(world):
    world.clock.now = noon()
    card = await world.ask("/quiet 22-7 +5:30")
    assert "Quiet from 22:00 to 7:00." in card["text"]
    assert "it is 18:00" in card["text"]
    assert "Quiet" not in (await world.turn(card, "No quiet hours"))["text"]
    assert read_habits(world.desk.state, 1000).quiet_start is None


async def test_quiet_that_is_not_understood_is_explained(world):
    assert (await world.ask("/quiet at night"))["text"].startswith("For example: /quiet 22-7 +3")


@pytest.mark.parametrize(
    ("text", "habits"),
    [
        ("22-7", Habits(0, 22, 7)),
        ("22-7 +3", Habits(180, 22, 7)),
        ("22 – 7 UTC-3:30", Habits(-210, 22, 7)),
        ("0-24", Habits(0, 0, 0)),
        ("off", Habits()),
        ("25-7", None),
        ("22-7 +99", None),
        ("", None),
    ],
)
def test_quiet_hours_are_read(text, habits):
    assert read_quiet(text, Habits()) == habits


@pytest.mark.parametrize(
    ("start", "end", "quiet"),
    [(22, 7, {22, 23, 0, 6}), (13, 15, {13, 14}), (0, 0, set())],
    ids=["over midnight", "within a day", "none"],
)
def test_quiet_hours_may_reach_over_midnight(start, end, quiet):
    asked = {0, 6, 7, 12, 13, 14, 15, 21, 22, 23}
    assert {hour for hour in asked if Habits(0, start, end).is_quiet(noon(hour))} == quiet


def test_the_highest_number_is_found_by_halving(world):
    assert highest_number(world.desk.knowledge) == 6
    assert highest_number(world.desk.knowledge, 6) == 6
