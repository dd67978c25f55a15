"""A page's blocks -> its article's paragraphs.

What the page states for machines decides where all of it is found among the blocks; else trafilatura's text is the
outline: it tells where the article is, and which blocks of that place are the article's is decided here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.articles.blocks import LONG, key_of
from knowledge.articles.boilerplate import heads_comments, is_boilerplate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

    from knowledge.articles.blocks import Block
    from knowledge.articles.metadata import Metadata

_LEAD_MARKS: Final = re.compile(
    r"intro|lead|lede|standfirst|summary|perex|chapo|chapeau|dek|deck|sapo|subtitle|sub-?head|teaser-?text|abstract|excerpt"
    r"|annot?ation|anons|description|header-text|strapline|entradilla|bajada|vorspann|kicker-text|preamble|ingress",
    re.IGNORECASE,
)
_LARGEST_GAP: Final = 400  # letters of the stated text that may be missing before a block
_LABEL: Final = 40  # characters; shorter lines at an article's ends that are no sentences are labels
_WORTH_A_STEP: Final = 0.05  # of an article's sure text: what a larger place must add to be taken


def choose_blocks(blocks: Sequence[Block], outline: Sequence[str], about: Metadata) -> list[Block]:
    """The article's blocks; `outline` are the keys of the lines that trafilatura found, in their order."""
    return _tidy(_by_linked_data(blocks, about.body) or _by_outline(blocks, outline, about), about)


def _by_linked_data(blocks: Sequence[Block], body: str | None) -> list[Block]:
    """The blocks that make up the article's text as the page states it for machines; empty where that is not all."""
    whole = key_of(body or "")
    if len(whole) < 300:  # noqa: PLR2004 - a teaser, not an article
        return []
    inside = _longest_run([block for block in blocks if len(block.key) > 2], whole)  # noqa: PLR2004
    return inside if sum(len(block.key) for block in inside) >= 0.85 * len(whole) else []


def _longest_run(blocks: list[Block], whole: str) -> list[Block]:
    """Blocks in the order of the text: a menu's word that also stands in the article falls out."""
    kept: list[Block] = []
    place = 0
    for block in blocks:
        key = block.key
        found = whole.find(key, place, place + max(_LARGEST_GAP, len(key)) + len(key))
        if found >= 0:
            kept.append(block)
            place = found + len(key)
    return kept


def _by_outline(blocks: Sequence[Block], outline: Sequence[str], about: Metadata) -> list[Block]:
    """The blocks of the place that trafilatura found, and the lead before it."""
    lines = frozenset(outline)
    whole = "".join(outline)  # a paragraph's line breaks in the source are lines there
    sure = [block for block in blocks if block.size >= LONG and ((key := block.key) in lines or key in whole)]
    if not sure:
        return [block for block in blocks if block.key in lines]
    weights = _weights(sure)
    place = _place(blocks, sure, weights)
    held = set(place.iter())
    inside = _without_teasers([block for block in blocks if block.element in held], weights, place)
    first, last = _ends(inside, sure, lines)
    chosen = [
        block
        for number, block in enumerate(inside)
        if block.key in lines or (first <= number <= last and (block.key in whole or _belongs(inside, number)))
    ]
    return _lead(blocks, chosen, lines, about) + chosen


def _place(blocks: Sequence[Block], sure: Sequence[Block], weights: dict[HtmlElement, int]) -> HtmlElement:
    """The deepest element that holds nearly all of the sure blocks, or one above it that adds hardly anything else."""
    enough = 0.8 * sum(block.size for block in sure)
    holders = [element for element, weight in weights.items() if weight >= enough]
    place = max(holders, key=lambda element: sum(1 for _ in element.iterancestors()))
    everything = _weights(block for block in blocks if block.size >= LONG)
    for above in list(place.iterancestors()):
        more = weights[above] - weights[place]
        beside = everything[above] - everything[place]
        if more >= _WORTH_A_STEP * weights[above] and more >= 0.75 * beside:
            place = above
    return place


def _weights(blocks: Iterable[Block]) -> dict[HtmlElement, int]:
    """How much of the blocks' text each element holds, summed upwards once: a page may nest without end."""
    weights: dict[HtmlElement, int] = {}
    for block in blocks:
        weights[block.element] = weights.get(block.element, 0) + block.size
    first = next(iter(weights), None)
    if first is None:
        return weights
    for element in reversed(list(first.getroottree().getroot().iter())):
        above = element.getparent()
        if above is not None and (weight := weights.get(element)):
            weights[above] = weights.get(above, 0) + weight
    return weights


def _ends(inside: Sequence[Block], sure: Sequence[Block], lines: frozenset[str]) -> tuple[int, int]:
    """Where the article begins and ends among a place's blocks: at those that trafilatura has too."""
    known = {id(block) for block in sure}
    places = [number for number, block in enumerate(inside) if id(block) in known or block.key in lines]
    first, last = min(places, default=0), max(places, default=len(inside) - 1)
    beside = inside[last].element.getparent() if inside else None
    while last + 1 < len(inside) and inside[last + 1].is_prose and inside[last + 1].element.getparent() is beside:
        last += 1
    return first, last


