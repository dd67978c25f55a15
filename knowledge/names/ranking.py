"""Names of speakers ranked by how well they are what was heard."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.names.hearing import HeardTokens
from knowledge.names.scoring import ELSEWHERE, Asked, Entry, Fit, ask_tokens, compound, fit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from knowledge.names.words import NameWords

_CLOSEST: Final = 14
"""How many names are scored in full."""
_CLOSEST_LONE: Final = 40
"""How many speakers are scored for a lone token, and all others that may come as close."""
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
        units += [(self.tokens.add(joined), mask) for joined, mask in compound(tokens, self._words)]
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
        return Reading(asked, self.tokens.hear(asked, quick=True) if quick else self.tokens.hear_widely(asked))

    def read_meant(self, tokens: list[str], at: int) -> Reading:
        """Hear each token among all, but one that is surely written right."""
        asked = ask_tokens(tokens, self._words)
        return Reading(asked, self.tokens.hear_meant(asked, at))

    def rank(
        self,
        reading: Reading,
        *,
        fully: bool = False,
        holding: Iterable[int] | None = None,
        besides: Iterable[int] = (),
    ) -> list[Ranked]:
        """The best name of each speaker of which the most is heard; `fully` looks again at what was not heard.

        `holding`: only names with one of these tokens, by number, and when `fully` those of the speakers `besides`.
        """
        kept = None if holding is None else set[int]().union(*(self.tokens.postings[unit] for unit in holding))
        best: dict[int, Ranked] = {}
        closest = self._closest(reading, kept)
        for number in closest:
            self._keep(best, reading, self._entries[number])
        if fully and not reading.is_lone:
            speakers = [each.entry.speaker_id for each in nlargest(_REHEARD, best.values(), key=_value_of)]
            heard = (self._entries[number].speaker_id for number in self._well_heard(reading, kept))
            for entry in self._rehear(reading, dict.fromkeys((*besides, *speakers, *heard)), closest):
                self._keep(best, reading, entry)
        return list(best.values())

    def _well_heard(self, reading: Reading, kept: set[int] | None) -> Iterator[int]:
        """Names that hold the tokens heard best, whatever else they hold."""
        heard = ((value, number) for likeness in reading.heard for number, value in likeness.items())
        tokens = nlargest(_REHEARD, heard)
        found = (each for _, unit in tokens for each in self.tokens.postings[unit] if kept is None or each in kept)
        return islice(found, 2 * _REHEARD)

    def _rehear(self, reading: Reading, speakers: Iterable[int], scored: Collection[int]) -> Iterator[Entry]:
        """Hear every token asked for in every token of some speakers' names, and give those of which more is heard now.

        `scored`: names, by number, that need not be scored again where nothing new was heard.
        """
        names = {number: self._entries[number] for each in speakers for number in self._of_speaker[each]}
        units = dict.fromkeys(unit for entry in names.values() for unit, _ in entry.units)
        unheard = [
            [unit for unit in units if unit not in heard] if asked.tells else []
            for asked, heard in zip(reading.asked, reading.heard, strict=True)
        ]
        new: set[int] = set()
        for heard, more in zip(reading.heard, self.tokens.liken(reading.asked, unheard), strict=True):
            heard.update(more)
            new.update(unit for unit, value in more.items() if value)
        for number, entry in names.items():
            if number not in scored or any(unit in new for unit, _ in entry.units):
                yield entry

    def _keep(self, best: dict[int, Ranked], reading: Reading, entry: Entry) -> None:
        found = fit(reading.asked, reading.heard, entry)
        known = best.get(entry.speaker_id)
        if known is None or found.value > known.fit.value:
            best[entry.speaker_id] = Ranked(entry, found, reading)

    def _closest(self, reading: Reading, kept: set[int] | None) -> Collection[int]:
        """The names worth scoring in full: those of which the most is heard."""
        if reading.is_lone:
            return self._closest_to_lone(reading)
        sums: defaultdict[int, float] = defaultdict(float)
        for token, likeness in zip(reading.asked, reading.heard, strict=True):
            for unit, value in likeness.items():
                gain = value * token.weight
                for number in self.tokens.postings[unit] if kept is None else self.tokens.postings[unit] & kept:
                    sums[number] += gain
        if not sums:
            return ()
        least = _FAR * max(sums.values())
        return nlargest(_CLOSEST, (number for number, heard in sums.items() if heard >= least), key=sums.__getitem__)

    def _closest_to_lone(self, reading: Reading) -> set[int]:
        """Names that hold the tokens heard best, down to where none of them can be among the first any more."""
        heard = sorted(((value, unit) for likeness in reading.heard for unit, value in likeness.items()), reverse=True)
        found: set[int] = set()
        least = 0.0
        for value, unit in heard:
            if value < least:
                break
            found |= self.tokens.postings[unit]
            if not least and len({self._entries[number].speaker_id for number in found}) >= _CLOSEST_LONE:
                least = value - ELSEWHERE
        return found


def _value_of(ranked: Ranked) -> float:
    return ranked.fit.value
