"""Fragments about two who have something with each other, which is neither's words: a summit between X and Y."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from knowledge.language.normalization import normalize
from knowledge.language.tables import read_forms

_FEWEST: Final = 3
"""What they have, and the two."""


def leave_out_between(text: str, language: str | None) -> str | None:
    """Words about what is between two without that word; none where they are not.

    >>> leave_out_between("summit between Putin and Macron", "en"), leave_out_between("between us", "en")
    ('summit Putin and Macron', None)
    """
    written = text.split()
    rest = [word for word in written if (normalize(word), language) not in _forms()]
    return " ".join(rest) if _FEWEST <= len(rest) < len(written) else None


@lru_cache(maxsize=1)
def _forms() -> frozenset[tuple[str, str | None]]:
    """Words for "between", each with its language."""
    return frozenset(read_forms("frames/between.txt"))
