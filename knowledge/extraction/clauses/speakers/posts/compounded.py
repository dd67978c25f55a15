"""Posts whose rank and body may stand within their noun, and that exclude each other (German, Spanish)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from knowledge.extraction.clauses.speakers.posts.beside import BESIDE_ANOTHER, Posts
from knowledge.names.covering import covers
from knowledge.names.roles import load_roles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.names.roles import Role

_REACH: Final = 120
_EDGE: Final = re.compile(r"[.;:!?\n“”„\"()—–]")
_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_MARKS: Final = str.maketrans("", "", "«»")
_ROOT: Final = 4
"""Letters that two forms of a word share."""
_COMPOUNDED: Final = 10
"""Letters that two compounds of one body share (Betriebsratschef, Betriebsratsvorsitzender)."""
_MOST_WORDS: Final = 8
_LITTLE: Final = frozenset({"article", "determiner", "preposition", "joint", "coordinator"})
_NO_TITLE: Final = frozenset({"time", "adverb", "pronoun", "auxiliary", "relative", "that", "source", "coordinator"})
_RANKS: Final = ("deputy", "former", "spokesman")
_WHOLE: Final = 5
"""Letters of a beginning that is a word of its own and no prefix."""


class _Post(NamedTuple):
    """A post as told: its rank, the noun it is called by, what it is of, what is said of it."""

    rank: frozenset[str]
    head: str
    owners: tuple[str, ...]
    owned: tuple[str, ...]
    """Those of the owners that a preposition or an article leads, no adjectives (líder socialista)."""
    described: tuple[str, ...]
    role: Role | None


class CompoundedPosts(Posts[_Post]):
    """The posts told beside names in a German or Spanish article."""

    places: ClassVar[int] = 4

    def __init__(self, text: str, grammar: Grammar) -> None:
        super().__init__(text, grammar)
        self._beginnings = {rank: grammar.members(rank) for rank in _RANKS}

    def _read(self, words: str) -> _Post | None:
        asked = self._post(_words(words.translate(_MARKS)))
        if asked is None or "anybody" in self._grammar.kind(asked.head):
            return None
        return asked if asked.rank or "role" in self._grammar.kind(asked.head) else None

    def _beside(self, place: int, person: Person) -> Iterator[_Post]:
        """The post before a name, and the one behind its comma."""
        before = _EDGE.split(self._text[max(0, place - _REACH) : place])[-1].translate(_MARKS)
        apposed = before.rstrip().endswith(",")
        before = before.rstrip(", ").rpartition(",")[2]
        title = _words(before)
        if (post := self._title(title[-_MOST_WORDS:], apposed=apposed)) is not None:
            yield post
        end = place + len(person.name)
        behind = self._text[end : end + _REACH]
        if behind.startswith(", "):
            aside = _words(_EDGE.split(behind[2:])[0].translate(_MARKS).split(",")[0])
            if len(aside) <= _MOST_WORDS and (post := self._title(aside, apposed=True)) is not None:
                yield post

    def _title(self, words: Sequence[str], *, apposed: bool) -> _Post | None:
        """The post that words beside a name tell; one whose noun no list has only where they are nothing else."""
        kinds = [self._grammar.kind(word.lower()) for word in words]
        if not any("role" in kind for kind in kinds):
            begun = next((at for at, kind in enumerate(kinds) if not kind & _LITTLE), len(words))
            plain = len(words) - begun > 1 or apposed or begun == 1
            named = begun < len(words) and (not kinds[begun] & _NO_TITLE or self._ranked(words[begun].lower(), "")[0])
            if (
                not plain
                or not named
                or begun > 1
                or any(kind & _NO_TITLE for kind in kinds[begun + 1 :])
                or self._tells(words)
            ):
                return None
        return self._post(words)

    def _tells(self, words: Sequence[str]) -> bool:
        """Whether a verb of saying, or none of a title's words, stands among some."""
        lows = [word.lower() for word in words]
        return any(low in self._grammar.cues for low in lows) or any(low.isdigit() for low in lows)

    def _post(self, words: Sequence[str]) -> _Post | None:
        lows = [word.lower() for word in words]
        kinds = [self._grammar.kind(low) for low in lows]
        begun = next((at for at, kind in enumerate(kinds) if not kind & _LITTLE), len(lows))
        rank: set[str] = set()
        for at in range(begun, len(lows)):
            behind = next((k for k in range(at + 1, len(lows)) if not kinds[k] & _LITTLE), at)
            found, rest = self._ranked(lows[at], lows[behind] if behind > at else "")
            rank |= found
            if rest == lows[behind] and behind > at:
                continue
            if found or "role" in kinds[at]:
                return self._made(words, (begun, at), rest or lows[at], frozenset(rank))
        return self._made(words, (begun, begun), lows[begun], frozenset()) if begun < len(lows) else None

    def _made(self, words: Sequence[str], between: tuple[int, int], head: str, rank: frozenset[str]) -> _Post:
        begun, at = between
        owners = self._told_of(words[at + 1 :])
        led = next((k for k in range(at + 1, len(words)) if self._grammar.kind(words[k].lower()) & _LITTLE), len(words))
        described = [word for word in self._told_of(words[begun:at]) if not self._rank(word)]
        role = load_roles().read(" ".join(words[begun:]))
        return _Post(rank, head, owners, self._told_of(words[led:]), tuple(described), role)

    def _told_of(self, words: Sequence[str]) -> tuple[str, ...]:
        lows = (word.lower() for word in words)
        return tuple(low for low in lows if not self._grammar.kind(low) & (_LITTLE | {"tenure"}))

    def _ranked(self, low: str, behind: str) -> tuple[set[str], str]:
        """What a word tells of a post's rank (a deputy's, of the past, of who speaks for another), and its noun."""
        for rank, beginning in self._rank(low):
            rest = low[len(beginning) :].removeprefix("-")
            if rank == "spokesman":
                return {rank}, low
            if rest and (beginning.endswith("-") or low[len(beginning)] == "-" or "role" in self._grammar.kind(rest)):
                return {rank}, rest
            if len(beginning) >= _WHOLE and "role" in self._grammar.kind(low):
                return {rank}, low
            if len(beginning) >= _WHOLE and "role" in self._grammar.kind(behind):
                return {rank}, behind
        return set(), ""

    def _rank(self, low: str) -> list[tuple[str, str]]:
        """The ranks of which a word's beginning tells, with it."""
        return [(rank, begin) for rank, begins in self._beginnings.items() for begin in begins if low.startswith(begin)]

    def _is_another(self, asked: _Post, known: _Post) -> bool:
        return not self._may_be_one(asked, known)

    def _may_be_one(self, asked: _Post, known: _Post) -> bool:
        if asked.rank != known.rank:
            return self._is_craft(asked, known)
        if "spokesman" in asked.rank:
            return True
        if self._is_of_scope(asked) and self._is_of_state(known) and not self._is_of_state(asked):
            return False
        if self._grammar.stem(asked.head) == self._grammar.stem(known.head) and set(asked.owners) <= set(known.owners):
            return not (asked.described and known.described) or _share(asked.described, known.described)
        if asked.role is not None and known.role is not None and asked.role.office and known.role.office:
            if covers(asked.role, known.role) or covers(known.role, asked.role):
                return not self._head_two(asked, known)
            if asked.role.office == known.role.office or not {asked.role.office, known.role.office} & BESIDE_ANOTHER:
                return False
        one, other = asked.head, known.head
        if self._grammar.stem(one) == self._grammar.stem(other):
            apart = asked.described and known.described and not _share(asked.described, known.described)
            return not apart and self._of_one(asked.owners, known.owners)
        if "bracket" in self._grammar.options and (one.endswith(other) or other.endswith(one)):
            compound = (one.removesuffix(other),) if len(one) > len(other) else ()
            of_other = (other.removesuffix(one),) if len(other) > len(one) else ()
            return self._of_one((*compound, *asked.owners), (*of_other, *known.owners))
        begun = len(one) >= _ROOT <= len(other) and (one.startswith(other) or other.startswith(one))
        if begun or self._grammar.alike(one, other) or one[:_COMPOUNDED] == other[:_COMPOUNDED]:
            return self._of_one(asked.owned, known.owners)
        return self._is_craft(asked, known)

    def _head_two(self, asked: _Post, known: _Post) -> bool:
        """Whether a list tells the body that one heads, and the other's noun his own (Polizeichef, Vorstandschef)."""
        bodies = [post.role.institution if post.role is not None else None for post in (asked, known)]
        if bodies[0] == bodies[1]:
            return False
        other = asked if bodies[0] is None else known
        owners = [word for word in other.owners if "scope" not in self._grammar.kind(word)]
        same = self._grammar.stem(asked.head) == self._grammar.stem(known.head)
        return bool(owners) or not (same or "general" in self._grammar.kind(other.head))

    def _is_of_scope(self, post: _Post) -> bool:
        """Whether a post is of a kind of body whose name it leaves out (presidente del club)."""
        return any("scope" in self._grammar.kind(owner) for owner in post.owners)

    def _is_of_state(self, post: _Post) -> bool:
        """Whether a post is told of a land or of a state without its name (presidente del Gobierno)."""
        landed = post.role is not None and post.role.territory is not None
        return landed or any(owner.startswith(self._grammar.statehoods) for owner in post.owners)

    def _is_craft(self, asked: _Post, known: _Post) -> bool:
        """Whether a trade is told without more, and of somebody that he heads something or did (глава банка)."""
        heads = "general" in self._grammar.kind(known.head) or "former" in known.rank
        return heads and not asked.rank and "famous" in self._grammar.kind(asked.head)

    def _of_one(self, asked: Sequence[str], known: Sequence[str]) -> bool:
        """Whether what two posts are of may be one: one is not told, or they share a word."""
        asked = [word for word in asked if "scope" not in self._grammar.kind(word)]
        if not asked or not known:
            return True
        return _share(asked, known)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _share(asked: Sequence[str], known: Sequence[str]) -> bool:
    return any(word[:_ROOT] == other[:_ROOT] for word in asked for other in known)
