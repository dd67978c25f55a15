"""The index on disk: statements numbered by speaker, so that one speaker's postings of a word are a slice.

A *place* is where a statement lies in the index: a chunk of 65,536 and 16 bits within. In a segment (a run of chunks)
places are given in the order of the speakers' last names, so that a speaker's statements adjoin, and those of everybody
with the same surname too. A posting list is a term's places within a chunk, two bytes each.

What was just added waits in `fresh`, entry by entry; `Indexer.settle` makes a segment of it, `Indexer.compact` makes
one segment of several. A place whose statement went holds number 0 until then.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from knowledge.language.normalization import words
from knowledge.retrieval.terms import bare
from knowledge.retrieval.vocabulary import build_parts
from knowledge.storage.index import CHUNK_BITS, TERM_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from knowledge.storage.index import Fresh, IndexTables

    Ints: TypeAlias = NDArray[np.int64]

CHUNK = 1 << CHUNK_BITS
LOOSE = 4096  # entries that may stay fresh for good: reading them costs a new process some 50 ms
_BATCH = 2 * CHUNK  # statements settled at a time
_SEGMENTS = 12  # more are made fewer
_WORTH = 8  # a segment is made anew for others that have an eighth of its statements
_SLICE = 2_000_000  # postings sorted at a time: some 100 MB
_NEW_WORDS = 4000  # terms outside the vocabulary's blobs, or as many as in it


class _Ids(dict[str, int]):
    """Terms and their ids, from 1 on; a new term gets the next."""

    def __missing__(self, term: str) -> int:
        made = self[term] = len(self) + 1
        return made


@dataclass(slots=True)
class Indexer:
    """Writes the index; keeps the terms' ids and the speakers' order between batches."""

    tables: IndexTables
    _ids: _Ids = field(default_factory=_Ids)
    _last_names: dict[int, str] = field(default_factory=dict)

    def settle(self, *, loose: int = LOOSE) -> bool:
        """Make segments of fresh entries while more than `loose` of them wait; whether any was made."""
        made = False
        while self.tables.fresh_count() > loose:
            try:
                with self.tables.transaction():
                    self._settle_batch()
            except BaseException:
                self._ids.clear()  # some may not have been stored
                raise
            made = True
            self.compact(beyond=_SEGMENTS)
        return made

    def finish(self) -> None:
        """After many statements: settle what is more than a few, and leave one segment where that is worth it."""
        if self.settle():
            sizes = [size for *_, size in self.tables.segments()]
            self.compact(beyond=1 if (sum(sizes) - max(sizes)) * _WORTH >= max(sizes) else _SEGMENTS)
            with self.tables.transaction():
                self._write_vocabulary()
                self.tables.changed()

    def compact(self, *, beyond: int = 1) -> None:
        """When there are more segments than that, make one of all that hold less than half of the statements."""
        segments = self.tables.segments()
        if len(segments) <= beyond:
            return
        half = sum(size for *_, size in segments) / 2
        small = [segment for segment in segments if segment[2] < half]
        with self.tables.transaction():
            merge_segments(self.tables, small if len(small) > 1 and beyond > 1 else segments, self._order)
            self.tables.changed()

    def _settle_batch(self) -> None:
        entries = self.tables.fresh(limit=_BATCH)
        read = self._read(entries)
        kill_places(self.tables, np.unique(read.numbers))
        if len(read.speakers):
            self._write_segment(read.latest())
        self.tables.drop_fresh(entries[-1].entry)
        self.tables.changed()

    def _read(self, entries: Sequence[Fresh]) -> _Filed:
        """Entries as arrays; new terms are stored, after those that other processes gave are read."""
        ids = self._ids
        ids.update(self.tables.terms(after=len(ids)))
        known = len(ids)
        heads = _joined(entry.heads for entry in entries).reshape(-1, 3)
        terms = np.concatenate([_term_ids(ids, entry) for entry in entries])
        self.tables.write_terms(islice(ids.items(), known, None))
        numbers, bearers, counts = heads.T
        return _Filed(numbers, bearers, _joined(entry.speakers for entry in entries), counts, terms)

    def _write_segment(self, filed: _Filed) -> None:
        """A statement of several speakers has a place with each of them."""
        of = np.repeat(np.arange(len(filed.numbers)), filed.bearers)
        pairs = np.unique(filed.speakers << 32 | of)
        speakers, of = pairs >> 32, pairs & 0xFFFFFFFF
        order = self._order(speakers, filed.numbers[of])
        speakers, of = speakers[order], of[order]
        first = _free_chunk(self.tables, len(of))
        _write_layout(self.tables, first, speakers, filed.numbers[of])
        lengths = filed.counts[of]
        terms = filed.terms[_runs((np.cumsum(filed.counts) - filed.counts)[of], lengths)]
        places = np.repeat(np.arange(len(of)), lengths) + first * CHUNK
        self.tables.write_postings(_sorted_postings(terms, places).rows())
        self._count(terms)

    def _count(self, terms: Ints) -> None:
        """Add to the terms' frequencies, and give new words a place in the vocabulary when they are many."""
        frequencies = np.zeros(len(self._ids) + 1, np.uint32)
        stored = np.frombuffer(self.tables.blob("frequencies"), np.uint32)
        frequencies[: len(stored)] = stored
        frequencies += np.bincount(terms, minlength=len(frequencies)).astype(np.uint32)
        self.tables.write_blob("frequencies", frequencies.tobytes())
        known = len(self.tables.blob("vocabulary.numbers")) // 4
        if len(self._ids) - known > max(_NEW_WORDS, known):
            self._write_vocabulary()

    def _write_vocabulary(self) -> None:
        for name, content in build_parts(self._ids.items()).items():
            self.tables.write_blob(f"vocabulary.{name}", content)

    def _order(self, speakers: Ints, numbers: Ints) -> Ints:
        """How to sort statements: by their speakers' last names, then by speaker, then by number."""
        present = np.unique(speakers).tolist()
        if not self._last_names.keys() >= set(present):
            self._last_names.update((speaker, _last_name(name)) for speaker, name in self.tables.names())
        ranked = sorted(present, key=lambda speaker: (self._last_names[speaker], speaker))
        ranks = np.zeros(max(present) + 1, np.int64)
        ranks[ranked] = np.arange(len(ranked))
        return np.lexsort((numbers, ranks[speakers]))


