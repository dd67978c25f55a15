"""The tables behind `retrieval`: what they hold is said in `schema.py`, what it means in `retrieval/segments.py`."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from contextlib import AbstractContextManager

    from knowledge.storage.connection import Connection

CHUNK_BITS = 16
TERM_SHIFT = 20  # bits of a chunk's number in a posting's key


@dataclass(frozen=True, slots=True)
class Terms:
    """What texts are found by: the distinct terms of all, how many each text has, and which (uint32) of `terms`."""

    terms: tuple[str, ...] = ()
    counts: Sequence[int] = ()
    places: bytes = b""


@dataclass(frozen=True, slots=True)
class Fresh:
    """Statements written together, as a row of `fresh`; everything in bytes is uint32.

    `heads` has three values a statement: its number, how many speakers, how many terms; `speakers` and `places` have
    these one statement after the other. `terms` are parted by spaces.
    """

    entry: int
    size: int
    heads: bytes
    speakers: bytes
    terms: str
    places: bytes


class IndexTables:
    """Reading and writing, no meaning. `snapshot()` around several reads makes them one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def snapshot(self) -> AbstractContextManager[None]:
        return self._connection.snapshot()

    def transaction(self) -> AbstractContextManager[None]:
        return self._connection.transaction()

    @property
    def generation(self) -> int:
        """Grows with every write of any process; asking costs microseconds."""
        return self._connection.generation()

    @property
    def version(self) -> int:
        """Grows when segments change."""
        return int(self._connection.value("SELECT value FROM meta WHERE key = 'index'"))

    def changed(self) -> int:
        """Say so; gives the new version."""
        self._connection.next_generation()
        return int(self._connection.value("UPDATE meta SET value = value + 1 WHERE key = 'index' RETURNING value"))

    # fresh statements

    def write_fresh(self, numbers: Sequence[int], speakers: Sequence[Sequence[int]], terms: Terms) -> None:
        """Statements by number, with those who said them and the terms of their texts; without speakers, they went."""
        if not numbers:
            return
        last = self._connection.value("SELECT max(entry) FROM fresh") or 0
        heads = array("I", chain.from_iterable(zip(numbers, map(len, speakers), terms.counts, strict=True)))
        who = array("I", chain.from_iterable(speakers))
        self._connection.run(
            "INSERT INTO fresh VALUES (?, ?, ?, ?, ?, ?)",
            (last + len(numbers), len(numbers), bytes(heads), bytes(who), " ".join(terms.terms), terms.places),
        )

    def fresh(self, after: int = 0, limit: int = -1) -> list[Fresh]:
        """What was written since an entry, oldest first; with `limit`, until so many statements are together."""
        found, size = [], 0
        for row in self._connection.each("SELECT * FROM fresh WHERE entry > ? ORDER BY entry", (after,)):
            found.append(Fresh(*row))
            size += found[-1].size
            if 0 <= limit <= size:
                break
        return found

    def fresh_count(self) -> int:
        """Statements not settled yet."""
        low = self._connection.row("SELECT entry - size FROM fresh ORDER BY entry LIMIT 1")
        return self._connection.value("SELECT max(entry) FROM fresh") - low[0] if low else 0

    def drop_fresh(self, until: int) -> None:
        self._connection.run("DELETE FROM fresh WHERE entry <= ?", (until,))

    def refile(self, old: int, new: int) -> None:
        """One speaker's places and fresh entries become another's."""
        self._connection.run("UPDATE OR REPLACE ranges SET speaker = ? WHERE speaker = ?", (new, old))
        for one in self.fresh():
            who = array("I")
            who.frombytes(one.speakers)
            if old in who:
                changed = array("I", (new if speaker == old else speaker for speaker in who))
                self._connection.run("UPDATE fresh SET speakers = ? WHERE entry = ?", (bytes(changed), one.entry))
        self.changed()

    # segments

    def segments(self) -> list[tuple[int, int, int]]:
        """(first chunk, chunks, statements) by chunk."""
        return self._connection.rows("SELECT first_chunk, chunks, size FROM segments ORDER BY first_chunk")

    def ranges(self) -> list[tuple[int, int, int]]:
        """Where each speaker's statements lie: (speaker, low, high) by low, high exclusive."""
        return self._connection.rows("SELECT speaker, low, high FROM ranges ORDER BY low")

    def names(self) -> list[tuple[int, str]]:
        """(speaker, name)."""
        return self._connection.rows("SELECT id, name FROM speakers")

    def numbers(self, chunk: int) -> bytes:
        """The statements' numbers of a chunk's places, uint32; 0 where there is none any more."""
        return bytes(self._connection.value("SELECT numbers FROM numbers WHERE chunk = ?", (chunk,)))

    def postings(self, keys: Sequence[int]) -> list[tuple[int, bytes]]:
        """Those of the keys that are there, with their places, uint16 and ascending."""
        size = 1 << (len(keys) - 1).bit_length()  # or SQLite would prepare a statement for each count
        wanted = (*keys, *[keys[-1]] * (size - len(keys)))
        marks = ",".join("?" * size)
        return self._connection.rows(f"SELECT key, places FROM postings WHERE key IN ({marks})", wanted)

    def postings_between(self, low: int, high: int) -> list[tuple[int, bytes]]:
        """From key low to key high, high exclusive."""
        return self._connection.rows(
            "SELECT key, places FROM postings WHERE key >= ? AND key < ? ORDER BY key", (low, high)
        )

    def terms(self, after: int = -1) -> list[tuple[str, int]]:
        """(term, id) of ids above, by id."""
        return self._connection.rows("SELECT term, id FROM terms WHERE id > ? ORDER BY id", (after,))

    def blob(self, name: str) -> bytes:
        """Empty when there is none."""
        return self._connection.value("SELECT content FROM blobs WHERE name = ?", (name,)) or b""

    def write_terms(self, terms: Iterable[tuple[str, int]]) -> None:
        self._connection.run_many("INSERT INTO terms (term, id) VALUES (?, ?)", terms)

    def write_blob(self, name: str, content: bytes) -> None:
        self._connection.run("INSERT OR REPLACE INTO blobs VALUES (?, ?)", (name, content))

    def write_postings(self, postings: Iterable[tuple[int, bytes]]) -> None:
        self._connection.run_many("INSERT INTO postings VALUES (?, ?)", postings)

    def write_numbers(self, chunk: int, numbers: bytes) -> None:
        self._connection.run("INSERT OR REPLACE INTO numbers VALUES (?, ?)", (chunk, numbers))

    def write_segment(self, first: int, chunks: int, size: int, ranges: Iterable[tuple[int, int, int]]) -> None:
        self._connection.run("INSERT INTO segments VALUES (?, ?, ?)", (first, chunks, size))
        self._connection.run_many("INSERT INTO ranges VALUES (?, ?, ?)", ranges)

    def drop_segment(self, first: int, chunks: int) -> None:
        """Its places and numbers; its postings go with `drop_postings`."""
        self._connection.run("DELETE FROM segments WHERE first_chunk = ?", (first,))
        low, high = first << CHUNK_BITS, (first + chunks) << CHUNK_BITS
        self._connection.run("DELETE FROM ranges WHERE low >= ? AND low < ?", (low, high))
        self._connection.run("DELETE FROM numbers WHERE chunk >= ? AND chunk < ?", (first, first + chunks))

    def drop_postings_between(self, low: int, high: int) -> None:
        """From key low to key high, high exclusive."""
        self._connection.run("DELETE FROM postings WHERE key >= ? AND key < ?", (low, high))

    def drop_postings(self, keys: Sequence[int]) -> None:
        self._connection.run_many("DELETE FROM postings WHERE key = ?", ((key,) for key in keys))
