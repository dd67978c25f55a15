"""Names of an index in the order in which they fit one asked for: by steps, the first that finds it surely is the last.

Tokens of the very sound come first, then those a letter off, then all of the index, at last neighbours as one token.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from knowledge.names.decisions import accept_lone, decide
from knowledge.names.evidence import read_signs
from knowledge.names.matches import Heard, NameMatch
from knowledge.names.ranking import NameTable, Ranked, Reading
from knowledge.names.scoring import SHORT, SHORTER, ask_tokens, compound
from knowledge.names.servants import SERVANTS, join_servants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from knowledge.names.words import NameWords

SURE: Final = 92.0
"""A match from here on is not looked for further."""
_WELL: Final = 74.0
"""From here on neighbours need not be tried as one token."""
_JOINTS: Final = 2
"""How many pairs of neighbours are tried as one token."""
_BESIDES: Final = 10
"""How many speakers already ranked are looked at again by a name with neighbours joined."""
_HEARD: Final = 95.0
"""A token heard as well as this is looked for no further by the quick steps."""
_TOLD_MOST: Final = 20
"""Matches told at most."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A speaker by the name to show, and how often quoted."""

    count: int
    name: str


class NameSearch:
    """Looks for tokens in a table of names; of `bearers` that fit alike the one quoted more often comes first."""

    def __init__(self, table: NameTable, bearers: Mapping[int, Bearer], words: NameWords) -> None:
        self._table = table
        self._bearers = bearers
        self._words = words

    def rank_quickly(self, tokens: list[str]) -> list[Ranked]:
        """By tokens of the very sound, then by those one letter off."""
        if not tokens:
            return []
        reading = self._table.read(tokens, quick=True)
        ranked = self.sort(self._table.rank(reading)) if any(reading.heard) else []
        if ranked and ranked[0].fit.value >= SURE:
            return ranked
        unsure = [at for at, heard in enumerate(reading.heard) if max(heard.values(), default=0.0) < _HEARD]
        again = self._table.tokens.hear([reading.asked[at] for at in unsure], quick=False)
        for at, heard in zip(unsure, again, strict=True):
            reading.heard[at] = heard
        return self.sort(self._table.rank(reading))

    def rank_widely(self, tokens: list[str], quick: list[Ranked]) -> list[Ranked]:
        """By all tokens of the index; where that finds nobody, and for a lone token beside its particle, as joined."""
        if not tokens:
            return []
        reading = self._table.read(tokens, quick=False)
        ranked = self.sort([*self._table.rank(reading, fully=True), *quick])
        if not reading.is_lone and self._is_well(ranked, tokens):
            return ranked
        found = ranked
        for joint in islice(self._join(tokens), _JOINTS):
            found = self.sort([*found, *self._rank_joined(reading, joint, tokens, ranked)])
            if found and found[0].fit.value >= _WELL and decide(self.tell(found, signed=True)) == "accept":
                break
        return found

    def _is_well(self, ranked: list[Ranked], tokens: list[str]) -> bool:
        """Whether neighbours need not be tried as one token."""
        is_heard = bool(ranked) and ranked[0].fit.value >= _WELL
        if is_heard and ranked[0].fit.value < SURE and next(join_servants(tokens), None) is not None:
            return False  # عبد الله of another surname is heard before عبدالله of this one
        is_plain = self._words.particles.isdisjoint(tokens) and SERVANTS.isdisjoint(tokens)
        if is_heard and is_plain:
            return True
        accepted = (is_heard or is_plain) and decide(self.tell(ranked, signed=True)) == "accept"
        return accepted and not self._is_led_unheard(ranked[0], tokens)

    def _is_led_unheard(self, ranked: Ranked, tokens: list[str]) -> bool:
        """Whether what a particle leads, or what an ending ends, is badly heard alone: Le Maire, كليجدار أوغلو."""
        asked, words = ranked.reading.asked, self._words
        heard = {asked[at].text for at, _, value in ranked.fit.pairs if value >= _WELL}
        led = (other for one, other in pairwise(tokens) if one in words.particles or other in words.endings)
        return not heard.issuperset(led)

    def _rank_joined(
        self, reading: Reading, joint: tuple[int, str], tokens: list[str], ranked: list[Ranked]
    ) -> list[Ranked]:
        """Names by fewer tokens than were written, among those ranked first and those that hold what is joined.

        A name of two may be one (نتن ياهو) where that is surely heard.
        """
        first, joined = joint
        tokens = [*tokens[:first], joined, *tokens[first + 2 :]]
        is_lone = reading.is_lone or len(tokens) == 1
        again = self._reread(reading, tokens, is_lone)
        besides = [each.entry.speaker_id for each in ranked[:_BESIDES]]
        found = self._table.rank(again, fully=True, holding=again.heard[first], besides=besides)
        least = accept_lone(len(self._bearers)) if is_lone and not reading.is_lone else 0.0
        return [each for each in found if each.fit.value >= least]

    def _join(self, tokens: list[str]) -> Iterator[tuple[int, str]]:
        """Neighbours as one token, with the place of the first of them; those with a particle (le pen) come first.

        Before these the names of God's servants, which the index may hold as one: Abdel Ghaffar, عبدالغفار.
        """
        yield from join_servants(tokens)
        short = SHORT if len(tokens) == 2 else SHORTER  # noqa: PLR2004 - then there is one joint alone
        particles = self._words.particles
        joints = [(mask.bit_length() - 2, joined) for joined, mask in compound(tokens, self._words, short)]
        joints = [(first, joined) for first, joined in joints if tokens[first + 1] not in particles]
        yield from sorted(joints, key=lambda joint: tokens[joint[0]] not in particles)

    def _reread(self, reading: Reading, tokens: list[str], is_lone: bool) -> Reading:  # noqa: FBT001
        """A reading of other tokens, most of which have been heard already."""
        heard = {token.text: likeness for token, likeness in zip(reading.asked, reading.heard, strict=True)}
        asked = ask_tokens(tokens, self._words, lone=is_lone)
        new = self._table.tokens.hear_widely([each for each in asked if not heard.get(each.text)])
        return Reading(asked, [heard.get(each.text) or new.pop(0) for each in asked])

    def sort(self, ranked: Iterable[Ranked]) -> list[Ranked]:
        """Each speaker's best name, best first; of equals the one most often quoted."""
        best: dict[int, Ranked] = {}
        for each in ranked:
            known = best.get(each.entry.speaker_id)
            if known is None or each.fit.value > known.fit.value:
                best[each.entry.speaker_id] = each
        return sorted(best.values(), key=self._rank_of)

    def _rank_of(self, ranked: Ranked) -> tuple[float, int, int]:
        speaker_id = ranked.entry.speaker_id
        return (-ranked.fit.value, -self._bearers[speaker_id].count, speaker_id)

    def tell(self, ranked: list[Ranked], *, signed: bool = False) -> list[NameMatch]:
        """Matches as told outside; where all tokens of the index were listened to, the first with its signs."""
        texts = self._table.tokens.texts
        matches = [self._tell_one(each, texts) for each in ranked[:_TOLD_MOST]]
        if matches and signed:
            matches[0] = replace(matches[0], signs=read_signs(ranked[0], texts))
        return matches

    def _tell_one(self, ranked: Ranked, texts: list[str]) -> NameMatch:
        entry, reading = ranked.entry, ranked.reading
        reasons = tuple(
            Heard(reading.asked[at].text, texts[unit], value).tell() for at, unit, value in ranked.fit.pairs
        )
        count = self._bearers[entry.speaker_id].count
        return NameMatch(
            entry.speaker_id, ranked.fit.value, entry.text, reasons, reading.is_lone, count, len(self._bearers)
        )
