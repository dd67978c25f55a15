"""A speaker's name in words that no marker placed: a bare name, a name and its topic, an office with its holder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.concepts import find_concepts
from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.masters import match_own, own_first
from knowledge.names.matches import read_heard
from knowledge.names.matching import Mention
from knowledge.names.ranks import read_led
from knowledge.names.roles import load_roles
from knowledge.questions.markers import silent_words, words_of
from knowledge.resolution.asked import MOST_BEARERS, Asked, accept
from knowledge.resolution.mentions import find_mentions, find_role_mentions, says
from knowledge.resolution.names.judging import find_other_office, find_stranger, is_another, is_group, judge
from knowledge.resolution.names.whole import find_strangers_name, find_whole_name
from knowledge.resolution.offices.bodies import leads_body
from knowledge.resolution.offices.descriptions import read_description
from knowledge.resolution.offices.homes import find_bare_officers, read_home_office
from knowledge.resolution.offices.local import read_local_office
from knowledge.resolution.offices.spokespeople import find_spokesperson
from knowledge.resolution.offices.writing import read_told_office, read_written_role
from knowledge.resolution.places import resolve_place
from knowledge.resolution.readings import (
    is_others_office,
    read_territory,
    split_mention,
    without_joint,
)
from knowledge.retrieval.topics import languages_of, read_topic

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.names.matches import NameMatch
    from knowledge.names.roles import Role
    from knowledge.retrieval.topics import Need

_FEWEST_OF_NAME: Final = 2
_SHORTEST_PLACE: Final = 3
_LONGEST_NAME: Final = 6
_PART: Final = "committee"
_LONGEST_HEAD: Final = 3
_WHOLE_NAME: Final = (3, 2)
"""Words of a name behind an office."""
_ACTING: Final = frozenset({"army"})
"""Bodies that are asked about more often than asked: Ukrainian army, provocations."""
_LONGEST_LOOKED_AT: Final = 24
_LONGEST_PLACE: Final = 4
"""Words from an office to the end of its place's name: maire de Saint Denis."""
_WHOLE: Final = 86.0
"""Words that no marker calls a speaker are one name from here."""
_EXACT: Final = 95.0
"""Below this a role that an article writes just so comes before a name like it: Hawks head, of whom Hawk is nobody."""


def resolve_loose(library: Library, question: Question, text: str) -> Asked:
    """Look for a speaker's name in words that no marker placed; without one they are a topic."""
    words = text.split()
    for attempt in _ATTEMPTS:
        asked = attempt(library, question, words)
        if asked is not None:
            return asked
    return Asked(question)


def _read_spokesperson(library: Library, question: Question, words: list[str]) -> Asked | None:
    """All of it is somebody's spokesperson: il portavoce di Putin."""
    text = " ".join(words)
    found = find_spokesperson(library, text) if len(words) <= _LONGEST_NAME else None
    return (
        accept(library, replace(question, speaker=text, topic=None), text, found, judge(library, found))
        if found
        else None
    )


def _read_whole(library: Library, question: Question, words: list[str]) -> Asked | None:
    """All of it is one name."""
    if len(words) > _LONGEST_NAME:
        return None
    text = " ".join(words)
    needs = read_topic(text, question.language, silent_words(question.language))
    known = [need.known for need in needs]
    found = match_own(library, _as_typed(question, text), MOST_BEARERS)
    if found and needs and _is_named_before(library, text, needs[-1], found[0]):
        return None
    least = _WHOLE if len(words) > 1 and any(known) else 0.0
    is_matter = len(words) == 1 and all(known)  # a topic before it is somebody's name
    judged = judge(library, found)
    if judged not in ("accept", "which") or found[0].score < least or is_matter:
        return None
    if len(words) > 1 and _is_body_alone(found[0]) and _opens_with_office(words):
        return None  # an office before a word of a body's name: Iraqi interior minister, Kirkuk
    if found[0].score < _EXACT and (written := read_written_role(library, replace(question, topic=None), text)):
        return written
    return accept(library, replace(question, speaker=text, topic=None), text, found, judged)


def _is_body_alone(match: NameMatch) -> bool:
    """Whether one word of a body's name was heard."""
    return match.lone and is_group(match.matched)


def _opens_with_office(words: list[str]) -> bool:
    return any(span.role.office and not span.start and _is_certain(span.role) for span in load_roles().find(words))


