"""Health, metrics and the webhook, over HTTP."""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from bot.inbox import Inbox
from bot.serving import health_application, serve
from bot.webhook import WebhookPlace
from tests.bot.small_bot import running
from tests.telegram import BotApi, updates

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

SECRET = "a-secret-of-the-webhook"  # noqa: S105
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def fetch(address: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        return response.status, await response.text()


async def test_health_tells_liveness_readiness_and_metrics() -> None:
    ready = [False]
    application = health_application(lambda: True, lambda: ready[0])
    async with serve(application, "127.0.0.1", 0) as port:
        address = f"http://127.0.0.1:{port}"
        assert (await fetch(f"{address}/live"))[0] == 200
        assert (await fetch(f"{address}/ready"))[0] == 503
        ready[0] = True
        assert (await fetch(f"{address}/ready"))[0] == 200
        status, text = await fetch(f"{address}/metrics")
    assert status == 200
    for name in ("isnad_questions_total", "isnad_answer_seconds_bucket", "isnad_floods_total", "isnad_inbox_depth"):
        assert f"\n{name}" in text or f"# TYPE {name.removesuffix('_total').removesuffix('_bucket')}" in text


async def test_a_running_bot_is_ready_after_its_first_poll(tmp_path: Path) -> None:
    port = free_port()
    async with BotApi() as api, running(api, tmp_path / "state.db", health_port=port, poll_timeout=1):
        await api.next_call("getUpdates", after=1)
        assert (await fetch(f"http://127.0.0.1:{port}/ready"))[0] == 200


async def test_a_port_that_is_taken_gets_one_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with BotApi() as api, running(api, tmp_path / "state.db", health_port=api.port) as task:
        assert await asyncio.wait_for(task, 5) == 1
    assert [record.message for record in caplog.records if record.levelname == "CRITICAL"]


@asynccontextmanager
async def hooked(api: BotApi, state: Path) -> AsyncIterator[str]:
    port = free_port()
    url = f"http://127.0.0.1:{port}/hook"
    async with running(api, state, webhook=WebhookPlace(url, port=port, secret=SECRET)):
        await api.next_call("setWebhook")
        yield url


async def post(url: str, body: bytes, headers: dict[str, str] | None = None) -> int:
    async with aiohttp.ClientSession() as session:
        kind = {"Content-Type": "application/json; charset=utf-8"}
        async with session.post(url, data=body, headers=kind | (HEADERS if headers is None else headers)) as response:
            return response.status


async def test_what_the_webhook_brings_is_answered_once(tmp_path: Path) -> None:
    async with BotApi() as api, hooked(api, tmp_path / "state.db") as url:
        numbers = [api.push(updates.message(f"question {number}")) for number in range(20)]
        await api.until(lambda: len(api.sent()) == 20)
        again: dict[str, Any] = {"update_id": numbers[0]} | updates.message("question 0")
        assert [await post(url, json.dumps(again).encode()) for _ in range(3)] == [200] * 3
        api.push(updates.message("last"))
        await api.until(lambda: api.sent()[-1]["text"] == "answer to last")
        assert len(api.sent()) == 21
        assert api.violations == []


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        pytest.param(b'{"update_id": 1}', {}, 403, id="no secret"),
        pytest.param(b'{"update_id": 1}', {"X-Telegram-Bot-Api-Secret-Token": "guess"}, 403, id="wrong secret"),
        pytest.param(b"x" * 2_000_000, None, 413, id="too large"),
        pytest.param(b"no json", None, 200, id="no JSON goes into quarantine"),
        pytest.param(b"[" * 100_000, None, 200, id="too deep goes into quarantine"),
        pytest.param(b'{"update_id": 7, "message": 5}', None, 200, id="misshapen goes into quarantine"),
    ],
)
async def test_the_webhook_is_particular(
    tmp_path: Path, body: bytes, headers: dict[str, str] | None, status: int
) -> None:
    async with BotApi() as api, hooked(api, tmp_path / "state.db") as url:
        assert await post(url, body, headers) == status
        async with aiohttp.ClientSession() as session:
            assert (await session.get(url)).status == 405
        api.push(updates.message("afterwards"))
        await api.until(api.sent)
    inbox = Inbox(tmp_path / "state.db")
    assert len(inbox.quarantined()) == (1 if status == 200 else 0)
    inbox.close()
