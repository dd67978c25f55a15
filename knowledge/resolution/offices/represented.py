"""A body that is not quoted itself, asked for by its name: whoever leads or speaks for it, the CDU's group leader."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.model import SpeakerMatch
from knowledge.names.alignment import liken
from knowledge.names.compounds import part_compounds
from knowledge.names.ranks import ANY, is_level, read_led
from knowledge.names.roles import load_areas, load_class_nouns, load_plain_bodies, load_roles
from knowledge.names.short import shorten
from knowledge.names.tenure import told_apart
from knowledge.names.trades import find_trade, part_elisions
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import Asked, is_given_name
from knowledge.resolution.offices.about import is_told_about, names_of
from knowledge.resolution.offices.local import is_acronym
from knowledge.resolution.offices.placed import IN_PLACE, spell_place
from knowledge.resolution.offices.towns import may_be_place
from knowledge.resolution.offices.writing import is_of_somebody
from knowledge.resolution.recent import latest_texts
from knowledge.retrieval.topics import MET, is_place, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question, Speaker

_SCORE: Final = 82.0
_ALIKE: Final = 92.0
_ALIKE_ACROSS: Final = 85.0
"""How well a word of a body's name must be heard, in one script and in another."""
_LONG, _ENDING = 6, 2
"""Letters of a word that another may go beyond by its ending: Deutsche, der Deutschen Bahn."""
_LONGEST: Final = 7
"""Words of a body's name and its place."""
_ARTICLES: Final = frozenset({"dell", "all", "nell", "l", "d", "vom", "im", "in", "en"})
_LEADING_ON: Final = frozenset({"der", "die", "das"})
"""Articles before a German noun, which no person's name has."""
_COUNCILS: Final = frozenset({"municipality", "parliament", "senate"})
"""Where a party's people sit."""
_SHORT: Final = 4
"""Letters of a union's branch by its initials."""
_SPEAKS: Final = "spokesperson"
_LEADING: Final = frozenset({ANY, "chair", "director", "secretary", "delegate", _SPEAKS})
"""Ranks of whoever may speak for a body."""
_OFFICES: Final = frozenset({"branch-secretary", "head", "leader", "president", "secretary-general", _SPEAKS})
"""The same in the lexicon of roles."""
_OF_PARTIES: Final = frozenset({"bloc", "party"})
"""Kinds of bodies that are a party's or itself."""
_GENERAL: Final = _OF_PARTIES | {"association", "federation", "union", "works council"}
"""Kinds that a name may go without."""


_FOR: Final = re.compile(r"\s+(?:against|contra|contre|contro|for|für|gegen|para|per|pour|за|против)\s+")
"""Words before what a body stands for."""


class _Body(NamedTuple):
    """What names a body: its kinds, its own words, and nouns for bodies that no table parts by kind."""

    kinds: frozenset[str]
    words: tuple[str, ...]
    plain: tuple[str, ...]


def read_represented(library: Library, question: Question, slot: str) -> Asked | None:
    """The one who is told to lead or to speak for the very body that a slot names, in its place where one is told."""
    if len(slot.split()) > _LONGEST or find_script(slot) == "arabic":
        return None
    asked = _read_body(shorten(slot))
    if asked is None or not _is_body(question, slot, asked):
        return None
    found = [match for match in library.most_quoted() if _speaks_for(library, match.speaker, asked)]
    place = _place_behind(question.text, slot)
    if len(found) != 1 or (place and place not in slot and not _is_there(library, found[0].speaker, (place,))):
        return None
    reasons = (f"speaker: {slot}: {found[0].speaker.roles[0]}",)
    speaker = SpeakerMatch(found[0].speaker, _SCORE, found[0].count, reasons)
    moved = replace(question, topic=None) if place and question.topic == place else question
    return Asked(moved, "accept", slot, (speaker,), reasons=reasons)


def _place_behind(text: str, slot: str) -> str | None:
    """The name that follows a slot behind a word for "in", whatever it was taken for: the CDU in Bremen."""
    found = re.search(rf"{re.escape(slot)}\s+(?:{IN_PLACE})\s+(\w+)", text)
    return found[1] if found and found[1][0].isupper() else None


@lru_cache(maxsize=1 << 13)
def _read_body(text: str) -> _Body | None:
    """The body that a text names with nobody who leads it; None where an office or a trade's rank is told."""
    led = read_led(text)
    words = part_compounds(split_words(part_elisions(text)))
    if led.ranks or load_roles().tells_office(words):
        return None
    return _body_of(text)


@lru_cache(maxsize=1 << 13)
def _read_leader(role: str) -> _Body | None:
    """The body that a role tells somebody to lead or to speak for; None where it tells neither, or another of his."""
    led = read_led(role)
    roles = [span.role for span in load_roles().find(part_compounds(split_words(part_elisions(role))))]
    offices = {one.office for one in roles if one.office}
    ranks = led.ranks | ({_SPEAKS} if _SPEAKS in offices else set())
    apart = any(one.modifier for one in roles) or told_apart(role)
    if not ranks and not offices and not apart:
        return _read_member(role)
    if not ranks or not ranks <= _LEADING or not offices <= _OFFICES or apart:
        return None
    return None if is_of_somebody(role) else _body_of(role)


