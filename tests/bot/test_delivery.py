"""Nothing lost, nothing twice: malformed neighbours, repeated deliveries, floods."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING

import pytest

from bot.inbox import Inbox
from tests.bot.small_bot import running
from tests.telegram import BotApi, faults, updates

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NESTED = "[" * 50_000 + "]" * 50_000
# Each as the JSON of an update with the number N.
MALFORMED = {
    "message is text": '{"update_id": N, "message": "hello"}',
    "message is a list": '{"update_id": N, "message": [1, 2]}',
    "message without chat": '{"update_id": N, "message": {"message_id": 1, "date": 1, "text": "x"}}',
    "chat without type": '{"update_id": N, "message": {"message_id": 1, "date": 1, "chat": {"id": 5}, "text": "x"}}',
    "date is text": '{"update_id": N, "message": {"message_id": 1, "date": "now", "chat": {"id": 5, "type": "group"}}}',
    "entities are numbers": '{"update_id": N, "message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": '
    '"private"}, "text": "x", "entities": [1]}}',
    "inline query without id": '{"update_id": N, "inline_query": {"from": 7, "query": "x", "offset": ""}}',
    "update_id is text": '{"update_id": "N", "message": {}}',
    "no object": '"hello"',
    "nested beyond reading": '{"update_id": N, "message": ' + NESTED + "}",
}


@pytest.mark.parametrize("place", [0, 2, 4], ids=["first", "middle", "last"])
@pytest.mark.parametrize("shape", MALFORMED)
async def test_neighbours_of_a_malformed_update_are_answered(
    tmp_path: Path, note_figure: Callable[..., None], shape: str, place: int
) -> None:
    async with BotApi() as api:
        for number in range(5):
            if number == place:
                api.push_raw(MALFORMED[shape].replace("N", "1001" if place == 0 else str(1001 + place)))
            else:
                api.push(updates.message(f"question {number}"))
        started = time.monotonic()
        async with running(api, tmp_path / "state.db"):
            await api.until(lambda: len(api.sent()) == 4, 10.0)
            taken = time.monotonic() - started
            api.push(updates.message("afterwards"))
            await api.until(lambda: len(api.sent()) == 5, 10.0)
            await api.until(lambda: api.pending == 0, 10.0)
            assert len(api.calls_of("getUpdates")) < 20
        assert [sent["text"] for sent in api.sent()][:4] == [f"answer to question {n}" for n in range(5) if n != place]
    inbox = Inbox(tmp_path / "state.db")
    (odd,) = inbox.quarantined()
    inbox.close()
    assert odd.body
    note_figure("malformed updates: neighbours answered within (s), most", taken, max)


async def test_an_update_delivered_three_times_is_answered_once(
    tmp_path: Path, note_figure: Callable[..., None]
) -> None:
    async with BotApi() as api, running(api, tmp_path / "state.db"):
        asked = [updates.message(f"question {number}", sender=updates.user(number + 1)) for number in range(100)]
        for _ in range(3):
            for number, update in enumerate(asked):
                api.push(update, update_id=2000 + number)
            await api.until(lambda: api.pending == 0 and len(api.sent()) == 100)
        api.push(updates.message("the end"))
        await api.until(lambda: api.sent()[-1]["text"] == "answer to the end")
        assert len(api.delivered) == 301
        assert len(api.sent()) == 101
        assert len({sent["text"] for sent in api.sent()}) == 101
    note_figure("100 updates delivered 3 times: answers", 100)


async def test_floods_are_waited_out_and_each_message_arrives_once(
    tmp_path: Path, note_figure: Callable[..., None]
) -> None:
    async with BotApi() as api:
        api.fail(faults.flood(1), "sendMessage", every=5, times=None)
        started = time.monotonic()
        async with running(api, tmp_path / "state.db"):
            for number in range(200):
                api.push(updates.message(f"question {number}", sender=updates.user(number % 50 + 1)))
            await api.until(lambda: len(api.sent()) >= 200, 30.0)
            await asyncio.sleep(0.2)
        texts = [sent["text"] for sent in api.sent()]
        refused = [call for call in api.calls_of("sendMessage") if call.status == 429]
    assert len(refused) >= 40
    assert sorted(texts) == sorted(f"answer to question {number}" for number in range(200))
    for person in range(50):
        own = [sent["text"] for sent in api.sent(person + 1)]
        assert own == [f"answer to question {number}" for number in range(person, 200, 50)]
    assert api.violations == []
    note_figure(f"200 sends, {len(refused)} of them met with 429: delivered once", len(set(texts)))
    note_figure("200 sends through floods: seconds", time.monotonic() - started)


async def test_an_inline_answer_does_not_wait_for_a_flooded_group(
    tmp_path: Path, note_figure: Callable[..., None]
) -> None:
    async with BotApi() as api:
        api.fail(faults.flood(30), "sendMessage", times=None)
        async with running(api, tmp_path / "state.db"):
            for number in range(100):
                api.push(updates.message("question", chat=updates.group(-number - 1)))
            await api.until(lambda: len(api.calls_of("sendMessage")) >= 24)
            started = time.monotonic()
            api.push(updates.inline_query("nato"))
            api.push(updates.callback_query("7"))
            await api.next_call("answerInlineQuery", timeout=10)
            await api.next_call("answerCallbackQuery", timeout=10)
            taken = time.monotonic() - started
    assert taken < 2
    note_figure("an inline answer while 24 chats are flooded (s)", taken)


async def test_messages_of_one_chat_are_answered_in_order(tmp_path: Path) -> None:
    async with BotApi() as api:
        api.fail(faults.slow(0.02), "sendMessage", every=3, times=None)
        for number in range(30):
            api.push(updates.message(f"{number}", sender=updates.user(number % 3 + 1)))
        async with running(api, tmp_path / "state.db"):
            await api.until(lambda: len(api.sent()) == 30)
        for person in range(3):
            assert [sent["text"] for sent in api.sent(person + 1)] == [f"answer to {n}" for n in range(person, 30, 3)]


async def test_an_update_that_breaks_its_handler_is_put_aside(tmp_path: Path) -> None:
    async with BotApi() as api, running(api, tmp_path / "state.db"):
        number = api.push(updates.message("break"))
        api.push(updates.message("whole"))
        await api.until(lambda: len(api.sent()) == 1)
    inbox = Inbox(tmp_path / "state.db")
    (odd,) = inbox.quarantined()
    inbox.close()
    assert odd.update_id == number
    assert "ZeroDivisionError" in odd.reason
    assert json.loads(odd.body)["message"]["text"] == "break"


@pytest.mark.parametrize(
    "body",
    ["<html>please log in</html>", '{"ok":true,"result":', '{"ok":true,"result":{"update_id":1001}}', "[]", ""],
    ids=["a page", "cut off", "an object", "no answer at all", "nothing"],
)
async def test_an_answer_that_is_not_telegram_s_makes_no_update_lost(tmp_path: Path, body: str) -> None:
    async with BotApi() as api:
        for number in range(4):
            api.push(updates.message(f"question {number}"))
        api.push_raw(MALFORMED["nested beyond reading"].replace("N", "1005"))
        api.push(updates.message("question 5"))
        api.fail(faults.Fault(200, body=body), "getUpdates", every=2, times=2)
        async with running(api, tmp_path / "state.db"):
            await api.until(lambda: len(api.sent()) == 5, 10)
            await api.until(lambda: api.pending == 0)
    assert len({sent["text"] for sent in api.sent()}) == 5
