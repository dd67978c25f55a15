"""Whether what a comma opens behind a source tells who it is, or what it says (according to X, the mayor, …)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.fullnames import acts, ends_in_saying
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.phrases.verbs import FAR
from knowledge.extraction.clauses.saying.contents import opens_clause
from knowledge.extraction.clauses.saying.leads import tells_age, tells_more, tells_source, tells_work
from knowledge.extraction.clauses.saying.parting import closes_source, tells_deed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_NAME: Final = 4
_DOING: Final = ("уя", "дя", "ив", "ав", "яв", "ев", "ыв", "вши", "шись", "ясь", "чись", "дучи")
"""Last letters of Russian gerunds."""


def name_goes_on(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma behind a source opens an apposition that closes again."""
    following = tokens[comma + 1] if comma + 1 < len(tokens) else None
    if following is None or following.kinds & {"pronoun"} or following.kinds >= {"several", "article"}:
        return False  # Selon X, les avocats de Y, qui …, sont partis
    near = range(comma + 1, min(comma + FAR, len(tokens)))
    closing = next(
        (k for k in near if tokens[k].text == "," or (tokens[k].text == ":" and closes_source(tokens, k))), None
    )
    if closing is None:
        return False
    if begins_deed(tokens, comma, closing):
        return False
    inner = tokens[comma + 1 : closing] if not opens_clause(tokens, comma, closing) else ()
    inner = () if acts(inner) or ends_in_saying(inner) else inner
    if "article" in following.kinds and tells_deed(tokens, comma, closing):
        return False  # According to police, the man entered, took the cash and fled
    if "meeting" in following.kinds and tokens[closing].text == ",":
        return True  # Selon X, interrogé par Y, …
    head = tokens[comma - 1]
    described = (not head.capital or "role" in head.kinds) and "institution" not in head.kinds
    if 1 < len(inner) <= _LONGEST_NAME and all(t.capital or "particle" in t.kinds for t in inner) and described:
        return True
    if tells_source(tokens[comma - 1], inner) or tells_age(inner) or (tokens[comma - 1].capital and tells_work(inner)):
        return True
    told = "relative" in following.kinds and (following.text >= CYRILLIC or "actor" in following.kinds)
    told = told and "question" not in following.kinds
    if inner and (told or tells_more(tokens[comma - 1], inner)):
        return True
    led = following.kinds & {"article", "role", "relative", "partaking"} or _describes(inner)
    return (
        bool(inner)
        and not any("auxiliary" in t.kinds and not t.kinds & {"preposition", "clitic"} for t in inner)
        and "upright" not in following.kinds
        and bool(led)
        and not any("whole" in t.kinds and not t.capital for t in inner)
        and ("partaking" in following.kinds or any(t.kinds & {"role", "institution"} for t in inner))
    )


def begins_deed(tokens: Sequence[Token], comma: int, closing: int) -> bool:
    """Whether a Russian clause begins with its doer (Как сообщил X, водитель, не заметив нас, …).

    A body is nobody's other name (Как установил суд, водитель, который …).
    """
    if closing <= comma or tokens[comma + 1].text < CYRILLIC:
        return False
    head, before = tokens[comma - 1], tokens[comma - 2]
    if before.cue is not None and (head.quotation is not None or "institution" in head.kinds):
        return bool(tokens[comma + 1].kinds & {"role", "source"}) or tokens[comma + 1].capital
    at = closing + 1 + (closing + 1 < len(tokens) and "negation" in tokens[closing + 1].kinds)
    return at < len(tokens) and not tokens[at].kinds and tokens[at].low.endswith(_DOING)


def _describes(inner: Sequence[Token]) -> bool:
    """Whether a role comes soon in an aside and no verb does (long-serving director of the board)."""
    role = any("role" in token.kinds and not token.capital for token in inner[1:_LONGEST_NAME])
    return role and not any(t.cue or "irregular" in t.kinds or t.low.endswith("ed") for t in inner[1:])
