"""Which statements a speaker and a topic may mean, by the words alone: mended, weighed, counted.

`Candidates(store.index).search((speaker_id, ...), words, concepts, limit)`; with `speaker_ids=None` everybody's. Words
are normalized (`knowledge.language.normalization.words`); leave out those that carry no topic. A candidate's score is 0
to 1: the share of what was asked for that is found, rare words weighing more and mended ones less.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress, islice, product
from math import log
from operator import mul
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

from knowledge.retrieval.fresh import Fresh
from knowledge.retrieval.scoring import score
from knowledge.retrieval.vocabulary import PARTS, Vocabulary, exactly, meant
from knowledge.storage.index import CHUNK_BITS, TERM_SHIFT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from knowledge.retrieval.scoring import Part, Term
    from knowledge.storage.index import IndexTables

    Spans: TypeAlias = list[tuple[int, int]]
    Meaning: TypeAlias = tuple[list[Term], list[float]]  # the terms asked for, sorted, and how much each word says
    Found: TypeAlias = tuple[float, int, Sequence[bool]]  # score, number, which words were found

_CHUNK = 1 << CHUNK_BITS
_FEW_SLICES = 400  # slices of lists that are looked up one by one, a microsecond each
_KEPT = 1 << 24  # bytes of lists that stay in memory
_ENTRY = 200  # bytes that one of them takes besides
_MEANINGS = 64  # questions whose words' terms are kept
_NOTHING = memoryview(b"").cast("H")


class Candidate(NamedTuple):
    """A statement's number, 0 to 1, and which of the words and concepts asked for were found in it."""

    number: int
    score: float
    matched: tuple[str, ...]


class Candidates:
    """Search over the index tables, following what any process writes."""

    def __init__(self, index: IndexTables) -> None:
        self._index = index
        self._version = -1
        self._generation = -1
        self._size = 0
        self._segments: Spans = []
        self._ranges: dict[int, Spans] = {}
        self._parts: dict[str, bytes] = {}
        self._settled_words: Vocabulary | None = None
        self._vocabularies: list[Vocabulary] = []
        self._frequencies = memoryview(b"").cast("I")
        self._numbers: dict[int, memoryview] = {}
        self._lists: dict[int, memoryview] = {}
        self._held = 0
        self._fresh = Fresh()
        self._meanings: dict[tuple[object, ...], Meaning] = {}

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
            spans = self._segments if speaker_ids is None else self._spans(speaker_ids)
            best, rarities = self._search(asked, begun, spans, limit)
        if len(self._fresh):
            for number, weights in self._fresh.look_up(speaker_ids, asked, begun).items():
                best.append((sum(map(mul, weights, rarities)), number, [weight > 0 for weight in weights]))
        total = sum(rarities)
        best.sort(reverse=True)
        distinct = {number: (score, matched) for score, number, matched in best}
        return [
            Candidate(number, score / total, tuple(compress(asked, matched)))
            for number, (score, matched) in islice(distinct.items(), limit)
        ]

    def said(self, words: Sequence[str]) -> frozenset[str]:
        """Those of the words that stand in some statement as they are spelled, or without the Arabic article."""
        with self._index.snapshot():
            self.follow()
            terms, _ = self._meaning(tuple(words))
        settled = {words[wanted] for _, wanted, _ in terms}
        return frozenset(word for word in words if word in settled or self._fresh.frequency(word))

    def _search(self, asked: Sequence[str], begun: int, spans: Spans, limit: int) -> tuple[list[Found], list[float]]:
        """What the segments have, and each word's rarity; nothing is mended where some statement has every word."""
        if begun < 0:
            terms, rarities = self._meaning(asked)
            best = self._settled(terms, rarities, spans, limit)
            if any(all(matched) for _, _, matched in best):
                return best, rarities
        terms, rarities = self._meaning(asked, mended=True, begun=begun)
        return self._settled(terms, rarities, spans, limit), rarities

    def _spans(self, speakers: Iterable[int]) -> Spans:
        """Where the speakers' statements lie."""
        found = [span for speaker in speakers for span in self._ranges.get(speaker, ())]
        return _joined(found) if len(found) > 1 else found

    def _meaning(self, asked: Sequence[str], *, mended: bool = False, begun: int = -1) -> Meaning:
        """Remembered, since other speakers are searched for the same words when some lack one of them."""
        key = (*asked, mended, begun)
        known = self._meanings.get(key)
        if known is None:
            terms: list[Term] = []
            for vocabulary in self._vocabularies:
                terms += _terms(meant(vocabulary, asked, begun=begun)) if mended else exactly(vocabulary, asked)
            terms.sort()
            if len(self._meanings) > _MEANINGS:
                self._meanings.clear()
            known = self._meanings[key] = terms, self._rarities(asked, terms)
        return known

    def size(self) -> int:
        """How many statements there are, about."""
        self.follow()
        return self._size + len(self._fresh)

    def follow(self) -> None:
        """Notice what was written since; inside a snapshot."""
        if (generation := self._index.generation) == self._generation:
            return
        self._generation = generation
        self._meanings.clear()
        if (version := self._index.version) != self._version:
            self._version = version
            self._load()
        self._fresh.add(self._index.fresh(after=self._fresh.last_entry))

    def _load(self) -> None:
        segments = self._index.segments()
        self._size = sum(size for *_, size in segments)
        self._segments = [(first * _CHUNK, first * _CHUNK + size) for first, _, size in segments]
        self._ranges = {}
        for speaker, low, high in self._index.ranges():
            self._ranges.setdefault(speaker, []).append((low, high))
        self._numbers.clear()
        self._lists.clear()
        self._fresh = Fresh()
        self._frequencies = memoryview(self._index.blob("frequencies")).cast("I")
        parts = {part: self._index.blob(f"vocabulary.{part}") for part in PARTS}
        if parts != self._parts:  # else settling left the words as they were, which take a while to open
            self._settled_words, self._parts = Vocabulary(parts) if parts["numbers"] else None, parts
        self._vocabularies = [self._settled_words] if self._settled_words else []
        known = sum(map(len, self._vocabularies))
        if newer := self._index.terms(after=known):
            self._vocabularies.append(Vocabulary.build(newer))

    def _rarities(self, asked: Sequence[str], terms: Iterable[Term]) -> list[float]:
        """How much each word says: the rarer its likeliest reading, the more. Terms come sorted."""
        likeliest = {wanted: number for _, wanted, number in terms}  # the last of several is
        size = self._size + len(self._fresh)
        rarities = []
        for wanted, word in enumerate(asked):
            frequency = self._fresh.frequency(word)
            if wanted in likeliest:
                frequency += self._frequencies[likeliest[wanted]]
            rarities.append(log(2 + size / (1 + frequency)))
        return rarities

    def _settled(self, terms: list[Term], rarities: Sequence[float], spans: Spans, limit: int) -> list[Found]:
        """The best in the segments."""
        pieces = _pieces(spans)
        lists = self._read(terms, pieces)
        if sum(map(len, pieces.values())) * len(lists) <= _FEW_SLICES * len(pieces):
            parts: Iterable[Part] = _sliced(lists, pieces)
        else:
            parts = _sifted(lists, pieces)
        scored = score(parts, rarities, limit + len(self._fresh))
        found = [(value, self._number(place), [weight > 0 for weight in weights]) for value, place, weights in scored]
        if not len(self._fresh):
            return [one for one in found if one[1]]
        return [one for one in found if one[1] and one[1] not in self._fresh]

    def _read(self, terms: Sequence[Term], chunks: Collection[int]) -> list[Part]:
        """The terms' lists in these chunks, remembered: a name a letter off is looked for with the same words."""
        keys = [number << TERM_SHIFT | chunk for *_, number in terms for chunk in chunks]
        if self._held > _KEPT:
            self._lists.clear()
            self._held = 0
        lists = self._lists
        if missing := [key for key in keys if key not in lists]:
            lists.update(dict.fromkeys(missing, _NOTHING))
            for key, held in self._index.postings(missing):
                lists[key] = memoryview(held).cast("H")
                self._held += len(held)
            self._held += _ENTRY * len(missing)
        bases = [chunk << CHUNK_BITS for chunk in chunks]
        read = zip(map(lists.__getitem__, keys), product(terms, bases), strict=True)
        return [(places, base, term) for places, (term, base) in read if places]

    def _number(self, place: int) -> int:
        chunk = place >> CHUNK_BITS
        if chunk not in self._numbers:
            self._numbers[chunk] = memoryview(self._index.numbers(chunk)).cast("I")
        return int(self._numbers[chunk][place & _CHUNK - 1])


