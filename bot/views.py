"""What a button means, packed into callback data: 64 bytes at most, nothing kept on our side, so it survives restarts.

`<face>.<owner>.<shelf>.<index>.<key>`, numbers to the base of 36. The owner is the one who asked, in a group; others
get a polite alert. In a private chat there is none.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

DATA_LIMIT = 64  # bytes of callback data
Face: TypeAlias = Literal["quotation", "context", "original"]
Shelf: TypeAlias = Literal["results", "speaker", "latest", "picked"]
_DIGITS = string.digits + string.ascii_lowercase
_FACES: dict[str, Face] = {"q": "quotation", "c": "context", "o": "original"}
_SHELVES: dict[str, Shelf] = {"r": "results", "s": "speaker", "l": "latest", "p": "picked"}
_FACE_LETTERS = {face: letter for letter, face in _FACES.items()}
_SHELF_LETTERS = {shelf: letter for letter, shelf in _SHELVES.items()}
_SPEAKER_MARK = "~"
_MOST_DIGITS = 18
_MOST_DIGITS_36 = 12  # of 64 bits


@dataclass(frozen=True, slots=True)
class View:
    """A statement on a shelf: the index-th of a question's results, of a speaker's statements or of the latest.

    `numbers` are the results' internal numbers, on the shelf of a speaker the speaker's id. What is picked came without
    a question: through a link or a watch.
    """

    shelf: Shelf
    numbers: tuple[int, ...] = ()
    index: int = 0
    face: Face = "quotation"
    owner: int | None = None

    def at(self, index: int) -> View:
        return replace(self, index=index, face="quotation")

    def showing(self, face: Face) -> View:
        return replace(self, face=face)


def pack(view: View) -> str:
    """A view as callback data. Results that find no room fall off the end."""
    head = f"{_FACE_LETTERS[view.face]}.{_packed_owner(view.owner)}.{_SHELF_LETTERS[view.shelf]}.{_base36(view.index)}."
    return head + ".".join(_base36(number) for number in view.numbers)


def fit(view: View) -> View:
    """The view with as many results as every one of its buttons can carry."""
    while len(pack(view.at(len(view.numbers)))) > DATA_LIMIT:
        view = replace(view, numbers=view.numbers[:-1])
    return view


def unpack(data: str) -> View | None:
    """What pack() packed, None for anything else."""
    parts = data.split(".")
    try:
        face, owner, shelf, index, *numbers = parts
        if max(map(len, parts)) > _MOST_DIGITS_36:
            return None
        return View(
            _SHELVES[shelf],
            tuple(int(number, 36) for number in numbers if number),
            int(index, 36),
            _FACES[face],
            int(owner, 36) if owner else None,
        )
    except (ValueError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class Press:
    """A button that is no view: `verb` says what, `owner` whose, `rest` the verb's own words."""

    verb: str
    owner: int | None = None
    rest: str = ""


def pack_press(verb: str, owner: int | None = None, rest: str = "") -> str:
    """A press as callback data; the caller keeps `rest` short enough."""
    return f"{verb}:{_packed_owner(owner)}:{rest}"


def unpack_press(data: str) -> Press | None:
    """What pack_press() packed, None for anything else."""
    verb, colon, tail = data.partition(":")
    owner, second, rest = tail.partition(":")
    if not (colon and second) or (owner and not owner.isalnum()):
        return None
    try:
        return Press(verb, int(owner, 36) if owner else None, rest)
    except ValueError:
        return None


def read_number(text: str) -> int | None:
    """A decimal number that fits a database, None for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else None


def pack_retelling(question: str, asked: str | None, topic: str | None, room: int) -> str:
    """A question without its speaker's name, for a did-you-mean button, in `room` bytes.

    What does not fit is told by its topic alone, cut at a word.

    >>> pack_retelling("what did Blinkin say about war?", "Blinkin", "war", 40)
    'what did ~ say about war?'
    """
    told = question.replace(asked, _SPEAKER_MARK, 1) if asked else question
    if _SPEAKER_MARK in told and len(told.encode()) <= room:
        return told
    return _cut_bytes(topic or "", room)


def retell(told: str, name: str) -> str:
    """The question again, asked about the speaker who was chosen."""
    return told.replace(_SPEAKER_MARK, name, 1) if _SPEAKER_MARK in told else f"{name} {told}".strip()


def _cut_bytes(text: str, room: int) -> str:
    kept: Sequence[str] = text.split()
    while kept and len(" ".join(kept).encode()) > room:
        kept = kept[:-1]
    return " ".join(kept)


def _packed_owner(owner: int | None) -> str:
    return "" if owner is None else _base36(owner)


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
    return digits
