"""What a mistyped part of a name was meant as: the given names that are one letter off.

A typo costs a given name most of its sound (Mcihel is further from ميشال than many a stranger), yet given names are
few: a token that is none of them, but one letter off one, is tried as that. Never the last token, which is the surname.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from knowledge.names.tokens import delete_one
from knowledge.names.words import given_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SHORTEST: Final = 4
"""Letters of a given name that a typo is taken back to."""
_MOST: Final = 4
"""Given names tried for one token."""


def mend_given(tokens: Sequence[str]) -> Iterator[tuple[str, str, list[str]]]:
    """A token, the given name it may be a typo of, and the whole name with that; tokens as `split_name` gives them.

    >>> list(mend_given(["mcihel", "moussa"]))
    [('mcihel', 'michel', ['michel', 'moussa'])]
    """
    for at, token in enumerate(tokens[:-1]):
        for meant in _find_meant(token):
            yield token, meant, [*tokens[:at], meant, *tokens[at + 1 :]]


def _find_meant(token: str) -> list[str]:
    if len(token) < _SHORTEST or token in given_names():
        return []
    shortened = _shorten_given()
    near = {name for short in (token, *delete_one(token)) for name in shortened.get(short, "").split()}
    return sorted(name for name in near if OSA.distance(token, name, score_cutoff=1) == 1)[:_MOST]


@lru_cache(maxsize=1)
def _shorten_given() -> dict[str, str]:
    """Given names, parted by spaces, by what is left of them without one letter, or with all."""
    names: dict[str, str] = {}
    for name in given_names():
        for short in (name, *delete_one(name)) if len(name) >= _SHORTEST else ():
            names[short] = f"{names[short]} {name}" if short in names else name
    return names
