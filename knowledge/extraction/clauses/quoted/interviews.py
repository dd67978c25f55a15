"""Who answers in a French interview without labels: a question is a paragraph, the answer stands in marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.quoted.reading import Spoken
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from knowledge.extraction.clauses.phrases.sentences import Sentence
    from knowledge.extraction.clauses.quoted.reading import Reading
    from knowledge.extraction.clauses.speakers.person import Person

_LONGEST: Final = 1200
"""Characters of the paragraph before the question, and of the question."""
_MARKS: Final = '«“"'


def of_interview(reading: Reading, sentence: Sentence) -> Spoken | None:
    """Whom the paragraph before the first question is about; behind later ones whoever has just answered.

    The first one is put to somebody (vous, votre).
    """
    text, (start, end) = reading.text, reading.resolver.before
    if text[end - 1 : end] != "?" or "\n" not in text[end : sentence.start]:
        return None
    asked = text.rfind("\n", max(0, start - _LONGEST), start)
    before = text[max(0, asked - _LONGEST) : max(0, asked)].rstrip()
    if asked < 0 or not before or text[asked:end].lstrip()[0] in _MARKS:
        return None
    begin = max(0, asked - _LONGEST) + before.rfind("\n") + 1
    if text[begin] in _MARKS:
        last = reading.last if reading.found and reading.found[-1].span.start > begin else None
        return None if last is None else replace(last, paragraph=sentence.paragraph, direct=True, role=None)
    words = split_words(text[asked:end].lower())
    if not any("addressing" in reading.grammar.kind(word) for word in words):
        return None
    last_full_stop = text.rfind(". ", begin, asked - 2)
    named = reading.resolver.named_between
    found = _only(named(max(begin, last_full_stop), asked)) or _only(named(begin, asked))
    return None if found is None else Spoken(found.name, None, None, sentence.paragraph, direct=True)


def _only(named: list[Person]) -> Person | None:
    return named[0] if len({id(person) for person in named}) == 1 else None
