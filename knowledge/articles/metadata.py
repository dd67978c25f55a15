"""What a page says about itself: title, outlet, date, address, language. Structured statements first, prose last."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin, urlsplit

from knowledge.articles import dates
from knowledge.articles.addresses import canonical_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from lxml.html import HtmlElement

_ARTICLE_TYPES: Final = re.compile(r"(?:Article|Posting|Report|Review|LiveBlog|VideoObject)\w*$")
_DATE_METAS: Final = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "rnews:datepublished",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "publishdate",
    "publish_date",
    "publish-date",
    "published-date",
    "pubdate",
    "publication_date",
    "article_date_original",
    "originalpublicationdate",
    "article.published",
    "date",
    "created",
    "datecreated",
)
_DATE_MARKS: Final = re.compile(
    r"(?:^|[-_ ])(?:date|time|timestamp|tmstmp|published|pubdate|posted|dateline)|tmstmp", re.IGNORECASE
)
_SEPARATORS: Final = re.compile(r"\s+(?:[|•·»«>/\-–—:]|::|&mdash;|\|\|)\s+|\s*[|»«•]\s*")
_SITE_WORDS: Final = re.compile(r"[^\W_]+")
_LINES_BELOW: Final = 12
_LINE: Final = (12, 250)  # characters of a line that may be a title
_LONGEST_TITLE: Final = 500  # characters; what is longer is cut
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
    linked = _linked_data(tree)
    address = _address(tree, metas, linked, url)
    outlet = _outlet(metas, linked, address)
    title = _title(tree, metas, linked, outlet, address)
    return Metadata(
        title=title,
        url=address,
        outlet=outlet,
        published=_published(tree, metas, linked, address) or _day_below(tree, title),
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


def _linked_data(tree: HtmlElement) -> dict[str, Any]:
    """The article's JSON-LD record, empty where there is none; a record with a headline before one without."""
    records = [record for script in tree.iter("script") for record in _records(script)]
    articles = [record for record in records if _is_article(record)]
    return max(articles, key=lambda record: ("headline" in record, "datePublished" in record), default={})


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


def _is_article(record: dict[str, Any]) -> bool:
    types = record.get("@type")
    names: Iterable[object] = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and _ARTICLE_TYPES.search(name) for name in names)


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


def _outlet(metas: dict[str, str], linked: dict[str, Any], url: str | None) -> str | None:
    publisher = linked.get("publisher")
    publisher = next(iter(publisher), None) if isinstance(publisher, list) else publisher
    named = publisher.get("name") if isinstance(publisher, dict) else None
    for candidate in (
        metas.get("og:site_name"),
        _text(named),
        metas.get("application-name"),
        metas.get("dc.publisher"),
    ):
        if candidate and len(candidate) <= 80:  # noqa: PLR2004 - longer is a slogan
            return candidate
    host = urlsplit(url).hostname if url else None
    return host.removeprefix("www.") if host else None


def _title(
    tree: HtmlElement, metas: dict[str, str], linked: dict[str, Any], outlet: str | None, url: str | None
) -> str | None:
    """The first stated title that is more than the site's name."""
    window = next((text for element in tree.iter("title") if (text := _text(element.text_content()))), None)
    heading = _heading(tree, window)
    stated = [metas.get("og:title"), _text(linked.get("headline")), metas.get("twitter:title"), heading, window]
    lines = _short_lines(tree) | ({_key(heading)} if heading else set())
    site = _site_keys(outlet, url)
    titles = [without_site(title, outlet, url, lines) for title in stated if title]
    return next((title for title in titles if title and not _is_site(title, site)), None)


def _heading(tree: HtmlElement, window: str | None) -> str | None:
    """The h1 of the article, else the one that the window's title repeats, else the longest: logos are h1 too."""
    inside = [text for h1 in tree.xpath("//article//h1") if (text := _text(h1.text_content()))]
    headings = inside or [text for h1 in tree.iter("h1") if (text := _text(h1.text_content()))]
    repeated = [text for text in headings if window and _key(text) in _key(window)]
    return max(repeated or headings, key=len, default=None)


def _short_lines(tree: HtmlElement) -> set[str]:
    """What stands as a line of its own on the page: a title's first part among them shows that the rest is the site."""
    body = tree.find("body")
    texts = (text for raw in body.itertext() if (text := _text(raw))) if body is not None else ()
    return {_key(text) for text in texts if _LINE[0] <= len(text) <= _LINE[1]}


def _site_keys(outlet: str | None, url: str | None) -> set[str]:
    return {_key(name) for name in (outlet, *_host_names(url)) if name}


