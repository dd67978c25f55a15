"""An office of a town, club or firm that no list has: губернатор Брянской области, le président du Red Star."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.regions import find_regions, regions_last
from knowledge.language.territories import find_territories
from knowledge.model import SpeakerMatch
from knowledge.names.compounds import part_compounds
from knowledge.names.folding import split_name
from knowledge.names.ranks import is_groups_own, read_led
from knowledge.names.roles import HEADS, Role, load_plain_bodies, load_roles, load_sports
from knowledge.names.tenure import told_apart
from knowledge.resolution.asked import MOST_BEARERS, Asked
from knowledge.resolution.offices.about import articles_about, is_plain, is_told_about, names_of
from knowledge.resolution.offices.bodies import bodies_first
from knowledge.resolution.offices.towns import (
    LEAST_PLACE,
    LED_PLACE,
    bare,
    is_place_heard,
    is_town_named,
    join_sons,
    names_part,
)
from knowledge.resolution.recent import latest_texts
from knowledge.retrieval.topics import MET, read_statement, read_topic, touch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Speaker
    from knowledge.names.roles import RoleSpan
    from knowledge.resolution.asked import Verdict

_SCORE: Final = 85.0
_AROUND: Final = 3  # words behind an office in which what it is of stands
_NAMED_BEHIND: Final = 5
"""Words behind an office and its place in which the name of who holds it stands."""
_OF_ANYTHING: Final = HEADS - {"governor"}
"""Offices of towns, clubs and firms alike: their kind must be told."""
_OF_PLACES: Final = frozenset({"governor", "mayor"})
_ELECTED: Final = _OF_PLACES | {"leader"}
_DIRECTOR: Final = "director"
_OF_FIELDS: Final = frozenset({"councillor", "minister"})
_BLOC: Final = "bloc"
_AREAS: Final = frozenset({"region"})
"""Bodies that are places."""
_ONE_OFFICE: Final = (
    *({"head", office} for office in ("commander", "governor", "leader", "mayor")),
    {"president", "prime-minister"},
)
_OF_TOWN: Final = re.compile("(?:ск|цк|цьк)(?:ого|ому|ий|им|ой|ої|ій|ою)$")
"""How an adjective of a town ends in Russian and Ukrainian."""
_MARKS: Final = ".,;:!?»«\"'“”()،؛"


@dataclass(frozen=True, slots=True)
class _Post:
    """An office asked for and what it is of; `sure`: nobody's name can stand there, as in "mayor of".

    `plain`: its body is told by its kind, too: the head of the city council.
    """

    role: Role
    place: tuple[str, ...]
    sure: bool
    plain: bool = False
    bodies: frozenset[str] = frozenset()


def read_local_office(library: Library, question: Question, slot: str) -> Asked | None:
    """Who is told to hold an office of a place, else the one who holds it in articles about that place alone."""
    post = _read_post(slot)
    if post is None:
        return None
    found = _find_holders(library, question, slot, post)
    if found is None and post.role.office == "president" and find_regions(post.place):
        governs = replace(post, role=replace(post.role, office="governor"))
        found = _find_holders(library, question, slot, governs)
    return found


def _find_holders(library: Library, question: Question, slot: str, post: _Post) -> Asked | None:
    told = _find_officers(library, lambda speaker: _is_told(speaker, post))
    told = told or _find_officers(library, lambda speaker: _is_told_in_part(library, speaker, post))
    if not told and _find_officers(library, lambda speaker: _leads_there(speaker, post)):
        return None  # رئيس أرامكو, of which another office is told
    found = told or _find_officers(library, lambda speaker: _is_at_home(library, speaker, post))
    found = [one for one in found if _may_lead(one.speaker, slot)]
    if not 0 < len(found) <= (1 if told else MOST_BEARERS):
        return None
    speakers = tuple(SpeakerMatch(one.speaker, _SCORE, one.count, (f"{slot}: {_office_of(one)}",)) for one in found)
    one = sum(not _is_nameless(match.speaker) for match in found) <= 1
    verdict: Verdict = "accept" if one else "which"
    return Asked(question, verdict, slot, speakers, reasons=speakers[0].reasons, together=one and len(found) > 1)


def _is_nameless(speaker: Speaker) -> bool:
    """Whether a speaker is called by an office alone: beside him one by name is he (el alcalde)."""
    return load_roles().read(speaker.name) is not None


def _may_lead(speaker: Speaker, slot: str) -> bool:
    """Whether somebody is no deputy, nor leads a mere group, or a council where its appointed director is asked for."""
    directs = _DIRECTOR in read_led(slot).ranks and find_script(slot) != "arabic"
    european = (role for role in speaker.roles if directs and find_script(role) != "arabic")
    offices = {span.role.office for role in european for span in _read_phrase(role)[1]}
    leading = [role for role in speaker.roles if _leads(role)]
    in_group = bool(leading) and all(is_groups_own(slot, role) for role in leading)
    as_held = not speaker.roles or any(
        told_apart(" ".join(_words_of(role))) in {None, told_apart(slot)} for role in speaker.roles
    )
    return as_held and not in_group and offices.isdisjoint(_ELECTED)


def _office_of(match: SpeakerMatch) -> str:
    return match.speaker.roles[0] if match.speaker.roles else match.speaker.name


def _find_officers(library: Library, test: Callable[[Speaker], bool]) -> list[SpeakerMatch]:
    return list(islice((match for match in library.most_quoted() if test(match.speaker)), MOST_BEARERS + 1))


def _read_post(slot: str) -> _Post | None:
    words = bodies_first(_words_of(slot))
    spans = load_roles().find(words)
    if len(spans) != 1 or not spans[0].role.office or spans[0].role.territory or spans[0].led or read_led(slot).names:
        return None
    start, end = spans[0].start, spans[0].end
    rest = [(at, bare(word)) for at, word in enumerate(words) if not start <= at < end]
    place = tuple(word for _, word in rest if not load_roles().skips(word) and not is_plain(word))
    if not place:
        return None
    led = end < len(words) and load_roles().skips(words[end])
    before = any(at < start for at, word in rest if word in place)
    plain = any(is_plain(word) for _, word in rest)
    return _Post(
        spans[0].role, place, led or before or plain or bool(find_regions(place)), plain, read_led(slot).bodies
    )


def _is_told(speaker: Speaker, post: _Post) -> bool:
    return any(
        _is_office_of(role, post.role, post.place) and post.bodies - _AREAS <= read_led(role).bodies
        for role in speaker.roles
        if not (post.plain and _is_town(role, post))
    )


def _is_told_in_part(library: Library, speaker: Speaker, post: _Post) -> bool:
    """Whether a role tells a part of a place and an article about it the town: رئيس بلدية الجنوب بجدة."""
    for role in speaker.roles:
        arabic = find_script(role) == "arabic"  # elsewhere a club is heard in its game: del Mallorca, the Atlético
        if not arabic or not any(_is_office(span.role, post.role) for span in _read_phrase(role)[1]):
            continue
        rest = tuple(word for word in post.place if not (_is_of_place(role, (word,)) or _is_meant(word, role)))
        towns = tuple(LED_PLACE.sub("", word) for word in rest if word[0].isupper() or LED_PLACE.match(word))
        if rest and len(towns) == len(rest) < len(post.place) and any(articles_about(library, speaker, towns)):
            return True
    return False


def _is_town(role: str, post: _Post) -> bool:
    """Whether whoever leads a body of a town is asked for, and its mayor told."""
    return post.role.office == "head" and any(span.role.office == "mayor" for span in _read_phrase(role)[1])


def _leads_more(known: Role, asked: Role, words: Sequence[str]) -> bool:
    """Whether a mayor is asked for, and the head of a body told by its kind: глава региона."""
    return (known.office, asked.office) == ("head", "mayor") and any(map(is_plain, words))


def _leads_there(speaker: Speaker, post: _Post) -> bool:
    """Whether somebody is told to lead what an office is asked for of, by another name: its director."""
    leading = filter(_leads, speaker.roles) if post.role.office in _OF_ANYTHING else ()
    return any(_is_of_place(role, post.place) for role in leading)


@lru_cache(maxsize=1 << 13)
def _leads(role: str) -> bool:
    """Whether a role tells that somebody leads something, whatever it is."""
    return any(_is_told_office(role, Role(office)) for office in _OF_ANYTHING)


def _is_office_of(role: str, asked: Role, place: Sequence[str]) -> bool:
    """Whether a role as written is that office of that place, in any script; small words may be missing."""
    return _is_told_office(role, asked) and _is_of_place(role, tuple(place))


def _is_told_office(role: str, asked: Role) -> bool:
    offices = (span.role for span in _read_phrase(role)[1])
    return any(_is_office(office, asked) and _may_govern(role, office, asked) for office in offices)


@lru_cache(maxsize=1 << 14)
def _is_of_place(role: str, place: tuple[str, ...]) -> bool:
    words, spans = _read_phrase(role)
    regions, own = find_regions(place), find_regions(words)
    if regions and own:
        return not regions.isdisjoint(own)  # Niedersachsen is Lower Saxony, and not Sachsen
    taken = {at for span in spans for at in range(span.start, span.end)}
    plain = (load_plain_bodies(), load_sports())  # المدير الفني للفريق الأول لكرة القدم
    of = [word for at, word in enumerate(words) if at not in taken and not any(one.knows(word) for one in plain)]
    told = [(word, token) for word in of for token in _tokens_of(word)]
    heard = {
        word: any(
            _may_be(word, in_role) and is_place_heard(token, other)
            for token in split_name(word)
            for in_role, other in told
        )
        for word in place
    }
    missing = [word for word, found in heard.items() if not found and not _is_meant(word, role)]
    if not any(heard.values()) or any(_must_be_told(word) for word in missing):
        return False
    asked_for = [token for word in place for token in split_name(word)]
    if len(place) == 1 and any(names_part(pair) and _are_alike(pair[0], place[0]) for pair in pairwise(of)):
        return False
    named = [token for word in of if not word[0].islower() for token in split_name(word) if len(token) >= LEAST_PLACE]
    return not (missing and any(all(not is_place_heard(token, other) for token in asked_for) for other in named))


def _are_alike(told: str, asked: str) -> bool:
    return all(is_place_heard(one, other) for one, other in zip(split_name(asked), split_name(told), strict=False))


def _must_be_told(word: str) -> bool:
    """Whether a word of a slot is surely of a place's name, in Arabic any: البحر الأحمر is not البحر الميت."""
    return word[0].isupper() or find_script(word) == "arabic" or bool(find_territories([word]))


