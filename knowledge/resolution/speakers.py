"""Whom and what a question's slots mean in this index: its speaker, addressee and venue."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.masters import hears_master, match_own
from knowledge.names.matches import WHOLLY, read_heard
from knowledge.names.relations import find_owner, is_other_relation, tells_relation
from knowledge.names.roles import Role, load_roles
from knowledge.names.serving import minister_of, undersecretary_of
from knowledge.names.styles import leave_out_styles
from knowledge.questions.markers import silent_words, words_of
from knowledge.questions.owners import may_own
from knowledge.resolution.addressed import part_recipient, read_addressed
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept, speaker_matches
from knowledge.resolution.loose import resolve_loose
from knowledge.resolution.mentions import find_mentions, find_role_mentions
from knowledge.resolution.names.cases import read_cased
from knowledge.resolution.names.halves import is_half_another, is_others
from knowledge.resolution.names.joined import read_joined
from knowledge.resolution.names.judging import is_body, is_group, is_strangers_name, judge
from knowledge.resolution.names.misspelling import mend_role, read_swapped
from knowledge.resolution.names.pairs import read_pair, read_recipient
from knowledge.resolution.offices.abroad import read_abroad
from knowledge.resolution.offices.defending import read_defender
from knowledge.resolution.offices.described import read_described
from knowledge.resolution.offices.descriptions import read_description
from knowledge.resolution.offices.filtered import read_filter
from knowledge.resolution.offices.headed import read_headed_body
from knowledge.resolution.offices.homes import find_bare_officers, read_home_office
from knowledge.resolution.offices.leading import read_leader
from knowledge.resolution.offices.local import read_local_office
from knowledge.resolution.offices.onward import join_onward
from knowledge.resolution.offices.others import (
    is_another_office,
    is_led_body_found,
    is_of_another_matter,
    is_office_alone,
    is_officer,
    is_trade_heard,
    leads_elsewhere,
)
from knowledge.resolution.offices.placed import read_placed_office
from knowledge.resolution.offices.represented import read_represented
from knowledge.resolution.offices.spokespeople import (
    find_spokesperson,
    is_spoken_for,
    read_kind_of_spokesperson,
    read_led_spokesperson,
)
from knowledge.resolution.offices.styled import read_styled
from knowledge.resolution.offices.surnames import find_bearers, read_titled_surname
from knowledge.resolution.offices.titled import ABOUT, join_office, read_titled_before, read_told_title
from knowledge.resolution.offices.translated import read_translated
from knowledge.resolution.offices.unnamed import is_by_place_alone, join_place, keep_to_place, part_matter
from knowledge.resolution.offices.verbatim import join_verbatim, prefer_verbatim
from knowledge.resolution.offices.within import read_within
from knowledge.resolution.offices.wording import agree
from knowledge.resolution.offices.writing import read_body_office, read_told_office, read_trade, read_written_role
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
from knowledge.retrieval.topics import read_topic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import NameMatch

_LONGEST_NAME: Final = 6
"""Words; a longer run is a sentence, in which names are looked for."""
_LONGEST_OFFICE: Final = 8
"""Words before a word for "about": head of the Egyptian parliament transport committee."""
_NEAR: Final = 3
_SECOND: Final = 66.0
"""Behind the nearest name only 1 of 40 below this is the one meant, and 1 of 10 above it."""
_LED: Final = 3
_DEPUTIES: Final = frozenset({"deputy", "former-deputy"})
_SPEAKING: Final = ("head", "spokesperson")
_WHOLE_NAME: Final = 2
"""Words."""
_SURE_WHOLE: Final = 90.0
"""From here on a phrase that reads as a role may be a name instead."""

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
    read_kind_of_spokesperson,
    read_part,
    read_described,
    read_represented,
    read_abroad,
    read_translated,
)
"""Tried in this order where a slot is nobody's name as it stands."""


