"""Lines of a French page that only tell who wrote it or took a picture (Photo : X, Y La Presse, Par X): nobody speaks.

They are read as blank, so that a pronoun or a role behind them goes on with whoever was told of before.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from knowledge.extraction.clauses.grammar import Grammar

_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w.’'&-]*"
_LINKS: Final = "et|de|du|des|la|le|par|pour|en|via|archives|collaboration|spéciale|d['’]archives"
_NAMED: Final = rf"(?:{_NAME}|(?:{_LINKS})\b|[,/|&–—-])"
"""A word or mark of a line of names."""
_APART: Final = r"(?:^[ \t]*|(?<=[(\[—–|])|(?<=[—–|.!?»\"”] ))"
"""Where the word for a picture begins what only tells whose it is."""
_ALONE: Final = re.compile(rf"^[ \t]*{_NAME}(?: {_NAMED}| ?[,/|] ?{_NAME}| \({_NAME}\)){{1,9}}[ \t]*$", re.MULTILINE)
"""A line of nothing but names."""
_LONGEST: Final = 9
"""Words of names in a line at most."""
_OUTLET: Final = 4
"""Words of which one is an outlet's, the last of such a line."""
_SAID: Final = '»”"'
"""What closes words in marks over whose speaker's name a line may stand."""


class _Credits(NamedTuple):
    """Who took a picture or wrote a text, behind the word for it, up to the end of the line, and signs of that."""

    pattern: re.Pattern[str]
    signs: re.Pattern[str]
    outlets: frozenset[str]


@cache
def _credits(grammar: Grammar) -> _Credits:
    told = "|".join(f"{word}|{word.capitalize()}|{word.upper()}" for word in grammar.picturings)
    begun = rf"(?:©|{_APART}(?:{told})s?\b(?: ?:| ?©| de| par| [-–])?|^[ \t]*Par(?= {_NAME} {_NAME}))"
    behind = rf"(?: ?{_NAME}| (?:{_LINKS})\b| ?[,/|&–—-]| [A-ZÀ-ÖØ-Þ]){{1,{_LONGEST}}}"
    line = re.compile(rf"[(\[]?{begun}{behind}[)\].]?[ \t]*$", re.MULTILINE)
    return _Credits(line, re.compile(rf"©|\b(?:{told})|^[ \t]*Par ", re.MULTILINE), frozenset(grammar.imprints))


def blank_credits(text: str, grammar: Grammar) -> str:
    """The text, of the same length, without lines that tell who wrote it or took a picture."""
    if "\n" not in text:
        return text
    known = _credits(grammar)
    if known.signs.search(text) is not None:
        text = known.pattern.sub(_blank, text)
    return _ALONE.sub(partial(_without_byline, outlets=known.outlets), text)


@cache
def _authors(grammar: Grammar) -> re.Pattern[str]:
    told = "|".join(word.capitalize() for word in grammar.picturings)
    name = r"[A-ZА-ЯЁ][\w.’-]+"
    return re.compile(rf"^[ \t]*(?:{told})(?: [а-яё]+)? ?:? {name}(?:(?: и|,)? {name}){{1,5}}[ \t]*$", re.MULTILINE)


def blank_authors(text: str, grammar: Grammar) -> str:
    """The text, of the same length, without Russian lines that tell who wrote it (Автор: Имя Фамилия)."""
    if not any(word in text for word in map(str.capitalize, grammar.picturings)):
        return text
    return _authors(grammar).sub(_blank, text)


def _without_byline(line: re.Match[str], *, outlets: frozenset[str]) -> str:
    """A blank for a line that ends in an outlet's name, unless it stands under words in marks, whose speaker it is."""
    words = line.group().replace(",", " ").replace("(", " ").replace(")", " ").lower().split()
    if len(words) <= 1 or outlets.isdisjoint(words[-_OUTLET:]) or not outlets.isdisjoint(words[:1]):
        return line.group()
    before = line.string[max(0, line.start() - _OUTLET) : line.start()].rstrip()
    return line.group() if before[-1:] and before[-1] in _SAID else _blank(line)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
