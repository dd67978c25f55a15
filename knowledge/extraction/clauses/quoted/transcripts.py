"""Interviews and transcripts: lines that begin with who speaks and a colon, or with Q and A."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import CAPITAL
from knowledge.extraction.clauses.phrases.sentences import Sentence, tokenize
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, say, trimmed
from knowledge.extraction.layout import match_lines
from knowledge.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.people import People
    from knowledge.extraction.quotations import Quotation

_LABEL = re.compile(rf"[ \t]*(?:({CAPITAL}[^\n:.]{{1,40}}):|([QA])[.:])[ \t]+(?=\S)")
_QUOTED_LABEL = re.compile(r"^[\"“”« ]{0,3}([^\W\d_a-zа-яà-ÿ][^\W\d_a-zа-яà-ÿ.’'\- ]{1,30}):\s", re.MULTILINE)
_FEWEST: Final = 3
"""Lines with a label, two of them different, from which a text is a transcript."""
_MOST_WORDS: Final = 4


@dataclass(frozen=True, slots=True)
class Turn:
    """What is said behind one label, to the next; `name` None where the label is Q, whose words are nobody's."""

    label: Span
    content: Span
    name: str | None


def find_turns(text: str, quotations: Sequence[Quotation], people: People) -> tuple[Turn, ...]:
    """The turns of a transcript in order; none where a text is no transcript, or only quotes one."""
    labels = [label for label in match_lines(_LABEL, text) if label[2] or _is_name(label[1])]
    if len(labels) < _FEWEST or len({label[1] or label[2] for label in labels}) == 1:
        return ()
    if any(quotation.outer.start <= labels[1].start() < quotation.outer.end for quotation in quotations):
        return ()
    ends = [*(label.start() for label in labels[1:]), len(text)]
    answering = _most_named(people)
    turns = []
    for label, end in zip(labels, ends, strict=True):
        content = Span(label.end(), label.end() + len(text[label.end() : end].rstrip()))
        name = label[1] or (answering if label[2] == "A" else None)
        turns.append(Turn(Span(label.start(), label.end()), content, name))
    return tuple(turns)


def _is_name(label: str) -> bool:
    words = label.split()
    return len(words) <= _MOST_WORDS and all(word.isupper() for word in words)


def _most_named(people: People) -> str | None:
    """The person whom an article names most often: the one who is interviewed."""
    counts = Counter({person.name: len(person.places) for person in people.all if person.human})
    return counts.most_common(1)[0][0] if counts else None


def take_quoted_turns(reading: Reading, sentence: Sentence, token: Token) -> bool:
    """A quoted transcript: each line that begins with a name in capitals and a colon is that one's."""
    if token.quotation is None:
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
