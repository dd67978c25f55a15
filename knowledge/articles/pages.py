"""A page's tree -> its article's paragraphs.

trafilatura finds where the article is. Which blocks of that place are the article's is decided here: blocks keep the
page's own paragraphs (trafilatura may glue or lose some), and what only leads elsewhere (related links, calls to
subscribe, captions) goes by its marks, by its links, and by standing behind the article's end.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import lxml.html
import trafilatura

from knowledge.articles.boilerplate import is_boilerplate
from knowledge.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from knowledge.articles.metadata import Metadata

_BLOCK_TAGS: Final = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 "
        "h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
    )
)
_DROPPED_TAGS: Final = frozenset(
    re.findall(
        r"\w+",
        "aside audio button canvas dialog embed figcaption figure footer form head iframe input label map menu nav "
        "noscript object option script select style svg template textarea video",
    )
)
_BOXES: Final = frozenset({"div", "span", "table", "section", "center", "dl", "a", "li", "td"})
_CAPTION: Final = 250  # characters
_HEADINGS: Final = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_MARKS: Final = re.compile(
    r"(?:^|[\s_-])(?:caption|credits?|copyright|related\w*|recommend\w*|newsletter|subscri\w*|promo\w*|share|sharing|social|"
    r"breadcrumbs?|comments?|tags?|byline|author-?(?:bio|info|box|card)|sidebar|rail|teasers?|trending|most-?(?:read|popular|viewed)|"
    r"more-?(?:on|from|stories|links|news)|read-?(?:more|also|next)|see-?also|advert\w*|ads?|adslot|sponsor\w*|outbrain|taboola|"
    r"cookie\w*|consent|paywall|pagination|pager|toolbar|popup|modal|widget-?title|photo-?(?:text|credit|info|caption)|"
    r"image-?(?:caption|credit|info|desc\w*)|img-?(?:caption|desc\w*)|wp-caption-text|pic-?(?:caption|desc\w*)|"
    r"editorial-?note|inline-?(?:link|related)|rubric|kicker|dateline-?time|timestamp|tmstmp|print-?only|no-?print|hidden)"
    r"(?=$|[\s_-])|cnnEditorialNote|(?:^|\s)(?:caption|related|photo)[A-Z]|[a-z](?:Caption|Related|Share|Comments?|Promo)(?=$|[\s_A-Z-])",
)
_LEAD_MARKS: Final = re.compile(
    r"intro|lead|lede|standfirst|summary|perex|chapo|chapeau|dek|deck|sapo|subtitle|sub-?head|teaser-?text|abstract|excerpt"
    r"|annot?ation|anons|description|header-text|strapline|entradilla|bajada|vorspann|kicker-text|preamble|ingress",
    re.IGNORECASE,
)
_SPACE: Final = re.compile(r"[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_UNSEEN: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")  # soft hyphens and the like, never a letter's joiner
_WORD: Final = re.compile(r"[^\W\d_]")
_LETTERS: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"[.!?؟。…][\"'”’»“)\]]*$|:$")
_LONG: Final = 60  # characters that make a block likely prose
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NUMBERED: Final = re.compile(r"&#(x[0-9a-f]{1,8}|[0-9]{1,10});?", re.IGNORECASE)
_MOST_ELEMENTS: Final = 100_000  # a long live page has a tenth of that
_LARGEST_GAP: Final = 400  # letters of the stated text that may be missing before a block
_SHORTEST: Final = 60  # characters below which there is no article


@dataclass(slots=True)
class Block:
    """A paragraph of the page: what it says, how much of that is links, and where it stands."""

    element: HtmlElement
    text: str
    linked: int = 0  # characters within links
    pieces: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        return "".join(_LETTERS.findall(self.text))


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
    outline = {_key(line) for line in str(getattr(found, "text", None) or "").splitlines()}
    _prune(tree, _key(about.description or "")[:_LONG])
    blocks = _blocks(tree)
    chosen = _by_linked_data(blocks, about.body) or _by_outline(blocks, outline, about)
    lines = [block.text for block in _tidy(chosen, about)]
    if sum(map(len, lines)) < _SHORTEST and about.body and len(about.body) > _SHORTEST:
        lines = about.body.splitlines()
    if sum(map(len, lines)) < _SHORTEST:
        raise ArticleError("no article text found")
    return "\n".join(lines)


def _key(text: str) -> str:
    return "".join(_LETTERS.findall(text))


def _prune(tree: HtmlElement, lead: str) -> None:
    """Take out what is marked as no part of the prose, never anything that holds much of it, nor the lead."""
    most = _prose(tree) * 0.3
    marked: Counter[str] = Counter()
    for element in tree.iter("p", "div", "span", "li", "section"):
        marked[_marks(element)] += len(element.text_content()) if element.tag == "p" else 0
    for element in list(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        dropped = (
            element.tag in _DROPPED_TAGS
            or _is_hidden(element)
            or (_MARKS.search(_marks(element)) and marked[_marks(element)] <= most)
            or _is_picture_box(element)
        )
        if not dropped or element.getparent() is None or _prose(element) > most:
            continue
        if element.tag in _DROPPED_TAGS or len(lead) < _LONG or lead not in _key(element.text_content()):
            element.drop_tree()


def _is_picture_box(element: HtmlElement) -> bool:
    """A box with a picture and hardly more text than a caption has."""
    if element.tag not in _BOXES or not len(element) or next(element.iter("img", "picture", "amp-img"), None) is None:
        return False
    return len(element.text_content().strip()) <= _CAPTION


def _marks(element: HtmlElement) -> str:
    return "" if element.tag in {"html", "body"} else f"{element.get('class') or ''} {element.get('id') or ''}"


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
        if len(text := p.text_content()) > _LONG and p.getparent() is not None
    )


def _blocks(tree: HtmlElement) -> list[Block]:
    """The page cut at block elements and line breaks."""
    blocks: list[Block] = []
    body = tree.find("body")
    _collect(tree if body is None else body, blocks)
    for block in blocks:
        block.text = _SPACE.sub(" ", _UNSEEN.sub("", "".join(block.pieces))).strip()
    return [block for block in blocks if _WORD.search(block.text)]


def _collect(root: HtmlElement, blocks: list[Block]) -> None:
    """Walk without recursion: pages nest deeper than Python does."""
    links = 0
    owner = root
    blocks.append(Block(root, ""))

    def say(text: str | None) -> None:
        if text:
            blocks[-1].pieces.append(text)
            blocks[-1].linked += len(text.strip()) if links else 0

    for event, element in _walk(root):
        if not isinstance(element.tag, str):
            if event == "end":
                say(element.tail)
            continue
        is_block = element.tag in _BLOCK_TAGS
        if is_block:
            owner = element if event == "start" else _block_above(element, root)
        if is_block or (element.tag == "br" and event == "start"):
            blocks.append(Block(owner, ""))
        links += (event == "start") - (event == "end") if element.tag == "a" else 0
        if event == "start":
            say(element.text)
        elif element is not root:
            say(element.tail)


def _walk(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Each element at its start and at its end."""
    stack: list[tuple[str, HtmlElement]] = [("start", root)]
    while stack:
        event, element = stack.pop()
        yield event, element
        if event == "start":
            stack.append(("end", element))
            if isinstance(element.tag, str):
                stack.extend(("start", child) for child in reversed(element))


