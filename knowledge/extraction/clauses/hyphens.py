"""Hyphens of a French inverted pronoun that a text has lost or written otherwise (dit t-elle, a t'il, poursuit–t–il).

Each is set in place of another character, so that no place in the text moves.
"""

from __future__ import annotations

import re
from typing import Final

_BROKEN: Final = re.compile(
    r"(?<=[a-zé])[ \u2010-\u2013\-]{1,2}t[ \u2010-\u2013'’\-]{1,2}(?=(?:ils?|elles?|on)\b)"
    r"|(?<=[a-zé])- (?=(?:tils?|telles?)\b)"
)
_JOINED: Final = re.compile(r"(?<=, )([a-zé]+|[a-zé]['’][a-zé]+) (?=(?:tils?|telles?)\b *[,.:])")
_SIGNS: Final = re.compile(r"[ \u2010-\u2013]t[ \u2010-\u2013'’\-]|-t[ \u2010-\u2013]|[ \-]t(?:il|elle)")
"""Without one of these no pronoun is written so: one search is quicker than two."""


def mend_hyphens(text: str) -> str:
    """A text in which inverted pronouns stand behind hyphens, as long as it was."""
    if _SIGNS.search(text) is None:
        return text
    return _JOINED.sub(r"\1-", _BROKEN.sub(_hyphenate, text))


def _hyphenate(broken: re.Match[str]) -> str:
    """The hyphens of a pronoun, behind spaces for what else stood there."""
    written = "-t-" if "t" in broken.group() else "-"
    return written.rjust(len(broken.group()))
