"""The bearer of a name in an article: its forms, whether he is a person, his gender and roles."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.extraction.clauses.phrases.runs import Gender


@dataclass(slots=True, eq=False)
class Person:
    """A name's bearer in one article. `name` is the fullest form; `places` where any form begins, ascending."""

    name: str
    tokens: tuple[str, ...]
    lows: tuple[str, ...]
    """The tokens in lower case."""
    human: bool
    gender: Gender | None = None
    roles: set[str] = field(default_factory=set)
    servants: set[str] = field(default_factory=set)
    """Words for those who speak for him (an aide to President X), so that they never describe him."""
    places: list[int] = field(default_factory=list)
    short: str | None = None
    """The capitals that stand for the name (`Environment Agency (EA)`)."""


def fits(person: Person, gender: Gender | None) -> bool:
    """Whether nothing known of the person's gender speaks against a pronoun's."""
    return gender is None or person.gender is None or person.gender == gender
