"""The land that an article is about."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.arabic.phrases.stems import base
from knowledge.extraction.arabic.speakers.persons import stem_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_JOINED: Final = ("و", "ل", "ب")
_LEAST: Final = 3
"""Times that an article names its land."""


def home_of(counts: Mapping[str, int], territories: Collection[str]) -> str:
    """The stem of the land that words name more than twice as often as any other, with its people, or nothing."""
    named: Counter[str] = Counter()
    for word, count in counts.items():
        land = base(word)
        if land not in territories and word[:1] in _JOINED:
            land = base(word[1:])
        if land in territories:
            named[stem_of(land)] += count
    first, second = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] >= _LEAST and first[1] > 2 * second[1] else ""
