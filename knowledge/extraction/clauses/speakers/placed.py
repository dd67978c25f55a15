"""A place and the surname behind it, which no comma parts: At a rally in Leeds Colau said; в Кремле Собянин заявил."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run
    from knowledge.extraction.clauses.phrases.sentences import Token

_NEAR: Final = 12
"""Characters before a place in which its preposition stands."""
_VERB: Final = 30
"""Characters behind a surname in which its verb begins."""
_PAIR: Final = 2
_LOCATIVES: Final = ("е", "и")
"""Last letters of a Russian place behind its preposition."""
_VOWELS: Final = frozenset("аеёиоуыэюя")
SURNAMES: Final = ("ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая")
"""Last letters of a surname in the nominative, and of few places behind another."""


def part_places(
    text: str, runs: Sequence[Run], given: Collection[str], grammar: Grammar, surnames: Collection[str]
) -> dict[int, tuple[Run, Run]]:
    """By where they stand, the names of a text that are a place and the surname of somebody named in full elsewhere.

    `surnames`: those of full names, in a language with cases.
    """
    if "articleless" in grammar.options:
        placed = [run for run in runs if len(run.words) >= _PAIR and run.lows[0].endswith(_LOCATIVES)]
        named = [run for run in placed if _leads(run, surnames)]
        return _placed(named, text, given, grammar) if named else {}
    if "dropping" in grammar.options:
        whole = (run for run in runs if len(run.words) > _PAIR and run.lows[1] in given and run.lows[0] not in given)
        led = (run for run in whole if "setting" in grammar.kind(_before(text, run)))
        return {run.start: _divided(run, 1) for run in led if names_territory(run.words[0])}
    if "headlast" not in grammar.options:
        return {}
    firsts: dict[str, set[str]] = {}
    for run in runs:
        if len(run.words) == _PAIR:
            firsts.setdefault(run.lows[1], set()).add(run.lows[0])
    shared = {surname for surname, names in firsts.items() if len(names) > 1}
    if not shared:
        return {}
    return _placed([run for run in runs if len(run.words) == _PAIR and run.lows[1] in shared], text, given, grammar)


def _leads(run: Run, surnames: Collection[str]) -> bool:
    """Whether a Russian surname, or a full name in the nominative, may stand behind a place (Гамбурге | Кристиан X)."""
    name = run.lows[1]
    return name[-1] not in _VOWELS if run.words[_PAIR:] else name in surnames or name.endswith(SURNAMES)


def _placed(named: Sequence[Run], text: str, given: Collection[str], grammar: Grammar) -> dict[int, tuple[Run, Run]]:
    pairs = ((run, _parts(text, run, given, grammar)) for run in named)
    return {run.start: parts for run, parts in pairs if parts is not None}


def _parts(text: str, run: Run, given: Collection[str], grammar: Grammar) -> tuple[Run, Run] | None:
    parted = text[run.end : run.end + 1] == "," and "articleless" in grammar.options  # в Севастополе X, в частности,
    if run.title or run.lows[0] in given or not (parted or text[run.end : run.end + 1] == " "):
        return None
    before = text[max(0, run.start - _NEAR) : run.start].split()
    verb = [word.rstrip(",:") for word in text[run.end : run.end + _VERB].lstrip(",").split()[: _PAIR + parted]]
    led = grammar.kind(before[-1].lower()) if before else frozenset()
    placed = "whereabouts" in led or ("inside" in led and _is_where(run.lows[0], grammar))
    if not placed or not any(word in grammar.cues or "auxiliary" in grammar.kind(word) for word in verb):
        return None
    return _divided(run, 1)


def _divided(run: Run, at: int) -> tuple[Run, Run]:
    """A place of so many words and the name behind it."""
    close = run.start + len(" ".join(run.words[:at]))
    place = replace(run, words=run.words[:at], lows=run.lows[:at], end=close)
    return place, replace(run, words=run.words[at:], lows=run.lows[at:], start=close + 1)


def _before(text: str, run: Run) -> str:
    """The word before a name."""
    words = text[max(0, run.start - _NEAR) : run.start].lower().split()
    return words[-1] if words else ""


def _is_where(place: str, grammar: Grammar) -> bool:
    """Whether a name behind a preposition is where one speaks (on Instagram; в Кремле, not в Собянин)."""
    cased = "articleless" in grammar.options
    return place.endswith(_LOCATIVES) if cased else "venue" in grammar.kind(place)


def is_in_town(phrase: Sequence[Token], at: int) -> bool:
    """Whether a town stands behind a lone Spanish or Italian surname (Conte a Napoli: «…»)."""
    lone = at == 1 and len(phrase) == at + 2 and phrase[-1].capital and not phrase[0].kinds
    return lone and "setting" in phrase[at].kinds and "belonging" not in phrase[at].kinds
