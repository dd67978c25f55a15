"""Asides without a verb of saying, which tell what a speaker does (A, — Иван Петров снимает очки. — B)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.verbs import DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_SPOKEN_ENDS: Final = frozenset({",", "?", "!", "…", "..."})
"""What stands before the dash that opens such an aside."""
_FARTHEST: Final = 60
"""Tokens of an aside at most."""


def read_gesture(tokens: Sequence[Token]) -> tuple[Range, Range, int] | None:
    """Words that tell what somebody does, who he is, and where his own words go on behind a full stop and a dash."""
    for dash in range(2, len(tokens) - 2):
        if tokens[dash].text in DASHES and tokens[dash - 1].text in _SPOKEN_ENDS:
            close = _close(tokens, dash)
            phrase = _who(tokens, dash + 1, close) if close else None
            if phrase is not None:
                end = next(at for at in range(phrase[1], close) if tokens[at].punctuation)
                return (dash + 1, end), phrase, close
    return None


def _close(tokens: Sequence[Token], dash: int) -> int:
    """The dash behind a full stop and before a capital that closes an aside; 0 where another dash comes first."""
    for at in range(dash + 2, min(dash + _FARTHEST, len(tokens) - 1)):
        if tokens[at].text in DASHES:
            return at if tokens[at - 1].text == "." and tokens[at + 1].capital else 0
    return 0


def _who(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """The pronoun that opens an aside, or the first full name in the nominative in it."""
    if tokens[start].kinds >= {"subject", "pronoun"} and "pronoun.i" not in tokens[start].kinds:
        return (start, start + 1)
    for at in range(start, end - 1):
        given, surname = tokens[at], tokens[at + 1]
        named = given.capital and surname.capital and given.low in given_names()
        if named and case_of(given.low, surname.low, given_names()) is None:
            return (at, at + 2)
    return None