def _is_named_before(library: Library, text: str, last: Need, found: NameMatch) -> bool:
    """Whether the words before a last one, which is a matter, are as good a name by themselves: putin eu.

    What statements tell of is a matter, too, behind a whole one that is better without it: Antony Blinken Biden.
    """
    words, length = text.split(), len(last.text.split())
    head = " ".join(words[:-length]) if normalize(" ".join(words[-length:])) == normalize(last.text) else ""
    before = match_own(library, head, MOST_BEARERS) if head else ()
    if judge(library, before) != "accept" or before[0].score < found.score:
        return False
    whole = len(head.split()) >= _FEWEST_OF_NAME and not before[0].lone and before[0].score > found.score
    return last.known or (
        whole and (says(library, before[0].speaker_id, (last,)) or bool(find_mentions(library, last.text)))
    )


def _read_institution(library: Library, question: Question, words: list[str]) -> Asked | None:
    """All of it describes an institution: police de la république de Lougansk."""
    if question.intent != "unknown" or not any(span.role.institution for span in load_roles().find(words)):
        return None
    return read_description(library, replace(question, topic=None), " ".join(words))


def _read_vacant(library: Library, question: Question, words: list[str]) -> Asked | None:
    """An office or body of a country that a text opens with and that is nobody's here: whoever speaks is a stranger."""
    parted = split_words(" ".join(words[:_LONGEST_LOOKED_AT]))
    span = next(iter(load_roles().find(parted)), None) if question.intent == "unknown" else None
    if span is None or span.start or not _is_certain(span.role):
        return None
    name, rest = " ".join(parted[: span.end]), parted[span.end :]
    led = read_led(" ".join(parted[: span.end + 1]))
    if led.ranks and _PART in led.bodies:
        return None  # of a part of it: head of the Egyptian parliament transport committee
    if question.language == "en" and span.end > 1 and find_territories(parted[span.end - 1 : span.end]):
        name = " ".join(parted[: span.end - 1])  # the land is the matter's: secretary of state ukraine
    behind = library.names.find_mention(rest)
    if library.names.match_role(name) or read_territory(library, question, name):
        return None
    held = behind is not None and not is_another(rest, behind) and not _is_body_alone(behind.matches[0])
    if held or _names_whole(library, rest):
        return None
    at_home = replace(question, speaker=name, topic=" ".join(without_joint(rest, question.language)) or None)
    home = read_home_office(library, at_home, name, find_bare_officers(library, name))
    return home or Asked(question, "unknown", name, mentioned=find_role_mentions(library, name))


def _names_whole(library: Library, words: list[str]) -> bool:
    """Whether words begin with the whole name of somebody quoted: Iraqi MP Aref al-Hamami, marshes."""
    heads = (
        match_own(library, " ".join(words[:length]), MOST_BEARERS) for length in _WHOLE_NAME if words[length - 1 :]
    )
    return any(judge(library, found) == "accept" and not found[0].lone for found in heads)


def _is_certain(role: Role) -> bool:
    """Whether one office or body alone is meant, of which the question asks: not what an army does."""
    if role.office:
        return bool(role.territory or role.institution)
    return bool(role.territory) and role.institution not in _ACTING


def _read_local(library: Library, question: Question, words: list[str]) -> Asked | None:
    """An office of a town, then the topic: maire de Lyon et le budget."""
    if question.intent not in {"unknown", "said"}:
        return None
    span = next(iter(load_roles().find(words[:_LONGEST_LOOKED_AT])), None)
    if span is None or span.start or span.role.territory or not span.role.office:
        return None
    for end in range(span.end + 1, min(span.end + _LONGEST_PLACE, len(words)) + 1):
        slot, rest = " ".join(words[:end]), " ".join(without_joint(words[end:], question.language))
        asked = read_local_office(library, replace(question, speaker=slot, topic=rest or None), slot)
        if asked is not None:
            return asked
    return None


def _read_office(library: Library, question: Question, words: list[str]) -> Asked | None:
    """All of it is an office as one article writes it, of a body or town that no list has: Leeds council leader."""
    text = " ".join(words)
    role = load_roles().read(text) if question.verb is None else None
    if role and role.modifier:  # the deputy mayor, whatever town's
        return read_told_office(library, replace(question, topic=None, speaker=text), text)
    if question.intent != "unknown" or len(words) > _LONGEST_NAME:
        return None
    parted = split_words(text)
    spans = [span for span in load_roles().find(parted) if span.role.office]
    outside = len(spans) == 1 and {spans[0].start, len(parted) - spans[0].end} != {0}
    if not outside or min(spans[0].start, len(parted) - spans[0].end):
        return None
    return read_written_role(library, replace(question, topic=None, speaker=text), text)


