"""An address -> a Document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.articles.addresses import canonical_address
from knowledge.articles.encodings import decode
from knowledge.articles.reading import read_html
from knowledge.articles.tongues import language_of
from knowledge.errors import ArticleError
from knowledge.model import Document

if TYPE_CHECKING:
    from knowledge.articles.fetching import Fetched, Fetcher

_PAGES: Final = frozenset({"text/html", "application/xhtml+xml", "application/xml", "text/xml", ""})


def is_address(source: str) -> bool:
    """Whether a source of `add` is an address rather than a file."""
    return "://" in source[:12]


def fetch_document(fetcher: Fetcher, url: str) -> Document:
    """Fetch a page and read its article. Raises FetchError or ArticleError with one line that names the address."""
    return read_fetched(fetcher.fetch(url))


def read_fetched(page: Fetched) -> Document:
    """The article of a page that came back; plain text is taken as it stands."""
    try:
        if page.content_type in _PAGES:
            return read_html(page.body, page.url, page.charset)
        if page.content_type == "text/plain" and page.body.strip():
            text = decode(page.body, page.charset)
            return Document(text, url=canonical_address(page.url), language=language_of(text, None))
    except ArticleError as error:
        raise ArticleError(f"{page.url}: {error}") from error
    raise ArticleError(f"{page.url}: no page, but {page.content_type or 'nothing'}")
