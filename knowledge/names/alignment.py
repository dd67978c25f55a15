"""How alike tokens are, 0 to 100: half by how they sound, half letter against letter (`names.costs`)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from knowledge.names.costs import load_costs
from knowledge.names.folding import fold, graphemes, skeleton, without_article

if TYPE_CHECKING:
    from collections.abc import Sequence

_STRANGERS: Final = 45.0
"""Sounds less alike than this need no comparison by letters."""
_BY_LETTERS: Final = 0.5
"""The part of a likeness that letters decide; folded forms decide the rest."""


@lru_cache(maxsize=1 << 16)
def liken(one: str, other: str) -> float:
    """How alike two tokens are."""
    return liken_all(one, (other,))[0]


def liken_all(one: str, others: Sequence[str]) -> list[float]:
    """How alike a token and each of others are; letters are not compared where the sounds are strangers."""
    by_sounds = [liken_sounds(one, other) for other in others]
    heard = [at for at, value in enumerate(by_sounds) if value >= _STRANGERS and others[at] != one]
    by_letters = dict(zip(heard, _liken_letters(one, [others[at] for at in heard]), strict=True)) if heard else {}
    found = [
        max(0.0, _BY_LETTERS * by_letters.get(at, 0.0) + (1 - _BY_LETTERS) * value)
        for at, value in enumerate(by_sounds)
    ]
    return [100.0 if other == one else value for other, value in zip(others, found, strict=True)]


def _liken_letters(one: str, others: list[str]) -> list[float]:
    """By letters alone, with the Arabic article of either and without both."""
    likeness = _liken_graphemes(one, others)
    bare = without_article(one)
    shorter = [(at, short) for at, other in enumerate(others) if (short := without_article(other)) != other]
    if bare != one:
        shorter = [(at, without_article(other)) for at, other in enumerate(others)]
    if shorter:
        again = _liken_graphemes(bare, [short for _, short in shorter])
        for (at, _), value in zip(shorter, again, strict=True):
            likeness[at] = max(likeness[at], value)
    return likeness


def _liken_graphemes(one: str, others: list[str]) -> list[float]:
    letters, tokens = graphemes(one), [graphemes(other) for other in others]
    distances = load_costs().distances(letters, tokens).tolist()
    return [
        100 - 200 * distance / (len(letters) + len(token)) for token, distance in zip(tokens, distances, strict=True)
    ]


@lru_cache(maxsize=1 << 16)
def liken_sounds(one: str, other: str) -> float:
    """How alike the folded forms are, 0 to 100: the best pair, skeletons counting three tenths."""
    return max(
        (
            0.7 * fuzz.ratio(form, known) + 0.3 * fuzz.ratio(bones, known_bones)
            for form, bones in _forms(one)
            for known, known_bones in _forms(other)
        ),
        default=0.0,
    )


@lru_cache(maxsize=1 << 16)
def _forms(token: str) -> tuple[tuple[str, str], ...]:
    return tuple((form, skeleton(form)) for form in fold(token))
