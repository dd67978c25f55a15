"""Folded Arabic words without what is written with them: the article, a pronoun."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

REMEMBERED: Final = 1 << 15
"""Words whose stems and folded forms are kept: articles repeat theirs."""


@lru_cache(REMEMBERED)
def base(word: str) -> str:
    """A folded word without article.

    >>> base("الوزير"), base("للرئيس")
    ('وزير', 'رئيس')
    """
    if word.startswith("ال") and len(word) > 4:
        return word[2:]
    if word.startswith("لل") and len(word) > 4:
        return word[2:]
    return word


@lru_cache(REMEMBERED)
def without_pronoun(word: str) -> str:
    """نظيره → نظير, نظيرته → نظيره (that is نظيرة)."""
    for ending, instead in (("تها", "ه"), ("ته", "ه"), ("تهم", "ه"), ("هما", ""), ("هم", ""), ("ها", ""), ("ه", "")):
        if word.endswith(ending) and len(word) > len(ending) + 3 - (ending == "هما"):
            return word.removesuffix(ending) + instead
    return word


def agrees(noun: str, word: str) -> bool:
    """Whether a folded word looks like the adjective of an indefinite noun before it.

    >>> agrees("تغذيه", "علاجيه"), agrees("وزاره", "فلان")
    (True, False)
    """
    return noun.endswith("ه") and word.endswith("يه") and not noun.startswith("ال") and not word.startswith("ال")
