"""Whoever is told of in French as one who is asked, accused or has suffered (l'accusé, la victime)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import tokens_between

if TYPE_CHECKING:
    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.preceding import Preceding

_REACH: Final = 1200
"""Characters in which he is looked for."""


def find_heard(article: Preceding, end: int, gender: Gender | None = None) -> Resolved | None:
    """Who is described so last before a place, of a gender."""
    tokens = tokens_between(article.text, max(0, end - _REACH), end, article.grammar)
    other = {"m": "female", "f": "male"}.get(gender or "")
    opposite = {"m": "feminine", "f": "masculine"}.get(gender or "")
    for at in range(len(tokens) - 1, 0, -1):
        noun, led = tokens[at].kinds, tokens[at - 1].kinds
        if "heard" in noun and "article" in led and "several" not in led and not {other, opposite} & (noun | led):
            return article.naming.read(tokens[at - 1 : at + 1])
    return None
