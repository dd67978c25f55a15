"""What a noun phrase names: its head, and the places in it where a name may stand."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.complements import complement_start
from knowledge.extraction.clauses.phrases.fields import behind_fields, behind_initials, holds_fields
from knowledge.extraction.clauses.phrases.rightward import past_bracket
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.speakers.genitives import ends_name, heads_others, holds_office, is_of_described
from knowledge.extraction.clauses.speakers.placed import is_in_town
from knowledge.extraction.clauses.speakers.wording import opens_office
from knowledge.language.territories import find_territories, names_territory
from knowledge.names.roles import load_roles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_BEHIND_HEAD: Final = frozenset({"preposition", "relative"})
_ARTICLE_AND_NAME: Final = 2
_FULL_NAME: Final = 2
_INTRODUCED: Final = 3000
"""Characters before a description in which whom it describes may be introduced (une factrice … la factrice)."""
_SPEAKING: Final = frozenset({"source", "role", "title", "institution", "document", "body", "pronoun"})
_SHORT: Final = 3
_SEATS: Final = frozenset({"site"})
_LONGEST_PAPER: Final = 6
"""Tokens of what somebody says something in, the last of which names it (in an emailed statement)."""
_PARTED: Final = re.compile(r",|(?<=\w) [—–]")
_APART: Final = frozenset({",", "(", "—", "–"})
"""What parts a name from an aside."""
_SPEAKING_NOUNS: Final = frozenset({"role", "institution", "source"})
_HEADING: Final = _SPEAKING_NOUNS | {"document"}
_DOERS: Final = frozenset({"role", "institution", "source"})
_NO_PLURALS: Final = frozenset({"adverb", "time", "auxiliary", "determiner"})
_SINGULARS: Final = ("ss", "us", "is")
FEATURES: Final = ("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ом", "ем", "ей", "ых", "их")
"""Last letters of a Russian adjective beside a body's noun."""
_JOINING: Final = frozenset({"officeof", "joint", "article"})
"""What stands between a post and its field, and between two fields."""
_FIELDED: Final = 2
"""Words of a field at least: a preposition and a name."""
_MARK: Final = 3
"""Characters before a sentence in which the last one's mark stands."""
_BLANKS: Final = ' \u00a0"“”'
_SENTENCE_ENDS: Final = frozenset({"", "\n", ".", "!", "?"})
_GOING_ON: Final = frozenset({"preposition", "relative", "subordinator"})


