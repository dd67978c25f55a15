"""The latest articles in which somebody speaks, read from their beginnings."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.library import Library
    from knowledge.model import Article, Speaker

_STATEMENTS: Final = 12
_MOST_ARTICLES: Final = 3
_LONGEST_READ: Final = 12_000


def latest_texts(library: Library, speaker: Speaker) -> Iterator[tuple[str, str]]:
    """The titles of the latest articles in which somebody speaks, and how they begin."""
    return ((article.title or "", text) for article, text in read_articles(library, speaker))


def read_articles(
    library: Library, speaker: Speaker, *, statements: int = _STATEMENTS, most: int = _MOST_ARTICLES
) -> Iterator[tuple[Article, str]]:
    """The latest articles in which somebody speaks, with how their texts begin."""
    said = library.store.by_speaker(speaker.id, limit=statements)
    for article in islice({one.article.id: one.article for one in said}.values(), most):
        yield article, (library.store.article_text(article.id) or "")[:_LONGEST_READ]
