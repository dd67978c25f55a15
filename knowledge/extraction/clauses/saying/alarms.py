"""Who goes to the police in a clause that hangs on an English sentence's own, and tells them what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST: Final = 16
"""Tokens of such a clause, with its conjunction."""
_SHORTEST: Final = 3
_OPENING: Final = frozenset({"determiner", "source", "indefinite"})
_BARRED: Final = frozenset({"subject", "relative", "that", "infinitive", "auxiliary", "subordinator"})
_HELPING: Final = frozenset({"perfect", "adverb"})
_TURNING: Final = frozenset({"alarming", "venturing"})


def alarms(tokens: Sequence[Token], end: int) -> Range | None:
    """The subject of such a clause, of whose verb the one behind `and` goes on (He was held when X rang 999 and said).

    None where a comma parts the two, or where nobody is turned to who may be told of a crime.
    """
    if not any("alarmed" in token.kinds for token in tokens[max(0, end - _LONGEST) : end]):
        return None
    for at in range(end - _SHORTEST, max(0, end - _LONGEST), -1):
        token = tokens[at]
        if token.punctuation or token.quotation is not None:
            return None
        if "subordinator" in token.kinds and not token.capital:
            return _turning(tokens, at + 1, end)
    return None


def _turning(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """The subject with which a clause begins, before a verb of turning to somebody."""
    verb = next((at for at in range(start, end) if not tokens[at].kinds.isdisjoint(_TURNING)), end)
    alarmed = any("alarmed" in token.kinds for token in tokens[verb + 1 : end])
    while verb > start and not tokens[verb - 1].kinds.isdisjoint(_HELPING):
        verb -= 1
    subject = tokens[start:verb]
    able = bool(subject) and (subject[0].capital or not subject[0].kinds.isdisjoint(_OPENING))
    barred = any(not token.kinds.isdisjoint(_BARRED) for token in subject)
    return (start, verb) if able and alarmed and not barred else None
