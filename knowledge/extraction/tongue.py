"""Which language's rules an article is read with: by its script, then by its commonest words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses import languages, load_grammar

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from knowledge.model import Document

_SAMPLE: Final = 20_000
_ARABIC: Final = re.compile("[\u0620-\u064a]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_CYRILLIC_LANGUAGE: Final = "ru"


@cache
def _latin() -> Mapping[str, re.Pattern[str]]:
    """The commonest words of each language in Latin letters; the one with most of them in a text has it."""
    return {code: _any_of(load_grammar(code).commons) for code in languages() if code != _CYRILLIC_LANGUAGE}


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    whole = "|".join(word for word in words if not word.endswith("'"))
    elided = "|".join(word[:-1] for word in words if word.endswith("'"))
    return re.compile(rf"\b(?:{whole})\b" + (rf"|\b(?:{elided})['’]" if elided else ""), re.IGNORECASE)


def recognise(document: Document) -> str:
    """`ar`, `ru` or a language in Latin letters; letters decide before the document's own label."""
    sample = document.text[:_SAMPLE]
    counts = {"ar": len(_ARABIC.findall(sample)), "ru": len(_CYRILLIC.findall(sample)), "": len(_LATIN.findall(sample))}
    script = max(counts, key=lambda code: counts[code])
    if script:
        return script
    latin = _latin()
    if document.language is not None and document.language in latin:
        return document.language
    return max(latin, key=lambda code: len(latin[code].findall(sample)))