def _tokens_of(word: str) -> Iterator[str]:
    """The parts of a word that may be a place, in Arabic of three letters on, and without a letter for in or of."""
    for token in split_name(word):
        arabic = find_script(token) == "arabic"
        if len(token) >= LEAST_PLACE - arabic:
            yield token
        if arabic and len(token) > LEAST_PLACE and (led := LED_PLACE.match(token)):
            yield token[led.end() :]


def _may_be(place: str, word: str) -> bool:
    """Whether a word of a role may be a place as written: Texas is no chasse."""
    return place[0].islower() or find_script(word) != "latin" or not word[0].islower()


def _is_meant(word: str, role: str) -> bool:
    """Whether a role tells in its own language what a word of a place's name means: West Irbid, غرب إربد."""
    needs = read_topic(word, None, ())
    return bool(needs) and all(need.known and touch(need, read_statement(role)) >= MET for need in needs)


def _words_of(text: str) -> list[str]:
    """The words of an office or name, compounds and regions in the order of an office and what it is of."""
    return regions_last(_towns_last(part_compounds(join_sons(split_words(text)))))


def _towns_last(words: list[str]) -> list[str]:
    """The words with the adjective of a town behind an office it parts from its deputy's: заместитель курского мэра.

    >>> _towns_last(["Заместитель", "Николаевского", "городского", "головы"])
    ['Заместитель', 'городского', 'головы', 'Николаевского']
    """
    at = next((at for at, word in enumerate(words[1:-1], 1) if word[0].isupper() and _OF_TOWN.search(word)), 0)
    return [*words[:at], *words[at + 1 :], words[at]] if at else words


