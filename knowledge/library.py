"""What answering stands on: the open store and, in memory, the names of its speakers."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from knowledge.model import SpeakerMatch
from knowledge.names.identity import forbids, identify
from knowledge.names.matching import NameIndex
from knowledge.names.roles import load_roles
from knowledge.retrieval.candidates import Candidates
from knowledge.retrieval.segments import Indexer
from knowledge.retrieval.spelling import Spellings
from knowledge.storage.contract import Merged, Namesake, Parted
from knowledge.storage.keys import name_key

if TYPE_CHECKING:
    from knowledge.storage.contract import SpeakerRef, Store

_NAMESAKES: Final = 10
"""Bearers of one name that are looked at."""
_MOST_QUOTED: Final = 500
"""Speakers among whom somebody is looked for by what is told of him."""
_FEW_CYCLES: Final = 50_000
"""Objects between two searches for cycles, ten milliseconds each: of a question some fifty stay, and no cycle."""


class Library:
    """A store and an index of its speakers' names that follows every process' additions."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.candidates = Candidates(store.index)
        self.indexer = Indexer(store.index)
        self._spellings = Spellings()
        self._names = NameIndex(load_roles())
        self._seen = 0
        self._most_quoted: tuple[SpeakerMatch, ...] = ()
        self._quoted_at = 0

    @property
    def names(self) -> NameIndex:
        """The name index as of now; looking whether anything changed costs microseconds."""
        self._follow()
        return self._names

    @property
    def spellings(self) -> Spellings:
        """How names are spelled, as of now."""
        self._follow()
        return self._spellings

    def _follow(self) -> None:
        generation = self.store.generation
        if generation != self._seen:
            shared = self._shared_names()
            for name in self.store.names(since=self._seen):
                speaker = name.speaker
                if name.gone:
                    self._names.remove(speaker.id)
                    self._spellings.put(speaker.id, ())
                else:
                    aliases = (*speaker.aliases, *shared.get(speaker.id, ()))
                    self._names.add(speaker.id, speaker.name, aliases, speaker.roles, name.count)
                    self._spellings.put(speaker.id, (speaker.name, *speaker.aliases), name.count)
            if not self._seen:
                gc.freeze()  # or each search for cycles walks over all names: a tenth of a second for 20,000
                gc.set_threshold(_FEW_CYCLES)
            self._seen = generation

    def _shared_names(self) -> dict[int | None, list[str]]:
        """The names that speakers who were split off bear as well: whoever asks for one may mean either."""
        shared: dict[int | None, list[str]] = {}
        for one in self.store.identities():
            if isinstance(one, Parted) and (one.role or one.article):
                shared.setdefault(self.store.find_speaker(one.apart), []).append(one.name)
        return shared

    def most_quoted(self) -> tuple[SpeakerMatch, ...]:
        """Those quoted most often, first, as of now; remembered, as one question looks through them several times."""
        if (generation := self.store.generation) != self._quoted_at:
            self._most_quoted = self.store.speakers(limit=_MOST_QUOTED)
            self._quoted_at = generation
        return self._most_quoted

    def match_speakers(self, name: str, *, limit: int = 10) -> tuple[SpeakerMatch, ...]:
        """Who may be meant by a name, best first, with why."""
        found = ((match, self.store.speaker(match.speaker_id)) for match in self.names.match(name, limit))
        return tuple(
            SpeakerMatch(speaker, match.score, match.count, (f"{name} = {match.matched}", *match.reasons))
            for match, speaker in found
            if speaker
        )

    def resolve(self, name: str, role: str | None = None) -> SpeakerRef:
        """A name in an article to a known speaker's id, else the name itself."""
        known = self.store.find_speaker(name)
        if known is not None:
            return self._tell_namesakes(name, role, known) if role else known
        known = identify(name, role, self.names, load_roles())
        return name if known is None else known

    def _tell_namesakes(self, name: str, role: str, known: int) -> SpeakerRef:
        """Of those who bear the very name, whom the role does not contradict; somebody new where it does all."""
        lexicon, key = load_roles(), name_key(name)
        if not forbids(role, self._titles(known), lexicon) or self._is_one_by_hand(key):
            return known
        others = [
            match.speaker_id
            for match in self.names.match(name, _NAMESAKES)
            if any(name_key(each) == key for each in self.names.names_of(match.speaker_id))
        ]
        return next((one for one in others if not forbids(role, self._titles(one), lexicon)), Namesake(name))

    def _titles(self, speaker_id: int) -> tuple[str, ...]:
        speaker = self.store.speaker(speaker_id)
        return speaker.roles if speaker else ()

    def _is_one_by_hand(self, key: int) -> bool:
        merged = (one for one in self.store.identities() if isinstance(one, Merged))
        return any(name_key(one.name) == key == name_key(one.into) for one in merged)
