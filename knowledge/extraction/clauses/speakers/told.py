"""What an article tells beside names of those who bear them, read once of each person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from knowledge.extraction.clauses.speakers.people import Person

_Post = TypeVar("_Post")


class Told(Generic[_Post]):
    """The posts of each person: what `read` finds beside a place of the name, at the first `places` of them."""

    def __init__(self, read: Callable[[int, Person], Iterable[_Post]], places: int) -> None:
        self._read = read
        self._places = places
        self._known: dict[int, list[_Post]] = {}

    def of(self, person: Person) -> list[_Post]:
        """All that is told beside the name, in the order of the text."""
        known = self._known.get(id(person))
        if known is None:
            places = person.places[: self._places]
            known = self._known[id(person)] = [post for place in places for post in self._read(place, person)]
        return known
