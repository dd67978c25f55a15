"""Folded forms of an index as bits in arrays, in which the most alike of all are found in a tenth of a millisecond.

Each letter's places in a form are the bits of a number, so the longest common subsequence of one form and thousands is
a few additions an asked letter (Hyyrö's bit-parallel algorithm): `rapidfuzz.fuzz.ratio`, unrounded, of all of them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import numpy as np

from knowledge.names.folding import skeleton

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

_FIRST: Final = ord("a")
_ALPHABET: Final = 26
_PLACES: Final = 32
"""Letters of a form that are compared."""
_LEAST: Final = 50
"""Folded forms less alike than this (0 to 100) are never looked at."""
_TWICE: Final = np.float32(200)
"""100 points for a ratio of 1, and for letters that both forms have."""
_BONES: Final = np.float32(0.3)
"""The part of a likeness that shared consonants decide, wherever they stand."""
_ROOM: Final = 64
"""Forms that an empty table has room for; it doubles."""


class FormTable:
    """Folded forms by number, in the order added."""

    def __init__(self) -> None:
        self._size = 0
        self._places = np.zeros((_ALPHABET, _ROOM), dtype=np.uint32)
        self._consonants = np.zeros(_ROOM, dtype=np.uint32)
        self._width = np.zeros(_ROOM, dtype=np.uint8)
        self._length = np.zeros(_ROOM, dtype=np.float32)

    def __len__(self) -> int:
        return self._size

    def extend(self, forms: Sequence[str]) -> None:
        """Add forms behind those that are there."""
        while self._size + len(forms) > len(self._width):
            self._widen()
        for at, form in enumerate(forms, self._size):
            for letter, bits in _place_letters(form).items():
                self._places[letter, at] = bits
            self._length[at] = len(form)
        end = self._size + len(forms)
        self._consonants[self._size : end] = np.fromiter(map(_letters, forms), dtype=np.uint32, count=len(forms))
        self._width[self._size : end] = np.bitwise_count(self._consonants[self._size : end])
        self._size = end

    def closest(self, asked: Sequence[str], most: int) -> list[int]:
        """Numbers of the forms most like any of those asked for, at most so many, in no order."""
        some = self._share_letters(asked)
        alike = self._liken(asked, some)
        if len(some) > most:
            best = np.argpartition(alike, -most)[-most:]
            some, alike = some[best], alike[best]
        found: list[int] = some[alike >= _LEAST].tolist()
        return found

    def _liken(self, asked: Sequence[str], some: NDArray[np.intp]) -> NDArray[np.float32]:
        """How alike some forms and the most like of those asked for are, 0 to 100."""
        places = {letter: self._places[ord(letter) - _FIRST].take(some) for letter in set("".join(asked))}
        length, consonants, width = self._length[some], self._consonants[some], self._width[some]
        best = np.zeros(len(some), dtype=np.float32)
        for form in asked:
            letters = _letters(form)
            common = np.bitwise_count(consonants & np.uint32(letters)) / (width + np.float32(letters.bit_count()))
            shared = _count_shared(form, places) / (length + np.float32(len(form)))
            np.maximum(best, _TWICE * ((1 - _BONES) * shared + _BONES * common), out=best)
        return best

    def _share_letters(self, asked: Sequence[str]) -> NDArray[np.intp]:
        """The forms that share about half of their consonants with one asked for: a cheap sieve."""
        kept = np.zeros(self._size, dtype=bool)
        consonants, width = self._consonants[: self._size], self._width[: self._size]
        for letters in {_letters(form) for form in asked}:
            shared = 2 * np.bitwise_count(consonants & np.uint32(letters))
            kept |= (shared >= letters.bit_count()) & (shared >= width)
        return np.flatnonzero(kept)

    def _widen(self) -> None:
        room = len(self._width)
        self._places = np.concatenate([self._places, np.zeros_like(self._places)], axis=1)
        self._consonants, self._width, self._length = (
            np.concatenate([each, np.zeros(room, dtype=each.dtype)])
            for each in (self._consonants, self._width, self._length)
        )


def _count_shared(form: str, places: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint8]:
    """The length of the longest common subsequence of a form and each of those whose letters' places are given."""
    unmatched = ~np.zeros_like(places[form[0]])
    for letter in form:
        matched = unmatched & places[letter]
        rest = unmatched - matched
        unmatched += matched
        unmatched |= rest
    shared: NDArray[np.uint8] = np.bitwise_count(~unmatched)
    return shared


def _place_letters(form: str) -> dict[int, int]:
    """The places of each letter (by its place in the alphabet) in a form, as bits."""
    places: defaultdict[int, int] = defaultdict(int)
    for at, letter in enumerate(form[:_PLACES]):
        places[ord(letter) - _FIRST] |= 1 << at
    return places


def _letters(form: str) -> int:
    """The consonants of a form as bits."""
    bits = 0
    for letter in skeleton(form):
        bits |= 1 << (ord(letter) - _FIRST)
    return bits
