"""Document -> Attributions: quotations, cues, sources, attribution. Pure: lexicons come in as arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction import arabic, clauses
from knowledge.extraction.tongue import recognise

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from knowledge.model import Attribution, Document

ANALYSES: Final[Mapping[str, Callable[[Document, str], tuple[Attribution, ...]]]] = {
    "ar": arabic.attribute,
    **dict.fromkeys(clauses.languages(), clauses.attribute),
}


def extract(document: Document) -> tuple[Attribution, ...]:
    """The statements of an article, in the order of its text. Offsets are into `document.text` as it stands."""
    language = recognise(document)
    found = ANALYSES[language](document, language)
    return tuple(sorted(found, key=lambda said: (said.span.start, said.span.end)))
