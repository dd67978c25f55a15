"""What of a claim no lexicon meets in a statement, met word by word by meaning: nurses ~ медсестёр, cellar ~ une cave.

A sentence's vector tells the field, single words tell what is said of it: cocaine is not gold, renovated not torn down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.normalization import words
from knowledge.retrieval.semantics import similarities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.model import Statement
    from knowledge.retrieval.topics import Need

_MET: Final = 0.5
"""From here on words meet a need."""
_STRANGE: Final = 0.45
_SAME: Final = 0.7
"""Between these two nearnesses of words a need is met in part: chance reaches the first, translations the second."""
_LITTLE: Final = 0.34
"""Below this share a need is not met."""
_SHORTEST: Final = 2


class Told(NamedTuple):
    """How much of a claim a statement tells, 0 to 1, how many things it does not, how many a lexicon or digit has."""

    share: float
    untold: int
    absent: int


def tell_wordwise(needs: Sequence[Need], values: Sequence[float], said: Statement) -> Told | None:
    """How much of what is claimed is told, by words or by meaning; None where no encoder is at hand."""
    told = [word for word in dict.fromkeys(words(said.quote)) if len(word) >= _SHORTEST]
    found: list[tuple[float, bool]] = []
    for need, value in zip(needs, values, strict=True):
        if need.weight < _MET:
            continue
        if value < _MET:
            nearest = similarities(need.text, told)
            if nearest is None:
                return None
            value = max(value, _rate(max(nearest)))  # noqa: PLW2901 - the better of the two
        found.append((value, need.known or need.text.isdecimal()))
    if not found:
        return None
    untold = [known for value, known in found if value < _LITTLE]
    return Told(sum(value for value, _ in found) / len(found), len(untold), sum(untold))


def _rate(nearness: float) -> float:
    return min(1.0, max(0.0, (nearness - _STRANGE) / (_SAME - _STRANGE)))
