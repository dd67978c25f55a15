"""Whom a question's slots mean in this index."""

from knowledge.resolution.asked import Asked
from knowledge.resolution.speakers import resolve_speaker

__all__ = ["Asked", "resolve_speaker"]
