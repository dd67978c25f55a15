"""Spaces that say nothing: several for one, at a line's beginning or end. A text is read as if it had none of these."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.model import Attribution

_RUN: Final = re.compile(r"[ \t\u00a0](?:[ \t\u00a0]+|(?<![^\n][ \t\u00a0])|(?![^\r\n]))")
_SIGNS: Final = ("  ", "\n ", " \n", " \r", "\t", "\u00a0")
"""Without one of these no space is idle: a look at each is quicker than the pattern."""
_EDGES: Final = frozenset({"", "\n", "\r"})


class Spacing:
    """A text with one space wherever several stand within a line, and where its places are in the text as it is."""

    def __init__(self, text: str) -> None:
        self._places: list[int] = []
        self._shifts = [0]
        idle = text != text.strip() or any(sign in text for sign in _SIGNS)
        self.text = _RUN.sub(self._narrow, text) if idle else text

    def _narrow(self, run: re.Match[str]) -> str:
        start, end = run.span()
        edge = not {run.string[start - 1 : start], run.string[end : end + 1]}.isdisjoint(_EDGES)
        kept = run.group() if "\t" in run.group() and not edge else "" if edge else " "
        self._places.append(start + len(kept) - self._shifts[-1])
        self._shifts.append(self._shifts[-1] + end - start - len(kept))
        return kept

    def restore(self, found: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
        """Statements of the narrowed text with their offsets in the text as it is."""
        return tuple(map(self._restore, found)) if self._places else found

    def _restore(self, one: Attribution) -> Attribution:
        mention, cue = (span and self._span(span) for span in (one.mention, one.cue_span))
        return one._replace(span=self._span(one.span), mention=mention, cue_span=cue)

    def _span(self, span: Span) -> Span:
        return Span(self._place(span.start), self._place(span.end - 1) + 1)

    def _place(self, at: int) -> int:
        return at + self._shifts[bisect_right(self._places, at)]
