"""What a clause of reporting tells besides speaker and words: the speaker's role, the venue, who is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.participles import is_deed
from knowledge.extraction.clauses.phrases.sentences import span_of
from knowledge.extraction.clauses.phrases.verbs import DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_REACH: Final = 10
"""Tokens behind a cue in which a venue is looked for."""
_LONGEST_VENUE: Final = 5
_LONGEST_ROLE: Final = 2
_WHOLE_NAME: Final = 2
_POLITE: Final = frozenset({"courtesy", "article"})
_TAIL: Final = _POLITE | {"preposition"}
_NO_ROLE: Final = frozenset({"institution", "preposition", "adverb", "time", "place", "particle"})


def find_role(text: str, tokens: Sequence[Token], subject: Range, name: str) -> str | None:
    """What stands before or behind a name in its own phrase, where a role or title is in it."""
    names = name.split()
    places = [at for at in range(*subject) if tokens[at].text in names]
    if not places or len(places) == subject[1] - subject[0] <= len(names):
        return None
    if places[len(names) :]:
        places = _whole(tokens, subject, names) or places
    opened = _past_dateline(tokens, subject[0], places[0]) if places[0] > subject[0] + 1 else subject[0]
    opened = _past_verb(tokens, opened, places[0]) if "clitic" in tokens[opened].kinds else opened
    for beside in ((opened, places[0]), (places[-1] + 1, subject[1])):
        start, end = _bare(tokens, *beside) if beside[0] < beside[1] else beside
        if start >= end or _is_polite(tokens, (start, end)) or _is_manner(tokens, (start, end), places[-1]):
            continue
        told = end - start < 2 or "author" not in tokens[start + 1].kinds  # X, accused by Y of lying
        told = told and not (beside[0] > places[-1] and _is_led_to(tokens, (start, end)))
        if told and [token for token in tokens[start:end] if token.kinds & {"role", "title"}]:
            if tokens[end - 1].kinds & _TAIL:
                end = _without_title(tokens, start, end)
            if start == end:
                return None
            span = span_of(tokens, start, end)
            return _closed(text[span.start : span.end])
    if len(names) < _WHOLE_NAME:
        return None
    ahead = _bare(tokens, opened, places[0])
    if not _is_apposed(tokens, subject[0], ahead):
        return None
    span = span_of(tokens, *ahead)
    return text[span.start : span.end]


def words_of(text: str, tokens: Sequence[Token], phrase: Range) -> str:
    """A phrase as written."""
    return text[slice(*span_of(tokens, *phrase))]


def hearers(text: str, tokens: Sequence[Token], phrase: Range) -> str | None:
    """Who is told, as written; a pronoun names nobody."""
    named = not all(token.kinds & {"pronoun", "possessive"} for token in tokens[slice(*phrase)])
    return words_of(text, tokens, phrase) if named else None


def _is_led_to(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a preposition leads to an office behind a name (X, answering to the mayor)."""
    for token in tokens[slice(*phrase)]:
        if token.kinds & {"role", "title"}:
            return False
        if "preposition" in token.kinds or is_deed(token.text):
            return True
    return False


