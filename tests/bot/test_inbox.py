from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest
from telegram import Bot, Update

from bot.arrivals import receive
from bot.handling import Handling
from bot.inbox import Inbox, Received, Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DAY = 86_400.0


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def inbox(tmp_path: Path, clock: Clock) -> Iterator[Inbox]:
    box = Inbox(tmp_path / "state.db", clock=clock)
    yield box
    box.close()


def test_what_is_stored_waits_in_order_of_its_numbers(inbox: Inbox) -> None:
    inbox.store([Received(7, "{}", "chat 1"), Received(5, "{}", "user 2", "queries")])
    assert inbox.waiting() == [Waiting(5, "user 2", "queries"), Waiting(7, "chat 1", "messages")]


def test_a_second_delivery_is_not_new_even_after_handling(inbox: Inbox) -> None:
    assert len(inbox.store([Received(5, "{}")])) == 1
    assert inbox.store([Received(5, "{}")]) == []
    inbox.finish(5)
    assert inbox.store([Received(5, "{}")]) == []
    assert inbox.waiting() == []


def test_another_process_finds_what_was_not_finished(inbox: Inbox, tmp_path: Path) -> None:
    inbox.store([Received(5, '{"a": 1}'), Received(6, "{}")])
    assert inbox.take(5) == ('{"a": 1}', 1)
    inbox.finish(6)
    again = Inbox(tmp_path / "state.db")
    assert [each.update_id for each in again.waiting()] == [5]
    assert again.take(5) == ('{"a": 1}', 2)
    again.close()


def test_a_handled_update_keeps_its_number_and_nothing_else(inbox: Inbox, tmp_path: Path) -> None:
    inbox.store([Received(5, "a secret wish", "chat 12345")])
    inbox.record_send(5, 0, "sendMessage", {"text": "a secret answer"})
    inbox.finish(5)
    inbox.close()
    rows = Inbox(tmp_path / "state.db")._connection.iterdump()
    told = "\n".join(row for row in rows)
    assert "secret" not in told
    assert "12345" not in told


def test_a_send_is_found_again_by_its_place(inbox: Inbox) -> None:
    inbox.store([Received(5, "{}")])
    inbox.record_send(5, 1, "sendMessage", {"message_id": 9})
    assert inbox.recorded_send(5, 1, "sendMessage") == {"message_id": 9}
    assert inbox.recorded_send(5, 0, "sendMessage") is None
    assert inbox.recorded_send(5, 1, "sendPhoto") is None


def test_old_numbers_are_pruned_and_waiting_updates_never(inbox: Inbox, clock: Clock) -> None:
    inbox.store([Received(5, "{}"), Received(6, "{}")])
    inbox.finish(5)
    clock.now += 3 * DAY
    assert inbox.prune() == 1
    assert [each.update_id for each in inbox.waiting()] == [6]


def test_quarantine_keeps_the_update_and_why(inbox: Inbox, clock: Clock) -> None:
    inbox.store([Received(5, '{"odd": true}'), Received(None, '"strange"'), Received(None, '"strange"')])
    inbox.quarantine(5, '{"odd": true}', "cannot be parsed")
    found = [(each.update_id, each.body, each.reason) for each in inbox.quarantined()]
    assert found == [(5, '{"odd": true}', "cannot be parsed"), (None, '"strange"', "no usable update_id")]
    assert inbox.waiting() == []
    clock.now += 31 * DAY
    inbox.prune()
    assert inbox.quarantined() == ()


class Slow:
    """A handler that notes what it is given and how much of it at once, and may never come to an end."""

    def __init__(self, *, ends: bool = True) -> None:
        self.bot = Bot("4242:loopback-token-not-secret")
        self.handled: list[int] = []
        self.busy = self.most = 0
        self.ends = ends

    async def process_update(self, update: object) -> None:
        assert isinstance(update, Update)
        self.busy += 1
        self.most = max(self.most, self.busy)
        await asyncio.sleep(0.001 if self.ends else 60)
        self.busy -= 1
        self.handled.append(update.update_id)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.005)


def wait_in(inbox: Inbox, count: int, attempts: int) -> None:
    """So many updates of as many chats, each taken up so often by processes that were killed."""
    inbox.store(Received(number, json.dumps({"update_id": number}), f"chat {number}") for number in range(count))
    for number in range(count):
        for _ in range(attempts):
            inbox.take(number)


@pytest.mark.parametrize(("attempts", "most"), [(0, 10), (2, 10), (3, 1), (7, 1)])
async def test_those_that_were_never_finished_are_handled_one_at_a_time(inbox: Inbox, attempts: int, most: int) -> None:
    wait_in(inbox, 10, attempts)
    handling = Handling(inbox, slow := Slow())
    handling.start()
    await until(lambda: not handling.depth)
    assert (sorted(slow.handled), slow.most, inbox.quarantined()) == (list(range(10)), most, ())


async def test_one_that_was_never_finished_is_put_aside_in_the_end(inbox: Inbox) -> None:
    wait_in(inbox, 1, 8)
    Handling(inbox, slow := Slow()).start()
    await until(lambda: not inbox.waiting())
    assert (slow.handled, [each.update_id for each in inbox.quarantined()]) == ([], [0])


async def test_an_end_in_good_order_does_not_count_against_what_was_on_its_way(inbox: Inbox) -> None:
    wait_in(inbox, 3, 1)
    handling = Handling(inbox, Slow(ends=False))
    handling.start()
    await asyncio.sleep(0.01)
    assert await handling.stop(0) == 3
    assert [each.attempts for each in inbox.waiting()] == [1, 1, 1]


@pytest.mark.parametrize(
    ("update", "number", "chat", "lane"),
    [
        pytest.param({"update_id": 1, "message": {"chat": {"id": 7}}}, 1, "chat 7", "messages", id="message"),
        pytest.param({"update_id": 1, "inline_query": {"from": {"id": 7}}}, 1, "user 7", "queries", id="inline query"),
        pytest.param({"update_id": 1, "message": {"chat": "x"}}, 1, "", "messages", id="no chat"),
        pytest.param({"update_id": 1, "message": None}, 1, "", "messages", id="no content"),
        pytest.param({"update_id": 1}, 1, "", "messages", id="nothing else"),
        pytest.param({"update_id": "1"}, None, "", "messages", id="number as text"),
        pytest.param({"update_id": True}, None, "", "messages", id="number as truth"),
        pytest.param({"update_id": 2**70}, None, "", "messages", id="number beyond all"),
        pytest.param({"update_id": -3}, None, "", "messages", id="negative number"),
        pytest.param({}, None, "", "messages", id="empty"),
        pytest.param([1], None, "", "messages", id="array"),
        pytest.param(None, None, "", "messages", id="null"),
    ],
)
def test_an_arrival_is_read_without_trust(update: object, number: int | None, chat: str, lane: str) -> None:
    received = receive(update)
    assert (received.update_id, received.chat, received.lane) == (number, chat, lane)
    assert json.loads(received.body) == update


def test_half_a_surrogate_breaks_nothing(inbox: Inbox) -> None:
    inbox.store([receive({"update_id": 5, "message": {"text": "a \ud83d b 😀"}})])
    assert json.loads(inbox.take(5)[0])["message"]["text"] == "a ? b 😀"
