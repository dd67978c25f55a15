"""A page's tree -> its article's text.

trafilatura finds where the article is; the blocks of that place keep the page's own paragraphs (trafilatura may glue or
lose some). What only leads elsewhere (related links, calls to subscribe, captions) goes here by its marks, and in
`paragraphs` by its links and by standing behind the article's end.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Final

import lxml.html
import trafilatura

from knowledge.articles.blocks import LONG, cut_blocks, key_of
from knowledge.articles.boilerplate import is_boilerplate
from knowledge.articles.paragraphs import choose_blocks, marks_of
from knowledge.errors import ArticleError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from knowledge.articles.metadata import Metadata

_DROPPED_TAGS: Final = frozenset(
    re.findall(
        r"\w+",
        "aside audio button canvas dialog embed figcaption figure footer form head iframe input label map menu nav "
        "noscript object option script select style svg template textarea video",
    )
)
_BOXES: Final = frozenset({"div", "span", "table", "section", "center", "dl", "a", "li", "td"})
_INLINE: Final = frozenset({"a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "span", "strong", "time", "u"})
_CAPTION: Final = 250  # characters
_MARKS: Final = re.compile(
    r"(?:^|[\s_-])(?:caption|credits?|copyright|related\w*|recommend\w*|newsletter|subscri\w*|promo\w*|share|sharing|social|"
    r"breadcrumbs?|comments?|tags?|byline|author-?(?:bio|info|box|card)|sidebar|rail|teasers?|ticker|trending|most-?(?:read|popular|viewed)|"
    r"more-?(?:on|from|stories|links|news)|read-?(?:more|also|next)|see-?also|advert\w*|ads?|adslot|sponsor\w*|outbrain|taboola|"
    r"cookie\w*|consent|paywall|pagination|pager|toolbar|popup|modal|widget-?title|photo-?(?:text|credit|info|caption)|"
    r"image-?(?:caption|credit|info|desc\w*)|img-?(?:caption|desc\w*)|wp-caption-text|pic-?(?:caption|desc\w*)|"
    r"editorial-?note|inline-?(?:link|related)|rubric|kicker|dateline-?time|timestamp|tmstmp|print-?only|no-?print|hidden)"
    r"(?=$|[\s_-])|cnnEditorialNote|(?:^|\s)(?:caption|related|photo)[A-Z]|[a-z](?:Caption|Related|Share|Comments?|Promo)(?=$|[\s_A-Z-])",
)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NUMBERED: Final = re.compile(r"&#(x[0-9a-f]{1,8}|[0-9]{1,10});?", re.IGNORECASE)
_MOST_ELEMENTS: Final = 100_000  # a long live page has a tenth of that
_SHORTEST: Final = 60  # characters below which there is no article


def parse_page(text: str) -> HtmlElement:
    """Parse the worst HTML. Raises ArticleError where there is none."""
    text = _NUMBERED.sub(_without_control, _CONTROL.sub("", re.sub(r"^\s*<\?xml[^>]*\?>", "", text)))
    try:
        tree = lxml.html.document_fromstring(text, parser=lxml.html.HTMLParser(remove_comments=True, remove_pis=True))
    except (lxml.etree.LxmlError, ValueError) as error:
        raise ArticleError("no HTML in it") from error
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        raise ArticleError(f"no article: more than {_MOST_ELEMENTS} elements")
    return tree


def _without_control(reference: re.Match[str]) -> str:
    """A numbered character stays, unless it is one that no XML tree can hold."""
    digits = reference[1].lower()
    point = int(digits[1:], 16) if digits.startswith("x") else int(digits)
    unusable = point > 0x10FFFF or _CONTROL.match(chr(point))  # noqa: PLR2004 - the last code point
    return "" if unusable else reference[0]


def read_body(tree: HtmlElement, about: Metadata) -> str:
    """The article's paragraphs, a line each. Raises ArticleError where there is no article."""
    found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
    plain = str(getattr(found, "text", None) or "").splitlines()
    _prune(tree, key_of(about.description or "")[:LONG])
    chosen = choose_blocks(cut_blocks(tree), [key_of(line) for line in plain], about)
    for lines in ([block.text for block in chosen], (about.body or "").splitlines(), plain):
        kept = [
            unicodedata.normalize("NFC", line).strip() for line in lines if line.strip() and not is_boilerplate(line)
        ]
        if sum(map(len, kept)) >= _SHORTEST:
            return "\n".join(kept)
    raise ArticleError("no article text found")


def _prune(tree: HtmlElement, lead: str) -> None:
    """Take out what is marked as no part of the prose, never anything that holds much of it, nor the lead."""
    most = _prose(tree) * 0.3
    marked: Counter[str] = Counter()
    for element in tree.iter("p", "div", "span", "li", "section"):
        marked[marks_of(element)] += len(element.text_content()) if element.tag == "p" else 0
    for element in list(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        dropped = (
            element.tag in _DROPPED_TAGS
            or _is_hidden(element)
            or (_MARKS.search(marks_of(element)) and marked[marks_of(element)] <= most and not _in_a_sentence(element))
            or _is_picture_box(element)
        )
        if not dropped or element.getparent() is None or _prose(element) > most:
            continue
        if element.tag in _DROPPED_TAGS or len(lead) < LONG or lead not in key_of(element.text_content()):
            element.drop_tree()


def _in_a_sentence(element: HtmlElement) -> bool:
    """Words before and behind it stand in the same run: whatever it is called, the sentence needs it."""
    before = element.getprevious()
    lead = element.getparent().text if before is None else before.tail
    return element.tag in _INLINE and bool((lead or "").strip()) and bool((element.tail or "").strip())


def _is_picture_box(element: HtmlElement) -> bool:
    """A box with a picture and hardly more text than a caption has."""
    if element.tag not in _BOXES or not len(element) or next(element.iter("img", "picture", "amp-img"), None) is None:
        return False
    return len(element.text_content().strip()) <= _CAPTION


def _is_hidden(element: HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style or element.get("aria-hidden") == "true"


def _prose(element: HtmlElement) -> int:
    """Characters in paragraphs that read like prose."""
    if element.tag in {"script", "style", "head", "noscript"}:
        return 0
    return sum(
        len(text)
        for p in element.iter("p", "blockquote")
        if len(text := p.text_content()) > LONG and p.getparent() is not None
    )
