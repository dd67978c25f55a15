"""Quotations that go on with what somebody said before them in the same sentence or the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.verbs import DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.quoted.reading import Reading, Spoken

_LONGEST: Final = 2
"""Words that only join sentences."""
_NEAR_NAME: Final = 14
"""Characters before a name in which whoever bears it says I (Moi, Ada, …)."""
_ADDING: Final = frozenset({"adversative", "coordinator"})
"""Words that add a quotation to what was said before the cue (A, he said, but “B”)."""


def begins_anew(tokens: Sequence[Token], at: int, *, cued: bool) -> bool:
    """Whether a quotation opens its sentence or stands behind a mark that parts it from the words before."""
    if at == 0 or tokens[at - 1].text in {":", "."} or goes_on(tokens, at):
        return True
    if cued and at > 1 and tokens[at - 1].text == ";" and tokens[at - 2].quotation is not None:
        return True  # X raconte : « A » ; « B »
    adding = bool(tokens[at - 1].kinds & _ADDING) and at > 1 and tokens[at - 2].text == ","
    dashed = at > 1 and tokens[at - 1].text in DASHES and tokens[at - 2].text == "."
    return _closes_aside(tokens, at - 1) or (cued and (adding or dashed or tokens[at - 1].text == ","))


def goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word or two that only join sentences and a comma lead to all the rest of one (Enfin, « … »)."""
    if tokens[at - 1].text != "," or at != len(tokens) - 1 - tokens[-1].punctuation or at > _LONGEST + 1:
        return False
    return "goingon" in tokens[0].kinds and "goneon" in tokens[at - _LONGEST].kinds


def _closes_aside(tokens: Sequence[Token], dash: int) -> bool:
    """Whether a dash closes what another opened behind a quotation (« A » – dit X – « B »)."""
    if tokens[dash].text not in DASHES:
        return False
    opening = next((k for k in range(dash - 1, 0, -1) if tokens[k].text in DASHES), 0)
    opening -= opening > 1 and tokens[opening - 1].text == ","
    return opening > 0 and tokens[opening - 1].quotation is not None


def speaks_of(reading: Reading, token: Token, heir: Spoken) -> bool:
    """Whether quoted words whose speaker is understood name him: another says them (« Ada a dit que … »)."""
    places = reading.resolver.preceding.people.places_between(token.start, token.end)
    own = (place for place, one in places if one.name == heir.speaker)
    before = (reading.text[max(token.start, place - _NEAR_NAME) : place].lower().split() for place in own)
    return any(not any("alone" in reading.grammar.kind(word.strip(",")) for word in words) for words in before)


def told_since(reading: Reading, last: Spoken) -> str | None:
    """Who is told to speak since whoever spoke last; or of whom an outlet told (…, передает ТАСС)."""
    start, end = reading.resolver.before
    named = [person.name for person in reading.resolver.named_between(start, end)]
    if last.speaker in named or not named:
        return None
    if reading.found and reading.found[-1].span.end > start:
        cue = reading.text[last.cue.start : last.cue.end].lower() if last.cue is not None else ""
        behind = last.cue is not None and last.mention is not None and last.mention.start > last.cue.start
        return named[0] if behind and "printing" in reading.grammar.kind(cue) else None
    told = reading.resolver.told_before()
    return told.name if told is not None and told.name in named else None
