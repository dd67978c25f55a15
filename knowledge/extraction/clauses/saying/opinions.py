"""Whose opinion an English sentence tells that has no verb of saying (In X's view, A; A, in X's opinion)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.verbs import Reported
from knowledge.extraction.clauses.saying.contents import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_LONGEST: Final = 6
"""Tokens from the preposition to the noun."""
_LEADING: Final = frozenset({"coordinator", "contrast", "adverb"})


def read_opinion(tokens: Sequence[Token], at: int) -> Reported | None:
    """The reading of the noun for an opinion at a place, behind whose it is, at either end of a sentence."""
    if at < 2 or not tokens[at - 1].is_owner:
        return None
    led = next((k for k in range(at - 1, max(-1, at - _LONGEST), -1) if "inside" in tokens[k].kinds), -1)
    owner = tokens[led + 1 : at]
    if led < 0 or not owner or not owner[-1].capital:
        return None
    end = sentence_end(tokens)
    opens = led == 0 or (led == 1 and not tokens[0].kinds.isdisjoint(_LEADING))
    if opens and at + 2 < end and tokens[at + 1].text == ",":
        return Reported((led, at + 1), (at + 2, end), (led + 1, at), "according", led, breaks=True, frames="qct")
    if led > 1 and tokens[led - 1].text == "," and at + 1 >= end:
        return Reported((led, at + 1), (0, led - 1), (led + 1, at), "according", led, breaks=True, frames="qct")
    return None


def says_nothing(tokens: Sequence[Token], verb: int, content: Range) -> bool:
    """Whether an English verb has but a date behind it, or what somebody is yet to decide (X will decide whether)."""
    if "whether" in tokens[content[0]].kinds:
        return "weighing" in tokens[verb].kinds
    return all("time" in token.kinds or token.text.isdigit() or token.punctuation for token in tokens[slice(*content)])
