"""A place and the surname behind it, which no comma parts: At a rally in Leeds Colau said; в Кремле Собянин заявил."""

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
_LOCATIVES: Final = ("е", "и")
"""Last letters of a Russian place behind its preposition."""
_SURNAMES: Final = ("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая")
"""Last letters of a surname in the nominative, and of few places behind another."""


def part_places(
    text: str, runs: Sequence[Run], given: Collection[str], grammar: Grammar, surnames: Collection[str]
) -> dict[int, tuple[Run, Run]]:
    """By where they stand, the names of a text that are a place and the surname of somebody named in full elsewhere.

    `surnames`: those of full names, in a language with cases.
    """
    if "articleless" in grammar.options:
        pairs = [run for run in runs if len(run.words) == _PAIR and run.lows[0].endswith(_LOCATIVES)]
        named = [run for run in pairs if run.lows[1] in surnames or run.lows[1].endswith(_SURNAMES)]
        return _placed(named, text, given, grammar) if named else {}
    if "headlast" not in grammar.options:
        return {}
    firsts: dict[str, set[str]] = {}
    for run in runs:
        if len(run.words) == _PAIR:
            firsts.setdefault(run.lows[1], set()).add(run.lows[0])
    shared = {surname for surname, names in firsts.items() if len(names) > 1}
    return _placed([run for run in runs if len(run.words) == _PAIR and run.lows[1] in shared], text, given, grammar)


def _placed(named: Sequence[Run], text: str, given: Collection[str], grammar: Grammar) -> dict[int, tuple[Run, Run]]:
    pairs = ((run, _parts(text, run, given, grammar)) for run in named)
    return {run.start: parts for run, parts in pairs if parts is not None}


def _parts(text: str, run: Run, given: Collection[str], grammar: Grammar) -> tuple[Run, Run] | None:
    if run.title or run.lows[0] in given or text[run.end : run.end + 1] != " ":
        return None
    before = text[max(0, run.start - _NEAR) : run.start].split()
    verb = [word.rstrip(",:") for word in text[run.end : run.end + _VERB].split()[:_PAIR]]
    led = grammar.kind(before[-1].lower()) if before else frozenset()
    placed = "whereabouts" in led or ("inside" in led and _is_where(run.lows[0], grammar))
    if not placed or not any(word in grammar.cues or "auxiliary" in grammar.kind(word) for word in verb):
        return None
    close = run.start + len(run.words[0])
    place = replace(run, words=run.words[:1], lows=run.lows[:1], end=close)
    return place, replace(run, words=run.words[1:], lows=run.lows[1:], start=close + 1)


def _is_where(place: str, grammar: Grammar) -> bool:
    """Whether a name behind a preposition is where one speaks (on Instagram; в Кремле, not в Собянин)."""
    cased = "articleless" in grammar.options
    return place.endswith(_LOCATIVES) if cased else "venue" in grammar.kind(place)
