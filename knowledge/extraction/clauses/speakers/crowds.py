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
_DESCRIBING: Final = frozenset({"determiner", "adverb", "adjective", "role", "source", "title", "institution"})
_JOINED: Final = frozenset({"role", "source", "folk", "kin.f", "kin.m"})
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
    return opening[first : next((k for k in range(head + 1, end) if _acts(opening[k])), end)]


def _acts(token: Token) -> bool:
    past = token.low.endswith("ed") and not token.capital and token.kinds.isdisjoint(_DESCRIBING)
    return past or "irregular" in token.kinds


def crowd_behind(subject: Sequence[Token], opening: Sequence[Token]) -> Sequence[Token]:
    """Several by whom something was done to the one thing or person that a sentence is about (It was met by fans)."""
    by = next((at for at in range(len(opening) - 1, 1, -1) if "agent" in opening[at].kinds), 0)
    helping = next((at for at in range(1, by) if "passive" in opening[at].kinds), 0)
    if not helping or not any(map(_acts, opening[helping + 1 : by])):
        return ()
    if subject and subject[-1].low.endswith("s") and not subject[-1].kinds.isdisjoint(_PEOPLE):
        return ()
    head = _head(opening, by + 1, counted=False)
    return opening[by + 1 : _past_joined(opening, head + 1)] if head is not None else ()


def _past_joined(tokens: Sequence[Token], at: int) -> int:
    """Behind the names of several and those joined to them (her sons | and daughter; her daughters | Ada and Emma)."""
    while at < len(tokens):
        step = 1 + ("joint" in tokens[at].kinds)
        word = tokens[at + step - 1 : at + step]
        if not word or not (word[0].capital or (step > 1 and not word[0].kinds.isdisjoint(_JOINED))):
            break
        at += step
    return at


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
        led = at and (tokens[at - 1].text[:1].isdigit() or not tokens[at - 1].kinds.isdisjoint(_DESCRIBING))
        if at and _acts(token) and not led:
            return None  # The decision angered residents
        plural = token.low.endswith("s") and not token.is_owner and "determiner" not in token.kinds
        if plural and (many or token.kinds & _PEOPLE):
            return at
        at += 1
    return None
