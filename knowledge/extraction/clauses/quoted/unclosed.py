"""Russian words in marks that nothing closes before who says them: the comma there is read as the mark that lacks.

`«A. «Динамо» B, — сказал X.` over one line or several. Characters keep their places.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Grammar

_CLOSERS: Final = {"«": "»", '"': '"', "“": "”", "„": "“"}
"""What closes what a line opens with."""
_OPENED: Final = re.compile(r"^(?:[-–—] ?)?([«\"“„])(?=\S)", re.MULTILINE)
_SIGNED: Final = re.compile(r"(?:,|(?<=[.!?…])(?=[ \u00a0]))[ \u00a0]?[-–—] ?([^\W\d_]+)")
_FAR: Final = 2400
"""Characters of such words at most."""
_SAYING: Final = frozenset("qr")


def close_signed(text: str, grammar: Grammar) -> str:
    """The text with a closing mark for the comma or blank before a verb of saying, where an opened one stays open."""
    unpaired = ('"' in text and text.count('"') % 2) or "“" in text or "„" in text
    if not unpaired and text.count("«") == text.count("»"):
        return text
    openings = [found.start(1) for found in _OPENED.finditer(text)]
    pieces, done = [], 0
    for start, following in pairwise([*openings, len(text)]):
        place = _place(text, start, min(following, start + _FAR), grammar)
        if place is not None:
            pieces += [text[done:place], _CLOSERS[text[start]]]
            done = place + 1
    return "".join([*pieces, text[done:]])


def _place(text: str, start: int, end: int, grammar: Grammar) -> int | None:
    """Where the mark belongs that closes what stands open at a place up to the next that a line opens with."""
    if _ever_closed(text, start, end):
        return None
    signed = (
        one.start()
        for one in _SIGNED.finditer(text, start, end)
        if (cue := grammar.cues.get(one[1].lower())) is not None
        and not (cue.participle or cue.infinitive or _SAYING.isdisjoint(cue.frames))
    )
    return next(signed, None)


def _ever_closed(text: str, start: int, end: int) -> bool:
    """Whether the mark at a place is closed before another; names within have marks of their own."""
    opener = text[start]
    closer = _CLOSERS[opener]
    if opener == closer:
        return text.count(opener, start, end) % 2 == 0
    depth = 0
    for at in range(start, end):
        if text[at] == opener:
            depth += 1
        elif text[at] == closer:
            depth -= 1
            if not depth:
                return True
    return False
