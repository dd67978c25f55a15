"""Bodies behind whose name a comma tells in French what they are, and that are called by that noun from there on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import INDEFINITE
from knowledge.extraction.clauses.speakers.documents import Resolved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People

_CALLED: Final = frozenset({"institution", "gathering", "body"})
_ARTICLE_AND_NOUN: Final = 2
_LONGEST_NAME: Final = 60
"""Characters of a body's name before the comma."""


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
