"""Whom what stands before a Spanish or Italian verb leaves as its subject, behind an opener or before an aside.

`Horas después en la radio el senador X dijo`, `Terminado el acto, X dijo`, `El alcalde, en la sala de prensa, dijo`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.saying.resuming import ASKED_ENDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_PASTS: Final = ("ó", "ò", "aron", "ieron", "arono", "irono")
"""Last letters of Spanish and Italian pasts of the third person."""
_TO_WHOM: Final = frozenset({"hearing", "preposition"})
_LED: Final = frozenset({"preposition", "article", "belonging"})
_OPENING: Final = frozenset({"preposition", "time"})
_TIMING: Final = frozenset({"timing", "adverb"})
_ABLE: Final = SPEAKERS | {"determiner"}
_LEAST: Final = 2
"""Words of an adverbial, and of a full name."""


def told_subject(tokens: Sequence[Token], subject: Range, verb: int) -> Range | None:
    """Who is meant by a stretch before a verb; None where nobody in it is."""
    start, end = subject
    first = tokens[start]
    if start == 1 and end <= _LEAST + 1 and tokens[0].kinds >= _TO_WHOM:
        return None  # A X hanno chiesto di
    if start > _LEAST and "that" in tokens[start - 1].kinds:
        return _with_relative(tokens, subject) or subject
    if start > _LEAST + 1 and "hearing" in tokens[start - 1].kinds and "that" in tokens[start - 3].kinds:
        return _nameless(tokens, start - 3) or subject  # El concejal que criticó a X
    if start == 0 and _is_done(tokens):
        comma = next((k for k in range(_LEAST, verb) if tokens[k].text == ","), 0)
        return _of_clause(tokens, comma + 1, verb) if comma else subject
    if start == 0 and (first.kinds & _OPENING or (end > _LEAST and "time" in tokens[1].kinds)):
        timed = "time" in first.kinds and bool(tokens[1].kinds & _TIMING)
        return _behind_adverbial(tokens, end) or (None if timed else subject)
    if start and "preposition" in tokens[start - 1].kinds and (own := _behind_name(tokens, subject)) is not None:
        return own
    return _before_aside(tokens, subject)


def _behind_name(tokens: Sequence[Token], subject: Range) -> Range | None:
    """The role behind its article that another's name leads to without a comma (Tras la muerte de X el Gobierno)."""
    start, end = subject
    for at in range(start + 1, end - 1):
        article = tokens[at].kinds
        if "article" in article and "preposition" not in article and tokens[at - 1].capital:
            return (at, end) if tokens[at + 1].kinds & SPEAKERS else None
    return None


def _with_relative(tokens: Sequence[Token], subject: Range) -> Range | None:
    """Somebody nameless with the clause that tells what he did or suffered (El concejal que firmó el pacto).

    Without the clause where it names another.
    """
    start, end = subject
    verb, last = tokens[start], tokens[end - 1]
    acts = not verb.capital and verb.kinds.isdisjoint(_ABLE)
    past = last.low.endswith(_PASTS) or "irregular" in last.kinds
    if not acts and (last.capital or not last.kinds <= {"irregular"} or not past):
        return None
    before = _nameless(tokens, start - 1) if not last.punctuation else None
    if before is None:
        return None
    return before if any(token.capital for token in tokens[start:end]) else (before[0], end)


def _nameless(tokens: Sequence[Token], end: int) -> Range | None:
    """Somebody nameless right before a relative, with whom its sentence or clause opens (El concejal | que)."""
    before = left_phrase(tokens, end)
    if before is None or before[1] != end:
        return None
    inner = tokens[slice(*before)]
    able = "article" in inner[0].kinds and any(token.kinds & SPEAKERS for token in inner[1:])
    return before if able and (before[0] == 0 or tokens[before[0] - 1].punctuation) else None


def _is_done(tokens: Sequence[Token]) -> bool:
    """Whether a participle and its noun open a sentence (Terminado el acto, …; Leída la sentencia, …)."""
    first = tokens[0]
    plain = first.low.endswith(ASKED_ENDS) and first.kinds.isdisjoint(SPEAKERS)
    return plain and len(tokens) > _LEAST and "article" in tokens[1].kinds and "preposition" not in tokens[1].kinds


def _of_clause(tokens: Sequence[Token], begin: int, verb: int) -> Range | None:
    """The subject of the clause that begins at a place, before its first verb."""
    places = range(begin + 1, verb)
    acts = (k for k in places if tokens[k].low.endswith(_PASTS) and not (tokens[k].capital or tokens[k].kinds))
    at = next(acts, verb)
    phrase = left_phrase(tokens, at, begin)
    return phrase and _before_aside(tokens, phrase)


def _behind_adverbial(tokens: Sequence[Token], end: int) -> Range | None:
    """The role behind its article, or the full name, that what tells when, where or how leads to without a comma."""
    for at in range(_LEAST, end - 1):
        token, before, behind = tokens[at], tokens[at - 1], tokens[at + 1]
        if before.punctuation or before.kinds & _LED:
            continue
        role = "article" in token.kinds and "preposition" not in token.kinds and behind.kinds & SPEAKERS
        apart = not before.capital or "institution" in before.kinds
        named = apart and token.capital and behind.capital and token.low in given_names()
        if role or named:
            return _before_aside(tokens, (at, end))
    return None


def _before_aside(tokens: Sequence[Token], subject: Range) -> Range:
    """A subject without the last aside in it that tells where, when or of what party he is (X, en la plaza Y,)."""
    start, end = subject
    comma = next((k for k in range(end - 2, start, -1) if tokens[k].text == ","), 0)
    if not comma:
        return subject
    led = tokens[comma + 1].kinds
    placed = "preposition" in led and "belonging" not in led
    added = "adverb" in led and comma + 2 < end and "belonging" in tokens[comma + 2].kinds
    return (start, comma) if placed or added else subject
