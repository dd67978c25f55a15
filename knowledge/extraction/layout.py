"""How an article is laid out: its lines, which of them are headlines."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import Final

_LINE: Final = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_EDGE: Final = " \t\xa0\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff•*-–—·▪●"
_LONGEST_HEADLINE: Final = 160
BLANKS: Final = frozenset(sign for sign in map(chr, range(0x3001)) if sign.isspace())
"""Every character that is a space: of one alone it is quicker asked whether it stands here."""
_FULL_STOPS: Final = frozenset(".،,;؛۔:")
_CLOSERS: Final = "\"”“»'’)]"


@lru_cache(maxsize=1)
def find_headlines(text: str) -> frozenset[int]:
    r"""Where each short line begins that ends without a full stop; edges and bullets are left out.

    Remembered of one text: what is quoted in it is parted into sentences on its own.

    >>> sorted(find_headlines(" • A\r\n\nB. "))
    [3]
    """
    found = []
    for match in _LINE.finditer(text):
        line = match[0]
        content = line.strip(_EDGE)
        if 0 < len(content) <= _LONGEST_HEADLINE and content.rstrip(_CLOSERS)[-1:] not in _FULL_STOPS:
            found.append(match.start() + line.index(content))
    return frozenset(found)


def match_lines(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    r"""What a pattern finds at the begin of lines that `\n` parts: looking for `^` would try every character."""
    return [match for start in _line_starts(text) if (match := pattern.match(text, start)) is not None]


@lru_cache(maxsize=1)
def _line_starts(text: str) -> tuple[int, ...]:
    r"""Where lines that `\n` parts begin."""
    lengths = accumulate(map(len, text.split("\n")[:-1]))
    return (0, *[at + length for at, length in enumerate(lengths, 1)])
