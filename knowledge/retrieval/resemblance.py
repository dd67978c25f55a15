"""Words and sounds of statements that a word of a topic may be a misspelling or a name of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from knowledge.names.folding import skeleton

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_SOUNDS_ALIKE: Final = 84.0
_ONE_PLACE: Final = 70.0
"""The same for names known to be of one territory: Biélorussie and بيلاروسيا, not Minsk."""
_SKELETON_LIFTS: Final = 9.0
"""How much more likeness than that of their letters two forms may have."""
_SHORTEST_MENDED: Final = 5


def find_misspelt(asked: Iterable[str], words: frozenset[str]) -> frozenset[str]:
    """Those of some words that are a letter away from one asked for."""
    return frozenset(
        hit[0]
        for word in asked
        if len(word) >= _SHORTEST_MENDED
        for hit in process.extract(word, words, scorer=OSA.distance, score_cutoff=1, limit=None)
    )


def find_heard(asked: Collection[str], sounds: frozenset[str], *, one_place: bool) -> frozenset[str]:
    """Those of some folded forms that sound like one asked for, or are it with two letters the other way round."""
    least = _ONE_PLACE if one_place else _SOUNDS_ALIKE
    heard = {
        hit[0]
        for one in asked
        for hit in process.extract(one, sounds, scorer=fuzz.ratio, score_cutoff=least - _SKELETON_LIFTS, limit=None)
        if _sound_alike(one, hit[0], least)
    }
    return frozenset(heard.union(hit for one in asked for hit in _swapped(one, sounds)))


def _swapped(one: str, sounds: frozenset[str]) -> Iterator[str]:
    """Those of which two neighbouring letters stand the other way round: minks."""
    near = process.extract(one, sounds, scorer=OSA.distance, score_cutoff=1, limit=None)
    return (hit[0] for hit in near if len(one) >= _SHORTEST_MENDED and sorted(one) == sorted(hit[0]))


def _sound_alike(one: str, other: str, least: float) -> bool:
    if abs(len(one) - len(other)) > 3:  # noqa: PLR2004 - as many vowels as scripts leave out
        return False
    return 0.7 * fuzz.ratio(one, other) + 0.3 * fuzz.ratio(skeleton(one), skeleton(other)) >= least
