"""Whoever is asked for by an office in other words than an article: the finance officer of Augsburg, Finanzreferent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.model import SpeakerMatch
from knowledge.names.compounds import part_compounds
from knowledge.names.ranks import ANY, BODIES, RANKS_OF_OFFICES, Led, is_rank_of, read_led
from knowledge.names.relations import tells_relation
from knowledge.names.roles import Role, load_areas, load_plain_bodies, load_roles
from knowledge.names.serving import minister_of
from knowledge.names.short import shorten
from knowledge.names.tenure import told_apart
from knowledge.names.trades import find_trade, part_elisions
from knowledge.names.words import load_name_words
from knowledge.questions.markers import silent_words
from knowledge.resolution.asked import Asked
from knowledge.resolution.offices.about import names_of
from knowledge.resolution.offices.homes import is_of_land
from knowledge.resolution.offices.placed import IN_PLACE, OF_ANYTHING, is_told_about_any, spell_place
from knowledge.resolution.offices.towns import is_matter, is_town_named
from knowledge.resolution.recent import read_articles
from knowledge.retrieval.topics import MET, is_place, meets_all, read_statement, read_topic

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Article, Question, Speaker

_SCORE: Final = 80.0
_LONGEST: Final = 14
"""Words of an office and all that it is of."""
_LEADING: Final = frozenset({ANY, "chair", "director", "secretary", "branch-secretary"})
"""Ranks that go for each other where what is led is told."""
_OF_ANYTHING: Final = OF_ANYTHING | {"spokesperson", "branch-secretary", "adviser", "member"}
"""Ranks of bodies of any kind, which must be told."""
_AREA: Final = "region"
"""A part of a land by any word."""
_COUNCILLORS: Final = frozenset({"adviser", "councillor"})
"""Who is called by one word in several languages: la consigliera."""
_ELECTED: Final = frozenset({"county-councillor", "regional-councillor"})
"""Councillors by words for somebody's adviser: consigliere regionale del Pd."""
_GOVERNING: Final = frozenset({"governor", "mayor"})
_OF_FIELDS: Final = "-minister"
_SPEAKS: Final = "spokesperson"
_BLOC: Final = "bloc"
_PARTS: Final = frozenset({_BLOC, "committee", "faculty", "works council"})
"""Kinds of bodies that are parts of others, whose head is not theirs."""
_PEOPLE: Final = {"parents": "parent", "residents": "resident", "farmers": "farmer"}
"""Trades by the kinds of bodies whose words are people's."""
_LEAD: Final = 700
"""Characters of an article that tell what it is about."""
_LEAST_UNRANKED: Final = 2
"""Words of what somebody is that no table has as an office, which his role must have."""
_ELIDED: Final = frozenset({"l", "d", "dell", "all", "nell"})
_NOUNS_CAPITAL: Final = "de"
_WORDS: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LOCATED: Final = re.compile(
    rf"(?<![^\W\d_])(?:(?:{IN_PLACE}|of|del?|di|dell[ao]|du|von|aus)\s+|d['’])([A-ZÀ-ÝА-ЯІЇЄҐ][^\W\d_]+)"
)
"""A name behind a word for "in" or "of"."""
_LONG_PLACE: Final = 5
"""Letters of a place that its people are called by: Augsburger."""
_LONGER: Final = 2


@dataclass(frozen=True, slots=True)
class _Post:
    """An office: its ranks and trades, how it is held, kinds of bodies and lands it is of, the words that tell more.

    `plain`: nouns among them for bodies that no table parts by kind, as "city" or "bank"; `is_related`: it is told by
    whose kin or servant somebody is.
    """

    ranks: frozenset[str]
    modifiers: frozenset[str]
    bodies: frozenset[str]
    lands: frozenset[str]
    rest: tuple[str, ...]
    plain: tuple[str, ...]
    is_related: bool
    is_party: bool


