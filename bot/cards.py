"""Cards: text with entities and buttons, before any transport. The one place where UTF-16 offsets are counted.

Telegram counts entity offsets and lengths in UTF-16 code units; Python counts code points. Nothing here knows
Telegram's library: a terminal shows the same cards.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind: TypeAlias = Literal["bold", "italic", "blockquote", "expandable_blockquote", "text_link", "code"]
Direction: TypeAlias = Literal["ltr", "rtl"]

TEXT_LIMIT = 4096  # UTF-16 units in one message
COPY_LIMIT = 256  # UTF-16 units behind a copy button
_FIRST_STRONG_ISOLATE, _POP_ISOLATE, _RIGHT_TO_LEFT_MARK = "\u2068", "\u2069", "\u200f"
ISOLATES = (_FIRST_STRONG_ISOLATE, _POP_ISOLATE)
_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a card's text; `offset` and `length` in UTF-16 units."""

    kind: Kind
    offset: int
    length: int
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A label and exactly one thing that it does: `data` comes back to us, the others stay on the reader's side."""

    label: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    share: str | None = None
    search: str | None = None


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown. `rows` are the buttons under it."""

    text: str
    entities: tuple[Entity, ...] = ()
    rows: Rows = ()

    def with_rows(self, rows: Iterable[Iterable[Button]]) -> Card:
        """The same words with other buttons; empty rows go."""
        return replace(self, rows=tuple(kept for row in rows if (kept := tuple(row))))


@dataclass(frozen=True, slots=True)
class Piece:
    """A value to be set into a sentence, with its looks."""

    text: str
    kind: Kind | None = None
    url: str | None = None


def bold(text: str) -> Piece:
    """A value in bold."""
    return Piece(text, "bold")


def italic(text: str) -> Piece:
    """A value in italics."""
    return Piece(text, "italic")


def link(text: str, url: str | None) -> Piece:
    """A text link, or the plain text where there is no address."""
    return Piece(text, "text_link", url) if url else Piece(text)


def utf16_length(text: str) -> int:
    """Length in UTF-16 units.

    >>> utf16_length("a😀")
    3
    """
    return len(text) + sum(character > "\uffff" for character in text)


def direction(text: str) -> Direction | None:
    """The direction of the first strong letter, None without one."""
    return next((_STRONG[bidi] for c in text if (bidi := unicodedata.bidirectional(c)) in _STRONG), None)


def isolate(text: str, base: Direction) -> str:
    """Wrap a value in directional isolates where it holds letters that run against `base`.

    >>> isolate("Blinken", "ltr"), len(isolate("Blinken", "rtl"))
    ('Blinken', 9)
    """
    against = any(_STRONG.get(unicodedata.bidirectional(c), base) != base for c in text)
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if against else text


def flatten(text: str) -> str:
    """On one line: an isolate ends where its paragraph ends."""
    return " ".join(text.split())


def shorten(text: str, limit: int) -> str:
    """Cut at a word so that no more than `limit` UTF-16 units are left, the ellipsis included.

    >>> shorten("one two three", 9)
    'one two…'
    """
    if utf16_length(text) <= limit:
        return text
    return f"{cut(text, limit - 1)}…"


def cut(text: str, limit: int) -> str:
    """The longest beginning of `limit` UTF-16 units that ends with a word, or within one that is longer than that."""
    kept = text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")
    within = len(kept) < len(text) and not (text[len(kept)].isspace() or kept[-1:].isspace())
    if within:
        head = kept.rsplit(None, 1)
        kept = head[0] if len(head) > 1 else kept
    return kept.rstrip()


def _leads(pieces: Iterable[str | Piece]) -> Direction | None:
    """The direction that a line's first strong letter gives it, isolated or not: not every app knows isolates."""
    return direction("".join(piece if isinstance(piece, str) else piece.text for piece in pieces))


class Composer:
    """Writes a card from its beginning to its end. `base` is the direction of the language of the words around."""

    def __init__(self, base: Direction = "ltr") -> None:
        self.base: Direction = base
        self.length = 0  # UTF-16 units
        self._parts: list[str] = []
        self._entities: list[Entity] = []

    def write(self, text: str, *kinds: Kind, url: str | None = None) -> Composer:
        """Append text, an entity for each kind over all of it."""
        size = utf16_length(text)
        if size:
            self._entities += [Entity(kind, self.length, size, url) for kind in kinds]
            self._parts.append(text)
            self.length += size
        return self

    def line(self, pieces: Iterable[str | Piece], *kinds: Kind) -> Composer:
        """Start a new line and write a sentence: its own words, and values that are isolated where they must be."""
        if self._parts:
            self.write("\n")
        pieces = list(pieces)
        if self.base == "rtl" and _leads(pieces) != "rtl":
            self.write(_RIGHT_TO_LEFT_MARK)  # else the line would run from left to right
        start = self.length
        for piece in pieces:
            if isinstance(piece, str):
                self.write(piece)
            else:
                self._value(piece)
        self._entities += [Entity(kind, start, self.length - start) for kind in kinds if self.length > start]
        return self

    def gap(self) -> Composer:
        """An empty line before what follows."""
        return self.write("\n") if self._parts else self

    def block(self, text: str, kind: Kind) -> Composer:
        """A block of its own lines, exactly as it is."""
        if self._parts:
            self.write("\n")
        return self.write(text, kind)

    def cover(self, start: int, kind: Kind) -> Composer:
        """An entity over all that was written since `start` (UTF-16 units)."""
        self._entities.append(Entity(kind, start, self.length - start))
        return self

    def card(self, rows: Iterable[Iterable[Button]] = ()) -> Card:
        entities = sorted(self._entities, key=lambda entity: (entity.offset, -entity.length))
        return Card("".join(self._parts), tuple(entities)).with_rows(rows)

    def _value(self, piece: Piece) -> None:
        text = flatten(piece.text)
        shown = isolate(text, self.base)
        if shown != text:
            self.write(_FIRST_STRONG_ISOLATE)
        self.write(text, *([piece.kind] if piece.kind else []), url=piece.url)
        if shown != text:
            self.write(_POP_ISOLATE)
