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
    seconds = grammar.phrases.get(tokens[at].low)
    phrases = seconds.get(tokens[at + 1].low) if seconds is not None and at + 1 < len(tokens) else None
    if phrases is None or ("introducing" in tokens[at].kinds and hangs_on_noun(tokens, at)):
        return 0
    longest = 0
    for rest, name in phrases:
        if name != kind or len(rest) < longest:
            continue
        if len(rest) == 1 or tuple(token.low for token in tokens[at + 1 : at + 1 + len(rest)]) == rest:
            longest = 1 + len(rest)
    return longest
