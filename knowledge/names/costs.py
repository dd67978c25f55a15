"""What each letter of one script answers to in another, and the least cost of turning one token into another.

The costs come from a table of letter pairs (`data/names/letters.txt`, counted in pairs of names by
`benchmarks/names_letters.py`); pairs that it lacks are judged by how the letters sound.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np

from knowledge.names.folding import FINAL, INITIAL, sounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

Letters: TypeAlias = tuple[str, ...]
"""The graphemes of a token."""
_Encoded: TypeAlias = "tuple[NDArray[np.int_], NDArray[np.float64], NDArray[np.int_], NDArray[np.int_]]"
"""Numbers of graphemes and what each loses, a column a token; lengths; scripts as their place in `SCRIPTS`."""
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
        self._numbers: dict[str, int] = {NOTHING: 0}
        self._letters: list[str] = [NOTHING]
        self._table = np.zeros((0, 0))
        self._encode_one = lru_cache(maxsize=1 << 16)(self._encode_one_anew)

    def distances(self, one: Letters, others: Sequence[Letters]) -> NDArray[np.float64]:
        """For each of the others the least sum of costs that turns one token's graphemes into its own.

        Neighbours may change places. All others are aligned at once, a row of the table for each grapheme of `one`;
        cells stand less what is lost up to them, so that the least of those to the left goes on for nothing.
        """
        numbers, losses, lengths, scripts = self._encode(script_of(one), others)
        costs = self._read(one, numbers)
        steps = costs - losses
        lost = np.array([[self._losses[script][letter] for script in SCRIPTS] for letter in one])[:, scripts]
        near = costs < _ALIKE
        swaps = near[1:, :-1] & near[:-1, 1:]
        above = before = np.zeros((len(numbers) + 1, len(others)))
        for at, step in enumerate(steps):
            row = above + lost[at]
            np.minimum(row[1:], above[:-1] + step, out=row[1:])
            if at and swaps[at - 1].any():
                swapped = before[:-2] + steps[at - 1][1:] + step[:-1] + _SWAPPED
                np.minimum(row[2:], swapped, out=row[2:], where=swaps[at - 1])
            np.minimum.accumulate(row, axis=0, out=row)
            above, before = row, above
        found: NDArray[np.float64] = above[lengths, np.arange(len(others))] + losses.sum(axis=0)
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

    def _read(self, one: Letters, numbers: NDArray[np.int_]) -> NDArray[np.float64]:
        """The costs of reading each grapheme as those of some numbers; each pair is judged when it first occurs."""
        rows = [self._number(letter) for letter in one]
        if len(self._table) < len(self._letters):
            table = np.full((2 * len(self._letters), 2 * len(self._letters)), np.nan)
            table[: len(self._table), : len(self._table)] = self._table
            self._table = table
        costs: NDArray[np.float64] = self._table[rows][:, numbers]
        new = np.isnan(costs)
        if new.any():
            for at, *place in np.argwhere(new).tolist():
                number = int(numbers[tuple(place)])
                self._table[rows[at], number] = self._row(one[at])[self._letters[number]] if number else 0.0
            costs = self._table[rows][:, numbers]
        return costs

    def _encode(self, script: str, tokens: Sequence[Letters]) -> _Encoded:
        """Tokens, a column each, as the numbers of their graphemes and what each loses beside a token of a script."""
        rows = [self._encode_one(script, letters) for letters in tokens]
        lengths = [len(row[0]) for row in rows]
        width = max(*lengths, 1)
        numbers = np.array([row[0] + (0,) * (width - len(row[0])) for row in rows])
        losses = np.array([row[1] + (0.0,) * (width - len(row[1])) for row in rows])
        return numbers.T.copy(), losses.T.copy(), np.array(lengths), np.array([row[2] for row in rows])

    def _number(self, letter: str) -> int:
        number = self._numbers.get(letter)
        if number is None:
            self._letters.append(letter)
            number = self._numbers[letter] = len(self._letters) - 1
        return number

    def _encode_one_anew(self, script: str, letters: Letters) -> tuple[tuple[int, ...], tuple[float, ...], int]:
        numbers = tuple(map(self._number, letters))
        return numbers, tuple(self._losses[script][letter] for letter in letters), SCRIPTS.index(script_of(letters))


def _judge_pair(one: str, other: str) -> float:
    first, second = sounds(one), sounds(other)
    if one.strip(_MARKS) == other.strip(_MARKS):
        return 0.0
    if set(first) & set(second):
        return _SAME_SOUND
    if first[0][:1] in _VOWELS and second[0][:1] in _VOWELS:
        return _BOTH_VOWELS
    return _FIRST_SOUND if {form[:1] for form in first} & {form[:1] for form in second} else _UNLIKE


def script_of(letters: Letters) -> str:
    """A for Arabic, C for Cyrillic, L for all others, by the first grapheme."""
    first = letters[0].removeprefix(INITIAL)[:1] if letters else ""
    if "\u0600" <= first <= "\u06ff":
        return "A"
    return "C" if "\u0400" <= first <= "\u052f" else "L"


@lru_cache(maxsize=1)
def load_costs() -> LetterCosts:
    """The shipped table of letters, read once."""
    text = resources.files("knowledge").joinpath("data/names/letters.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return LetterCosts((one, other, script, float(cost)) for one, other, script, cost in rows)
