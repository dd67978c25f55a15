"""Questions that ask for a reason, and statements that tell one: why were the schools closed, because of the storm."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from knowledge.language.normalization import words as normal_words
from knowledge.language.tables import read_forms

_WHY, _BECAUSE = "why", "because"
_LONGEST: Final = 4
"""Words of a form."""


def asks_why(text: str) -> bool:
    """Whether a question asks for a reason.

    >>> asks_why("why did he resign?"), asks_why("what did he say?")
    (True, False)
    """
    return _has(text, _WHY)


def tells_why(text: str) -> bool:
    """Whether a statement tells a reason or an aim, by a word that joins it.

    >>> tells_why("القرار جاء نتيجة للعاصفة"), tells_why("القرار جاء اليوم")
    (True, False)
    """
    return _has(text, _BECAUSE)


def _has(text: str, kind: str) -> bool:
    words = normal_words(text)
    forms = _forms()[kind]
    return any(
        " ".join(words[at:end]) in forms
        for at in range(len(words))
        for end in range(at + 1, min(at + _LONGEST, len(words)) + 1)
    )


@lru_cache(maxsize=1)
def _forms() -> dict[str, frozenset[str]]:
    told: dict[str, set[str]] = {_WHY: set(), _BECAUSE: set()}
    for form, kind in read_forms("language/reasons.txt"):
        told[kind].add(form)
    return {kind: frozenset(forms) for kind, forms in told.items()}
