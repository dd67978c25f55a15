"""Which language's rules an article is read with: by its script, then by its commonest words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses import languages, load_grammar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.model import Document

_SAMPLE: Final = 20_000
_SCRIPTS: Final = {
    "ar": re.compile("[\u0620-\u064a]+"),
    "ru": re.compile("[\u0400-\u04ff]+"),
    "": re.compile("[A-Za-z\u00c0-\u024f]+"),
}
"""Runs of letters of each script; the commonest script tells the language where it is not Latin."""
_WORD: Final = re.compile(r"\w(?:'|\w*)")
"""A word, or what is elided before an apostrophe (l')."""
_NO_LETTERS: Final = bytes(sign for sign in range(128) if not chr(sign).isalpha())
_CYRILLIC_LANGUAGE: Final = "ru"


@cache
def _latin() -> Mapping[str, frozenset[str]]:
    """The commonest words of each language in Latin letters; the one with most of them in a text has it."""
    return {code: frozenset(load_grammar(code).commons) for code in languages() if code != _CYRILLIC_LANGUAGE}


def recognise(document: Document) -> str:
    """`ar`, `ru` or a language in Latin letters; letters decide before the document's own label."""
    sample = document.text[:_SAMPLE]
    script = _commonest_script(sample)
    if script:
        return script
    latin = _latin()
    if document.language is not None and document.language in latin:
        return document.language
    telling = frozenset().union(*latin.values())
    words = [word for word in _WORD.findall(sample.lower().replace("’", "'")) if word in telling]
    return max(latin, key=lambda code: sum(map(latin[code].__contains__, words)))


def _commonest_script(sample: str) -> str:
    """The code of the script with most letters; one that has half of all characters is looked for no further."""
    # Plain letters, counted without a pattern, are most of nearly every text in Latin ones.
    if 2 * len(sample.encode("ascii", "ignore").translate(None, _NO_LETTERS)) > len(sample):
        return ""
    counts: dict[str, int] = {}
    for code, letters in _SCRIPTS.items():
        counts[code] = sum(map(len, letters.findall(sample)))
        if 2 * counts[code] > len(sample):
            return code
    return max(counts, key=lambda code: counts[code])