class Mentions:
    """Reads the noun phrases of one article."""

    def __init__(self, text: str, people: People, grammar: Grammar) -> None:
        self._text = text
        self._people = people
        self._grammar = grammar
        self._romance = "incise" in grammar.options and "articleless" not in grammar.options

    def parts(self, phrase: Sequence[Token], core: list[Token], words: str) -> list[str]:
        """Where a name may stand: before the first preposition, else behind a comma; not in `a spokesman for X`."""
        if holds_fields(phrase):
            return [words.rpartition(",")[2].strip()]
        if len(phrase) > _SHORT + 1 and (name := self.behind_fields(phrase)) is not None:
            return [self._text[phrase[name].start : phrase[-1].end]]
        if len(phrase) > _FULL_NAME and self._is_kins(phrase[-3:]):
            return [phrase[-1].text]
        head = head_of(core) if core else phrase[0]
        split = _PARTED.split(words)
        parts = [self._text[phrase[0].start : (core[-1] if core else head).end]]
        if head.capital and not head.kinds & {"role", "title", "source"}:
            whole = len(core) > 1 or phrase[0].capital
            whole = whole and not (1 < len(core) < len(phrase) and "author" in phrase[len(core)].kinds)  # X from Y
            parts[0] = split[0] if whole else parts[0]
        first = split[0].partition("(")[0]
        if (tail := self.tail(phrase)) is not None:
            parts.insert(0, tail)
        elif len(first) < len(parts[0]):
            parts[0] = first
        if ")" in words:
            signed = words.rpartition(")")[2].strip()
            if signed[:1].isupper() and len(signed.split()) <= len(phrase) // 2:
                parts.insert(0, signed)
            elif (named := self._behind_bracket(phrase)) is not None:
                parts.insert(0, named)
        rest = split[1:] if split[1:] and not self.is_unnamed(phrase) else []
        if rest[1:] and opens_office(rest[-2], self._grammar) and self._is_person(rest[-1], phrase[0].start):
            parts.insert(0, rest[-1])
        if rest and ("(" in split[0] or self._describes(phrase[0])):
            parts[:0] = [part for part in rest if self._is_person(part, phrase[0].start)]
        return parts + [part for part in rest if part.strip() and not self._goes_on(part)]

    def behind_fields(self, phrase: Sequence[Token]) -> int | None:
        """Where an English name begins behind its bearer's office and all that this is of."""
        if "headlast" not in self._grammar.options or not phrase[-1].capital:
            return None
        return behind_initials(self._text, phrase) or behind_fields(phrase)

    def _is_kins(self, end: Sequence[Token]) -> bool:
        """Whether a phrase ends in whose somebody is, what he is to him and his given name (Mr Morgan's brother Ed)."""
        owner, kin, name = end
        told = owner.is_owner and "role" in kin.kinds and not kin.capital
        return told and name.capital and self._people.reader.is_given(name.text) and "headlast" in self._grammar.options

    def _describes(self, first: Token) -> bool:
        """Whether an office or its article opens a phrase that may end in a place (il presidente di Y Romagna, X)."""
        return "apposing" in self._grammar.options and not first.kinds.isdisjoint({"article", "role"})

    def _is_person(self, words: str, at: int) -> bool:
        """Whether words are nothing but the full name of somebody."""
        names = words.split()
        person = self._people.find(words, at) if len(names) > 1 and all(name[:1].isupper() for name in names) else None
        return person is not None and person.human

    def _behind_bracket(self, phrase: Sequence[Token]) -> str | None:
        """The name at the end of an office behind a body's short name (the Farmers Union (FU) general secretary X)."""
        start = end = len(phrase)
        while start > 0 and (phrase[start - 1].capital or "particle" in phrase[start - 1].kinds):
            start -= 1
        office = start > 0 and phrase[start - 1].kinds & {"role", "title"}
        return self._text[phrase[start].start : phrase[-1].end] if office and end - start > 1 else None

    def is_unnamed(self, phrase: Sequence[Token]) -> bool:
        """Whether some spokesman of an officer speaks, whose name between commas is the officer's."""
        comma = next((at for at, token in enumerate(phrase) if token.text == ","), 0)
        if comma and is_of_described(phrase[:comma]):
            return True
        if phrase[0].low not in INDEFINITE or not phrase[comma - 1].kinds & {"role", "title"}:
            return False
        return len(core := self.core(phrase)) < comma - 1 and speaks_for(core[-1])

    def _goes_on(self, aside: str) -> bool:
        """Whether an aside tells what its noun does, so that a name in it is somebody else's (speaking to X)."""
        words = aside.split()
        first = words[0].lower()
        kinds = self._grammar.kind(first)
        led = next((words[at - 1].lower() for at in range(1, len(words)) if words[at][:1].isupper()), "")
        if "preposition" in self._grammar.kind(led) and not (led == first and "particle" in kinds):
            return True  # источники, близкие к X; the company, founded by X
        if "headlast" not in self._grammar.options:
            return bool(kinds & {"relative"}) and not words[0][:1].isupper()
        return (words[0].endswith(("ing", "ed")) and words[0] == first) or bool(kinds & {*_GOING_ON, "irregular"})

    def tail(self, phrase: Sequence[Token]) -> str | None:
        """The name that ends a phrase behind its titles (`director of the FBI James Comey`)."""
        if self._is_named_first(phrase):
            return None
        apart = [at for at, token in enumerate(phrase) if token.text in _APART and at]
        start = end = apart[0] if apart else len(phrase)
        while start > 0 and (phrase[start - 1].capital or "particle" in phrase[start - 1].kinds):
            start -= 1
        while start < end and not phrase[start].capital:
            start += 1
        reader = self._people.reader
        led = end - 1 - ("generation" in phrase[end - 1].kinds)  # neighbour Samuel James IV
        given = None
        if start + 1 < led:
            seat = max([at for at in range(start, end) if phrase[at].kinds & _SEATS], default=start)
            given = next((at for at in range(seat + 1, led) if reader.is_given(phrase[at].text)), None)
        if start > 1 and given == start + 1 and reader.is_given(phrase[start].text):
            kinds = phrase[start - 2].kinds
            placed = "post" in kinds or names_territory(phrase[start].text)
            given = given if placed and "title" in kinds else None  # a friend, an aide of Juan Carlos Varela
        extents, words = reader.extents, [token.text for token in phrase[:end]]
        if given is None and ("of" in words or "for" in words) and (bearer := extents.bearer(words)) is not None:
            given = bearer[1]
        start = self._past_master(words, given or start)
        names = words[start:]
        start += extents.opens_with_portfolio(self._text, phrase[start].start, names) if start < end else 0
        bound = "sparing" in self._grammar.options and "article" in phrase[start - 1].kinds
        if start in {0, end} or bound or phrase[start - 1].kinds & {"preposition", "bequeathed"} or end - start < 2:
            return None
        if start > _SHORT and any("actor" in token.kinds for token in phrase[2:start]):
            return None  # A rafter who was swept into the Franklin River
        if self.is_complement(phrase, start):
            return None
        return self._text[phrase[start].start : phrase[end - 1].end]

    def _is_named_first(self, phrase: Sequence[Token]) -> bool:
        """Whether a full name opens a phrase, before what its bearer is of (Ada Colau de l'association One Voice)."""
        if not self._romance and (len(phrase) <= _SHORT or "headlast" not in self._grammar.options):
            return False
        core = self.core(phrase)
        if not self._romance:
            named = core[-2:] if len(core) < len(phrase) and phrase[len(core)].kinds >= {"preposition"} else []
            return len(named) > 1 and all(token.capital and token.kinds.isdisjoint(_SPEAKING) for token in named)
        full = core[1:] and len(core) < len(phrase) and not [token for token in core if not token.capital]
        return bool(full) and self._people.reader.is_given(core[0].text)

    def _past_master(self, words: Sequence[str], start: int) -> int:
        """Behind a name in another case that stands before a nominative one (сын Рамзана X | Адам X)."""
        case, last = self._people.reader.case, len(words) - _FULL_NAME
        behind = (
            last - start >= _FULL_NAME and case(words[last:]) is None and case(words[last - _FULL_NAME :]) is not None
        )
        return last if behind else start

    def is_complement(self, phrase: Sequence[Token], start: int) -> bool:
        """Whether a name and the title before it only say whose something is (le fils du président X)."""
        if complement_start(phrase[:start], self._grammar) is not None:
            return True
        if self._grammar.elisions and (post := _post_with_field(phrase, start)) and _owned_by(phrase, post):
            return True  # le cabinet du ministre de la Santé X
        told = start > _FULL_NAME and "document" in phrase[1].kinds | phrase[2].kinds
        return told and _is_paper(phrase)

    def may_describe(self, phrase: Sequence[Token], core: Sequence[Token]) -> bool:
        """Whether words that name nobody may tell who speaks: a noun behind its article, several, one who can speak.

        Where heads come last a lone word that opens a sentence, an adjective or a verb does not (Working, move it).
        """
        if "headlast" not in self._grammar.options or not core or [token for token in phrase[1:] if token.capital]:
            return True
        if any(token.kinds & _SPEAKING for token in core) or self._text.endswith("-", 0, phrase[0].start):
            return True  # the Bedford-based maker of cars
        if "determiner" in phrase[0].kinds:
            return len(core) > 1 or "counting" in core[0].kinds
        opens = phrase[0].capital and not phrase[0].low.endswith("s") and self._opens_sentence(phrase[0].start)
        last = core[-1]
        plural = last.low.endswith("s") and not (last.low.endswith(_SINGULARS) or last.kinds & _NO_PLURALS)
        return plural or (phrase[0].capital and not opens)

    def _opens_sentence(self, at: int) -> bool:
        return self._text[max(0, at - _MARK) : at].strip(_BLANKS)[-1:] in _SENTENCE_ENDS

    def bare(self, phrase: Sequence[Token], words: str) -> str:
        """A description as written, without its aside and the day before that (глава компании | во вторник, 5 мая)."""
        apart = [at for at, token in enumerate(phrase) if token.text in _APART and at]
        if not apart:
            return words
        end = apart[0]
        dated = end > _ARTICLE_AND_NAME and "time" in phrase[end - 1].kinds and "inside" in phrase[end - 2].kinds
        return self._text[phrase[0].start : phrase[end - 1 - 2 * dated].end]

    def core(self, phrase: Sequence[Token]) -> list[Token]:
        """The phrase's words up to its first preposition, genitive or comma: its head is the last of them."""
        for at, token in enumerate(phrase):
            if not at:
                continue
            if token.punctuation or token.kinds & _BEHIND_HEAD:
                return list(phrase[:at])
            if "owning" in token.kinds and "role" in phrase[at - 1].kinds:
                return list(phrase[:at])
            if token.low[-3:] == "ing" and self._acts(phrase[at - 1], token):
                return list(phrase[:at])
        return list(phrase)

    def _acts(self, head: Token, token: Token) -> bool:
        """Whether a word in -ing is what a role's bearer or a body is doing (the envoy mediating a truce)."""
        doing = not token.capital and token.cue is None
        return doing and not head.capital and bool(head.kinds & _DOERS) and "headlast" in self._grammar.options

    def behind_one_of(self, phrase: Sequence[Token], core: list[Token]) -> list[Token]:
        """A phrase's core, that of the many behind one of them (один из | адвокатов X)."""
        one = len(core) == 1 and "determiner" in core[0].kinds and "articleless" in self._grammar.options
        return self.core(phrase[len(core) + 1 :]) if one and len(phrase) > len(core) + 1 else core

    def heads(self, phrase: Sequence[Token], institution: Person) -> bool:
        """Whether an institution is what the phrase is about, not what its head belongs to (a spokesman for X)."""
        core = self.core(phrase)
        head = core[-1] if core and "headlast" in self._grammar.options else head_of(core)
        if any(token.kinds & {"role", "source"} and (not token.capital or token is core[0]) for token in core):
            return False
        if core[-1].kinds & {"determiner"} and not core[-1].kinds & {"institution"}:
            return False
        last = phrase[next((at - 1 for at, token in enumerate(phrase) if token.text == ","), -1)]
        if "role" in last.kinds and not last.capital and "article" in phrase[0].kinds and not self._romance:
            return False  # a Ministry of Health spokesman
        if core[0].low in INDEFINITE and not core[-1].capital and find_territories(institution.tokens):
            return False  # a South African lobby group
        led = "headlast" in self._grammar.options and "article" in core[0].kinds and len(core) > _ARTICLE_AND_NAME
        plain = led and core[-1] is head and not (head.capital or head.kinds or head.low.endswith("s"))
        if plain or head.kinds & {"role", "source"} or self.is_company_of(core, head):
            return False
        if "articleless" in self._grammar.options and (body := _leading_body(core)) is not None:
            return body.text in institution.tokens
        return any(token.text in institution.tokens or token.text == institution.short for token in core)

    def is_field(self, core: Sequence[Token]) -> bool:
        """Whether a body is named by its field, a name only tells where (the Harris ferry committee)."""
        head, before = core[-1], core[-2:-1]
        return (
            "headlast" in self._grammar.options
            and "institution" in head.kinds
            and not head.capital
            and any(not (token.capital or token.kinds) and token.cue is None for token in before)
            and any(token.capital for token in core[1:-2])
        )

    def owns(self, phrase: Sequence[Token], person: Person) -> bool:
        """Whether a name is only the owner of what speaks (`Robert Mueller's team`)."""
        last = person.lows[-1] if len(person.lows[-1]) > _SHORT else self._people.surname(person)
        owners = {f"{last}'s", f"{last}'", f"{person.lows[-1]}'s", f"{person.lows[0]}'s"}
        for token, following in pairwise(phrase):
            if token.low in owners and not following.punctuation:
                own = person.tokens[:-1] or person.tokens  # not Hubert Lorde, Lorde's father
                return "headlast" in self._grammar.options and not any(
                    other.text in own for other in phrase[phrase.index(following) :]
                )
        core = self.core(phrase)
        if len(core) < _FULL_NAME or core[-1].capital or "headlast" not in self._grammar.options:
            return False
        if holds_office(phrase, core, person.tokens):
            return False
        if core[-2].low == last and "role" in core[-1].kinds:
            return True
        acts = person.human and heads_others(core) and any(token.low == last for token in core[:-1])
        return acts and not names_territory(person.name)

    def is_told_of(self, noun: Token, described: str = "") -> bool:
        """Whether somebody nameless was told of by a noun before (une factrice … la factrice; à la factrice).

        `described`: the noun with its adjective (un jeune homme … le jeune homme).
        """
        before = " " + self._text[max(0, noun.start - _INTRODUCED) : noun.start].lower().replace("’", "'")
        told = {noun.low, described or noun.low}
        if any(f"{mark}{article} {one}" in before for article in INDEFINITE for mark in " '\n" for one in told):
            return True
        led = before.split(noun.low)[:-1] if self._grammar.elisions and noun.low in before else ()
        return any(self._grammar.kind(words[-1]) & {"preposition"} for part in led if (words := part.split()[-2:-1]))

    def is_company_of(self, core: Sequence[Token], head: Token) -> bool:
        """Whether a phrase ends in people of an institution (`party functionaries`), where heads come last."""
        if "headlast" not in self._grammar.options or core[-1] is not head or head.capital:
            return False
        return head.low.endswith("s") and not head.kinds & {"institution", "time", "adverb"}


