"""Who is told before a quotation to have put it so: X is, as Y put it, “…”; As Y put it, “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS, may_speak
from knowledge.extraction.clauses.phrases.verbs import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_ASIDE: Final = 2
_OBJECTS: Final = frozenset({"pronoun.n", "demonstrative"})
"""Classes of what a verb of putting has behind it: `it`, `this`."""


def put_by(tokens: Sequence[Token], at: int) -> Range | None:
    """Who an aside before a quotation says has put it so, by whichever verb; one that opens its sentence must tell."""
    commas = [k for k in range(max(0, at - FAR), at) if tokens[k].text == ","]
    if not commas or at - commas[-1] > _ASIDE:
        return None
    opened, closed = (-1, *commas)[-_ASIDE:]
    if not (led := tokens[opened + 1].kinds & {"as", "introducing", "weakaccording"}):
        return None
    verb = next((k for k in range(opened + 1, closed) if tokens[k].cue is not None), opened + 1)
    if opened < 0 and "weakaccording" not in led and not _tells(tokens, verb, closed):
        return None
    start = next((k for k in range(verb + 1, closed) if tokens[k].capital or "determiner" in tokens[k].kinds), closed)
    phrase = right_phrase(tokens, start, closed)
    return phrase if phrase is not None and may_speak(tokens[slice(*phrase)]) else None


def _tells(tokens: Sequence[Token], verb: int, closed: int) -> bool:
    """Whether `as` opens what somebody said or put, not when or while something was (As he came, “…” was on the wall).

    `verb`: where one of saying stands, which must come before whoever speaks, else 0.
    """
    if verb:
        return not any(token.capital or token.kinds & SPEAKERS for token in tokens[1:verb])
    last = closed - 1 - (not tokens[closed - 1].kinds.isdisjoint(_OBJECTS))
    return "phrasing" in tokens[last].kinds
