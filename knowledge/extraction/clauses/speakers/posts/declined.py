"""Posts in a language of cases without articles: the noun comes first, what it is of behind it (Russian, Ukrainian)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from knowledge.extraction.clauses.grammar import load_grammar
from knowledge.extraction.clauses.speakers.deeds import behind_deed, is_led
from knowledge.extraction.clauses.speakers.genitives import names_master
from knowledge.extraction.clauses.speakers.posts.beside import BESIDE_ANOTHER, Posts
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.names.covering import covers
from knowledge.names.roles import HEADS, load_roles

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.names.roles import Role

_REACH: Final = 120
"""Characters before and behind a name in which its bearer's post stands."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MARKED: Final = re.compile(r"[«“„\"]([^\W_]+)[^»”“\"\n]*[»”“\"]")
"""A name in marks, whose first word tells it from others."""
_EDGE: Final = re.compile(r"[.,;:!?()\n«»“”„\"]|[—–] ")
_ADJECTIVAL: Final = ("ый", "ий", "ой", "ая", "яя", "ого", "его", "ей", "ому", "ему", "ым", "им", "ую", "ых", "их")
_NO_POST: Final = frozenset({"auxiliary", "pronoun", "relative", "that", "coordinator", "source"})
_LITTLE: Final = frozenset({"preposition", "determiner", "joint", "adverb", "time", "connector", "particle"})
_RANKS: Final = ("deputy", "former", "acting")
_ANY_BODYS: Final = HEADS | BESIDE_ANOTHER | {"coach", "captain", "spokesperson", "adviser", "diplomat"}
"""Offices that bodies of any kind have."""
_GOVERNING: Final = frozenset({"prime-minister", "chancellor"})
_AT_THE_TOP: Final = frozenset({"president", "speaker", "governor"})
"""Offices of any body that nobody holds beside one of state."""
_RULING: Final = frozenset({"governor", "mayor", "head", "president", "leader"})
_SPOKEN: Final = "spokesperson"
_SHARED: Final = 4
"""Letters that the forms of a name share."""


@lru_cache(maxsize=64)
def _stems(language: str, kind: str) -> frozenset[str]:
    """The stems of a class of nouns: post, sole, chief, member, trade or holder."""
    grammar = load_grammar(language)
    return frozenset(map(grammar.stem, grammar.members(kind)))


class Post(NamedTuple):
    """What somebody is: the noun, what ranks it, of which lands, of what else."""

    head: str
    ranks: frozenset[str]
    lands: frozenset[str]
    names: frozenset[str]
    bodies: frozenset[str]
    described: frozenset[str]
    role: Role | None
    marked: bool = False
    """Whether the name of what it is of stands in marks."""

    @property
    def lone(self) -> bool:
        """Whether nothing tells what it is of."""
        institution = self.role.institution if self.role is not None else None
        return not (self.lands or self.names or self.bodies or institution)


