"""Names in English headlines that capitalise every word: Keir Starmer Hits Back at Critics names Keir Starmer."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.layout import find_headlines

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.runs import Run

_LINE: Final = 160
_SHORT: Final = 3
"""Letters of a word that is small in such headlines."""
_LEAST: Final = 3
"""Longer words that tell how a line is written."""
_MOST_SMALL: Final = 5
"""Of so many longer words one may be small."""
_FULL: Final = 2
_MOST_RUNS: Final = 40


def trim_headlined(text: str, runs: list[Run], given: Collection[str], grammar: Grammar) -> list[Run]:
    """The runs of an article, those in such headlines cut to a name: one from elsewhere, a given one and the next."""
    lines = _find_lines(text) if runs else []
    if not lines:
        return runs
    begins = [begin for begin, _ in lines]
    inside = [bool(at := bisect_right(begins, run.start)) and run.start < lines[at - 1][1] for run in runs]
    named = [run for run, headlined in zip(runs, inside, strict=True) if not headlined]
    full = {run.lows: run.words for run in named if len(run.words) > 1}
    lone = {run.lows[0] for run in named if len(run.words) == 1}
    trimmed = 0
    for at, run in enumerate(runs):
        if inside[at] and len(run.words) > 1 and trimmed < _MOST_RUNS:
            runs[at] = _trim(run, full, lone, given, grammar)
            trimmed += 1
    return runs


def _find_lines(text: str) -> list[tuple[int, int]]:
    """Where the headlines stand in which nearly all longer words begin with a capital, but no line all in capitals."""
    found = []
    for begin in sorted(find_headlines(text)):
        line = text[begin : begin + _LINE].partition("\n")[0]
        every = [word for word in line.split() if word[0].isalpha()]
        words = [word for word in every if len(word) > _SHORT]
        words = words if len(words) >= _LEAST else every
        small = [word for word in words if word[0].islower()]
        if len(words) >= _LEAST and len(small) * _MOST_SMALL <= len(words) and not line.isupper():
            found.append((begin, begin + len(line)))
    return found


def _trim(
    run: Run, full: dict[tuple[str, ...], list[str]], lone: Collection[str], given: Collection[str], grammar: Grammar
) -> Run:
    """A run cut to a name: one that the article has elsewhere, one with a surname from there, or a given name's."""
    lows, count = run.lows, len(run.lows)
    for size in range(count, 1, -1):
        for first in range(count - size + 1):
            if (written := full.get(lows[first : first + size])) is not None:
                if first and lows[first] not in given and lows[first - 1] in given:  # Ursula | von der Leyen
                    return _cut(run, first - 1, size + 1, run.words[first - 1 : first + size])
                return run if size == count else _cut(run, first, size, written)
    for last in range(1, count):
        if lows[last] in lone and not grammar.kind(lows[last - 1]) and lows[last] not in grammar.cues:
            first = next((at for at in range(last - 1, 0, -1) if lows[at - 1] not in given), 0)
            first = last if lows[first].endswith("s") and lows[first] not in given else first  # Council Slams X
            end = last + 1 + ("generation" in grammar.kind(lows[min(last + 1, count - 1)].rstrip(".")))
            return _cut(run, first, end - first, run.words[first:end])
    first = next((at for at, low in enumerate(lows[:-1]) if low in given), -1)
    if first < 0:
        ends = lows[1].endswith("s") or grammar.kind(lows[1]) or lows[1] in grammar.cues
        size = 1 if ends else _FULL
        return _cut(run, 0, size, run.words[:size]) if lows[0] in lone and size < count else run
    end = first + 1
    while end < count - 1 and _goes_on(lows[end], lows[end + 1], given, grammar):
        end += 1
    size = end + 1 - first
    acted = end + 1 < count and (run.body < 0 or lows[end + 1].endswith("s")) and run.body not in {end, end + 1}
    return _cut(run, first, size, run.words[first : end + 1]) if acted else run


def _goes_on(low: str, behind: str, given: Collection[str], grammar: Grammar) -> bool:
    """Whether a name does not end with a word: an initial, a particle, a given name before what may be no verb."""
    if low.endswith(".") or "particle" in grammar.kind(low):
        return True
    return low in given and not (grammar.kind(behind) or behind in grammar.cues or behind.endswith("s"))


def _cut(run: Run, first: int, size: int, words: Sequence[str]) -> Run:
    start = run.start + sum(len(word) + 1 for word in run.words[:first])
    end = start + len(" ".join(run.words[first : first + size]))
    return replace(
        run,
        words=list(words),
        lows=run.lows[first : first + size],
        start=start,
        end=end,
        title=run.title if first == 0 else (),
        body=-1,
    )
