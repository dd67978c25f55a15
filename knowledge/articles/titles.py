"""What an article and its site are called, told apart: windows' titles name both."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from lxml.html import HtmlElement

_SEPARATORS: Final = re.compile(
    r"\s+(?:[|•·»«›‹>/\-–—:]|::|&mdash;|\|\|)\s+|\s*[|»«›‹•]\s*"
    r"|(?<=[\u3040-\u30ff\u4e00-\u9fff\uff01-\uff5e\u3010-\u3015])(?:[-_]+)(?=[\u4e00-\u9fffA-Z])"  # 新闻_网站
)
_SITE_WORDS: Final = re.compile(r"[^\W_]+")
_LINE: Final = (12, 250)  # characters of a line that may be a title
_SECTION: Final = 3  # words that the name of a section has at most
_DENSE_LINE: Final = 6  # characters of such a line in Chinese or Japanese
_LONGEST_TITLE: Final = 500  # characters; what is longer is cut
_LONGEST_NAME: Final = 80  # characters; what is longer is a slogan
_SPACE: Final = re.compile(r"\s+")
_DENSE: Final = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_ADDRESS: Final = re.compile(r"^(?:https?:)?//")


def read_titles(tree: HtmlElement, metas: dict[str, str], linked: dict[str, Any]) -> list[str]:
    """What the page is titled in its different places, the likeliest first, with whatever site's name is in them."""
    window = window_title(tree)
    heading = find_heading(tree, window)
    stated = [_line(metas.get("og:title")), _line(linked.get("headline")), _line(metas.get("twitter:title"))]
    headings = [heading, window] if _repeats(heading, window) else [*_shown(tree, window), heading, window]
    return [_completed(title, heading) for title in (*stated, *headings, *_lower_headings(tree)) if title]


def _lower_headings(tree: HtmlElement) -> list[str]:
    """For sites whose logo is the page's only main heading: the next ones that are longer than a section's name."""
    texts = (_line(element.text_content()) for element in tree.iter("h2"))
    return [text for text in texts if text and (len(text.split()) > _SECTION or len(text) > _LINE[0] * 3)]


def window_title(tree: HtmlElement) -> str | None:
    """What stands on the window or tab that shows the page."""
    return next((text for element in tree.iter("title") if (text := _line(element.text_content()))), None)


def find_heading(tree: HtmlElement, window: str | None) -> str | None:
    """The h1 of the article, else the one that the window's title repeats, else the longest: logos are h1 too."""
    inside = [text for h1 in tree.xpath("//h1[ancestor::article]") if (text := _line(h1.text_content()))]
    headings = inside or [text for h1 in tree.iter("h1") if (text := _line(h1.text_content()))]
    repeated = [text for text in headings if _repeats(text, window)]
    return max(repeated or headings, key=len, default=None)


def _repeats(heading: str | None, window: str | None) -> bool:
    return bool(heading and window) and _key(heading or "") in _key(window or "")


def _shown(tree: HtmlElement, window: str | None) -> list[str]:
    """The window's title where the page shows its first part as a line: then a heading that differs is the site's."""
    first = _SEPARATORS.split(window)[0].strip() if window else ""
    return [first] if first and _key(first) in _short_lines(tree) else []


def _completed(title: str, heading: str | None) -> str:
    """A title that unescaped quotation marks cut short in its attribute, as the heading has it."""
    cut = bool(heading) and len(title) >= _DENSE_LINE and (heading or "").startswith(title)
    return heading or title if cut and re.match(r"\s*[\"']", (heading or "")[len(title) :]) else title


def _line(text: object) -> str | None:
    return (_SPACE.sub(" ", text).strip() or None) if isinstance(text, str) else None


def choose_title(tree: HtmlElement, titles: Iterable[str], outlet: str | None, url: str | None) -> str | None:
    """The first title that is more than the site's name, without it."""
    heading = find_heading(tree, window_title(tree))
    lines = _short_lines(tree) | ({_key(heading)} if heading else set())
    site = _site_keys(outlet, url)
    bare = (without_site(title, outlet, url, lines) for title in titles)
    return next((title for title in bare if title and not _is_site(title, site)), None)


def choose_outlet(tree: HtmlElement, metas: dict[str, str], linked: dict[str, Any], url: str | None) -> str | None:
    """The site's name as it states it, else its host, else what follows the article's title in the window's."""
    publisher = linked.get("publisher")
    publisher = next(iter(publisher), None) if isinstance(publisher, list) else publisher
    named = publisher.get("name") if isinstance(publisher, dict) else None
    for candidate in (
        metas.get("og:site_name"),
        _line(named),
        metas.get("application-name"),
        metas.get("dc.publisher"),
    ):
        if candidate and len(candidate) <= _LONGEST_NAME:
            return _host(candidate) if _ADDRESS.match(candidate) else candidate
    return _host(url) or _behind_title(tree, metas)


def _host(url: str | None) -> str | None:
    return ((urlsplit(url).hostname or "") if url else "").removeprefix("www.") or None


def _behind_title(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    """The last part of a window's title whose first part the page shows as its own."""
    window = window_title(tree) or ""
    parts = [part.strip() for part in _SEPARATORS.split(window)]
    shown = _short_lines(tree) | {_key(metas.get("og:title") or "")}
    if len(parts) > 1 and _key(parts[0]) in shown and 1 < len(parts[-1]) <= _LONGEST_NAME // 2:
        return parts[-1]
    return None


def _short_lines(tree: HtmlElement) -> set[str]:
    """What stands as a line of its own on the page: a title's first part among them shows that the rest is the site."""
    body = tree.find("body")
    texts = (text for raw in body.itertext() if (text := _line(raw))) if body is not None else ()
    return {_key(text) for text in texts if _is_line(text)}


def _is_line(text: str) -> bool:
    return len(text) <= _LINE[1] and (len(text) >= _LINE[0] or len(_DENSE.findall(text)) >= _DENSE_LINE)


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
