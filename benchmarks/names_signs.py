"""What each sign of a match weighs, and how names are accepted over several paddings: the source of `names.decisions`.

    python -m benchmarks.names_signs NAMES.json --tokens TOKENS.tsv [--paddings 7 8 9 10 11] [--typos 11 12]

NAMES.json and TOKENS.tsv are those of `benchmarks.names`. For every padding the names that are there are asked for as
they stand and with one typo, and half of the people in turn as strangers. A logistic regression over five folds of
people then tells, per point of score, what the lead and the signs weigh; below it what is accepted at a threshold that
refuses so many strangers, by the weights in use and by the regression's on people it has not seen.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from benchmarks.names import LANGUAGES, SEEDS, SIZE, IndexSubject, mistyped, pad
from knowledge.names.decisions import confidence
from knowledge.names.folding import split_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from knowledge.names.matching import NameMatch

FOLDS: Final = 5
SIGNS: Final = ("score", "lead", "better", "short", "mended", "reversed")
WEIGHTS: Final = {"whole": 0.5, "typo": 1.0, "absent": 1.5}
"""How much an example of each kind counts."""
REFUSED: Final = (0.93, 0.94, 0.95, 0.96, 0.97)
Person = dict[str, str]


@dataclass(frozen=True)
class Example:
    """One name asked for and what came back."""

    kind: str
    language: str
    padding: int
    person: int
    is_right: bool
    matches: tuple[NameMatch, ...]

    def signs(self) -> tuple[float, ...]:
        first, *others = self.matches
        lead = min(25.0, first.score - (others[0].score if others else 0.0))
        signs = first.signs
        return first.score, lead, signs.better, signs.short, signs.mended, float(signs.is_reversed)


def collect(people: list[Person], tokens: list[list[str]], padding: int, typos: list[int]) -> Iterator[Example]:
    SEEDS["padding"] = padding
    numbered = list(enumerate(people))
    subject = IndexSubject(pad([person["ar"] for person in people], tokens, SIZE))
    yield from ask_all(subject, numbered, padding, "whole", None)
    for seed in typos:
        yield from ask_all(subject, numbered, padding, "typo", random.Random(seed))
    for held in (0, 1):
        present = [person["ar"] for at, person in numbered if at % 2 != held]
        yield from ask_all(IndexSubject(pad(present, tokens, SIZE)), numbered[held::2], padding, "absent", None)


def ask_all(
    subject: IndexSubject, people: list[tuple[int, Person]], padding: int, kind: str, rnd: random.Random | None
) -> Iterator[Example]:
    for language in LANGUAGES[:-1]:
        for number, person in people:
            if language in person:
                matches = subject.match(mistyped(person[language], rnd) if rnd else person[language])
                is_right = kind != "absent" and bool(matches) and matches[0].matched == person["ar"]
                yield Example(kind, language, padding, number, is_right, matches)


def regress(
    signs: NDArray[np.float64], is_right: NDArray[np.float64], counts: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The weights of a logistic regression by Newton's method, the intercept first."""
    rows = np.c_[np.ones(len(signs)), signs]
    weights = np.zeros(rows.shape[1])
    ridge = np.r_[1e-6, np.full(rows.shape[1] - 1, 0.1)]
    for _ in range(40):
        chance = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (counts * (is_right - chance)) - ridge * weights
        bend = (rows * (counts * chance * (1 - chance))[:, None]).T @ rows + np.diag(ridge)
        weights += np.linalg.solve(bend, slope)
    return weights


def cross_validate(examples: list[Example]) -> NDArray[np.float64]:
    """How sure each example is by weights learned from other people."""
    signs = np.array([example.signs() for example in examples]) / 10
    is_right = np.array([float(example.is_right) for example in examples])
    counts = np.array([WEIGHTS[example.kind] for example in examples])
    folds = np.array([example.person % FOLDS for example in examples])
    sure = np.zeros(len(examples))
    for fold in range(FOLDS):
        there = folds != fold
        weights = regress(signs[there], is_right[there], counts[there])
        sure[~there] = weights[0] + signs[~there] @ weights[1:]
    weights = regress(signs, is_right, counts)
    told = "  ".join(f"{name} {weight / weights[1]:+.2f}" for name, weight in zip(SIGNS, weights[1:], strict=True))
    print(f"points a unit, by all: {told}")
    return sure


def report(title: str, examples: list[Example], sure: NDArray[np.float64]) -> None:
    print(f"{title}: accepted and right when so many strangers are refused (of them in the worst language and padding)")
    kinds = np.array([example.kind for example in examples])
    cells = np.array([f"{example.language} {example.padding}" for example in examples])
    languages = np.array([example.language for example in examples])
    is_right = np.array([example.is_right for example in examples])
    for refused in REFUSED:
        threshold = np.quantile(sure[kinds == "absent"], refused)
        accepted = sure >= threshold
        worst = min(1 - accepted[(kinds == "absent") & (cells == cell)].mean() for cell in set(cells))
        print(f"{refused:.2f} ({worst:.3f}) from {threshold:6.2f}", end="")
        for kind in ("whole", "typo"):
            of_kind = [(kinds == kind) & (languages == language) for language in LANGUAGES[:-1]]
            shares = " ".join(f"{(accepted & is_right)[each].mean():.3f}" for each in of_kind)
            print(f"  {kind} {shares}", end="")
        print()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", type=Path)
    parser.add_argument("--tokens", type=Path, required=True)
    parser.add_argument("--paddings", type=int, nargs="+", default=[7, 8, 9, 10, 11])
    parser.add_argument("--typos", type=int, nargs="+", default=[11, 12])
    options = parser.parse_args()
    people = json.loads(options.names.read_text(encoding="utf-8"))
    tokens = [line.split("\t") for line in options.tokens.read_text(encoding="utf-8").splitlines()[1:]]
    tokens = [row for row in tokens if all(split_name(cell) for cell in row[:2])]
    examples = [
        example
        for padding in options.paddings
        for example in collect(people, tokens, padding, options.typos)
        if example.matches
    ]
    print(f"{len(examples)} names asked for, in {' '.join(LANGUAGES[:-1])}")
    report("as in use", examples, np.array([confidence(example.matches) for example in examples]))
    report("by weights learned from other people", examples, cross_validate(examples))


if __name__ == "__main__":
    main()
