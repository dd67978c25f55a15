"""The index's own words, and which of them a mistyped or unfinished word may be.

A delete index: two words one edit apart share a form with at most one letter deleted. All such forms of all words lie
as sorted 32-bit hashes in one array; a lookup hashes a word's own forms, finds them by bisection, and compares the few
words behind them letter by letter, so that a collision of hashes costs a comparison and never an answer.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple, Self
from zlib import crc32

import numpy as np
from rapidfuzz.distance import OSA

from knowledge.retrieval.terms import bare

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

_SHORTEST = 3  # letters of a word that may be mistyped
_LONGEST = 24
MENDED = 16  # terms looked up for one word asked for
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
        return self.near_each([word])[0]

    def near_each(self, words: Sequence[str]) -> list[list[Near]]:
        """`near` of several words in one go, which costs little more than of one."""
        found: list[list[Near]] = [[] for _ in words]
        for asked, term, number in self._sharing([_forms(word) for word in words]):
            word = words[asked]
            if word == term:
                found[asked].append(Near(term, number, 1.0))
            elif len(term) >= _SHORTEST <= len(word) and OSA.distance(word, term, score_cutoff=1) == 1:
                found[asked].append(Near(term, number, 1 - 1 / max(len(word), len(term))))
        for near in found:
            near.sort(key=_nearness)
        return found

    def find_each(self, words: Sequence[str]) -> list[int | None]:
        """`find` of several words in one go."""
        found: list[int | None] = [None] * len(words)
        for asked, term, number in self._sharing([[crc32(word.encode("utf-16-le"))] for word in words]):
            if term == words[asked]:
                found[asked] = number
        return found

    def _sharing(self, forms: Sequence[Sequence[int]]) -> Iterable[tuple[int, str, int]]:
        """(which of the words, term, number) of terms that have a form in common with each word's forms."""
        wanted = np.array([form for one in forms for form in one], np.uint32)
        starts = self._hashes.searchsorted(wanted)
        counts = self._hashes.searchsorted(wanted, "right") - starts
        ends = counts.cumsum()
        total = int(ends[-1]) if len(ends) else 0
        places = self._owners[np.repeat(starts - ends + counts, counts) + np.arange(total)]
        whose = np.repeat(np.repeat(np.arange(len(forms)), [len(one) for one in forms]), counts)
        begins, stops = self._offsets[places].tolist(), self._offsets[places + 1].tolist()
        rows = set(zip(whose.tolist(), begins, stops, self._numbers[places].tolist(), strict=True))
        text = self._text
        return [(asked, text[begin:stop].decode(), number) for asked, begin, stop, number in rows]

    def prefixed(self, prefix: str, limit: int = 1000) -> list[Near]:
        """Terms that begin so, in order of the alphabet; similarity is the share of the term already written."""
        start = bisect_left(self, prefix)
        end = bisect_left(self, prefix + _EDGE)
        return [
            Near(term := self[place], int(self._numbers[place]), len(prefix) / len(term))
            for place in range(start, min(end, start + limit))
        ]


def meant(vocabulary: Vocabulary, words: Sequence[str], *, begun: int = -1) -> list[dict[int, float]]:
    """For each word the numbers of the terms that it may mean, with their weights (1: the word itself).

    An Arabic word is looked for as it is and, mended, without its article. `begun` is the place of a word that may be
    the beginning of a longer one.
    """
    stems = [bare(word) for word in words]
    found = [
        {near.number: near.similarity * (1.0 if stem is word else WITHOUT_ARTICLE) for near in nears[:MENDED]}
        for word, stem, nears in zip(words, stems, vocabulary.near_each(stems), strict=True)
    ]
    with_article = [place for place, (word, stem) in enumerate(zip(words, stems, strict=True)) if stem is not word]
    for place, number in zip(with_article, vocabulary.find_each([words[place] for place in with_article]), strict=True):
        if number is not None:
            found[place][number] = 1.0
    if begun >= 0:
        for near in vocabulary.prefixed(words[begun])[:BEGUN]:
            found[begun][near.number] = max(found[begun].get(near.number, 0), near.similarity)
    return found


def exactly(vocabulary: Vocabulary, words: Sequence[str]) -> list[dict[int, float]]:
    """Like `meant`, with nothing mended."""
    asked = [form for word in words for form in (bare(word), word)]
    numbers = vocabulary.find_each(asked)
    weights = [1.0 if stem is word else WITHOUT_ARTICLE for stem, word in zip(asked[::2], asked[1::2], strict=True)]
    return [
        {number: value for number, value in ((stem, weight), (word, 1.0)) if number is not None}
        for stem, word, weight in zip(numbers[::2], numbers[1::2], weights, strict=True)
    ]


def _nearness(near: Near) -> tuple[float, int]:
    return -near.similarity, near.number


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
    """Hashes of all forms of all terms, ascending, and the places of the terms they are forms of."""
    forms = [_forms(term) for term in terms]
    owners = np.repeat(np.arange(len(terms), dtype=np.uint32), [len(one) for one in forms])
    hashes = np.fromiter((form for one in forms for form in one), np.uint32, len(owners))
    order = np.argsort(hashes, kind="stable")
    return hashes[order], owners[order]


def _forms(word: str) -> list[int]:
    """Hashes of a word and, where it may be mistyped, of the word with each one of its letters left out."""
    letters = word.encode("utf-16-le")
    if not may_be_mistyped(word):
        return [crc32(letters)]
    return [crc32(letters), *(crc32(letters[:at] + letters[at + 2 :]) for at in range(0, len(letters), 2))]
