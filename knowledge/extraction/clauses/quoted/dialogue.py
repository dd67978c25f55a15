"""Direct speech that dashes open, without marks (`— A, — сказал X. — B`), alone or behind the narrator's sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.verbs import DASHES
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, hear, say, trimmed
from knowledge.extraction.clauses.saying.incises import read_incise
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token

_LEAST: Final = 4
"""Tokens of a sentence up to which it is too short to hold speech and its aside."""
_SPOKEN_ENDS: Final = frozenset(",?!….")
"""What stands between direct speech and the dash of its aside."""
_OPENING: Final = frozenset(".:?!…")
"""What stands before the dash of speech within a paragraph."""


def speech_start(tokens: Sequence[Token]) -> int | None:
    """Where a dash opens direct speech: at the sentence's begin, or behind the narrator (X говорил о деле. — Да, …)."""
    if tokens[0].text in DASHES:
        return 0
    opened = (
        at
        for at in range(1, len(tokens) - _LEAST)
        if tokens[at].text in DASHES and tokens[at - 1].text in _OPENING and tokens[at + 1].capital
    )
    start = next(opened, None)
    if start is None or any(token.quotation is not None for token in tokens[:start]):
        return None
    return start


def holds_aside(tokens: Sequence[Token]) -> bool:
    """Whether an aside parts what a dash opens, though nothing tells who speaks (— A, — говорится в письме. — B)."""
    dashes = (at for at in range(2, len(tokens) - 1) if tokens[at].text in DASHES)
    return any(tokens[at - 1].text in _SPOKEN_ENDS and not tokens[at + 1].capital for at in dashes)


def read_dialogue(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> int | None:
    """Take speech that a dash opens and asides of reporting part; where it ends, if it is any."""
    if len(tokens) <= _LEAST:
        return None
    rest, taken = tokens[1:], 1
    heir: Spoken | None = None
    while rest and (found := read_incise(rest, reading.grammar)) is not None:
        cue, subject, behind = found
        if rest[cue[0] - 1].text not in DASHES or (cue[0] > 1 and rest[cue[0] - 2].text not in _SPOKEN_ENDS):
            break
        passed_on = heir is not None and "printing" in rest[cue[1] - 1].kinds  # A, — сказал X. — B, — передает ТАСС.
        if (speaker := heir if passed_on else hear(reading, sentence, rest, subject, cue)) is None:
            break
        heir = speaker
        say(reading, sentence, trimmed(reading.text, Span(rest[0].start, rest[cue[0]].start)), heir)
        rest, taken = rest[behind:], taken + behind
        if rest and rest[0].text not in DASHES:
            return taken
    if rest and heir is not None:
        say(reading, sentence, trimmed(reading.text, Span(rest[0].start, rest[-1].end)), heir)
    return len(tokens) if heir is not None else None


def take_rest(reading: Reading, sentence: Sentence, tokens: Sequence[Token], start: int, last: int) -> bool:
    """Give what a dash opens to whoever said the words without marks before it (A, — сказал X. — B).

    `last`: how many statements were found before this sentence.
    """
    if start + 2 >= len(tokens) or "guide" in tokens[start + 1].kinds or "pointer" in tokens[start + 2].kinds:
        return False  # — Фото: X; — Об этом сообщает X
    told = reading.found[-1] if len(reading.found) > last else None
    if told is None or told.cue_span is None or reading.last is None or told.speaker != reading.last.speaker:
        return False
    cue = next((at for at in range(2, start) if tokens[at].start == told.cue_span.start), 2)
    if (
        "printing" in tokens[cue].kinds
        or tokens[cue - 1].text not in DASHES
        or tokens[cue - 2].text not in _SPOKEN_ENDS
    ):
        return False
    say(reading, sentence, trimmed(reading.text, Span(tokens[start].end, tokens[-1].end)), reading.last)
    return True


def who_is_asked(reading: Reading) -> Spoken | None:
    """To whom a question behind a dash is put: whoever spoke the line before it, where that asks nothing itself."""
    before, last = reading.before, reading.last
    if before is None or last is None or not reading.found or reading.text[before.start] not in DASHES:
        return None
    told = reading.found[-1]
    answers = told.span.start >= before.start and told.speaker == last.speaker and told.kind == "direct"
    return last if answers and reading.text[told.span.end - 1] != "?" else None