def _read_mention(library: Library, question: Question, words: list[str]) -> Asked | None:
    """Somebody named among the words, who may be a stranger."""
    mention = _find_first(library, words[:_LONGEST_LOOKED_AT]) or _find_head(library, question, words)
    if mention is not None and mention.matches[0].lone:
        mention = find_whole_name(library, words[:_LONGEST_LOOKED_AT], mention)
    if mention is not None and mention.start:  # before one who is named clearly: Selenskyj über Macron
        mention = _find_head(library, question, [*words[: mention.start], ""]) or mention
    if mention is not None and not mention.matches[0].lone and not read_heard(mention.matches[0].reasons):
        mention = _find_bearer(library, question, words, mention)
    if mention is None or is_another(words, mention):
        is_half = mention is None or mention.matches[0].lone
        name = find_strangers_name(library, words, mention, question.language) if is_half else None
        return Asked(question, "unknown", name) if name else None
    if stranger := find_stranger(words, mention) or find_other_office(library, words, mention):
        return Asked(question, "unknown", stranger)
    if is_others_office(library, words, mention) or leads_body(words, mention.start, mention.end):
        return Asked(question, "unknown", " ".join(words[: mention.end]))
    return split_mention(library, question, words, mention)


def _find_first(library: Library, words: list[str]) -> Mention | None:
    """Of several who are named the first speaks, the others are spoken of: Blinken diplomacy with Putin."""
    first = library.names.find_mention(words)
    while first and (before := library.names.find_mention(words[: first.start])):
        if {one.speaker_id for one in before.matches} & {one.speaker_id for one in first.matches}:
            return first  # a title before the name
        first = before
    return replace(first, matches=own_first(first.matches)) if first else None


def _as_typed(question: Question, text: str) -> str:
    """The whole question where it is one name: in another keyboard layout marks are letters (;qcron)."""
    typed = question.text.strip(" ?!؟")
    return typed if len(typed.split()) == len(text.split()) else text


def _read_placed(library: Library, question: Question, words: list[str]) -> Asked | None:
    """Where it was said, alone or behind a name: CNN, Blinken CNN."""
    places = [word for word in words if word.casefold() in words_of("place")]
    if question.venue or not places or words[-1] not in places:
        return None
    if len(places) == len(words):
        placed = resolve_place(library, Asked(replace(question, topic=None, venue=" ".join(words))))
        told = placed.at_venue and any(len(word) >= _SHORTEST_PLACE for word in words)
        return placed if told and question.intent == "unknown" else None
    name = " ".join(word for word in words if word not in places)
    asked = resolve_loose(library, replace(question, topic=name), name)
    if not asked.speakers or asked.question.topic:
        return None
    return replace(asked, question=replace(asked.question, venue=" ".join(places)))


def _find_bearer(library: Library, question: Question, words: list[str], role: Mention) -> Mention:
    """Whoever is named behind a role, of which there may be other bearers: secrétaire d'État Clément Beaune."""
    named = _find_head(library, question, [*words[role.end :], ""])
    return Mention(role.start, role.end + named.end, named.matches) if named else role


def _find_head(library: Library, question: Question, words: list[str]) -> Mention | None:
    """A name before its topic that is too little alike to be seen among other words: Selenskyj Waffenruhe."""
    for end in range(min(_LONGEST_HEAD, len(words) - 1), 0, -1):
        head = " ".join(words[:end])
        found = match_own(library, head, MOST_BEARERS)
        if judge(library, found) == "accept" and not _names_matter(words[:end], question.language):
            return Mention(0, end, found)
    return None


def _names_matter(words: list[str], language: str | None) -> bool:
    """Whether a lexicon knows one of these words as it is written."""
    return any(find_concepts([word.casefold()], one) for word in words for one in languages_of(word, language))


def drop_names(library: Library, text: str, language: str | None) -> tuple[str, int]:
    """A topic without the speakers named in it, and how many they are: an article may call them "the two leaders".

    Words that say nothing in the question's language are nobody's name, alike as they may sound: on is no Un.
    """
    words, named, silent = text.split(), set(), silent_words(language)
    while (mention := library.names.find_mention(words[:_LONGEST_LOOKED_AT])) is not None:
        run, is_half = words[mention.start : mention.end], is_another(words, mention)
        words = _drop_run(words, run, _LONGEST_LOOKED_AT)
        if not is_half and not all(normalize(word) in silent for word in run):
            named.add(mention.matches[0].speaker_id)
    return " ".join(words), len(named)


def _drop_run(words: list[str], run: list[str], limit: int) -> list[str]:
    """Words without a run of them, wherever it stands in the first `limit`: a name said again costs no second look."""
    left, at = [], 0
    while at < min(limit, len(words)):
        if words[at : at + len(run)] == run:
            at += len(run)
        else:
            left.append(words[at])
            at += 1
    return left + words[at:]


_ATTEMPTS: Final = (
    _read_placed,
    _read_spokesperson,
    _read_whole,
    _read_institution,
    _read_local,
    _read_vacant,
    _read_office,
    _read_mention,
)
