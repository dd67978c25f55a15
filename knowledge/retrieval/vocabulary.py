"""The index's own words, and which of them a mistyped or unfinished word may be.

A delete index: two words one edit apart share a form with at most one letter deleted. All such forms of all words lie
as sorted 32-bit hashes in one array; a lookup hashes a word's own forms, finds them by bisection, and compares the few
words behind them letter by letter, so that a collision of hashes costs a comparison and never an answer.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import numpy as np
from rapidfuzz.distance import OSA

from knowledge.retrieval.terms import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

_MASK = 0xFFFFFFFF
_BASE = 0x9E3779B1
_SHORTEST = 3  # letters of a word that may be mistyped
_LONGEST = 24
_POWERS = [pow(_BASE, power, 1 << 32) for power in range(_LONGEST + 1)]
MENDED = 32  # terms looked up for one word asked for
BEGUN = 64  # the same for a word still being typed
WITHOUT_ARTICLE = 0.97  # weight of a word found without its article
_EDGE = chr(0x10FFFF)
PARTS = ("text", "offsets", "numbers", "hashes", "owners")


class Near(NamedTuple):
    """A word of the vocabulary: its number, and how near it is to the word asked for (1 is the same)."""

    term: str
    number: int
    similarity: float


class Vocabulary:
    """Sorted terms, each with a number of the caller's; as bytes it lies in a few blobs and opens without work."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._text = parts["text"]
        self._offsets = np.frombuffer(parts["offsets"], np.uint32)
        self._numbers = np.frombuffer(parts["numbers"], np.uint32)
        self._hashes = np.frombuffer(parts["hashes"], np.uint32)
        self._owners = np.frombuffer(parts["owners"], np.uint32)

    @classmethod
    def build(cls, terms: Iterable[tuple[str, int]]) -> Self:
        return cls(build_parts(terms))

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, place: int) -> str:
        return self._text[self._offsets[place] : self._offsets[place + 1]].decode()

    def find(self, term: str) -> int | None:
        """The number of exactly that term."""
        place = bisect_left(self, term)
        return int(self._numbers[place]) if place < len(self) and self[place] == term else None

    def near(self, word: str) -> list[Near]:
        """The word itself and those one letter away (one more, less, other, or two swapped), nearest first.

        Words of fewer than three letters and numbers are found exactly only.
        """
        if not may_be_mistyped(word):
            number = self.find(word)
            return [] if number is None else [Near(word, number, 1.0)]
        found = []
        for place, term in self._sharing_a_form(word):
            if (distance := OSA.distance(word, term, score_cutoff=1)) <= 1:
                found.append(Near(term, int(self._numbers[place]), 1 - distance / max(len(word), len(term))))
        found.sort(key=_nearness)
        return found

    def _sharing_a_form(self, word: str) -> list[tuple[int, str]]:
        wanted = np.array(_forms(word), np.uint32)
        starts = self._hashes.searchsorted(wanted).tolist()
        ends = self._hashes.searchsorted(wanted, "right").tolist()
        owners, text = self._owners, self._text
        places = [owners[start:end] for start, end in zip(starts, ends, strict=True) if start < end]
        if not places:
            return []
        unique = np.concatenate(places)
        begins, stops = self._offsets[unique].tolist(), self._offsets[unique + 1].tolist()
        return list(
            {
                place: text[begin:stop].decode()
                for place, begin, stop in zip(unique.tolist(), begins, stops, strict=True)
            }.items()
        )

    def prefixed(self, prefix: str, limit: int = 1000) -> list[Near]:
        """Terms that begin so, in order of the alphabet; similarity is the share of the term already written."""
        start = bisect_left(self, prefix)
        end = bisect_left(self, prefix + _EDGE)
        return [
            Near(term := self[place], int(self._numbers[place]), len(prefix) / len(term))
            for place in range(start, min(end, start + limit))
        ]


