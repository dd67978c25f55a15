"""Whom and what a question's slots mean in this index: its speaker, addressee and venue."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.masters import hears_master, match_own
from knowledge.names.alignment import liken
from knowledge.names.covering import covers
from knowledge.names.folding import split_name
from knowledge.names.matches import read_heard
from knowledge.names.relations import find_owner, is_other_relation
from knowledge.names.roles import HEADS, Role, load_roles, minister_of
from knowledge.names.trades import find_trade
from knowledge.questions.markers import silent_words, words_of
from knowledge.questions.owners import may_own
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept, speaker_matches
from knowledge.resolution.cases import read_cased
from knowledge.resolution.descriptions import read_description
from knowledge.resolution.halves import is_half_another
from knowledge.resolution.headed import read_headed_body
from knowledge.resolution.homes import find_bare_officers, read_home_office
from knowledge.resolution.joined import read_joined
from knowledge.resolution.judging import is_body, is_group, is_whole_name, judge
from knowledge.resolution.leading import read_leader
from knowledge.resolution.local import read_local_office
from knowledge.resolution.loose import resolve_loose
from knowledge.resolution.mentions import find_mentions, find_role_mentions
from knowledge.resolution.misspelling import mend_role, read_swapped
from knowledge.resolution.pairs import read_pair, read_recipient
from knowledge.resolution.placed import read_placed_office
from knowledge.resolution.places import resolve_place
from knowledge.resolution.readings import (
    read_both,
    read_head,
    read_office_of,
    read_own_title,
    read_part,
    read_possessive,
    read_territory,
    read_titled,
    read_typed,
)
from knowledge.resolution.spokespeople import find_spokesperson, read_led_spokesperson
from knowledge.resolution.surnames import read_titled_surname
from knowledge.resolution.titled import ABOUT, join_office, read_titled_before, read_told_title
from knowledge.resolution.unnamed import keep_to_place
from knowledge.resolution.writing import is_staff, read_body_office, read_told_office, read_trade, read_written_role
from knowledge.retrieval.topics import read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_LONGEST_NAME: Final = 6
"""Words; a longer run is a sentence, in which names are looked for."""
_NEAR: Final = 3
_SECOND: Final = 66.0
"""Behind the nearest name only 1 of 40 below this is the one meant, and 1 of 10 above it."""
_LED: Final = 3
_LEADING: Final = HEADS | {"mayor"}
_SPEAKING: Final = ("head", "spokesperson")
_WHOLE_NAME: Final = 2
"""Words."""
_SURE_WHOLE: Final = 90.0
"""From here on a phrase that reads as a role may be a name instead."""
_FEMININE: Final = "ة"
_HEARD: Final = 65.0
"""From here on a part of a name is well heard."""

_APART: Final = re.compile(r"[\s'’]+")

_READINGS: Final = (
    read_typed,
    read_cased,
    read_led_spokesperson,
    read_titled,
    read_own_title,
    read_titled_surname,
    read_both,
    read_possessive,
    read_office_of,
    read_leader,
    read_local_office,
    read_placed_office,
    read_description,
    read_written_role,
    read_trade,
    read_territory,
    read_head,
    read_pair,
    read_headed_body,
    read_part,
)
"""Tried in this order where a slot is nobody's name as it stands."""


def resolve_speaker(library: Library, question: Question) -> Asked:
    """Find who is meant; words of the speaker's slot that name nobody go to the topic."""
    if question.speaker:
        asked = _resolve_slot(library, question, question.speaker)
    elif question.topic and question.intent != "who-said":
        topic = question.topic
        attempts = (read_titled_before, _resolve_before, resolve_loose)
        asked = next(found for attempt in attempts if (found := attempt(library, question, topic)) is not None)
    else:
        asked = Asked(question)
    asked = _refuse_half(library, question, _refuse_owner(question, asked))
    return resolve_place(library, keep_to_place(library, question, asked))


def _refuse_owner(question: Question, asked: Asked) -> Asked:
    """Nobody, where the one found is only whose somebody is: the wife of Macron is not Macron."""
    text = question.speaker or question.topic
    if not asked.speakers or not text or (owner := find_owner(_led(question.text, text), question.language)) is None:
        return asked
    told = asked.speakers[0].speaker.name.split()
    if find_owner(told, None):  # nameless himself
        return Asked(question, "unknown", text) if _is_others(_led(question.text, text), told) else asked
    heard = read_heard(asked.speakers[0].reasons)
    asked_for = [normalize(one.asked) for one in heard]
    is_owner = any(
        owner.startswith(one) or one.startswith(owner) or one.endswith(owner) for one in asked_for
    )  # d'Élise
    return Asked(question, "unknown", text) if is_owner else asked


