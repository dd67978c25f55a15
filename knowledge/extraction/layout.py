"""How an article is laid out: its paragraphs, which of them are headlines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from knowledge.model import Span

_PARAGRAPH: Final = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_EDGE: Final = " \t\xa0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff•*-–—·▪●"
_LONGEST_HEADLINE: Final = 160
_FULL_STOPS: Final = frozenset(".،,;؛۔:")
_CLOSERS: Final = "\"”“»'’)]"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line with text; `headline` where it is short and ends without a full stop. Edges and bullets are left out."""

    span: Span
    headline: bool


def find_paragraphs(text: str) -> tuple[Paragraph, ...]:
    r"""Every line that is not blank.

    >>> [text[p.span.start:p.span.end] for text in [" • A\r\n\nB. "] for p in find_paragraphs(text)]
    ['A', 'B.']
    """
    found = []
    for match in _PARAGRAPH.finditer(text):
        line = match.group()
        content = line.strip(_EDGE)
        if content:
            start = match.start() + line.index(content)
            found.append(Paragraph(Span(start, start + len(content)), _is_headline(content)))
    return tuple(found)


def _is_headline(line: str) -> bool:
    return len(line) <= _LONGEST_HEADLINE and line.rstrip(_CLOSERS)[-1:] not in _FULL_STOPS