def _read_member(role: str) -> _Body | None:
    """The body whose member alone somebody is told to be, without what it is for: Bürgerinitiative gegen den Lärm."""
    told = _FOR.split(role, maxsplit=1)[0]
    body, words = _body_of(told), split_words(part_elisions(told))
    noun = _is_noun(words[0]) or (_is_noun(words[-1]) and not any(map(load_roles().skips, words)))
    return body if noun or (find_trade(told) is None and (body.plain or body.kinds)) else None


def _is_noun(word: str) -> bool:
    """Whether a word tells the kind of a body: association, comitato."""
    return bool(read_led(word).bodies) or _is_plain(word)


def _body_of(text: str) -> _Body:
    led = read_led(text)
    taken = {word for word in split_words(part_elisions(text)) if load_roles().tells_office([word])}
    rest = [word for word in led.rest if word not in taken and not _is_small(word) and not is_level(word)]
    plain = tuple(word for word in rest if _is_plain(word) and not read_led(word).is_party)
    return _Body(led.kinds, tuple(word for word in rest if word not in plain), plain)


def _is_plain(word: str) -> bool:
    """Whether a noun tells but what kind of body is meant, with no kind of its own: movement, city."""
    councils = (span.role.institution in _COUNCILS for span in load_roles().find([word]))
    return any(councils) or any(nouns.knows(word) for nouns in (load_plain_bodies(), load_areas(), load_class_nouns()))


def _is_small(word: str) -> bool:
    plain = word.casefold()
    return plain in silent_words(None) or len(plain) == 1 or load_roles().skips(word) or plain in _ARTICLES


def _is_body(question: Question, slot: str, asked: _Body) -> bool:
    """Whether words name a body and no land, nor anybody whose spokesman would be found: Macron, Vivian Motzfeldt."""
    if not asked.words:
        return bool(asked.kinds - _GENERAL - {"company", "region"})
    if all(find_territories([word]) for word in asked.words):
        return False
    if asked.kinds or read_led(slot).is_party or any(map(is_acronym, asked.words)):
        return True
    if any(map(is_given_name, map(str.casefold, asked.words))):
        return False
    if len(asked.words) == 1 and not asked.plain:
        led = question.text.partition(slot)[0].casefold().split()[-1:]
        return asked.words[0].islower() or (question.language == "de" and not _LEADING_ON.isdisjoint(led))
    return bool(asked.plain) or any(word.islower() or _is_known(word) for word in asked.words)


def _is_known(word: str) -> bool:
    needs = read_topic(word, None, silent_words(None))
    return bool(needs) and all(need.known and not is_place(need) for need in needs)


def _speaks_for(library: Library, speaker: Speaker, asked: _Body) -> bool:
    return any(_is_of(library, speaker, asked, told) for told in map(_read_leader, map(shorten, speaker.roles)) if told)


def _is_of(library: Library, speaker: Speaker, asked: _Body, told: _Body) -> bool:
    """Whether somebody leads the body asked for: all of its words are told of it but for its place, and no other's."""
    if asked.kinds - _GENERAL != told.kinds - _GENERAL:
        return False
    own = [word for word in asked.words if _meets(word, told.words)]
    if not own and (asked.words or told.words or told.plain):
        return False
    met = [at for at, word in enumerate(told.words) if any(_meets(one, (word,)) for one in asked.words)]
    before = told.words[: max(met, default=0)]
    if any(at not in met and not _is_branch(word, asked) for at, word in enumerate(before)):
        return False
    behind = told.words[max(met, default=-1) + 1 :]
    if behind and not asked.kinds and len(asked.words) == 1 and not read_led(asked.words[0]).is_party:
        return False  # Paris Saint-Germain
    if (len(own) < len(asked.words) and behind) or not all(map(may_be_place, behind)):
        return False
    places = tuple(word for word in asked.words if word not in own)
    return not places or (all(word[:1].isupper() for word in places) and _is_there(library, speaker, places))


def _is_branch(word: str, asked: _Body) -> bool:
    """Whether a short name stands before that of the union it is of: Filt-Cgil."""
    return "union" in asked.kinds and word[:1].isupper() and len(word) <= _SHORT


def _is_there(library: Library, speaker: Speaker, places: tuple[str, ...]) -> bool:
    forms = spell_place(places)
    own = names_of(speaker)
    if any(word.casefold() in own for word in places):
        return False
    return any(
        is_told_about(title, text, speaker, form) for title, text in latest_texts(library, speaker) for form in forms
    )


@lru_cache(maxsize=1 << 13)
def _meets(word: str, told: tuple[str, ...]) -> bool:
    """Whether some words tell one of a body's, in another form or language."""
    if any(_is_same(word, other) for other in told):
        return True
    if word[:1].isupper() and not read_led(word).is_party:
        return False  # Ciudadanos is no citizens' initiative
    needs = read_topic(word, None, silent_words(None))
    return bool(told and needs) and meets_all(needs, read_statement(" ".join(told)), MET)


def _is_same(word: str, other: str) -> bool:
    one, two = sorted((word.casefold(), other.casefold()), key=len)
    if len(one) >= _LONG and two.startswith(one) and len(two) - len(one) <= _ENDING:
        return True
    across = find_script(word) != find_script(other)
    return liken(word.casefold(), other.casefold()) >= (_ALIKE_ACROSS if across else _ALIKE)
