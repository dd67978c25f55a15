"""RSS and Atom: bytes of a feed -> its entries. feedparser reads, the network is `fetching`'s alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin

from knowledge.articles import dates
from knowledge.articles.addresses import address_key, canonical_address
from knowledge.errors import ArticleError

if TYPE_CHECKING:
    from knowledge.articles.fetching import Fetched

_MARKUP: Final = re.compile(rb"<(?:rss|feed|rdf:RDF|channel)\b", re.IGNORECASE)
_MOST_ENTRIES: Final = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that a feed announces. `key` is what its addresses share; `stamp` changes when it is updated."""

    url: str
    key: str
    stamp: str
    title: str | None = None
    published: str | None = None
    html: str | None = None  # the article itself, where the feed carries it


@dataclass(frozen=True, slots=True)
class Announced:
    """What a feed says: its name, and its entries, oldest first."""

    title: str | None
    entries: tuple[Entry, ...]


def read_feed(fetched: Fetched) -> Announced:
    """Read a feed that was fetched. Raises ArticleError for what is none."""
    import feedparser  # noqa: PLC0415 - only polling needs it

    if not _MARKUP.search(fetched.body[:4096]):
        raise ArticleError(f"{fetched.url}: no RSS or Atom feed")
    headers = {"content-type": _header(fetched), "content-location": fetched.url}
    parsed = feedparser.parse(fetched.body, response_headers=headers)
    rows = [row for row in parsed.entries[:_MOST_ENTRIES] if row.get("link")]
    entries = {entry.key: entry for entry in (_entry(row, fetched.url) for row in reversed(rows)) if entry}
    return Announced(parsed.feed.get("title") or None, tuple(entries.values()))


def _header(fetched: Fetched) -> str:
    kind = fetched.content_type if "xml" in fetched.content_type else "application/xml"
    return f"{kind}; charset={fetched.charset}" if fetched.charset else kind


def _entry(row: Any, feed_url: str) -> Entry | None:
    """None for a link that is no web address."""
    url = canonical_address(urljoin(feed_url, str(row["link"]).strip()))
    if not url.startswith(("http://", "https://")):
        return None
    contents = [part.get("value", "") for part in row.get("content", []) if "html" in part.get("type", "html")]
    updated = dict.get(row, "updated")  # feedparser's own get would stand `published` in for it, and say so
    published = row.get("published") or updated
    return Entry(
        url=url,
        key=address_key(url),
        stamp=str(updated or published or ""),
        title=row.get("title") or None,
        published=dates.parse_day(str(published)) if published else None,
        html=max(contents, key=len, default="") or None,
    )
