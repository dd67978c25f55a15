"""Document -> Attributions: quotations, cues, sources, attribution. Pure: lexicons come in as arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.model import Attribution, Document


def extract(document: Document) -> tuple[Attribution, ...]:  # noqa: ARG001
    """The statements of an article, in the order of its text."""
    return ()
