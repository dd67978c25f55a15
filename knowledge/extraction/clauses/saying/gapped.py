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


def part_gapped(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """The readings, what another says by the same verb behind a dash and a second complementizer his own."""
    gapped = [
        reading for reading in found if reading.form == "before" and "that" in tokens[reading.content[0] - 1].kinds
    ]
    for reading in gapped:
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
