"""Speaker and topic to ranked statements, beside tantivy's own fuzzy search and a plain scan: same rows, call by call.

    pip install tantivy matplotlib
    python -m benchmarks.retrieval FOLDER [--sizes 10000,100000,1000000] [--write]

Slots are given to all: the name and the topic's words, two thirds with typos. A question goes to each engine in turn,
three times over; of each the quickest counts, so that what else runs on the machine does not. Time is the thread's
processor time. How importing, opening, the file and adding one statement grow is measured by the way.

`--write` puts the tables and the picture into docs/. The corpus is made here: words of syllables, in Latin and Arabic
letters, as frequent as words are (Zipf), topics of their own, 20,000 speakers of whom some are quoted a lot.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import tantivy
from rapidfuzz import fuzz, process

import knowledge
from benchmarks.growth import Growth, Latency, draw, write_tables
from knowledge.archive import search_spelling
from knowledge.language.normalization import words
from knowledge.library import Library
from knowledge.retrieval.terms import TermReader, bare
from knowledge.storage import Record, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTIONS = 300
SPEAKERS, TOPICS, VOCABULARY = 20_000, 2_000, 40_000
LETTERS = {"latin": ("bcdfghklmnprstvz", "aeiou"), "arabic": ("بتجحدرزسشعفقكلمنه", "اوي")}
SCAN_UP_TO = 100_000
SCANNED = 30  # questions, as each takes long
TURNS = 3
ADDED = 40
INDEX = ("blobs", "fresh", "numbers", "postings", "ranges", "segments", "terms")
OPENING = """
import sys, time
began = time.process_time()
import knowledge
loaded = time.process_time()
opened = knowledge.open(sys.argv[1])
ready = time.process_time()
opened.ask(sys.argv[2])
print(ready - loaded, time.process_time() - ready)
"""
DOCS = Path(__file__).resolve().parent.parent / "docs"


def make_words(chance: random.Random, script: str, count: int, syllables: tuple[int, ...]) -> list[str]:
    consonants, vowels = LETTERS[script]
    found: dict[str, None] = {}
    while len(found) < count:
        parts = (chance.choice(consonants) + chance.choice(vowels) for _ in range(chance.choice(syllables)))
        found["".join(parts) + chance.choice(("", chance.choice(consonants)))] = None
    return list(found)


def make_rows(size: int) -> list[tuple[str, str]]:
    chance, draws = random.Random(7), np.random.default_rng(7)
    vocabularies = [make_words(chance, script, VOCABULARY, (1, 2, 3, 4)) for script in LETTERS]
    names = []
    for script in LETTERS:
        first, last = make_words(chance, script, 400, (2,)), make_words(chance, script, 1500, (2, 3))
        pairs = {f"{chance.choice(first)} {chance.choice(last)}" for _ in range(SPEAKERS)}
        names.append(sorted(pairs)[: SPEAKERS // 2])
    everyone = [name for pair in zip(*names, strict=False) for name in pair]
    topics = [draws.integers(200, VOCABULARY, 120) for _ in range(TOPICS)]
    interests = [chance.sample(range(TOPICS), chance.randint(1, 4)) for _ in everyone]
    speakers = np.minimum(draws.zipf(1.2, size * 3) - 1, 10**9)
    speakers = speakers[speakers < len(everyone)][:size]
    speakers = np.concatenate([speakers, draws.integers(0, len(everyone), size - len(speakers))])
    rows = []
    for speaker in speakers.tolist():
        vocabulary = vocabularies[speaker % 2]
        topic = topics[chance.choice(interests[speaker])]
        common = np.minimum(draws.zipf(1.15, 14), VOCABULARY) - 1
        rare = topic[np.minimum(draws.zipf(1.4, 11), 120) - 1]
        picked = np.concatenate([common, rare]).tolist()
        chance.shuffle(picked)
        rows.append((everyone[speaker], " ".join(vocabulary[at] for at in picked)))
    return rows


def mistype(chance: random.Random, word: str) -> str:
    if len(word) < 4:
        return word
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(word)
    start, end = word[:at], word[at:]
    return chance.choice((start + end[1:], start + letter + end, start + end[1] + end[0] + end[2:]))


def make_questions(rows: list[tuple[str, str]]) -> list[tuple[int, str, list[str]]]:
    chance = random.Random(11)
    questions = []
    counts = Counter(word for _, quote in rows for word in set(quote.split()))
    for turn in range(QUESTIONS):
        target = chance.randrange(len(rows))
        name, quote = rows[target]
        name = name.split()[-1] if chance.random() < 0.2 else name
        remembered = sorted(chance.sample(quote.split(), 6), key=counts.__getitem__)
        topic = remembered[: chance.choice((1, 2, 2, 3, 3))]
        if turn % 3:
            topic = [mistype(chance, word) for word in topic]
        if turn % 3 == 2:
            name = " ".join([*name.split()[:-1], mistype(chance, name.split()[-1])])
        questions.append((target, name, topic))
    return questions


class Ours:
    name = "isnad"

    def __init__(self, folder: Path, rows: list[tuple[str, str]]) -> None:
        self.path = folder / f"isnad-{len(rows)}.db"
        self.url = f"sqlite:///{self.path}"
        built = self.path.with_suffix(".json")
        if not built.exists():
            built.write_text(json.dumps(import_rows(self.url, rows)), encoding="utf-8")
        self.rate, self.processor_rate = json.loads(built.read_text(encoding="utf-8"))
        self.store = open_store(self.url, terms=TermReader().read)
        self.forget()

    def forget(self) -> None:
        """Nothing is remembered of the questions before; the names of all speakers are read again."""
        self.library = Library(self.store)
        self.search("Nobody", ["nothing"])

    def search(self, name: str, topic: list[str]) -> list[int]:
        with self.library.store.snapshot():
            _, found = search_spelling(self.library, name, words(" ".join(topic)), 10)
        return [candidate.number - 1 for candidate in found]

    def grow(self, rows: list[tuple[str, str]]) -> Growth:
        opening, answering = time_opening(self.url, f"what did {rows[0][0]} say about {rows[0][1].split()[0]}")
        tables = dict(self.store.connection.rows("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
        return Growth(
            rate=self.rate,
            processor_rate=self.processor_rate,
            opening=opening,
            answering=answering,
            file=sum(tables.values()) / 1e6,
            index=sum(tables[name] for name in INDEX) / 1e6,
            adding=statistics.median(self.time_adding(rows)),
        )

    def time_adding(self, rows: list[tuple[str, str]]) -> Iterator[float]:
        """Milliseconds from a statement in hand to finding it."""
        run = time.time_ns()
        for turn in range(ADDED):
            name, quote = rows[turn * 97 % len(rows)]
            record = Record(name, f"{quote} {turn}{run}", id=f"{run}-{turn}")
            began = time.thread_time()
            for _ in self.store.import_statements([record]):
                self.library.indexer.settle()
            found = self.search(name, [f"{turn}{run}"])
            yield (time.thread_time() - began) * 1e3
            if not found:
                raise SystemExit("a statement that was added is not found")


def import_rows(url: str, rows: list[tuple[str, str]]) -> tuple[float, float]:
    """Statements a second, by the clock and by the processor time of all processes."""
    began, spent = time.perf_counter(), processor_time()
    with knowledge.open(url) as opened:
        opened.import_lines(
            json.dumps({"id": str(at), "speaker": speaker, "quote": quote}, ensure_ascii=False)
            for at, (speaker, quote) in enumerate(rows)
        )
    return len(rows) / (time.perf_counter() - began), len(rows) / (processor_time() - spent)


def processor_time() -> float:
    return sum(os.times()[:4])


def time_opening(url: str, question: str) -> tuple[float, float]:
    """Seconds of a new process' processor time, the best of three: opening the file, and its first answer."""
    command = [sys.executable, "-c", OPENING, url, question]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True).stdout.split() for _ in range(3)]
    opening, answering = zip(*(map(float, run) for run in runs), strict=True)
    return min(opening), min(answering)


