"""Where an office ends whose body or field goes on, with its bearer's name (le patron du Parti québécois, X,)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.spelling import is_cyrillic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_JOINING: Final = frozenset({"particle", "connector", "joint"})
_VERBAL: Final = frozenset({"auxiliary", "irregular"})
_PLAIN: Final = frozenset({"notname", "infinitiveverb"})
"""Classes that an adjective may have for its ending alone (centrale, française)."""
_LEAST: Final = 3
_LONGEST: Final = 5
"""Tokens of a body's name behind its capital, and of a name behind its office with whose it is."""
_FULL_NAME: Final = 2


def past_names(tokens: Sequence[Token], at: int, end: int) -> int:
    """Behind the fields and the name that follow an office, up to its verb (el ministro de Agricultura y Pesca, X,)."""
    place = at + _is_adjective(tokens, at, end)
    while place < end and (tokens[place].text == "," or tokens[place].capital or tokens[place].kinds & _JOINING):
        place += 1
    verb = tokens[place] if place < end else None
    verbal = verb is not None and (verb.cue is not None or bool(verb.kinds & _VERBAL) or verb.low.endswith("ed"))
    return place - 1 if verbal and place - 1 > at and tokens[place - 1].text == "," else at


def past_body(tokens: Sequence[Token], begin: int, at: int, end: int) -> int:
    """Behind the name between commas of whose office the body goes on (le patron de la Banque centrale d'Iran, X,); 0.

    A body's name ends with its one capital for rules that stop there.
    """
    if at + _LEAST >= end or not tokens[at - 1].capital or tokens[at].punctuation or not tokens[at].kinds <= _PLAIN:
        return 0
    if "role" not in tokens[min(begin + 1, at)].kinds:
        return 0
    comma = next((k for k in range(at + 1, min(at + _LONGEST + 1, end)) if tokens[k].punctuation), 0)
    if not comma or tokens[comma].text != "," or any(t.cue or t.kinds & _VERBAL for t in tokens[at:comma]):
        return 0
    close = next((k for k in range(comma + 1, end) if not tokens[k].capital and "particle" not in tokens[k].kinds), 0)
    return close if close > comma + 2 and tokens[close].text == "," else 0


def _is_adjective(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether an adjective stands between a body's capital and a full name (le chef du Parti québécois, X, …)."""
    if not 1 < at < end - _LEAST or not tokens[at - 1].capital:
        return False
    plain = not (tokens[at].kinds or tokens[at].cue or tokens[at].capital or tokens[at].punctuation)
    name = at + 1 + (tokens[at + 1].text == ",")
    return plain and tokens[name].capital and tokens[name + 1].capital


def is_officer(names: Sequence[Token]) -> bool:
    """Whether words are a Russian role, whose it is and its bearer's full name («…», — губернатор области Ада X)."""
    held = _FULL_NAME < len(names) <= _LONGEST + 1 and "role" in names[0].kinds and not names[0].capital
    if not held or not is_cyrillic(names[0].text) or any(token.punctuation or token.cue for token in names):
        return False
    return names[-2].low in given_names() and names[-1].capital