def _belongs(inside: Sequence[Block], number: int) -> bool:
    """Prose that trafilatura lost; where it is all a link, a sentence marked like the paragraph beside it."""
    block = inside[number]
    if block.is_prose or not (block.is_linked and block.is_sentence and block.size >= LONG):
        return block.is_prose
    around = [*inside[max(0, number - 1) : number], *inside[number + 1 : number + 2]]
    return any(other.is_prose and _alike(other.element, block.element) for other in around)


def _alike(one: HtmlElement, other: HtmlElement) -> bool:
    return (one.tag, one.get("class")) == (other.tag, other.get("class"))


def _without_teasers(inside: Sequence[Block], weights: dict[HtmlElement, int], place: HtmlElement) -> list[Block]:
    """Without what stands in a small `article` of its own that opens with a link: it leads to another article."""
    nearest = _nearest_articles(place)
    teasers: dict[HtmlElement | None, bool] = {None: False}
    for block in inside:
        entered: list[HtmlElement] = []
        article = nearest[block.element]
        while article is not None and article not in teasers:
            entered.append(article)
            article = nearest[article.getparent()]
        for each in reversed(entered):
            small = weights.get(each, 0) < 0.2 * weights[place]
            leads_on = small and block.is_linked and next(each.iter("h1"), None) is None
            teasers[each] = leads_on or teasers[nearest[each.getparent()]]
    return [block for block in inside if not teasers[nearest[block.element]]]


def _nearest_articles(place: HtmlElement) -> dict[HtmlElement, HtmlElement | None]:
    """For each element of a place the innermost `article` below the place that it is or stands in."""
    nearest: dict[HtmlElement, HtmlElement | None] = {place: None}
    for element in place.iterdescendants():
        nearest[element] = element if element.tag == "article" else nearest[element.getparent()]
    return nearest


def _lead(blocks: Sequence[Block], chosen: list[Block], lines: frozenset[str], about: Metadata) -> list[Block]:
    """The paragraph between title and text that many sites set apart."""
    start = next((number for number, block in enumerate(blocks) if chosen and block is chosen[0]), 0)
    title = key_of(about.title or "").casefold()
    heading = max(
        (number for number, block in enumerate(blocks[:start]) if block.key.casefold() == title), default=None
    )
    if heading is None:
        return []
    between = [block for block in blocks[heading + 1 : start] if block.linked * 2 < len(block.text)]
    said = key_of(about.description or "")[:LONG]
    return [
        block
        for block in between
        if (block.key in lines and block.is_prose)
        or (len(said) == LONG and block.key.startswith(said))
        or (_is_marked_lead(block.element) and block.size >= LONG)
    ]


def _is_marked_lead(element: HtmlElement) -> bool:
    above = element.getparent()
    return any(each is not None and _LEAD_MARKS.search(marks_of(each)) for each in (element, above))


def marks_of(element: HtmlElement) -> str:
    """How the page's author named an element, which often tells what it is for."""
    return "" if element.tag in {"html", "body"} else f"{element.get('class') or ''} {element.get('id') or ''}"


def _tidy(blocks: list[Block], about: Metadata) -> list[Block]:
    """Without the title's repetition, paragraphs that are one link, set phrases of sites, and labels at the ends."""
    title = key_of(about.title or "").casefold()
    kept: list[Block] = []
    for block in _before_comments(blocks):
        headline = (block.is_linked or _leads_on(block)) and not block.is_sentence  # of another article
        if block.key.casefold() == title or headline or is_boilerplate(block.text):
            continue
        if not kept or kept[-1].key != block.key:
            kept.append(block)
    while kept and (kept[-1].is_heading or kept[-1].text.endswith(":") or _is_label(kept[-1])):
        kept.pop()
    while kept and _is_label(kept[0]):
        kept.pop(0)
    return kept


def _before_comments(blocks: list[Block]) -> list[Block]:
    """The blocks before the head of readers' comments; one that stands beside the title leads there from afar."""
    for number, block in enumerate(blocks):
        if heads_comments(block.text):
            prose = [before.size for before in blocks[:number] if before.is_prose]
            if len(prose) > 1 or sum(prose) > _LARGEST_GAP:
                return blocks[:number]
    return blocks


def _leads_on(block: Block) -> bool:
    """Whether a block is a label and a link behind its colon: in whichever words a site says "see also"."""
    label, _, rest = block.text.partition(":")
    return 0 < len(rest) - 1 <= block.linked <= len(rest) and len(label) < _LABEL


def _is_label(block: Block) -> bool:
    return block.size < _LABEL and not block.is_sentence and not re.search(r"[\"«»“”؟?!]", block.text)
