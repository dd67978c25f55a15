"""Two spellings of one foreign surname: ويليامز and وليامز, تشنغفي and تشينغفي, told by their consonants."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.extraction.arabic.speakers.persons import Person

_VOWELS: Final = str.maketrans("", "", "اوي")
_LEAST_CONSONANTS: Final = 5
"""Consonants that tell a surname by themselves; of fewer, spellings may differ by one vowel only."""
_LEAST_SKELETON: Final = 3
_LEAST_RESPELLED: Final = 5
"""Letters of the longer of two spellings, and of the shorter unless all of its letters are consonants."""
_MOST: Final = 64
"""Bearers of one sound that are looked at."""


@lru_cache(REMEMBERED)
def sound_of(word: str) -> str:
    """The consonants of a surname; "" where they are too few to tell it by."""
    bare = word.translate(_VOWELS)
    return bare if len(bare) >= _LEAST_SKELETON else ""


def spelled_alike(word: str, by_sound: Mapping[str, list[Person]], given: frozenset[str]) -> list[Person]:
    """Whose whole names end with a surname in another spelling."""
    alike = by_sound.get(sound_of(word), [])[:_MOST]
    if len(sound_of(word)) >= _LEAST_CONSONANTS:
        return alike
    return [person for person in alike if _differ_by_a_vowel(person.words[-1], word, given)]


def _differ_by_a_vowel(one: str, other: str, given: frozenset[str]) -> bool:
    """Whether a vowel within is all that two spellings differ by, and they are no two given names: سلمان, سليمان."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1 or len(long) < _LEAST_RESPELLED or {one, other} <= given:
        return False
    if len(short) < _LEAST_RESPELLED and short != short.translate(_VOWELS):
        return False
    return any(long[:k] + long[k + 1 :] == short for k in range(1, len(long) - 1))
