"""A role as an article writes it, of a trade, club or town that no list has: مدرب الجيش الملكي."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories, names_capital
from knowledge.model import SpeakerMatch
from knowledge.names.compounds import part_compounds
from knowledge.names.posts import AND
from knowledge.names.ranks import is_clerk, is_groups_own, is_idle, is_level, read_led
from knowledge.names.relations import tells_relation
from knowledge.names.roles import LEADERS, load_plain_bodies, load_roles
from knowledge.names.tenure import is_former, told_apart
from knowledge.names.trades import Trade, find_trade, part_elisions
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import MOST_BEARERS, Asked, is_given_name
from knowledge.resolution.names.judging import is_body, is_group
from knowledge.resolution.offices.about import articles_about
from knowledge.resolution.offices.homes import is_of_land
from knowledge.resolution.offices.wording import prefer_written
from knowledge.retrieval.topics import MET, is_place, meet, meets_all, read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.roles import Role
    from knowledge.resolution.asked import Verdict
    from knowledge.retrieval.topics import Features, Need

_LEAST: Final = 2
"""Words that say something: a lone "coach" may be anybody's."""
_LONGER: Final = 2
"""Words more than were asked for that a role may have."""
_SCORE: Final = 85.0
_INITIALS: Final = 3
"""Letters of a body's short name that tell it."""
_LEAD: Final = 600
"""Characters of an article that tell what it is about."""
_LONG_NAME: Final = 6
"""Letters of a body's name that its sound tells."""
_ALIKE: Final = frozenset({"heard", "spelled"})
_LEADING: Final = frozenset({("head", None)})
_SPEAKING: Final = frozenset({("head", None), ("spokesperson", None)})
_ARTICLES: Final = frozenset({"der", "die", "das", "den", "dem", "ein", "eine", "einer", "einem"})
_HEAD: Final = {"president": "head", "director": "head", "rector": "head"}
"""Whoever leads a body goes by either: رئيس النقابة, the head of the union."""
_LED: Final = {"leader": "head", "secretary-general": "head"}
"""Offices that may be meant by "the head", where nobody has that of head itself."""
_SHORT_NAME: Final = re.compile(r"\b[^\W\d_a-zа-я]{3,}\b")
"""A body's initials as they are written."""
_PART: Final = "committee"
"""A kind of bodies that are parts of others, whose head is not theirs."""
_SECRETARY: Final = "secretary"
_AHEAD: Final = 1
"""Words before an office in a role: le, der."""


def read_written_role(library: Library, question: Question, slot: str) -> Asked | None:
    """The one speaker whose role has all that a slot says, and is no other office of it, nor somebody's deputy.

    A body is spoken for by its head or spokesperson (прокуратура … области).
    """
    fielded = any(span.led for span in load_roles().find(split_words(slot)))  # the education chief of a county
    in_part = _PART in read_led(slot).bodies
    behind = read_led(slot).rest if in_part else [] if fielded else _behind_office(slot)  # a field is the committee's
    needs, of = (_tell(question, text) for text in (slot, " ".join(behind)))
    asked, is_somebodys = _offices(slot), tells_relation(split_words(slot))
    named = bool(asked) and (_is_body_named(of) or _is_short_named(slot, of))
    told_short = len(needs) >= _LEAST and _SHORT_NAME.search(slot) is not None
    union = _is_of_union(slot) and bool(of)
    readings = (needs, of) if asked and (_count_words(of) >= _LEAST or named or union or (in_part and of)) else (needs,)
    abroad, lands = _without_lands(of)
    spoken_for = not asked and is_body(slot)
    idle = len(of or needs) < _LEAST and _has_idle(slot)
    of_body = not asked and is_group(slot) and find_script(slot) == "arabic"
    if _count_words(needs) < _LEAST and not named:
        return _read_initials(library, question, slot)
    found: dict[int, SpeakerMatch] = {}
    led: dict[int, SpeakerMatch] = {}
    for match in library.most_quoted():
        for role in (part for phrase in (*match.speaker.roles, match.speaker.name) for part in _posts(phrase)):
            offices = _offices(role)
            same = offices == asked or (spoken_for and offices < _SPEAKING) or (not asked and _opens_with(role, slot))
            leads = _as_heads(offices) == _LEADING
            meant = same or (leads and (asked == _LEADING if named else _as_heads(asked) == _LEADING))
            meant = meant and not is_groups_own(slot, role) and in_part == (_PART in read_led(role).bodies)
            meant = meant and (is_somebodys or not is_of_somebody(role)) and (not union or _is_of_union(role))
            brief = meant and (named or told_short or _size(role) <= max(len(needs), _LEAST) + _LONGER)
            features = read_statement(role) if brief else None
            told = features and any(_tells_all(widen(those, [features]), features, named=named) for those in readings)
            told = told and (not of_body or has_kind(role, slot)) and (not idle or _has_idle(role))
            if features and not told and abroad and _tells_all(widen(abroad, [features]), features, named=False):
                told = is_of_land(library, match.speaker.id, lands[0])
            if told:
                reasons = (f"speaker: {slot} is {role}",)
                meant_by = found if same else led
                meant_by[match.speaker.id] = SpeakerMatch(match.speaker, _SCORE, match.count, reasons)
    found = found or led
    if len(found) != 1:
        return None
    (speaker,) = found.values()
    return Asked(question, "accept", slot, (speaker,), reasons=speaker.reasons)


