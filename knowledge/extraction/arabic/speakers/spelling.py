"""Two spellings of one foreign name: ويليامز and وليامز, غالانت and جالانت, جوزاف عون and جوزيف عون."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.extraction.arabic.phrases.vocabulary import Vocabulary
    from knowledge.extraction.arabic.speakers.persons import Person

_VOWELS: Final = str.maketrans("", "", "اوي")
_VOWEL: Final = frozenset("اوي")
_HARD: Final = str.maketrans("ج", "غ")
"""How Cairo writes what Beirut writes with غ."""
_LEAST_CONSONANTS: Final = 5
"""Consonants that tell a surname by themselves; of fewer, spellings may differ by one vowel only."""
_LEAST_SKELETON: Final = 3
_LEAST_RESPELLED: Final = 5
"""Letters of the longer of two spellings, and of the shorter unless all of its letters are consonants."""
_MOST: Final = 64
"""Bearers of one sound that are looked at."""


@lru_cache(REMEMBERED)
def _heard(word: str) -> str:
    """A name as all papers would write it: جانتس as غانتس, شولتز as شولتس, عراقتشي as عراقجي."""
    word = word.replace("تش", "ج").translate(_HARD)
    return f"{word[:-1]}س" if word.endswith("ز") else word


@lru_cache(REMEMBERED)
def sound_of(word: str) -> str:
    """The consonants of a surname; "" where they are too few to tell it by."""
    bare = _heard(word).translate(_VOWELS)
    return bare if len(bare) >= _LEAST_SKELETON else ""


def spelled_alike(
    words: tuple[str, ...], by_sound: Mapping[str, list[Person]], by_word: Mapping[str, list[Person]], known: Vocabulary
) -> list[Person]:
    """Whose whole names are a surname, or a whole name, in another spelling."""
    *given, word = words
    alike = by_sound.get(sound_of(word), [])[:_MOST]
    if len(sound_of(word)) < _LEAST_CONSONANTS:
        alike = [person for person in alike if _differ_by_a_vowel(person.words[-1], word, known.first_names)]
    if not given:
        return alike
    same = by_word.get(word, [])[:_MOST]
    return [
        person
        for person in {id(one): one for one in (*same, *alike)}.values()
        if len(person.words) == len(words)
        and (person.words[-1] == word or (person in alike and not word.startswith("ال")))
        and all(_is_given_so(one, other, known) for one, other in zip(person.words, given, strict=False))
    ]


def _is_given_so(one: str, other: str, known: Vocabulary) -> bool:
    """Whether two given names are one, in the same letters or in spellings that a list has: جوزاف, جوزيف."""
    return _heard(one) == _heard(other) or any(one in spellings and other in spellings for spellings in known.respelled)


def _differ_by_a_vowel(one: str, other: str, given: frozenset[str]) -> bool:
    """Whether a vowel within is all that two spellings differ by, and they are no two given names: سلمان, سليمان."""
    if {one, other} <= given:
        return False
    one, other = _heard(one), _heard(other)
    short, long = sorted((one, other), key=len)
    if len(long) < _LEAST_RESPELLED or one == other:
        return one == other
    if len(short) == len(long):
        apart = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
        return len(apart) == 1 and _VOWEL.issuperset(apart[0])  # سوليفان, ساليفان
    if len(long) - len(short) != 1 or (len(short) < _LEAST_RESPELLED and short != short.translate(_VOWELS)):
        return False
    if long[0] == "ا" and long[1] != "ل" and long[1:] == short:
        return True  # ولد اعبيدي, ولد عبيدي
    return any(long[:k] + long[k + 1 :] == short for k in range(1, len(long) - 1))
