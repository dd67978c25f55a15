"""How alike two tokens are, letter against letter: what each letter of one script answers to in another.

The costs come from a table of letter pairs (`data/names/letters.txt`, counted in pairs of names by
`benchmarks/names_letters.py`); pairs that it lacks are judged by how the letters sound.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from knowledge.names.folding import FINAL, INITIAL, fold, graphemes, skeleton, sounds, without_article

if TYPE_CHECKING:
    from collections.abc import Iterable

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
_STRANGERS: Final = 45.0
"""Sounds less alike than this need no comparison by letters."""
_BY_LETTERS: Final = 0.5
"""The part of a likeness that letters decide; folded forms decide the rest."""


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
        self._losses: dict[str, _Losses] = {script: _Losses() for script in "ACL"}
        for one, other, script, cost in learned:
            if other == NOTHING:
                self._losses[script][one] = min(cost, _UNLIKE)
            else:
                self._row(one)[other] = self._row(other)[one] = min(cost, _UNLIKE)

    def distance(self, one: tuple[str, ...], other: tuple[str, ...]) -> float:
        """The least sum of costs that turns one token's graphemes into the other's; neighbours may change places."""
        lost = self._losses[script_of(one)]
        losses = [lost[letter] for letter in other]
        lost = self._losses[script_of(other)]
        before, above = [0.0], [0.0, *accumulate(losses)]
        last: list[float] = []
        for letter in one:
            known = self._row(letter)
            costs = [known[counterpart] for counterpart in other]
            loss = lost[letter]
            best = above[0] + loss
            row = [best]
            for at, cost in enumerate(costs):
                best = min(above[at] + cost, best + losses[at], above[at + 1] + loss)
                if at and last and last[at] < _ALIKE and costs[at - 1] < _ALIKE:
                    best = min(best, before[at - 1] + last[at] + costs[at - 1] + _SWAPPED)
                row.append(best)
            before, above, last = above, row, costs
        return above[-1]

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


def _judge_pair(one: str, other: str) -> float:
    first, second = sounds(one), sounds(other)
    if one.strip(_MARKS) == other.strip(_MARKS):
        return 0.0
    if set(first) & set(second):
        return _SAME_SOUND
    if first[0][:1] in _VOWELS and second[0][:1] in _VOWELS:
        return _BOTH_VOWELS
    return _FIRST_SOUND if {form[:1] for form in first} & {form[:1] for form in second} else _UNLIKE


def script_of(letters: tuple[str, ...]) -> str:
    """A for Arabic, C for Cyrillic, L for all others, by the first grapheme."""
    first = letters[0].removeprefix(INITIAL)[:1] if letters else ""
    if "\u0600" <= first <= "\u06ff":
        return "A"
    return "C" if "\u0400" <= first <= "\u052f" else "L"


@lru_cache(maxsize=1 << 16)
def liken(one: str, other: str) -> float:
    """How alike two tokens are, 0 to 100; letters are not compared where the sounds are strangers."""
    if one == other:
        return 100.0
    by_sounds = liken_sounds(one, other)
    if by_sounds < _STRANGERS:
        return (1 - _BY_LETTERS) * by_sounds
    spellings = {(one, other), (without_article(one), without_article(other))}
    by_letters = max(_liken_letters(graphemes(left), graphemes(right)) for left, right in spellings)
    return max(0.0, _BY_LETTERS * by_letters + (1 - _BY_LETTERS) * by_sounds)


def _liken_letters(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return 100 - 200 * load_costs().distance(one, other) / (len(one) + len(other))


@lru_cache(maxsize=1 << 16)
def liken_sounds(one: str, other: str) -> float:
    """How alike the folded forms are, 0 to 100: the best pair, skeletons counting three tenths."""
    return max(
        (
            0.7 * fuzz.ratio(form, known) + 0.3 * fuzz.ratio(bones, known_bones)
            for form, bones in _forms(one)
            for known, known_bones in _forms(other)
        ),
        default=0.0,
    )


@lru_cache(maxsize=1 << 16)
def _forms(token: str) -> tuple[tuple[str, str], ...]:
    return tuple((form, skeleton(form)) for form in fold(token))


@lru_cache(maxsize=1)
def load_costs() -> LetterCosts:
    """The shipped table of letters, read once."""
    text = resources.files("knowledge").joinpath("data/names/letters.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return LetterCosts((one, other, script, float(cost)) for one, other, script, cost in rows)
