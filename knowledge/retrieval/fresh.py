"""Statements added since the index was last settled, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.retrieval.vocabulary import Vocabulary, meant

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Fresh:
    """What the entries say so far; a number's last entry counts."""

    def __init__(self) -> None:
        self.speakers: dict[int, frozenset[int]] = {}
        self.last_entry = 0
        self._terms: dict[int, tuple[str, ...]] = {}
        self._postings: dict[str, list[int]] = {}
        self._vocabulary: Vocabulary | None = None
        self._places: list[str] = []

    def __len__(self) -> int:
        return len(self.speakers)

    def __contains__(self, number: int) -> bool:
        """Whether this number's entry overrides what a segment has of it."""
        return number in self.speakers

    def add(self, entries: Iterable[tuple[int, int, str, str]]) -> None:
        for entry, number, speakers, terms in entries:
            for term in self._terms.get(number, ()):
                self._postings[term].remove(number)
            self.speakers[number] = frozenset(map(int, speakers.split()))
            split = self._terms[number] = tuple(terms.split())
            for term in split:
                self._postings.setdefault(term, []).append(number)
            self.last_entry = entry
            self._vocabulary = None

    def frequency(self, term: str) -> int:
        return len(self._postings.get(term, ()))

    def look_up(self, speakers: Sequence[int] | None, asked: Sequence[str], begun: int) -> dict[int, list[float]]:
        """For each statement that has any of the words: how well it has each of them. `begun`: a word still typed."""
        if self._vocabulary is None:
            self._places = list(self._postings)
            self._vocabulary = Vocabulary.build((term, place) for place, term in enumerate(self._places))
        wanted = None if speakers is None else frozenset(speakers)
        found: dict[int, list[float]] = {}
        for place, terms in enumerate(meant(self._vocabulary, asked, begun=begun)):
            for term, weight in terms.items():
                for number in self._postings[self._places[term]]:
                    if wanted is None or not wanted.isdisjoint(self.speakers[number]):
                        weights = found.setdefault(number, [0.0] * len(asked))
                        weights[place] = max(weights[place], weight)
        return found
