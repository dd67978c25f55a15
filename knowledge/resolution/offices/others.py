"""Whether what a name matched is another than whoever is asked for: a body for who leads it, another town's mayor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.names.alignment import liken
from knowledge.names.covering import covers
from knowledge.names.folding import split_name
from knowledge.names.matches import WHOLLY, read_heard
from knowledge.names.ranks import is_rank_of, read_led
from knowledge.names.roles import HEADS, Role, load_plain_bodies, load_roles
from knowledge.names.trades import find_trade, part_elisions
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import is_given_name
from knowledge.resolution.names.judging import is_described, is_group, is_whole_name
from knowledge.resolution.offices.abroad import leads_part
from knowledge.resolution.offices.deputies import is_of_another_field
from knowledge.resolution.offices.kinds import SPEAKING, read_kind
from knowledge.resolution.offices.onward import is_elsewhere
from knowledge.resolution.offices.within import is_told_elsewhere
from knowledge.resolution.offices.writing import is_staff, may_be_named
from knowledge.retrieval.topics import MET, meets_all, read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matching import Mention, NameMatch
    from knowledge.resolution.asked import Asked

_LEADING: Final = HEADS | {"mayor"}
_PREFECTURE: Final = "prefecture"
_APART: Final = frozenset({"chair", "clerk", "director", "secretary"})
"""Ranks of one body that are not each other's."""


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


def is_officer(slot: str, match: NameMatch) -> bool:
    """Whether whoever leads a body is asked for, and what it says itself is found: رئيس غرفة تجارة دمشق."""
    words = split_words(slot)
    spans = [
        span for span in load_roles().find(words) if span.role.office and (not span.start or span.end == len(words))
    ]
    asked = spans[0].role if spans else None
    if asked is None or asked.office == SPEAKING or not read_heard(match.reasons):
        return asked is None and (_is_led_body(slot, match) or _is_but_like(slot, match.matched))
    if asked.office not in _LEADING and _speaks_for(match.matched, asked):
        return False
    named = [span.role.office for span in load_roles().find(split_words(match.matched)) if span.role.office]
    if match.matched[:1].islower() and find_script(match.matched) != "arabic":
        return asked.office not in named  # its staff or press office: служащие зоопарка
    if named == [SPEAKING] and asked.office in HEADS:
        return True  # whoever speaks for a firm is not its boss
    return (is_group(match.matched) or _ends_as_body(match.matched) or is_described(match.matched)) and not named


def is_led_body_found(slot: str, asked: Asked) -> bool:
    """Whether whoever leads a body is asked for, and by whatever reading that or another one is found itself."""
    if asked.verdict != "accept" or len(asked.speakers) != 1:
        return False
    name, words = asked.speakers[0].speaker.name, split_words(part_elisions(slot))
    told = [word for word in split_words(part_elisions(name)) if normalize(word) not in silent_words(None)]
    if not told or is_given_name(normalize(told[0])):
        return False  # Ada Colau is no island
    if not (is_group(" ".join(told)) or _ends_as_body(name) or _PREFECTURE in read_kind(name).kinds):
        return False
    if read_led(name).ranks or load_roles().tells_office(told):
        return False
    spans = [span for span in load_roles().find(words) if not span.start or span.end == len(words)]
    office = next((span.role for span in spans if span.role.office), None)
    if office is None:
        return bool(read_led(words[0]).ranks)
    return office.office != SPEAKING and (office.office in _LEADING or not _speaks_for(name, office))


def _is_led_body(slot: str, match: NameMatch) -> bool:
    """Whether a rank no list of offices has is asked for, of what speaks itself: le délégué CGT, of its management."""
    name = match.matched
    told = is_group(name) or is_described(name) or _ends_as_body(name)
    return bool(read_led(slot).ranks) and told and not read_led(name).ranks and bool(read_heard(match.reasons))


def _is_but_like(slot: str, name: str) -> bool:
    """Whether a rank alone, or a known body's name, is asked for, and a name is only like it: la preside, Verdi."""
    led = read_led(slot)
    told = bool(led.ranks and not led.rest) or slot.casefold() in led.names
    return told and find_script(slot) == find_script(name) and not set(split_name(slot)) <= set(split_name(name))


