"""Offices written in one word with what they are of: Gewerkschaftschef."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.names.roles import listed, load_roles

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_LEFT: Final = 3
"""Letters before an office in a word for both."""


def part_compounds(words: Sequence[str]) -> list[str]:
    """Words with an office parted from what it is of, where they are written as one.

    >>> part_compounds(["EVG", "Bahngewerkschaftschef"])
    ['EVG', 'Bahngewerkschaft', 'chef']
    """
    return [part for word in words for part in _part_compound(word)]


def _part_compound(word: str) -> tuple[str, ...]:
    if load_roles().knows(word):
        return (word,)
    plain = word.casefold()
    endings = (ending for ending in _compounds() if plain.endswith(ending) and len(plain) - len(ending) >= _LEAST_LEFT)
    ending = max(endings, key=len, default="")
    if not ending:
        return (word,)
    left = word[: len(word) - len(ending)]
    return (left.removesuffix("s") if len(left) > _LEAST_LEFT else left, ending)


@lru_cache(maxsize=1)
def _compounds() -> tuple[str, ...]:
    return tuple(listed("compound"))
