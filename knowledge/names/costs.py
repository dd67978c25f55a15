"""What each letter of one script answers to in another, and the least cost of turning one token into another.

The costs come from a table of letter pairs (`data/names/letters.txt`, counted in pairs of names by
`benchmarks/names_letters.py`); pairs that it lacks are judged by how the letters sound.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from knowledge.language.tables import read_lines
from knowledge.names.folding import FINAL, INITIAL, graphemes, sounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

Letters: TypeAlias = tuple[str, ...]
"""The graphemes of a token."""
SCRIPTS: Final = "ACL"
"""Arabic, Cyrillic, and Latin with all others."""
NOTHING: Final = ""
"""Stands in the table for the letter that is not there."""
_MARKS: Final = INITIAL + FINAL
_SAME_SOUND: Final = 0.1
_BOTH_VOWELS: Final = 0.35
_FIRST_SOUND: Final = 0.45
_LOST_VOWEL: Final = 0.45
_SWAPPED: Final = 0.5
"""What it costs that two neighbours stand in each other's place."""
_ALIKE: Final = 0.3
_UNLIKE: Final = 0.8
_VOWELS: Final = frozenset("aiu")
_SILENT: Final = frozenset("hهьъ")


class _Row(dict[str, float]):
    """What one grapheme costs against each other, judged when first asked for."""

    def __init__(self, letter: str) -> None:
        super().__init__({letter: 0.0})
        self._letter = letter

    def __missing__(self, other: str) -> float:
        cost = self[other] = _judge_pair(self._letter, other)
        return cost


class _Losses(dict[str, float]):
    """What it costs that nothing answers to a grapheme, judged when first asked for."""

    def __missing__(self, letter: str) -> float:
        vowel = sounds(letter)[0][:1] in _VOWELS or letter.strip(_MARKS) in _SILENT
        cost = self[letter] = _LOST_VOWEL if vowel else _UNLIKE
        return cost


class _Numbers(dict[str, str]):
    """Graphemes by number, which is written as a character; numbered when first asked for."""

    def __init__(self, count: Callable[[str], int]) -> None:
        super().__init__()
        self._count = count

    def __missing__(self, letter: str) -> str:
        number = self[letter] = chr(self._count(letter))
        return number


@dataclass(frozen=True, slots=True)
class _Encoded:
    """Tokens by number of grapheme, a column a token, 0 behind its end; scripts as their place in `SCRIPTS`."""

    numbers: NDArray[np.intp]
    lengths: NDArray[np.intp]
    scripts: NDArray[np.intp]


