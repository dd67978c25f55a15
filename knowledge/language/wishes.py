"""Verbs of wishing, in all languages together; what they amount to stands with them (`data/frames/acts.txt`)."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from knowledge.language.tables import read_forms

_WISH: Final = "wish"


def wishes(word: str) -> bool:
    """Whether a normalized word is a verb of wishing.

    >>> wishes("veut"), wishes("تريد"), wishes("demand")
    (True, True, False)
    """
    return word in _forms()


@lru_cache(maxsize=1)
def _forms() -> frozenset[str]:
    """All but the first, which tells what a wish amounts to."""
    _, *forms = (form for form, kind in read_forms("frames/acts.txt") if kind == _WISH)
    return frozenset(forms)
