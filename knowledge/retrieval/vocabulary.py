"""The index's own words, and which of them a mistyped or unfinished word may be.

A delete index: two words one edit apart share a form with at most one letter deleted. All such forms of all words lie
as sorted 32-bit hashes in one array; a lookup hashes a word's own forms, finds them by bisection, and compares the few
words behind them letter by letter, so that a collision of hashes costs a comparison and never an answer.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import numpy as np
from rapidfuzz import process
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
_DIGIT = re.compile(r"\d")
_REMEMBERED = 10_000  # words asked for, some 5 MB
_FACTOR, _MASK = 0x9E3779B1, 0xFFFFFFFF
_INVERSE = pow(_FACTOR, -1, 1 << 32)
_EDGE = chr(0x10FFFF)
PARTS = ("text", "offsets", "numbers", "hashes", "owners")


class Near(NamedTuple):
    """A word of the vocabulary: its number, and how near it is to the word asked for (1 is the same)."""

    term: str
    number: int
    similarity: float


class Vocabulary:
    """Sorted terms, each with a number of the caller's; as bytes it lies in a few blobs."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self._terms = _cut(parts["text"], np.frombuffer(parts["offsets"], np.uint32))
        self._places: dict[str, int] = {}
        self._numbers, self._sorted, self._owners = (memoryview(parts[name]).cast("I") for name in PARTS[2:])
        self._hashes = np.frombuffer(parts["hashes"], np.uint32)
        self._nearest: dict[str, dict[int, float]] = {}

    @classmethod
    def build(cls, terms: Iterable[tuple[str, int]]) -> Self:
        return cls(build_parts(terms))

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, place: int) -> str:
        return self._terms[place]

    def find(self, term: str) -> int | None:
        """The number of exactly that term."""
        if not self._places:
            self._places = {each: place for place, each in enumerate(self._terms)}
        place = self._places.get(term)
        return None if place is None else self._numbers[place]

    def near(self, word: str) -> list[Near]:
        """The word itself and those one letter away (one more, less, other, or two swapped), nearest first.

        Words of fewer than three letters and numbers are found exactly only.
        """
        forms = _forms(word)
        starts = self._hashes.searchsorted(np.array(forms, np.uint32)).tolist()
        found = self._compare(word, zip(forms, starts, strict=True))
        return [Near(term, number, 1 - share) for share, number, term in found]

    def near_each(self, words: Sequence[str]) -> list[dict[int, float]]:
        """For each of several words the numbers of those near it, nearest first, and how near; remembers them.

        In one go, which costs little more than one word.
        """
        if len(self._nearest) > _REMEMBERED:
            self._nearest.clear()
        if missing := [word for word in words if word not in self._nearest]:
            forms = [_forms(word) for word in missing]
            starts = iter(self._hashes.searchsorted(np.array(list(chain.from_iterable(forms)), np.uint32)).tolist())
            for word, own in zip(missing, forms, strict=True):
                found = self._compare(word, zip(own, starts, strict=False))
                self._nearest[word] = {number: 1 - share for share, number, _ in found}
        return [self._nearest[word] for word in words]

    def _compare(self, word: str, forms: Iterable[tuple[int, int]]) -> list[tuple[float, int, str]]:
        """The share of letters that differ, the number and the term of each that is that word or a letter away.

        The word's forms come with where they would stand.
        """
        places: set[int] = set()
        hashes, owners = self._sorted, self._owners
        size = len(hashes)
        for form, start in forms:
            at = start
            while at < size and hashes[at] == form:
                places.add(owners[at])
                at += 1
        ordered = list(places)
        terms = list(map(self._terms.__getitem__, ordered))
        length = len(word)
        near = [
            (distance / max(length, len(term)) if distance else 0.0, self._numbers[ordered[at]], term)
            for term, distance, at in process.extract(word, terms, scorer=OSA.distance, score_cutoff=1, limit=None)
            if not distance or (length >= _SHORTEST and len(term) >= _SHORTEST)
        ]
        near.sort()
        return near

    def prefixed(self, prefix: str, limit: int = 1000) -> list[Near]:
        """Terms that begin so, in order of the alphabet; similarity is the share of the term already written."""
        start = bisect_left(self, prefix)
        end = bisect_left(self, prefix + _EDGE)
        return [
            Near(term := self[place], self._numbers[place], len(prefix) / len(term))
            for place in range(start, min(end, start + limit))
        ]


