"""An article as the rules read it: letters composed, nothing unseen between them, one sign for a line's end."""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.model import Span

if TYPE_CHECKING:
    from knowledge.model import Attribution, Document

_ACCENTS: Final = "\u0300-\u036f\u0653-\u0655"
"""Marks that are written behind a letter to change it."""
_UNSEEN: Final = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Soft hyphens, blanks of no width and signs of direction; not what joins or parts Persian and Indic letters."""
_TYPED: Final = {"<<": "«", ">>": "»"}
"""Marks as keyboards without them type them."""
_UNLIKE: Final = re.compile(rf"[\r{_UNSEEN}{_ACCENTS}]|<<|>>|“”\w")
_UNREAD: Final = rf"\r(?=\n)|[{_UNSEEN}]+|[^\W\d_][{_ACCENTS}{_UNSEEN}]+|<<|>>|(?<=“)”(?=\w)"
_OTHERWISE: Final = re.compile(_UNREAD)
_STARRED: Final = re.compile(r"(?<=[^\W\d_])\*(?![\w*])")
"""What sends a reader from a name to a note (Marie*: the name was changed)."""
_OTHERWISE_STARRED: Final = re.compile(f"{_UNREAD}|{_STARRED.pattern}")
_EMPHASIS: Final = re.compile(r"(?<!\w)\*\w[^*\n]*\w\*(?!\w)")
"""Stars in pairs around what is set in italics."""


class Legible:
    r"""A document without what differs in a text only to a machine, and the places in the text as it stands.

    Accents written behind their letters (as some systems save them) are composed with them, or left out where no letter
    has them (за́мок); so is the star behind a name that leads to a note.

    >>> from knowledge.model import Document
    >>> text = "Rene\u0301 a dit : « Le pre\u0301si\u00addent vient. »\r\n"
    >>> legible = Legible(Document(text))
    >>> legible.document.text
    'René a dit : « Le président vient. »\n'
    >>> text[slice(*legible.place(Span(15, 33)))] == "Le pre\u0301si\u00addent vient"
    True
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self._starts, self._ends = array("L"), array("L")
        text = document.text
        starred = "*" in text and _STARRED.search(text) is not None and _EMPHASIS.search(text) is None
        if starred or _UNLIKE.search(text) is not None:
            self.document = replace(document, text=self._written_anew(text, starred=starred))

    def _written_anew(self, text: str, *, starred: bool) -> str:
        pieces, at = [], 0
        for match in (_OTHERWISE_STARRED if starred else _OTHERWISE).finditer(text):
            start, end = match.span()
            letters = _composed(match[0])
            pieces += [text[at:start], letters]
            self._starts.extend(range(at, start + len(letters)))
            self._ends.extend(range(at + 1, start + 1))
            self._ends.extend([end] * len(letters))
            at = end
        pieces.append(text[at:])
        self._starts.extend(range(at, len(text)))
        self._ends.extend(range(at + 1, len(text) + 1))
        return "".join(pieces)

    def place(self, span: Span) -> Span:
        """Where a span of the document's text stands in the text as it was given."""
        start, end = span
        return Span(self._starts[start], self._ends[end - 1]) if self._starts and start < end else span

    def placed(self, found: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
        """The statements of the document, their offsets into the text as it was given."""
        return tuple(map(self._placed, found)) if self._starts else found

    def _placed(self, found: Attribution) -> Attribution:
        mention, cue = found.mention, found.cue_span
        return found._replace(
            span=self.place(found.span),
            mention=None if mention is None else self.place(mention),
            cue_span=None if cue is None else self.place(cue),
        )


def _composed(written: str) -> str:
    """A letter with the marks behind it as one letter, one mark for two; nothing of what is unseen or empty."""
    if not written[0].isalpha():
        return _TYPED.get(written, "")
    return unicodedata.normalize("NFC", written[0] + "".join(filter(unicodedata.combining, written)))[:1]
