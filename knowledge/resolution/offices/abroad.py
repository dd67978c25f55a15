"""An Arabic office asked for in another language, by its field and place: Dhi Qar health director."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import Phrases, split_words
from knowledge.language.poles import find_poles
from knowledge.language.territories import find_territories, names_capital
from knowledge.model import SpeakerMatch
from knowledge.names.ranks import ANY, RANKS_OF_OFFICES, is_idle, is_level, load_departments, read_led
from knowledge.names.roles import listed, load_areas, load_roles
from knowledge.names.trades import part_elisions
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import Asked
from knowledge.resolution.offices.about import articles_about
from knowledge.resolution.offices.homes import is_of_land
from knowledge.resolution.offices.towns import LED_PLACE, is_matter, is_place_heard, may_be_place
from knowledge.retrieval.topics import read_topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker

_SCORE: Final = 80.0
_LONGEST: Final = 12
"""Words of an office and all that it is of."""
_LEAST_HEARD: Final = 3
"""Letters of a name that is heard in another script."""
_LEADING: Final = frozenset({"chair", "commander", "director", "mayor", "secretary"})
"""Ranks that a word for any leader may mean."""
_LED_BODY: Final = re.compile(r"\bلل(?=\w{3})")
"""Letters for "of the" before what an Arabic office is of: المدير العام للأرصاد."""
_DELEGATES: Final = frozenset({"delegate", "permanent-representative"})
_ANYWHERE: Final = frozenset({"association", "club", "company", "federation", "party", "region", "union"})
"""Kinds of bodies that go by each other's words; a hospital's director is none of health."""
_AREAS: Final = frozenset({"region"})
_IN: Final = " في "
_PARTS: Final = frozenset({"committee"})
"""A part of a body, which another leads than the whole; a commission is a body of its own as well."""


@dataclass(frozen=True, slots=True)
class _Post:
    """An office: its ranks, how it is held, kinds of bodies and lands it is of, and the words for what it is of.

    `all` are these with the words that only join others or say that something is a body; `ministry`: it is one's.
    """

    ranks: frozenset[str]
    modifiers: frozenset[str]
    kinds: frozenset[str]
    lands: frozenset[str]
    words: tuple[str, ...]
    all: tuple[str, ...]
    ministry: bool


def read_abroad(library: Library, question: Question, slot: str) -> Asked | None:
    """The one speaker whose Arabic role is of that rank and tells every word of what the office asked for is of."""
    if find_script(slot) == "arabic" or len(split_words(slot)) > _LONGEST:
        return None
    asked = _read_post(slot)
    if not asked.ranks or not asked.words:
        return None
    found = [match for match in library.most_quoted() if _is_meant(library, match.speaker, asked)]
    if len(found) != 1:
        return None
    reasons = (f"speaker: {slot}: {found[0].speaker.roles[0]}",)
    speaker = SpeakerMatch(found[0].speaker, _SCORE, found[0].count, reasons)
    return Asked(question, "accept", slot, (speaker,), reasons=reasons)


def leads_part(slot: str, roles: Sequence[str]) -> bool:
    """Whether each role is of a part of what is asked for: رئيس قسم القلب في مستشفى is not its director."""
    asked = _read_post(slot)
    return bool(asked.ranks and asked.words and roles) and all(_is_of_part(asked, role) for role in roles)


def _is_of_part(asked: _Post, role: str) -> bool:
    part, _, whole = role.partition(_IN)
    told, body = _read_post(part), read_led(whole).bodies - _AREAS  # نقيب المحامين في بيروت is all of it
    return bool(body) and any(map(is_matter, told.words)) and not any(_tells(told, word) for word in asked.words)


@lru_cache(maxsize=1 << 13)
def _read_post(text: str) -> _Post:
    words = split_words(_LED_BODY.sub("ال", part_elisions(text)))
    spans = [span for span in load_roles().find(words) if span.role.office]
    plain = [span for span in spans if not span.role.institution]
    led = read_led(" ".join(words))
    ranks = led.ranks | {RANKS_OF_OFFICES.get(span.role.office or "", span.role.office or "") for span in spans}
    taken = {at for span in plain for at in range(span.start, span.end) if load_roles().tells_office([words[at]])}
    kept = (word for at, word in enumerate(words) if at not in taken and not _is_small(word))
    return _Post(
        ranks,
        frozenset(span.role.modifier for span in load_roles().find(words) if span.role.modifier),
        led.bodies,
        frozenset(land.code for word in words if not names_capital(word) for land in find_territories([word])),
        tuple(filter(_tells_more, kept)),
        tuple(word for at, word in enumerate(words) if at not in taken),
        any(map(_is_ministry, words)),
    )


def _tells_more(word: str) -> bool:
    """Whether a word is no rank and no land; a capital is a place of its own."""
    return not read_led(word).ranks and (names_capital(word) or not find_territories([word]))


def _is_ministry(word: str) -> bool:
    return any(span.role.institution == "ministry" for span in load_roles().find([word]))


def _is_small(word: str) -> bool:
    """Whether a word joins others, is a courtesy, or tells only that something is a body or a part of one."""
    plain = word.casefold()
    small = plain in silent_words(None) or load_roles().skips(word) or plain in load_name_words().titles
    body = load_departments().knows(word) or load_areas().knows(word) or is_idle(word) or is_level(word)
    return small or body or _is_ministry(word) or _authorities().knows(word)


@lru_cache(maxsize=1)
def _authorities() -> Phrases[str]:
    """Nouns that say only that an office is of a public body, whose field tells which: authority, هيئة."""
    return Phrases((phrase, "authority") for phrase in listed("authority"))


def _is_meant(library: Library, speaker: Speaker, asked: _Post) -> bool:
    return any(_holds(library, speaker, asked, role) for role in speaker.roles if find_script(role) == "arabic")


def _holds(library: Library, speaker: Speaker, asked: _Post, role: str) -> bool:
    told = _read_post(role)
    if not _is_rank(asked.ranks, told.ranks) or asked.modifiers != told.modifiers or not _is_body(asked, told):
        return False
    if not all(land in told.lands or is_of_land(library, speaker.id, land) for land in asked.lands):
        return False
    missing = [word for word in asked.words if not _tells(told, word)]
    left = [word for word in told.words if not _tells(asked, word)]
    if any(map(is_matter, left)) or (left and asked.lands):
        return False
    if missing and left and _is_named(missing, left):
        return True
    if len(missing) == len(asked.words) or (missing and (left or not all(map(may_be_place, missing)))):
        return False
    return not missing or any(articles_about(library, speaker, missing))


def _is_body(asked: _Post, told: _Post) -> bool:
    """Whether an office may be of the same body: a committee's, or a ministry's, only where both tell so."""
    parts = told.kinds & _PARTS <= asked.kinds and (
        asked.kinds & _PARTS <= told.kinds or any(map(_authorities().knows, told.all))
    )
    return parts and (told.ministry or not asked.ministry) and told.kinds - _ANYWHERE <= asked.kinds


def _is_named(missing: Sequence[str], left: Sequence[str]) -> bool:
    """Whether all that is left of two offices is one name of several words: Dhi Qar, ذي قار."""
    name, other = "".join(missing).casefold(), LED_PLACE.sub("", "".join(left))
    return all(map(may_be_place, missing)) and is_place_heard(name, other)


def _is_rank(asked: frozenset[str], told: frozenset[str]) -> bool:
    """Whether two offices are one, or the one is told by a word for any leader: a chair is no director."""
    one, other = asked - {ANY}, told - {ANY}
    if one and other:
        return not one.isdisjoint(other) or bool(one & _DELEGATES and other & _DELEGATES)
    return bool(asked and told) and one | other <= _LEADING


def _tells(post: _Post, word: str) -> bool:
    """Whether an office tells what a word means, the same kind of body, or a name that sounds so."""
    kinds = read_led(word).bodies
    return (bool(kinds) and kinds <= post.kinds) or any(_is_same(one, word) for one in post.all)


@lru_cache(maxsize=1 << 14)
def _is_same(one: str, other: str) -> bool:
    poles, others = _poles(one), _poles(other)
    if poles and others:
        return not poles.isdisjoint(others)
    return _means(one, other) or any(is_place_heard(*pair) for pair in _sounding(one, other))


def _poles(word: str) -> frozenset[tuple[int, int]]:
    """The ends of a scale that a word is: northern, الشمالية."""
    return frozenset((found.scale, found.pole) for found in find_poles(normal_words(word.removeprefix("ال"))))


def _means(one: str, other: str) -> bool:
    """Whether two words name one concept; a hospital is no health."""
    return not _concepts(one).isdisjoint(_concepts(other))


@lru_cache(maxsize=1 << 13)
def _concepts(word: str) -> frozenset[str]:
    needs = read_topic(word, None, silent_words(None))
    return frozenset(concept for need in needs if need.known for concept in need.concepts)


def _sounding(one: str, other: str) -> Iterator[tuple[str, str]]:
    """Two words that may be one name in two scripts, without an Arabic letter for in or of."""
    if min(len(one), len(other)) >= _LEAST_HEARD and not (is_matter(one) and is_matter(other)):
        for told in {other, LED_PLACE.sub("", other)}:
            for asked in {one, LED_PLACE.sub("", one)}:
                yield asked.casefold(), told.casefold()