def _refuse_half(library: Library, question: Question, asked: Asked) -> Asked:
    """Nobody, where one found shares only a half of the name that is asked for; he or she may still be meant."""
    if len(asked.speakers) != 1 or asked.joint or asked.question.addressee != question.addressee:
        return asked
    slot = question.speaker or asked.name
    led = not silent_words(question.language).isdisjoint(slot.casefold().split())
    name = asked.name if led else slot
    if not is_half_another(library, asked.speakers[0], name, question.language):
        return asked
    return Asked(question, "unknown", name, near=asked.speakers, mentioned=find_mentions(library, name))


def _is_others(words: list[str], told: list[str]) -> bool:
    """Whether a nameless speaker is another relation of whom words name, or of somebody with another given name."""
    if is_other_relation(words, told):
        return True
    asked, name = split_name(" ".join(words)), split_name(" ".join(told))
    return _has_unheard_given(asked, name) and _has_unheard_given(name, asked)


def _has_unheard_given(name: list[str], other: list[str]) -> bool:
    """Whether a given name stands in one name that sounds like nothing in the other."""
    given = [one for one in name if one in given_names()]
    return any(all(liken(one, token) < _HEARD for token in other) for one in given)


def _led(text: str, slot: str) -> list[str]:
    """The words of a slot with the few before it, one of which may have been taken for a title: die Frau von Macron."""
    start = max(text.find(slot), 0)
    return [*text[:start].split()[-_LED:], *slot.split()]


def _resolve_slot(library: Library, question: Question, slot: str) -> Asked:
    for attempt in (read_recipient, read_joined, read_told_title):
        if (meant := attempt(library, question, slot)) is not None:
            return meant
    question, slot = join_office(question, slot)
    whole = _named(library, slot)
    if whole is None:
        return _resolve_office(library, question, slot)
    verdict = judge(library, whole)
    if verdict in ("accept", "which") and not (
        _is_officer(slot, whole[0])
        or _is_office_alone(slot, whole[0])
        or _is_of_another_matter(library, slot, whole[0], question.language)
    ):
        return _read_shorter(library, question, slot, whole) or accept(library, question, slot, whole, verdict)
    for attempt in () if hears_master(whole) else _READINGS:
        asked = attempt(library, question, slot)
        if asked is not None:
            return asked
    meant = _read_misspelt(library, question, slot, whole)
    if meant is not None:
        return meant
    near = speaker_matches(library, _worth_naming(whole), slot) if verdict == "ask" else ()
    return Asked(question, "unknown", slot, near=near, mentioned=find_mentions(library, slot))


def _read_misspelt(library: Library, question: Question, slot: str, whole: tuple[NameMatch, ...]) -> Asked | None:
    """An office or body with a letter wrong, else a name two of whose letters changed places."""
    mended = mend_role(slot)
    if mended and (meant := _named(library, mended)):
        return accept(library, question, slot, meant, judge(library, meant))
    return read_swapped(library, question, slot, whole)


def _worth_naming(found: tuple[NameMatch, ...]) -> tuple[NameMatch, ...]:
    """The nearest, and of those behind it who is near enough to be meant."""
    return (*found[:1], *(match for match in found[1:_NEAR] if match.score >= _SECOND))


def _resolve_before(library: Library, question: Question, text: str) -> Asked | None:
    """Whoever stands before a word for "about", under a long name or a title: Vladimir Vladimirovich Putin on Minsk."""
    name, rest = _part_office(question, text) or _part_at_on(question, text) or ("", "")
    if not name:
        return None
    asked = _resolve_slot(library, replace(question, speaker=name, topic=rest), name)
    owns = may_own(name, question.language) and not is_body(name)
    return asked if asked.verdict == "accept" or owns else None


def _part_at_on(question: Question, text: str) -> tuple[str, str] | None:
    words = text.split()
    about = next((at for at, word in enumerate(words) if word.casefold() in ABOUT), 0)
    if not 0 < about <= _LONGEST_NAME or about + 1 == len(words) or question.intent != "unknown":
        return None
    name = " ".join(words[:about])
    return (name, " ".join(words[about + 1 :])) if about > 1 or may_own(name, question.language) else None