def _tell(question: Question, text: str) -> tuple[Need, ...]:
    """What a slot asks for, without the little words of names: Al-Shabab."""
    needs = read_topic(text, question.language, silent_words(question.language))
    telling = tuple(need for need in needs if need.text not in load_name_words().particles)
    return tuple(need for need in telling if not is_idle(need.text)) or telling or needs


def _opens_with(role: str, slot: str) -> bool:
    """Whether a role begins with the first word of a slot and has all others as they are written: عامل خنيفرة."""
    told, asked = normal_words(role), normal_words(slot)
    return told[:1] == asked[:1] and set(asked) <= set(told)


def has_kind(role: str, body: str) -> bool:
    """Whether a role has the first word of an Arabic body's name, or its office is a union's as that word tells."""
    first = normal_words(body)[0].removeprefix("ال")
    return any(word.endswith(first) for word in normal_words(role)) or (
        _is_of_union(role)
        and any(span.role.institution == "trade-union" for span in load_roles().find(["رئيس", first]))
    )


def _has_idle(text: str) -> bool:
    return any(map(is_idle, normal_words(text)))


def _count_words(needs: Sequence[Need]) -> int:
    """How many words tell what is asked for: the Suez Canal is one thing of two."""
    return sum(need.text.count(" ") + 1 for need in needs)


@lru_cache(maxsize=1 << 13)
def _is_of_union(text: str) -> bool:
    """Whether an office is a union's as its word tells: نقيب الأطباء, глава профсоюза врачей."""
    return any(
        span.role.office and span.role.institution == "trade-union" for span in load_roles().find(split_words(text))
    )


def _without_lands(of: Sequence[Need]) -> tuple[tuple[Need, ...], tuple[str, ...]]:
    """What an office is of but for the one land beside it, which papers at home leave out: Libya's oil corporation."""
    rest = tuple(need for need in of if not is_place(need))
    lands = tuple(code.removeprefix("@") for need in of if is_place(need) for code in need.concepts)
    of_one = len(rest) == 1 and not load_plain_bodies().knows(rest[0].text)  # parks, and no university
    seated = any(is_place(need) and names_capital(need.text) for need in of)  # Riyadh's traffic is not Makkah's
    return (rest, lands) if (len(rest) >= _LEAST or of_one) and len(lands) == 1 and not seated else ((), ())


