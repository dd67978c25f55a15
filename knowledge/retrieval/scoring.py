"""Statements scored by the words they have: rare words weigh more, mended ones less."""

from __future__ import annotations

from heapq import nlargest
from operator import itemgetter, mul
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Scored: TypeAlias = tuple[float, int, Sequence[bool]]  # score, place, which words were found

_FEW = 200  # places that are scored one by one sooner than all at once
_DENSE = 12  # places from the first to the last, for each that is scored, up to which all of them have room


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


def score(parts: Sequence[Part], rarities: Sequence[float], limit: int) -> list[Scored]:
    """The best places, best first; of several readings of a word at one place the last counts."""
    hits = sum(len(part.places) for part in parts)
    if hits <= _FEW:
        return _score_few(parts, rarities, limit)
    low = min(part.base + part.places[0] for part in parts)
    width = max(part.base + part.places[-1] for part in parts) - low + 1
    if width <= _DENSE * hits:
        return _score_many(parts, rarities, limit, np.arange(low, low + width))
    where = np.sort(np.concatenate([_places(part) for part in parts]))
    where = where[np.append(True, where[1:] != where[:-1])]  # numpy.unique is several times slower
    return _score_many(parts, rarities, limit, where)


def _score_few(parts: Iterable[Part], rarities: Sequence[float], limit: int) -> list[Scored]:
    weights: dict[int, list[float]] = {}
    nothing = [0.0] * len(rarities)
    for places, base, (weight, wanted, _) in parts:
        for within in places:
            place = base + within
            found = weights.get(place)
            if found is None:
                found = weights[place] = nothing.copy()
            found[wanted] = weight
    scored = [(sum(map(mul, found, rarities)), place) for place, found in weights.items()]
    best = nlargest(limit, scored, key=itemgetter(0))
    return [(value, place, [weight > 0 for weight in weights[place]]) for value, place in best]


def _score_many(parts: Iterable[Part], rarities: Sequence[float], limit: int, where: NDArray[np.int64]) -> list[Scored]:
    """The same for thousands; `where` has all their places, ascending, and maybe others."""
    low, gapless = int(where[0]), len(where) == where[-1] - where[0] + 1
    weights = np.zeros((len(rarities), len(where)), np.float32)
    for part in parts:
        places = _places(part)
        weights[part.term.wanted, places - low if gapless else where.searchsorted(places)] = part.term.weight
    scores = np.array(rarities, np.float32) @ weights
    best = _best(scores, limit)
    found = (weights[:, best] > 0).T.tolist()
    return list(zip(scores[best].tolist(), where[best].tolist(), found, strict=True))


def _places(part: Part) -> NDArray[np.int64]:
    return np.frombuffer(part.places, np.uint16).astype(np.int64) + part.base


def _best(scores: NDArray[np.float32], limit: int) -> NDArray[np.int64]:
    """Where the highest scores are, best first; none where there is no score."""
    if len(scores) > 4 * limit:
        likely = np.argpartition(-scores, limit)[:limit]
        likely.sort()
    else:
        likely = np.arange(len(scores))
    likely = likely[scores[likely] > 0]
    best: NDArray[np.int64] = likely[np.argsort(-scores[likely], kind="stable")]
    return best
