"""The role that an article tells of a speaker anywhere, for those whose own clauses of reporting tell none.

`Ukrainian Foreign Minister Dmytro Kuleba arrived. … said Kuleba`: the statement's speaker is the foreign minister.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.details import find_role
from knowledge.extraction.clauses.nouns import apposition, left_phrase
from knowledge.extraction.clauses.sentences import span_of, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.nouns import Range
    from knowledge.extraction.clauses.sentences import Sentence, Token
    from knowledge.model import Attribution

_MOST_PLACES: Final = 3
"""Places of a name at which its role is looked for."""
_LATEST_ROLE: Final = 4
"""Tokens of an apposition in which its role word comes."""
_LONGEST_ROLE: Final = 9
_NO_ROLE: Final = frozenset({"preposition", "pronoun", "relative", "subordinator", "auxiliary", "time"})


def add_roles(
    text: str, grammar: Grammar, sentences: Sequence[Sentence], found: Sequence[Attribution]
) -> list[Attribution]:
    """Attributions with the role of each lone named speaker, where any of his mentions tells one."""
    named = {each.speaker for each in found if len(each.speakers) == 1 and not each.anonymous}
    named -= {each.speaker for each in found if each.role}
    starts = [sentence.start for sentence in sentences]
    roles: dict[str, str] = {}
    for name in named if sentences else ():
        for place in _places(text, name):
            sentence = sentences[max(0, bisect_right(starts, place) - 1)]
            if role := _role_at(text, tokenize(text, sentence, grammar), name, place):
                roles[name] = role
                break
    return [replace(each, role=roles[each.speaker]) if each.speaker in roles else each for each in found]


def _places(text: str, name: str) -> Iterator[int]:
    place = -1
    for _ in range(_MOST_PLACES if " " in name else 0):
        place = text.find(name, place + 1)
        if place < 0:
            return
        yield place


def _role_at(text: str, tokens: Sequence[Token], name: str, place: int) -> str | None:
    first = next((at for at, token in enumerate(tokens) if token.start == place), None)
    last = next((at for at, token in enumerate(tokens) if token.end == place + len(name)), None)
    if first is None or last is None:
        return None
    before = left_phrase(tokens, last + 1)
    if before is not None and before[0] < first and _leads(tokens, (before[0], first)):
        return find_role(text, tokens, (before[0], last + 1), name)
    if (led := _ahead(tokens, first, last)) is not None:
        span = span_of(tokens, *led)
        return text[span.start : span.end]
    behind = apposition(tokens, last + 1, len(tokens))
    if behind is not None and _describes(tokens, behind):
        return find_role(text, tokens, (first, behind[1]), name)
    return None


def _ahead(tokens: Sequence[Token], first: int, last: int) -> Range | None:
    """The description before a name between commas: `The mayor of Lyon, Grégory Doucet, met …`."""
    closed = last + 1 < len(tokens) and tokens[last + 1].punctuation
    phrase = left_phrase(tokens, first - 1) if first > 1 and closed and tokens[first - 1].text == "," else None
    if phrase is None or any(token.punctuation or token.cue for token in tokens[slice(*phrase)]):
        return None
    start = phrase[0] + ("article" in tokens[phrase[0]].kinds)
    led = any("role" in token.kinds for token in tokens[start : start + _LATEST_ROLE])
    return (start, phrase[1]) if led and not tokens[start].kinds & _NO_ROLE else None


def _leads(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether words before a name are its bearer's role: nobody else is named or joined there."""
    inner = tokens[slice(*phrase)]
    told = any(token.kinds & {"role", "title"} and "courtesy" not in token.kinds for token in inner)
    return told and not any(token.punctuation or "coordinator" in token.kinds for token in inner)


def _describes(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether words behind a name's comma say what he is: a role comes at once, and nobody's name behind it."""
    inner = [token for token in tokens[slice(*phrase)] if "article" not in token.kinds]
    role = next((at for at, token in enumerate(inner[:_LATEST_ROLE]) if "role" in token.kinds), None)
    if role is None or any(token.kinds & _NO_ROLE or token.cue or token.punctuation for token in inner[:role]):
        return False
    if len(inner) > _LONGEST_ROLE or any(token.cue or token.kinds & {"auxiliary", "adverb"} for token in inner):
        return False
    following = inner[role + 1 : role + 2]
    return not following or not following[0].capital
