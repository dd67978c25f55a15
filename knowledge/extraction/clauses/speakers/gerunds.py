"""What somebody does as an English sentence opens, which is nobody's name (Clutching a tissue, X left)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run

_ENDS: Final = '.!?…:;\n»”"'
"""What stands before a sentence."""
_NEXT: Final = re.compile(r" ([a-z]+)\b")
_OBJECTS: Final = frozenset({"article", "possessive", "determiner"})


def without_gerunds(text: str, runs: Sequence[Run], grammar: Grammar) -> list[Run]:
    """Names without lone words in -ing that open a sentence before an article, a possessive or a number.

    A name that stands within a sentence somewhere stays (Boeing its …).
    """
    opening = {id(run) for run in runs if run.lows[0].endswith("ing") and _opens_deed(text, run, grammar)}
    if not opening:
        return list(runs)
    named = {run.lows for run in runs if id(run) not in opening}
    return [run for run in runs if id(run) not in opening or run.lows in named]


def _opens_deed(text: str, run: Run, grammar: Grammar) -> bool:
    following = _NEXT.match(text, run.end) if len(run.words) == 1 and not run.title else None
    if following is None or grammar.kind(following.group(1)).isdisjoint(_OBJECTS):
        return False
    return run.start == 0 or text[max(0, run.start - 2) : run.start].rstrip(" ")[-1:] in _ENDS
