"""With whom a sentence begins that a pronoun in it goes on from (Smith was last, and he said)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.lookalikes import may_act
from knowledge.extraction.clauses.phrases.verbs import QUOTED
from knowledge.extraction.clauses.saying.subjects import leading_subject, own_clause_subject
from knowledge.extraction.clauses.speakers.openings import is_antecedent, opens_clause
from knowledge.extraction.clauses.speakers.preceding import SHORTEST_CLAUSE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_OBLIQUE: Final = frozenset({"pronoun", "oblique.f"})
_OTHERS: Final = frozenset({"subject", "quizzed"})


def find_leading(text: str, people: People, grammar: Grammar, tokens: Sequence[Token], end: int) -> Person | None:
    """Who is the subject with which the sentence of a pronoun begins (`Smith was last, and he said`)."""
    if "subordinator" in tokens[0].kinds and not grammar.elisions and (person := _fronted(text, people, tokens, end)):
        return person
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


def _fronted(text: str, people: People, tokens: Sequence[Token], end: int) -> Person | None:
    """Who is the subject of the clause before the comma of a pronoun's own (When Smith came, he said; …, “…,” he said).

    Not who acts on somebody a pronoun means, or asks him (When Smith met him, he said).
    """
    spoken = end - 1 - (tokens[end - 1].quotation is not None)
    commas = [at for at in range(1, end) if tokens[at].text == ","]
    if len(commas) != 1 or commas[0] != spoken:
        return None
    subject = leading_subject(tokens[1:spoken], spoken - 1)
    if subject is None or subject[0] > 0 or subject[1] >= spoken - 1:
        return None
    closing = tokens[end + 2 : end + QUOTED + 1] if spoken == end - 1 else ()
    incise = len(closing) > 1 and closing[0].text == "," and "that" not in closing[1].kinds
    if incise or "hypothetical" in tokens[0].kinds or "gerund" in tokens[1].kinds:
        return None  # When Smith wins, he said, all will be well
    behind = range(subject[1] + 1, spoken)
    if any(tokens[at].quotation is not None or _means_another(tokens, at) for at in behind):
        return None
    person = people.find(text[tokens[1].start : tokens[subject[1]].end], tokens[1].start)
    return person if person is not None and person.human else None


def _means_another(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word tells of somebody besides its clause's subject, or that he asks (X met him; not: his book)."""
    kinds, behind = tokens[at].kinds, tokens[at + 1]
    if kinds.isdisjoint(_OBLIQUE) or "pronoun.n" in kinds:
        return not kinds.isdisjoint(_OTHERS)
    return "possessive" not in kinds or behind.punctuation or "preposition" in behind.kinds
