"""The process is killed, ended, started twice, refused, kept from the network: as a process of its own, by signals."""

from __future__ import annotations

import asyncio
import bisect
import json
import multiprocessing
import os
import random
import signal
import sys
import time
from collections import Counter
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bot import small_bot
from tests.telegram import BotApi, faults, updates

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

ROOT = Path(__file__).parents[2]
TOKEN = "4242:AAloopback-token-that-looks-like-a-real-one"  # noqa: S105
QUEUED = 50
KILLS = 20


class Process:
    """The small bot as a process, and all it writes."""

    def __init__(self, running: asyncio.subprocess.Process) -> None:
        self._running = running
        self.pid = running.pid
        self._written = ""

    async def end(self, number: int, patience: float = 60.0) -> tuple[int, str]:
        """Send a signal (0: none) and wait for the end. Returns the exit status and what was written."""
        if number:
            self._running.send_signal(number)
        out, _ = await asyncio.wait_for(self._running.communicate(), patience)
        assert self._running.returncode is not None
        return self._running.returncode, self._written + out.decode()

    async def until_written(self, text: str) -> None:
        assert self._running.stdout
        async with asyncio.timeout(60):
            while text not in self._written:
                self._written += (await self._running.stdout.readline()).decode()

    def title(self) -> str:
        """What `ps` shows, where the system tells it by file."""
        place = Path(f"/proc/{self.pid}/cmdline")
        return place.read_text(encoding="utf-8") if place.exists() else ""

    @property
    def ended(self) -> bool:
        return self._running.returncode is not None


@asynccontextmanager
async def started(state: Path, base_url: str, *more: str, token: str = TOKEN, **env: str) -> AsyncIterator[Process]:
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bot.small_bot",
        str(state),
        base_url,
        *more,
        cwd=ROOT,
        env=os.environ | {"TOKEN": token} | env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    process = Process(running)
    try:
        yield process
    finally:
        if not process.ended:
            running.kill()
            await running.wait()


def fill(api: BotApi, numbers: Counter[str]) -> None:
    """Bring the queue to its length; every other message is one that gets two answers."""
    while api.pending < QUEUED:
        text = f"{'twice' if len(numbers) % 2 else 'once'} {len(numbers)}"
        numbers[text] = 2 if text.startswith("twice") else 1
        api.push(updates.message(text, sender=updates.user(len(numbers))))


def repeated_after_each(texts: list[str], marks: list[int]) -> list[int]:
    """For each kill: how many texts sent before it, and last in that process's life, were sent again later."""
    repeats = [0] * len(marks)
    last: dict[str, int] = {}
    for place, text in enumerate(texts):
        life = bisect.bisect_right(marks, place) - 1
        if text in last:
            assert last[text] < life, f"sent twice in one life: {text}"
            repeats[last[text]] += 1
        last[text] = life
    return repeats


