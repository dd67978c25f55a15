"""What stands between a verb and what is said, or behind that, and is no part of it: scenes, stress, nouns, clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.verbs import FAR, QUOTED
from knowledge.extraction.clauses.saying.narrator import comments_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token

LONGEST_OBJECT: Final = 8
"""Tokens from a verb to the том of `обвинил X в том, что`."""
_LEAST_SCENE: Final = 6
"""Tokens from a comma to the end of words behind a colon, with a scene between them."""


def past_stress(tokens: Sequence[Token], at: int) -> int:
    """Behind a stressed pronoun of whoever speaks (reproche, lui, à X de; rappelle elle aussi que)."""
    first = at + (tokens[at].text == ",")
    if "himself" in tokens[first].kinds:
        return first + 1 + (first > at and tokens[first + 1].text == ",")
    end = first + 1 + ("adverb" in tokens[first + 1].kinds)
    if end < len(tokens) and first > at:
        return end + 1 if tokens[end].text == "," else at
    return end if end > first + 1 else at


def past_relative(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind a clause between commas that describes an object (accused Smith, who chairs the group, of …)."""
    near = (k for k in range(start + 1, min(start + FAR, end - 1)) if tokens[k].punctuation)
    comma = next(near, end)
    if comma >= end or tokens[comma].text != "," or "relative" not in tokens[comma + 1].kinds:
        return start
    return next((k + 1 for k in range(comma + 1, min(comma + 2 * FAR, end - 1)) if tokens[k].text == ","), start)


def past_stance(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind the noun that somebody expresses (выразил уверенность, что; a exprimé l'espoir que)."""
    nouns = [at for at, token in enumerate(tokens[start:end][:QUOTED], start) if "stance" in token.kinds]
    noun = nouns[0] if nouns else end
    if not nouns or any(t.punctuation or t.quotation or t.cue for t in tokens[start:noun]):
        return start
    comma = next((at for at in range(noun + 1, min(noun + 2 + QUOTED, end)) if tokens[at].text == ","), noun)
    return comma + (comma == noun) if "that" in tokens[min(comma + 1, end - 1)].kinds else start


def past_correlative(tokens: Sequence[Token], start: int, end: int, *, judging: bool) -> int:
    """Behind `о том` of `о том, что`; not where it belongs to another's words, of which a verb judges."""
    window = tokens[start : min(start + LONGEST_OBJECT, end)]
    at = next((at for at, token in enumerate(window) if "correlative" in token.kinds), None)
    if judging and at is not None and at >= QUOTED - 1:
        return start  # прокомментировал сообщения о том, что …
    if at is not None and at >= QUOTED and any(t.punctuation or t.quotation or t.cue for t in window[:at]):
        return start
    if at is None or start + at + 2 >= end or tokens[start + at + 1].text != ",":
        return start
    return start + at + 1 if "that" in tokens[start + at + 2].kinds else start


def comma_and_that(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """The comma before a complementizer, behind the rest of a circumstance (во время разговора с X, что)."""
    at = next((k for k in range(start, min(start + FAR, end - 1)) if tokens[k].punctuation or tokens[k].quotation), end)
    if at + 1 >= end or tokens[at].text != "," or "that" not in tokens[at + 1].kinds:
        return None
    return None if any(token.cue or token.kinds & {"auxiliary", "subject"} for token in tokens[start:at]) else at


def is_scene(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the narrator sets a scene between a verb and the colon before the words (X ajoute, en larmes : « … »)."""
    if end - start < _LEAST_SCENE or tokens[end - 1].quotation is None or tokens[end - 2].text != ":":
        return False
    inner = tokens[start + 1 : end - 2]
    told = any(t.quotation is not None or t.text == ":" or (t.cue is not None and not t.cue.participle) for t in inner)
    return not told and bool(inner[0].kinds & {"preposition", "manner"})


def before_scene(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of a quotation behind which the narrator sets the scene (`that "…", in an apparent reply`)."""
    parted = start + 2 < end and tokens[start].words > QUOTED and tokens[start + 1].text == ","
    scene = parted and "preposition" in tokens[start + 2].kinds
    return start + 1 if scene and not any(token.quotation is not None for token in tokens[start + 1 : end]) else end


def before_occasion(tokens: Sequence[Token], start: int, end: int) -> int:
    """The end of quoted words that are all somebody is urged to, before when and why (to "act" amid fears that …)."""
    quoted = start + 2 < end and tokens[start + 1].words >= QUOTED and "subordinator" in tokens[start + 2].kinds
    return start + 2 if quoted else end


def before_but(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the narrator goes on behind an infinitive (asked to leave, but stayed)."""
    for at in range(start, end - 1):
        if tokens[at].text == "," and ("adversative" in tokens[at + 1].kinds or comments_on(tokens, at + 1, end)):
            return at
        behind = tokens[at + 1 : min(at + QUOTED + 1, end)]
        if tokens[at].kinds >= {"contrast", "coordinator"} and any("auxiliary" in token.kinds for token in behind[1:]):
            return at - (tokens[at - 1].text == ",")
    return end
