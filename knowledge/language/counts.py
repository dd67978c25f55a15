"""How many of what a text tells: five civilians, اثنين من المدنيين, трое жителей, ساعتين.

Two counts here, where it is told of something; elsewhere pairs go by it (`language.figures`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.figures import find_time, is_scale, join_digits
from knowledge.language.normalization import words
from knowledge.language.numbers import JOINTS, find_numbers, is_two

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_MARKS: Final = re.compile(r"[،؛,;:!?؟()\n–—]+|\.(?!\d)")
_OF: Final = frozenset({"of", "de", "des", "من", "из", "із", "з", "von", "der", "di", "dei", "delle", "degli"})
_AHEAD: Final = 3
_TWO: Final = 2
_JOINED: Final = 2
"""Words before a number among which a scale makes it a part of a greater one: a hundred and fifty."""
_DUAL: Final = re.compile(r"(?<=\w{2})(ت)?(?:ين|ان)$")
_YEARS: Final = range(1900, 2100)


class Count(NamedTuple):
    """A number and the words behind it, among them what it counts; not sure where it may as well be a plural."""

    value: int
    things: str
    sure: bool = True


@lru_cache(maxsize=1 << 12)
def read_counts(text: str, language: str | None) -> tuple[Count, ...]:
    """What a text counts from two on, in digits or words; years count nothing, and thousands are figures.

    One is counted of a time alone, before its parts: an hour and 45 minutes.

    >>> [(one.value, one.things) for one in read_counts("Two of the civilians died, 15 others fled in 2022", "en")]
    [(2, 'the civilians died'), (15, 'others fled in')]
    """
    stretches = (words(stretch) for stretch in _MARKS.split(join_digits(text)))
    return tuple(count for plain in stretches for count in _read(plain, language) if count.things)


def _read(plain: Sequence[str], language: str | None) -> Iterator[Count]:
    numbers = _numbers(plain, language)
    for at, (end, value) in numbers.items():
        if any(map(is_scale, (*plain[max(0, at - _JOINED) : at], *plain[end : end + 1]))):
            continue
        start = end + (plain[end : end + 1] != [] and plain[end] in _OF)
        things = [word for place, word in enumerate(plain[start : start + _AHEAD], start) if place not in numbers]
        if language == "ar" and value == _TWO and start == end and at:
            things = [plain[at - 1]]  # مدنيين اثنين
        yield Count(value, " ".join(things))
    yield from _ones(plain, numbers)
    if language == "ar":
        counted = {end for end, _ in numbers.values()}
        yield from _duals([word for at, word in enumerate(plain) if at not in counted])


def _ones(plain: Sequence[str], numbers: Mapping[int, tuple[int, int]]) -> Iterator[Count]:
    """One of a time without a number, where smaller parts follow: an hour and 45 minutes, ساعة و45 دقيقة."""
    counted = {end for end, _ in numbers.values()}
    for at, word in enumerate(plain[:-1]):
        following = plain[at + 2] if plain[at + 1] in JOINTS and plain[at + 2 :] else plain[at + 1].removeprefix("و")
        if (
            (following.isdecimal() or at + 1 in numbers or at + 2 in numbers)
            and at not in counted
            and find_time([word])
        ):
            yield Count(1, word)


def _duals(plain: Sequence[str]) -> Iterator[Count]:
    """Two that a word's ending tells; the masculine one is a plural's, too: ساعتين, شخصان, مدنيين."""
    for word in plain:
        if (dual := _DUAL.search(word)) and not is_scale(one := word[: dual.start()] + ("ه" if dual.group(1) else "")):
            yield Count(_TWO, one, sure=bool(dual.group(1)))


def _numbers(plain: Sequence[str], language: str | None) -> Mapping[int, tuple[int, int]]:
    """Where numbers stand among words: their end and value."""
    found = {number.start: (number.end, int(number.value)) for number in find_numbers(plain, language)}
    for at, word in enumerate(plain):
        if word.isdecimal() and int(word) >= _TWO and int(word) not in _YEARS:
            found[at] = (at + 1, int(word))
        elif is_two(word, language):
            found.setdefault(at, (at + 1, _TWO))
    return found
