"""An office with its body, whose place only the article tells: главврач больницы, in an article about Tula."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import split_words
from knowledge.language.stems import stem
from knowledge.model import SpeakerMatch
from knowledge.names.compounds import part_compounds
from knowledge.names.folding import split_name
from knowledge.names.ranks import ANY, BODIES, RANKS_OF_OFFICES, Led, is_level, is_rank_of, read_led
from knowledge.names.roles import load_plain_bodies, load_roles
from knowledge.names.trades import part_elisions
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words
from knowledge.questions.owners import is_unheard
from knowledge.resolution.asked import Asked
from knowledge.resolution.offices.about import is_told_about, names_of
from knowledge.resolution.offices.towns import LED_PLACE, is_town_named
from knowledge.resolution.recent import latest_texts
from knowledge.retrieval.topics import MET, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker

_SCORE: Final = 85.0
_BEFORE: Final = 700
"""Characters before an office in which the place stands that it is read with."""
_MOST_NAMED: Final = 4
"""Mentions of a speaker in an article that are looked at."""
_LEAST_PLACE: Final = 3
OF_ANYTHING: Final = frozenset({ANY, "chair", "secretary", "director", "member"})
"""Ranks of bodies of any kind, which must be told."""
_ELIDED: Final = frozenset({"l", "d", "dell", "all", "nell"})
IN_PLACE: Final = "[Ii]n|[Aa]t|[Nn]ear|[àÀ]|[Ee]n|[Aa]ux?|[Ii]m|[Bb]ei|[Aa]d?|[Вв]о?|[Уу]|[Пп]од|في"
"""Words for "in" before a place's name."""
_LEAST_LED: Final = 4
"""Letters of a word that may begin with one for "in"."""
_FIRM: Final = "company"
_HEADING: Final = frozenset({ANY, "chair", "director"})
"""Ranks of whoever leads a firm or a house."""
_OF_TEAMS: Final = frozenset({"coach"})
"""Ranks of teams, by words that are others' as well: the boss."""
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_UNLED: Final = re.compile(
    r"(?<!\bd[ei] )(?<!\bof )(?<!\bvon )(?<!\bdel )\b(?![a-zà-ÿа-яіїєґ])[^\W\d_]+(?:['’\-][^\W\d_]+)*"
)
"""Names with no word for "of" before them, which leads to a place as well."""
_LOCATED: Final = re.compile(
    rf"(?<![^\W\d_])(?:{IN_PLACE})\s+"
    r"(?![a-zà-ÿа-яіїєґ])([^\W\d_][\w’'\-]*(?: [A-ZÀ-ÝА-ЯІЇЄҐ][\w’'\-]*)*)"
)
"""Names behind a word for "in", as a place stands in a sentence."""


@dataclass(frozen=True, slots=True)
class _Post:
    """An office: its ranks, the kinds of bodies that it is of, and the words that tell more."""

    text: str
    ranks: frozenset[str]
    bodies: frozenset[str]
    modifiers: frozenset[str]
    rest: tuple[str, ...]
    is_of_land: bool
    names: frozenset[str]


def read_placed_office(library: Library, question: Question, slot: str) -> Asked | None:
    """The one who holds an office of a body in an article about the place that is asked for, or beside its name."""
    words = split_words(part_elisions(slot))
    place = tuple(word for at, word in enumerate(words) if _may_be_place(word, at, words))
    post = _read_post(" ".join(word for word in words if word not in place))
    if not place or not post.ranks:
        return None
    forms = spell_place(place)
    holders = [match for match in library.most_quoted() if _holds(match.speaker, post)]
    found = [match for match in holders if _is_there(library, match.speaker, forms)]
    found = found or [match for match in library.most_quoted() if _leads_told(library, match.speaker, post, place)]
    if len(found) != 1:
        return None
    reasons = (f"speaker: {slot}: {found[0].speaker.roles[0]}",)
    speaker = SpeakerMatch(found[0].speaker, _SCORE, found[0].count, reasons)
    return Asked(question, "accept", slot, (speaker,), reasons=reasons)


