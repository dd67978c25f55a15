"""A role as an article writes it, of a trade, club or town that no list has: مدرب الجيش الملكي."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import split_words
from knowledge.model import SpeakerMatch
from knowledge.names.relations import tells_relation
from knowledge.names.roles import LEADERS, load_roles
from knowledge.names.trades import Trade, find_trade
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import MOST_BEARERS, Asked
from knowledge.resolution.judging import is_body, is_given_name
from knowledge.resolution.readings import AND
from knowledge.retrieval.topics import meet, read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.roles import Role
    from knowledge.resolution.asked import Verdict
    from knowledge.retrieval.topics import Features, Need

_MOST: Final = 500
"""Speakers looked at, most often quoted first."""
_LEAST: Final = 2
"""Words that say something: a lone "coach" may be anybody's."""
_MET: Final = 0.85
_LONGER: Final = 2
"""Words more than were asked for that a role may have."""
_SCORE: Final = 85.0
_INITIALS: Final = 3
"""Letters of a body's short name that tell it."""
_LONG_NAME: Final = 6
"""Letters of a body's name that its sound tells."""
_ALIKE: Final = frozenset({"heard", "spelled"})
_SPEAKING: Final = frozenset({("head", None), ("spokesperson", None)})
_ARTICLES: Final = frozenset({"der", "die", "das", "den", "dem", "ein", "eine", "einer", "einem"})
_HEAD: Final = {"president": "head"}
"""Whoever leads a body goes by either: رئيس النقابة, the head of the union."""
_AHEAD: Final = 1
"""Words before an office in a role: le, der."""


def read_written_role(library: Library, question: Question, slot: str) -> Asked | None:
    """The one speaker whose role has all that a slot says, and is no other office of it, nor somebody's deputy.

    A body is spoken for by its head or spokesperson (прокуратура … области).
    """
    silent = silent_words(question.language)
    needs = read_topic(slot, question.language, silent)
    of = read_topic(" ".join(_behind_office(slot)), question.language, silent)
    asked, is_somebodys = _offices(slot), tells_relation(split_words(slot))
    named = bool(asked) and _is_body_named(of)
    readings = (needs, of) if asked and (len(of) >= _LEAST or named) else (needs,)
    spoken_for = not asked and is_body(slot)
    if len(needs) < _LEAST and not named:
        return _read_initials(library, question, slot)
    found = {}
    for match in library.store.speakers(limit=_MOST):
        for role in (part for phrase in (*match.speaker.roles, match.speaker.name) for part in _posts(phrase)):
            offices = _offices(role)
            meant = offices == asked or (spoken_for and offices < _SPEAKING)
            meant = meant and (is_somebodys or not _is_somebodys(role))
            brief = meant and _size(role) <= max(len(needs), _LEAST) + _LONGER
            features = read_statement(role) if brief else None
            if features and any(_tells_all(widen(those, [features]), features, named=named) for those in readings):
                reasons = (f"speaker: {slot} is {role}",)
                found[match.speaker.id] = SpeakerMatch(match.speaker, _SCORE, match.count, reasons)
    if len(found) != 1:
        return None
    (speaker,) = found.values()
    return Asked(question, "accept", slot, (speaker,), reasons=speaker.reasons)


