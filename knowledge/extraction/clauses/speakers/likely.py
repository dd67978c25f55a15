"""Whom a lone role may mean though nothing tells that he has it: who spoke last, the only one named, this spokesman."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.deeds import tells_deed
from knowledge.extraction.clauses.speakers.describing import AGED
from knowledge.extraction.clauses.speakers.genitives import stands_beside
from knowledge.extraction.clauses.speakers.mentions import Mentions
from knowledge.extraction.clauses.speakers.namesakes import is_thing_of
from knowledge.extraction.clauses.speakers.newcomers import Newcomers
from knowledge.extraction.clauses.speakers.offices import Offices, is_one_office
from knowledge.extraction.clauses.speakers.person import fits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.attention import Attention
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_SIZED: Final = 10
"""Characters of an adjective before a noun."""
REACH: Final = 80
"""Characters behind a name in which a passive tells what was done to its bearer."""
_MANY: Final = frozenset({"anybody", "famous", "general", "post"})
"""Classes of roles by which people are called who are introduced by their names alone."""
_IN_OFFICE: Final = frozenset({"bystander", "post", "bench"})
"""Roles by which people are called rather than by their age."""


class LikelyBearers:
    """Tells, in one article, whom a role may mean that nobody is told to have."""

    def __init__(self, text: str, people: People, grammar: Grammar, attention: Attention) -> None:
        self._text = text
        self._people = people
        self._grammar = grammar
        self._attention = attention
        self.mentions = Mentions(text, people, grammar)
        self.offices = Offices(text, grammar)
        self._new = Newcomers(text, people, grammar, attention)

    def _pointed_at(self, head: Token, *, pointing: bool) -> Person | None:
        """Whom `ce porte-parole` means: who spoke last, where the sentence before names nobody else."""
        last = self._attention.people[-1] if pointing and self._attention.people else None
        if last is None or not self._agrees(head, last):
            return None
        near = self._people.between(*self._attention.before)
        return None if any(person.human and person is not last for person in near) else last

    def _loosely(
        self, head: Token, people: Sequence[Person], *, lone: bool, aged: bool, career: bool = False
    ) -> Person | None:
        """Who spoke last, or the only one named, where nothing told of him or of others speaks against it.

        Where only his age or family is told (`aged`: la jeune femme), whatever he did speaks not against it; where a
        `career` is, whatever he is now does not.
        """
        if "interrogating" in head.kinds and self._new.is_in_court():
            return None
        last = people[0] if len(people) == 1 else self._attention.people[-1] if self._attention.people else None
        near = self._only_before()
        meant = near if near in people else last
        if meant is None or not self._agrees(head, meant) or not (aged or self._may_speak_up(meant, head)):
            return None
        if aged and any(self._grammar.kind(role) & _IN_OFFICE for role in meant.roles):
            return None  # le maire X a dit … le jeune homme
        if lone and self._attention.described_since(meant, "f" if "female" in head.kinds else "m", head.start):
            return None
        silent = self._attention.is_silent(meant)
        if self._attention.is_only_reported(meant) or (silent and stands_beside(meant, self._people)):
            return None
        if "anybody" in head.kinds:
            if self._new.is_gowned(meant):
                return None
        elif self._attention.tells_of(self._text, head.low):
            return None
        if "famous" in head.kinds and self.mentions.is_told_of(head):
            return None
        if last is None or meant is not last:
            return meant
        others = any(person.human and person is not last for person in self._people.between(*self._attention.before))
        unsure = "bystander" in head.kinds
        if lone and (
            aged
            or career
            or self._is_sized(head)
            or head.kinds & {"anybody", "standin"}
            or not (self._works(last) or unsure)
        ):
            return None if self._new.may_be_another(last) else last
        alone = len(people) == 1 and not self._attention.is_silent(last) and "bystander" not in head.kinds
        if alone and (lone or not self._works(last)):
            return last
        posted = "post" in head.kinds and (last.roles or "bystander" not in head.kinds) and self._holds_post(last)
        return last if posted and not others else None

    def _is_sized(self, head: Token) -> bool:
        """Whether an adjective before a French noun for kin makes it one for anybody (la jeune fille)."""
        before = self._text[max(0, head.start - _SIZED) : head.start].split()[-1:]
        return bool(self._grammar.elisions and before) and "sized" in self._grammar.kind(before[0])

    def _may_speak_up(self, person: Person, head: Token) -> bool:
        """Whether a lone role may mean somebody: he spoke, or nothing is told of him but that he did something."""
        if not self._attention.is_silent(person):
            return True
        if is_thing_of(self._text, person, head.start, self._grammar):
            return False
        works = self._works(person) and "anybody" not in head.kinds and not is_one_office(head.low, person)
        if "bystander" in head.kinds or works:
            return False
        if self._grammar.families and not head.kinds & _MANY and not self._works(person):
            return False
        if "orator" in head.kinds:
            named = [one for one in self._people.named_before(head.start) if one.human]
            if all(one is person for one in named):
                return True  # nobody else is there
        end = self._attention.before[1]
        place = max((place for place in person.places if place < end), default=end) + len(person.name)
        return not tells_deed(self._text[place : min(end, place + REACH)], head.kinds, self._grammar)

    def _agrees(self, head: Token, person: Person) -> bool:
        aged = "-" in head.low and head.low.endswith(AGED)
        aged = aged and any(role.endswith(AGED) for role in person.roles)  # of another age
        return not aged and fits(person, "f" if "female" in head.kinds else "m" if "male" in head.kinds else None)

    def _holds_post(self, person: Person) -> bool:
        """Whether all that is told of somebody are posts, of which he may have several (ministre, candidat)."""
        kinds = map(self._grammar.kind, person.roles)
        return all(kind & {"post", "general", "anybody"} for kind in kinds if "role" in kind)

    def _only_before(self) -> Person | None:
        """The one whom the sentence before names, where the article tells nothing of what he is."""
        start, end = self._attention.before
        named = (person for person in self._people.between(start, end) if person.human)
        near = [person for person in named if not self._attention.is_quoted_between(person, start, end)]
        alone = near and all(person is near[0] for person in near) and not self._works(near[0])
        return near[0] if alone else None

    def _works(self, person: Person) -> bool:
        """Whether the article tells what somebody does, more than that he heads or belongs to something."""
        kinds = (self._grammar.kind(role) for role in person.roles)
        return any("role" in kind and "general" not in kind for kind in kinds)