def _without_title(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where a role ends before the Mr or the Dr behind it; at its start, where it leads on to whom a name serves."""
    last = end
    while last - 1 > start and (tokens[last - 1].kinds & _POLITE or tokens[last - 1].punctuation):
        last -= 1
    led = "preposition" in tokens[last - 1].kinds
    told = [token for token in tokens[start:last] if token.kinds & {"role", "title"} and "courtesy" not in token.kinds]
    return start if led else last if told else end


def _closed(role: str) -> str:
    """A role without a bracket that nothing closes or opens (maire (LR, Trainer)."""
    if "(" not in role and ")" not in role:
        return role
    role = role.rstrip(")") if role.count(")") > role.count("(") else role
    return role.rpartition("(")[0].rstrip() or role if role.count("(") > role.count(")") else role


def _past_dateline(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind the dash that closes a place and a day (4 января - Генеральный директор …)."""
    near = enumerate(tokens[start + 1 : end], start + 1)
    dashes = [at for at, token in near if token.text in DASHES or token.text == "-"]
    return next((at + 1 for at in dashes if "time" in tokens[at - 1].kinds), start) if dashes else start


def _past_verb(tokens: Sequence[Token], start: int, end: int) -> int:
    """Behind the pronoun that points back and its verb (así lo explicó | el técnico X, lo ha detto | il sindaco X)."""
    helped = start + 1 < end and "perfect" in tokens[start + 1].kinds
    verb = start + 1 + helped
    return verb + 1 if verb < end and tokens[verb].cue is not None else start


def _is_apposed(tokens: Sequence[Token], start: int, ahead: Range) -> bool:
    """Whether a noun that no list has stands between an article and a whole name: der Politologe, la biologiste."""
    led = ahead[0] == start + 1 and "article" in tokens[start].kinds
    words = tokens[slice(*ahead)]
    plain = not [word for word in words if not word.text.isalpha() or word.kinds & _NO_ROLE]
    return led and 0 < len(words) <= _LONGEST_ROLE and plain


def _is_polite(tokens: Sequence[Token], part: Range) -> bool:
    """Whether only Mr or Maître stands there, which is no role."""
    return not [token for token in tokens[slice(*part)] if "courtesy" not in token.kinds]


def _is_manner(tokens: Sequence[Token], part: Range, name: int) -> bool:
    """Whether what stands behind a name and its comma tells how he speaks, not what he is (X, con cansancio, dijo)."""
    start, end = part
    led = name < start < end and "preposition" in tokens[start].kinds
    return led and "role" not in tokens[start].kinds and tokens[start - 1].text == ","


def _whole(tokens: Sequence[Token], subject: Range, names: Sequence[str]) -> list[int]:
    """Where all of a name stands: its surname may be another's, too (l'épouse d'Emmanuel Macron, Brigitte Macron)."""
    length = len(names)
    first = (at for at in range(subject[0], subject[1] - length + 1) if tokens[at].text == names[0])
    whole = (at for at in first if [token.text for token in tokens[at : at + length]] == names)
    return next(([at, at + length - 1] for at in whole), [])


def _bare(tokens: Sequence[Token], start: int, end: int) -> Range:
    """A stretch without articles before it and punctuation around it."""
    while start < end and (tokens[start].punctuation or tokens[start].kinds & {"article", "coordinator"}):
        start += 1
    led = start + 1 < end and "preposition" in tokens[start + 1].kinds and "notname" in tokens[start].kinds
    if led and not tokens[start].kinds & {"role", "title"}:
        return _bare(tokens, start + 2, end)  # according to School Superintendent X
    if start + 1 < end and tokens[start + 1].text == "," and tokens[start].kinds & {"link", "adverb"}:
        return _bare(tokens, start + 2, end)  # However, Rear Admiral X
    while end > start and tokens[end - 1].punctuation and tokens[end - 1].text != ")":
        end -= 1
    return start, end


def find_venue(text: str, tokens: Sequence[Token], clause: Reported) -> str | None:
    """Where it was said: the noun phrase behind a preposition that begins soon after the cue and names a venue."""
    start = clause.cue[1]
    end = clause.content[0] if clause.content[0] >= start else len(tokens)
    for at in range(start, min(start + _REACH, end)):
        if tokens[at].quotation is not None:
            return None
        if "preposition" not in tokens[at].kinds:
            continue
        for place in range(at + 1, min(at + 1 + _LONGEST_VENUE, end)):
            if tokens[place].punctuation or tokens[place].quotation is not None:
                break
            if "venue" in tokens[place].kinds:
                span = span_of(tokens, at + 1, place + 1)
                return text[span.start : span.end]
    return None
