"""Clauses of reporting in languages that part their words by spaces and name the speaker beside the verb.

From the ground up: `grammar.py` (a language's data), `phrases/` (words, noun phrases, names), `saying/` (a cue, who
stands beside it, what is said), `speakers/` (who is meant), `quoted/` (quotations that no clause claims) and
`reporting.py` (an article); imports point down. Reading articles is loaded with the first one: answering needs the
word lists alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.grammar import languages, load_grammar
from knowledge.extraction.clauses.spacing import Spacing

if TYPE_CHECKING:
    from knowledge.model import Attribution, Document

__all__ = ["attribute", "languages", "load_grammar"]


def attribute(document: Document, language: str) -> tuple[Attribution, ...]:
    """The statements of an article in one of languages()."""
    from knowledge.extraction.clauses.reporting import find_statements  # noqa: PLC0415 - see above

    spacing = Spacing(document.text)
    return spacing.restore(find_statements(spacing.text, load_grammar(language)))
