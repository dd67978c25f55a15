"""Times that no preposition leads to: la semaine dernière, le 12 mars, fin novembre, il y a deux jours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST_AGO: Final = 4
"""Tokens behind il y a in which its time stands."""
LONGEST_SETTING: Final = 12
"""Tokens between a verb and its speaker."""
_LONGEST: Final = 18
"""Tokens between a verb and its complementizer."""
_OPENING: Final = frozenset({"article", "demonstrative", "early"})
_WHEN: Final = frozenset({"time", "adverb"})
_GOING_ON: Final = frozenset({"that", "setting", "outset", "time"})
"""What may follow a comma between them."""
_NO_PLACE: Final = frozenset({"auxiliary", "relative", "subject", "negation", "infinitiveverb"})
NO_SETTING: Final = _NO_PLACE | {"coordinator"}
_SETTING: Final = frozenset({"setting", "outset"})
_NO_OBJECT: Final = frozenset({"preposition", "belonging", "determiner", "coordinator", "time"})
"""What stands before an article that belongs to a phrase begun before it."""


def past_when(tokens: Sequence[Token], at: int) -> int | None:
    """Behind such a time; None where none stands."""
    if "ago" in tokens[at].kinds:
        return _past_ago(tokens, at)
    led = tokens[at].kinds & _OPENING and "preposition" not in tokens[at].kinds
    begin = at + bool(led)
    late = begin > at and begin + 1 < len(tokens) and "lately" in tokens[begin].kinds
    begin += late  # el pasado viernes, esta misma tarde
    dated = begin > at and begin + 1 < len(tokens) and tokens[begin].text.rstrip("er").isdigit()
    begin += dated
    if begin >= len(tokens) or "time" not in tokens[begin].kinds:
        return None
    end = begin + 1
    while end < len(tokens) and ("lately" in tokens[end].kinds or tokens[end].text.isdigit()):
        end += 1
    told = dated or late or end > begin + 1 or (begin > at and "early" in tokens[at].kinds)
    return end if told else None


def _past_ago(tokens: Sequence[Token], at: int) -> int | None:
    """Behind `il y a deux jours`, `hace dos días`."""
    opened = at + 2 < len(tokens) and tokens[at + 1].low == "y" and "perfect" in tokens[at + 2].kinds
    first = at + 3 if opened else at + 1
    alone = opened or "subject" not in tokens[at].kinds
    times = range(first, min(first + _LONGEST_AGO, len(tokens))) if alone else range(0)
    return next((k + 1 for k in times if "time" in tokens[k].kinds), None)


def past_setting(tokens: Sequence[Token], at: int, end: int) -> int:
    """At the complementizer behind where, how or in what somebody says something (a dit en substance que)."""
    begin = at
    while begin < end and (tokens[begin].kinds & _WHEN or (begin > at and tokens[begin].text.isdigit())):
        begin += 1
    begin += begin > at and begin + 1 < end and tokens[begin].text == ","
    if begin >= end or not tokens[begin].kinds & _SETTING:
        return at
    for place in range(begin + 1, min(begin + _LONGEST, end)):
        token = tokens[place]
        if "that" in token.kinds:
            return place
        if token.text == "," and place + 1 < end and tokens[place + 1].kinds & _GOING_ON:
            continue  # a dit hier à Paris, lors du congrès, que
        ends = token.punctuation or token.quotation is not None or token.kinds & _NO_PLACE
        if ends or _is_object(tokens, place):
            return at
    return at


def _is_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether an article opens what somebody gives or shows (a présenté aux élus | le projet que)."""
    opens = "determiner" in tokens[at].kinds and "preposition" not in tokens[at].kinds
    timed = at + 1 < len(tokens) and "time" in tokens[at + 1].kinds
    return opens and not timed and not tokens[at - 1].kinds & _NO_OBJECT