def read_body_office(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever holds an office of a body that only its name tells: the head of Rosatom."""
    of = read_topic(" ".join(_behind_office(slot)), question.language, silent_words(question.language))
    named = _is_body_named(of) or _is_short_named(slot, of)
    return read_written_role(library, question, slot) if named else None


def read_trade(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever an article calls by a trade, with all that is told beside it: the actress, the economist from Kassel."""
    asked = find_trade(slot)
    if asked is None or _offices(slot) or is_of_somebody(slot) or may_be_named(question, slot, asked):
        return None
    words = normal_words(part_elisions(slot))
    rest = read_topic(" ".join((*words[: asked.start], *words[asked.end :])), question.language, silent_words(None))
    found = [match for match in library.most_quoted() if _plies(_told_of(match), asked.name, rest)]
    found = found or _find_local_trade(library, question, slot, asked)
    if not 0 < len(found) <= MOST_BEARERS:
        return None
    reasons = (f"speaker: {slot}: {asked.name}",)
    speakers = tuple(SpeakerMatch(one.speaker, _SCORE, one.count, reasons) for one in found)
    one = sum(not _is_nameless(match.speaker.name) for match in found) <= 1
    verdict: Verdict = "accept" if one else "which"
    return Asked(question, verdict, slot, speakers, reasons=reasons, together=one and len(found) > 1)


def is_staff(slot: str) -> bool:
    """Whether people of a trade are asked for by what they are of: the nurses of the clinic, clinic staff."""
    words, trade = part_elisions(slot).split(), find_trade(slot)
    if trade is None or trade.end > len(words):
        return False
    led = trade.start > 0 and load_roles().skips(words[trade.start - 1])
    of = trade.end < len(words) and load_roles().skips(words[trade.end])
    return of or (trade.start > 0 and trade.end == len(words) and not led)


def _find_local_trade(library: Library, question: Question, slot: str, asked: Trade) -> list[SpeakerMatch]:
    """Whoever plies a trade in articles about the place beside it: the villagers of a village no role names."""
    words = part_elisions(slot).split()
    beside = [*words[: asked.start], *words[asked.end :]]
    places = [word for word in beside if word[:1].isupper() and not load_roles().skips(word)]
    rest = read_topic(" ".join(word for word in beside if word not in places), question.language, silent_words(None))
    plying = (match for match in library.most_quoted() if places and _plies(_told_of(match), asked.name, ()))
    return [
        match
        for match in plying
        if any(_leads_to(text, rest) for text in articles_about(library, match.speaker, places))
    ]


def _leads_to(text: str, rest: Sequence[Need]) -> bool:
    """Whether an article's title and beginning tell all that is asked for beside a trade and a place."""
    features = read_statement(text[:_LEAD])
    return meets_all(rest, features, MET)


def may_be_named(question: Question, slot: str, trade: Trade) -> bool:
    """Whether a trade is written as names are, without an article where all nouns have capitals: Fischer."""
    words = part_elisions(slot).split()
    word = "".join(words[trade.start : trade.start + 1])  # a sign within a word parts it for the trade alone
    led = question.text.partition(slot)[0].split()[-1:] + words[: trade.start]
    return word[:1].isupper() and (question.language != "de" or _ARTICLES.isdisjoint(led))


def _told_of(match: SpeakerMatch) -> tuple[str, ...]:
    """The roles of a speaker, and the name of one who has none of his own: trois infirmières."""
    name, roles = match.speaker.name, match.speaker.roles
    return (*roles, name) if _is_nameless(name) else roles


def _is_nameless(name: str) -> bool:
    return name[0].islower() or normalize(name.split(maxsplit=1)[0]) in silent_words(None) or _is_described(name)


def _is_described(name: str) -> bool:
    """Whether words for people written small stand in what a speaker is called: Several staff members."""
    words = (word for word in name.split() if word[0].islower() and word not in load_name_words().particles)
    return any(find_trade(word) for word in words)


def _plies(roles: Iterable[str], trade: str, rest: Sequence[Need]) -> bool:
    """Whether some role is a trade, of no office or kin, and tells all the rest that is asked for."""
    for role in roles:
        told = find_trade(role)
        if told is None or told.name != trade or _offices(role) or is_of_somebody(role):
            continue
        features = read_statement(role)
        if meets_all(rest, features, MET):
            return True
    return False


def _behind_office(slot: str) -> list[str]:
    """What an office is of, with its place: the office may go by another word (head of the union, نقيب الأطباء)."""
    words = split_words(slot)
    taken = {at for span in load_roles().find(words) for at in range(span.start, span.end)}
    return [word for at, word in enumerate(words) if at not in taken or _is_of(word)]


def _is_of(word: str) -> bool:
    """Whether a word among an office's is the place or body that it is of: police chief."""
    alone = load_roles().find([word])
    return bool(find_territories([word])) or any(span.role.institution and not span.role.office for span in alone)


@lru_cache(maxsize=1 << 13)
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
    officers = (match for match in library.most_quoted() if _has_initials(match.speaker.roles, body))
    found = tuple(islice(officers, MOST_BEARERS))
    speakers = tuple(replace(one, score=_SCORE, reasons=(f"speaker: {slot}: {one.speaker.roles[0]}",)) for one in found)
    return Asked(question, "accept", slot, speakers, reasons=speakers[0].reasons, together=True) if speakers else None


def _has_initials(roles: Iterable[str], body: str) -> bool:
    """Whether somebody is told to be of a body by its initials, and not to have been."""
    held = (role for role in roles if not is_former(role))
    return any(word.isupper() and word.casefold() == body for role in held for word in split_words(role))


def _is_body_named(of: Sequence[Need]) -> bool:
    """Whether an office is of something that only a long name tells: the head of Rosatom."""
    return len(of) == 1 and not of[0].known and len(of[0].text) >= _LONG_NAME


def _is_short_named(slot: str, of: Sequence[Need]) -> bool:
    """Whether an office is of something that only its initials name: the head of the CGT."""
    return len(of) == 1 and not of[0].known and _SHORT_NAME.search(slot) is not None


@lru_cache(maxsize=1 << 10)
def _as_heads(offices: frozenset[tuple[str | None, str | None]]) -> frozenset[tuple[str | None, str | None]]:
    return frozenset((_LED.get(office or "", office), modifier) for office, modifier in offices)


def _tells_all(needs: Sequence[Need], features: Features, *, named: bool) -> bool:
    """Whether a role has all that is asked for, not by its sound alone: that is for names."""
    if any(_is_short_arabic(need) and meet(need, features) == "spelled" for need in needs):
        return False  # وجدة is not جدة
    told = named or any(meet(need, features) not in _ALIKE for need in needs)
    return told and all(touch(need, features) >= MET for need in needs)


def _is_short_arabic(need: Need) -> bool:
    return not need.known and len(need.text) < _LONG_NAME and find_script(need.text) == "arabic"


@lru_cache(maxsize=1 << 13)
def is_of_somebody(role: str) -> bool:
    """Whether a role tells whose somebody is: the brother of X, شقيق فلان."""
    words = split_words(role)
    return tells_relation(words) and any(is_given_name(normalize(word)) for word in words)


def read_told_office(library: Library, question: Question, slot: str) -> Asked | None:
    """Whoever bears an office that articles tell with what it is of: the mayor of a town, its police spokesman."""
    asked = library.names.read_role(slot)
    bare = asked is not None and asked.institution is None and asked.office in LEADERS
    if asked is None or asked.office is None or bare or asked.territory or _tells_members(slot, asked):
        return None
    found = [match for match in library.most_quoted() if _opens(match.speaker.roles, asked)]
    if not 0 < len(found) <= MOST_BEARERS:
        return None
    found = prefer_written(slot, found, lambda match: match.speaker.roles)
    speakers = tuple(SpeakerMatch(one.speaker, _SCORE, one.count, (f"speaker: {slot}: {asked}",)) for one in found)
    verdict: Verdict = "which" if len(speakers) > 1 else "accept"
    return Asked(question, verdict, slot, speakers, reasons=speakers[0].reasons)


def _tells_members(slot: str, asked: Role) -> bool:
    """Whether a union's office is told with whose it is, by a word that is a body as well: نقيب الصحفيين."""
    if asked.institution != "trade-union":
        return False
    told = filter(None, map(load_roles().read, split_words(slot)))
    return any(one.office is None and one.institution not in {None, asked.institution} for one in told)


def _opens(roles: Iterable[str], asked: Role) -> bool:
    """Whether one of some roles begins with an office, or ends in it behind a name, and no other is read of it."""
    read = ((words, load_roles().find(words)) for words in map(split_words, roles))
    return any(
        len(found) == 1
        and found[0].role == asked
        and (found[0].start <= _AHEAD or (found[0].end == len(words) and _is_owner(words[: found[0].start])))
        for words, found in read
    )


def _is_owner(words: Sequence[str]) -> bool:
    """Whether all words before an office are written as names: Derbyshire County Council's cabinet member."""
    return find_script("".join(words)) == "latin" and all(word[0].isupper() for word in words)


@lru_cache(maxsize=1 << 13)
def _size(role: str) -> int:
    return sum(not (load_roles().skips(word) or is_level(word)) for word in split_words(role))


@lru_cache(maxsize=1 << 13)
def _offices(text: str) -> frozenset[tuple[str | None, str | None]]:
    """The offices of a text with their modifiers: a vice president is no president, a committee's head no minister."""
    roles = [span.role for span in load_roles().find(part_compounds(split_words(text))) if span.role.office]
    led, apart = read_led(text), told_apart(text)
    if is_clerk(led):
        return frozenset({(_SECRETARY, apart)})  # no minister, nor the committee's head
    if _PART in led.bodies and len(roles) == 1 and (roles[0].office or "").endswith("-minister"):
        return frozenset({("head", roles[0].modifier)})  # the head of finance is a minister elsewhere
    return frozenset((_HEAD.get(role.office or "", role.office), role.modifier or apart) for role in roles)
