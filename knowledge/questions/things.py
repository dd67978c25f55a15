"""Questions for a thing: what are the demands of Russia; they may be a matter, told by anybody."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from knowledge.language.normalization import words
from knowledge.language.tables import read_forms
from knowledge.questions.markers import markers
from knowledge.questions.tokens import clean

_AHEAD: Final = frozenset({"call", "filler", "hello"})
"""What words do that may stand before a question."""
_OPENING: Final = 2
"""Words of a question."""


def asks_thing(text: str, language: str | None) -> bool:
    """Whether a question opens as those do that ask for a thing.

    >>> asks_thing("What are Russia's demands", "en"), asks_thing("What did Russia demand", "en")
    (True, False)
    """
    told = words(clean(text))
    known = markers(language).words if language else {}
    start = next((at for at, word in enumerate(told) if not _AHEAD.issuperset(known.get(word, ("",)))), 0)
    return any((" ".join(told[at : at + _OPENING]), language) in _openings() for at in {0, start})


@lru_cache(maxsize=1)
def _openings() -> frozenset[tuple[str, str | None]]:
    """How such questions open, each with its language."""
    return frozenset(read_forms("frames/things.txt"))
