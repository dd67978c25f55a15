"""English quotations whose speaker is told without a verb of saying: `“…,” was X's verdict`, `Then came X: “…”`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.quoted.reading import Spoken

_NEAR: Final = 5
"""Tokens in which an owner, a noun for what he said or a name before a colon stands."""
_PARTING: Final = frozenset({"preposition", "that", "question", "infinitive"})
"""What stands within no owner's description, nor right before a noun for what he said."""
_GENITIVE: Final = re.compile(r"(?<=s)['’]$|['’]s$")


def verdict_of(tokens: Sequence[Token], at: int) -> Range | None:
    """Who is told to have said a quotation at a place by a noun, by how he put it, or by what one heard of him."""
    behind = at + 1
    behind += behind < len(tokens) and tokens[behind].text == ","
    if behind + 2 >= len(tokens):
        return _ushered(tokens, at)
    first, second = tokens[behind], tokens[behind + 1]
    if "copula" in first.kinds:
        if "phrased" in second.kinds:
            return _acting(tokens, behind + 2)
        return _owner(tokens, behind + 1)
    if "ushering" in first.kinds:
        led = (k for k in range(behind + 1, min(behind + _NEAR, len(tokens) - 1)) if "author" in tokens[k].kinds)
        source = next(led, 0)
        told = any("verdict" in token.kinds for token in tokens[behind + 1 : source])
        if not source or not told:
            return _owner(tokens, behind + 1)
        phrase = right_phrase(tokens, source + 1, len(tokens))
        return phrase if phrase is not None and not names_territory(tokens[phrase[0]].text) else None
    return _heard(tokens, behind) or _ushered(tokens, at)


def _acting(tokens: Sequence[Token], start: int) -> Range | None:
    """A subject with which a clause begins, where a verb of saying follows it, or one that takes `it` (X put it)."""
    for at in range(start, min(start + 2 * _NEAR, len(tokens) - 1)):
        if tokens[at].punctuation:
            return None
        if at > start and (tokens[at].cue is not None or "pronoun.n" in tokens[at + 1].kinds):
            phrase = right_phrase(tokens, start, at)
            return phrase if phrase == (start, at) else None
    return None


def _owner(tokens: Sequence[Token], start: int) -> Range | None:
    """Whose verdict, response or message it is."""
    owner = next((k for k in range(start, min(start + _NEAR, len(tokens))) if tokens[k].is_owner), None)
    if owner is None or any(_parts(token) for token in tokens[start:owner]):
        return None
    noun = next((k for k in range(owner + 1, len(tokens)) if "verdict" in tokens[k].kinds), 0)
    if not owner < noun <= owner + _NEAR or any(_parts(token) for token in tokens[owner + 1 : noun]):
        return None
    compound = noun + 1 < len(tokens) and not (tokens[noun + 1].kinds or tokens[noun + 1].punctuation)
    return None if compound else (start, owner + 1)


def _parts(token: Token) -> bool:
    """Whether a word stands neither in an owner's description nor before a noun for what he said."""
    return token.punctuation or not token.kinds.isdisjoint(_PARTING)


def _heard(tokens: Sequence[Token], start: int) -> Range | None:
    """Who can be heard saying it, in a video or so."""
    end = next((k for k in range(start, min(start + _NEAR, len(tokens))) if "auxiliary" in tokens[k].kinds), start)
    verb = next((k for k in range(end, min(end + _NEAR, len(tokens))) if "overheard" in tokens[k].kinds), 0)
    saying = tokens[verb + 1].cue if verb and verb + 1 < len(tokens) else None
    if any("inscribed" in token.kinds for token in tokens[start:end]):
        return None  # a placard
    return (start, end) if end > start and saying is not None and saying.participle else None


def without_genitive(voice: Spoken | None) -> Spoken | None:
    """Whose verdict it is, not called by his genitive."""
    return voice and replace(voice, speaker=_GENITIVE.sub("", voice.speaker))


def _ushered(tokens: Sequence[Token], at: int) -> Range | None:
    """Who is named before a colon as whoever comes next (Then came X: “…”); no place or day."""
    start = at - 1
    if start < 1 or tokens[start].text != ":" or "time" in tokens[start - 1].kinds:
        return None
    if names_territory(tokens[start - 1].text):
        return None
    while start > 0 and tokens[start - 1].capital:
        start -= 1
    return (start, at - 1) if 0 < start < at - 1 and "ushering" in tokens[start - 1].kinds else None


def retorting(tokens: Sequence[Token], at: int) -> Range | None:
    """Who answers another's quotation in its sentence by a verb of no list (When X said “A”, Y shot back: “B”)."""
    first = next((k for k in range(at - 2, -1, -1) if tokens[k].quotation is not None), None)
    if first is None or tokens[at - 1].text != ":" or tokens[first + 1].text != ",":
        return None
    begin = first + 2
    phrase = right_phrase(tokens, begin, at - 1) if begin < at - 2 else None
    if phrase is None or phrase[0] != begin or phrase[1] >= at - 1 or tokens[begin].cue is not None:
        return None
    return phrase if tokens[begin].capital and not tokens[phrase[1]].punctuation else None