def _part_office(question: Question, text: str) -> tuple[str, str] | None:
    """An office and the matter, between which a surer word for "about" was read: губернатор про тесты."""
    words = text.split()
    for at in range(1, min(len(words), _LONGEST_NAME + 1)):
        name, rest = " ".join(words[:at]), " ".join(words[at:])
        before, _, behind = question.text.partition(name)
        between = behind.partition(rest)[0].strip().casefold()
        if between in words_of("about") and not before and load_roles().read(name):
            return name, rest
    return None


def _resolve_office(library: Library, question: Question, slot: str) -> Asked:
    """Whom an office means that nobody is known to hold as it is asked for."""
    if told := read_told_office(library, question, slot) or read_leader(library, question, slot):
        return told
    officers = find_bare_officers(library, slot)
    meant = read_home_office(library, question, slot, officers) or read_territory(library, question, slot)
    meant = meant or read_body_office(library, question, slot) or read_placed_office(library, question, slot)
    meant = meant or read_local_office(library, question, slot)
    meant = meant or read_headed_body(library, question, slot)
    return meant or _ask_for_office(library, question, slot, officers)


def _read_shorter(library: Library, question: Question, slot: str, whole: tuple[NameMatch, ...]) -> Asked | None:
    """The name alone where it is heard better without its topic: Alexandre Moor de l'évacuation."""
    cut = read_head(library, question, slot) if len(_APART.split(slot)) > _WHOLE_NAME else None
    if cut is None or len(cut.speakers) != 1 or cut.speakers[0].speaker.id != whole[0].speaker_id:
        return None
    is_matter = _is_matter(cut.question.topic or "", question.language)
    if _count_heard(whole[0].reasons) > _count_heard(cut.speakers[0].reasons) and not is_matter:
        return None  # what was cut off is more of the name: Jean-Marie Le, of Jean-Marie Le Pen
    return cut if cut.speakers[0].score > whole[0].score else None


def _is_matter(text: str, language: str | None) -> bool:
    """Whether a lexicon knows each word of what is written small behind a name: dell'isteria."""
    return text[:1].islower() and all(need.known for need in read_topic(text, language, silent_words(language)))


def _count_heard(reasons: Iterable[str]) -> int:
    """How many parts of a name are well heard, as its reasons tell (`name ~ part of it 84`)."""
    return sum(one.likeness >= _HEARD for one in read_heard(reasons))


def _ask_for_office(library: Library, question: Question, slot: str, officers: tuple[NameMatch, ...]) -> Asked:
    """Nobody is known to hold an office: whoever holds one of that name where no country is told may be meant."""
    mentioned = find_role_mentions(library, slot)
    near = () if mentioned else speaker_matches(library, officers[:_NEAR], slot)
    return Asked(question, "unknown", slot, near=near, mentioned=mentioned)


def _named(library: Library, slot: str) -> tuple[NameMatch, ...] | None:
    """Whom a slot names; a role is its bearers' alone, None where nobody bears it: another country's is no match."""
    role = library.names.read_role(slot)
    if role is None and len(slot.split()) > _LONGEST_NAME:
        return ()
    if role is None:
        spoken_for = find_spokesperson(library, slot)
        return match_own(library, slot, MOST_BEARERS) if spoken_for is None else spoken_for or None
    bearers = (
        library.names.match_role(slot)
        or _speaking_for(library, slot, role)
        or [
            match
            for match in library.names.match(slot, MOST_BEARERS)
            if match.score >= _SURE_WHOLE
            and library.names.read_role(match.matched) in {None, role}
            and not (role.territory and _tells_office(match.matched))
        ]
    )
    return tuple(_agreeing(library, slot, bearers)[:MOST_BEARERS]) or None


def _agreeing(library: Library, slot: str, bearers: list[NameMatch]) -> list[NameMatch]:
    """The women of an office asked for as an Arabic woman's, where any holds it: وزيرة المالية."""
    if not _is_feminine(slot):
        return bearers
    told = ((one, library.store.speaker(one.speaker_id)) for one in bearers)
    women = [one for one, speaker in told if speaker and any(map(_is_feminine, speaker.roles))]
    return women or bearers