def _joined(ranges: Iterable[tuple[int, int]]) -> Spans:
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


def _pieces(spans: Spans) -> dict[int, Spans]:
    """Spans by chunk, as they lie within it.

    >>> _pieces([(5, 9), (65530, 65540)])
    {0: [(5, 9), (65530, 65536)], 1: [(0, 4)]}
    """
    pieces: dict[int, Spans] = {}
    for low, high in spans:
        for chunk in range(low >> CHUNK_BITS, (high - 1 >> CHUNK_BITS) + 1):
            base = chunk << CHUNK_BITS
            pieces.setdefault(chunk, []).append((max(low - base, 0), min(high - base, _CHUNK)))
    return pieces


def _sliced(lists: Iterable[Part], pieces: dict[int, Spans]) -> Iterator[Part]:
    """What of the lists lies within, slice by slice."""
    for places, base, term in lists:
        for low, high in pieces[base >> CHUNK_BITS]:
            start = bisect_left(places, low)
            end = bisect_left(places, high, start)
            if start < end:
                yield places[start:end], base, term


def _sifted(lists: Sequence[Part], pieces: dict[int, Spans]) -> Iterator[Part]:
    """The same, place by place: for many pieces."""
    inside = np.zeros((len(pieces), _CHUNK), np.bool_)
    order = {chunk: row for row, chunk in enumerate(pieces)}
    for chunk, within in pieces.items():
        for low, high in within:
            inside[order[chunk], low:high] = True
    places = np.frombuffer(b"".join(within for within, *_ in lists), np.uint16)
    lengths = [len(within) for within, *_ in lists]
    rows = np.repeat([order[base >> CHUNK_BITS] for _, base, _ in lists], lengths)
    hits = np.flatnonzero(inside[rows, places])
    kept, start = places[hits].data, 0
    for (_, base, term), end in zip(lists, hits.searchsorted(np.cumsum(lengths)).tolist(), strict=True):
        if start < end:
            yield kept[start:end], base, term
        start = end


def _terms(found: Iterable[dict[int, float]]) -> Iterator[Term]:
    for wanted, weights in enumerate(found):
        for number, weight in weights.items():
            yield weight, wanted, number
