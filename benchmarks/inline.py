"""Processor time of an inline answer: `python -m benchmarks.inline [STATEMENTS]`.

Statements are made of invented words in two scripts (Zipf-distributed, 25 a quotation) by 20,000 invented speakers;
queries are typed letter by letter, every third word with a typo. What is measured is everything between the update and
the bytes that would go to Telegram: search, cards, results, JSON.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import knowledge
from bot.desk import Desk
from bot.inline import find_statements, result_of
from bot.messages import Stage
from bot.state import State
from bot.words import speak

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DICE = random.Random(7)
SYLLABLES = {
    "en": ("ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "na", "ghe", "sto", "fri", "ju", "ple", "wan"),
    "ar": ("با", "دي", "كي", "لو", "مو", "را", "سي", "تي", "فو", "نا", "غا", "خو", "شي", "جا", "حو", "قي"),
}
SPEAKERS, VOCABULARY, LENGTH, QUERIES = 20_000, 40_000, 25, 60


def main() -> None:
    """Fill, type, measure, print."""
    statements = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    words = {script: sorted({_word(parts) for _ in range(VOCABULARY)}) for script, parts in SYLLABLES.items()}
    people = [_name(script, words[script]) for script in SYLLABLES for _ in range(SPEAKERS // 2)]
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        with knowledge.open(f"sqlite:///{folder}/statements.db") as opened, State(Path(folder, "bot.db")) as state:
            opened.import_lines(_lines(statements, people, words))
            print(f"{statements} statements in {time.perf_counter() - began:.0f} s")
            asyncio.run(_measure(Desk(opened, state), people, words))


async def _measure(desk: Desk, people: list[tuple[str, str]], words: dict[str, list[str]]) -> None:
    speaking, stage = speak("en"), Stage("inline", None, "example_bot")
    find_statements(desk, "warm", 0)
    times: list[tuple[float, str, int]] = []
    for _ in range(QUERIES):
        whole = _query(people, words)
        for end in range(3, len(whole) + 1, 4):
            typed = whole[:end]
            began = time.process_time()
            results = [result_of(each, speaking, stage) for each in find_statements(desk, typed, 0)]
            json.dumps([each.to_dict() for each in results])
            times.append((1000 * (time.process_time() - began), typed, len(results)))
    times.sort()
    at = {
        name: times[int(len(times) * share) - 1][0] for name, share in (("median", 0.5), ("p95", 0.95), ("p99", 0.99))
    }
    print(
        f"{len(times)} inline answers, ms of processor time: "
        + ", ".join(f"{name} {ms:.1f}" for name, ms in at.items())
    )
    print(f"answered: {sum(bool(found) for *_, found in times) / len(times):.0%}; slowest: {times[-1]}")


def _lines(count: int, people: list[tuple[str, str]], words: dict[str, list[str]]) -> Iterator[str]:
    for _ in range(count):
        name, script = people[_zipf(len(people))]
        quote = " ".join(words[script][_zipf(len(words[script]))] for _ in range(LENGTH))
        yield json.dumps({"speaker": name, "quote": quote, "context": f"{name}: {quote}."}, ensure_ascii=False)


def _query(people: list[tuple[str, str]], words: dict[str, list[str]]) -> str:
    name, script = people[_zipf(len(people))]
    topic = words[script][_zipf(len(words[script]))]
    return " ".join(_mistyped(word) if not DICE.randrange(3) else word for word in [*name.split(), topic])


def _mistyped(word: str) -> str:
    at = DICE.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _zipf(size: int) -> int:
    """A rank with a probability about 1/rank."""
    return min(size - 1, int(size ** DICE.random()) - 1)


def _word(parts: Sequence[str]) -> str:
    return "".join(DICE.choices(parts, k=DICE.randint(2, 5)))


def _name(script: str, words: list[str]) -> tuple[str, str]:
    return f"{DICE.choice(words).title()} {DICE.choice(words).title()}", script


if __name__ == "__main__":
    main()
