"""First answers right, over news articles that stay outside the project, beside plain ways of searching.

    python benchmarks/questions.py ARTICLES.jsonl ...              # taken in as `add` does
    python benchmarks/questions.py --annotated ARTICLES.jsonl ...  # their annotated statements: questions alone

An article is a line `{id, text, statements: [{speaker, quote, start, end, kind}]}`. Printed: first answers right of
ours, of ours with every name misspelt once, and of three baselines that always answer with the most similar statement.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from collections import Counter
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from anyascii import anyascii
from rapidfuzz import fuzz

import knowledge
from knowledge.language.normalization import words
from knowledge.questions import parse_question
from knowledge.retrieval.semantics import similarities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

QUESTIONS = Path(__file__).with_name("questions_news.txt")
SITE = "https://example.org/"


class Case(NamedTuple):
    """A question and what is right: `by NAME`, `= ARTICLE@start-end, …`, `partial NAME` or `nothing`."""

    language: str
    wanted: str
    text: str


def read_cases(questions: Path = QUESTIONS) -> list[Case]:
    lines = questions.read_text(encoding="utf-8").splitlines()
    return [Case(*(part.strip() for part in line.split("|"))) for line in lines if line and not line.startswith("#")]


def read_articles(paths: list[str]) -> Iterator[dict]:
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def fill(opened: knowledge.Knowledge, paths: list[str], *, annotated: bool) -> None:
    if annotated:
        opened.import_lines(row for article in read_articles(paths) for row in _rows(article))
        return
    for article in read_articles(paths):
        opened.add(knowledge.Document(article["text"], url=SITE + article["id"]))


def _rows(article: dict) -> Iterator[str]:
    for said in article["statements"]:
        row = {key: said[key] for key in ("speaker", "quote", "start", "end", "kind")}
        language = {"en": "en", "ru": "ru", "fr": "fr"}.get(article["id"][:2], "ar")
        yield json.dumps(row | {"article": {"url": SITE + article["id"], "language": language}}, ensure_ascii=False)


def is_right(case: Case, status: str, first: dict | None) -> bool:
    kind, _, rest = case.wanted.partition(" ")
    if kind == "nothing":
        return status == "not_found"
    if first is None or status != ("partial" if kind == "partial" else "answered"):
        return False
    if kind == "=":
        return any(overlaps(first, span.strip()) for span in rest.split(","))
    return fuzz.token_set_ratio(" ".join(words(first["speaker"])), " ".join(words(rest))) >= 85


def overlaps(found: dict, span: str) -> bool:
    article, _, offsets = span.partition("@")
    start, end = map(int, offsets.split("-"))
    return found["article"]["url"] == SITE + article and found["start"] < end and start < found["end"]


def misspell(text: str, rng: random.Random) -> str:
    """With two inner letters of the longest word of the speaker's name swapped."""
    name = parse_question(text).speaker
    token = max(name.split(), key=len) if name else ""
    if len(token) < 4:
        return text
    at = rng.randrange(1, len(token) - 2)
    return text.replace(token, token[:at] + token[at + 1] + token[at] + token[at + 2 :])


def best_by_letters(text: str, statements: list[dict]) -> int:
    asked = anyascii(text).lower()
    return max(range(len(statements)), key=lambda at: fuzz.token_set_ratio(asked, statements[at]["ascii"]))


def best_by_meaning(text: str, statements: list[dict]) -> int:
    cosines = similarities(text, [said["whole"] for said in statements]) or [0.0]
    return max(range(len(cosines)), key=cosines.__getitem__)


def best_by_bm25(text: str, statements: list[dict]) -> int:
    asked, size = words(text), len(statements)
    mean = statistics.mean(len(said["words"]) for said in statements)
    frequency = Counter(word for said in statements for word in set(said["words"]))

    def score(at: int) -> float:
        counts, length = statements[at]["counts"], len(statements[at]["words"])
        return sum(
            log(1 + (size - frequency[word] + 0.5) / (frequency[word] + 0.5))
            * 2.2
            * counts[word]
            / (counts[word] + 1.2 * (0.25 + 0.75 * length / mean))
            for word in asked
        )

    return max(range(size), key=score)


def all_statements(opened: knowledge.Knowledge) -> list[dict]:
    rows = [json.loads(line) for line in opened.export()]
    for row in rows:
        row["whole"] = f"{row['speaker']}: {row['quote']}"
        row["ascii"] = anyascii(row["whole"]).lower()
        row["words"] = words(row["whole"])
        row["counts"] = Counter(row["words"])
    return rows


def score_ours(
    opened: knowledge.Knowledge, cases: list[Case], *, shown: bool = False
) -> tuple[dict[str, float], list[float]]:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    times = []
    for case in cases:
        start = time.perf_counter()
        answer = opened.ask(case.text, limit=10).to_dict()
        times.append(1000 * (time.perf_counter() - start))
        good = is_right(case, answer["status"], next(iter(answer["answers"]), None))
        for key in ("all", case.language, case.wanted.split()[0]):
            right[key] += good
            total[key] += 1
        if shown and not good:
            print(f"  wrong: {case.text} -> {answer['outcome']} {[one['quote'][:60] for one in answer['answers'][:1]]}")
    return {key: right[key] / total[key] for key in total}, times


def score_baseline(best: Callable[[str, list[dict]], int], cases: list[Case], statements: list[dict]) -> float:
    return statistics.mean(is_right(case, "answered", statements[best(case.text, statements)]) for case in cases)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="+")
    parser.add_argument("--annotated", action="store_true")
    parser.add_argument("-v", action="store_true", dest="shown")
    options = parser.parse_args()
    cases = read_cases()
    rng = random.Random(5)
    with tempfile.TemporaryDirectory() as folder, knowledge.open(f"sqlite:///{folder}/q.db") as opened:
        fill(opened, options.articles, annotated=options.annotated)
        score_ours(opened, cases)
        scores, times = score_ours(opened, cases, shown=options.shown)
        misspelt = [case._replace(text=misspell(case.text, rng)) for case in cases]
        wrong_names, _ = score_ours(opened, misspelt, shown=options.shown)
        statements = all_statements(opened)
        print(f"{len(cases)} questions over {opened.stats().statements} statements; first answers right:")
        print("| ours |", " ".join(f"{key} {value:.3f}" for key, value in sorted(scores.items())), "|")
        print(f"| ours, every name misspelt once | {wrong_names['all']:.3f} |")
        for best in (best_by_letters, best_by_bm25, best_by_meaning):
            print(f"| {best.__name__} | {score_baseline(best, cases, statements):.3f} |")
        print(
            f"warm ask(): median {statistics.median(times):.2f} ms, p95 {sorted(times)[int(0.95 * len(times))]:.2f} ms"
        )


if __name__ == "__main__":
    main()