class Tantivy:
    name = "tantivy, its own fuzzy"

    def __init__(self, folder: Path, rows: list[tuple[str, str]]) -> None:
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("id", stored=True)
        for field in ("speaker", "text"):
            builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
        self.schema = builder.build()
        path = folder / f"tantivy-{len(rows)}"
        if not (path / "built").exists():
            path.mkdir(exist_ok=True)
            writer = tantivy.Index(self.schema, path=str(path)).writer(heap_size=200_000_000, num_threads=1)
            for at, (speaker, quote) in enumerate(rows):
                writer.add_document(tantivy.Document(id=at, speaker=plain(speaker), text=plain(quote)))
            writer.commit()
            writer.wait_merging_threads()
            (path / "built").touch()
        self.index = tantivy.Index(self.schema, path=str(path))
        self.forget()

    def forget(self) -> None:
        """A new searcher; what it reads is in the system's memory."""
        self.index.reload()
        self.searcher = self.index.searcher()

    def search(self, name: str, topic: list[str]) -> list[int]:
        each = [self.fuzzy("speaker", word) for word in plain(name).split()]
        each += [self.fuzzy("text", word) for word in plain(" ".join(topic)).split()]
        return self.hits(tantivy.Occur.Must, each) or self.hits(tantivy.Occur.Should, each)

    def hits(self, occur: tantivy.Occur, each: list[tantivy.Query]) -> list[int]:
        query = tantivy.Query.boolean_query([(occur, one) for one in each])
        return [self.searcher.doc(at)["id"][0] for _, at in self.searcher.search(query, 10, count=False).hits]

    def fuzzy(self, field: str, word: str) -> tantivy.Query:
        query, should = tantivy.Query, tantivy.Occur.Should
        exact = query.boost_query(query.term_query(self.schema, field, word), 2.0)
        near = query.fuzzy_term_query(self.schema, field, word, distance=1, transposition_cost_one=True)
        return query.boolean_query([(should, exact), (should, query.const_score_query(near, 3.0))])


