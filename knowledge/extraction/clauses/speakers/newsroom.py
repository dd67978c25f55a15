"""Reporters of the paper itself, of whom a French article tells and who say nothing (Nos journalistes X et Y)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.speakers.person import Person

_REACH: Final = 80
"""Characters behind the noun in which their names begin."""
_WORDS: Final = re.compile(r"[^\W_]+")
_JOINING: Final = frozenset({"coordinator", "belonging", "article"})


def without_reporters(text: str, mentions: list[tuple[int, Person]], grammar: Grammar) -> list[tuple[int, Person]]:
    """Names and where they stand, without those of the paper's own reporters: no pronoun or role means them."""
    told = [found.end() for found in _reporters(grammar).finditer(text)] if grammar.members("newsroom") else []
    if not told:
        return mentions
    return [(place, person) for place, person in mentions if not any(_is_told(text, at, place, grammar) for at in told)]


@cache
def _reporters(grammar: Grammar) -> re.Pattern[str]:
    """A noun for them behind its possessive."""
    ours, nouns = ("|".join(grammar.members(name)) for name in ("ours", "newsroom"))
    return re.compile(rf"\b(?:{ours}) (?:{nouns})\b", re.IGNORECASE)


def _is_told(text: str, end: int, place: int, grammar: Grammar) -> bool:
    """Whether nothing but names and what joins them stands between a noun and a name."""
    if not end < place <= end + _REACH:
        return False
    between = text[end:place]
    words = _WORDS.findall(between)
    return between.isprintable() and all(
        not word[:1].islower() or not _JOINING.isdisjoint(grammar.kind(word.lower())) for word in words
    )
