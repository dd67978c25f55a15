"""What Telegram refuses, and what becomes of it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest
from prometheus_client import REGISTRY
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.sending import Pace, Sending
from tests.bot.small_bot import FAST, build, running
from tests.telegram import BotApi, faults, updates

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from telegram.ext import ExtBot


def counted(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as server:
        yield server


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[ExtBot[Any]]:
    async with build(api.token, api.base_url) as application:
        yield application.bot


@pytest.mark.parametrize(
    ("fault", "failure"),
    [
        pytest.param(faults.blocked(), "blocked", id="blocked"),
        pytest.param(faults.kicked(), "blocked", id="kicked"),
        pytest.param(faults.deactivated(), "blocked", id="deactivated"),
        pytest.param(faults.no_rights(), "blocked", id="no rights"),
        pytest.param(faults.chat_gone(), "blocked", id="chat gone"),
        pytest.param(faults.reply_gone(), "message_gone", id="reply gone"),
        pytest.param(faults.flood(3600), "flood", id="absurd wait"),
        pytest.param(faults.garbage(), "network", id="garbage"),
        pytest.param(faults.Fault(400, "Bad Request: something new"), "refused", id="unknown refusal"),
    ],
)
async def test_a_refusal_is_counted_and_logged_in_one_line(
    api: BotApi, tmp_path: Path, caplog: pytest.LogCaptureFixture, fault: faults.Fault, failure: str
) -> None:
    before = counted("isnad_failures_total", failure=failure), counted("isnad_updates_total", outcome=failure)
    api.fail(fault, "sendMessage")
    async with running(api, tmp_path / "state.db"):
        api.push(updates.message("question"))
        api.push(updates.message("another"))
        await api.until(lambda: api.sent() and api.sent()[-1]["text"] == "answer to another")
    after = counted("isnad_failures_total", failure=failure), counted("isnad_updates_total", outcome=failure)
    assert after == (before[0] + 1, before[1] + 1)
    assert not [record for record in caplog.records if record.exc_info and record.name.startswith("bot")]


@pytest.mark.parametrize(
    "fault",
    [
        faults.server_error(500),
        faults.server_error(503),
        faults.bad_gateway(),
        faults.dropped(),
        faults.flood(1),
    ],
    ids=["500", "503", "gateway", "dropped", "flood"],
)
async def test_what_passes_is_tried_again(api: BotApi, bot: ExtBot[Any], fault: faults.Fault) -> None:
    api.fail(fault, "sendMessage")
    assert (await bot.send_message(7, "said")).message_id
    assert len(api.sent()) == 1
    assert len(api.calls_of("sendMessage")) == 2


async def test_an_outage_is_not_waited_for_for_ever(api: BotApi, bot: ExtBot[Any]) -> None:
    api.fail(faults.server_error(), "sendMessage", times=None)
    with pytest.raises(NetworkError):
        await bot.send_message(7, "said")
    assert len(api.calls_of("sendMessage")) == 4


async def test_a_wait_is_as_long_as_told(api: BotApi, bot: ExtBot[Any]) -> None:
    api.fail(faults.flood(1), "sendMessage")
    started = time.monotonic()
    await bot.send_message(7, "said")
    assert 1.0 <= time.monotonic() - started < 15


async def test_a_flooded_chat_holds_up_itself_alone(api: BotApi, bot: ExtBot[Any]) -> None:
    api.fail(faults.flood(2), "sendMessage", when=lambda call: call["chat_id"] == 7)
    waiting = [asyncio.create_task(bot.send_message(7, f"{number}")) for number in range(2)]
    await api.next_call("sendMessage")
    started = time.monotonic()
    await bot.send_message(8, "said")
    assert time.monotonic() - started < 1.6
    await bot.send_message(7, "later")
    assert time.monotonic() - started > 1.6
    await asyncio.gather(*waiting)


async def test_an_absurd_wait_is_given_up_at_once(api: BotApi, bot: ExtBot[Any]) -> None:
    api.fail(faults.flood(3600), "sendMessage")
    started = time.monotonic()
    with pytest.raises(RetryAfter):
        await bot.send_message(7, "said")
    assert time.monotonic() - started < 15


async def test_a_group_that_became_a_supergroup_gets_the_message_there(api: BotApi, bot: ExtBot[Any]) -> None:
    api.fail(faults.migrated(-100777), "sendMessage", when=lambda call: call["chat_id"] == -5)
    await bot.send_message(-5, "said")
    assert [sent["chat_id"] for sent in api.sent()] == [-100777]


@pytest.mark.parametrize("fault", [faults.not_modified(), faults.message_gone()], ids=["same", "gone"])
async def test_an_edit_to_the_same_is_no_failure(api: BotApi, bot: ExtBot[Any], fault: faults.Fault) -> None:
    api.fail(fault, "editMessageText")
    if fault == faults.not_modified():
        assert await bot.edit_message_text("said", 7, 1) is True
    else:
        with pytest.raises(BadRequest):
            await bot.edit_message_text("said", 7, 1)


async def test_a_query_that_is_too_old_is_no_failure(bot: ExtBot[Any]) -> None:
    assert await bot.answer_callback_query("long ago")
    assert await bot.answer_inline_query("long ago", [])


async def test_a_group_is_not_sent_more_than_its_pace(api: BotApi) -> None:
    async with build(api.token, api.base_url, Pace(per_second=1000, group_per_minute=3)) as application:
        started = time.monotonic()
        sends = [asyncio.create_task(application.bot.send_message(-5, f"{number}")) for number in range(4)]
        with pytest.raises(TimeoutError):
            await api.until(lambda: len(api.sent(-5)) == 4, 0.5)
        await application.bot.send_message(5, "private")
        assert time.monotonic() - started < 15
        for send in sends:
            send.cancel()


async def test_a_refusal_for_good_is_raised(api: BotApi, bot: ExtBot[Any]) -> None:
    api.fail(faults.blocked(), "sendMessage")
    with pytest.raises(Forbidden):
        await bot.send_message(7, "said")
    assert len(api.calls_of("sendMessage")) == 1


def test_no_more_than_four_sends_are_on_their_way() -> None:
    assert Sending(FAST)._slots._value == 4
