"""Numbers in words: an hour forty-five, сорок пять, خمسة وأربعين. From three to ninety-nine, as digits.

The words are data (`data/language/numbers.txt`); how a ten and a unit make one number is told here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.normalization import normalize
from knowledge.language.tables import read_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

JOINTS: Final = frozenset({"and", "et", "y", "e", "und", "и", "та", "і"})
_CLITICS: Final = frozenset("وبل")
"""Arabic writes "and", "by" and "for" as a letter of the word."""
_TEN: Final = 10
_TWENTY: Final = 20
_MOST: Final = 99
_MOST_WORDS: Final = 4
"""quatre vingt dix sept is the longest number."""
_GLUED: Final = ("de", "it", "es")


class Number(NamedTuple):
    """A number among words: `words[start:end]`, its value in digits."""

    start: int
    end: int
    value: str


def find_numbers(words: Sequence[str], language: str | None) -> list[Number]:
    """Numbers that normalized words of a language spell out, from the left.

    >>> find_numbers(["une", "heure", "quarante", "cinq"], "fr")
    [Number(start=2, end=4, value='45')]
    """
    numbers = _numbers(language) if language else {}
    if not numbers or numbers.keys().isdisjoint(part for word in words for part in (word, word[1:])):
        return []
    found, place = [], 0
    while place < len(words):
        number = _read(words, place, numbers)
        if number is not None:
            found.append(number)
        place = number.end if number else place + 1
    return found


def _read(words: Sequence[str], place: int, numbers: dict[str, int]) -> Number | None:
    first, end = _word(words, place, numbers)
    if not first:
        return None
    while end < len(words) and end - place < _MOST_WORDS:
        after = end + 1 if words[end] in JOINTS else end
        more, stop = _word(words, after, numbers)
        if not more or not _may_join(first, more):
            break
        first, end = first + more, stop
    return Number(place, end, str(first))


def _word(words: Sequence[str], place: int, numbers: dict[str, int]) -> tuple[int, int]:
    """The value that stands at a place, 0 for none, and where it ends."""
    word = words[place] if place < len(words) else ""
    bare = word[1:] if word[:1] in _CLITICS else word
    pair = "_".join((bare, *words[place + 1 : place + 2]))
    if "_" in pair and pair in numbers:
        return numbers[pair], place + 2
    return numbers.get(word) or numbers.get(bare, 0), place + 1


def _may_join(one: int, other: int) -> bool:
    """A ten and what is less, in either order: forty-five, خمس عشرة, soixante-dix, quatre-vingt-dix-sept."""
    ten, unit = max(one, other), min(one, other)
    tens = ten >= _TWENTY and ten % _TEN == 0 and unit < _TWENTY
    teens = ten % 20 == _TEN and unit < _TEN and ten in (one, _TEN)
    return (tens or teens) and ten + unit <= _MOST


@lru_cache(maxsize=16)
def _numbers(language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in read_lines("language/numbers.txt"):
        if line.startswith(f"{language}:"):
            pairs = (item.split("=") for item in line.split()[1:])
            found = {normalize(word): int(value) for value, word in pairs}
    return found | _glued(found) if language in _GLUED else found


def is_two(word: str, language: str | None) -> bool:
    """Whether a normalized word is two in a language."""
    return word in _twos().get(language or "", ())


@lru_cache(maxsize=1)
def _twos() -> dict[str, frozenset[str]]:
    rows = (line.split(": ") for line in read_lines("language/two.txt"))
    return {language: frozenset(map(normalize, forms.split())) for language, forms in rows}


def _glued(numbers: dict[str, int]) -> dict[str, int]:
    """What German, Italian and Spanish write as one word: fünfundvierzig, quarantacinque, veinticinco."""
    tens = {word: value for word, value in numbers.items() if value >= _TWENTY}
    units = {word: value for word, value in numbers.items() if value < _TEN}
    found = {}
    for ten, value in tens.items():
        for unit, rest in units.items():
            for whole in (f"{unit}und{ten}", f"{ten}{unit}", f"{ten[:-1]}{unit}", f"{ten[:-1]}i{unit}"):
                found[whole] = value + rest
    return found