def meant(vocabulary: Vocabulary, word: str, *, begun: bool = False) -> dict[int, float]:
    """The numbers of terms that a word may mean, with their weights (1: the word itself).

    With `begun` the word may be the beginning of a longer one.
    """
    found = {near.number: near.similarity for near in vocabulary.near(word)[:MENDED]}
    if (stem := bare(word)) is not word:
        for near in vocabulary.near(stem)[:MENDED]:
            found[near.number] = max(found.get(near.number, 0), near.similarity * WITHOUT_ARTICLE)
    if begun:
        for near in vocabulary.prefixed(word)[:BEGUN]:
            found[near.number] = max(found.get(near.number, 0), near.similarity)
    return found


def _nearness(near: Near) -> tuple[float, str]:
    return -near.similarity, near.term


def may_be_mistyped(word: str) -> bool:
    """Concepts, numbers and very short or long words are what they are."""
    return _SHORTEST <= len(word) <= _LONGEST and word[0] != "#" and not any(map(str.isdecimal, word))


def build_parts(terms: Iterable[tuple[str, int]]) -> dict[str, bytes]:
    """The blobs of a vocabulary, by name."""
    ordered = sorted(terms)
    encoded = [term.encode() for term, _ in ordered]
    offsets = np.zeros(len(encoded) + 1, np.uint32)
    np.cumsum([len(term) for term in encoded], out=offsets[1:])
    hashes, owners = _delete_index([term for term, _ in ordered])
    arrays: dict[str, Any] = {
        "text": b"".join(encoded),
        "offsets": offsets,
        "numbers": np.array([number for _, number in ordered], np.uint32),
        "hashes": hashes,
        "owners": owners,
    }
    return {name: bytes(arrays[name]) for name in PARTS}


def _delete_index(terms: Sequence[str]) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    by_length: dict[int, list[int]] = {}
    for place, term in enumerate(terms):
        if may_be_mistyped(term):
            by_length.setdefault(len(term), []).append(place)
    hashes, owners = [np.zeros(0, np.uint32)], [np.zeros(0, np.uint32)]
    for length, places in by_length.items():
        forms = _all_forms([terms[place] for place in places], length)
        hashes.append(forms.ravel())
        owners.append(np.repeat(np.array(places, np.uint32), length + 1))
    flat, whose = np.concatenate(hashes), np.concatenate(owners)
    order = np.argsort(flat, kind="stable")
    return flat[order], whose[order]


def _all_forms(terms: list[str], length: int) -> NDArray[np.uint32]:
    """Hashes of words of one length and of each with one letter deleted; arithmetic wraps at 32 bits.

    A form's hash is the sum of letter times power of its place: what stands before the deleted letter keeps its
    powers, what stands behind moves down by one.
    """
    letters = np.array(terms, f"U{length}").view(np.uint32).reshape(len(terms), length)
    powers = np.array(_POWERS, np.uint32)
    kept = np.zeros((len(terms), length + 1), np.uint32)
    np.cumsum(letters * powers[:length], axis=1, dtype=np.uint32, out=kept[:, 1:])
    moved = np.zeros((len(terms), length), np.uint32)
    shifted = np.cumsum(
        (letters[:, :0:-1] * powers[length - 2 :: -1]) if length > 1 else letters[:, :0], axis=1, dtype=np.uint32
    )
    moved[:, :-1] = shifted[:, ::-1]
    return np.hstack([kept[:, -1:], kept[:, :-1] + moved])


def _forms(word: str) -> list[int]:
    """The same for one word."""
    letters = list(map(ord, word))
    kept = [0]
    for letter, power in zip(letters, _POWERS, strict=False):
        kept.append((kept[-1] + letter * power) & _MASK)
    moved = [0]
    for place in range(len(letters) - 1, 0, -1):
        moved.append((moved[-1] + letters[place] * _POWERS[place - 1]) & _MASK)
    moved.reverse()
    return [kept[-1], *((before + after) & _MASK for before, after in zip(kept, moved, strict=False))]
