"""Things that are the subject of a verb of saying and say nothing: what they show, and what they only need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import ABLE
from knowledge.extraction.clauses.phrases.verbs import QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Verb

_SHOWING: Final = ABLE | {"inquiry"}  # who shows something by saying it


def shows(tokens: Sequence[Token], verb: Verb, subject: Range | None, content: Range) -> bool:
    """Whether a thing makes plain what nobody says (`the row underscores how far …`)."""
    plain = set(verb.cue.frames) & set("ds") and not any(t.quotation is not None for t in tokens[slice(*content)])
    if not plain or subject is None:
        return False
    end = next((at for at in range(*subject) if "preposition" in tokens[at].kinds), subject[1])
    head = [token for token in tokens[subject[0] : end] if not token.kinds & {"determiner"} or token.kinds & _SHOWING]
    owner = max((at for at, token in enumerate(head) if token.is_owner), default=-1)
    return not any(token.kinds & _SHOWING or (token.capital and at > owner) for at, token in enumerate(head))


def needs(tokens: Sequence[Token], subject: Range | None, content: Range, grammar: Grammar) -> bool:
    """Whether a thing only needs what a verb of demanding has for its object (un métier qui demande de la patience)."""
    if "that" in tokens[content[0] - 1].kinds:
        return False
    near = range(subject[0], min(subject[0] + QUOTED, subject[1])) if subject is not None else ()
    return any(tokens[at].low in grammar.unwilleds for at in near)
