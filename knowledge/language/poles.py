"""Opposite words of one scale or set, in all languages together: more and less, open and closed, killed and injured."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.tables import beginnings, read_form, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_SHORTEST: Final = 3
_LONGEST: Final = 3
"""Words of a form."""
_JOINED: Final = "وفبلس"


class Pole(NamedTuple):
    """A word of one pole of a scale, at its place among a text's words."""

    at: int
    scale: int
    pole: int


def find_poles(plain: Sequence[str]) -> Iterator[Pole]:
    """The poles that normalized words name.

    >>> [(one.at, one.pole) for one in find_poles(["prices", "rose", "less"])]
    [(1, 0), (2, 1)]
    """
    table = _table()
    for at, word in enumerate(plain):
        bare = word[1:] if word[0] in _JOINED and len(word) > _SHORTEST else word
        forms = (" ".join(plain[at : at + length]) for length in range(_LONGEST, 0, -1))
        begun = beginnings(word, _SHORTEST)
        found = next((table[form] for form in (*forms, bare, *begun) if form in table), None)
        if found is not None:
            yield Pole(at, *found)


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[int, int]]:
    """Normalized form -> its scale and pole; a beginning keeps its `*`."""
    found: dict[str, tuple[int, int]] = {}
    for scale, row in enumerate(read_lines("language/poles.txt")):
        for pole, forms in enumerate(row.split("|")):
            for form in map(read_form, forms.split(",")):
                found.setdefault(form, (scale, pole))
    return found
