"""Phrases of several words that open what somebody is told to have said (according to, in the view of)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.saying.leads import hangs_on_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token


def phrase_length(tokens: Sequence[Token], at: int, grammar: Grammar, kind: str) -> int:
    """How many tokens a phrase of that kind has at a place; 0 where none begins."""
    seconds = grammar.seconds.get(tokens[at].low)
    if seconds is None or at + 1 >= len(tokens) or tokens[at + 1].low not in seconds:
        return 0
    if "introducing" in tokens[at].kinds and hangs_on_noun(tokens, at):
        return 0
    second, longest = tokens[at + 1].low, 0
    for rest, name in grammar.phrases[tokens[at].low]:
        if name != kind or rest[0] != second or len(rest) < longest:
            continue
        if len(rest) == 1 or tuple(token.low for token in tokens[at + 1 : at + 1 + len(rest)]) == rest:
            longest = 1 + len(rest)
    return longest
