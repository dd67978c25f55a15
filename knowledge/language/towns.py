"""Towns whose names differ by more than their sound from one language to another: Aachen, Aix-la-Chapelle."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from knowledge.language.phrases import Phrases, split_words
from knowledge.language.tables import read_spellings

_FILE: Final = "language/towns.txt"
_COMMON: Final = "~"


@lru_cache(maxsize=1 << 12)
def find_town(word: str) -> str | None:
    """The town that a word names in any language and case, by the first name of its line.

    >>> find_town("Mailands"), find_town("Милане"), find_town("Milton")
    ('Milan', 'Milan', None)
    """
    hits = _phrases().find(split_words(word))
    return hits[0].values[0] if hits else None


def is_one_town(one: str, other: str) -> bool:
    """Whether two words name one town, each as its own language does.

    >>> is_one_town("Lemberg", "Львове"), is_one_town("Lemberg", "Lampertheim")
    (True, False)
    """
    town = find_town(one)
    return town is not None and town == find_town(other)


def is_common_word(word: str) -> bool:
    """Whether a town's name is a word of its own, which tells no town unless an office stands beside it.

    >>> is_common_word("صور"), is_common_word("Mailand")
    (True, False)
    """
    return _common().knows(word)


@lru_cache(maxsize=1)
def _phrases() -> Phrases[str]:
    return Phrases(
        ((form.removeprefix(_COMMON), town.removeprefix(_COMMON)) for form, town in read_spellings(_FILE)), ()
    )


@lru_cache(maxsize=1)
def _common() -> Phrases[str]:
    return Phrases(
        ((form.removeprefix(_COMMON), town) for form, town in read_spellings(_FILE) if form[0] == _COMMON), ()
    )
