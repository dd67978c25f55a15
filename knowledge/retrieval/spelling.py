"""Who may be meant by a name as it is spelled: for an index so large that comparing sounds comes second.

A bearer has, for every word of the name, that word or one a letter away. Which of several bearers is meant is left to
the topic.
"""

from __future__ import annotations

from functools import lru_cache
from heapq import nlargest
from typing import TYPE_CHECKING

from knowledge.language.normalization import words
from knowledge.retrieval.terms import bare
from knowledge.retrieval.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOBODY: set[int] = set()
_MOST = 300
"""Bearers of a name that are searched, the likeliest of them."""


class Spellings:
    """Words of names, with and without the Arabic article, and who bears them."""

    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self._bearers: dict[str, set[int]] = {}
        self._words: dict[int, set[str]] = {}
        self._places: list[set[int]] = []
        self._vocabulary: Vocabulary | None = None

    def put(self, speaker: int, names: Iterable[str], count: int = 0) -> None:
        """Make these the speaker's names, `count` how often quoted; no names forget the speaker."""
        self.counts[speaker] = count
        known = self._words.pop(speaker, set())
        spelled = {form for name in names for word in words(name) for form in (word, bare(word))}
        for word in known - spelled:
            self._bearers[word].discard(speaker)
        for word in spelled - known:
            self._bearers.setdefault(word, set()).add(speaker)
            self._vocabulary = None
        if spelled:
            self._words[speaker] = spelled

    def exact_bearers(self, name: str) -> dict[int, float]:
        """Speakers whose names have every word as asked."""
        sets = [self._bearers.get(word, _NOBODY) for word in _asked(name)]
        found = set.intersection(*sorted(sets, key=len)) if sets else _NOBODY
        return dict.fromkeys(found, 1.0) if len(found) <= _MOST else {}

    def bearers(self, name: str) -> dict[int, float]:
        """Speakers and how near their names are spelled (1: as asked)."""
        found: dict[int, float] | None = None
        for near in self._known().near_each(_asked(name)):
            likeness: dict[int, float] = {}
            for place, similarity in near.items():
                for speaker in self._places[place] if found is None else self._places[place] & found.keys():
                    if likeness.get(speaker, 0.0) < similarity:
                        likeness[speaker] = similarity
            found = likeness if found is None else {one: found[one] * value for one, value in likeness.items()}
        if not found or len(found) <= _MOST:
            return found or {}
        return {speaker: found[speaker] for speaker in nlargest(_MOST, found, key=found.__getitem__)}

    def _known(self) -> Vocabulary:
        if self._vocabulary is None:
            self._places = list(self._bearers.values())
            self._vocabulary = Vocabulary.build((word, place) for place, word in enumerate(self._bearers))
        return self._vocabulary


@lru_cache(maxsize=64)
def _asked(name: str) -> tuple[str, ...]:
    """The words of a name without articles, kept for the second look that a question may take."""
    return tuple(map(bare, words(name)))