def _is_feminine(office: str) -> bool:
    """Whether an Arabic office is a woman's."""
    return office.partition(" ")[0].endswith(_FEMININE)


def _tells_office(name: str) -> bool:
    """Whether somebody is called by an office, of no land: مدرب نادي سريع is not مدرب سوريا."""
    return any(span.role.office and not span.role.territory for span in load_roles().find(split_words(name)))


def _speaking_for(library: Library, slot: str, body: Role) -> list[NameMatch]:
    """Whoever heads a body that is not quoted itself, or is its spokesperson: the central bank's governor."""
    if body.office or not body.institution:
        return []
    officers = [replace(body, office=office) for office in _SPEAKING]
    officers.extend(filter(None, (minister_of(body),)))
    if body.institution == "prosecutor-office":
        officers.append(Role("prosecutor", None, body.territory))
    return next(filter(None, (library.names.match_bearers(slot, officer) for officer in officers)), [])


def _is_borne(library: Library, slot: str, match: NameMatch) -> bool:
    """Whether a name stands beside its bearer's role: Pope Francis, Mayor Romero of a town no list has."""
    asked = [span.role for span in load_roles().find(split_words(slot))]
    if any(str(role) in match.reasons for role in asked):
        return True
    speaker = library.store.speaker(match.speaker_id) if asked else None
    told = (load_roles().find(split_words(role)) for role in (speaker.roles if speaker else ()))
    return any(covers(role, span.role) for spans in told for span in spans for role in asked if role.office)


def _leads_to_office(slot: str) -> bool:
    """Whether a name stands before the office of somebody who serves it: the Boeing chief."""
    words = split_words(slot)
    office = next((span for span in load_roles().find(words) if span.role.office and span.end == len(words)), None)
    return office is not None and office.start > 0 and find_script(slot) == "latin"


def _is_officer(slot: str, match: NameMatch) -> bool:
    """Whether whoever leads a body is asked for, and what it says itself is found: رئيس غرفة تجارة دمشق."""
    words = split_words(slot)
    spans = [
        span for span in load_roles().find(words) if span.role.office and (not span.start or span.end == len(words))
    ]
    asked = spans[0].role if spans else None
    if asked is None or asked.office in _SPEAKING[1:] or not read_heard(match.reasons):
        return False
    if asked.office not in _LEADING and _speaks_for(match.matched, asked):
        return False
    named = [span.role.office for span in load_roles().find(split_words(match.matched)) if span.role.office]
    if match.matched[:1].islower() and find_script(match.matched) != "arabic":
        return asked.office not in named  # its staff or press office: служащие зоопарка
    return is_group(match.matched) and not named


def _speaks_for(name: str, officer: Role) -> bool:
    """Whether a body is the one of an officer's trade: the public prosecutors of a town for its prosecutor."""
    bodies = (span.role.institution for span in load_roles().find(split_words(name)))
    return any(body is not None and body.partition("-")[0] == officer.office for body in bodies)


def _is_office_alone(slot: str, match: NameMatch) -> bool:
    """Whether somebody nameless is called by an office, and one of a place or body is asked for: the mayor of Leeds."""
    role = load_roles().read(match.matched)
    if role is None or role.office is None:
        return False
    told = split_name(match.matched)
    of = (word for word in split_words(slot) if word[0].isupper() and not load_roles().knows(word))
    return any(all(liken(one, other) < _HEARD for other in told) for word in of for one in split_name(word))


def _is_of_another_matter(library: Library, slot: str, match: NameMatch, language: str | None) -> bool:
    """Whether only a word of an institution matched whose matter is another: ministry of agriculture, of education."""
    if set(split_name(slot)) <= set(split_name(match.matched)) or is_whole_name(match):
        return False  # it is the name as written: Le Maire
    by_letters = bool(read_heard(match.reasons))
    if match.lone and by_letters and _leads_to_office(slot) and not _is_borne(library, slot, match):
        return True
    if is_staff(slot) and find_trade(match.matched) is None:
        return True
    institution = by_letters and load_roles().find(split_words(match.matched))
    if " " not in slot or not (match.lone or institution) or _is_borne(library, slot, match):
        return False
    names = read_statement(match.matched)
    needs = read_topic(slot, language, silent_words(language))
    return any(need.weight >= 1 and need.known and not touch(need, names) for need in needs)