def read_described(library: Library, question: Question, slot: str) -> Asked | None:
    """The one speaker whose role is that office and tells what it is of, but for places, which his article tells."""
    words = split_words(part_elisions(slot))
    if len(words) > _LONGEST or find_script(slot) == "arabic":
        return None
    asked = _read_post(shorten(slot))
    if not (asked.rest or asked.bodies or asked.plain) or not (asked.ranks or _is_kind(asked.rest)):
        return None
    nouns = question.language == _NOUNS_CAPITAL
    found = [match for match in library.most_quoted() if _is_meant(library, match.speaker, asked, nouns=nouns)]
    if len(found) != 1:
        return None
    reasons = (f"speaker: {slot}: {', '.join(found[0].speaker.roles[:1]) or found[0].speaker.name}",)
    speaker = SpeakerMatch(found[0].speaker, _SCORE, found[0].count, reasons)
    return Asked(question, "accept", slot, (speaker,), reasons=reasons)


@lru_cache(maxsize=1 << 13)
def _read_post(text: str) -> _Post:
    """What a text tells of an office: by the tables of ranks and trades, and by the lexicon of roles."""
    led, words = read_led(text), part_compounds(split_words(part_elisions(text)))
    roles = [(span, span.role) for span in load_roles().find(words)]
    taken = {words[at] for span, _ in roles for at in range(span.start, span.end) if _is_taken(words[at], span.role)}
    ranks = led.ranks | {RANKS_OF_OFFICES.get(role.office, role.office) for _, role in roles if role.office}
    bodies = led.kinds | {BODIES.get(role.institution, role.institution) for _, role in roles if role.institution}
    rest = [word for word in led.rest if word not in taken]
    areas = [word for word in rest if load_areas().knows(word)]
    rest = [word for word in rest if word not in areas]
    trade = find_trade(" ".join(rest)) if rest else None
    if trade is not None and not ((ranks or bodies) and any(map(is_matter, rest[trade.start : trade.end]))):
        ranks |= {trade.name}
        rest = [*rest[: trade.start], *rest[trade.end :]]
    people = frozenset() if ranks else bodies & _PEOPLE.keys()
    if not ranks and not people:
        served = (minister_of(Role(None, body)) for body in bodies)
        ranks |= {minister.office for minister in served if minister and minister.office}
        bodies = frozenset() if ranks else bodies
    return _Post(
        ranks | {_PEOPLE[one] for one in people},
        frozenset(filter(None, (told_apart(text), *(role.modifier for _, role in roles)))),
        frozenset(bodies - people - {_AREA}),
        frozenset(role.territory for _, role in roles if role.territory),
        tuple(word for word in rest if not _is_small(word) and not load_plain_bodies().knows(word)),
        (*(word for word in rest if load_plain_bodies().knows(word)), *((_AREA,) if areas or _AREA in bodies else ())),
        not ranks & _ELECTED and tells_relation(split_words(part_elisions(text))),
        led.is_party,
    )


def _is_taken(word: str, role: Role) -> bool:
    """Whether an office tells all that a word in it does, as "education" in "education chief" is not told by a head."""
    generic = RANKS_OF_OFFICES.get(role.office or "", role.office) in _OF_ANYTHING and not role.institution
    return not generic or load_roles().read(word) is not None or bool(find_territories([word]))


def _is_small(word: str) -> bool:
    """Whether a word joins others or is a courtesy."""
    plain = word.casefold()
    return plain in silent_words(None) or plain in _ELIDED or load_roles().skips(word)


def _is_meant(library: Library, speaker: Speaker, asked: _Post, *, nouns: bool) -> bool:
    roles = speaker.roles or ((speaker.name,) if speaker.name[:1].islower() else ())
    return any(_holds(library, speaker, asked, role, nouns=nouns) for role in roles)