def _post_with_field(phrase: Sequence[Token], end: int) -> int:
    """Where a post stands whose field or town, in capitals, ends at a place (ministre de la Santé); 0 nowhere."""
    at = end - 1
    while at > 1 and (phrase[at].capital or phrase[at].kinds & _JOINING):
        at -= 1
    told = end - at > _FIELDED and "officeof" in phrase[at + 1].kinds and not phrase[at + 1].capital
    return at if told and "post" in phrase[at].kinds else 0


def _owned_by(phrase: Sequence[Token], post: int) -> bool:
    """Whether whoever holds a post is one whose something is told, of which no other post is beside (le cabinet du)."""
    led = phrase[post - 1].kinds
    by = post - 1 if "officeof" in led else post - 2
    return by > 1 and bool(led & {"officeof", "article"}) and "officeof" in phrase[by].kinds


def _leading_body(core: Sequence[Token]) -> Token | None:
    """The body with which a phrase begins, behind its adjectives (объединенная пресс-служба судов)."""
    at = next((at for at, token in enumerate(core) if "institution" in token.kinds), None)
    if at is None or any(token.kinds or not token.low.endswith(FEATURES) for token in core[:at]):
        return None
    return core[at] if not at or not core[at].capital else None


def head_of(core: Sequence[Token]) -> Token:
    """A phrase's head noun: its last word, or the first that can speak where adjectives and genitives follow it."""
    last = core[-1]
    if last.capital or last.kinds & _HEADING:
        return last
    able = [token for token in core if token.kinds & _SPEAKING_NOUNS] if core[1:] else ()
    return able[0] if able else last