def spell_place(place: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The words of a place as written, and without the endings of their cases."""
    return tuple(dict.fromkeys((place, tuple(map(stem_place, place)))))


def stem_place(word: str) -> str:
    """A place's name without the ending of its case, where it is written in Cyrillic, or an Arabic letter for "in"."""
    if find_script(word) == "arabic":
        return LED_PLACE.sub("", word) if len(word) > _LEAST_LED else word
    return stem(word.casefold(), "ru").capitalize() if find_script(word) == "cyrillic" else word


def _may_be_place(word: str, at: int, words: Sequence[str]) -> bool:
    """Whether a word of a slot is no part of an office or body, and written as names are."""
    if len(word) < _LEAST_PLACE or _tells_kind(word) or word.casefold() in silent_words(None) or word.isupper():
        return False  # NLC is a body
    return word[0].isupper() or (find_script(word) == "arabic" and at == len(words) - 1)


def _tells_kind(word: str) -> bool:
    """Whether a word belongs to an office or tells the kind of a body."""
    led = read_led(word)
    known = load_roles().knows(word) or load_roles().skips(word) or load_plain_bodies().knows(word)
    return known or bool(led.ranks or led.kinds)


def _is_silent(word: str) -> bool:
    """Whether a word joins others or is a courtesy: из, dell', Mr."""
    small = word.islower() and (word in silent_words(None) or word in _ELIDED)
    return small or word.casefold() in load_name_words().titles


@lru_cache(maxsize=1 << 13)
def _read_post(text: str) -> _Post:
    """What a text tells of an office: by the table of ranks, and by the lexicon of roles."""
    led, words = read_led(text), part_compounds(split_words(part_elisions(text)))
    spans = load_roles().find(words)
    taken = {words[at] for span in spans for at in range(span.start, span.end)}
    own = [span.role for span in spans]
    offices = frozenset(RANKS_OF_OFFICES.get(role.office, role.office) for role in own if role.office)
    ranks = (offices - OF_ANYTHING if not led.names else None) or led.ranks or offices
    bodies = led.kinds | {BODIES.get(role.institution, role.institution) for role in own if role.institution}
    modifiers = frozenset(role.modifier for role in own if role.modifier)
    rest = tuple(word for word in led.rest if word not in taken and not _tells_kind(word) and not _is_silent(word))
    if led.names:
        rest = tuple(word for word in rest if not is_level(word) and not _is_in(word, led.names))
    is_of_land = any(role.territory for role in own)
    return _Post(text, ranks, bodies, modifiers, rest, is_of_land, led.names)


def _is_in(word: str, names: frozenset[str]) -> bool:
    """Whether a word is one of the names of bodies, or of their words."""
    return any(part in name.split() for name in names for part in normal_words(word))


def _is_post(role: str, asked: _Post) -> bool:
    """Whether a role is that office of that kind of body, and tells nothing of which."""
    told = _read_post(role)
    if told.is_of_land or not told.ranks or told.modifiers != asked.modifiers or (told.rest and not asked.rest):
        return False
    if not asked.names <= told.names:
        return False
    if find_script(asked.text) == "arabic" and told.bodies and not asked.bodies:
        return _is_described(role, asked)
    is_field = bool(told.rest) and _tell_the_same(asked.rest, told.rest)
    if asked.bodies != told.bodies or (asked.rest and not is_field):
        return False
    if not asked.bodies and not is_field:
        return asked.ranks == told.ranks and asked.ranks.isdisjoint(OF_ANYTHING)
    return is_rank_of(Led(asked.ranks, asked.bodies, ()), Led(told.ranks, told.bodies, ()))


def _holds(speaker: Speaker, asked: _Post) -> bool:
    """Whether somebody is told to hold an office, and nowhere that of another land or place."""
    told = [_read_post(role) for role in speaker.roles if _is_told_of(role, asked)]
    return not told and any(_is_post(role, asked) for role in speaker.roles)


def _is_told_of(role: str, asked: _Post) -> bool:
    """Whether a role is the office asked for, of a land or a place that it names."""
    told = _read_post(role)
    same = told.ranks == asked.ranks and told.bodies == asked.bodies
    return same and (told.is_of_land or any(word[:1].isupper() and not word.isupper() for word in told.rest))


def _tell_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether all words of two fields have their like in the other: information systems."""
    first, second = " ".join(one), " ".join(other)
    return all(_meets(left, right) for left, right in ((first, second), (second, first)))


def _meets(text: str, told: str) -> bool:
    return meets_all(read_topic(text, None, silent_words(None)), read_statement(told), MET)


def _is_described(role: str, asked: _Post) -> bool:
    """Whether a role tells all that an Arabic office is of, whose kinds of bodies no table has."""
    words = split_words(asked.text)
    taken = {at for span in load_roles().find(words) for at in range(span.start, span.end) if span.role.office}
    needs = read_topic(" ".join(word for at, word in enumerate(words) if at not in taken), "ar", silent_words("ar"))
    return bool(needs) and meets_all(needs, read_statement(role), MET)


def _leads_told(library: Library, speaker: Speaker, asked: _Post, name: tuple[str, ...]) -> bool:
    """Whether somebody leads what only an article tells: the boss of Morelli, the director, of the hospital in Peine.

    The body is named there beside its place, or, where a firm's boss is asked for, alone named again and again.
    """
    if not any(_is_untold(role, asked) for role in speaker.roles):
        return False
    own = names_of(speaker)
    for title, text in latest_texts(library, speaker):
        told = is_told_about_any(title, text, speaker, (name,))
        if told and (
            stands_beside(asked.bodies, name, f"{title}. {text}")
            if asked.bodies
            else _is_alone_named(library, f"{title}. {text}", name, own)
        ):
            return True
    return False


def _is_untold(role: str, asked: _Post) -> bool:
    """Whether a role is whoever leads something that it does not tell: amministratore delegato."""
    told = _read_post(role)
    meant = asked.ranks - _OF_TEAMS if ANY in asked.ranks else asked.ranks
    leads = bool(told.ranks) and (meant | told.ranks) <= _HEADING and told.modifiers == asked.modifiers
    if not leads or told.rest or told.is_of_land or told.names or asked.names or asked.rest or told.bodies - {_FIRM}:
        return False
    plain = (word for word in split_words(role) if load_plain_bodies().knows(word))
    return is_rank_of(Led(asked.ranks, frozenset(), ()), Led(told.ranks, frozenset(), ())) and all(
        _FIRM in read_led(word).bodies for word in plain
    )


def stands_beside(bodies: frozenset[str], name: Sequence[str], text: str) -> bool:
    """Whether a sentence at an article's beginning names a kind of body and all words of a place."""
    for sentence in _SENTENCES.split(text[:_BEFORE]):
        words = split_words(sentence)
        kinds = {kind for word in words for kind in read_led(word).bodies}
        if bodies <= kinds and all(any(is_town_named(word, one) for word in words) for one in name):
            return True
    return False


def _is_alone_named(library: Library, text: str, name: Sequence[str], own: frozenset[str]) -> bool:
    """Whether of words without a sense a name alone is told again in a text, and in no place: people's are theirs."""
    again = [word for word, count in Counter(_UNLED.findall(text)).items() if count > 1]
    named = [word for word in again if is_unheard(word, None) and own.isdisjoint(split_name(word))]
    located = {word for found in _LOCATED.findall(text) for word in found.split()}
    meant = [[word for word in named if is_town_named(word, one)] for one in name]
    others = (word for word in named if not any(word in words for words in meant) and word not in located)
    return all(meant) and located.isdisjoint(name) and all(_is_anybody(library, word) for word in others)


def _is_anybody(library: Library, word: str) -> bool:
    """Whether a word is the name of somebody who is quoted."""
    found = library.names.match(word, 1)
    return bool(found) and word.casefold() in split_name(found[0].matched)


def _is_there(library: Library, speaker: Speaker, forms: Sequence[Sequence[str]]) -> bool:
    return any(is_placed(title, text, speaker, forms) for title, text in latest_texts(library, speaker))


def is_placed(title: str, text: str, speaker: Speaker, forms: Sequence[Sequence[str]]) -> bool:
    """Whether an article in which somebody speaks is about the place, or names it last before him or her.

    `forms` are the words of the place, in each spelling.
    """
    if is_told_about_any(title, text, speaker, forms):
        return True
    named = (_named_before(speaker, text) or "").split()
    return any(all(any(is_town_named(word, one) for word in named) for one in of) for of in forms)


def is_told_about_any(title: str, text: str, speaker: Speaker, forms: Sequence[Sequence[str]]) -> bool:
    """Whether an article in which somebody speaks is about the place in any of its spellings."""
    return any(is_told_about(title, text, speaker, place) for place in forms)


def _named_before(speaker: Speaker, text: str) -> str | None:
    """The last place that a text names before it first names a speaker."""
    own = names_of(speaker)
    for found in islice(re.finditer(re.escape(speaker.name.split()[-1]), text), _MOST_NAMED):
        before = text[max(0, found.start() - _BEFORE) : found.start()]
        named = [one.group(1) for one in _LOCATED.finditer(before) if own.isdisjoint(split_name(one.group(1)))]
        if named:
            return named[-1]
    return None
