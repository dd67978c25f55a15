"""What a page says about itself: title, outlet, date, address, language. Structured statements first, prose last."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin, urlsplit

from knowledge.articles.addresses import canonical_address
from knowledge.articles.datelines import read_day
from knowledge.articles.titles import choose_outlet, choose_title, find_heading, read_titles, window_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

_ARTICLE_TYPES: Final = re.compile(r"(?:Article|Posting|Report|Review|LiveBlog|VideoObject)\w*$")
_PAGE_TYPES: Final = re.compile(r"^(?:Item|About)?WebPage$")
_SPACE: Final = re.compile(r"\s+")
_TAG: Final = re.compile(r"<[^<>]{1,300}>")
_LANGUAGE: Final = re.compile(r"^[a-z]{2,3}(?=$|[-_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None
    description: str | None = None
    body: str | None = None  # the article's text as JSON-LD gives it, one string


def read_metadata(tree: HtmlElement, url: str | None = None) -> Metadata:
    """Read what the page's head and article header say; `url` is where it was found, if known."""
    metas = _metas(tree)
    records = _article_records(tree)
    linked = records[0] if records else {}
    address = _address(tree, metas, linked, url)
    outlet = choose_outlet(tree, metas, linked, address)
    titles = read_titles(tree, metas, linked)
    title = choose_title(tree, titles, outlet, address)
    return Metadata(
        title=title,
        url=address,
        outlet=outlet,
        published=read_day(tree, metas, records, (title, find_heading(tree, window_title(tree)), *titles), address),
        language=_language(tree, metas, linked),
        description=metas.get("og:description") or metas.get("description") or metas.get("twitter:description"),
        body=_body(linked.get("articleBody")),
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Each meta's first content that says something, by lower-cased property, name or itemprop."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = _text(meta.get("content"))
        for attribute in ("property", "name", "itemprop"):
            key = (meta.get(attribute) or "").strip().lower()
            if key and content:
                found.setdefault(key, content)
    return found


def _text(value: object) -> str | None:
    """One line of text, or None where there is nothing to read."""
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, str)), None)
    if not isinstance(value, str):
        return None
    return _SPACE.sub(" ", value).strip() or None


def _body(value: object) -> str | None:
    """Paragraphs, a line each; some sites put marked-up text there."""
    if not isinstance(value, str):
        return None
    text = html.unescape(_TAG.sub("\n", value)) if "</p>" in value or "<br" in value else html.unescape(value)
    return "\n".join(line for raw in text.splitlines() if (line := _SPACE.sub(" ", raw).strip())) or None


def _article_records(tree: HtmlElement) -> list[dict[str, Any]]:
    """JSON-LD records of an article, or of the page it stands on; the one that says most comes first."""
    records = [record for script in tree.iter("script") for record in _records(script)]
    articles = [record for record in records if _is_a(record, _ARTICLE_TYPES)]
    pages = [record for record in records if _is_a(record, _PAGE_TYPES)]
    fullest = sorted(articles, key=lambda record: ("headline" not in record, "datePublished" not in record))
    return [*fullest, *pages]


def _records(script: HtmlElement) -> Iterator[dict[str, Any]]:
    if "ld+json" not in (script.get("type") or ""):
        return
    try:
        data = json.loads((script.text or "").strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    yield from _flatten(data, depth=0)


def _flatten(data: object, depth: int) -> Iterator[dict[str, Any]]:
    """Records of a list or `@graph`, and what a page is said to be about."""
    if depth > 4:  # noqa: PLR2004 - deeper nesting is no longer the page's own article
        return
    if isinstance(data, list):
        for item in data:
            yield from _flatten(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _flatten(data.get(key), depth + 1)


def _is_a(record: dict[str, Any], wanted: re.Pattern[str]) -> bool:
    types = record.get("@type")
    names: Iterable[object] = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and wanted.search(name) for name in names)


def _address(tree: HtmlElement, metas: dict[str, str], linked: dict[str, Any], url: str | None) -> str | None:
    """The address the page gives itself; it must be of the site it was fetched from, or the page lies."""
    stated = [link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()]
    stated += [metas.get("og:url"), _text(linked.get("url"))]
    for candidate in stated:
        whole = urljoin(url or "", candidate.strip()) if candidate else ""
        if _is_page(whole) and (url is None or _same_site(whole, url)):
            return canonical_address(whole)
    return canonical_address(url) if url else None


def _is_page(url: str) -> bool:
    """An http address of a page, not merely of a site's front."""
    parts = urlsplit(url)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and bool(parts.path.strip("/") or parts.query)


def _same_site(one: str, other: str) -> bool:
    return _domain(one) == _domain(other)


def _domain(url: str) -> str:
    """The last two labels of the host: enough to tell `edition.cnn.com` belongs with `cnn.com`."""
    host = urlsplit(url).hostname or ""
    labels = host.split(".")
    short = 3 if len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3 else 2  # noqa: PLR2004 - co.uk
    return ".".join(labels[-short:])


def _language(tree: HtmlElement, metas: dict[str, str], linked: dict[str, Any]) -> str | None:
    root = next(tree.iter("html"), tree)
    stated = [_text(linked.get("inLanguage")), root.get("lang"), root.get("xml:lang"), metas.get("og:locale")]
    stated += [metas.get("content-language"), metas.get("dc.language")]
    for candidate in stated:
        if candidate and (match := _LANGUAGE.match(candidate.strip())):
            return match[0].lower()
    return None
