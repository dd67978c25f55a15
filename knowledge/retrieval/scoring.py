"""Statements scored by the words they have: rare words weigh more, mended ones less."""

from __future__ import annotations

from heapq import nlargest
from operator import itemgetter, mul
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    Scored: TypeAlias = tuple[float, int, Sequence[float]]  # score, place, how well each word was found

_FEW = 200  # places of a chunk that are scored one by one sooner than all at once


class Term(NamedTuple):
    """A term of the index that may be what was asked for; `wanted` says which of the words."""

    weight: float
    wanted: int
    number: int


class Part(NamedTuple):
    """Places of a term, ascending, as 16 bits beyond `base`."""

    places: memoryview
    base: int
    term: Term


def score(parts: Iterable[Part], rarities: Sequence[float], limit: int) -> list[Scored]:
    """The best places, best first; of several readings of a word at one place the last counts."""
    chunks: dict[int, list[Part]] = {}
    for part in parts:
        chunks.setdefault(part.base, []).append(part)
    best: list[Scored] = []
    for within in chunks.values():
        few = sum(len(part.places) for part in within) <= _FEW
        floor = best[-1][0] if len(best) == limit else 0.0
        best += _score_few(within, rarities) if few else _score_many(within, rarities, limit, floor)
        best = nlargest(limit, best, key=itemgetter(0))
    return best


def _score_few(parts: Iterable[Part], rarities: Sequence[float]) -> list[Scored]:
    weights: dict[int, list[float]] = {}
    nothing = [0.0] * len(rarities)
    for places, base, (weight, wanted, _) in parts:
        for within in places:
            place = base + within
            found = weights.get(place)
            if found is None:
                found = weights[place] = nothing.copy()
            found[wanted] = weight
    return [(sum(map(mul, found, rarities)), place, found) for place, found in weights.items()]


def _score_many(parts: Sequence[Part], rarities: Sequence[float], limit: int, floor: float) -> list[Scored]:
    """The same for thousands in one chunk, only the best of them above `floor`: there is room for every place."""
    low = min(part.places[0] for part in parts)
    width = max(part.places[-1] for part in parts) - low + 1
    weights = np.zeros((len(rarities), width), np.float32)
    for part in parts:
        weights[part.term.wanted, np.frombuffer(part.places, np.uint16) - np.uint16(low)] = part.term.weight
    scores = np.array(rarities, np.float32) @ weights
    best = np.flatnonzero(scores > floor)
    if len(best) > 4 * limit:
        best = best[np.argpartition(-scores[best], limit)[:limit]]
        best.sort()
    first = parts[0].base + low
    return list(zip(scores[best].tolist(), (best + first).tolist(), weights[:, best].T.tolist(), strict=True))
