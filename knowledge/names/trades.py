"""What people do, in nine languages together: the actress, la chanteuse, фермер. No office, and nobody's name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.normalization import words as normal_words
from knowledge.language.stems import arabic_forms
from knowledge.language.tables import beginnings, read_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHORTEST: Final = 3
_LONGEST: Final = 3
"""Words of a trade (gardien de but)."""
_ELISION: Final = re.compile(r"(?<![^\W_])(?:[dlDL]|[Uu]n|[DdNnSs]?[aeAE]?ll)['’](?=\w)")
"""An article or preposition that has lost its vowel before the next word: l'éleveur, dell'attrice."""
_COMPOUND: Final = 6
"""Letters of a trade that a longer word may end in: Kreis|pfarrer."""


class Trade(NamedTuple):
    """A trade among words: `words[start:end]`."""

    start: int
    end: int
    name: str


@lru_cache(maxsize=1 << 13)
def find_trade(text: str) -> Trade | None:
    """The first trade that a text names, among its words parted at elisions."""
    plain = normal_words(part_elisions(text))
    for start in range(len(plain)):
        for end in range(min(start + _LONGEST, len(plain)), start, -1):
            if name := _trade_of(plain[start:end]):
                return Trade(start, end, name)
    return None


def part_elisions(text: str) -> str:
    """A text whose elided articles are words of their own.

    >>> part_elisions("que dit l'éleveur de l'Aveyron")
    'que dit l éleveur de l Aveyron'
    """
    return _ELISION.sub(lambda found: f"{found.group()[:-1]} ", text) if "'" in text or "’" in text else text


def _trade_of(run: Sequence[str]) -> str | None:
    table = trades()
    joined = " ".join(run)
    if len(run) > 1:
        return table.get(joined)
    forms = (joined, *arabic_forms(joined)) if "\u0600" <= joined[0] <= "\u06ff" else (joined,)
    if joined.endswith(_ends_of_crafts()):
        return table.get(joined)
    for form in forms:
        begins = map(table.get, beginnings(form, _SHORTEST + 1))
        if found := table.get(form) or next(filter(None, begins), None):
            return found
    tails = (joined[at:] for at in range(_SHORTEST, len(joined) - _COMPOUND + 1))
    return next((found for tail in tails if (found := table.get(f"{tail}*"))), None)


@lru_cache(maxsize=1)
def trades() -> Mapping[str, str]:
    """Normalized form -> trade; a beginning keeps its `*`."""
    found: dict[str, str] = {}
    for form, trade in read_forms("names/trades.txt"):
        found.setdefault(form, trade)
    return found


@lru_cache(maxsize=1)
def _ends_of_crafts() -> tuple[str, ...]:
    """Ends of words for what begins as a trade does and is nobody: a bakery, a union of bakers, geology."""
    return tuple(form for form, _ in read_forms("names/crafts.txt"))
