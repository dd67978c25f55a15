"""Posts whose noun ends or opens its phrase: rank, place and body stand in words of their own (English, French)."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, product
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from knowledge.extraction.clauses.phrases.complements import classed, complement_start
from knowledge.extraction.clauses.speakers.posts.beside import Kinds, Posts
from knowledge.language.normalization import normalize
from knowledge.language.territories import find_territories
from knowledge.names.roles import HEADS, load_roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.person import Person

_PRESIDED: Final = frozenset({"institution", "presided"})
_NEAR: Final = 2
"""Words before a name of which one is its title."""
_REACH: Final = 90
"""Characters before and behind a name in which its bearer's post stands."""
_ROOT: Final = 4
"""Letters that two forms of a word share; a place and the adjective of it one less (Nice, niçois)."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*['’]?")
_ELIDED: Final = re.compile(r"\b([ld])['’](?=\w)", re.IGNORECASE)
_GENITIVE: Final = re.compile(r"['’]s?$")
_EDGE: Final = re.compile(r"[.;:!?\n“”«»\"()]")
_LITTLE: Final = frozenset({"article", "determiner", "preposition", "connector", "joint", "tenure"})
_LED: Final = frozenset({"article", "determiner"})
_NO_POST: Final = frozenset({"auxiliary", "coordinator", "pronoun", "relative", "perfect"})
_BODY: Final = frozenset({"institution"})
_LONE: Final = frozenset({"post", "sole"})
_FORMER: Final = "former"
_LONGEST_LEAD: Final = 4
"""Words before an office's head where heads come first (l'ancien Premier ministre)."""
_WIDE: Final = frozenset({"head", "leader"})
"""Offices that are of whatever body is told."""
_MEMBERS: Final = frozenset({"member-of-parliament", "adviser"})
"""Offices of members of a parliament or council (conseiller d'État)."""
_OF_MEMBERS: Final = frozenset({"leader", "head", "speaker", "senator"})
"""Offices that members hold in it."""


class Post(NamedTuple):
    """What somebody is: the noun, what ranks it, of which lands, of what else."""

    words: str
    head: str
    ranks: frozenset[str]
    degrees: frozenset[str]
    lands: frozenset[str]
    names: frozenset[str]
    """Roots of names that it is of."""
    bodies: frozenset[str]
    """Roots of common nouns that it is of."""
    institutional: bool
    """Whether a common noun for bodies, no land, is among them."""


class PlacedPosts(Posts[Post]):
    """The posts told beside names in an English or French article."""

    places: ClassVar[int] = 6

    def __init__(self, text: str, grammar: Grammar) -> None:
        super().__init__(text, grammar)
        self._kind = Kinds(grammar).__getitem__
        self._headlast = "headlast" in grammar.options
        self._states = frozenset(map(_root, grammar.statehoods))

    def contradict(self, person: Person, words: str) -> bool:
        """Whether words tell a post that is another's, and none that somebody has elsewhere in the article."""
        return person.human and not self._is_elsewhere(person, words) and super().contradict(person, words)

    def _is_elsewhere(self, person: Person, words: str) -> bool:
        """Whether a post is among somebody's roles, though beside his name others are told."""
        asked = self._ask(words)
        if asked is None or asked.head not in person.roles:
            return False
        return not any(post.head == asked.head for post in self._told(person))

    def _is_another(self, asked: Post, known: Post) -> bool:
        if asked.head == known.head:
            served = any("bygone" in self._kind(rank) for rank in known.ranks)
            sits = "sitting" in self._kind(asked.head) and not (asked.ranks or served)
            shed = not asked.ranks and known.ranks <= _shed(self._grammar)  # le ministre délégué X … le ministre
            return (
                (asked.ranks != known.ranks and not (sits or shed))
                or not asked.degrees <= known.degrees
                or self._are_apart(asked, known)
            )
        role, other = load_roles().read(asked.words), load_roles().read(known.words)
        if role is not None and other is not None and role == other and role.office not in HEADS:
            return False
        if asked.bodies and not (known.bodies or known.names):
            return True
        if self._grammar.alike(asked.head, known.head):
            return asked.ranks != known.ranks or self._are_apart(asked, known)
        return self._are_two(asked, known)

    def narrows(self, person: Person, words: str) -> bool:
        """Whether words tell the body of a president who is told beside a name without any (le président du club)."""
        asked = None if self._headlast else self._ask(words)
        if asked is None or self._office(asked) != "president":
            return False
        bodies = set(filter(self._is_body, asked.words.split()[1:]))
        known = [post for post in self._told(person) if post.head == asked.head]
        bare = bool(known) or any(self._is_titled(place, asked.head) for place in person.places[: self.places])
        told = (post.bodies or post.names - self._states or bodies & set(post.words.split()) for post in known)
        return bool(bodies) and bare and not any(told)

    def _is_titled(self, place: int, head: str) -> bool:
        """Whether an office stands right before a name, or before one adjective there (sous le président défunt X)."""
        return head in [word.lower() for word in self._words(self._text[max(0, place - _REACH) : place])[-_NEAR:]]

    def _is_body(self, word: str) -> bool:
        kinds = self._kind(word)
        return bool(kinds & _PRESIDED) and "land" not in kinds and _root(word) not in self._states

    def _are_two(self, asked: Post, known: Post) -> bool:
        """Whether two nouns that are not alike are of two offices."""
        offices = [self._office(post) for post in (asked, known)]
        if None in offices:
            kinds = (self._kind(post.head) for post in (asked, known))
            told = (bool(kind & _LONE) and "anybody" not in kind for kind in kinds)
            held = all(office is not None or post for office, post in zip(offices, told, strict=True))
            return held and not set(offices) & _WIDE
        if offices[0] in _MEMBERS and offices[1] in _OF_MEMBERS:
            return offices[1] == "head" and not self._is_wide(known)
        wide = set(offices) <= HEADS and (self._is_wide(asked) or self._is_wide(known))
        return (offices[0] != offices[1] and not wide) or asked.ranks != known.ranks or self._head_two(asked, known)

    def _is_wide(self, post: Post) -> bool:
        """Whether a noun is for whoever heads what is told (patron, leader)."""
        return "wide" in self._kind(post.head)

    def _head_two(self, asked: Post, known: Post) -> bool:
        """Whether two heads head two things: of others, or one of a listed body and his noun of none but his own."""
        chairs = ("chairing" in self._kind(asked.head)) != ("chairing" in self._kind(known.head))
        roles = [load_roles().read(post.words) for post in (asked, known)]
        bodies = [role.institution if role is not None else None for role in roles]
        other = asked if bodies[0] is None else known
        listed = bodies[0] != bodies[1] and not self._is_wide(other)
        return chairs or listed or self._are_apart(asked, known)

    def _is_of_state(self, post: Post) -> bool:
        return bool(post.lands) or any(name in self._states for name in post.names)

    def _are_apart(self, one: Post, other: Post) -> bool:
        """Whether two posts are of different lands, names or bodies, where both tell any."""
        alike = one.bodies & other.bodies or one.names & other.bodies or one.bodies & other.names
        if alike or _share(one.names, other.names):  # Secretary of State X … the secretary of state
            return bool(one.lands and other.lands and not one.lands & other.lands)
        if self._is_of_state(one) != self._is_of_state(other) and (one if other.lands or other.names else other).bodies:
            return True
        if any(mine and its and not mine & its for mine, its in zip(one[4:7], other[4:7], strict=True)):
            return True
        landed = (one.lands and other.institutional) or (other.lands and one.institutional)
        return bool(landed) and self._office(one) not in _WIDE

    @staticmethod
    def _office(post: Post) -> str | None:
        role = load_roles().read(post.head) or load_roles().read(post.words)
        return role.office if role is not None else None

    def _beside(self, place: int, person: Person) -> Iterator[Post]:
        """The post right before a name and the one behind its comma."""
        *ended, before = _EDGE.split(self._text[max(0, place - _REACH) : place])
        words = self._words(before.rstrip(", ").rpartition(",")[2])
        if (ended or place < _REACH) and words and before.lstrip().startswith(words[0]):
            words[0] = self._uncapitalised(words[0])
        start = self._start(words)
        if complement_start(classed(words, self._grammar), self._grammar) is None:
            yield from filter(None, [self._post(words[start:])])
        end = self._text.find(person.tokens[-1], place) + len(person.tokens[-1])
        if self._text.startswith(", ", end):
            aside = _EDGE.split(self._text[end + 2 : end + 2 + _REACH])[0].split(",")[0]
            yield from filter(None, [self._post(self._past_relative(self._words(aside)))])

    def _uncapitalised(self, word: str) -> str:
        """A common noun that opens a sentence (Council leader X said), as it is written within one."""
        return word.lower() if self._headlast and self._kind(word) & {"institution", "field", "body"} else word

    def _past_relative(self, words: list[str]) -> list[str]:
        """The words behind `who is`."""
        led = len(words) > 1 and "relative" in self._kind(words[0]) and "auxiliary" in self._kind(words[1])
        return words[2:] if led else words

    def _start(self, words: Sequence[str]) -> int:
        """Where the words before a name begin to tell what its bearer is: at the last article that opens a phrase."""
        for at in range(len(words) - 1, -1, -1):
            kinds = self._kind(words[at])
            if words[at].lower() in self._grammar.cues and not kinds & {"role", "institution"}:
                return at + 1
            if at and words[at - 1][:1].isupper() and self._is_deed(words[at]):
                return at + 1  # X met | Finance Minister Y
            opened = "article" in kinds and "preposition" not in kinds
            if opened and not (at and "preposition" in self._kind(words[at - 1])):
                return at
        return 0

    def _is_deed(self, word: str) -> bool:
        """Whether a word is a past that English has no ending for."""
        return self._headlast and "irregular" in self._kind(word) and word.islower()

    def _words(self, text: str) -> list[str]:
        plain = text if self._headlast else _ELIDED.sub(lambda found: f"{found.group(1)}e ", text)
        return _WORD.findall(plain)

    def _read(self, words: str) -> Post | None:
        asked = self._post(self._words(_EDGE.split(words)[0].split(",")[0]))
        return None if asked is None or "anybody" in self._kind(asked.head) else asked

    def _post(self, words: Sequence[str]) -> Post | None:
        """The post that words tell whose head is a role, of nothing that does something."""
        if not words or not _NO_POST.isdisjoint(chain.from_iterable(map(self._kind, words))):
            return None
        start = 0
        while start < len(words) - 1 and self._kind(words[start]) & _LED:
            start += 1
        words = words[start:]
        head = self._last_head(words) if self._headlast else self._first_head(words)
        if head is None:
            return None
        parts = [part for word in (words[head], *words[:head], *words[head + 1 :]) for part in self._parts(word)]
        made = self._made(" ".join(words), parts)
        return made if self._headlast or not made.ranks else made._replace(ranks=made.ranks - self._owned(words, head))

    def _owned(self, words: Sequence[str], head: int) -> set[str]:
        """Ranks of what an office is of, none of its own (président du premier syndicat)."""
        behind = range(head + 1, len(words))
        of = next((at for at in behind if "officeof" in self._kind(words[at])), len(words))
        return {normalize(word)[:_ROOT] for word in words[of:] if self._ranks(word)}

    def _parts(self, word: str) -> list[str]:
        """A noun without the rank before its hyphen, which comes behind it (vice-président)."""
        rank, hyphen, noun = word.partition("-")
        ranked = bool(hyphen) and bool(self._kind(rank) & {"rank", "bygone"}) and bool(noun)
        return [noun, rank] if ranked else [word]

    def _made(self, words: str, parts: Sequence[str]) -> Post:
        rest = parts[1:]
        kinds = {word: self._kind(word) for word in rest}
        ranks = {_FORMER if "bygone" in kinds[word] else normalize(word)[:_ROOT] for word in rest if self._ranks(word)}
        degrees = {normalize(word)[:_ROOT] for word in rest if "degree" in kinds[word]}
        plain = [word for word in rest if not (self._ranks(word) or kinds[word] & {*_LITTLE, "degree", "time"})]
        owners = [owner for word in plain if len(owner := _GENITIVE.sub("", word)) > 1]
        lands = {found.code for found in find_territories(owners)}
        owners = [word for word in owners if not find_territories([word])]
        named = {self._name_root(word) for word in owners if self._is_name(word)}
        bodies = {word for word in owners if not self._is_name(word) and (self._is_of(word, plain))}
        institutional = any(self._kind(word) & _BODY and "land" not in self._kind(word) for word in bodies)
        bodies = {_root(word) for word in bodies}
        return Post(
            words,
            parts[0].lower(),
            frozenset(ranks),
            frozenset(degrees),
            frozenset(lands),
            frozenset(named),
            frozenset(bodies),
            institutional,
        )

    def _ranks(self, word: str) -> bool:
        return bool(self._kind(word) & {"rank", "bygone"})

    def _name_root(self, word: str) -> str:
        return normalize(word)[: _ROOT - word.islower()]

    def _is_name(self, word: str) -> bool:
        if word[:1].isupper():
            return not self._headlast or not self._kind(word) & {"role", "title"}  # the Republican governor
        return bool(self._grammar.demonyms) and word.endswith(self._grammar.demonyms)

    def _is_of(self, word: str, plain: Iterable[str]) -> bool:
        """Whether a common noun tells what an office is of, and no adjective what its bearer is like."""
        owns = any(other.startswith(word) and other != word for other in plain)
        return owns or bool(self._kind(word) & {"institution", "field", "body"}) or load_roles().knows(word)

    def _last_head(self, words: Sequence[str]) -> int | None:
        end = next((at for at, word in enumerate(words) if at and "preposition" in self._kind(word)), len(words))
        return end - 1 if "role" in self._kind(self._parts(words[end - 1])[0]) else None

    def _first_head(self, words: Sequence[str]) -> int | None:
        for at, word in enumerate(words[:_LONGEST_LEAD]):
            noun = self._parts(word)[0]
            if at and self._kind(noun) & _LITTLE and "rank" in self._kind(words[0]):
                continue  # adjoint au maire
            if "role" in self._kind(noun) and not (self._kind(noun) & {"rank"} and at + 1 < len(words)):
                return at
            if not (self._kind(noun) & {"rank", "bygone", "tenure", "title"}):
                return at if "role" in self._kind(noun) else None
        return None


def _share(some: Iterable[str], others: Iterable[str]) -> bool:
    return any(one.startswith(other) or other.startswith(one) for one, other in product(some, others))


@lru_cache(maxsize=8)
def _shed(grammar: Grammar) -> frozenset[str]:
    """Roots of ranks that an office told again leaves out."""
    return frozenset(map(_root, grammar.members("shed")))


def _root(word: str) -> str:
    return normalize(word)[:_ROOT]
