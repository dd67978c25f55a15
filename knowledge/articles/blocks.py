"""A page's tree -> blocks: what a reader sees as one paragraph, item or heading."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_BLOCK_TAGS: Final = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 "
        "h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
    )
)
HEADINGS: Final = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
LONG: Final = 60  # characters that make a block likely prose
_SPACE: Final = re.compile(r"[ \t\r\n\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_BLANK_LINE: Final = re.compile(r"\n[ \t\r]*\n\s*")  # in preformatted text: a paragraph's end
_UNSEEN: Final = re.compile("[\u00ad\u200b\u2060\ufeff]")  # soft hyphens and the like, never a letter's joiner
_WORD: Final = re.compile(r"[^\W\d_]")
_DENSE: Final = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_LETTERS: Final = re.compile(r"[^\W_]+")
_SENTENCE_END: Final = re.compile(r"[.!?؟。！？۔।…][\"'”’»“)\]」』]*$|[:：]$")
_STATEMENT_END: Final = re.compile(r"[.。۔।…][\"'”’»“)\]」』]*$")


@dataclass(slots=True)
class Block:
    """A paragraph of the page: what it says, how much of that is links, and where it stands."""

    element: HtmlElement
    text: str
    linked: int = 0  # characters within links
    pieces: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        return key_of(self.text)

    @property
    def size(self) -> int:
        """Characters, those of Chinese and Japanese twice: they say as much as two."""
        return len(self.text) + len(_DENSE.findall(self.text))

    @property
    def is_heading(self) -> bool:
        return self.element.tag in HEADINGS

    @property
    def is_linked(self) -> bool:
        """All of it is a link."""
        return self.linked >= 0.9 * sum(not char.isspace() for char in self.text)

    @property
    def is_sentence(self) -> bool:
        """It ends like one: headlines do not, a question may be either."""
        return bool(_STATEMENT_END.search(self.text))

    @property
    def is_prose(self) -> bool:
        """Long enough for a paragraph, ending like one, and not mostly links."""
        long = self.size >= LONG and not self.is_heading
        return long and self.linked * 2 < len(self.text) and bool(_SENTENCE_END.search(self.text))


def key_of(text: str) -> str:
    """What two spellings of one line share: letters and digits, composed."""
    return "".join(_LETTERS.findall(unicodedata.normalize("NFC", text)))


def cut_blocks(tree: HtmlElement) -> list[Block]:
    """The page cut at block elements and line breaks, in the order of reading."""
    blocks: list[Block] = []
    body = tree.find("body")
    _collect(tree if body is None else body, blocks)
    for block in blocks:
        block.text = unicodedata.normalize("NFC", _SPACE.sub(" ", _UNSEEN.sub("", "".join(block.pieces))).strip())
    return [block for block in blocks if _WORD.search(block.text)]


def _collect(root: HtmlElement, blocks: list[Block]) -> None:
    """Walk without recursion: pages nest deeper than Python does."""
    links = 0
    owner = root
    blocks.append(Block(root, ""))

    for event, element in walk(root):
        if not isinstance(element.tag, str):
            if event == "end":
                _say(blocks, owner, element.tail, links)
            continue
        is_block = element.tag in _BLOCK_TAGS
        if is_block:
            owner = element if event == "start" else _block_above(element, root)
        if is_block or (element.tag == "br" and event == "start"):
            blocks.append(Block(owner, ""))
        links += (event == "start") - (event == "end") if element.tag == "a" else 0
        if event == "start":
            _say(blocks, owner, element.text, links)
        elif element is not root:
            _say(blocks, owner, element.tail, links)


def _say(blocks: list[Block], owner: HtmlElement, text: str | None, links: int) -> None:
    """Add a run of text to the last block; in preformatted text a blank line opens another."""
    parts = _BLANK_LINE.split(text) if text and owner.tag == "pre" else [text or ""]
    for number, part in enumerate(parts):
        if number:
            blocks.append(Block(owner, ""))
        blocks[-1].pieces.append(part)
        blocks[-1].linked += len(part.strip()) if links else 0


def read_lines(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Each run of text that no tag interrupts, on one line, with the element it stands in; in the order of reading."""
    for event, element in walk(root):
        inside = event == "start"
        text = element.text if inside and isinstance(element.tag, str) else element.tail if not inside else None
        owner = element if inside else element.getparent()
        if text and owner is not None and (line := _SPACE.sub(" ", text).strip()):
            yield line, owner


def walk(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
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
