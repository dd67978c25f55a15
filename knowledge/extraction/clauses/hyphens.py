"""Hyphens of a French inverted pronoun that a text has lost or written otherwise (dit t-elle, a t'il, poursuit–t–il).

Each is set in place of one other character, so that no place in the text moves.
"""

from __future__ import annotations

import re
from typing import Final

_BROKEN: Final = re.compile(
    r"(?<=[a-zé])(?: t[ '’\-]|[\u2010-\u2013]t[\u2010-\u2013'’\-]|-t[ \u2010-\u2013])(?=(?:ils?|elles?|on)\b)"
)
_SPACED: Final = re.compile(r"(?<=[a-zé])-t- (?=(?:ils?|elles?|on)\b)")
_JOINED: Final = re.compile(r"(?<=, )([a-zé]+|[a-zé]['’][a-zé]+) (?=(?:tils?|telles?)\b *[,.:])")
_SIGNS: Final = (
    " t-",
    " t'",
    " t’",
    " t ",
    "-t ",
    "-t\u2010",
    "-t\u2013",
    "\u2013t",
    "\u2010t",
    "\u2011t",
    "-t- ",
    " til",
    " telle",
)


def mend_hyphens(text: str) -> str:
    """A text in which inverted pronouns stand behind hyphens, as long as it was."""
    if not any(sign in text for sign in _SIGNS):
        return text
    text = _SPACED.sub(" -t-", _BROKEN.sub("-t-", text))
    return _JOINED.sub(r"\1-", text)