async def test_killed_at_random_points_it_loses_nothing(tmp_path: Path, note_figure: Callable[..., None]) -> None:
    """Real processes, forked from one that has the modules loaded, to be quick."""
    chance = random.Random(8)  # noqa: S311
    fork = multiprocessing.get_context("forkserver")
    fork.set_forkserver_preload([small_bot.__name__])
    asked: Counter[str] = Counter()
    marks = [0]
    async with BotApi(TOKEN) as api:
        api.fail(faults.slow(0.01), "sendMessage", times=None)
        for _ in range(KILLS):
            fill(api, asked)
            before, sent = len(api.calls_of("getUpdates")), len(api.calls_of("sendMessage"))
            state = str(tmp_path / "state.db")
            # A fork server that an earlier test started has that test's environment.
            process = fork.Process(target=small_bot.main, args=(state, api.base_url), kwargs={"token": TOKEN})
            process.start()
            await api.next_call("getUpdates", after=before, timeout=60)
            # Not after so many seconds: a busy machine would kill before anything is done.
            if sends := chance.randrange(QUEUED // 2):
                await api.next_call("sendMessage", after=sent + sends - 1, timeout=60)
            process.kill()
            await asyncio.to_thread(process.join)
            assert process.exitcode == -signal.SIGKILL
            await api.until_gone()
            marks.append(len(api.calls_of("sendMessage")))
        async with started(tmp_path / "state.db", api.base_url) as process:
            expected = sum(asked.values())
            await api.until(lambda: len({sent["text"] for sent in api.sent()}) == expected, 60)
            await api.until(lambda: api.pending == 0, 20)
            assert (await process.end(signal.SIGTERM))[0] == 0
    texts = [call.parameters["text"] for call in api.calls_of("sendMessage")]
    lost = sum(asked.values()) - len(set(texts))
    repeats = repeated_after_each(texts, marks)
    note_figure(f"kill -9 at {KILLS} points under {QUEUED} queued updates, of {len(asked)}: lost", lost)
    note_figure("kill -9: sends repeated because of one kill, most", max(repeats))
    assert lost == 0
    assert max(repeats) <= 4


async def test_a_signal_ends_it_in_order_and_nothing_is_lost(tmp_path: Path, note_figure: Callable[..., None]) -> None:
    async with BotApi(TOKEN) as api:
        api.fail(faults.slow(0.05), "sendMessage", times=None)
        for number in range(60):
            api.push(updates.message(f"question {number}", sender=updates.user(number + 1)))
        async with started(tmp_path / "state.db", api.base_url) as process:
            await api.next_call("sendMessage", timeout=60)
            begun = time.monotonic()
            status, written = await process.end(signal.SIGTERM)
            taken = time.monotonic() - begun
        first = len(api.sent())
        async with started(tmp_path / "state.db", api.base_url) as process:
            await api.until(lambda: len(api.sent()) == 60, 60)
            await process.end(signal.SIGTERM)
    assert status == 0
    assert taken < 10
    assert "Traceback" not in written
    assert first < 60
    assert len({sent["text"] for sent in api.sent()}) == len(api.sent()) == 60
    note_figure("SIGTERM under 60 queued updates: gone after (s)", taken)


async def test_a_flood_does_not_hold_up_the_end(tmp_path: Path) -> None:
    async with BotApi(TOKEN) as api:
        rule = api.fail(faults.flood(60), "sendMessage", times=None)
        api.push(updates.message("question"))
        async with started(tmp_path / "state.db", api.base_url) as process:
            await api.next_call("sendMessage", timeout=60)
            await asyncio.sleep(0.1)
            begun = time.monotonic()
            assert (await process.end(signal.SIGTERM))[0] == 0
            assert time.monotonic() - begun < 8
        rule.times = 0
        async with started(tmp_path / "state.db", api.base_url) as process:
            await api.until(api.sent, 60)


async def test_of_two_pollers_one_ends_with_one_line(tmp_path: Path) -> None:
    async with BotApi(TOKEN) as api:
        first = started(tmp_path / "one.db", api.base_url, "2")
        second = started(tmp_path / "two.db", api.base_url, "2")
        async with first as one, second as two:
            waits = [asyncio.create_task(each.end(0)) for each in (one, two)]
            done, others = await asyncio.wait(waits, timeout=60, return_when=asyncio.FIRST_COMPLETED)
            status, written = done.pop().result()
            api.push(updates.message("still there?"))
            await api.until(api.sent, 60)
            for other in others:
                other.cancel()
    assert status == 1
    assert "Traceback" not in written
    (line,) = [line for line in written.splitlines() if "CRITICAL" in line]
    assert "another process has been fetching this bot's updates" in line


async def test_a_newcomer_over_the_same_file_waits_for_its_predecessor(tmp_path: Path) -> None:
    async with BotApi(TOKEN) as api:
        state = tmp_path / "state.db"
        async with started(state, api.base_url) as old:
            await api.next_call("getUpdates", timeout=60)
            async with started(state, api.base_url) as new:
                await new.until_written("waiting for it to end")
                assert len(api.calls_of("getMe")) == 1
                await old.end(signal.SIGTERM)
                api.push(updates.message("question"))
                await api.until(api.sent, 60)
                assert not new.ended
            async with started(state, api.base_url, "0.5") as first, started(state, api.base_url, "0.5") as second:
                ends = [asyncio.create_task(each.end(0)) for each in (first, second)]
                done, others = await asyncio.wait(ends, timeout=60, return_when=asyncio.FIRST_COMPLETED)
                for other in others:
                    other.cancel()
    status, written = done.pop().result()
    assert status == 1
    assert f"another process has been using {state}" in written


async def test_a_file_that_cannot_be_used_gets_one_line(tmp_path: Path) -> None:
    (tmp_path / "state.db").write_text("no database at all, but long enough to be taken for one" * 100)
    async with BotApi(TOKEN) as api, started(tmp_path / "state.db", api.base_url) as process:
        status, written = await process.end(0)
    assert status == 1
    assert "cannot be used" in written
    assert len(written.splitlines()) == 1


async def test_a_restart_s_overlap_is_no_reason_to_end(tmp_path: Path) -> None:
    async with BotApi(TOKEN) as api:
        api.fail(faults.conflict(), "getUpdates", times=2)
        api.push(updates.message("question"))
        async with started(tmp_path / "state.db", api.base_url) as process:
            await api.until(api.sent, 60)
            assert not process.ended


@pytest.mark.parametrize(
    "token", ["4242:AAthis-one-is-wrong-but-looks-like-a-token", "no-token-at-all-but-long"], ids=["wrong", "malformed"]
)
async def test_a_wrong_token_ends_it_with_one_line_that_does_not_show_it(tmp_path: Path, token: str) -> None:
    async with BotApi(TOKEN) as api, started(tmp_path / "state.db", api.base_url, token=token) as process:
        status, written = await process.end(0)
    assert status == 1
    assert len(written.splitlines()) == 1
    assert "does not accept" in written
    assert token not in written


async def test_without_a_network_it_waits_and_says_so_once(tmp_path: Path) -> None:
    async with BotApi(TOKEN) as gone:
        port = gone.port
    async with started(tmp_path / "state.db", f"http://127.0.0.1:{port}/bot") as process:
        await process.until_written("cannot be reached")
        await asyncio.sleep(2)
        assert not process.ended
        async with BotApi(TOKEN, port=port) as api:
            api.push(updates.message("question"))
            await api.until(api.sent, 60)
            status, written = await process.end(signal.SIGTERM)
    assert status == 0
    assert "Traceback" not in written
    assert written.count("cannot be reached") == 1
    assert written.count("is reached again") == 1


async def test_the_token_is_in_nothing_that_is_written(tmp_path: Path, note_figure: Callable[..., None]) -> None:
    await asyncio.gather(*[_write_without_token(tmp_path / form, form, note_figure) for form in ("text", "json")])


async def _write_without_token(place: Path, form: str, note_figure: Callable[..., None]) -> None:
    """At the talkative level, through failures of every kind, a broken handler and a token that is refused midway."""
    async with BotApi(TOKEN) as api:
        for fault in (faults.bad_gateway(), faults.garbage(), faults.dropped(), faults.server_error(), faults.flood()):
            api.fail(fault, "sendMessage")
            api.fail(fault, "getUpdates", every=2)
        api.fail(faults.unauthorized(), "getUpdates", when=lambda _: len(api.sent()) >= 5)
        for text in ["one", "two", "break", f"my token is {TOKEN}", "three", "four"]:
            api.push(updates.message(text))
        async with started(place / "state.db", api.base_url, LOG_LEVEL="DEBUG", LOG_FORM=form) as process:
            await api.next_call("getMe", timeout=60)
            shown = process.title()
            await api.until(lambda: len(api.sent()) >= 5, 60)
            api.push(updates.message("the end of the poll that waits"))
            status, written = await process.end(0)
    found = sum(TOKEN in text or TOKEN.partition(":")[2] in text for text in [written, shown, *map(str, api.sent())])
    assert status == 1
    assert "ZeroDivisionError" in written
    assert len(written) > 2_000
    if form == "json":
        assert all(json.loads(line) for line in written.splitlines())
    note_figure(f"the token in {len(written)} characters of {form} log at level DEBUG", found)
    assert found == 0