def speaks_for(head: Token) -> bool:
    """Whether a noun is a spokesman's, who serves somebody who is named more often than he is."""
    role = load_roles().read(head.low)
    return role is not None and role.office == "spokesperson"


def without_place(phrase: Sequence[Token]) -> Sequence[Token]:
    """A phrase up to where or when the speech took place (Буданов в интервью Yahoo News; residents on Monday)."""
    phrase = _author_of(phrase) if len(phrase) > _ARTICLE_AND_NAME and "determiner" in phrase[0].kinds else phrase
    dated = len(phrase) > _ARTICLE_AND_NAME and phrase[-1].capital and "time" in phrase[-1].kinds
    if dated and "preposition" in phrase[-2].kinds and not phrase[-3].low.endswith("ed"):
        return without_place(phrase[:-2])
    if phrase[-1].kinds & {"venue"} and (told := _in_paper(phrase)) is not None:
        return phrase[:told]
    if not phrase[0].capital or phrase[0].kinds & {"determiner", "preposition"}:
        return phrase
    later = False
    for at in range(1, len(phrase) - 1):
        if "preposition" in phrase[at].kinds:
            held = "role" in phrase[at - 1].kinds and "officeof" in phrase[at].kinds  # Member of Parliament
            placed = not held and any(token.kinds & {"venue"} for token in phrase[at + 1 : at + 3])
            if not (placed or later):
                placed = "circumstance" in phrase[at].kinds or ends_name(phrase, at) or is_in_town(phrase, at)
            if placed or phrase[0].text < CYRILLIC:
                return phrase[:at] if placed else phrase
            later = True  # жительница дома на улице Минской | в прямом эфире
    return phrase


