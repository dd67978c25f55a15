"""Bodies whose fields are a list: the Ministry of Energy, Water and Housing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token


def before_fields(tokens: Sequence[Token], comma: int, low: int) -> int | None:
    """Where the fields of a body begin whose last ones a comma parts (Ministry of Energy, Water and Housing)."""
    joint = next((at for at in range(comma + 2, min(comma + 4, len(tokens))) if "joint" in tokens[at].kinds), 0)
    listed = tokens[comma + 1].capital and joint and joint + 1 < len(tokens) and tokens[joint + 1].capital
    start = comma - 1
    while listed and start > low and (tokens[start].capital or tokens[start].text == ","):
        start -= 1
    if not listed or start in {low, comma - 1} or "officeof" not in tokens[start].kinds:
        return None
    fronted = any("preposition" in token.kinds for token in tokens[max(low, start - 3) : start - 1])
    head = tokens[start - 1]
    return start if head.capital and "institution" in head.kinds and not fronted else None


def past_fields(tokens: Sequence[Token], end: int) -> int:
    """Where a body's name ends that is known up to the first comma of its fields; `end` where they are no list."""
    at = end
    while at + 1 < len(tokens) and tokens[at].text == "," and tokens[at + 1].capital:
        at += 1
        while at < len(tokens) and tokens[at].capital:
            at += 1
    at += at < len(tokens) and tokens[at].text == ","
    if not end < at < len(tokens) - 1 or "joint" not in tokens[at].kinds or not tokens[at + 1].capital:
        return end
    at += 1
    while at < len(tokens) and tokens[at].capital:
        at += 1
    return at
