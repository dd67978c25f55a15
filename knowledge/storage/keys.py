"""What makes two articles, statements or names the same: identities and their short hashes."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from knowledge.language.normalization import normalize

if TYPE_CHECKING:
    from knowledge.model import Article, Document

_SHARED_PARAGRAPHS = 0.5  # two texts under one heading are one article from here


def number_of(text: str) -> int:
    """A signed 64-bit hash, as SQLite's integers are."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little", signed=True)


def name_key(name: str) -> int:
    """One number for all spellings of one normal form."""
    return number_of(" ".join(normalize(name).split()))


def article_identity(document: Document | Article, text: str = "") -> str:
    """The address, else title and text: what stays the same while an article is edited."""
    if document.url:
        return f"url {document.url}"
    digest = blake2b(f"{document.title or ''}\0{text}".encode(), digest_size=12).hexdigest()
    return f"text {digest}"


def heading_key(document: Document) -> int:
    """For finding an article's earlier version, or itself under another address: its title, else its first line."""
    first = next((line for line in document.text.splitlines() if line.strip()), "")
    title = document.title or first
    cut = title.endswith("…") and first.strip(" \t\ufeff").startswith(title[:-1])  # the line's beginning as the title
    return name_key(first if cut else title)


def same_site(url: str, other: str) -> bool:
    """Whether two addresses are of one host, in whatever form.

    >>> same_site("http://www.example.org/a", "https://m.example.org/b"), same_site("http://a.org/", "http://b.org/")
    (True, False)
    """
    return _host(url) == _host(other)


def _host(url: str) -> str:
    return re.sub(r"^(?:www|m|mobile|amp)\.", "", urlsplit(url).netloc.lower())


def same_article(text: str, other: str) -> bool:
    r"""Whether one text is an edited version of the other: at least half of the shorter one's paragraphs are shared.

    >>> same_article("a\nb\nc", "a\nb\nd\ne"), same_article("a\nb\nc", "a\nx\ny")
    (True, False)
    """
    here, there = _paragraphs(text), _paragraphs(other)
    return len(here & there) >= _SHARED_PARAGRAPHS * max(1, min(len(here), len(there)))


def same_page(text: str, other: str) -> bool:
    """Whether two texts are one page under two addresses: no paragraph differs; sites do write to a pattern."""
    return _paragraphs(text) == _paragraphs(other)


def _paragraphs(text: str) -> set[str]:
    return {line.strip() for line in text.splitlines() if line.strip()}


def statement_id(identity: str, quote: str, ordinal: int) -> str:
    """16 hex digits from the article's identity, the quote and how many equal quotes stand before it in the article."""
    return blake2b(f"{identity}\0{ordinal}\0{quote}".encode(), digest_size=8).hexdigest()
