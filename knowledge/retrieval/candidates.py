"""Which statements a speaker and a topic may mean, by the words alone: mended, weighed, counted.

`Candidates(store.index).search((speaker_id, ...), words, concepts, limit)`; with `speaker_ids=None` everybody's. Words
are normalized (`knowledge.language.normalization.words`); leave out those that carry no topic. A candidate's score is 0
to 1: the share of what was asked for that is found, rare words weighing more and mended ones less.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from operator import itemgetter, mul
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

from knowledge.retrieval.fresh import Fresh
from knowledge.retrieval.vocabulary import PARTS, Vocabulary, exactly, meant
from knowledge.storage.index import CHUNK_BITS, TERM_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from knowledge.storage.index import IndexTables

    Ints: TypeAlias = NDArray[np.int64]
    Spans: TypeAlias = list[tuple[int, int]]

_CHUNK = 1 << CHUNK_BITS
_FEW = 200  # places that are scored one by one sooner than all at once


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement's number, 0 to 1, and which of the words and concepts asked for were found in it."""

    number: int
    score: float
    matched: tuple[str, ...]


class _Term(NamedTuple):
    """A term of the index that may be what was asked for; `wanted` says which of the words."""

    weight: float
    wanted: int
    number: int


_Read: TypeAlias = "tuple[bytes, int, _Term]"  # places, chunk, the term whose they are
_Found: TypeAlias = "tuple[float, int, Sequence[bool]]"  # score, number, which words were found


class Candidates:
    """Search over the index tables, following what any process writes."""

    def __init__(self, index: IndexTables) -> None:
        self._index = index
        self._version = -1
        self._generation = -1
        self._size = 0
        self._segments: Spans = []
        self._vocabularies: list[Vocabulary] = []
        self._frequencies: NDArray[np.uint32] = np.zeros(0, np.uint32)
        self._numbers: dict[int, NDArray[np.uint32]] = {}
        self._fresh = Fresh()

    def search(
        self,
        speaker_ids: Sequence[int] | None,
        words: Sequence[str],
        concepts: Sequence[str] = (),
        limit: int = 50,
        *,
        prefix: bool = False,
    ) -> list[Candidate]:
        """The best candidates, best first, later ones before earlier ones of the same score.

        With `prefix` the last word may be the beginning of one.
        """
        asked = (*words, *concepts)
        if not asked or speaker_ids == ():
            return []
        begun = len(words) - 1 if prefix else -1
        with self._index.snapshot():
            self.follow()
            spans = self._segments if speaker_ids is None else _joined(self._index.ranges(speaker_ids))
            best, rarities = self._search(asked, begun, spans, limit)
        if len(self._fresh):
            for number, weights in self._fresh.look_up(speaker_ids, asked, begun).items():
                best.append((float(np.dot(weights, rarities)), number, [weight > 0 for weight in weights]))
        total = float(rarities.sum())
        distinct = {number: (score, matched) for score, number, matched in sorted(best, reverse=True)}
        return [
            Candidate(number, score / total, tuple(word for word, had in zip(asked, matched, strict=True) if had))
            for number, (score, matched) in list(distinct.items())[:limit]
        ]

    def _search(
        self, asked: Sequence[str], begun: int, spans: Spans, limit: int
    ) -> tuple[list[_Found], NDArray[np.float64]]:
        """What the segments have, and each word's rarity; nothing is mended where some statement has every word."""
        if begun < 0:
            terms = [term for vocabulary in self._vocabularies for term in _terms(exactly(vocabulary, asked))]
            rarities = self._rarities(asked, terms)
            best = self._settled(terms, rarities, spans, limit)
            if any(all(matched) for _, _, matched in best):
                return best, rarities
        terms = [term for vocabulary in self._vocabularies for term in _terms(meant(vocabulary, asked, begun=begun))]
        rarities = self._rarities(asked, terms)
        return self._settled(terms, rarities, spans, limit), rarities

    def size(self) -> int:
        """How many statements there are, about."""
        self.follow()
        return self._size + len(self._fresh)

    def follow(self) -> None:
        """Notice what was written since; inside a snapshot."""
        if (generation := self._index.generation) == self._generation:
            return
        self._generation = generation
        if (version := self._index.version) != self._version:
            self._version = version
            self._load()
        self._fresh.add(self._index.fresh(after=self._fresh.last_entry))

    def _load(self) -> None:
        segments = self._index.segments()
        self._size = sum(size for *_, size in segments)
        self._segments = [(first * _CHUNK, first * _CHUNK + size) for first, _, size in segments]
        self._numbers.clear()
        self._fresh = Fresh()
        self._frequencies = np.frombuffer(self._index.blob("frequencies"), np.uint32)
        self._vocabularies = []
        if self._index.blob("vocabulary.numbers"):
            self._vocabularies.append(Vocabulary({part: self._index.blob(f"vocabulary.{part}") for part in PARTS}))
        known = sum(map(len, self._vocabularies))
        if newer := self._index.terms(after=known):
            self._vocabularies.append(Vocabulary.build(newer))

    def _rarities(self, asked: Sequence[str], terms: Iterable[_Term]) -> NDArray[np.float64]:
        """How much each word says: the rarer its likeliest reading, the more."""
        likeliest: dict[int, _Term] = {}
        for term in terms:
            if term.wanted not in likeliest or term > likeliest[term.wanted]:
                likeliest[term.wanted] = term
        size = self._size + len(self._fresh)
        rarities = []
        for wanted, word in enumerate(asked):
            frequency = self._fresh.frequency(word)
            if wanted in likeliest:
                frequency += int(self._frequencies[likeliest[wanted].number])
            rarities.append(log(2 + size / (1 + frequency)))
        return np.array(rarities)

    def _settled(self, terms: list[_Term], rarities: NDArray[np.float64], spans: Spans, limit: int) -> list[_Found]:
        """The best in the segments."""
        if not spans or not terms:
            return []
        terms.sort()
        chunks = sorted(
            {chunk for low, high in spans for chunk in range(low >> CHUNK_BITS, (high - 1 >> CHUNK_BITS) + 1)}
        )
        keys = [term.number << TERM_SHIFT | chunk for term in terms for chunk in chunks]
        lists = dict(self._index.postings(keys))
        if not lists:
            return []
        read = [
            (held, chunk, term)
            for term in terms
            for chunk in chunks
            if (held := lists.get(term.number << TERM_SHIFT | chunk))
        ]
        lengths = [len(held) >> 1 for held, *_ in read]
        places = np.frombuffer(b"".join(held for held, *_ in read), np.uint16)
        if len(chunks) == 1 and len(spans) == 1:
            low, high = spans[0]
            hits = np.flatnonzero((places - np.uint16(low & _CHUNK - 1)) < high - low)
        else:
            inside = _inside(spans, chunks)
            order = {chunk: place << CHUNK_BITS for place, chunk in enumerate(chunks)}
            hits = np.flatnonzero(inside[np.repeat(np.array([order[chunk] for _, chunk, _ in read]), lengths) + places])
        if not len(hits):
            return []
        whose = np.cumsum(lengths).searchsorted(hits, "right")
        score = _score_few if len(hits) <= _FEW else _score_many
        return [
            (value, number, matched)
            for value, place, matched in score(whose, places[hits], read, rarities, limit + len(self._fresh))
            if (number := self._number(place)) and number not in self._fresh
        ]

    def _number(self, place: int) -> int:
        chunk = place >> CHUNK_BITS
        if chunk not in self._numbers:
            self._numbers[chunk] = np.frombuffer(self._index.numbers(chunk), np.uint32)
        return int(self._numbers[chunk][place & _CHUNK - 1])