@lru_cache(maxsize=1 << 13)
def _read_phrase(phrase: str) -> tuple[tuple[str, ...], tuple[RoleSpan, ...]]:
    """The words of a role or name, and the roles among them; asked for with every such question."""
    words = _words_of(phrase)
    return tuple(words), tuple(load_roles().find(words))


@lru_cache(maxsize=1 << 6)
def _read_text(text: str) -> tuple[tuple[str, ...], tuple[RoleSpan, ...]]:
    words = [word.strip(_MARKS) for word in text.split()]
    return tuple(words), tuple(load_roles().find(words))


def _is_office(known: Role, asked: Role) -> bool:
    """Whether two offices are one, or may be: a region's governor is its head, a club's president not its director."""
    same = (known.institution, known.modifier) == (asked.institution, asked.modifier)
    one = {known.office, asked.office} in _ONE_OFFICE or _field(known.office) == _field(asked.office) != ""
    return known == asked or (same and one)


def _field(office: str | None) -> str:
    """The field of a minister's or councillor's office: a region's assessore is either."""
    field, _, kind = (office or "").rpartition("-")
    return field if kind in _OF_FIELDS else ""


def _may_govern(role: str, known: Role, asked: Role) -> bool:
    """Whether a place's governor or mayor may go by another office; a CEO or مدير directs but a body there."""
    directs = find_script(role) == "arabic" or _DIRECTOR in read_led(role).ranks
    return known == asked or asked.office not in _OF_PLACES or not directs