@dataclass(frozen=True, slots=True)
class _Filed:
    """Statements: each one's number, how many speakers and terms it has, and these one statement after the other."""

    numbers: Ints
    bearers: Ints
    speakers: Ints
    counts: Ints
    terms: Ints

    def latest(self) -> _Filed:
        """Without what a later entry of the same statement overrides, and those that went."""
        size = len(self.numbers)
        _, back = np.unique(self.numbers[::-1], return_index=True)
        kept = np.zeros(size, np.bool_)
        kept[size - 1 - back] = True
        kept &= self.counts > 0
        if kept.all():
            return self
        speakers = self.speakers[np.repeat(kept, self.bearers)]
        terms = self.terms[np.repeat(kept, self.counts)]
        return _Filed(self.numbers[kept], self.bearers[kept], speakers, self.counts[kept], terms)


def _joined(parts: Iterable[bytes]) -> Ints:
    return np.frombuffer(b"".join(parts), np.uint32).astype(np.int64)


def _term_ids(ids: _Ids, entry: Fresh) -> Ints:
    """The terms of an entry's statements by their ids in the index."""
    own = np.fromiter(map(ids.__getitem__, entry.terms.split()), np.int64)
    return own[_joined([entry.places])]


def _runs(starts: Ints, lengths: Ints) -> Ints:
    """Indices of runs, one after the other.

    >>> _runs(np.array([5, 1]), np.array([2, 3])).tolist()
    [5, 6, 1, 2, 3]
    """
    within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    runs: Ints = np.repeat(starts, lengths) + within
    return runs


def _last_name(name: str) -> str:
    *_, last = words(name) or [""]
    return bare(last)


def kill_places(tables: IndexTables, numbers: Ints) -> None:
    """Whatever segments hold of these statements is no more."""
    wanted = numbers.astype(np.uint32)
    for first, chunks, _ in tables.segments():
        for chunk in range(first, first + chunks):
            held = np.frombuffer(tables.numbers(chunk), np.uint32)
            if (gone := np.isin(held, wanted)).any():
                tables.write_numbers(chunk, np.where(gone, 0, held).astype(np.uint32).tobytes())


