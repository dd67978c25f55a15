"""Cities of Arab countries, which their papers name without the country."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from knowledge.language.phrases import Phrases

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
    text = resources.files("knowledge").joinpath("data/language/cities.txt").read_text(encoding="utf-8")
    lines = (line.partition(":") for line in text.splitlines() if line and not line.startswith("#"))
    return Phrases((city.strip(), code) for code, _, cities in lines for city in cities.split(","))
