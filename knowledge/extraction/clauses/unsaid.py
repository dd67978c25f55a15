"""Clauses of reporting in which nobody spoke: if X says …, did X say …?, neither X nor Y said …."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.sentences import Token
    from knowledge.extraction.clauses.verbs import Reported

_SHORT_WISH: Final = 4
"""Tokens from the begin of what somebody wishes in which his anonymity is told."""


def is_unsaid(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a clause of reporting only supposes, asks or denies that its subject spoke; quoted words were said."""
    start, end = reading.content
    if any("anonymity" in token.kinds for token in tokens[start : min(end, start + _SHORT_WISH)]):
        return True  # a souhaité garder l'anonymat
    if not (_is_asked(tokens, reading) or _is_supposed(tokens, reading)):
        return False
    return not any(token.quotation is not None for token in tokens[slice(*reading.content)])


def _is_asked(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a sentence asks whether somebody spoke (Did X say …?, X a-t-il dit …?)."""
    if tokens[-1].text != "?" or reading.form != "before":
        return False
    inverted = any("inverted" in token.kinds for token in tokens[slice(*reading.cue)])
    return inverted or tokens[0].kinds >= {"auxiliary", "opener"}


def _is_supposed(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether `if` or `neither` leads to the subject, or `nor` stands in it."""
    start = reading.subject[0] if reading.subject is not None else reading.cue[0]
    if reading.form != "before":
        return False
    before = tokens[max(0, start - 1) : start]
    within = tokens[start : reading.subject[1]] if reading.subject is not None else ()
    return any("hypothetical" in token.kinds or "neither" in token.kinds for token in before) or any(
        "neither" in token.kinds for token in within
    )
