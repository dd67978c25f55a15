"""Quotations set apart, in headings and boxes: the words are whose a sentence elsewhere tells that they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Attribution

_FEWEST: Final = 3
"""Words that are told again and not only alike."""
_BARE: Final = re.compile(r"[^\W_]+")


def give_back(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """Statements, each that no verb leads to with the speaker whom a verb gives the same words to."""
    if not [one for one in found if not one.cue]:
        return list(found)
    told = [(bare_words(text[one.span.start : one.span.end]), one) for one in found if one.cue]
    return [one if one.cue else _given(text, one, told) for one in found]


def _given(text: str, one: Attribution, told: Sequence[tuple[str, Attribution]]) -> Attribution:
    words = bare_words(text[one.span.start : one.span.end])
    if len(words.split()) < _FEWEST:
        return one
    owner = next((other for said, other in told if words in said), None)
    if owner is None or owner.speakers == one.speakers:
        return one
    return one._replace(speaker=owner.speaker, speakers=owner.speakers, mention=None, role=owner.role)


def bare_words(words: str) -> str:
    """Words alone, each between spaces, for finding some within others."""
    return f" {' '.join(_BARE.findall(words.lower()))} "
