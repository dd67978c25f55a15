"""Cities of Arab countries, which their papers name without the country."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.language.phrases import Phrases
from knowledge.language.tables import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def find_cities(words: Sequence[str]) -> Iterator[str]:
    """The country (ISO 3166) of each city among words as written.

    >>> list(find_cities(["محافظ", "كربلاء", "في", "الموصل"]))
    ['IQ', 'IQ']
    """
    return (hit.values[0] for hit in _load_cities().find(words))


def names_city(word: str) -> bool:
    """Whether a word as written is a word of a city's name."""
    return _load_cities().knows(word)


@lru_cache(maxsize=1)
def _load_cities() -> Phrases[str]:
    lines = (line.partition(":") for line in read_lines("language/cities.txt"))
    return Phrases((city.strip(), code) for code, _, cities in lines for city in cities.split(","))
