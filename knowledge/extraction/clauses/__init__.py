"""Clauses of reporting in languages that part their words by spaces and name the speaker beside the verb.

From the ground up: `grammar.py` (a language's data), `phrases/` (words, noun phrases, names), `saying/` (a cue, who
stands beside it, what is said), `speakers/` (who is meant), `quoted/` (quotations that no clause claims) and
`reporting.py` (an article); imports point down. Reading articles is loaded with the first one: answering needs the
word lists alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.grammar import languages, load_grammar
from knowledge.extraction.clauses.hyphens import mend_hyphens
from knowledge.extraction.clauses.spacing import Spacing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.model import Attribution, Document

__all__ = ["attribute", "languages", "load_grammar"]


def attribute(document: Document, language: str) -> tuple[Attribution, ...]:
    """The statements of an article in one of languages()."""
    from knowledge.extraction.clauses.reporting import find_statements  # noqa: PLC0415 - see above

    spacing = Spacing(document.text)
    text = mend_hyphens(spacing.text) if language == "fr" else spacing.text
    found = find_statements(text, load_grammar(language))
    return spacing.restore(found if text is spacing.text else _as_written(found, spacing.text))


def _as_written(found: Iterable[Attribution], text: str) -> tuple[Attribution, ...]:
    """Statements with their cues as the text has them."""
    return tuple(
        one if one.cue_span is None else one._replace(cue=text[one.cue_span.start : one.cue_span.end]) for one in found
    )
