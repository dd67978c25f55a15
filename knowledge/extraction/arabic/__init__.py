"""Statements in Arabic news: sentences -> frames of reporting verbs -> reports -> people -> attributions.

`attribution.py` has an article, `phrases/` words, titles and noun phrases, `saying/` the frames and what is said in
them, `speakers/` who is meant. Reading articles is loaded with the first one: answering needs the word lists alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.model import Attribution, Document


def attribute(document: Document, language: str = "ar") -> tuple[Attribution, ...]:
    """The statements of an Arabic article."""
    from knowledge.extraction.arabic.attribution import attribute as read  # noqa: PLC0415 - see above

    return read(document, language)
