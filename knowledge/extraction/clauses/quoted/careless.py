"""What an English text is read as, where it is carelessly set: as many characters, verbs beside quotations small.

`“…?” Asked Ada Colau.` and `“…,” Ada Colau Stated.` are read without the capital, lines to other pages (READ MORE: …)
are blank.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Grammar

_LONGEST_NAME: Final = 3


@cache
def _patterns(grammar: Grammar) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Verbs with a capital beside marks, and lines of capitals that open with a label for a link.

    No verb is part of a land's name (“…,” United States Senator X said), or stands between capitals.
    """
    plain = set(grammar.members("plainly")).difference(grammar.members("federation"))
    verbs = "|".join(sorted(verb.capitalize() for verb in plain))
    name = rf"(?:[A-Z][\w.’'-]* ){{0,{_LONGEST_NAME}}}?"
    guides = "|".join(sorted(guide.upper() for guide in grammar.members("guide")))
    return (
        re.compile(rf"(?<=[”\"’'] )(?:{name}(?:{verbs})(?=[.\n]|$)|(?:{verbs})(?= [A-Z]))"),
        re.compile(rf"^(?:{guides}) (?:{guides}):[^\n]*", re.MULTILINE),
    )


def put_right(text: str, grammar: Grammar) -> str:
    """The text with verbs beside quotations in small letters and without lines to other pages, of the same length."""
    if "headlast" not in grammar.options:
        return text
    verbs, guides = _patterns(grammar)
    text = verbs.sub(_in_small, text)
    return guides.sub(_blank, text) if "READ" in text else text


def _in_small(found: re.Match[str]) -> str:
    name, blank, verb = found.group().rpartition(" ")
    return f"{name}{blank}{verb.lower()}"


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
