"""Two names side by side in a speaker's slot: the first speaks, to the other. зеленский макрону, ماذا أبلغ X Y."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.phrases import split_words
from knowledge.masters import match_own
from knowledge.names.roles import load_roles
from knowledge.names.trades import find_trade
from knowledge.questions.turkish import part_recipient
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept
from knowledge.resolution.names.judging import is_surname_heard, judge

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


def read_recipient(library: Library, question: Question, slot: str) -> Asked | None:
    """The first of two Turkish names, of which the other has a case without its apostrophe: putin macrona."""
    names = part_recipient(slot) if question.language == "tr" and not question.addressee else None
    if names is None or any(map(load_roles().knows, split_words(slot))):
        return None
    found, second = _match(library, names[0]), _match(library, names[1])
    written = match_own(library, slot.rsplit(maxsplit=1)[-1], 1) if second else ()
    if written and written[0].score > second[0].score:
        return None  # what looks like a case belongs to the name
    question = replace(question, speaker=names[0], addressee=names[1])
    if found:
        return accept(library, question, names[0], found, "accept")
    return Asked(question, "unknown", names[0]) if second else None


def _match(library: Library, name: str) -> tuple[NameMatch, ...]:
    """Whom a name means for certain, by his surname or wholly."""
    found = match_own(library, name, MOST_BEARERS)
    sure = judge(library, found) == "accept" and (not found[0].lone or is_surname_heard(found[0]))
    return found if sure else ()
