"""Who answers in a Russian interview whose lines dashes open, where his line does not tell it (— Когда? — Весной)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import tokenize
from knowledge.extraction.clauses.phrases.verbs import DASHES
from knowledge.extraction.clauses.quoted.dialogue import holds_aside
from knowledge.extraction.clauses.quoted.reading import Spoken, hear, say, trimmed
from knowledge.extraction.clauses.saying.announcing import dash_announcer
from knowledge.extraction.clauses.saying.tellers import find_teller
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Sentence
    from knowledge.extraction.clauses.quoted.reading import Reading
    from knowledge.model import Attribution

_QUESTION: Final = re.compile(r"^[ \t]*[—–-][ \u00a0][^\n]*\?[ \t]*$", re.MULTILINE)
"""A line behind a dash that asks."""
_ENDS: Final = frozenset('.!…»"”)')
"""What an answer ends in."""
_LEAD: Final = 12
"""Sentences before the first line behind a dash in which somebody is told of who answers."""


def take_answers(reading: Reading, sentences: Sequence[Sentence]) -> None:
    """Give lines behind dashes, among which some ask, to the only one who may answer; nobody where there are two."""
    if _QUESTION.search(reading.text) is None:
        return
    lines = [at for at, sentence in enumerate(sentences) if reading.text[sentence.start] in DASHES]
    silent = [sentences[at] for at in lines if _is_silent(reading, sentences[at])]
    if not silent or len(lines) < len(("question", "answer")):
        return
    heir = _answering(reading, [sentences[at] for at in lines], sentences[max(0, lines[0] - _LEAD) : lines[0]])
    if heir is None:
        return
    for sentence in silent:
        inside = _within(reading, sentence)
        reading.found = [one for one in reading.found if one not in inside]
        say(reading, sentence, trimmed(reading.text, Span(sentence.start, sentence.end)), heir)


def _is_silent(reading: Reading, line: Sentence) -> bool:
    """Whether a line that asks nothing is nobody's yet: no aside parts it, and not all of it is said by somebody."""
    start = _begin(reading, line)
    if reading.text[line.start : line.end].rstrip()[-1:] not in _ENDS or not reading.text[start : start + 1].isupper():
        return False
    if any(one.span.start == start and one.kind == "direct" for one in _within(reading, line)):
        return False
    return not holds_aside(tokenize(reading.text, line, reading.grammar))


def _begin(reading: Reading, line: Sentence) -> int:
    """Where the words of a line begin, behind its dash."""
    return trimmed(reading.text, Span(line.start, line.end)).start


def _within(reading: Reading, line: Sentence) -> list[Attribution]:
    return [one for one in reading.found if line.start <= one.span.start < line.end]


def _answering(reading: Reading, lines: Sequence[Sentence], lead: Sequence[Sentence]) -> Spoken | None:
    """Whoever alone speaks in other lines, else the only one named before them, else the only one told to speak."""
    said = [one for line in lines for one in _within(reading, line) if one.span.start == _begin(reading, line)]
    told = {one.speaker: one for one in said if reading.text[one.span.end - 1] != "?"}
    if told:
        name, one = next(iter(told.items()))
        return Spoken(name, one.mention, None, lines[0].paragraph, direct=True) if len(told) == 1 else None
    if not lead:
        return None
    named = {person.name for person in reading.resolver.named_between(lead[0].start, lead[-1].end)}
    if len(named) == 1:
        return Spoken(named.pop(), None, None, lines[0].paragraph, direct=True)
    heard: dict[str, Spoken] = {}
    for sentence in lead:
        tokens = tokenize(reading.text, sentence, reading.grammar)
        phrase = dash_announcer(tokens) or find_teller(tokens)
        voice = hear(reading, sentence, tokens, phrase) if phrase is not None else None
        if voice is not None and voice.speaker in named:
            heard[voice.speaker] = voice
    return next(iter(heard.values())) if len(heard) == 1 else None
