"""What a role is of, as it is told beside its bearer's name: le maire de Lens, X; X, directeur de l'école."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.speakers.spelled import heads
from knowledge.extraction.clauses.speakers.wording import field_of
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.person import Person

REACH: Final = 90
"""Characters before and behind a name in which its bearer's office stands."""
PLACES: Final = 3
"""Places of a name around which it is looked for."""
_ROOT: Final = 5
"""Letters that two case forms of a name share."""
_SENTENCE_END: Final = re.compile(r"(?<=[^\W\d_]{3})[.!?…](?=\s)|\n")
_FIELDS: Final = frozenset({"joint", "article"})
"""What joins the fields of an office between it and its bearer's name (l'Économie | et des Finances, X)."""
_MOST_FIELDS: Final = 5
_OF_MORE: Final = frozenset({"joint", "article", "belonging", "title", "courtesy"})
"""Classes of small words between a French role and its bearer's name."""


class Belongings:
    """What the roles of those who are named in an article are of."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        self._text = text
        self._grammar = grammar

    def is_of_field(self, person: Person, phrase: Sequence[Token]) -> bool:
        """Whether a role stands beside a name with the noun that it is of."""
        head = next((token for token in phrase if "role" in token.kinds), None)
        field = field_of(phrase, head) if head is not None else ""
        told = self._fields_beside(person, head.low) if head is not None and field else []
        any_body = bool(told) and "body" in self._grammar.kind(field)  # le directeur de l'établissement
        return any_body or any(noun[:_ROOT] == field[:_ROOT] for noun in told)

    def _fields_beside(self, person: Person, head: str) -> list[str]:
        """The nouns that a French role is of right before or behind somebody's name."""
        role, told = _role_in_field(head), []
        for place in person.places[:PLACES]:
            before = _SENTENCE_END.split(self._text[max(0, place - REACH) : place])[-1]
            end = place + len(person.name)
            last = next(iter(list(role.finditer(before))[-1:]), None)
            between = split_words(before[last.end() :]) if last is not None else []
            if last is not None and not any(self._acts(word) for word in between):
                told.append(last.group(1))
            behind = role.match(self._text, end + len(", ")) if self._text[end : end + 2] == ", " else None
            told += [behind.group(1)] if behind is not None else []
        return told

    def _acts(self, word: str) -> bool:
        """Whether a word between a role and a name does not tell more of what the role is of."""
        kinds = self._grammar.kind(word.lower())
        return word[:1].islower() and (word.lower() in self._grammar.cues or kinds.isdisjoint(_OF_MORE))

    def is_elsewhere(self, person: Person, head: str, owners: Sequence[str]) -> bool:
        """Whether a role right beside a name is told of another place or body (le maire de Lens, X)."""
        role = _role_of(head)
        for place in person.places[:PLACES] if owners else ():
            behind = self._text[place + len(person.name) : place + len(person.name) + REACH]
            told = role.findall(self._text[max(0, place - REACH) : place])[-1:]
            apposed = role.search(behind) if behind.startswith(", ") else None
            led = split_words(behind[: apposed.start()].lower()) if apposed is not None else []
            acts = len(led) > 2 or any("perfect" in self._grammar.kind(word) for word in led)
            told += [apposed.group(1)] if apposed is not None and not acts else []
            if told and not any(word[:_ROOT] == owner[:_ROOT] for word in told for owner in owners):
                if owners[0].isupper() and len(owners) == 1 and heads(self.around(place, 0), head, owners[0]):
                    continue  # le chef du Parti québécois, X … le chef du PQ
                return True
        return False

    def is_of_other_field(self, person: Person, head: str, field: str) -> bool:
        """Whether a French role beside a name is told of another thing (X, vendeur de pneus; le vendeur de fleurs).

        A noun for any body may be another word for the same one.
        """
        if "body" in self._grammar.kind(field):
            return False
        told = self._fields_beside(person, head)
        return any(noun[:_ROOT] != field[:_ROOT] and "body" not in self._grammar.kind(noun) for noun in told) and all(
            noun[:_ROOT] != field[:_ROOT] for noun in told
        )

    def around(self, place: int, behind: int) -> str:
        """The words around a name: of a description before it only if that is at once told of it (l'avocat de X, Y)."""
        begin = max(0, place - REACH)
        between = self._text[behind:place].replace(",", " ").split()
        told = len(between) < _MOST_FIELDS and all(
            word[:1].isupper() or self._grammar.kind(word.lower()) & _FIELDS for word in between
        )
        ahead = self._text[begin if told else max(behind, begin) : place]
        if self._grammar.elisions:
            ahead = _SENTENCE_END.split(ahead)[-1]
        return ahead + _SENTENCE_END.split(self._text[place : place + REACH])[0]


@cache
def _role_in_field(head: str) -> re.Pattern[str]:
    """A role and the noun in small letters that it is of."""
    return re.compile(
        rf"\b{re.escape(head)}s?(?: \w+[ael]l)? (?:de la |de l['’]|du |des |de |d['’]|en )([a-zß-öø-ÿ]{{4,}})"
    )


@cache
def _role_of(head: str) -> re.Pattern[str]:
    """What a role is of, by its first capitalised word at once behind it."""
    return re.compile(rf"\b{re.escape(head)} (?:de la |de l['’]|du |des |de |d['’])([^\W\d_a-zß-öø-ÿ]\w+)")


def names_owner(around: str, owners: Sequence[str]) -> bool:
    """Whether words hold what an office belongs to, whole or by its initials (United Nations, UN)."""
    short = "".join(word[0] for word in owners)
    return any(word[:_ROOT] in around for word in owners) or (short.isupper() and len(short) > 1 and short in around)
