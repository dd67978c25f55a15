"""What an article tells beside names of those who bear them, and whether words can mean one of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.person import Person

P = TypeVar("P")

BESIDE_ANOTHER: Final = frozenset({None, "member-of-parliament", "senator", "head", "leader", "speaker", "prosecutor"})
"""Offices that somebody may hold beside another; the others he holds alone."""


class Kinds(dict[str, frozenset[str]]):
    """Words as written -> their classes, each looked up once."""

    def __init__(self, grammar: Grammar) -> None:
        super().__init__()
        self._kind = grammar.kind

    def __missing__(self, word: str) -> frozenset[str]:
        found = self[word] = self._kind(word.lower())
        return found


class Posts(ABC, Generic[P]):
    """The posts told beside names in one article, each read once, when a description asks for one."""

    places: ClassVar[int]
    """Places of a name, from its first, beside which a post is read."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar
        self._known: dict[int, list[P]] = {}
        self._asked: dict[str, P | None] = {}

    def contradict(self, person: Person, words: str) -> bool:
        """Whether words tell a post, and all that are told beside somebody's name are another's."""
        asked = self._ask(words)
        if asked is None:
            return False
        known = self._told(person)
        return bool(known) and all(self._is_another(asked, post) for post in known)

    def narrows(self, person: Person, words: str) -> bool:  # noqa: ARG002 - where a language tells
        """Whether words tell the body of an office that is told beside a name without any."""
        return False

    def _ask(self, words: str) -> P | None:
        if words not in self._asked:
            self._asked[words] = self._read(words)
        return self._asked[words]

    def _told(self, person: Person) -> list[P]:
        """All that is told beside a name, in the order of the text."""
        known = self._known.get(id(person))
        if known is None:
            places = person.places[: self.places]
            known = self._known[id(person)] = [post for place in places for post in self._beside(place, person)]
        return known

    @abstractmethod
    def _read(self, words: str) -> P | None:
        """The post that a description asks for; none where anybody may be meant."""

    @abstractmethod
    def _beside(self, place: int, person: Person) -> Iterable[P]:
        """The posts right before a name and behind its comma."""

    @abstractmethod
    def _is_another(self, asked: P, known: P) -> bool:
        """Whether who holds one of two posts cannot be called by the other."""
