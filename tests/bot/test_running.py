"""The bot as users run it: `python -m bot`, its settings in the environment, Telegram on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp

from tests.bot.test_serving import free_port
from tests.telegram import BotApi, updates

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
TOKEN = "4242:AAloopback-token-that-looks-like-a-real-one"  # noqa: S105
STATEMENT = {"speaker": "António Guterres", "quote": "The climate talks must go on."}


async def test_the_whole_bot_answers_and_ends(tmp_path: Path, note_figure: Callable[..., None]) -> None:
    database = f"sqlite:///{tmp_path / 'said.db'}"
    line = json.dumps(STATEMENT).encode()
    add = [sys.executable, "-m", "knowledge", "import", "--db", database, "-"]
    await asyncio.to_thread(subprocess.run, add, input=line, check=True, cwd=ROOT, capture_output=True)
    port = free_port()
    async with BotApi(TOKEN) as api:
        api.push(updates.message("What did Guterres say?", sender=updates.user(71717171)))
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            cwd=ROOT,
            env=os.environ
            | {
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "TELEGRAM_BASE_URL": api.base_url,
                "ISNAD_DATABASE": database,
                "ISNAD_LOG_FORMAT": "json",
                "ISNAD_HEALTH_PORT": str(port),
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        answer = await api.next_call("sendMessage", timeout=60)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/ready") as ready:
                assert ready.status == 200
            async with session.get(f"http://127.0.0.1:{port}/metrics") as response:
                counted = await response.text()
        process.send_signal(signal.SIGTERM)
        out, _ = await asyncio.wait_for(process.communicate(), 30)
    written = out.decode()
    lines = [json.loads(each) for each in written.splitlines()]
    assert process.returncode == 0
    assert "climate talks" in answer.parameters["text"]
    assert 'isnad_questions_total{outcome="Found"} 1.0' in counted
    assert not [each for each in lines if "question" in each]  # its text is logged at DEBUG only
    assert [each["outcome"] for each in lines if "outcome" in each] == ["Found"]
    assert "71717171" not in written
    assert "Traceback" not in written
    assert api.violations == []
    found = written.count(TOKEN.partition(":")[2])
    note_figure("the token in all that the whole bot wrote", found)
    assert found == 0
