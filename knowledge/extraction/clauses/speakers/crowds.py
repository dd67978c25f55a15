"""Several who are counted or told by a noun without an -s, as the subject of a sentence (Some of the traders left)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_FRONTING: Final = frozenset({"link", "adverb", "coordinator"})
_STOPPING: Final = frozenset({"auxiliary", "preposition", "relative", "that", "subordinator", "infinitive"})
_JOINING: Final = frozenset({"coordinator", "joint", "subordinator"})
_SHORTEST: Final = 4
"""Tokens before a pronoun that goes on with its sentence's subject (Residents left, and | they)."""
_PEOPLE: Final = frozenset({"role", "source"})
_LONGEST: Final = 6
"""Words from a determiner to the noun it leads to."""


def find_crowd(phrase: Sequence[Token], opening: Sequence[Token]) -> Sequence[Token]:
    """The words for several with which an English sentence begins; empty where it does not begin with any.

    `phrase`: what was read as the sentence's subject, which may go on behind them (residents | of the town).
    """
    opening = phrase if phrase and phrase[0].start > opening[0].start else opening  # On Tuesday, some of them left
    first = _past(opening, 0, _FRONTING, ",")
    at = _past(opening, first, {"roughly"})
    counted = at + 1 < len(opening) and (opening[at].text[:1].isdigit() or "counting" in opening[at].kinds)
    counted = counted and "ofgroup" not in opening[at + 1].kinds
    if at > first and not counted and "crowd" not in opening[at - 1].kinds:
        return ()
    at += counted
    head = _head(opening, at - (at > first and not counted), counted=counted)
    if head is None:
        return ()
    covers = bool(phrase) and phrase[0].start == opening[first].start and phrase[-1].end >= opening[head].end
    end = first + len(phrase) if covers else head + 1
    return opening[first : next((k for k in range(head + 1, end) if "irregular" in opening[k].kinds), end)]


def crowd_within(tokens: Sequence[Token], pronoun: int) -> Sequence[Token]:
    """The same within the sentence of a pronoun that goes on with it (Traders left, and they say; If traders go, they).

    `pronoun`: its token; empty where nothing opens its clause.
    """
    if pronoun < _SHORTEST:
        return ()
    before, first = tokens[pronoun - 1], int("subordinator" in tokens[0].kinds)
    if not (before.text == "," if first else before.kinds & _JOINING):
        return ()
    opening = tokens[first + ("negation" in tokens[first + 1].kinds) * 2 : pronoun - 1]
    crowd = find_crowd((), opening)
    acts = opening[len(crowd) : len(crowd) + 1] if crowd and crowd[0] is opening[0] else ()
    return crowd if any(not (token.punctuation or token.quotation) for token in acts) else ()


def _past(tokens: Sequence[Token], at: int, kinds: frozenset[str] | set[str], mark: str = "") -> int:
    while at < len(tokens) and (tokens[at].kinds & kinds or (mark and at and tokens[at].text == mark)):
        at += 1
    return at


def _head(tokens: Sequence[Token], at: int, *, counted: bool) -> int | None:
    """Where the noun stands that tells of several: people, men, residents, some of whoever they are."""
    many, end = counted, min(len(tokens), at + _LONGEST)
    while at < end:
        token = tokens[at]
        if "folk" in token.kinds and not token.is_owner:
            return at
        if "crowd" in token.kinds and at + 1 < len(tokens) and "ofgroup" in tokens[at + 1].kinds:
            at, many, end = at + 2, True, min(len(tokens), at + 2 + _LONGEST)
            continue
        if token.punctuation or token.cue is not None or (token.kinds & _STOPPING and not token.kinds & _PEOPLE):
            return None
        plural = token.low.endswith("s") and not token.is_owner and "determiner" not in token.kinds
        if plural and (many or token.kinds & _PEOPLE):
            return at
        at += 1
    return None