def _block_above(element: HtmlElement, root: HtmlElement) -> HtmlElement:
    parent = element.getparent()
    while parent is not None and parent is not root and parent.tag not in _BLOCK_TAGS:
        parent = parent.getparent()
    return root if parent is None else parent


def _by_linked_data(blocks: Sequence[Block], body: str | None) -> list[Block]:
    """The blocks that make up the article's text as the page states it for machines; empty where that is not all."""
    whole = _key(body or "")
    if len(whole) < 300:  # noqa: PLR2004 - a teaser, not an article
        return []
    inside = [block for block in blocks if len(block.key) > 2 and block.key in whole]  # noqa: PLR2004
    inside = _longest_run(inside, whole)
    return inside if sum(len(block.key) for block in inside) >= 0.85 * len(whole) else []


def _longest_run(blocks: list[Block], whole: str) -> list[Block]:
    """Blocks in the order of the text: a menu's word that also stands in the article falls out."""
    kept: list[Block] = []
    place = 0
    for block in blocks:
        found = whole.find(block.key, place)
        if found >= 0 and found - place <= max(_LARGEST_GAP, len(block.key)):
            kept.append(block)
            place = found + len(block.key)
    return kept


def _by_outline(blocks: list[Block], outline: set[str], about: Metadata) -> list[Block]:
    """The blocks of the place that trafilatura found, and the lead before it."""
    whole = "\n".join(outline)
    sure = [block for block in blocks if len(block.text) >= _LONG and block.key in whole]
    if not sure:
        return [block for block in blocks if block.key in outline]
    place = _place(sure)
    inside = [block for block in blocks if _within(block.element, place)]
    first, last = _ends(inside, sure, outline)
    chosen = [
        block
        for number, block in enumerate(inside)
        if block.key in outline or (first <= number <= last and (block.key in whole or _is_prose(block)))
    ]
    return _lead(blocks, chosen, outline, about) + chosen


