"""Whoever leads a body, asked for by another word than articles have: the boss of the clinic, le patron de la CGT."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_namesakes
from knowledge.model import SpeakerMatch
from knowledge.names.compounds import part_compounds
from knowledge.names.folding import fold, split_name
from knowledge.names.ranks import BODIES, Led, is_idle, is_rank_of, load_departments, read_led
from knowledge.names.roles import HEADS, load_plain_bodies, load_roles
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import Asked
from knowledge.resolution.offices.homes import is_of_land_alone
from knowledge.resolution.offices.towns import LEAST_PLACE, is_place_heard, names_part
from knowledge.resolution.offices.writing import is_of_somebody
from knowledge.retrieval.topics import MET, is_place, meets_all, read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker
    from knowledge.names.roles import Role
    from knowledge.retrieval.topics import Need

_VICE: Final = "vice-president"
"""The deputy of whoever leads, where no state's is told."""
_SCORE: Final = 85.0
_LETTERS: Final = re.compile(r"\b[A-ZА-ЯІЇЄ]{2,}\b")
"""A body's initials."""
_LEADING: Final = HEADS | {"coach", "director", "rector", "superintendent"}
_OF_UNIONS: Final = frozenset({"branch-secretary", "minister"})
"""What a union's secretary is elsewhere."""
_ACTING: Final = frozenset({"acting"})
_WITHIN: Final = frozenset({"on", "im", "bei", "beim", "chez", "dans", "sur", "nel", "nella", "в", "во"})
"""Words before the body that what is led is a part of: leader of the Greens on the council."""
_ANYWHERE: Final = frozenset({"association", "club", "company", "federation", "party", "region", "union"})
"""Bodies of which there are many: which one is meant must be told."""
_HOLDING: Final = frozenset({"university"})
"""Bodies that other ones are of: the university hospital."""
_NAMED: Final = _ANYWHERE | {"farmers"}
"""Bodies that a name alone may stand for: the head of the CGT."""


def read_leader(library: Library, question: Question, slot: str) -> Asked | None:
    """The one speaker who is told to lead the body that a slot tells, by a rank that may be the one asked for."""
    asked = read_led(slot)
    rest = " ".join(word for word in load_roles().without_modifiers(asked.rest) if not load_departments().knows(word))
    needs = [
        need
        for need in read_topic(rest, question.language, silent_words(None))
        if need.text not in load_name_words().particles
    ]
    if not asked.ranks or (not needs and not asked.kinds - _ANYWHERE) or is_of_somebody(slot):
        return None
    modifiers = _modifiers(slot)
    if modifiers is None:
        return None
    found: dict[bool, dict[int, SpeakerMatch]] = {True: {}, False: {}}
    for match in library.most_quoted():
        for role in match.speaker.roles:
            told = read_led(role)
            may_be = (
                bool(told.ranks) and is_rank_of(asked, told) and _modifiers(role) in (modifiers, modifiers or _ACTING)
            )
            if (
                may_be
                and not _is_abroad(needs, role)
                and _is_same_named(slot, role)
                and (_is_of(asked, told, needs, role) or _is_of_at_home(library, match.speaker, asked, needs, role))
            ):
                same = not asked.ranks.isdisjoint(told.ranks)
                reasons = (f"speaker: {slot} leads: {role}",)
                found[same][match.speaker.id] = SpeakerMatch(match.speaker, _SCORE, match.count, reasons)
    speakers = tuple((found[True] or found[False]).values())
    return Asked(question, "accept", slot, speakers, reasons=speakers[0].reasons) if len(speakers) == 1 else None


def _is_of(asked: Led, told: Led, needs: Sequence[Need], role: str) -> bool:
    """Whether the body that is told is the one asked for, and all else that is asked for is told of it."""
    if not asked.kinds <= told.kinds and (told.kinds or not needs or _institutions(role)):
        return False
    if asked.kinds and (told.kinds - asked.kinds - _ANYWHERE - _HOLDING or _tells_part(told, needs)):
        return False
    if not needs:
        return True
    bodied = bool(asked.kinds and told.kinds)
    if not meets_all(_without_heard(needs, told) if bodied else needs, read_statement(role), MET):
        return False
    if bodied:
        return True
    of_another = asked.kinds and any(map(load_plain_bodies().knows, told.rest))  # the union leader at the plant
    return not of_another and told.kinds <= _NAMED and _is_name_alone(told, needs)


