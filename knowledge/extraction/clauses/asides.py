"""Asides between commas that part a verb behind a quotation from whoever speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.verbs import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.sentences import Token

_MOST: Final = 2
_OPENS: Final = frozenset({"preposition", "time", "adverb", "gerund", "participle"})
_NEVER: Final = frozenset({"auxiliary", "relative", "subject", "that", "title"})
_MOODS: Final = frozenset({"infinitiveverb", "adverb"})
_SPEAKERS: Final = frozenset({"article", "role", "title", "source"})


def past_asides(tokens: Sequence[Token], at: int) -> int:
    """Behind time, place or mood between commas, where a speaker follows (`a dit à X, lundi 5 mai, Ada Colau`)."""
    for _ in range(_MOST):
        behind = _past_aside(tokens, at)
        if behind is None:
            return at
        if _names_speaker(tokens, behind):
            return behind
        at = behind - 1
    return at


def _past_aside(tokens: Sequence[Token], at: int) -> int | None:
    """Behind the comma that closes an aside that no speaker can be."""
    if at + 2 >= len(tokens) or tokens[at].text != ",":
        return None
    close = next((k for k in range(at + 1, min(at + FAR, len(tokens) - 1)) if tokens[k].text == ","), None)
    if close is None:
        return None
    inner = tokens[at + 1 : close]
    if any(token.quotation is not None or token.cue is not None or _is_finite(token) for token in inner):
        return None
    told = inner[0].kinds & _OPENS or inner[0].text.isdigit()
    mood = len(inner) == 1 and inner[0].kinds <= _MOODS and not inner[0].capital
    return close + 1 if told or mood else None


def _is_finite(token: Token) -> bool:
    return bool(token.kinds & _NEVER) and not token.kinds & {"preposition", "time"}


def _names_speaker(tokens: Sequence[Token], at: int) -> bool:
    """Whether a full name begins here, or an article and a role."""
    first, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    if first.capital and not first.kinds & {"institution", "notname"}:
        return following.capital
    return bool(first.kinds & _SPEAKERS) and (bool(following.kinds & _SPEAKERS) or following.capital)