def read_body_office(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever holds an office of a body that only its name tells: the head of Rosatom."""
    of = read_topic(" ".join(_behind_office(slot)), question.language, silent_words(question.language))
    return read_written_role(library, question, slot) if _is_body_named(of) else None


def read_trade(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever an article calls by a trade, with all that is told beside it: the actress, the economist from Kassel."""
    asked = find_trade(slot)
    if asked is None or _offices(slot) or tells_relation(split_words(slot)) or _may_be_named(question, slot, asked):
        return None
    words = normal_words(slot)
    rest = read_topic(" ".join((*words[: asked.start], *words[asked.end :])), question.language, silent_words(None))
    found = [match for match in library.store.speakers(limit=_MOST) if _plies(_told_of(match), asked.name, rest)]
    if not 0 < len(found) <= MOST_BEARERS:
        return None
    reasons = (f"speaker: {slot}: {asked.name}",)
    speakers = tuple(SpeakerMatch(one.speaker, _SCORE, one.count, reasons) for one in found)
    return Asked(question, "which" if len(found) > 1 else "accept", slot, speakers, reasons=reasons)


def _may_be_named(question: Question, slot: str, trade: Trade) -> bool:
    """Whether a trade is written as names are, without an article where all nouns have capitals: Fischer."""
    word = slot.split()[trade.start]
    led = question.text.partition(slot)[0].split()[-1:] + slot.split()[: trade.start]
    return word[0].isupper() and (question.language != "de" or _ARTICLES.isdisjoint(led))


def _told_of(match: SpeakerMatch) -> tuple[str, ...]:
    """The roles of a speaker, and the name of one who has none of his own: trois infirmières."""
    name, roles = match.speaker.name, match.speaker.roles
    nameless = name[0].islower() or normalize(name.split()[0]) in silent_words(None)
    return (*roles, name) if nameless else roles


def _plies(roles: Iterable[str], trade: str, rest: Sequence[Need]) -> bool:
    """Whether some role is a trade, of no office or kin, and tells all the rest that is asked for."""
    for role in roles:
        told = find_trade(role)
        if told is None or told.name != trade or _offices(role) or tells_relation(split_words(role)):
            continue
        features = read_statement(role)
        if all(touch(need, features) >= _MET for need in widen(rest, [features])):
            return True
    return False


def _behind_office(slot: str) -> list[str]:
    """What an office is of: the same office may go by another word (head of the doctors' union, نقيب الأطباء)."""
    words = split_words(slot)
    taken = {at for span in load_roles().find(words) for at in range(span.start, span.end)}
    return [word for at, word in enumerate(words) if at not in taken]


def _posts(role: str) -> tuple[str, ...]:
    """A role, and each of two that are joined in it (alcalde y concejal de Obras)."""
    words = split_words(role)
    joint = next((at for at, word in enumerate(words) if word.casefold() in AND), 0)
    return (role, " ".join(words[:joint]), " ".join(words[joint + 1 :])) if joint else (role,)


def _read_initials(library: Library, question: Question, slot: str) -> Asked | None:
    """Those whose role names a body by its initials: Ada Colau of the GMB union."""
    body = slot.casefold()
    if len(body) < _INITIALS or not body.isalpha():
        return None
    officers = (match for match in library.store.speakers(limit=_MOST) if _is_of(match.speaker.roles, body))
    found = tuple(islice(officers, MOST_BEARERS))
    speakers = tuple(replace(one, score=_SCORE, reasons=(f"speaker: {slot}: {one.speaker.roles[0]}",)) for one in found)
    return Asked(question, "accept", slot, speakers, reasons=speakers[0].reasons, together=True) if speakers else None


def _is_of(roles: Iterable[str], body: str) -> bool:
    return any(word.isupper() and word.casefold() == body for role in roles for word in split_words(role))


def _is_body_named(of: Sequence[Need]) -> bool:
    """Whether an office is of something that only a long name tells: the head of Rosatom."""
    return len(of) == 1 and not of[0].known and len(of[0].text) >= _LONG_NAME


def _tells_all(needs: Sequence[Need], features: Features, *, named: bool) -> bool:
    """Whether a role has all that is asked for, not by its sound alone: that is for names."""
    told = named or any(meet(need, features) not in _ALIKE for need in needs)
    return told and all(touch(need, features) >= _MET for need in needs)


def _is_somebodys(role: str) -> bool:
    """Whether a role tells whose somebody is: the brother of X, شقيق فلان."""
    words = split_words(role)
    return tells_relation(words) and any(is_given_name(normalize(word)) for word in words)


def read_told_office(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever bears a bare office that articles tell with what it is of: the mayor of a town no list has."""
    asked = library.names.read_role(slot)
    if asked is None or asked.office in {None, *LEADERS} or asked.institution or asked.territory:
        return None
    found = [match for match in library.store.speakers(limit=_MOST) if _opens(match.speaker.roles, asked)]
    if not 0 < len(found) <= MOST_BEARERS:
        return None
    speakers = tuple(SpeakerMatch(one.speaker, _SCORE, one.count, (f"speaker: {slot}: {asked}",)) for one in found)
    verdict: Verdict = "which" if len(speakers) > 1 else "accept"
    return Asked(question, verdict, slot, speakers, reasons=speakers[0].reasons)


def _opens(roles: Iterable[str], asked: Role) -> bool:
    """Whether one of some roles begins with an office, no more is read of it, and no other follows."""
    spans = (load_roles().find(split_words(role)) for role in roles)
    return any(len(found) == 1 and found[0].start <= _AHEAD and found[0].role == asked for found in spans)


@lru_cache(maxsize=1 << 13)
def _size(role: str) -> int:
    return sum(not load_roles().skips(word) for word in split_words(role))


@lru_cache(maxsize=1 << 13)
def _offices(text: str) -> frozenset[tuple[str | None, str | None]]:
    """The offices of a text with their modifiers: a vice president is no president."""
    roles = (span.role for span in load_roles().find(split_words(text)))
    return frozenset((_HEAD.get(role.office, role.office), role.modifier) for role in roles if role.office)
