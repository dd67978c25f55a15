"""First answers right over the size of the concept lexicon: questions asked with random parts of it.

    python benchmarks/lexicon_curve.py NAME=QUESTIONS:ARTICLES.jsonl,... ... [--write docs/lexicon.png]

Questions as `questions.py` reads them. An honest curve needs articles that nobody had seen when the lexicon was made.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
from pathlib import Path

from questions import fill, read_cases, score_ours

import knowledge
from knowledge.language import concepts
from knowledge.retrieval import topics

PARTS = (0.0, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0)
DRAWS = 3


def all_concepts() -> list[str]:
    return sorted({concept for entries in _lexicons() for concept in _named(entries)})


def _lexicons() -> list[concepts.Lexicon]:
    return [concepts.lexicon(language) for language in concepts.LANGUAGES]


def _named(entries: concepts.Lexicon) -> set[str]:
    single = {concept for found in (*entries.words.values(), *entries.beginnings.values()) for concept in found}
    return single | {concept for phrases in entries.phrases.values() for _, concept in phrases}


def keep(kept: set[str]) -> int:
    """Leave nothing but these concepts in the lexicons of this process; how many forms that is."""
    concepts.lexicon.cache_clear()
    for entries in _lexicons():
        for table in (entries.words, entries.beginnings):
            for form in list(table):
                table[form] = [concept for concept in table[form] if concept in kept]
                if not table[form]:
                    del table[form]
        for first in list(entries.phrases):
            entries.phrases[first] = [phrase for phrase in entries.phrases[first] if phrase[1] in kept]
    concepts.forget()
    topics.read_statement.cache_clear()
    return sum(_size(entries) for entries in _lexicons())


def _size(entries: concepts.Lexicon) -> int:
    return len(entries.words) + len(entries.beginnings) + sum(map(len, entries.phrases.values()))


def draw(name: str, questions: Path, articles: list[str], everything: list[str]) -> list[tuple[int, float]]:
    """(forms, share of first answers right), the smallest part first."""
    points = []
    with tempfile.TemporaryDirectory() as folder, knowledge.open(f"sqlite:///{folder}/q.db") as opened:
        fill(opened, articles, annotated=False)
        cases = read_cases(questions)
        for part in PARTS:
            tries = []
            for seed in range(DRAWS if 0 < part < 1 else 1):
                kept = set(random.Random(seed).sample(everything, int(part * len(everything))))
                tries.append((keep(kept), score_ours(opened, cases)[0]["all"]))
            points.append(
                (int(statistics.mean(forms for forms, _ in tries)), statistics.mean(right for _, right in tries))
            )
            print(
                f"{name}: {part:.0%} of {len(everything)} concepts, {points[-1][0]} forms: {points[-1][1]:.3f}",
                flush=True,
            )
    return points


def write_picture(curves: dict[str, list[tuple[int, float]]], path: str) -> None:
    import matplotlib as mpl  # noqa: PLC0415 - for the picture alone

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415 - the backend is chosen first

    figure, axes = plt.subplots(figsize=(5, 3), dpi=100)
    for name, points in curves.items():
        axes.plot([forms for forms, _ in points], [right for _, right in points], marker="o", markersize=3, label=name)
    axes.set_xlabel("forms in the lexicon, nine languages")
    axes.set_ylabel("first answers right")
    axes.grid(alpha=0.3)
    axes.legend(fontsize=7)
    figure.tight_layout()
    figure.savefig(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="+", metavar="NAME=QUESTIONS:ARTICLES")
    parser.add_argument("--write", metavar="PNG")
    options = parser.parse_args()
    everything = all_concepts()
    curves = {}
    for one in options.sets:
        name, _, rest = one.partition("=")
        questions, _, articles = rest.partition(":")
        curves[name] = draw(name, Path(questions), articles.split(","), everything)
    if options.write:
        write_picture(curves, options.write)


if __name__ == "__main__":
    main()
