"""English quotations whose speaker is told without a verb of saying: `“…,” was X's verdict`, `Then came X: “…”`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_NEAR: Final = 5
"""Tokens in which an owner, a noun for what he said or a name before a colon stands."""
_COPULAS: Final = frozenset({"is", "was"})


def verdict_of(tokens: Sequence[Token], at: int) -> Range | None:
    """Who is told to have said a quotation at a place by a noun, by how he put it, or by what one heard of him."""
    behind = at + 1
    behind += behind < len(tokens) and tokens[behind].text == ","
    if behind + 2 >= len(tokens):
        return _ushered(tokens, at)
    first, second = tokens[behind], tokens[behind + 1]
    if first.low in _COPULAS:
        if "question" in second.kinds and second.low == "how":
            return _acting(tokens, behind + 2)
        return _owner(tokens, behind + 1)
    if "ushering" in first.kinds:
        led = (k for k in range(behind + 1, min(behind + _NEAR, len(tokens) - 1)) if "author" in tokens[k].kinds)
        source = next(led, 0)
        told = any("verdict" in token.kinds for token in tokens[behind + 1 : source])
        return right_phrase(tokens, source + 1, len(tokens)) if source and told else _owner(tokens, behind + 1)
    return _heard(tokens, behind) or _ushered(tokens, at)


def _acting(tokens: Sequence[Token], start: int) -> Range | None:
    """A subject with which a clause begins, where a verb follows it."""
    phrase = right_phrase(tokens, start, len(tokens))
    if phrase is None or phrase[0] != start:
        return None
    end = next((k for k in range(start + 1, phrase[1]) if tokens[start].capital and not tokens[k].capital), phrase[1])
    return (start, end) if end < len(tokens) and not tokens[end].punctuation else None


def _owner(tokens: Sequence[Token], start: int) -> Range | None:
    """Whose verdict, response or message it is."""
    owner = next((k for k in range(start, min(start + _NEAR, len(tokens))) if tokens[k].is_owner), None)
    told = owner is not None and any("verdict" in token.kinds for token in tokens[owner + 1 : owner + 1 + _NEAR])
    return (start, owner + 1) if owner is not None and told else None


def _heard(tokens: Sequence[Token], start: int) -> Range | None:
    """Who can be heard saying it, in a video or so."""
    end = next((k for k in range(start, min(start + _NEAR, len(tokens))) if "auxiliary" in tokens[k].kinds), start)
    verb = next((k for k in range(end, min(end + _NEAR, len(tokens))) if "overheard" in tokens[k].kinds), 0)
    saying = tokens[verb + 1].cue if verb and verb + 1 < len(tokens) else None
    return (start, end) if end > start and saying is not None and saying.participle else None


def _ushered(tokens: Sequence[Token], at: int) -> Range | None:
    """Who is named before a colon as whoever comes next (Then came X: “…”)."""
    if not 1 < at <= _NEAR + 1 or tokens[at - 1].text != ":":
        return None
    start = at - 1
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