class Scan:
    name = "rapidfuzz over all"

    def __init__(self, _: Path, rows: list[tuple[str, str]]) -> None:
        self.texts = [plain(f"{speaker} {quote}") for speaker, quote in rows] if len(rows) <= SCAN_UP_TO else []

    def forget(self) -> None:
        """It keeps nothing."""

    def search(self, name: str, topic: list[str]) -> list[int]:
        asked = plain(f"{name} {' '.join(topic)}")
        return [at for *_, at in process.extract(asked, self.texts, scorer=fuzz.token_set_ratio, limit=10)]


def plain(text: str) -> str:
    return " ".join(map(bare, words(text)))


Engine = Ours | Tantivy | Scan


def measure(engine: Engine, question: tuple[int, str, list[str]]) -> tuple[float, bool]:
    """Milliseconds, and whether the statement meant was among the first ten."""
    target, name, topic = question
    began = time.thread_time()
    answers = engine.search(name, topic)
    return (time.thread_time() - began) * 1e3, target in answers


def time_answers(engines: list[Engine], questions: list[tuple[int, str, list[str]]]) -> dict[str, Latency]:
    """Each question to each engine in turn; the quickest of a few turns, in each of which all is asked anew."""
    times: dict[str, dict[int, float]] = {engine.name: {} for engine in engines}
    found: dict[str, dict[int, bool]] = {engine.name: {} for engine in engines}
    for _ in range(TURNS):
        for engine in engines:
            engine.forget()
        for at, question in enumerate(questions):
            for engine in engines:
                if not isinstance(engine, Scan) or at < SCANNED:
                    taken, found[engine.name][at] = measure(engine, question)
                    times[engine.name][at] = min(taken, times[engine.name].get(at, taken))
    return {
        name: Latency(
            median=statistics.median(taken.values()),
            slowest=sorted(taken.values())[int(len(taken) * 0.99)],
            found=sum(found[name].values()) / len(taken),
        )
        for name, taken in times.items()
    }


def run(folder: Path, size: int) -> tuple[dict[str, Latency], Growth]:
    rows = make_rows(size)
    ours = Ours(folder, rows)
    engines: list[Engine] = [ours, Tantivy(folder, rows)]
    if size <= SCAN_UP_TO:
        engines.append(Scan(folder, rows))
    return time_answers(engines, make_questions(rows)), ours.grow(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    latencies, growths = {}, {}
    for size in map(int, options.sizes.split(",")):
        latencies[size], growths[size] = run(options.folder, size)
        tables = write_tables(latencies, growths)
        print(tables, flush=True)
        if options.write:
            (DOCS / "retrieval-table.md").write_text(tables, encoding="utf-8")
            draw(latencies, growths, DOCS / "retrieval.png")


if __name__ == "__main__":
    main()