def _is_paper(phrase: Sequence[Token]) -> bool:
    """Whether a paper is told of by a deed and one who is none of its authors (a report filed to Judge X)."""
    paper = next((at for at in range(1, min(len(phrase) - 2, _LONGEST_PAPER)) if "document" in phrase[at].kinds), 0)
    told = paper and phrase[paper + 1].low.endswith(("ed", "sent")) and phrase[paper + 2].kinds >= {"infinitive"}
    return bool(told) and phrase[paper].text.isascii()


def _author_of(phrase: Sequence[Token]) -> Sequence[Token]:
    """Whose a paper is that speaks (a statement from the council, the family); all of any other phrase."""
    places = range(2, min(len(phrase) - 1, _LONGEST_PAPER))
    written = {"issued", "authored"}
    by = next((at for at in places if "author" in phrase[at].kinds and phrase[at - 1].kinds & written), None)
    if by is None and phrase[1:] and phrase[1].kinds & written:
        by = next((at for at in places if at >= _SHORT and _is_issued(phrase, at, written)), None)
    if by is None or not phrase[by].text.isascii() or phrase[by + 1].kinds & {"pronoun", "possessive", "time"}:
        return phrase
    return phrase[by + 1 :]


def _is_issued(phrase: Sequence[Token], at: int, written: set[str]) -> bool:
    """Whether a word leads to who issues a paper (a statement released by | X, on behalf of | X)."""
    if "author" in phrase[at].kinds:
        return phrase[at - 1].low.endswith("ed") and bool(phrase[at - 2].kinds & written)
    return "proxied" in phrase[at - 1].kinds and bool(phrase[at - _SHORT].kinds & written)


