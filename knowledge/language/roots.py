"""Roots that an Arabic word may have, so that حقول meets حقل and المكتشفة اكتشاف. For words that no lexicon knows."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.stems import arabic_forms

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDINGS: Final = (
    "",
    "ه",
    "ات",
    "ون",
    "ين",
    "ان",
    "يه",
    "ي",
    "ها",
    "هم",
    "هن",
    "نا",
    "كم",
    "وا",
    "ت",
    "تم",
    "ا",
    "ته",
    "تها",
)
_PATTERNS: Final = (
    "فعل", "فعال", "فعول", "فعيل", "فاعل", "افعل", "مفعل",
    "مفعول", "مفعال", "تفعيل", "تفاعل", "افعال", "افتعل", "انفعل", "مفاعل", "متفعل", "مفتعل", "منفعل", "فواعل",
    "فعايل",
    "افتعال", "انفعال", "استفعل", "متفاعل", "مستفعل", "مفاعيل", "تفاعيل", "فواعيل",
    "استفعال",
)  # fmt: skip
"""Of the past, verbal nouns, participles and broken plurals; ف, ع and ل stand for a root's letters.

What somebody does or will do (تعمل, يفتح) is left out: the verbs of a question say little.
"""
_STRONG: Final = "[^اويءىئؤ]"
"""A letter of a root that no form of it loses."""
_BY_LENGTH: Final[dict[int, list[re.Pattern[str]]]] = {}
for _pattern in _PATTERNS:
    _BY_LENGTH.setdefault(len(_pattern), []).append(re.compile(re.sub("[فعل]", f"({_STRONG})", _pattern)))


@lru_cache(maxsize=1 << 15)
def arabic_roots(word: str) -> frozenset[str]:
    """The roots of three strong letters that a normalized Arabic word may have.

    >>> sorted(arabic_roots("المكتشفه") & arabic_roots("اكتشاف"))
    ['كشف']
    >>> sorted(arabic_roots("الحقول") & arabic_roots("حقل"))
    ['حقل']
    """
    return frozenset(root for form in arabic_forms(word) for root in _roots_of(form))


def _roots_of(form: str) -> Iterator[str]:
    for ending in _ENDINGS:
        bare = form.removesuffix(ending) if ending and form.endswith(ending) else form
        if ending and bare is form:
            continue
        for pattern in _BY_LENGTH.get(len(bare), ()):
            if found := pattern.fullmatch(bare):
                yield "".join(found.groups())
