"""One person whose name two articles spell in two ways: يائير لابيد and يائير لبيد, both leader of the opposition."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from knowledge.language.detection import find_script
from knowledge.language.normalization import normalize
from knowledge.language.normalization import words as normal_words
from knowledge.names.alignment import liken
from knowledge.names.folding import fold, skeleton, split_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from knowledge.model import Speaker

_ALIKE: Final = 85.0
_WHOLE, _LONG = 2, 3
"""Parts of a name that a role must be told with, and of one that is enough by itself."""
_TELLING: Final = 2
"""Words of a role that few have at once."""


def is_respelled(one: Speaker, other: Speaker, is_given: Callable[[str], bool]) -> bool:
    """Whether two speakers of one script are one by name and role; two given names that a list has are two people's."""
    names, others = split_name(one.name), split_name(other.name)
    if len(names) != len(others) or len(names) < _WHOLE or find_script(one.name) != find_script(other.name):
        return False
    differing = [(left, right) for left, right in zip(names, others, strict=True) if left != right]
    if not all(_is_spelled(left, right) and not (is_given(left) and is_given(right)) for left, right in differing):
        return False
    alone = len(names) >= _LONG and len(differing) == 1
    return alone or not _tellings(one.roles).isdisjoint(_tellings(other.roles))


def _is_spelled(one: str, other: str) -> bool:
    forms = product(fold(one), fold(other))
    return liken(one, other) >= _ALIKE and any(skeleton(left) == skeleton(right) for left, right in forms)


def _tellings(roles: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """How roles of more than a word begin: leader of the opposition."""
    told = (tuple(normal_words(normalize(role))) for role in roles)
    return frozenset(words[:_TELLING] for words in told if len(words) >= _TELLING)