def _holds(library: Library, speaker: Speaker, asked: _Post, role: str, *, nouns: bool) -> bool:
    """Whether a role is an office, and tells all it is of but for its place, which an article must tell."""
    told = _read_post(shorten(role))
    if not _is_same(asked, told):
        return False
    in_role = [word for word in asked.rest if _meets(word, told.rest)]
    if len(in_role) < len(asked.rest):
        beside = _told_beside(library, speaker)
        in_role = [word for word in asked.rest if word in in_role or _meets(word, beside)]
    places = tuple(word for word in asked.rest if word not in in_role)
    fielded = len(in_role) + len(asked.plain) >= (1 if asked.ranks else _LEAST_UNRANKED)
    if not all(_may_be_place(word, nouns=nouns) for word in places):
        return False
    if not (fielded or _is_bare(asked, told)):
        return _is_office(asked, told) and not told.rest and _stands_beside(library, speaker, role, places)
    bodies = asked.bodies - told.bodies
    if bodies and not (fielded and places):
        return False
    if not all(is_of_land(library, speaker.id, land) for land in asked.lands - told.lands):
        return False
    return not places or (
        not _names_another(speaker, asked)
        and any(
            _is_there(article, text, speaker, places, bodies, further=fielded)
            for article, text in read_articles(library, speaker)
        )
    )


def _is_same(asked: _Post, told: _Post) -> bool:
    """Whether an office is one of the same rank, of no other land, and tells the same nouns for bodies."""
    ranked = _is_rank(asked, told) if asked.ranks else True
    if asked.is_related != told.is_related or (asked.is_related and asked.ranks != told.ranks):
        return False
    if _GOVERNING & (asked.ranks - told.ranks) and ANY not in told.ranks:
        return False  # il presidente della Regione, for one of a province
    return ranked and told.lands <= asked.lands and all(_meets(word, told.plain) for word in asked.plain)


def _names_another(speaker: Speaker, asked: _Post) -> bool:
    """Whether somebody's office has a name of its own that is not asked for: who speaks for IG Metall Bamberg."""
    return any(_is_named_else(role, asked) for role in speaker.roles)


def _is_named_else(role: str, asked: _Post) -> bool:
    told, first = _read_post(shorten(role)), next(iter(split_words(role)), "")
    names = (word for word in told.rest if word[:1].isupper() and (word != first or _may_be_place(word, nouns=True)))
    return _is_same(asked, told) and any(not _meets(word, asked.rest) and not _is_of_land(word) for word in names)


def _is_of_land(word: str) -> bool:
    """Whether a word is a land's name or adjective, or a title: Mexicana, Cllr."""
    return bool(find_territories([word])) or word.casefold() in load_name_words().titles


def _is_kind(words: tuple[str, ...]) -> bool:
    """Whether words that hold no office tell what somebody is: représentant de l'intersyndicale."""
    return len(words) >= _LEAST_UNRANKED and all(word.islower() for word in words[:_LEAST_UNRANKED])


def _is_rank(asked: _Post, told: _Post) -> bool:
    if not told.ranks or asked.modifiers != told.modifiers or _fields(asked) != _fields(told):
        return False
    if _SPEAKS in asked.ranks - told.ranks or not told.bodies & _PARTS <= _bodies(asked):
        return False
    if not asked.ranks.isdisjoint(told.ranks - {ANY}) or (asked.ranks & _COUNCILLORS and told.ranks & _COUNCILLORS):
        return True
    one, other = asked.ranks & _LEADING, told.ranks & _LEADING
    if one - {ANY} and other - {ANY}:
        return False  # a chair is no director
    return bool(one and other) and is_rank_of(Led(asked.ranks, frozenset(), ()), Led(told.ranks, frozenset(), ()))


def _bodies(post: _Post) -> frozenset[str]:
    """What an office is of; a party's leader in a town leads its group: the Labour leader in Bury."""
    return post.bodies | {_BLOC} if post.is_party else post.bodies


def _fields(post: _Post) -> frozenset[str]:
    """The fields of an office: a finance director's, a minister's of culture."""
    return frozenset(rank for rank in post.ranks if rank.endswith(_OF_FIELDS))


def _is_bare(asked: _Post, told: _Post) -> bool:
    """Whether a role is an office of that kind and tells nothing of which, nor is it one of anything: el presidente."""
    of_kind = bool(asked.bodies) or asked.ranks.isdisjoint(_OF_ANYTHING)
    return of_kind and not told.rest and _is_office(asked, told)


def _is_office(asked: _Post, told: _Post) -> bool:
    return bool(asked.ranks & told.ranks - {ANY}) and asked.bodies == told.bodies


