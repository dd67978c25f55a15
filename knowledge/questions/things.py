"""Questions for a thing: what are the demands of Russia; they may be a matter, told by anybody."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from knowledge.language.normalization import words
from knowledge.language.tables import read_forms

_OPENING: Final = 2
"""Words of a question."""


def asks_thing(text: str, language: str | None) -> bool:
    """Whether a question opens as those do that ask for a thing.

    >>> asks_thing("What are Russia's demands", "en"), asks_thing("What did Russia demand", "en")
    (True, False)
    """
    return (" ".join(words(text)[:_OPENING]), language) in _openings()


@lru_cache(maxsize=1)
def _openings() -> frozenset[tuple[str, str | None]]:
    """How such questions open, each with its language."""
    return frozenset(read_forms("frames/things.txt"))