def _joined(ranges: Spans) -> Spans:
    """Ranges that touch become one.

    >>> _joined([(5, 9), (1, 3), (3, 5)])
    [(1, 9)]
    """
    spans: Spans = []
    for low, high in sorted(ranges):
        if spans and spans[-1][1] == low:
            spans[-1] = (spans[-1][0], high)
        else:
            spans.append((low, high))
    return spans


def _inside(spans: Spans, chunks: list[int]) -> NDArray[np.bool_]:
    """For each place of these chunks, one chunk after the other, whether it lies in a span."""
    inside = np.zeros(len(chunks) << CHUNK_BITS, np.bool_)
    order = {chunk: place for place, chunk in enumerate(chunks)}
    for low, high in spans:
        for chunk in range(low >> CHUNK_BITS, (high - 1 >> CHUNK_BITS) + 1):
            base = (order[chunk] - chunk) << CHUNK_BITS
            start, end = max(low, chunk << CHUNK_BITS), min(high, (chunk + 1) << CHUNK_BITS)
            inside[base + start : base + end] = True
    return inside


def _score_few(
    whose: Ints, within: NDArray[np.uint16], read: Sequence[_Read], rarities: NDArray[np.float64], limit: int
) -> list[_Found]:
    """(score, place, which words were found), best first; `read[whose[i]]` is the list that place i stands in."""
    count = len(rarities)
    weights: dict[int, list[float]] = {}
    for at, place in zip(whose.tolist(), within.tolist(), strict=True):
        _, chunk, term = read[at]
        weights.setdefault(chunk << CHUNK_BITS | place, [0.0] * count)[term.wanted] = term.weight
    values = rarities.tolist()
    scored: list[_Found] = [
        (sum(map(mul, found, values)), place, [weight > 0 for weight in found]) for place, found in weights.items()
    ]
    scored.sort(key=itemgetter(0), reverse=True)
    return scored[:limit]


def _score_many(
    whose: Ints, within: NDArray[np.uint16], read: Sequence[_Read], rarities: NDArray[np.float64], limit: int
) -> list[_Found]:
    """The same for thousands."""
    bases = np.array([chunk << CHUNK_BITS for _, chunk, _ in read])
    where, inverse = np.unique(bases[whose] + within, return_inverse=True)
    weights = np.zeros((len(rarities), len(where)))
    wanted = np.array([term.wanted for *_, term in read])
    weight = np.array([term.weight for *_, term in read])
    weights[wanted[whose], inverse] = weight[whose]
    scores = rarities @ weights
    best = _best(scores, limit)
    found: list[_Found] = []
    found += zip(scores[best].tolist(), where[best].tolist(), (weights[:, best] > 0).T.tolist(), strict=True)
    return found


def _terms(found: Iterable[dict[int, float]]) -> Iterator[_Term]:
    for wanted, weights in enumerate(found):
        for number, weight in weights.items():
            yield _Term(weight, wanted, number)


def _best(scores: NDArray[np.float64], limit: int) -> Ints:
    if len(scores) > 4 * limit:
        likely = np.argpartition(-scores, limit)[:limit]
        return likely[np.argsort(-scores[likely], kind="stable")]
    return np.argsort(-scores, kind="stable")[:limit]
