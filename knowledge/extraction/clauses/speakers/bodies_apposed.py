"""French bodies called by a noun: that behind the comma of their name, or with which their whole name begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.sentences import INDEFINITE, tokens_between
from knowledge.extraction.clauses.speakers.bodies import whole_body, with_fields
from knowledge.extraction.clauses.speakers.documents import Resolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.mentions import Mentions
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.clauses.speakers.person import Person

_CALLED: Final = frozenset({"institution", "gathering", "body"})
_ARTICLE_AND_NOUN: Final = 2
_LONGEST_NAME: Final = 60
"""Characters of a body's name before the comma."""
_LONGEST: Final = 120
"""Characters from a noun in which all of the name stands that it begins."""


def apposed_body(text: str, people: People, core: Sequence[Token]) -> Resolved | None:
    """The body that `le collectif` means where the article has said what it is (Inter-Urgences, un collectif qui …)."""
    if len(core) != _ARTICLE_AND_NOUN or "article" not in core[0].kinds or core[0].low in INDEFINITE:
        return None
    noun = core[1]
    if noun.capital or noun.kinds.isdisjoint(_CALLED):
        return None
    end = max(text.rfind(f", {article} {noun.low} ", 0, core[0].start) for article in INDEFINITE)
    if end < 0:
        end = max(text.rfind(f", {article} {noun.low},", 0, core[0].start) for article in INDEFINITE)
    named = people.places_between(max(0, end - _LONGEST_NAME), end) if end > 0 else ()
    return next((Resolved(one.name, human=False) for at, one in named if at + len(one.name) == end), None)


def whole_of(text: str, body: Person, mentions: Mentions, grammar: Grammar) -> str | None:
    """All of the name of a body that is called by the noun with which it begins (la Confédération paysanne)."""
    start = body.places[0]
    tokens = tokens_between(text, start, start + _LONGEST, grammar)
    found = right_phrase(tokens, 0, len(tokens)) if tokens else None
    if found is None or found[0]:
        return None
    verb = next((at for at in range(1, found[1]) if tokens[at].cue or "auxiliary" in tokens[at].kinds), found[1])
    phrase = tokens[:verb]
    whole = with_fields(text, body, phrase) or whole_body(text, body, (phrase, mentions.core(phrase)), grammar)
    return whole.name if whole is not None else None