def meant(vocabulary: Vocabulary, words: Sequence[str], *, begun: int = -1) -> list[dict[int, float]]:
    """For each word the numbers of the terms that it may mean, with their weights (1: the word itself).

    An Arabic word is looked for as it is and, mended, without its article. `begun` is the place of a word that may be
    the beginning of a longer one.
    """
    stems = [bare(word) for word in words]
    found = [
        {
            number: likeness * (1.0 if stem is word else WITHOUT_ARTICLE)
            for number, likeness in islice(near.items(), MENDED)
        }
        for word, stem, near in zip(words, stems, vocabulary.near_each(stems), strict=True)
    ]
    with_article = [place for place, (word, stem) in enumerate(zip(words, stems, strict=True)) if stem is not word]
    for place in with_article:
        if (number := vocabulary.find(words[place])) is not None:
            found[place][number] = 1.0
    if begun >= 0:
        for near in vocabulary.prefixed(words[begun])[:BEGUN]:
            found[begun][near.number] = max(found[begun].get(near.number, 0), near.similarity)
    return found


def exactly(vocabulary: Vocabulary, words: Sequence[str]) -> list[tuple[float, int, int]]:
    """The terms that words are as they are, or without the Arabic article: weight, which of the words, number."""
    found = []
    for place, word in enumerate(words):
        stem = bare(word)
        if stem is not word and (number := vocabulary.find(stem)) is not None:
            found.append((WITHOUT_ARTICLE, place, number))
        if (number := vocabulary.find(word)) is not None:
            found.append((1.0, place, number))
    return found


def _cut(text: bytes, offsets: NDArray[np.uint32]) -> list[str]:
    """The terms that stand one after the other; cut as letters, which is twice as fast as to decode each."""
    if not text.isascii():
        starts = np.frombuffer(text, np.uint8) & 0xC0 != 0x80  # noqa: PLR2004 - bytes that begin a letter
        offsets = np.append(np.uint32(0), np.cumsum(starts, dtype=np.uint32))[offsets]
    whole, ends = text.decode(), offsets.tolist()
    return [whole[start:end] for start, end in pairwise(ends)]


def may_be_mistyped(word: str) -> bool:
    """Concepts, numbers and very short or long words are what they are."""
    return _SHORTEST <= len(word) <= _LONGEST and word[0] not in "#@" and not _DIGIT.search(word)


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
    by_length: dict[int, list[int]] = {}
    for place, term in enumerate(terms):
        by_length.setdefault(len(term), []).append(place)
    keyed = []
    for length, places in by_length.items():
        letters = _letters([terms[place] for place in places], length)
        keyed.append(_keys(np.sum(letters * _powers(length), 0, np.uint32), places))
        if _SHORTEST <= length <= _LONGEST:
            mistyped = [at for at, place in enumerate(places) if may_be_mistyped(terms[place])]
            keyed.append(_keys(_shortened(letters[:, mistyped], length), [places[at] for at in mistyped]))
    both = np.sort(np.concatenate(keyed)) if keyed else np.zeros(0, np.uint64)
    return (both >> np.uint64(32)).astype(np.uint32), both.astype(np.uint32)


def _keys(hashes: NDArray[np.uint32], places: Sequence[int]) -> NDArray[np.uint64]:
    """Hashes, each with the place of its term: a column a term."""
    return (hashes.astype(np.uint64) << np.uint64(32) | np.array(places, np.uint64)).ravel()


def _letters(terms: Sequence[str], length: int) -> NDArray[np.uint32]:
    """The code points of terms of one length: a row a letter, a column a term."""
    return np.array(terms, f"U{length}").view(np.uint32).reshape(-1, length).T


def _powers(length: int) -> NDArray[np.uint32]:
    """What each letter of a word is multiplied with, see `_hash`."""
    return np.array([[pow(_FACTOR, length - 1 - at, 1 << 32)] for at in range(length)], np.uint32)


def _shortened(letters: NDArray[np.uint32], length: int) -> NDArray[np.uint32]:
    """Hashes of terms without each one of their letters: a row a letter, a column a term."""
    powers = _powers(length)
    behind = np.cumsum((letters * powers)[::-1], 0, np.uint32)[::-1]
    before = np.cumsum(letters[:-1] * powers[1:], 0, np.uint32)
    nothing = np.zeros((1, letters.shape[1]), np.uint32)
    return np.vstack([nothing, before]) + np.vstack([behind[1:], nothing])


def _hash(word: str) -> int:
    """A polynomial of the letters: what is behind a letter left out adds the same as before."""
    value = 0
    for letter in word:
        value = (value * _FACTOR + ord(letter)) & _MASK
    return value


def _forms(word: str) -> list[int]:
    """Hashes of a word and, where it may be mistyped, of the word with each one of its letters left out."""
    before, behind, power = _hash(word), 0, 1
    forms = [before]
    if not may_be_mistyped(word):
        return forms
    for letter in map(ord, reversed(word)):
        before = (before - letter) * _INVERSE & _MASK
        forms.append((before * power + behind) & _MASK)
        behind = (behind + letter * power) & _MASK
        power = power * _FACTOR & _MASK
    return forms
