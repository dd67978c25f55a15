"""Whom a description means (представитель Кремля, le chef de l'État, the minister): by office, then by kind of work."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.complements import classed, complement_start
from knowledge.extraction.clauses.speakers.belongings import PLACES, REACH, Belongings, names_owner
from knowledge.extraction.clauses.speakers.deeds import heads_named_body
from knowledge.extraction.clauses.speakers.describing import is_of_next, opens_clause, part_master, without_master
from knowledge.extraction.clauses.speakers.genitives import names_master
from knowledge.extraction.clauses.speakers.headed import HEADING, is_headed, other_heads
from knowledge.extraction.clauses.speakers.posts import posts_of
from knowledge.extraction.clauses.speakers.posts.beside import BESIDE_ANOTHER
from knowledge.extraction.clauses.speakers.spelled import heads, spells
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories, names_territory
from knowledge.names.covering import covers
from knowledge.names.roles import Role, RoleSpan, load_roles

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person

_MORE_PLACES: Final = 6
_OF_TEAMS: Final = frozenset({"coach", "captain"})
"""Offices that are of no state, though a land be told (тренер россиян)."""
_ABROAD: Final = "foreign-minister"
_ELIDED: Final = re.compile(r"[ ’',]+")
_EDGE = re.compile(r"[.;:!?\n“”«»\"()]")
_SHORT = re.compile(r"\(([A-Z]{2,8})\)(?= )")
"""The initials of a body in brackets behind its name (the Justice Movement (JM) leader X)."""
_GAP: Final = 1
"""Words before an office behind a name (X, l'actuel président)."""
_MARKS: Final = '«»„“”"'
_LED: Final = 2
"""Words from what governs an office to it, its article between."""
_GOVERNING: Final = frozenset({"preposition", "that", "whether"})


def _anywhere(role: Role) -> Role:
    """An office whatever land it is of."""
    return role if role.territory is None else replace(role, territory=None)


class Offices:
    """The offices of those who are named in an article, read when a description asks for one."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self.belongings = Belongings(text, grammar)
        self._posts = posts_of(text, grammar)
        self._known: dict[int, list[Role]] = {}

    def bearer(self, words: str, candidates: Iterable[Person]) -> Person | None:
        """The first candidate who bears the office that all of the words name."""
        asked = load_roles().read(words)
        if asked is None:
            return None
        return next((person for person in candidates if self._bears(person, asked)), None)

    def holder(self, asked: Role, candidates: Iterable[Person]) -> Person | None:
        """The first candidate who bears an office."""
        return next((person for person in candidates if self._bears(person, asked)), None)

    def excludes(self, person: Person, asked: Role) -> bool:
        """Whether somebody holds another office that leaves him none (the finance minister is no prime minister)."""
        known = [_anywhere(role) for role in self._roles(person) if role.office]
        if not known or (asked.office == _ABROAD and self._is_secretary(asked, known)):
            return False
        asked = _anywhere(asked)
        if any(covers(asked, role) or covers(role, asked) for role in known):
            return False
        if any(role.office == asked.office and role.modifier != asked.modifier for role in known):
            return True
        opposed = any(role.institution == "opposition" for role in known)
        return asked.office not in BESIDE_ANOTHER and (opposed or any(r.office not in BESIDE_ANOTHER for r in known))

    def is_others(self, asked: Role | None, person: Person) -> bool:
        """Whether an office is not somebody's: he holds another, or speaks of who holds it."""
        return asked is not None and (self.excludes(person, asked) or self.speaks_of(person, asked))

    def speaks_of(self, person: Person, asked: Role) -> bool:
        """Whether a sentence in which somebody says something goes on about who holds an office: he is another."""
        return any(self._tells_of(person, place, asked) for place in person.places[:_MORE_PLACES])

    def _tells_of(self, person: Person, place: int, asked: Role) -> bool:
        """Whether an office stands behind a verb of saying or what it governs (X asked the PM, whether the PM knew)."""
        words = split_words(_EDGE.split(self._text[place : place + 2 * REACH])[0])
        behind = words[next((at for at, word in enumerate(words) if word not in person.tokens), len(words)) :]
        speaks = bool(behind) and behind[0].lower() in self._grammar.cues
        if not speaks and any(not word[:1].isupper() for word in self._ahead(place).split()):
            return False
        for span in load_roles().find(behind):
            led = behind[span.start - _LED].lower() if span.start >= _LED else ""
            governed = led in self._grammar.cues or self._grammar.kind(led) & _GOVERNING
            if governed and span.role == asked and behind[span.start - 1].lower() == "the":
                return True
        return False

    def worker(
        self, head: str, salient: Sequence[Person], named: Iterable[Person], heard: Collection[int] = ()
    ) -> Person | None:
        """Whose role a lone noun is, else which speaker's is of the same family (coach, trainer).

        `heard`: those who spoke, by `id`; the last of them comes first where nothing tells what he is, unless somebody
        was told of since whom the noun fits as well (X сказал, …. Y победил. «…», сказал мужчина).
        """
        people = list(named)
        stem = self._grammar.stem(head)
        for person in people:
            if any(self._grammar.stem(role) == stem for role in person.roles):
                return person
        last = next((person for person in reversed(salient) if id(person) in heard), None)
        plain = last is not None and not last.roles and last in people
        newer = salient[-1] if plain and salient[-1] is not last and salient[-1] in people else None
        for person in reversed(salient):
            told = not plain or id(person) in heard or person is newer
            if told and any(self._grammar.alike(head, role) for role in person.roles):
                return person
        if plain and newer is not None and self._may_be_newer(head, newer):
            return None
        if plain:
            return last
        alike = [person for person in people if any(self._grammar.alike(head, role) for role in person.roles)]
        return alike[0] if len(alike) == 1 and self._grammar.families else None

    def _may_be_newer(self, head: str, newer: Person) -> bool:
        """Whether a noun for no office may be somebody's of whom nothing is told, or any man's or woman's."""
        kinds = self._grammar.kind(head)
        return "standin" in kinds or not (newer.roles or "post" in kinds)

    def described(self, head: str, rest: Sequence[str], candidates: Iterable[Person], behind: int = 0) -> Person | None:
        """Beside whose name the head and a capitalised word of what it belongs to stand (le directeur du BPA).

        `behind`: where the description itself ends, if names that follow it are the candidates.
        """
        kinds = self._grammar.kind(head)
        stem, holds = self._grammar.stem(head), "holder" in kinds
        heading = bool(rest and self._grammar.elisions and kinds & HEADING)
        for person in candidates:
            if not (holds or [role for role in person.roles if self._grammar.stem(role) == stem]):
                if heading and person.roles and self._heads(person, kinds, rest, behind):
                    return person
                continue
            if self._grammar.elisions and self.belongings.is_elsewhere(person, head, rest):
                continue  # the mayor of Lens met the mayor of Lille
            around = " ".join(self.belongings.around(at, behind) for at in person.places[:PLACES])
            if names_owner(around, rest) or (len(rest) == 1 and heads(around, head, rest[0])):
                return person
        return None

    def headed(self, body: Sequence[Token], candidates: Iterable[Person]) -> Person | None:
        """Who is told to head by another word the named body of a Russian office (глава X … гендиректор X)."""
        for token in body:
            if not token.capital and token.quotation is None:
                return None
        owners = [token.text.strip(_MARKS) for token in body]
        for person in candidates:
            if not any("chief" in self._grammar.kind(role) for role in person.roles):
                continue
            if names_owner(" ".join(self.belongings.around(at, 0) for at in person.places[:PLACES]), owners):
                return person
        return None

    def _heads(self, person: Person, asked: frozenset[str], owners: Sequence[str], behind: int) -> bool:
        """Whether somebody heads by another word what a description is of (la présidente du RN, la patronne du RN)."""
        if not (told := other_heads(person, asked, self._grammar)):
            return False
        around = [self.belongings.around(at, behind) for at in person.places[:PLACES]]
        return any(is_headed(words, role, owners) for role in told for words in around)

    def is_of(self, person: Person, words: str) -> bool:
        """Whether the body whose initials end a French office is told whole with somebody's, which he still holds."""
        *office, initials = _ELIDED.split(words)
        head = next((word.lower() for word in office if "role" in self._grammar.kind(word.lower())), "")
        if not head or any("bygone" in self._grammar.kind(word) for word in self._led(person)):
            return False
        return any(heads(self.belongings.around(at, 0), head, initials) for at in person.places[:PLACES])

    def is_beside(self, person: Person, phrase: Sequence[Token]) -> bool:
        """Whether the body whose initials an office has stands beside somebody's name, by them or whole.

        In French the noun that a role is of may stand there, too (X, directeur de l'école … le directeur de l'école).
        """
        if self._grammar.elisions and self.belongings.is_of_field(person, phrase):
            return True
        owners = [token.text for token in phrase[1:] if token.text.isupper() and len(token.text) > 1]
        around = [self.belongings.around(at, 0) for at in person.places[:PLACES]] if len(owners) == 1 else []
        return any(names_owner(one, owners) or spells(one, owners[0]) for one in around)

    def _led(self, person: Person) -> list[str]:
        """The words ahead of where somebody is named first."""
        return _ELIDED.split(self._ahead(person.places[0]).lower())

    def may_hold(self, person: Person, owners: Sequence[str], head: str) -> bool:
        """Whether what an office belongs to stands beside somebody's name, or a country where no other does.

        Nationalities tell only of offices of state: the Portuguese coach works anywhere.
        """
        around = " ".join(self._sentence(at) for at in person.places[:_MORE_PLACES])
        lands = {found.code for found in find_territories(owners)}
        if lands:
            told = {found.code for found in find_territories(split_words(around))}
            return not told or bool(told & lands) or load_roles().read(head) is None
        return names_owner(around, owners)

    def near_land(self, people: Sequence[Person], words: Sequence[str]) -> list[Person]:
        """Those near whose names the land of some words is told (Moscou … Son porte-parole, X); all, if it is none."""
        lands = {found.code for found in find_territories(words)}
        return [person for person in people if not lands or not lands.isdisjoint(self._lands_near(person))]

    def of_surname(self, people: Sequence[Person], words: Sequence[Token], head: Token) -> list[Person]:
        """Those who bear a lone surname right behind an office; all, where none stands there."""
        surname = surname_behind(words, head, self._grammar)
        return [person for person in people if surname is None or surname in person.lows]

    def _lands_near(self, person: Person) -> set[str]:
        around = (self._text[max(0, at - 2 * REACH) : at + REACH] for at in person.places[:PLACES])
        return {found.code for one in around for found in find_territories(split_words(one))}

    def _serves(self, person: Person, words: str) -> bool:
        """Whether an office is whom somebody's own says he serves (L'adjointe au maire, X … La maire)."""
        place = person.places[0]
        if self._text[max(0, place - 2) : place] != ", ":
            return False
        office = self._ahead(place).rstrip(", ").rpartition(",")[2]
        own, master = part_master(office, self._grammar)
        asked = _ELIDED.split(words.lower())
        head = next((word.lower() for word in own if "role" in self._grammar.kind(word.lower())), "")
        return asked[-1] in master and (head not in asked or set(asked[1:]) <= set(master))

    def contradicts(self, person: Person, words: str) -> bool:
        """Whether words tell another post than somebody's, or one of another country, or he is a country."""
        if self._grammar.elisions and person.human:
            if self._serves(person, words):
                return True
            if words[-2:].isupper() and self.is_of(person, words):
                return False
        if self._posts is not None and self._posts.contradict(person, self._without_origin(words)):
            return True
        spans = load_roles().find(split_words(words))
        asked = spans[0].role.territory if spans and spans[0].role.office else None
        if asked is None:
            return False
        told = {known.territory for known in self._roles(person) if known.territory and known.office}
        return names_territory(person.name) or (bool(told) and asked not in told)

    def narrows(self, person: Person, words: str) -> bool:
        """Whether words tell the body of an office that is told beside somebody's name without any."""
        return self._posts is not None and self._posts.narrows(person, self._without_origin(words))

    def _without_origin(self, words: str) -> str:
        """A description without whence one comes, which names no body (the Leeds-born striker)."""
        if "-" not in words or "headlast" not in self._grammar.options:
            return words
        return " ".join(word for word in words.split() if "hailing" not in self._grammar.kind(word.lower()))

    def differs(self, person: Person, phrase: Sequence[Token], *, silent: bool) -> bool:
        """Whether a phrase tells an office of a body that is none of somebody's; `silent`: he has not spoken."""
        words = self._text[phrase[0].start : phrase[-1].end]
        if len(phrase) <= _LED:
            return silent and self.narrows(person, words)
        sure = bool(self._grammar.elisions) and heads_named_body(phrase)
        if (sure or silent) and self.narrows(person, words):
            return True
        return bool(self._grammar.elisions) and self._heads_other(person, phrase)

    def _heads_other(self, person: Person, phrase: Sequence[Token]) -> bool:
        """Whether all that a French name's bearer is told to head is no state's (chef du service; chef de l'État)."""
        head = next((token for token in phrase[1 : _LED + 1] if "heading" in token.kinds), None)
        if head is None or not any(token.kinds & {"land", "team"} for token in phrase[2:]):
            return False
        headed: set[str] = set()
        for place in person.places[:PLACES]:
            around = self._ahead(place) + _EDGE.split(self._text[place : place + REACH])[0]
            headed |= {word.lower() for word in _headed_by(head.low).findall(around) if not names_territory(word)}
        return bool(headed) and headed.isdisjoint({token.low for token in phrase})

    def _sentence(self, place: int) -> str:
        """The words around a name, up to what ends a sentence or a quotation."""
        return self._ahead(place) + _EDGE.split(self._text[place : place + REACH])[0]

    def _ahead(self, place: int) -> str:
        before = self._text[max(0, place - REACH) : place]
        return _EDGE.split(_SHORT.sub(r"\1", before) if ")" in before else before)[-1]

    def _bears(self, person: Person, asked: Role) -> bool:
        known = self._roles(person)
        if any(covers(asked, role) or covers(role, asked) for role in known):
            return True
        return asked.office == _ABROAD and self._is_secretary(asked, known)

    def _is_secretary(self, asked: Role, known: Iterable[Role]) -> bool:
        """Whether a French secrétaire d'État, who is of America where nothing more is told, is one of some field."""
        alone = bool(self._grammar.elisions) and asked.territory in {"US", None}
        return alone and any(role.office == "minister-of-state" for role in known)

    def _roles(self, person: Person) -> list[Role]:
        known = self._known.get(id(person))
        if known is None:
            known = self._known[id(person)] = [
                role for place in person.places[:PLACES] for role in self._told(place, len(person.name))
            ]
        return known

    def _told(self, place: int, length: int) -> Iterator[Role]:
        """The office right before a name and the one behind its comma."""
        led = self._ahead(place)
        office = led.rstrip(", ").rpartition(",")[2]
        office = without_master(office, self._grammar) if self._grammar.elisions and led[-2:] == ", " else office
        before = self._title(split_words(office))
        spans = load_roles().find(before)
        if spans and len(before) == spans[-1].end and not self._is_served(before, spans[-1].start, place):
            yield self._as_past(before, spans[-1])
        name, comma, behind = self._text[place : place + length + REACH].partition(",")
        aside = split_words(_EDGE.split(behind)[0].split(",")[0]) if comma and len(name) <= length + 2 else []
        spans = load_roles().find(aside)
        if (
            spans
            and behind[:2] == " l"
            and is_of_next(led, self._text[place + length : place + length + REACH], self._grammar)
        ):
            return
        if spans and spans[0].start <= _GAP and not opens_clause(aside, self._grammar):
            yield spans[0].role

    def _as_past(self, before: list[str], span: RoleSpan) -> Role:
        """The office before a name, of the past also where a party parts it from the word (former SNP minister)."""
        party = span.start
        while (
            party > 0
            and before[party - 1][:1].isupper()
            and "bygone" not in self._grammar.kind(before[party - 1].lower())
        ):
            party -= 1
        past = party > 0 and "bygone" in self._grammar.kind(before[party - 1].lower())
        return replace(span.role, modifier="former") if past and span.role.modifier is None else span.role

    def _is_served(self, before: list[str], office: int, place: int) -> bool:
        """Whether a name is that of whom the holder of the office before it serves."""
        if complement_start(classed(before, self._grammar), self._grammar) is not None:
            return True
        given = self._text[place : place + REACH].split(maxsplit=1)[0]
        return names_master(before[office].lower(), given.lower(), self._grammar)

    def _title(self, words: list[str]) -> list[str]:
        """The words from the last article on, where they tell an office (à Paris le président ukrainien)."""
        articles = (at for at in range(len(words) - 1, -1, -1) if "article" in self._grammar.kind(words[at].lower()))
        title = words[next(articles, 0) :]
        return title if load_roles().tells_office(title) else words


def office_told(*parts: Sequence[Token]) -> Role | None:
    """The first office that one of some phrases names, with its field (the minister for health) or without."""
    read = load_roles().read
    for part in parts:
        role = read(" ".join([token.text for token in part]))
        if role is not None and role.office:
            return role
    return None


def is_whole_office(phrase: Sequence[Token]) -> bool:
    """Whether a body belongs to the words for an office that its head alone names not (le chef du gouvernement)."""
    told, bare = office_told(phrase), office_told(phrase[:_LED])
    return told is not None and is_held_alone(told) and (bare is None or bare.office != told.office)


def is_held_alone(asked: Role) -> bool:
    """Whether only one at a time holds an office, and no other beside it (the president, no senator)."""
    return bool(asked.office) and asked.office not in BESIDE_ANOTHER


def surname_behind(words: Sequence[Token], head: Token, grammar: Grammar) -> str | None:
    """A lone surname right behind an office, which nobody else bears (le major Rossignol)."""
    name = words[-1]
    romance = "incise" in grammar.options and "articleless" not in grammar.options
    titled = romance and len(words) > 1 and words[-2] is head and not head.capital
    named = titled and name.capital and not (name.kinds or name.text.isupper() or names_territory(name.text))
    return name.low if named else None


def may_be_one(asked: Role | None, known: Role | None) -> bool:
    """Whether two offices, where both are known, may be the same."""
    return asked is None or known is None or bool(covers(asked, known) or covers(known, asked))


def recent(salient: Sequence[Person], mentions: Iterable[Person]) -> Iterator[Person]:
    """Those who spoke last, then those named last, each once."""
    seen: set[int] = set()
    for person in (*reversed(salient), *mentions):
        if person.human and id(person) not in seen:
            seen.add(id(person))
            yield person


@cache
def _headed_by(head: str) -> re.Pattern[str]:
    """What a French office is told to be of, by the first word of that (chef du service)."""
    return re.compile(rf"\b{re.escape(head)} (?:de la |de l['’]|du |des |de |d['’])([^\W\d_]+)", re.IGNORECASE)


def is_one_office(head: str, person: Person) -> bool:
    """Whether somebody bears an office by another word (премьер, премьер-министр)."""
    asked = load_roles().read(head)
    return asked is not None and any(load_roles().read(role) == asked for role in person.roles)


def is_of_state(phrase: Sequence[Token]) -> bool:
    """Whether words tell an office and its country: nobody holds it for being named beside it."""
    spans = load_roles().find([token.text for token in phrase])
    return any(span.role.office and span.role.territory and span.role.office not in _OF_TEAMS for span in spans)
