"""Statements scored by the words they have: rare words weigh more, mended ones less."""

from __future__ import annotations

from operator import itemgetter, mul
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    # a term of the index that may be what was asked for: how surely, which of the words asked for, the term's number
    Term: TypeAlias = tuple[float, int, int]
    # places of a term, ascending, as 16 bits beyond a base
    Part: TypeAlias = tuple[memoryview, int, Term]
    Scored: TypeAlias = tuple[float, int, Sequence[float]]  # score, place, how well each word was found

_FEW = 200  # places of a chunk that are scored one by one sooner than all at once


def score(parts: Iterable[Part], rarities: Sequence[float], limit: int) -> list[Scored]:
    """The best places, best first; of several readings of a word at one place the last counts."""
    chunks: dict[int, list[Part]] = {}
    for part in parts:
        chunks.setdefault(part[1], []).append(part)
    best: list[Scored] = []
    for within in chunks.values():
        few = sum(len(places) for places, *_ in within) <= _FEW
        floor = best[-1][0] if len(best) == limit else 0.0
        best += _score_few(within, rarities) if few else _score_many(within, rarities, limit, floor)
        best.sort(key=itemgetter(0), reverse=True)
        del best[limit:]
    return best


def _score_few(parts: Sequence[Part], rarities: Sequence[float]) -> list[Scored]:
    weights: dict[int, list[float]] = {}
    nothing = [0.0] * len(rarities)
    if len(parts) == 1:
        places, base, (weight, wanted, _) = parts[0]
        nothing[wanted] = weight
        return [(weight * rarities[wanted], base + within, nothing) for within in places]
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
    low = min(places[0] for places, *_ in parts)
    width = max(places[-1] for places, *_ in parts) - low + 1
    weights = np.zeros((len(rarities), width), np.float32)
    for places, _, (weight, wanted, _) in parts:
        weights[wanted, np.frombuffer(places, np.uint16) - np.uint16(low)] = weight
    scores = np.array(rarities, np.float32) @ weights
    best = np.flatnonzero(scores > floor)
    if len(best) > 4 * limit:
        best = best[np.argpartition(-scores[best], limit)[:limit]]
        best.sort()
    first = parts[0][1] + low
    return list(zip(scores[best].tolist(), (best + first).tolist(), weights[:, best].T.tolist(), strict=True))