def resolve_speaker(library: Library, question: Question) -> Asked:
    """Find who is meant; words of the speaker's slot that name nobody go to the topic."""
    question = join_verbatim(library, join_onward(library, part_recipient(library, question)))
    if filtered := read_filter(library, question):
        return resolve_place(library, filtered)
    if (addressed := read_addressed(library, question)) is not None:
        return resolve_place(library, Asked(addressed))
    if joined := join_place(library, question):
        asked = keep_to_place(library, joined, _resolve_slot(library, joined, joined.speaker or ""))
        if not is_by_place_alone(asked):
            return resolve_place(library, asked)
    if question.speaker:
        asked = _resolve_slot(library, question, question.speaker)
        if asked.verdict == "unknown" and (headed := part_matter(question)) is not None:
            meant = _resolve_slot(library, headed, headed.speaker or "")
            asked = meant if meant.verdict == "accept" else asked
        asked = (asked.verdict == "unknown" and read_within(library, question, _resolve_slot)) or asked
    elif question.topic and question.intent != "who-said":
        topic = question.topic
        attempts = (read_titled_before, _resolve_before, resolve_loose)
        asked = next(found for attempt in attempts if (found := attempt(library, question, topic)) is not None)
    else:
        asked = Asked(question)
    asked = _refuse_half(library, question, _refuse_owner(question, asked))
    placed = keep_to_place(library, question if question.speaker else asked.question, asked)
    asked = _refuse_officer(question, placed)
    return resolve_place(library, _refuse_holder(library, question, asked))


def _refuse_holder(library: Library, question: Question, asked: Asked) -> Asked:
    """Nobody, where the one found only holds the office, and the name behind it is somebody else's who is quoted."""
    slot = question.speaker
    if len(asked.speakers) != 1 or not slot or asked.joint or read_heard(asked.speakers[0].reasons):
        return asked
    bearers = find_bearers(library, slot)
    if not bearers or asked.speakers[0].speaker.id in {bearer.speaker_id for bearer in bearers}:
        return asked
    return Asked(question, "unknown", slot, near=speaker_matches(library, bearers, slot))


def _refuse_officer(question: Question, asked: Asked) -> Asked:
    """Nobody, where the one found holds the office of whose somebody is asked for, or in another place.

    The mayor is not his wife.
    """
    text = question.speaker or question.topic
    if not asked.speakers or not text or read_heard(asked.speakers[0].reasons):
        return asked
    roles = asked.speakers[0].speaker.roles
    if len(asked.speakers) == 1 and is_another_office(question, asked.name or text, roles):
        return Asked(question, "unknown", text)
    words = _led(question.text, text)
    if _is_other_kin(words, roles):
        return Asked(question, "unknown", text)
    owner = find_owner(words, question.language)
    return Asked(question, "unknown", text) if owner and _holds_office(asked, _led_owner(words, owner)) else asked


def _refuse_owner(question: Question, asked: Asked) -> Asked:
    """Nobody, where the one found is only whose somebody is: the wife of Macron is not Macron."""
    text = question.speaker or question.topic
    if not asked.speakers or not text or (owner := find_owner(_led(question.text, text), question.language)) is None:
        return asked
    told = asked.speakers[0].speaker.name.split()
    if find_owner(told, None):  # nameless himself
        return Asked(question, "unknown", text) if is_others(_led(question.text, text), told) else asked
    heard = read_heard(asked.speakers[0].reasons)
    asked_for, owner = [normalize(one.asked) for one in heard], owner.replace("'", "")  # Galli's, heard as Gallis
    is_owner = any(
        owner.startswith(one) or one.startswith(owner) or one.endswith(owner) for one in asked_for
    )  # d'Élise
    return Asked(question, "unknown", text) if is_owner else asked


def _is_other_kin(words: list[str], roles: Iterable[str]) -> bool:
    """Whether the one found is told by whose kin or servant he is, and other kin is asked for: the minister's wife."""
    related = [told for told in map(split_words, roles) if tells_relation(told)]
    return bool(related) and all(is_other_relation(words, told) for told in related)


def _led_owner(words: list[str], owner: str) -> list[str]:
    """An owner with what leads to him, where he stands before what is his: the mayor of Preston's wife."""
    plain = [normalize(word) for word in words]
    return plain[: plain.index(owner) + 1] if owner.endswith(("'s", "s'")) and owner in plain else [owner]


def _holds_office(asked: Asked, owner: list[str]) -> bool:
    """Whether the one found holds the office of whose somebody is asked for: the mayor, asked for his wife."""
    offices = {span.role.office for span in load_roles().find(owner)} - {None}
    roles = [split_words(role) for role in asked.speakers[0].speaker.roles]
    spans = (span.role for role in roles for span in load_roles().find(role))
    held = {role.office for role in spans if role.modifier not in _DEPUTIES}
    return find_script(owner[-1]) != "arabic" and not offices.isdisjoint(held) and not any(map(tells_relation, roles))


