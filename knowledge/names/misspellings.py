"""What a mistyped part of a name was meant as: the given names that are one letter off.

A typo costs a given name most of its sound (Mcihel is further from ميشال than many a stranger), yet given names are
few: a token that is none of them, but one letter off one, is tried as that. Never the last token, which is the surname.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

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
    found = process.extract(token, _choices(), scorer=OSA.distance, score_cutoff=1, limit=_MOST)
    return [name for name, _, _ in found]


@lru_cache(maxsize=1)
def _choices() -> list[str]:
    return sorted(name for name in given_names() if len(name) >= _SHORTEST)
