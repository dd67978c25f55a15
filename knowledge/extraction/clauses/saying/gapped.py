"""Who says something by the verb of the clause before (X заявил, что A, а Y — что B)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_LEADING: Final = frozenset({"coordinator", "adversative"})
_HANGING: Final = frozenset({"that", "relative", "subordinator", "coordinator", "preposition", "question", "whether"})
_FINITE: Final = ("л", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ет", "ют", "ит", "ят", "ется", "ются")
"""Last letters of a Russian verb that has a subject."""
_FRONT: Final = 3
"""Tokens of a conjunction that opens a sentence (После того как)."""


def part_gapped(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """The readings, what another says by the same verb behind a dash and a second complementizer his own."""
    gapped = [
        reading for reading in found if reading.form == "before" and "that" in tokens[reading.content[0] - 1].kinds
    ]
    for reading in gapped:
        if (
            reading.start
            and "subordinator" in tokens[reading.start - 1].kinds
            and (own := _own_clause(tokens, reading))
        ):
            reading.content = (reading.content[0], own)
        start, end = reading.content
        dashes = [k for k in range(start + 2, end - 2) if tokens[k].text in DASHES and "that" in tokens[k + 1].kinds]
        if not dashes:
            continue
        dash = dashes[0]
        comma = next((k for k in range(dash - 1, max(start, dash - FAR), -1) if tokens[k].text == ","), dash)
        begin = comma + 1
        if tokens[begin].kinds.isdisjoint(_LEADING):
            continue
        begin += 1
        phrase = right_phrase(tokens, begin, dash, strict=False) if begin < dash else None
        if phrase is None or phrase != (begin, dash) or not may_speak(tokens[begin:dash]):
            continue
        reading.content = (start, comma)
        found.append(replace(reading, subject=phrase, content=(dash + 2, end), start=begin, addressee=None, via=None))
    return found


def _own_clause(tokens: Sequence[Token], reading: Reported) -> int:
    """The comma before a sentence's own clause, behind one with a conjunction (Когда X сказал, что A, B); or 0."""
    led = tokens[: min(_FRONT, reading.start)]
    if not any("subordinator" in token.kinds for token in led):
        return 0
    if any(token.punctuation for token in tokens[: reading.start]):
        return 0
    start, end = reading.content
    for comma in range(end - 2, start + 1, -1):
        opening = tokens[comma + 1]
        if tokens[comma].text == "," and opening.kinds.isdisjoint(_HANGING) and _acts(tokens[comma + 1 : end]):
            return comma
    return 0


def _acts(clause: Sequence[Token]) -> bool:
    return any("auxiliary" in token.kinds or token.low.endswith(_FINITE) for token in clause)
