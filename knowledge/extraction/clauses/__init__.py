"""Clauses of reporting in languages that part their words by spaces and name the speaker beside the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.extraction.clauses.grammar import languages, load_grammar
from knowledge.extraction.clauses.reporting import find_statements

if TYPE_CHECKING:
    from knowledge.model import Attribution, Document

__all__ = ["attribute", "languages", "load_grammar"]


def attribute(document: Document, language: str) -> tuple[Attribution, ...]:
    """The statements of an article in one of languages()."""
    return find_statements(document.text, load_grammar(language))
