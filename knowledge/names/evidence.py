"""What tells a name from a chance likeness: signs beside the score of the best match.

A stranger's tokens resemble those of some speaker by chance, and then each of them resembles other tokens of the index
still more: so how many are more alike, and by how much, tells most. A typo is told by what taking it back would give.
"""

from __future__ import annotations

from functools import lru_cache
from math import log1p
from typing import TYPE_CHECKING, Final

from knowledge.names.alignment import liken_all
from knowledge.names.matches import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.names.ranking import Ranked

_SHORTEST: Final = 3
"""Letters that must remain when one is taken for a typo."""
_LEAST_REVERSED: Final = 75.0
"""How alike the least alike token must be for a typo in it where the order differs: Angela Merkel, Marc Angel."""
_FAR: Final = 24.0
"""What such a likeness lacks, besides: two strangers' names in another order are alike by chance."""


def read_signs(ranked: Ranked, texts: list[str]) -> Signs:
    """The signs of one match; a lone token has nothing beside it that could tell."""
    reading, pairs = ranked.reading, ranked.fit.pairs
    if reading.is_lone or not pairs:
        return Signs()
    better, short = 0.0, 0.0
    for at, _, value in pairs:
        others = [other for other in reading.heard[at].values() if other > value]
        better += log1p(len(others))
        short += max(others, default=value) - value
    at, unit, value = min(pairs, key=lambda pair: pair[2])
    far = ranked.fit.is_reversed and value < _LEAST_REVERSED
    mended = 0.0 if far else _liken_mended(reading.asked[at].text, texts[unit])
    short += _FAR if far else 0.0
    return Signs(better, short, max(0.0, mended - value), ranked.fit.is_reversed)


@lru_cache(maxsize=1 << 8)
def _liken_mended(token: str, known: str) -> float:
    """How alike a token of a name and one asked for are at most once a typo is taken back; asked for repeatedly."""
    return max(liken_all([(known, other) for other in dict.fromkeys(mend(token))]), default=0.0)


def mend(token: str) -> Iterator[str]:
    """What a token may have been before a letter was added or changed, or two changed places.

    >>> sorted(set(mend("abcd")))
    ['abc', 'abd', 'abdc', 'acbd', 'acd', 'bacd', 'bcd']
    """
    for at in range(len(token)):
        if len(token) > _SHORTEST:
            yield token[:at] + token[at + 1 :]
        if at:
            yield token[: at - 1] + token[at] + token[at - 1] + token[at + 1 :]
