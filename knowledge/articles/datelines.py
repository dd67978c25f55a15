"""The day on which a page was published: as stated for machines, then as readers see it, last as the address has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from knowledge.articles import dates
from knowledge.articles.blocks import read_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from lxml.html import HtmlElement

    Line = tuple[str, HtmlElement]

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
_DATE_NAME: Final = re.compile(
    r"publi[sc]|pub[-_:. ]?(?:date|time)|date.?(?:of.?)?(?:issue|creat|post)|display.?date", re.IGNORECASE
)
_NO_PUBLICATION: Final = re.compile(
    r"modif|updat|expir|valid|until|copyright|publisher|public$|next|review", re.IGNORECASE
)
_CHANGED_METAS: Final = (
    "article:modified_time",
    "og:updated_time",
    "lastmod",
    "last-modified",
    "datemodified",
    "dateupdate",
)
_SPACE: Final = re.compile(r"\s+")
_KEY: Final = re.compile(r"[^\W_]+")
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d{2}")
_BELOW: Final = 12  # lines of text below a title in which its date is looked for first
_ABOVE: Final = 6
_MOST_PLACES: Final = 20
_FAR_BELOW: Final = 60
_ALONE: Final = 30  # characters of a line that is hardly more than a date
_SHORT: Final = 80  # characters; longer lines are prose
_PARAGRAPH: Final = 200
_ELSEWHERE: Final = frozenset({"aside", "blockquote", "footer", "nav", "script", "style", "noscript"})


def read_day(
    tree: HtmlElement,
    metas: dict[str, str],
    records: Collection[dict[str, Any]],
    titles: Collection[str | None],
    url: str | None,
) -> str | None:
    """The day of publication in the page's own time zone; `titles` are what the article may be headed with."""
    addressed = dates.day_of_address(url) if url else None
    stated = next((day for text in _stated(tree, metas, records) if (day := dates.parse_day(text))), None)
    if stated:
        return stated
    body = tree.find("body")
    lines = list(read_lines(body)) if body is not None else []
    places = _places(lines, titles)
    seen = [*_near(lines, places), *_marked_days(tree), *_far_below(lines, places)]
    return _nearest(seen, addressed) or _changed(metas, records)


def _stated(tree: HtmlElement, metas: dict[str, str], records: Collection[dict[str, Any]]) -> Iterator[str]:
    """Texts of what says that it is a day of publication, the likeliest first."""
    for name in ("datePublished", "dateCreated", "uploadDate"):
        yield from (text for record in records if isinstance(text := record.get(name), str))
    yield from (metas[name] for name in _DATE_METAS if name in metas)
    yield from (text for name, text in metas.items() if _DATE_NAME.search(name) and not _NO_PUBLICATION.search(name))
    for element in _marked_times(tree):
        yield element.get("datetime") or element.get("content") or element.text_content()


def _marked_times(tree: HtmlElement) -> list[HtmlElement]:
    marked = tree.xpath(
        "//*[@itemprop='datePublished'] | //time[@pubdate] | //time[@datetime][ancestor::article or ancestor::header]"
    )
    found = marked or tree.xpath("//time[@datetime]")[:1]
    return [element for element in found if not any(above.tag in _ELSEWHERE for above in element.iterancestors())]


def _places(lines: Sequence[Line], titles: Collection[str | None]) -> list[int]:
    """Where the article's title stands: at its head, but also in a trail of links or below the text."""
    keys = {_key(title) for title in titles if title} - {""}
    return [number for number, (line, _) in enumerate(lines) if _key(line) in keys][:_MOST_PLACES]


def _near(lines: Sequence[Line], places: list[int]) -> list[str]:
    """The day that stands closest below a title, else the closest above the first."""
    below = (_days_of(lines[place + step : place + step + 1]) for step in range(1, _BELOW + 1) for place in places)
    above = _days_of(lines[max(0, places[0] - _ABOVE) : places[0]][::-1]) if places else []
    return next((days for days in below if days), above)[:1]


def _far_below(lines: Sequence[Line], places: list[int]) -> list[str]:
    """Days that stand alone or with a time of day further below the title."""
    start = places[0] + 1 if places else len(lines)
    return _days_of(one for one in lines[start:][:_FAR_BELOW] if len(one[0]) < _ALONE or _CLOCK.search(one[0]))


def _days_of(lines: Iterable[Line]) -> list[str]:
    """The days that short lines outside of prose name."""
    short = ((line, element) for line, element in lines if len(line) <= _SHORT)
    return [day for line, element in short if (day := dates.find_day(line)) and not _in_prose(element)]


def _in_prose(element: HtmlElement) -> bool:
    """Within a paragraph of more than a few words, or beside the article; sites put bylines into `aside` as well."""
    above = next((each for each in (element, *element.iterancestors()) if each.tag in {"p", *_ELSEWHERE}), None)
    short = above is not None and above.tag in {"aside", "p"} and len(above.text_content()) <= _PARAGRAPH
    return above is not None and not short


def _marked_days(tree: HtmlElement) -> list[str]:
    """Dates written for readers, in elements that are marked as such."""
    found: list[str] = []
    for element in tree.iter("p", "span", "div", "time", "li", "small", "em", "abbr", "a", "td", "dd"):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if _DATE_MARKS.search(marks):
            text = _SPACE.sub(" ", element.text_content()).strip()
            day = dates.find_day(text) if 0 < len(text) <= 120 else None  # noqa: PLR2004
            found += [day] if day else []
    return found


def _nearest(seen: list[str], addressed: str | None) -> str | None:
    """What readers see, unless the address tells that it is the day of something else: of the page's own reading."""
    if addressed is None:
        return seen[0] if seen else None
    return next((day for day in seen if dates.days_between(day, addressed) <= 2), addressed)  # noqa: PLR2004


def _changed(metas: dict[str, str], records: Collection[dict[str, Any]]) -> str | None:
    """The day of the last change: better than none."""
    stated = [text for record in records if isinstance(text := record.get("dateModified"), str)]
    stated += [metas[name] for name in _CHANGED_METAS if name in metas]
    return next((day for text in stated if (day := dates.parse_day(text))), None)


def _key(text: str) -> str:
    return "".join(_KEY.findall(text.casefold()))
