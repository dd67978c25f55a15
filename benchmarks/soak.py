"""Thousands of mixed updates, some of them odd, past a server that fails in every way: what is lost, what grows.

    python -m benchmarks.soak [UPDATES]

The bot runs as its users run it, in a process of its own, over the shipped article.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bot.test_delivery import MALFORMED
from tests.telegram import BotApi, faults, updates

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
TOKEN = "4242:AAloopback-token-that-looks-like-a-real-one"  # noqa: S105
QUESTIONS = (
    "what did Blinken say about war?",
    "ماذا قال بوتين؟",
    "qu'a dit Macron sur l'Ukraine",
    "что сказал Зеленский",
    "blinkin nato",
    "thanks!",
    "x" * 4096,
    "ــــ" * 500,
)
# Odd ones are rarer than the rest, and rarer in life than here.
SHARES = {"private": 40, "inline": 30, "callback": 12, "group": 8, "edited": 4, "member": 3, "repeated": 2, "odd": 1}
AHEAD = 200  # updates that wait at the server at most
SAMPLES = 20


class Soak:
    """What was asked, so that it can be said in the end what was lost."""

    def __init__(self, api: BotApi) -> None:
        self.api = api
        self.chance = random.Random(8)
        self.questions: Counter[int] = Counter()
        self.queries: set[str] = set()
        self.presses: set[str] = set()
        self.odd = 0
        self.last: tuple[int, dict[str, Any]] | None = None

    def push(self) -> None:
        kind = self.chance.choices(list(SHARES), list(SHARES.values()))[0]
        getattr(self, f"_{kind}")(self.chance.choice(QUESTIONS), updates.user(self.chance.randrange(1, 3000)))

    def lost(self) -> dict[str, int]:
        """By kind: what got no answer."""
        answered = Counter(sent["chat_id"] for sent in self.api.sent())
        inline = {call.parameters["inline_query_id"] for call in self.api.calls_of("answerInlineQuery") if call.done}
        pressed = {call.parameters["callback_query_id"] for call in self.api.calls_of("answerCallbackQuery")}
        return {
            "questions": sum(max(asked - answered[chat], 0) for chat, asked in self.questions.items()),
            "inline queries": len(self.queries - inline),
            "buttons": len(self.presses - pressed),
        }

    def _private(self, text: str, user: dict[str, Any]) -> None:
        self.questions[user["id"]] += 1
        update = updates.message(text, sender=user)
        self.last = (self.api.push(update), update)

    def _group(self, text: str, user: dict[str, Any]) -> None:
        chat = updates.supergroup(-1_000_000_000_000 - self.chance.randrange(1, 500))
        self.questions[chat["id"]] += 1
        self.api.push(updates.message(f"@isnad_test_bot {text[:100]}", sender=user, chat=chat))

    def _inline(self, text: str, user: dict[str, Any]) -> None:
        update = updates.inline_query(text[:200], sender=user)
        self.queries.add(update["inline_query"]["id"])
        self.api.push(update)

    def _callback(self, _text: str, user: dict[str, Any]) -> None:
        data = self.chance.choice(["s:1", "x", "r:1:2:3", "\0", "9" * 64, "p:999999999999"])
        update = updates.callback_query(data, sender=user)
        self.presses.add(update["callback_query"]["id"])
        self.api.push(update)

    def _edited(self, text: str, user: dict[str, Any]) -> None:
        self.api.push(updates.edited_message(text, sender=user))

    def _member(self, _text: str, user: dict[str, Any]) -> None:
        self.api.push(updates.my_chat_member(self.chance.choice(["member", "kicked"]), sender=user))

    def _repeated(self, _text: str, _user: dict[str, Any]) -> None:
        if self.last:
            self.api.push(self.last[1], update_id=self.last[0])

    def _odd(self, _text: str, _user: dict[str, Any]) -> None:
        self.odd += 1
        shape = self.chance.choice(list(MALFORMED.values()))
        self.api.push_raw(shape.replace("N", str(self.api.next_update)))


def break_things(api: BotApi) -> None:
    """Faults of every kind, at intervals that do not keep step."""
    for fault, method, every in (
        (faults.flood(1), "sendMessage", 47),
        (faults.server_error(), "sendMessage", 101),
        (faults.bad_gateway(), "sendMessage", 131),
        (faults.dropped(), "sendMessage", 151),
        (faults.slow(0.3), "sendMessage", 61),
        (faults.flood(1), "answerInlineQuery", 211),
        (faults.dropped(), "answerInlineQuery", 173),
        (faults.server_error(502), "answerCallbackQuery", 97),
        (faults.server_error(), "getUpdates", 41),
        (faults.dropped(), "getUpdates", 53),
        (faults.garbage(), "getUpdates", 67),
        (faults.conflict(), "getUpdates", 89),
        (faults.flood(1), "getUpdates", 103),
    ):
        api.fail(fault, method, every=every, times=None)


def resident(pid: int) -> float:
    """MB of memory that a process holds."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