def _stands_beside(library: Library, speaker: Speaker, role: str, places: tuple[str, ...]) -> bool:
    """Whether an article names a place right beside an office, with nobody else's name behind it: Suffolk's chief."""
    place, office = re.escape(" ".join(places)), re.escape(role)
    own = names_of(speaker)
    beside = re.compile(
        rf"\b(?:{place}(?:['’]s)? {office}|{office} (\w{{1,4}}['’ ]){{1,2}}{place})\b(?: (\w+))?", re.IGNORECASE
    )
    return any(
        not (found[2] or "")[:1].isupper() or found[2].casefold() in own
        for _, text in read_articles(library, speaker)
        for found in beside.finditer(text)
        if found[1] is None or load_roles().skips(found[1].strip(" '’"))
    )


def _told_beside(library: Library, speaker: Speaker) -> tuple[str, ...]:
    """What articles tell right behind a name, as they tell a party: Pedro Lloret (CCOO); Nieves Sáez, del PP, negó."""
    behind = re.compile(rf"\b{re.escape(speaker.name)}(?: \(([^()]{{2,40}})\)|, (\w+(?:[ '’]\w+){{1,4}})[,.;:])")
    found = (one for _, text in read_articles(library, speaker) for one in behind.finditer(text))
    told = (one[1] or one[2] for one in found if one[1] or load_roles().skips(split_words(part_elisions(one[2]))[0]))
    return tuple(word for text in told for word in split_words(shorten(text)) if not _is_small(word))


@lru_cache(maxsize=1 << 13)
def _meets(word: str, told: tuple[str, ...]) -> bool:
    """Whether what an office is of has a word, in another form or language."""
    needs = read_topic(word, None, silent_words(None))
    return bool(told and needs) and meets_all(needs, read_statement(" ".join(told)), MET)


def _may_be_place(word: str, *, nouns: bool) -> bool:
    """Whether a word is written as a name is, and where all nouns are no lexicon knows it as a matter."""
    if not word[:1].isupper():
        return False
    needs = read_topic(word, None, silent_words(None)) if nouns else ()
    return all(not need.known or is_place(need) for need in needs)


def _is_there(
    article: Article, text: str, speaker: Speaker, places: tuple[str, ...], bodies: frozenset[str], *, further: bool
) -> bool:
    """Whether an article is about a place, or its paper is; where more is told, whether it opens with it."""
    title, outlet = article.title or "", article.outlet or ""
    if bodies and not bodies <= read_led(f"{title} {text[:_LEAD]}").kinds:
        return False
    if is_told_about_any(title, text, speaker, spell_place(places)):
        return True
    own = names_of(speaker)
    read = f"{title} {outlet}"
    if further and not _is_elsewhere(f"{title}\n{text[:_LEAD]}", places, own, nouns=article.language == _NOUNS_CAPITAL):
        read = f"{read} {text[:_LEAD]}"
    words = {word for word in _WORDS.findall(read) if word.casefold() not in own}
    return all(any(_is_of_place(word, place) for word in words) for place in places)


def _is_elsewhere(text: str, places: tuple[str, ...], own: frozenset[str], *, nouns: bool) -> bool:
    """Whether a text names another place before the one asked for, behind a word for "in" or "of".

    One that the place stands right behind is in it: in Dzerzhinsk (Nizhny Novgorod).
    """
    starts = (word.start() for word in _WORDS.finditer(text) for place in places if _is_of_place(word[0], place))
    ahead = text[: min(starts, default=0)].rstrip(" ,(")
    names = {word[1]: word.end() for word in _LOCATED.finditer(ahead)}
    others = (word for word, end in names.items() if end < len(ahead) and word.casefold() not in own)
    return any(_may_be_place(word, nouns=nouns) and not _is_of_land(word) for word in others)


def _is_of_place(word: str, place: str) -> bool:
    """Whether a word is a place's name, or what it calls its own: Augsburger."""
    longer = len(place) >= _LONG_PLACE and 0 <= len(word) - len(place) <= _LONGER
    return is_town_named(word, place) or (longer and word.startswith(place))
