"""Adverbials, datelines and outlets before a subject: At the same time he said; said that in May, tests had shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.spelling import is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import DASHES, PLURALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_FEWEST: Final = 3
"""Tokens of an adverbial with its comma."""
_FRONTING: Final = frozenset({"preposition", "link", "adverb", "coordinator"})
_LONGEST_ADVERBIAL: Final = 6
"""Tokens."""
_LONGEST_DATELINE: Final = 18
_OUTLETS: Final = frozenset({"addressee", "outlet"})
_CLAUSAL: Final = frozenset({"that", "relative", "subordinator", "auxiliary", "pronoun"})
"""Words that an adverbial without a verb does not have."""
_LEADING: Final = _FRONTING | {"subordinator"}


def is_led_by_adverbial(tokens: Sequence[Token], start: int, later: Reported) -> bool:
    """Whether nothing but an adverbial stands before what others found, which is told (said that in May, tests had)."""
    begin = later.subject[0] if later.subject is not None else 0
    led = tokens[start:begin]
    if len(led) < _FEWEST or len(led) > _LONGEST_ADVERBIAL + 1 or led[-1].text != ",":
        return False
    if led[0].kinds.isdisjoint(_LEADING) or "contrast" in led[0].kinds or _tells_more(led[1:]):
        return False
    told = "that" in tokens[start - 1].kinds or "perfect" in tokens[later.cue[0] - 1].kinds
    return told or (tokens[start - 1].cue is not None and not any("time" in token.kinds for token in led))


def is_fronted(led: Sequence[Token]) -> bool:
    """Whether an adverbial alone stands before a subject (При этом он сказал, На вопрос X ответил, вчера X сказал)."""
    timed = "time" in led[0].kinds and is_cyrillic(led[0].text)
    if len(led) > _LONGEST_ADVERBIAL or not (timed or led[0].kinds & _FRONTING):
        return False
    return not _tells_more(led)


def _tells_more(led: Sequence[Token]) -> bool:
    """Whether words hold a verb of saying, a quotation or what opens a clause."""
    return any(token.cue or token.quotation or not token.kinds.isdisjoint(_CLAUSAL) for token in led)


def is_dateline(led: Sequence[Token]) -> bool:
    """Whether a place in capitals, a day and an outlet lead to a dash (САМАРА, 20 марта, ВОЛГА-НЬЮС — X)."""
    return led[-1].text in DASHES and led[0].text.isupper() and len(led) <= _LONGEST_DATELINE


def is_outlets(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a Russian outlet tells what another said (ТАСС сообщал, что X заявил, что …; «Известия» писали)."""
    if reading.subject is None or not is_cyrillic(tokens[reading.cue[0]].text):
        return False
    named = tokens[slice(*reading.subject)]
    if len(named) == 1 and named[0].quotation is not None:
        return tokens[reading.cue[0]].low.endswith(PLURALS)  # «Известия»; not «Газпром» сообщил
    titled = named[1:] and not (named[1].capital or named[1].quotation is not None)  # агентство национальной …
    return not titled and not named[0].kinds.isdisjoint(_OUTLETS)
