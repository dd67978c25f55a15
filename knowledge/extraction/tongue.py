"""Which language's rules an article is read with: by its script, then by its commonest words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.model import Document

_SAMPLE: Final = 20_000
_ARABIC: Final = re.compile("[\u0620-\u064a]")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
LATIN: Final[Mapping[str, re.Pattern[str]]] = {
    "en": re.compile(r"\b(?:the|of|to|and|in|is|that|for|on|with|at|by|was|he|she|it|said)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(?:les?|la|des?|du|une?|et|est|dans|que|qui|pour|sur|avec|au|par|a)\b|\b[ldnsq]['’]", re.IGNORECASE
    ),
}
"""The commonest words of each language in Latin letters; the one with most of them in a text has it."""


def recognise(document: Document) -> str:
    """`ar`, `ru` or a key of LATIN; letters decide, whatever the document's own label says of another script."""
    sample = document.text[:_SAMPLE]
    counts = {"ar": len(_ARABIC.findall(sample)), "ru": len(_CYRILLIC.findall(sample)), "": len(_LATIN.findall(sample))}
    script = max(counts, key=lambda code: counts[code])
    if script:
        return script
    if document.language is not None and document.language in LATIN:
        return document.language
    return max(LATIN, key=lambda code: len(LATIN[code].findall(sample)))
