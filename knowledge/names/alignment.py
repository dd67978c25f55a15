"""How alike tokens are, 0 to 100: half by how they sound, half letter against letter (`names.costs`)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.fuzz import ratio

from knowledge.names.costs import load_costs
from knowledge.names.folding import as_spoken, fold, skeleton, without_article

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEYOND_LATIN: Final = "\u0370"
_STRANGERS: Final = 45.0
"""Sounds less alike than this need no comparison by letters."""
_BY_LETTERS: Final = 0.5
"""The part of a likeness that letters decide; folded forms decide the rest."""
_BY_FORM: Final = 0.7
_BY_BONES: Final = 0.3
"""The parts of a likeness by sound that folded forms and their skeletons decide."""


@lru_cache(maxsize=1 << 16)
def liken(one: str, other: str) -> float:
    """How alike two tokens are."""
    return liken_all([(one, other)])[0]


def liken_all(pairs: Sequence[tuple[str, str]]) -> list[float]:
    """How alike the tokens of each pair are; letters are not compared where the sounds are strangers."""
    by_sounds = [liken_sounds(one, other) for one, other in pairs]
    heard = [at for at, (one, other) in enumerate(pairs) if by_sounds[at] >= _STRANGERS and one != other]
    by_letters = dict(zip(heard, _liken_letters([pairs[at] for at in heard]), strict=True)) if heard else {}
    return [
        100.0 if one == other else max(0.0, _BY_LETTERS * by_letters.get(at, 0.0) + (1 - _BY_LETTERS) * by_sounds[at])
        for at, (one, other) in enumerate(pairs)
    ]


def _liken_letters(pairs: Sequence[tuple[str, str]]) -> list[float]:
    """By letters alone, with the Arabic article of either and without both; across scripts without silent letters."""
    bare = [_as_heard(one, other) for one, other in pairs]
    shorter = [at for at, pair in enumerate(bare) if pair != pairs[at]]
    found = load_costs().liken([*pairs, *(bare[at] for at in shorter)])
    for at, value in zip(shorter, found[len(pairs) :], strict=True):
        found[at] = max(found[at], value)
    return found[: len(pairs)]


def _as_heard(one: str, other: str) -> tuple[str, str]:
    if (one[:1] < _BEYOND_LATIN) != (other[:1] < _BEYOND_LATIN):
        one, other = as_spoken(one), as_spoken(other)
    return without_article(one), without_article(other)


@lru_cache(maxsize=1 << 16)
def liken_sounds(one: str, other: str) -> float:
    """How alike the folded forms are, 0 to 100: the best pair, skeletons counting three tenths."""
    best = 0.0
    others = _forms(other)
    for form, bones in _forms(one):
        for known, known_bones in others:
            value = _BY_FORM * ratio(form, known)
            if value + _BY_BONES * 100 > best:
                best = max(best, value + _BY_BONES * ratio(bones, known_bones))
    return best


@lru_cache(maxsize=1 << 16)
def _forms(token: str) -> tuple[tuple[str, str], ...]:
    return tuple((form, skeleton(form)) for form in fold(token))
