"""What somebody calls himself or says that he feels (se dit solidaire de X, se disent très préoccupés par X)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_NO_FEELING: Final = frozenset(
    {"adverb", "determiner", "pronoun", "that", "question", "time", "subordinator", "coordinator", "relative"}
)
_FARTHEST: Final = 3
"""Tokens from what somebody says he is to the preposition of what he is so about."""


def said_of_oneself(tokens: Sequence[Token], at: int, end: int) -> Range | None:
    """What stands behind `se dit`, `s'est dit`: an adjective or a phrase with what it is about; adverbs go along."""
    before = at - 2
    while before > 0 and "auxiliary" in tokens[before].kinds and "reflexive" not in tokens[before].kinds:
        before -= 1
    if before < 1 or "reflexive" not in tokens[before].kinds:
        return None
    start = at
    while start < end and "adverb" in tokens[start].kinds and not tokens[start].punctuation:
        start += 1
    if start >= end:
        return None
    first = tokens[start]
    if first.capital or first.punctuation or first.quotation is not None or not first.kinds.isdisjoint(_NO_FEELING):
        return None
    near = tokens[start + 1 : min(start + 1 + _FARTHEST, end)]
    about = next((k for k, token in enumerate(near) if token.kinds & {"preposition", "leftout", "that"}), None)
    plain = about is not None and not any(token.punctuation or token.capital for token in near[: about + 1])
    if not plain or len(near) <= (about or 0) + 1:
        return None
    for comma in range(start, end - 1):
        if tokens[comma].text == "," and "relative" in tokens[comma + 1].kinds:
            return (at, comma)  # se dit choqué par X, | qui a déclaré que
    return (at, end)
