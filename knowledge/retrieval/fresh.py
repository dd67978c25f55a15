"""Statements added since the index was last settled, in memory."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from knowledge.retrieval.vocabulary import Vocabulary, meant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from knowledge.storage import index

_GROWTH = 8  # a vocabulary takes in the next one when that has an eighth of its words


class Fresh:
    """What the entries say so far; a number's last entry counts."""

    def __init__(self) -> None:
        self.last_entry = 0
        self._numbers: list[int] = []
        self._speakers: list[tuple[int, ...]] = []
        self._latest: dict[int, int] = {}
        self._postings: dict[str, list[int]] = {}
        self._vocabularies: list[Vocabulary] = []

    def __len__(self) -> int:
        return len(self._latest)

    def __contains__(self, number: int) -> bool:
        """Whether this number's entry overrides what a segment has of it."""
        return number in self._latest

    def add(self, entries: Iterable[index.Fresh]) -> None:
        for entry in entries:
            first = len(self._numbers)
            numbers, bearers, counts = np.frombuffer(entry.heads, np.uint32).reshape(-1, 3).T
            speakers = iter(np.frombuffer(entry.speakers, np.uint32).tolist())
            self._numbers += numbers.tolist()
            self._speakers += (tuple(islice(speakers, count)) for count in bearers.tolist())
            self._latest.update(zip(self._numbers[first:], range(first, len(self._numbers)), strict=True))
            holders = np.repeat(np.arange(first, len(self._numbers)), counts)
            for term, held in _by_term(entry, holders):
                self._postings.setdefault(term, []).extend(held)
            self.last_entry = entry.entry

    def frequency(self, term: str) -> int:
        return len(self._postings.get(term, ()))

    def look_up(self, speakers: Sequence[int] | None, asked: Sequence[str], begun: int) -> dict[int, list[float]]:
        """For each statement that has any of the words: how well it has each of them. `begun`: a word still typed."""
        self._follow()
        terms = list(self._postings)
        wanted = None if speakers is None else frozenset(speakers)
        found: dict[int, list[float]] = {}
        for vocabulary in self._vocabularies:
            for place, near in enumerate(meant(vocabulary, asked, begun=begun)):
                for term, weight in near.items():
                    for number in self._said(terms[term], wanted):
                        weights = found.setdefault(number, [0.0] * len(asked))
                        weights[place] = max(weights[place], weight)
        return found

    def _said(self, term: str, wanted: frozenset[int] | None) -> Iterator[int]:
        """Numbers of the statements with a term, as they are now."""
        for at in self._postings[term]:
            number = self._numbers[at]
            if self._latest[number] == at and (wanted is None or not wanted.isdisjoint(self._speakers[at])):
                yield number

    def _follow(self) -> None:
        """Bring in new words; a few vocabularies of growing size, so that one more word makes none of them anew."""
        known = sum(map(len, self._vocabularies))
        if known == len(self._postings):
            return
        while self._vocabularies and (len(self._postings) - known) * _GROWTH > len(self._vocabularies[-1]):
            known -= len(self._vocabularies.pop())
        newer = islice(self._postings, known, None)
        self._vocabularies.append(Vocabulary.build((term, place) for place, term in enumerate(newer, start=known)))


def _by_term(entry: index.Fresh, holders: NDArray[np.int64]) -> Iterator[tuple[str, list[int]]]:
    """Each term of an entry with the holders that have it."""
    terms = entry.terms.split()
    places = np.frombuffer(entry.places, np.uint32)
    held = holders[np.argsort(places, kind="stable")].tolist()
    ends = np.cumsum(np.bincount(places, minlength=len(terms))).tolist()
    start = 0
    for term, end in zip(terms, ends, strict=True):
        yield term, held[start:end]
        start = end