def _is_of_at_home(library: Library, speaker: Speaker, asked: Led, needs: Sequence[Need], role: str) -> bool:
    """The same where an Arabic role leaves out the only land of its article: head of the Lebanese pharmacists."""
    lands = [next(iter(need.concepts))[1:] for need in needs if is_place(need) and len(need.concepts) == 1]
    rest = [need for need in needs if not is_place(need)]
    if not lands or len(lands) + len(rest) < len(needs) or find_script(role) != "arabic":
        return False
    if not rest and not asked.kinds - _ANYWHERE:
        return False
    told = read_led(role)
    if any(not (is_idle(word) or load_roles().skips(word) or _names(rest, word)) for word in told.rest):
        return False
    return _is_of(asked, told, rest, role) and all(is_of_land_alone(library, speaker.id, one) for one in lands)


def _is_abroad(needs: Sequence[Need], role: str) -> bool:
    """Whether an office is told to be of a land, and another is asked for: مدرب عمان is not the one of Jordan."""
    lands = {f"@{one.territory}" for one in _roles_in(role) if one.territory}
    return bool(lands) and any(is_place(need) and lands.isdisjoint(need.concepts) for need in needs)


def _without_heard(needs: Sequence[Need], told: Led) -> list[Need]:
    """Needs but for a place that a role tells in another script (Irbid, إربد) or by one name with another (Oman)."""
    tokens = [token for word in told.rest for token in split_name(word)]
    lands = {f"@{code}" for code in find_namesakes(told.rest)}
    return [
        need
        for need in needs
        if lands.isdisjoint(need.concepts) and (need.known or not any(_is_heard(need.text, token) for token in tokens))
    ]


def _is_heard(asked: str, told: str) -> bool:
    across = find_script(asked) != find_script(told) and min(len(asked), len(told)) >= LEAST_PLACE
    return across and is_place_heard(asked, told)


def _is_same_named(slot: str, role: str) -> bool:
    """Whether a role tells the body that a slot names by its letters or that a list has: the CIA is no FSB."""
    asked, told = (_institutions(text) for text in (slot, role))
    asked = frozenset(one for one in asked if BODIES.get(one) not in read_led(role).named)
    letters = {fold(normalize(word)) for word in _LETTERS.findall(slot)}
    named = letters <= {fold(normalize(word)) for word in split_words(role)}
    return asked <= told and (named or bool(asked))


def _institutions(text: str) -> frozenset[str]:
    return frozenset(role.institution for role in _roles_in(text) if role.institution)


@lru_cache(maxsize=1 << 13)
def _roles_in(text: str) -> tuple[Role, ...]:
    return tuple(span.role for span in load_roles().find(part_compounds(split_words(text))))


def _tells_part(told: Led, needs: Sequence[Need]) -> bool:
    """Whether a role is of a part of a body or of another beside it: the school's council, the clinic's foundation."""
    return any(load_plain_bodies().knows(word) and not _names(needs, word) for word in told.rest)


def _is_name_alone(told: Led, needs: Sequence[Need]) -> bool:
    """Whether a name tells the whole body, maybe with what it is: energy supplier Veolys, no youth council of Lyon."""
    words = [word for word in told.rest if not load_roles().skips(word)]
    named = [at for at, word in enumerate(words) if _names(needs, word)]
    if len(named) == len(words) or not named:
        return bool(named)
    if named[0] and find_script(words[named[0]]) == "cyrillic":
        return False
    if names_part(words[named[-1] : named[-1] + 2]):
        return False
    before = told.rest[told.rest.index(words[named[0]]) - 1]
    return not named[0] or not (before in _WITHIN or load_roles().skips(before))


def _names(needs: Sequence[Need], word: str) -> bool:
    """Whether a word is meant by what is asked for: a plant is none where only industry is."""
    if load_plain_bodies().knows(word):
        needs = [need for need in needs if load_plain_bodies().knows(need.text)]
    features = read_statement(word)
    return any(touch(need, features) >= MET for need in widen(needs, [features]))


def _modifiers(text: str) -> frozenset[str | None] | None:
    """How an office is told (former, deputy); None where another than a leader's is."""
    roles = _roles_in(text)
    leading = _LEADING | {_VICE} | (_OF_UNIONS if read_led(text).named else frozenset())
    if any(role.office and role.office not in leading for role in roles):
        return None
    deputies = frozenset("deputy" for role in roles if role.office == _VICE)
    return deputies.union(role.modifier for role in roles if role.modifier)