class DeclinedPosts(Posts[Post]):
    """The posts told beside names in a Russian or Ukrainian article."""

    places: ClassVar[int] = 4

    def _read(self, words: str) -> Post | None:
        asked = self._post(_words(words), asked=True)
        anybodys = asked is not None and "anybody" in self._grammar.kind(asked.head) and asked.role is None
        if asked is None or anybodys:
            return None
        marked = "«" in words or '"' in words or "“" in words or "„" in words
        return asked._replace(marked=True) if marked else asked

    def _is_another(self, asked: Post, known: Post) -> bool:
        if not (self._is_post(asked) or self._is("trade", asked)):  # чиновница
            other = self._is("craft", asked) and _rules(known)
            return other or (self._is("layman", asked) and (self._is_post(known) or self._is("trade", known)))
        if self._is("member", asked) and not asked.ranks and "former" not in known.ranks:
            told = self._has_trade(known) and not self._grammar.alike(asked.head, known.head)
            return told or _rules(known)
        if asked.ranks != known.ranks and not (known.ranks == {"acting"} and not asked.ranks):
            return not self._is_craft_of(asked, known)
        if _covers(asked.role, known.role) and not self._are_apart(asked, known):
            ruled = bool(asked.names) and known.head != asked.head and _rules(known)
            return ruled or (known.lone and self._is_of_named(asked)) or self._head_two(asked, known)
        if self._is_of_area(asked) and self._is_elsewhere(known):
            return True
        alike = self._grammar.alike(asked.head, known.head)
        led = self._is("holder", asked) or self._is("holder", known)
        if not alike and (not led or self._is("member", asked) or self._is("member", known)):
            return self._are_two(asked, known)
        if self._are_of_two(asked, known) or not asked.described <= known.described:
            return True
        return self._are_apart(asked, known) or (known.lone and self._is_of_named(asked))

    def _is_of_area(self, post: Post) -> bool:
        """Whether an office is of whoever leads a district, a town or a region that is not named (глава района)."""
        leads = self._is("holder", post) or self._is("chief", post)
        return leads and bool(post.bodies) and all(body.startswith(self._grammar.areas) for body in post.bodies)

    def _is_elsewhere(self, post: Post) -> bool:
        """Whether somebody is told to be what whoever leads an area is not."""
        office = post.role.office if post.role is not None else None
        return office not in _RULING and (self._is_post(post) or self._has_trade(post)) and not post.ranks

    def _are_of_two(self, asked: Post, known: Post) -> bool:
        """Whether an office of state is told of one alone, or of each another (глава Минобороны, глава музея)."""
        states = [_is_of_state(post.role) for post in (asked, known)]
        if all(states):
            return not {post.role.office for post in (asked, known) if post.role is not None} <= _GOVERNING
        other = known if states[0] else asked
        told = other.role is not None and (other.role.institution is not None or other.role.office in _AT_THE_TOP)
        bound = self._is_of_body(other) or not self._is("holder", other)
        return any(states) and (told or (self._is("chief", other) and bound))

    def _head_two(self, asked: Post, known: Post) -> bool:
        """Whether a list tells the body that one heads, and the other's noun is no word for whoever heads it."""
        bodies = [post.role.institution if post.role is not None else None for post in (asked, known)]
        other = asked if bodies[0] is None else known
        same = self._grammar.stem(asked.head) == self._grammar.stem(known.head)
        return bodies[0] != bodies[1] and not self._is("holder", other) and not same

    def _are_two(self, asked: Post, known: Post) -> bool:
        """Whether two nouns that are not alike are of two people."""
        if self._is("member", known):
            return not self._is("chief", asked)
        posts = [self._is_post(post) for post in (asked, known)]
        if all(posts):
            return True
        if posts[1] and self._is("trade", asked):
            return not self._is_craft_of(asked, known)
        if not (posts[0] and self._has_trade(known)) or self._is("anybody", asked):
            return False
        return _rules(asked) or not self._is("chief", asked)

    def _is_craft_of(self, asked: Post, known: Post) -> bool:
        """Whether a trade is told without more, and of somebody that he heads something or did (глава банка)."""
        heads = self._is("chief", known) or "former" in known.ranks
        return heads and not asked.ranks and "famous" in self._grammar.kind(asked.head)

    def _is(self, kind: str, post: Post) -> bool:
        return self._grammar.stem(post.head) in _stems(self._grammar.language, kind)

    def _has_trade(self, post: Post) -> bool:
        return self._is("trade", post) or self._is("calling", post)

    def _is_post(self, post: Post) -> bool:
        office = post.role.office if post.role is not None else None
        return office is not None or any(self._is(kind, post) for kind in ("post", "sole", "chief", "member"))

    def _is_of_named(self, post: Post) -> bool:
        """Whether a post is of a body that a noun tells, or its name in marks."""
        return post.marked or self._is_of_body(post)

    def _is_of_body(self, post: Post) -> bool:
        return any(not self._grammar.kind(body) & {"scope", "anybody"} for body in post.bodies)

    def _may_be_named(self, post: Post) -> bool:
        """Whether a body known by its name alone may be called what a post is of (глава ведомства)."""
        return all(body.startswith(self._grammar.generics) for body in post.bodies)

    def _are_apart(self, asked: Post, known: Post) -> bool:
        """Whether two posts are of different lands, names or bodies, where both tell any."""
        if self._are_named_apart(asked, known):
            return True
        if asked.names and known.names:
            return False
        institutions = [post.role.institution if post.role is not None else None for post in (asked, known)]
        if asked.marked and institutions[0] and known.names and not institutions[1]:
            return True  # глава «Роснефти» … глава «Газпрома»
        if asked.bodies and known.bodies and not (self._may_be_named(asked) and (known.names or institutions[1])):
            return self._are_of_two_bodies(asked.bodies, known.bodies)
        if institutions[0] and institutions[1]:
            return institutions[0] != institutions[1]
        owned = asked.bodies and not self._may_be_named(asked)
        if owned and known.lands and not (known.names or known.bodies or institutions[1]):
            return not all(body.startswith(self._grammar.statehoods) for body in asked.bodies)
        instituted = (asked.bodies and institutions[1]) or (known.bodies and institutions[0])
        return bool(instituted) and not self._may_be_named(asked if asked.bodies else known)

    def _are_of_two_bodies(self, asked: frozenset[str], known: frozenset[str]) -> bool:
        """Whether nouns tell two bodies: none is the same, or each has one besides (отдел продаж, отдел рекламы)."""
        alike = self._grammar.alike
        own = [one for one in asked if not any(alike(one, other) for other in known)]
        others = [other for other in known if not any(alike(one, other) for one in asked)]
        return len(own) == len(asked) or bool(own and others)

    @staticmethod
    def _are_named_apart(asked: Post, known: Post) -> bool:
        if asked.lands and known.lands and not asked.lands & known.lands:
            return True
        shared = any(one[:_SHARED] == other[:_SHARED] for one in asked.names for other in known.names)
        return bool(asked.names and known.names) and not shared

    def _beside(self, place: int, person: Person) -> Iterator[Post]:
        """The post right before a name and the one behind its comma."""
        before = _unmarked(self._text[max(0, place - _REACH) : place])
        before = behind_deed(_EDGE.split(before)[-1].strip(), self._grammar)
        given = self._text[place : place + _REACH].split(maxsplit=1)[0].lower()
        for words in map(_WORD.findall, before.split(" - ")):
            if words and not is_led([words[-1].lower()], self._grammar):
                yield from filter(None, [self._title(words, given)])
        end = self._text.find(person.tokens[-1], place) + len(person.tokens[-1])
        if self._text.startswith(", ", end):
            aside = _EDGE.split(_unmarked(self._text[end + 2 : end + 2 + _REACH]))[0]
            if behind_deed(aside, self._grammar) == aside:
                yield from filter(None, [self._post(_WORD.findall(aside), asked=False)])

    def _title(self, words: list[str], given: str) -> Post | None:
        """The post of a name that words before it tell: behind another's, where it is his master's."""
        roles = [at for at, word in enumerate(words) if "role" in self._grammar.kind(word.lower())]
        if not roles:
            return None
        first = roles[0]
        if len(roles) > 1 and names_master(words[first].lower(), given, self._grammar):
            return self._post(words[roles[-1] :], asked=False)
        return self._post(words, asked=False)

    def _post(self, words: Sequence[str], *, asked: bool) -> Post | None:
        """The post that words tell, whose head is the first role in them."""
        lows = [word.lower().replace("ё", "е") for word in words]
        kinds = [self._grammar.kind(low) for low in lows]
        ranks: set[str] = set()
        described: set[str] = set()
        led = 0
        for at, low in enumerate(lows):
            rank, noun = self._ranked(low)
            ranks |= rank
            if noun and "role" in self._grammar.kind(noun):
                if rank and noun == low and at + 1 < len(lows) and "role" in kinds[at + 1]:
                    continue  # заместитель министра
                behind = (noun, *words[at + 1 :])
                return self._made(behind, (ranks, described), [*words[led:at], *behind])
            if kinds[at] & _NO_POST or low in self._grammar.cues:
                return None
            if kinds[at] & _LITTLE:
                led = at + 1
                ranks, described = set(), set()
            elif not rank and asked and not low.endswith(_ADJECTIVAL):
                return None
            elif not rank:
                described.update([self._grammar.stem(low)] if low.startswith(self._grammar.specialisms) else [])
        return None

    def _is_noun(self, word: str) -> bool:
        return not word.endswith(_ADJECTIVAL) or bool(self._grammar.kind(word) & {"institution", "scope", "role"})

    def _ranked(self, low: str) -> tuple[set[str], str]:
        """What a word tells of a post's rank, and its noun without that."""
        for rank in _RANKS:
            begins = self._grammar.members(rank)
            if not low.startswith(begins):
                continue
            begun = next(begin for begin in begins if low.startswith(begin))
            rest = low[len(begun) :].removeprefix("-")
            if "role" in self._grammar.kind(rest):
                return {rank}, rest
            return {rank}, low if "role" in self._grammar.kind(low) else ""
        return set(), low

    def _made(self, words: Sequence[str], told: tuple[Collection[str], Collection[str]], phrase: Sequence[str]) -> Post:
        """The post of a noun and what follows it; `phrase` holds what stands before it besides."""
        parts = split_words(" ".join(word for word in phrase if not self._ranked(word.lower())[0]))
        spans = load_roles().find(parts)
        ahead = max(1, len(phrase) - len(words))  # на станции метро | губернатор
        role = spans[0].role if spans and spans[0].start <= ahead else None
        within = parts[: spans[0].end] if role is not None and (role.institution or role.office != _SPOKEN) else []
        lands = {found.code for found in find_territories(phrase)}
        rest = [word for word in words[1:] if not self._grammar.kind(word.lower()) & _LITTLE]
        rest = [word for word in rest if word not in within and not find_territories([word])]
        names = {word.lower() for word in rest if word[:1].isupper()}
        bodies = {word for word in rest if word.islower() and self._is_noun(word)}
        ranks, described = (frozenset(words_of) for words_of in told)
        return Post(words[0], ranks, frozenset(lands), frozenset(names), frozenset(bodies), described, role)


def _covers(asked: Role | None, known: Role | None) -> bool:
    """Whether two offices that are told may be one."""
    if asked is None or known is None or asked.office is None:
        return False
    return bool(covers(asked, known) or covers(known, asked))


def _rules(post: Post) -> bool:
    """Whether an office is one of state, which a lone president is too."""
    lone = post.lone and post.role is not None and post.role.office == "president"
    return lone or _is_of_state(post.role)


def _is_of_state(role: Role | None) -> bool:
    if role is None or role.office == "governor":
        return role is not None and role.institution is None
    return role.office not in _ANY_BODYS


def _words(text: str) -> list[str]:
    return _WORD.findall(_EDGE.split(_unmarked(text))[0])


def _unmarked(text: str) -> str:
    """A text with the first word of each name in marks, as a name, for all of it."""
    return _MARKED.sub(lambda found: found.group(1).capitalize(), text)
