"""Document -> Attributions: quotations, cues, sources, attribution. Pure: lexicons come in as arguments."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from knowledge.extraction import arabic, clauses
from knowledge.extraction.legible import Legible
from knowledge.extraction.tongue import recognise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from knowledge.model import Attribution, Document

ANALYSES: Final[Mapping[str, Callable[[Document, str], tuple[Attribution, ...]]]] = {
    "ar": arabic.attribute,
    **dict.fromkeys(clauses.languages(), clauses.attribute),
}


def extract(document: Document) -> tuple[Attribution, ...]:
    """The statements of an article, in the order of its text. Offsets are into `document.text` as it stands."""
    with _cycles_ignored():
        legible = Legible(document)
        language = recognise(legible.document)
        found = legible.placed(ANALYSES[language](legible.document, language))
    return tuple(sorted(found, key=attrgetter("span")))


@contextmanager
def _cycles_ignored() -> Iterator[None]:
    """Spare the search for cycles: an article leaves none, and a large index makes the search dear."""
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