class LetterCosts:
    """What it costs to read one grapheme as another, 0 (the same) to 0.8 (another letter): one typo is soon made."""

    def __init__(self, learned: Iterable[tuple[str, str, str, float]] = ()) -> None:
        self._rows: dict[str, _Row] = {}
        self._losses: dict[str, _Losses] = {script: _Losses() for script in SCRIPTS}
        for one, other, script, cost in learned:
            if other == NOTHING:
                self._losses[script][one] = min(cost, _UNLIKE)
            else:
                self._row(one)[other] = self._row(other)[one] = min(cost, _UNLIKE)
        self._numbers = _Numbers(self._number)
        self._letters: list[str] = [NOTHING]
        self._table, self._lost = (np.zeros(shape) for shape in ((1, 1), (len(SCRIPTS), 1)))
        self._widen()
        self._encode_one = lru_cache(maxsize=1 << 16)(self._encode_one_anew)

    def liken(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """How alike the tokens of each pair are, at most 100: their distance in two hundredths of their lengths."""
        one, other = map(self._encode, zip(*pairs, strict=True))
        likeness: list[float] = (100.0 - 200.0 * self._align(one, other) / (one.lengths + other.lengths)).tolist()
        return likeness

    def _align(self, one: _Encoded, other: _Encoded) -> NDArray[np.float64]:
        """For each pair the least sum of costs that turns one into the other; a row for each grapheme of the first.

        Neighbours may change places. Cells stand less what is lost up to them, so that the least of those to the left
        goes on for nothing.
        """
        costs = self._read(one.numbers, other.numbers)
        losses = self._lost[one.scripts, other.numbers]
        steps, lost = costs - losses, self._lost[other.scripts, one.numbers]
        swaps = _swap(steps, costs < _ALIKE)
        rows = np.zeros((len(steps) + 1, len(losses) + 1, len(one.lengths)))
        for at, step in enumerate(steps):
            row = np.add(rows[at], lost[at], out=rows[at + 1])
            np.minimum(row[1:], rows[at][:-1] + step, out=row[1:])
            if at:
                np.minimum(row[2:], rows[at - 1][:-2] + swaps[at - 1], out=row[2:])
            np.minimum.accumulate(row, axis=0, out=row)
        found: NDArray[np.float64] = rows[one.lengths, other.lengths, np.arange(len(one.lengths))] + losses.sum(axis=0)
        return found

    def pair(self, one: str, other: str) -> float:
        """What reading one grapheme as the other costs."""
        return self._row(one)[other]

    def lose(self, letter: str, script: str) -> float:
        """What it costs that nothing answers to a letter in a token of another script."""
        return self._losses[script][letter]

    def _row(self, letter: str) -> _Row:
        row = self._rows.get(letter)
        if row is None:
            row = self._rows[letter] = _Row(letter)
        return row

    def _read(self, numbers: NDArray[np.intp], others: NDArray[np.intp]) -> NDArray[np.float64]:
        """What each grapheme of the first tokens costs against each of the others; judged when a pair first occurs."""
        places = (numbers * len(self._table))[:, None, :] + others
        costs: NDArray[np.float64] = self._table.take(places)
        if np.isnan(costs.min(initial=0.0)):
            for place in np.unique(places[np.isnan(costs)]).tolist():
                one, other = divmod(place, len(self._table))
                self._table[one, other] = self._row(self._letters[one])[self._letters[other]]
            costs = self._table.take(places)
        return costs

    def _encode(self, tokens: Sequence[str]) -> _Encoded:
        known = [self._encode_one(token) for token in tokens]
        lengths = [len(text) for text, _ in known]
        width = max(lengths)
        text = "".join([text.ljust(width, "\0") for text, _ in known])
        numbers = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).reshape(len(known), width)
        return _Encoded(numbers.T.astype(np.intp), np.array(lengths), np.array([script for _, script in known]))

    def _encode_one_anew(self, token: str) -> tuple[str, int]:
        """The numbers of a token's graphemes as characters, and its script as the place in `SCRIPTS`."""
        letters = graphemes(token)
        return "".join(map(self._numbers.__getitem__, letters)), SCRIPTS.index(script_of(letters))

    def _number(self, letter: str) -> int:
        """The next number, for a grapheme not met before."""
        number = len(self._letters)
        self._letters.append(letter)
        if number == len(self._table):
            self._widen()
        self._lost[:, number] = [self._losses[script][letter] for script in SCRIPTS]
        return number

    def _widen(self) -> None:
        """Make room for twice as many graphemes; where a token has ended nothing is read, and costs nothing."""
        size = len(self._table)
        table, lost = (
            np.full(shape, start) for shape, start in (((2 * size, 2 * size), np.nan), ((len(SCRIPTS), 2 * size), 0.0))
        )
        table[:size, :size], lost[:, :size] = self._table, self._lost
        table[:, 0], table[0] = 0.0, np.inf
        self._table, self._lost = table, lost


def _swap(steps: NDArray[np.float64], near: NDArray[np.bool_]) -> NDArray[np.float64]:
    """What it costs that two neighbours stand in each other's place, where each is near the other's counterpart."""
    swapped = steps[:-1, 1:] + steps[1:, :-1] + _SWAPPED
    swapped[~(near[1:, :-1] & near[:-1, 1:])] = np.inf
    return swapped


def _judge_pair(one: str, other: str) -> float:
    if one.strip(_MARKS) == other.strip(_MARKS):
        return 0.0
    first, second = _read_sounds(one), _read_sounds(other)
    if first.whole & second.whole:
        return _SAME_SOUND
    if first.is_vowel and second.is_vowel:
        return _BOTH_VOWELS
    return _FIRST_SOUND if first.opening & second.opening else _UNLIKE


@dataclass(frozen=True, slots=True)
class _Sounds:
    whole: frozenset[str]
    opening: frozenset[str]
    is_vowel: bool


@lru_cache(maxsize=1 << 12)
def _read_sounds(letter: str) -> _Sounds:
    known = sounds(letter)
    return _Sounds(frozenset(known), frozenset(form[:1] for form in known), known[0][:1] in _VOWELS)


def script_of(letters: Letters) -> str:
    """A for Arabic, C for Cyrillic, L for all others, by the first grapheme."""
    first = letters[0].removeprefix(INITIAL)[:1] if letters else ""
    if "\u0600" <= first <= "\u06ff":
        return "A"
    return "C" if "\u0400" <= first <= "\u052f" else "L"


@lru_cache(maxsize=1)
def load_costs() -> LetterCosts:
    """The shipped table of letters, read once."""
    rows = (line.split("\t") for line in read_lines("names/letters.txt"))
    return LetterCosts((one, other, script, float(cost)) for one, other, script, cost in rows)