def _lead(blocks: list[Block], chosen: list[Block], outline: set[str], about: Metadata) -> list[Block]:
    """The paragraph between title and text that many sites set apart."""
    start = blocks.index(chosen[0]) if chosen else 0
    title = _key(about.title or "").casefold()
    heading = max(
        (number for number, block in enumerate(blocks[:start]) if block.key.casefold() == title), default=None
    )
    if heading is None:
        return []
    between = [block for block in blocks[heading + 1 : start] if block.linked * 2 < len(block.text)]
    said = _key(about.description or "")[:_LONG]
    return [
        block
        for block in between
        if (block.key in outline and _is_prose(block))
        or (len(said) == _LONG and block.key.startswith(said))
        or (_is_marked_lead(block.element) and len(block.text) >= _LONG)
    ]


def _is_marked_lead(element: HtmlElement) -> bool:
    above = element.getparent()
    return bool(_LEAD_MARKS.search(_marks(element)) or (above is not None and _LEAD_MARKS.search(_marks(above))))


def _place(sure: list[Block]) -> HtmlElement:
    """The deepest element that holds nearly all of the sure blocks."""
    weights: dict[HtmlElement, int] = {}
    for block in sure:
        for element in (block.element, *block.element.iterancestors()):
            weights[element] = weights.get(element, 0) + len(block.text)
    enough = 0.8 * sum(len(block.text) for block in sure)
    holders = [element for element, weight in weights.items() if weight >= enough]
    return max(holders, key=lambda element: sum(1 for _ in element.iterancestors()))


def _within(element: HtmlElement, place: HtmlElement) -> bool:
    return element is place or any(above is place for above in element.iterancestors())


def _ends(inside: list[Block], sure: list[Block], outline: set[str]) -> tuple[int, int]:
    """Where the article begins and ends among a place's blocks: at those that trafilatura has too."""
    known = {id(block) for block in sure}
    places = [number for number, block in enumerate(inside) if id(block) in known or block.key in outline]
    first, last = min(places, default=0), max(places, default=len(inside) - 1)
    beside = inside[last].element.getparent() if inside else None
    while last + 1 < len(inside) and _is_prose(inside[last + 1]) and inside[last + 1].element.getparent() is beside:
        last += 1
    return first, last


def _is_prose(block: Block) -> bool:
    return (
        len(block.text) >= _LONG
        and block.linked * 2 < len(block.text)
        and bool(_SENTENCE_END.search(block.text))
        and block.element.tag not in _HEADINGS
    )


def _tidy(blocks: list[Block], about: Metadata) -> list[Block]:
    """Without the title's repetition, paragraphs that are one link, set phrases of sites, and a tail of headings."""
    title = _key(about.title or "").casefold()
    kept: list[Block] = []
    for block in blocks:
        if block.key.casefold() == title or _is_link(block) or is_boilerplate(block.text):
            continue
        if not kept or kept[-1].key != block.key:
            kept.append(block)
    while kept and (kept[-1].element.tag in _HEADINGS or kept[-1].text.endswith(":")):
        kept.pop()
    return kept


def _is_link(block: Block) -> bool:
    """All of it is a link: it leads to another article. One that ends like a sentence may be a linked sentence."""
    letters = sum(not char.isspace() for char in block.text)
    return block.linked >= 0.9 * letters and not re.search(r"[.؟?!]\S?$", block.text.rstrip())
