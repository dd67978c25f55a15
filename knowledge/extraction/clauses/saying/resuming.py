"""Relatives of persons, and names that a comma parts from an office, in Spanish and Italian.

`Che aggiunge: «…»`, `en respuesta a X, quien había dicho que`, `Interviene X, la presidenta del comité, que`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.verbs import QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_NO_BEARER: Final = frozenset({"notname", "institution", "addressee", "outlet", "time"})
_ASKED_ENDS: Final = ("ado", "ada", "ati", "ato", "ata", "ido", "ida", "ito", "ita", "uto", "uta")
"""Last letters of Spanish and Italian participles."""
_OPENING: Final = frozenset({"link", "coordinator", "adverb"})


def resumes(opening: Sequence[Token]) -> bool:
    """Whether a sentence opens with a relative that goes on with whoever spoke before (Che aggiunge; Il quale ha).

    Behind an article the relative of persons, alone any.
    """
    articled = len(opening) > 1 and opening[0].kinds >= {"article"} and "that" not in opening[1].kinds
    at = int(articled)
    if len(opening) <= at or not opening[0].capital or "resuming" not in opening[at].kinds:
        return False
    return all(token.kinds & _OPENING for token in opening[at + 1 :])


def is_asked(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a subject only tells by whom or about what the speaker was asked (Entrevistado por X, aseguró que).

    Or since when he says it (Desde hace años insiste en que).
    """
    subject = reading.subject
    if subject is None or subject[1] > reading.cue[0]:
        return False
    if tokens[subject[1]].text != ",":
        return subject[0] > 0 and "ago" in tokens[subject[0] - 1].kinds and not tokens[subject[0]].capital
    asked = tokens[0].low.endswith(_ASKED_ENDS) and bool(tokens[1].kinds & {"agent", "preposition"})
    asked = asked and not any(token.kinds & {"possessive", "side"} for token in tokens[2:4])  # Machado por su parte
    return asked and not any(token.punctuation for token in tokens[: subject[1]])


def past_hearer(tokens: Sequence[Token], reading: Reported) -> Reported | None:
    """A reading without the clause that tells of whom somebody speaks to or about (Criticó a X, que censuró la ley).

    What is said stands behind a further that, or nowhere.
    """
    start, end = reading.content
    cue = reading.cue[1]
    if cue > start - QUOTED or "that" not in tokens[start - 1].kinds or tokens[start - 2].text != ",":
        return reading
    led, whom = tokens[cue].kinds, tokens[cue : start - 2]
    object_ = reading.subject is not None and reading.subject[1] <= reading.cue[0] and tokens[cue].capital
    if not (object_ or "hearing" in led) or any(token.punctuation or "time" in token.kinds for token in whom):
        return reading
    parted = range(start + 1, end - QUOTED)
    further = next((k + 2 for k in parted if tokens[k].text == "," and "that" in tokens[k + 1].kinds), None)
    return None if further is None else replace(reading, content=(further, end))


def named_last(tokens: Sequence[Token], end: int) -> Range | None:
    """Who is named behind a preposition before the relative of persons (en respuesta a X, quien había dicho que)."""
    who = end - 1
    while who > 0 and "adverb" in tokens[who].kinds:
        who -= 1
    if "resuming" not in tokens[who].kinds or "that" in tokens[who].kinds:
        return None
    comma = who - 1 - ("article" in tokens[who - 1].kinds)
    start = comma
    while start > 0 and tokens[start - 1].capital:
        start -= 1
    led = tokens[start - 1].kinds if start else frozenset[str]()
    named = comma - start == QUOTED - 1 and tokens[comma].text == "," and "preposition" in led
    return (start, comma) if named and "belonging" not in led else None


def bearer_before(tokens: Sequence[Token], office: Range) -> Range | None:
    """The full name that a comma parts from an office behind it (Interviene X, la presidenta del comité, que)."""
    start = office[0]
    held = "article" in tokens[start].kinds and any("role" in token.kinds for token in tokens[slice(*office)])
    if not held or start < QUOTED or tokens[start - 1].text != ",":
        return None
    name, begin = tokens[start - QUOTED : start - 1], start - QUOTED
    named = all(token.capital and token.kinds.isdisjoint(_NO_BEARER) for token in name)
    led = begin > 0 and "preposition" in tokens[begin - 1].kinds
    own = all(token.capital for token in tokens[office[1] - 2 : office[1]])
    return (begin, start - 1) if named and not (led or own) else None
