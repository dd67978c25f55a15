"""A place and the surname behind it, which no comma parts: At a rally in Leeds Colau said, of Ada Colau."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run

_NEAR: Final = 12
"""Characters before a place in which its preposition stands."""
_VERB: Final = 30
"""Characters behind a surname in which its verb begins."""
_PAIR: Final = 2


def part_places(text: str, runs: Sequence[Run], given: Collection[str], grammar: Grammar) -> dict[int, tuple[Run, Run]]:
    """By where they stand, the names of a text that are a place and the surname of somebody named in full elsewhere."""
    if "headlast" not in grammar.options:
        return {}
    firsts: dict[str, set[str]] = {}
    for run in runs:
        if len(run.words) == _PAIR:
            firsts.setdefault(run.lows[1], set()).add(run.lows[0])
    shared = {surname for surname, names in firsts.items() if len(names) > 1}
    named = (run for run in runs if len(run.words) == _PAIR and run.lows[1] in shared)
    pairs = ((run, _parts(text, run, given, grammar)) for run in named)
    return {run.start: parts for run, parts in pairs if parts is not None}


def _parts(text: str, run: Run, given: Collection[str], grammar: Grammar) -> tuple[Run, Run] | None:
    if run.title or run.lows[0] in given or text[run.end : run.end + 1] != " ":
        return None
    before = text[max(0, run.start - _NEAR) : run.start].split()
    verb = text[run.end : run.end + _VERB].split()[:_PAIR]
    led = grammar.kind(before[-1].lower()) if before else frozenset()
    placed = "whereabouts" in led or ("inside" in led and "venue" in grammar.kind(run.lows[0]))  # on Instagram
    if not placed or not any(word in grammar.cues or "auxiliary" in grammar.kind(word) for word in verb):
        return None
    close = run.start + len(run.words[0])
    place = replace(run, words=run.words[:1], lows=run.lows[:1], end=close)
    return place, replace(run, words=run.words[1:], lows=run.lows[1:], start=close + 1)
