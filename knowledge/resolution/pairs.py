"""Two names side by side in a speaker's slot: the first speaks, to the other. зеленский макрону, ماذا أبلغ X Y."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import split_words
from knowledge.masters import match_own
from knowledge.names.roles import load_roles
from knowledge.names.trades import find_trade
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept
from knowledge.resolution.judging import is_surname_heard, judge

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_LONGEST: Final = 4
"""Words of two names."""


def read_pair(library: Library, question: Question, slot: str) -> Asked | None:
    """The first of two speakers, of whom each is named by surname or wholly."""
    words = slot.split()
    titled = any(map(load_roles().knows, split_words(slot))) or find_trade(slot) is not None
    if not 1 < len(words) <= _LONGEST or question.addressee or titled:
        return None
    for place in range(1, len(words)):
        name, other = " ".join(words[:place]), " ".join(words[place:])
        found = _match(library, name)
        second = _match(library, other) if found else ()
        if second and found[0].speaker_id != second[0].speaker_id:
            return accept(library, replace(question, speaker=name, addressee=other), name, found, "accept")
    return None


def _match(library: Library, name: str) -> tuple[NameMatch, ...]:
    """Whom a name means for certain, by his surname or wholly."""
    found = match_own(library, name, MOST_BEARERS)
    sure = judge(library, found) == "accept" and (not found[0].lone or is_surname_heard(found[0]))
    return found if sure else ()
