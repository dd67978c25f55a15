"""Interviews and transcripts: lines that begin with who speaks and a colon, or with Q and A."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.extraction.clauses.phrases.sentences import Sentence, tokenize
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, say, trimmed
from knowledge.extraction.clauses.tokens import CAPITAL
from knowledge.extraction.layout import match_lines
from knowledge.language.territories import names_territory
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.quotations import Quotation

_LABEL = re.compile(rf"[ \t]*(?:({CAPITAL}[^\n:.]{{1,40}}):|({CAPITAL})[.:])[ \t]+(?=\S)")
_QUOTED_LABEL = re.compile(r"^[\"“”« ]{0,3}([^\W\d_a-zа-яà-ÿ][^\W\d_a-zа-яà-ÿ.’'\- ]{1,30}):\s", re.MULTILINE)
_FEWEST: Final = 3
"""Lines with a label, two of them different, from which a text is a transcript."""
_MOST_WORDS: Final = 4
_ASKED: Final = frozenset("?؟")
_ANSWERING: Final = frozenset("QA")
_CAPTIONS: Final = frozenset({"guide", "time"})
_SIDES: Final = 2
"""Who asks and who answers."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What is said behind one label, to the next; `name` None where it is who asks, whose words are nobody's."""

    label: Span
    content: Span
    name: str | None


class _Line(NamedTuple):
    """A label, what stands behind it, and the name or letter that it is."""

    label: Span
    content: Span
    name: str


def find_turns(text: str, quotations: Sequence[Quotation], people: People, grammar: Grammar) -> tuple[Turn, ...]:
    """The turns of a transcript in order; none where a text is no transcript, or only quotes one."""
    found = match_lines(_LABEL, text)
    if not found:
        return ()
    lines = _lines(text, [label for label in found if label[2] or _is_name(label[1], str.isupper)])
    asking = _asking(text, lines)
    letters = {line.name for line in lines if len(line.name) == 1}
    if letters - _ANSWERING and not asking:
        lines = ()  # A. One. B. Another. C. A third.
    if not lines and len(found) >= _SIDES:
        lines = _lines(text, [label for label in found if label[1] and _is_name(label[1], _is_capital)])
        asking = _asking(text, lines)
        lines = lines if asking and _answers(lines, asking, people, grammar) else ()
    if not lines or any(quoted.outer.start <= lines[1].label.start < quoted.outer.end for quoted in quotations):
        return ()
    silent = asking | {"Q"}
    known = lines[0].label.start if len(lines) == _SIDES else len(text)
    interviewed = _most_named(people, known) if letters else None
    speaking = ((line, interviewed if len(line.name) == 1 else line.name) for line in lines)
    return tuple(Turn(line.label, line.content, None if line.name in silent else name) for line, name in speaking)


def _lines(text: str, labels: Sequence[re.Match[str]]) -> tuple[_Line, ...]:
    """What stands behind each label, to the next one; none where all are the same or too few."""
    if len(labels) < _FEWEST - _is_pair(text, labels) or len({label[0] for label in labels}) == 1:
        return ()
    ends = [*(label.start() for label in labels[1:]), len(text)]
    contents = (
        Span(one.end(), one.end() + len(text[one.end() : end].rstrip())) for one, end in zip(labels, ends, strict=True)
    )
    return tuple(
        _Line(Span(*label.span()), content, (label[1] or label[2]).rstrip())
        for label, content in zip(labels, contents, strict=True)
    )


def _is_pair(text: str, labels: Sequence[re.Match[str]]) -> bool:
    """Whether two labels are all there are, the first of them of a question and at the line before the other."""
    if len(labels) != _SIDES:
        return False
    asked = text[labels[0].end() : labels[1].start()].strip()
    return asked[-1:] in _ASKED and "\n" not in asked


def _asking(text: str, lines: Sequence[_Line]) -> frozenset[str]:
    """The label of an interviewer: of two, the one behind which every line is a question."""
    asked: dict[str, bool] = {}
    for line in lines:
        last = text[line.content.end - 2 : line.content.end]
        asked[line.name] = asked.get(line.name, True) and not _ASKED.isdisjoint(last)
    return frozenset(name for name, asks in asked.items() if asks) if len(asked) == _SIDES else frozenset()


def _answers(lines: Sequence[_Line], asking: Collection[str], people: People, grammar: Grammar) -> bool:
    """Whether the label that does not ask is somebody the article names, not a caption's (Photo, London)."""
    one = next(line for line in lines if line.name not in asking)
    if names_territory(one.name) or not grammar.kind(one.name.lower()).isdisjoint(_CAPTIONS):
        return False
    return people.find(one.name, one.label.start) is not None


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def _is_name(label: str, written: Callable[[str], bool]) -> bool:
    """Whether a label is some words that are all written as a name is."""
    words = label.split()
    return len(words) <= _MOST_WORDS and all(map(written, words))


def _most_named(people: People, end: int) -> str | None:
    """The person whom an article names most often, and up to a place: the one who is interviewed; no Q. Why."""
    named = (one for one in people.all if one.human and one.name[1:2] != "." and one.places[0] < end)
    counts = Counter({person.name: len(person.places) for person in named})
    return counts.most_common(1)[0][0] if counts else None


def take_quoted_turns(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """A quoted transcript: each line that begins with a name in capitals and a colon is that one's."""
    if token.quotation is None or ":" not in token.text:
        return False
    inner = token.quotation.inner
    labels = list(_QUOTED_LABEL.finditer(reading.text, token.start, inner.end))
    ends = [*(label.start() for label in labels[1:]), inner.end]
    for label, end in zip(labels, ends, strict=False):
        mention = Span(*label.span(1))
        part = Sentence(*label.span(1), sentence.paragraph, opens=False, surnames=sentence.surnames)
        words = tokenize(reading.text, part, reading.grammar)
        speaker = reading.resolver.resolve(words, (0, len(words)), mention, mention.start)
        if speaker is not None:
            heir = Spoken(speaker.name, mention, None, sentence.paragraph, direct=True)
            say(reading, sentence, trimmed(reading.text, Span(label.end(), end)), heir)
    return bool(labels)