def _in_paper(phrase: Sequence[Token]) -> int | None:
    """Where it begins to be told what somebody says something in that is his (A spokesman for X in a statement)."""
    for at in range(len(phrase) - 2, max(0, len(phrase) - _LONGEST_PAPER), -1):
        if "inside" in phrase[at].kinds:
            led = phrase[at + 1]
            return at if led.low in INDEFINITE or "possessive" in led.kinds else None
    return None


def without_brackets(phrase: Sequence[Token]) -> Sequence[Token]:
    """A phrase without the party or the initials in brackets before what it is of (la députée (LFI) du Nord)."""
    texts = [token.text for token in phrase[1:]]
    closed = past_bracket(phrase, texts.index("(") + 1, len(phrase)) if "(" in texts else None
    return phrase if closed is None else (*phrase[: texts.index("(") + 1], *phrase[closed:])


def is_land_of(phrase: Sequence[Token], person: Person) -> bool:
    """Whether what seems somebody's name is the country of his office (Президент Франции)."""
    return len(person.tokens) == 1 and "role" in phrase[0].kinds and names_territory(person.name)


def may_be_told(core: Sequence[Token], gender: str) -> bool:
    """Whether a role may be of a gender: nothing in it or in its article tells the other."""
    kinds, article = head_of(core).kinds, core[0].kinds
    other = {"male", "masculine"} if gender == "female" else {"female", "feminine"}
    body = "institution" in kinds and article & {"masculine", "feminine"}
    return bool(body or "role" in kinds) and not (kinds | article) & other