async def soak(total: int, say: Callable[[str], None]) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        env = os.environ | {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "XDG_DATA_HOME": folder,
            "ISNAD_ENV_FILE": os.devnull,
            "ISNAD_LOG_LEVEL": "WARNING",
            "ISNAD_QUESTIONS_PER_MINUTE": "100000",
        }
        env.pop("ISNAD_DATABASE", None)
        async with BotApi(TOKEN) as api:
            env["TELEGRAM_BASE_URL"] = api.base_url
            with (Path(folder) / "log").open("wb") as log:
                bot = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "bot", env=env, cwd=ROOT, stdout=log, stderr=log
                )
                return await _run(api, bot, total, Path(folder) / "log", say)


async def _comes_to(api: BotApi, condition: Callable[[], bool], say: Callable[[str], None]) -> bool:
    """Wait as long as there is any progress; False when two minutes brought none."""
    sent = -1
    while sent < (sent := len(api.sent())):
        with suppress(TimeoutError):
            await api.until(condition, 120)
            return True
    last = [(call.method, call.status) for call in api.calls[-5:]]
    say(f"gave up waiting; {api.pending} updates at the server, last calls {last}")
    return False


async def _run(api: BotApi, bot: asyncio.subprocess.Process, total: int, log: Path, say: Callable[[str], None]) -> bool:
    await api.next_call("getUpdates", timeout=60)
    break_things(api)
    work, memory, started = Soak(api), [], time.monotonic()
    for number in range(total):
        work.push()
        if api.pending >= AHEAD and not await _comes_to(api, lambda: api.pending < AHEAD // 2, say):
            break
        if number % (total // SAMPLES) == total // SAMPLES - 1:
            memory.append(resident(bot.pid))
            say(f"{number + 1:>7} updates  {time.monotonic() - started:>6.0f} s  {memory[-1]:>6.1f} MB")
    await _comes_to(api, lambda: api.pending == 0 and not any(work.lost().values()), say)
    taken = time.monotonic() - started
    memory.append(resident(bot.pid))
    if bot.returncode is None:
        bot.send_signal(signal.SIGTERM)
    status = await asyncio.wait_for(bot.wait(), 15)
    settled = memory[len(memory) // 4]
    growth = memory[-1] / settled - 1
    written = await asyncio.to_thread(log.read_text, encoding="utf-8", errors="replace")
    doubles = sum((Counter(sent["chat_id"] for sent in api.sent()) - work.questions).values())
    figures = {
        "updates": total,
        "seconds": round(taken),
        "sends refused or cut": sum(not call.done for call in api.calls_of("sendMessage")),
        **{f"{kind} without an answer": count for kind, count in work.lost().items()},
        "messages beyond one for each question": doubles,
        "odd updates": work.odd,
        "memory, MB: a quarter in, at the end": f"{settled:.1f}, {memory[-1]:.1f} ({growth:+.1%})",
        "calls that Telegram would refuse as malformed": len(api.violations),
        "the token in the log": written.count(TOKEN.partition(":")[2]),
        "tracebacks in the log": written.count("Traceback"),
        "exit status": status,
    }
    for name, value in figures.items():
        say(f"{name}: {value}")
    if growth > 0.1 or any(work.lost().values()) or status:
        say("the end of its log:\n" + "\n".join(written.splitlines()[-20:]))
    return not any(work.lost().values()) and growth <= 0.1 and not api.violations and status == 0


if __name__ == "__main__":
    amount = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sys.exit(0 if asyncio.run(soak(amount, print)) else 1)
