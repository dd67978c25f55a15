"""With whom a sentence begins that a pronoun in it goes on from (Smith was last, and he said)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.phrases.lookalikes import may_act
from knowledge.extraction.clauses.saying.subjects import leading_subject, own_clause_subject
from knowledge.extraction.clauses.speakers.openings import is_antecedent, opens_clause
from knowledge.extraction.clauses.speakers.preceding import SHORTEST_CLAUSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person


def find_leading(text: str, people: People, grammar: Grammar, tokens: Sequence[Token], end: int) -> Person | None:
    """Who is the subject with which the sentence of a pronoun begins (`Smith was last, and he said`)."""
    whom = "that" in tokens[end - 1].kinds and grammar.elisions and is_antecedent(tokens[end - 2])
    if end <= SHORTEST_CLAUSE or not (whom or opens_clause(tokens, end - 1)):
        return None
    own = own_clause_subject(tokens, end)
    begin = own or leading_subject(tokens, end)
    if begin is None or (begin[0] > 1 and own is None):
        return None
    first, second, last = tokens[begin[0]], tokens[begin[0] + 1], tokens[begin[1] - 1]
    if "headlast" in grammar.options and not (first.is_owner or second.capital or may_act(second)):
        return None  # Angry people left after he said
    person = people.find(text[first.start : last.end], first.start)
    if person and grammar.elisions and "institution" in second.kinds and len(person.tokens) == 1:
        return None  # La mairie de Lyon ferme, car elle estime
    it = "pronoun.n" in tokens[end].kinds
    return person if person and (it or person.human or people.animacy.may_be_human(person)) else None