def _ends_as_body(name: str) -> bool:
    """Whether what a body is ends its name, as English has it, or opens it in Arabic: Durham County Council."""
    words, script = name.split(), find_script(name)
    return script in {"latin", "arabic"} and load_plain_bodies().knows(words[-1] if script == "latin" else words[0])


def _speaks_for(name: str, officer: Role) -> bool:
    """Whether a body is the one of an officer's trade: the public prosecutors of a town for its prosecutor."""
    bodies = (span.role.institution for span in load_roles().find(split_words(name)))
    return any(body is not None and body.partition("-")[0] == officer.office for body in bodies)


def is_office_alone(slot: str, match: NameMatch) -> bool:
    """Whether somebody nameless is called by an office, and one of a place or body is asked for: the mayor of Leeds."""
    words = split_words(match.matched)
    if not all(load_roles().knows(word) or normalize(word) in silent_words(None) for word in words):
        return False
    if not load_roles().tells_office(words):
        return False
    told = split_name(match.matched)
    of = (word for word in split_words(slot) if word[0].isupper() and not load_roles().knows(word))
    return any(all(liken(one, other) < WHOLLY for other in told) for word in of for one in split_name(word))


def is_trade_heard(question: Question, slot: str, match: NameMatch) -> bool:
    """Whether some trade is asked for, and a name only sounds like it: the gardener, for Gardiner."""
    trade, told = find_trade(slot), find_trade(match.matched)
    if told and not told.start:
        return False  # nobody's name, but a trade
    if trade is None or trade.end - trade.start != len(part_elisions(slot).split()):
        return False
    return not (may_be_named(question, slot, trade) or set(split_name(slot)) <= set(split_name(match.matched)))


def is_of_another_matter(library: Library, slot: str, match: NameMatch, language: str | None) -> bool:
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


def leads_elsewhere(library: Library, before: list[str], match: NameMatch) -> bool:
    """Whether an office stands before a lone name whose bearer leads a school or clinic and holds no listed office."""
    if not match.lone or not load_roles().tells_office(before):
        return False
    speaker = library.store.speaker(match.speaker_id)
    roles = speaker.roles if speaker else ()
    asked, told = read_led(" ".join(before)), list(map(read_led, roles))
    leads = any(led.ranks and led.kinds and not is_rank_of(asked, led) for led in told)
    return leads and not any(load_roles().tells_office(split_words(role)) for role in roles)


def is_another_office(question: Question, name: str, roles: Sequence[str]) -> bool:
    """Whether roles tell an office like the one asked for, of another place, part or field."""
    if is_elsewhere(question, roles) or is_told_elsewhere(name, roles) or leads_part(name, roles):
        return True
    return is_of_another_field(name, roles) or _is_other_rank(question.speaker or name, roles)


def _is_other_rank(slot: str, roles: Sequence[str]) -> bool:
    """Whether a chair is asked for, and a director or a secretary told, or the other way round."""
    asked = read_led(slot)
    told = [led for led in map(read_led, roles) if led.ranks] if asked.ranks and asked.ranks <= _APART else []
    return bool(told) and all(led.ranks <= _APART and not is_rank_of(asked, led) for led in told)


def is_of_agency(words: list[str], mention: Mention) -> bool:
    """Whether what an office is of goes on: head of the UN nuclear watchdog, глава профсоюза учителей."""
    behind = "".join(words[mention.end : mention.end + 1])
    role = load_roles().read(" ".join(words[mention.start : mention.end]))
    if role is None or role.office is None or not behind or behind[0].isupper() or load_roles().skips(behind):
        return False
    led = "of" in words[mention.start : mention.end - 1] or role.institution == "trade-union"
    return led and behind not in silent_words(None)


def is_named_elsewhere(library: Library, before: list[str], match: NameMatch, language: str | None) -> bool:
    """Whether a place is named before an office whose holder is not told to be of it: Alexandria police chief."""
    name = " ".join(word for word in before if word[:1].isupper() and not load_roles().skips(word))
    speaker = library.store.speaker(match.speaker_id)
    features = read_statement(" · ".join(speaker.roles if speaker else ()))
    return not meets_all(read_topic(name, language, silent_words(language)), features, MET)
