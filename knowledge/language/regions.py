"""Lands, regions and provinces whose names are translated, in the languages that are asked in: Niedersachsen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import Phrases
from knowledge.language.tables import read_spellings

if TYPE_CHECKING:
    from collections.abc import Sequence

_SKIPPED: Final = ("the", "la", "le", "les", "el", "las", "los", "of", "de", "du")


def find_regions(words: Sequence[str]) -> frozenset[str]:
    """Regions that words as written name, by name or adjective, each by the first name of its line.

    >>> find_regions(["Niedersachsens", "Innenministerin"])
    frozenset({'Lower Saxony'})
    """
    return frozenset(hit.values[0] for hit in _phrases().find(words))


def regions_last(words: Sequence[str]) -> list[str]:
    """The words with those that name regions behind all others: le ministre gallois de la Santé.

    >>> regions_last(["ministre", "gallois", "de", "la", "Santé"])
    ['ministre', 'de', 'la', 'Santé', 'gallois']
    """
    named = {at for hit in _phrases().find(words) for at in range(hit.start, hit.end)}
    return [*(w for at, w in enumerate(words) if at not in named), *(words[at] for at in sorted(named))]


@lru_cache(maxsize=1)
def _phrases() -> Phrases[str]:
    return Phrases(read_spellings("language/regions.txt"), _SKIPPED)