def without_site(title: str, outlet: str | None, url: str | None = None, lines: AbstractSet[str] = frozenset()) -> str:
    """A title without the name of the site at its end or start; `lines` are keys of the page's own short lines.

    >>> without_site("Rain stops play - The Daily Page", "The Daily Page")
    'Rain stops play'
    """
    title = _SPACE.sub(" ", html.unescape(title)).strip()[:_LONGEST_TITLE]
    site = _site_keys(outlet, url)
    while len(parts := _SEPARATORS.split(title)) > 1:
        separators = [match.span() for match in _SEPARATORS.finditer(title)]
        if _is_site(parts[-1], site) or _key(title[: separators[-1][0]]) in lines:
            title = title[: separators[-1][0]]
        elif _is_site(parts[0], site) or _key(title[separators[0][1] :]) in lines:
            title = title[separators[0][1] :]
        else:
            break
    return title.strip()


def _key(text: str) -> str:
    return "".join(_SITE_WORDS.findall(text.casefold()))


def _is_site(part: str, site: set[str]) -> bool:
    key = _key(part)
    return bool(key) and any(key == name or (len(name) > 3 and _shares(key, name)) for name in site)  # noqa: PLR2004


def _shares(key: str, name: str) -> bool:
    """One is the other with little more: "BBC News" and "BBC News Arabic", "football.ua" and "football"."""
    short, long = sorted((key, name), key=len)
    return long.startswith(short) and len(short) * 2 >= len(long)


def _host_names(url: str | None) -> list[str]:
    host = (urlsplit(url).hostname or "") if url else ""
    host = host.removeprefix("www.")
    return [host, *(label for label in host.split(".")[:-1] if len(label) > 2)] if host else []  # noqa: PLR2004


def _published(tree: HtmlElement, metas: dict[str, str], linked: dict[str, Any], url: str | None) -> str | None:
    """The day of publication as the page states it, in the page's own time zone."""
    stated: list[str | None] = [_text(linked.get("datePublished")), _text(linked.get("dateCreated"))]
    stated += [metas.get(name) for name in _DATE_METAS]
    stated += [_text(e.get("datetime") or e.get("content") or e.text_content()) for e in _marked_dates(tree)]
    for candidate in stated:
        if candidate and (day := dates.parse_day(candidate)):
            return day
    return _nearest(_visible_days(tree), dates.day_of_address(url) if url else None)


def _nearest(visible: list[str], addressed: str | None) -> str | None:
    """What readers see, unless the address tells that it is the day of something else: of the page's own reading."""
    if addressed is None:
        return visible[0] if visible else None
    return next((day for day in visible if dates.days_between(day, addressed) <= 2), addressed)  # noqa: PLR2004


def _marked_dates(tree: HtmlElement) -> list[HtmlElement]:
    marked = tree.xpath(
        "//*[@itemprop='datePublished'] | //time[@pubdate] | //article//time[@datetime] | //header//time[@datetime]"
    )
    return list(marked or tree.xpath("//time[@datetime]")[:1])


def _visible_days(tree: HtmlElement) -> list[str]:
    """Dates written for readers, in elements that are marked as such."""
    found: list[str] = []
    for element in tree.iter("p", "span", "div", "time", "li", "small", "em", "abbr", "a", "td", "dd"):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if _DATE_MARKS.search(marks) and (text := _text(element.text_content())) and len(text) <= 120:  # noqa: PLR2004
            day = dates.find_day(text)
            found += [day] if day else []
    return found


def _day_below(tree: HtmlElement, title: str | None) -> str | None:
    """A date in one of the short lines below the title, marked as nothing."""
    body = tree.find("body")
    if body is None or not title:
        return None
    lines = [line for text in body.itertext() if (line := _text(text))]
    places = [number for number, line in enumerate(lines) if _key(line) == _key(title)]
    for line in lines[places[-1] + 1 :][:_LINES_BELOW] if places else ():
        if len(line) <= 80 and (day := dates.find_day(line)):  # noqa: PLR2004 - longer is prose
            return day
    return None


def _language(tree: HtmlElement, metas: dict[str, str], linked: dict[str, Any]) -> str | None:
    root = next(tree.iter("html"), tree)
    stated = [_text(linked.get("inLanguage")), root.get("lang"), root.get("xml:lang"), metas.get("og:locale")]
    stated += [metas.get("content-language"), metas.get("dc.language")]
    for candidate in stated:
        if candidate and (match := _LANGUAGE.match(candidate.strip())):
            return match[0].lower()
    return None