def _is_at_home(library: Library, speaker: Speaker, post: _Post) -> bool:
    """Whether somebody holds the office, of what is not told, in an article about the place and no other."""
    towns = any(_is_town(role, post) for role in speaker.roles)
    if not _is_untold(speaker, post.role, post.bodies) or (towns and (post.plain or _is_firm(post))):
        return False
    for title, text in latest_texts(library, speaker):
        told = _tells(text, speaker, post)
        if told or (told is None and is_told_about(title, text, speaker, post.place, sure=post.sure)):
            return True
    return False


def _is_firm(post: _Post) -> bool:
    """Whether whoever leads a place is called otherwise: the boss of Morelli, whose town has a mayor."""
    return not any(find_script(word) in {"arabic", "cyrillic"} for word in post.place)


def _is_other_body(phrase: str, asked: Role, bodies: frozenset[str]) -> bool:
    """Whether a role is of a body of another kind than the one asked for, or of any where a place's office is."""
    told = read_led(phrase).bodies - _AREAS
    if _BLOC in bodies and not told:
        return True  # the Council leader, asked for a group's
    return bool(told) and told != bodies - _AREAS and (bool(bodies - _AREAS) or asked.office in _OF_PLACES)


def _is_untold(speaker: Speaker, asked: Role, bodies: frozenset[str]) -> bool:
    """Whether the office is told of somebody, and nowhere what it is of but by its kind: alcalde del distrito."""
    told = False
    for phrase in (*speaker.roles, speaker.name):
        words, found = _read_phrase(phrase)
        if any(span.role.territory and span.role.office == asked.office for span in found):
            return False
        spans = [span for span in found if _is_office(span.role, asked) and not _leads_more(span.role, asked, words)]
        if not spans:
            continue
        rest = [word for at, word in enumerate(words) if not spans[0].start <= at < spans[0].end]
        if _is_other_body(phrase, asked, bodies):
            continue
        if not all(load_roles().skips(word) or is_plain(word) for word in rest):
            return False
        of_place = spans[0].role.office in _OF_PLACES
        if not of_place and {asked.office, spans[0].role.office} & _OF_ANYTHING and not any(map(is_plain, rest)):
            return False
        told = True
    return told


def _tells(text: str, speaker: Speaker, post: _Post) -> bool | None:
    """Whether an article tells the office of this place, or only of another; None where of neither."""
    own = names_of(speaker)
    words, spans = _read_text(text)
    told = None
    for span in spans:
        if not _is_office(span.role, post.role) or span.role.office in _OF_ANYTHING:
            continue
        if _is_anothers(words[span.end : span.end + _NAMED_BEHIND], own):
            continue
        of = [word for word in _follow(words, span) if own.isdisjoint(split_name(word)) and not is_acronym(word)]
        if any(is_town_named(word, place, own) for word in of for place in post.place):
            return True
        told = False if of else told
    return told


def is_acronym(word: str) -> bool:
    """Whether letters stand for a body, not a place: глава МЧС, RMT."""
    return word.isupper() and len(word) > 1


def _is_anothers(behind: Sequence[str], own: frozenset[str]) -> bool:
    """Whether somebody else's full name comes behind an office: губернатор Курганской области Вадим Шумков."""
    named = [pair for pair in pairwise(behind) if all(word[:1].isupper() for word in pair)]
    return any(own.isdisjoint(token for word in pair for token in split_name(word)) for pair in named[-1:])


def _follow(words: Sequence[str], span: RoleSpan) -> Iterator[str]:
    """The words that an office is of, where its writing tells: behind "of", or in a genitive with its noun."""
    behind = [word for word in words[span.end : span.end + _AROUND] if word]
    if find_script(words[span.start]) == "arabic":
        yield from behind[:1] if not words[span.start].startswith("ال") else ()
    elif behind and (load_roles().skips(behind[0]) or find_script(words[span.start]) == "cyrillic"):
        yield from (word for word in behind if word[0].isupper())
