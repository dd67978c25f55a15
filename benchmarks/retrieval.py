"""Speaker and topic to ranked statements, beside tantivy's own fuzzy search and a plain scan: same rows, call by call.

    pip install tantivy matplotlib
    python -m benchmarks.retrieval FOLDER [--sizes 10000,100000,1000000] [--write]

Slots are given to all: the name and the topic's words, two thirds with typos. Time is the thread's processor time.
`--write` puts the table and the picture into docs/. The corpus is made here: words of syllables, in Latin and Arabic
letters, as frequent as words are (Zipf), topics of their own, 20,000 speakers of whom some are quoted a lot.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections import Counter
from pathlib import Path

import numpy as np
import tantivy
from rapidfuzz import fuzz, process

from knowledge.archive import search_spelling
from knowledge.language.normalization import words
from knowledge.library import Library
from knowledge.retrieval.terms import TermReader, bare
from knowledge.storage import Record, open_store

QUESTIONS = 300
SPEAKERS, TOPICS, VOCABULARY = 20_000, 2_000, 40_000
LETTERS = {"latin": ("bcdfghklmnprstvz", "aeiou"), "arabic": ("بتجحدرزسشعفقكلمنه", "اوي")}
SCAN_UP_TO = 100_000
SCANNED = 30  # questions, as each takes long
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
        path = folder / f"isnad-{len(rows)}.db"
        built = path.with_suffix(".built")
        store = open_store(f"sqlite:///{path}", terms=TermReader().read)
        self.library = Library(store)
        if not built.exists():
            began = time.perf_counter()
            records = (Record(speaker, quote, id=str(at)) for at, (speaker, quote) in enumerate(rows))
            for _ in store.import_statements(records):
                self.library.indexer.settle(loose=32768)
            self.library.indexer.finish()
            built.touch()
            print(f"import of {len(rows)}: {len(rows) / (time.perf_counter() - began):,.0f} statements a second")

    def search(self, name: str, topic: list[str]) -> list[int]:
        with self.library.store.snapshot():
            _, found = search_spelling(self.library, name, words(" ".join(topic)), 10)
        return [candidate.number - 1 for candidate in found]


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
        index = tantivy.Index(self.schema, path=str(path))
        index.reload()
        self.searcher = index.searcher()

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

    def search(self, name: str, topic: list[str]) -> list[int]:
        asked = plain(f"{name} {' '.join(topic)}")
        return [at for *_, at in process.extract(asked, self.texts, scorer=fuzz.token_set_ratio, limit=10)]


def plain(text: str) -> str:
    return " ".join(map(bare, words(text)))


def measure(engine: Ours | Tantivy | Scan, questions: list[tuple[int, str, list[str]]], times: list[float]) -> int:
    found = 0
    for target, name, topic in questions:
        began = time.thread_time()
        answers = engine.search(name, topic)
        times.append((time.thread_time() - began) * 1e3)
        found += target in answers
    return found


def run(folder: Path, size: int) -> dict[str, tuple[float, float, float]]:
    rows = make_rows(size)
    questions = make_questions(rows)
    engines = [Ours(folder, rows), Tantivy(folder, rows)]
    if size <= SCAN_UP_TO:
        engines.append(Scan(folder, rows))
    times: dict[str, list[float]] = {engine.name: [] for engine in engines}
    found = dict.fromkeys(times, 0)
    for engine in engines:
        measure(engine, questions[:5], [])
    for question in questions:
        for engine in engines:
            if not isinstance(engine, Scan) or len(times[engine.name]) < SCANNED:
                found[engine.name] += measure(engine, [question], times[engine.name])
    return {
        name: (statistics.median(taken), sorted(taken)[int(len(taken) * 0.99)], found[name] / len(taken))
        for name, taken in times.items()
    }


def write_table(results: dict[int, dict[str, tuple[float, float, float]]]) -> str:
    lines = ["| statements | engine | median ms | p99 ms | in the first ten |", "| --- | --- | --- | --- | --- |"]
    for size, engines in results.items():
        for name, (median, slowest, found) in engines.items():
            lines.append(f"| {size:,} | {name} | {median:.2f} | {slowest:.2f} | {found:.3f} |")
    return "\n".join(lines)


def draw(results: dict[int, dict[str, tuple[float, float, float]]], path: Path) -> None:
    import matplotlib as mpl  # noqa: PLC0415 - a table needs no picture

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415 - same

    _, axes = plt.subplots(figsize=(7, 4.2))
    for color, name in zip(("tab:blue", "tab:orange", "tab:gray"), (Ours.name, Tantivy.name, Scan.name), strict=True):
        sizes = [size for size, engines in results.items() if name in engines]
        for style, which, label in (("-o", 0, "median"), ("--s", 1, "p99")):
            values = [results[size][name][which] for size in sizes]
            axes.loglog(sizes, values, style, color=color, label=f"{name}, {label}")
    axes.set_xlabel("statements")
    axes.set_ylabel("milliseconds a question, one core")
    axes.grid(visible=True, which="both", alpha=0.25)
    axes.legend(fontsize=8)
    plt.tight_layout()
    plt.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    results = {}
    for size in map(int, options.sizes.split(",")):
        results[size] = run(options.folder, size)
        table = write_table(results)
        print(table, flush=True)
        if options.write:
            (DOCS / "retrieval-table.md").write_text(table + "\n", encoding="utf-8")
            draw(results, DOCS / "retrieval.png")


if __name__ == "__main__":
    main()