def _free_chunk(tables: IndexTables, size: int) -> int:
    """The first of enough free chunks in a row."""
    needed, free = -(-size // CHUNK), 0
    for first, chunks, _ in tables.segments():
        if first - free >= needed:
            break
        free = first + chunks
    return free


def _write_layout(tables: IndexTables, first: int, speakers: Ints, numbers: Ints) -> None:
    chunks = -(-len(numbers) // CHUNK)
    for chunk in range(chunks):
        part = numbers[chunk * CHUNK : (chunk + 1) * CHUNK]
        tables.write_numbers(first + chunk, part.astype(np.uint32).tobytes())
    starts = np.flatnonzero(np.diff(speakers, prepend=-1))
    ends = np.append(starts[1:], len(speakers))
    base = first * CHUNK
    ranges = zip(speakers[starts].tolist(), (starts + base).tolist(), (ends + base).tolist(), strict=True)
    tables.write_segment(first, chunks, len(numbers), ranges)


@dataclass(frozen=True, slots=True)
class _Postings:
    """Posting lists one after the other: keys, where each starts in `places`, the places."""

    keys: Ints
    starts: Ints
    places: bytes

    def rows(self) -> Iterator[tuple[int, bytes]]:
        starts = (self.starts * 2).tolist()
        for key, start, end in zip(self.keys.tolist(), starts, [*starts[1:], len(self.places)], strict=True):
            yield key, self.places[start:end]


def _sorted_postings(terms: Ints, places: Ints) -> _Postings:
    keyed = terms << (TERM_SHIFT + CHUNK_BITS) | places
    keyed.sort()
    keys = keyed >> CHUNK_BITS
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    return _Postings(keys[starts], starts, keyed.astype(np.uint16).tobytes())


def merge_segments(tables: IndexTables, segments: list[tuple[int, int, int]], order: Any) -> None:
    """Make one segment of several: the same statements, less those that went, in one order."""
    moved, speakers, numbers = _plan(tables, segments, order)
    chunks = {chunk for first, count, _ in segments for chunk in range(first, first + count)}
    whole = len(segments) == len(tables.segments())
    for first, count, _ in segments:
        tables.drop_segment(first, count)
    first = 0 if whole else max(_free_chunk(tables, len(numbers)), max(chunks) + 1)
    for low, high in _term_slices(tables):
        rows = [row for row in tables.postings_between(low, high) if whole or _chunk(row[0]) in chunks]
        if whole:
            tables.drop_postings_between(low, high)
        else:
            tables.drop_postings([key for key, _ in rows])
        tables.write_postings(_moved_postings(rows, moved, first).rows())
    if len(numbers):
        _write_layout(tables, first, speakers, numbers)


def _chunk(key: int) -> int:
    return key & ((1 << TERM_SHIFT) - 1)


def _plan(tables: IndexTables, segments: list[tuple[int, int, int]], order: Any) -> tuple[Ints, Ints, Ints]:
    """For each old place its new one (-1: gone), and the new places' speakers and numbers."""
    top = max(first + count for first, count, _ in segments) * CHUNK
    chunks = [chunk for first, count, _ in segments for chunk in range(first, first + count)]
    speaker_at, number_at = np.zeros(top, np.int64), np.zeros(top, np.int64)
    for chunk in chunks:
        held = np.frombuffer(tables.numbers(chunk), np.uint32)
        number_at[chunk * CHUNK : chunk * CHUNK + len(held)] = held
    for speaker, low, high in tables.ranges():
        if low < top:
            speaker_at[low:high] = speaker
    live = np.flatnonzero(number_at)
    ordered = live[order(speaker_at[live], number_at[live])] if len(live) else live
    moved = np.full(top, -1, np.int64)
    moved[ordered] = np.arange(len(ordered))
    return moved, speaker_at[ordered], number_at[ordered]


def _term_slices(tables: IndexTables) -> Iterator[tuple[int, int]]:
    """Key ranges of so many postings at a time."""
    sums = np.cumsum(np.frombuffer(tables.blob("frequencies"), np.uint32).astype(np.int64))
    low = 0
    while low < len(sums):
        limit = (sums[low - 1] if low else 0) + _SLICE
        high = max(low + 1, int(np.searchsorted(sums, limit, "right")))
        yield low << TERM_SHIFT, high << TERM_SHIFT
        low = high


def _moved_postings(rows: list[tuple[int, bytes]], moved: Ints, first: int) -> _Postings:
    keys = np.array([key for key, _ in rows], np.int64)
    lengths = np.array([len(places) // 2 for _, places in rows], np.int64)
    within = np.frombuffer(b"".join(places for _, places in rows), np.uint16)
    old = np.repeat((keys & ((1 << TERM_SHIFT) - 1)) << CHUNK_BITS, lengths) + within
    new = moved[old]
    kept = new >= 0
    terms = np.repeat(keys >> TERM_SHIFT, lengths)
    return _sorted_postings(terms[kept], new[kept] + first * CHUNK)