def _refuse_half(library: Library, question: Question, asked: Asked) -> Asked:
    """Nobody, where one found shares only a half of the name that is asked for; he or she may still be meant."""
    if len(asked.speakers) != 1 or asked.joint or asked.question.addressee != question.addressee:
        return asked
    slot = question.speaker or asked.name
    name = slot if silent_words(question.language).isdisjoint(slot.casefold().split()) else asked.name
    if not is_half_another(library, asked.speakers[0], leave_out_styles(name), question.language):
        return asked
    return Asked(question, "unknown", name, near=asked.speakers, mentioned=find_mentions(library, name))


def _led(text: str, slot: str) -> list[str]:
    """The words of a slot with the few before it, one of which may have been taken for a title: die Frau von Macron."""
    start = max(text.find(slot), 0)
    return [*text[:start].split()[-_LED:], *slot.split()]


def _resolve_slot(library: Library, question: Question, slot: str) -> Asked:
    return prefer_verbatim(library, question, slot, _read_slot)


def _read_slot(library: Library, question: Question, slot: str) -> Asked:
    for attempt in (read_recipient, read_defender, read_joined, read_told_title, read_styled):
        if (meant := attempt(library, question, slot)) is not None and not is_led_body_found(slot, meant):
            return meant
    question, slot = join_office(question, slot)
    whole = _named(library, slot)
    if whole is None:
        return _resolve_office(library, question, slot)
    verdict = judge(library, whole)
    if verdict in ("accept", "which") and not (
        is_officer(slot, whole[0])
        or is_office_alone(slot, whole[0])
        or is_trade_heard(question, slot, whole[0])
        or leads_elsewhere(library, slot.split()[:-1], whole[0])
        or is_of_another_matter(library, slot, whole[0], question.language)
    ):
        meant = _read_spokesman(library, question, slot, whole) or _read_shorter(library, question, slot, whole)
        return meant or accept(library, question, slot, whole, verdict)
    for attempt in () if hears_master(whole) else _READINGS:
        asked = attempt(library, question, slot)
        if asked is not None and not (is_led_body_found(slot, asked) or _is_strangers(slot, whole, asked)):
            return asked
    meant = _read_misspelt(library, question, slot, whole)
    if meant is not None and not _is_strangers(slot, whole, meant):
        return meant
    near = speaker_matches(library, _worth_naming(whole), slot) if verdict == "ask" else ()
    return Asked(question, "unknown", slot, near=near, mentioned=find_mentions(library, slot))


def _is_strangers(slot: str, whole: tuple[NameMatch, ...], asked: Asked) -> bool:
    """Whether a reading of a name found the very one who was refused as another's: Pat Cullen, for Pat Cullinan."""
    alike = [one.speaker.id for one in asked.speakers] == [match.speaker_id for match in whole[:1]]
    return alike and not load_roles().find(split_words(slot)) and is_strangers_name(whole[0])


def _read_spokesman(library: Library, question: Question, slot: str, whole: tuple[NameMatch, ...]) -> Asked | None:
    """The one who is quoted as speaking for a body, where that is quoted as well: the Kirkuk police spokesman."""
    if not is_group(whole[0].matched) or not is_spoken_for(slot):
        return None
    told = read_kind_of_spokesperson(library, question, slot)
    return told if told and told.verdict == "accept" else None


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
    if not 0 < about <= _LONGEST_OFFICE or about + 1 == len(words) or question.intent != "unknown":
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
    meant = meant or read_headed_body(library, question, slot) or read_kind_of_spokesperson(library, question, slot)
    meant = meant or read_described(library, question, slot) or read_represented(library, question, slot)
    meant = meant or read_abroad(library, question, slot) or read_translated(library, question, slot)
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
    return sum(one.likeness >= WHOLLY for one in read_heard(reasons))


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
        or library.names.match_bearers(slot, undersecretary_of(role) or role)
        or [
            match
            for match in library.names.match(slot, MOST_BEARERS)
            if match.score >= _SURE_WHOLE
            and library.names.read_role(match.matched) in {None, role}
            and not (role.territory and _tells_office(match.matched))
        ]
    )
    return tuple(agree(library, slot, bearers)[:MOST_BEARERS]) or None


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
