"""Whose words an outlet passes on that names its source (…, передает ТАСС со ссылкой на X)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase
from knowledge.extraction.clauses.phrases.verbs import OUTLETS, QUOTED
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_NEAR: Final = 3
"""Tokens behind an outlet in which the word stands by which it refers to its source."""

_NOBODY: Final = frozenset({"preposition", "guide", "link", "notname"})
"""What stands in no label that names who speaks."""


def give_to_source(tokens: Sequence[Token], found: Sequence[Reported]) -> list[Reported]:
    """The readings, an outlet's words given to the source that it names behind itself, the outlet in `via`."""
    cited: set[int] = set()
    for reading in found:
        at = _citing_place(tokens, reading)
        source = _source(tokens, at, reading.cue[0]) if at is not None else None
        if at is None or source is None or reading.subject is None:
            continue
        if reading.form == "before" and not tokens[source[1] - 1].capital:
            continue
        begin = at - ("secondhand" in tokens[at - 1].kinds)
        end = begin - (tokens[begin - 1].text == ",")
        reading.via, reading.subject = (reading.subject[0], min(reading.subject[1], end)), source
        cited.add(begin)
    return [reading for reading in found if reading.cue[0] not in cited]


def label_of(tokens: Sequence[Token], reading: Reported) -> Range | None:
    """Who is named before the colon of quoted words that an outlet passes on (Ада X: «…», сообщает ТАСС)."""
    colon = reading.content[0] - 1
    if colon < 1 or tokens[colon].text != ":" or reading.subject is None:
        return None
    label = tokens[:colon]
    passes = "printing" in tokens[reading.cue[1] - 1].kinds and any(map(_is_outlet, tokens[slice(*reading.subject)]))
    told = label[-1].capital and not any(t.punctuation or t.quotation or t.cue or t.kinds & _NOBODY for t in label)
    return (0, colon) if passes and told and not names_territory(label[-1].text) else None


def _citing_place(tokens: Sequence[Token], reading: Reported) -> int | None:
    """Where the word stands by which the outlet that is a clause's subject refers to its source."""
    if reading.subject is None or "printing" not in tokens[reading.cue[1] - 1].kinds:
        return None
    if reading.form not in {"after", "before"}:
        return None
    start, end = reading.subject
    near = range(start + 1, min(len(tokens), end + _NEAR))
    at = next((k for k in near if "referring" in tokens[k].kinds), None)
    if at is None or any(token.text != "," and "secondhand" not in token.kinds for token in tokens[end:at]):
        return None
    return at if any(_is_outlet(token) for token in tokens[start : min(end, at)]) else None


def _is_outlet(token: Token) -> bool:
    listed = token.quotation is not None or bool(token.kinds & OUTLETS)
    return listed or (token.capital and (token.text.isupper() or token.text.isascii()))


def _source(tokens: Sequence[Token], at: int, verb: int) -> Range | None:
    """Who is cited behind the word that refers to him and its preposition, up to the verb that may follow."""
    if at + QUOTED > len(tokens) or "apart" not in tokens[at + 1].kinds:
        return None
    quotation = tokens[at + 2].quotation
    return (
        (at + 2, at + QUOTED)
        if quotation is not None
        else right_phrase(tokens, at + 2, verb if at < verb else len(tokens), strict=False)
    )


def is_governed(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether whoever speaks stands in a case that a noun for his words or one that refers to him governs."""
    start = subject[0]
    return "words" in tokens[start - 1].kinds or (start > 1 and "referring" in tokens[start - 2].kinds)


def is_his_own(tokens: Sequence[Token], source: Reported, found: Sequence[Reported]) -> bool:
    """Whether `selon lui` stands inside what he himself says (il a appelé à un pacte qui revêt, selon lui, …)."""
    if source.form != "according" or source.subject is None or "pronoun" not in tokens[source.subject[0]].kinds:
        return False
    return any(other.form == "before" and other.content[0] < source.cue[0] < other.content[1] for other in found)
