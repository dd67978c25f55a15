"""Names of speakers ranked by how well they are what was heard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.names.hearing import HeardTokens
from knowledge.names.scoring import Asked, Entry, Fit, ask_tokens, compound, fit, liken_asked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.names.words import NameWords

_CLOSEST: Final = 14
"""How many names are scored in full."""
_FAR: Final = 0.6
"""Names of which less than this share of the most is heard are not scored."""
_REHEARD: Final = 10
"""How many of these are scored again, every token against every token."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Tokens asked for, and for each the tokens of the index that it may be (by number) with their likeness."""

    asked: list[Asked]
    heard: list[dict[int, float]]

    @property
    def is_lone(self) -> bool:
        """Whether one token was asked for."""
        return self.asked[0].lone


@dataclass(frozen=True, slots=True)
class Ranked:
    """A name of a speaker and how it fits a reading of what was asked."""

    entry: Entry
    fit: Fit
    reading: Reading


class NameTable:
    """Names by number, found by the tokens that they hold."""

    def __init__(self, words: NameWords) -> None:
        self.tokens = HeardTokens(words)
        self._words = words
        self._entries: dict[int, Entry] = {}
        self._of_speaker: dict[int, list[int]] = {}
        self._next = 0

    def add(self, speaker_id: int, text: str, tokens: list[str]) -> None:
        """Add a name of a speaker, its tokens as `split_name` gives them."""
        units = [(self.tokens.add(token), 1 << at) for at, token in enumerate(tokens)]
        units += [(self.tokens.add(joined), mask) for joined, mask in compound(tokens)]
        bare = sum(1 << at for at, token in enumerate(tokens) if token in self._words.particles)
        self._entries[self._next] = Entry(speaker_id, text, tuple(units), len(tokens), bare)
        self._of_speaker.setdefault(speaker_id, []).append(self._next)
        for unit, _ in units:
            self.tokens.postings[unit].add(self._next)
        self._next += 1

    def remove(self, speaker_id: int) -> None:
        """Forget a speaker's names; one unknown is no error."""
        for number in self._of_speaker.pop(speaker_id, ()):
            for unit, _ in self._entries.pop(number).units:
                self.tokens.part(unit, number)

    def names_of(self, speaker_id: int) -> tuple[str, ...]:
        """A speaker's names, in the order added."""
        return tuple(self._entries[number].text for number in self._of_speaker.get(speaker_id, ()))

    def bearers(self, units: Iterable[int]) -> set[int]:
        """Speakers one of whose names holds one of the tokens."""
        return {self._entries[number].speaker_id for unit in units for number in self.tokens.postings[unit]}

    def read(self, tokens: list[str], *, quick: bool) -> Reading:
        """Hear each token among those of the very sound alone, or (not `quick`) among all."""
        asked = ask_tokens(tokens, self._words)
        hear = partial(self.tokens.hear, quick=True) if quick else self.tokens.hear_widely
        return Reading(asked, [hear(token) for token in asked])

    def rank(self, reading: Reading, *, fully: bool = False) -> list[Ranked]:
        """The best name of each speaker of which the most is heard; `fully` looks again at what was not heard."""
        best: dict[int, Ranked] = {}
        for number in self._closest(reading):
            self._keep(best, reading, self._entries[number])
        if fully and not reading.is_lone:
            closest = [each.entry.speaker_id for each in nlargest(_REHEARD, best.values(), key=_value_of)]
            speakers = dict.fromkeys((*closest, *self._well_heard(reading)))
            entries = [self._entries[number] for speaker_id in speakers for number in self._of_speaker[speaker_id]]
            self._rehear(reading, entries)
            for entry in entries:
                self._keep(best, reading, entry)
        return list(best.values())

    def _well_heard(self, reading: Reading) -> list[int]:
        """Bearers of the tokens heard best, whatever else they are called."""
        heard = ((value, number) for likeness in reading.heard for number, value in likeness.items())
        tokens = nlargest(_REHEARD, heard)
        numbers = islice((each for _, unit in tokens for each in self.tokens.postings[unit]), 2 * _REHEARD)
        return [self._entries[number].speaker_id for number in numbers]

    def _rehear(self, reading: Reading, entries: list[Entry]) -> None:
        """Hear every token asked for in every token of some names."""
        units = dict.fromkeys(unit for entry in entries for unit, _ in entry.units)
        for asked, heard in zip(reading.asked, reading.heard, strict=True):
            unheard = [unit for unit in units if unit not in heard] if asked.tells else []
            heard.update(zip(unheard, liken_asked(asked, [self.tokens.texts[unit] for unit in unheard]), strict=True))

    def _keep(self, best: dict[int, Ranked], reading: Reading, entry: Entry) -> None:
        found = fit(reading.asked, reading.heard, entry)
        known = best.get(entry.speaker_id)
        if known is None or found.value > known.fit.value:
            best[entry.speaker_id] = Ranked(entry, found, reading)

    def _closest(self, reading: Reading) -> Iterable[int]:
        """The names worth scoring in full: those of which the most is heard."""
        sums: dict[int, float] = {}
        for token, likeness in zip(reading.asked, reading.heard, strict=True):
            for unit, value in likeness.items():
                gain = value * token.weight
                for number in self.tokens.postings[unit]:
                    sums[number] = sums.get(number, 0.0) + gain
        if not sums or reading.is_lone:
            return sums
        least = _FAR * max(sums.values())
        return nlargest(_CLOSEST, (number for number, heard in sums.items() if heard >= least), key=sums.__getitem__)


def _value_of(ranked: Ranked) -> float:
    return ranked.fit.value
