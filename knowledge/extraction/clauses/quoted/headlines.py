"""Quotations in headlines: the body tells who says them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import STATEMENT_WORDS
from knowledge.extraction.clauses.quoted.reading import Spoken, say, within_marks
from knowledge.extraction.clauses.quoted.repeating import bare_words

if TYPE_CHECKING:
    from knowledge.extraction.clauses.quoted.reading import Reading

_MOST_HEADLINES: Final = 8


def take_headlines(reading: Reading) -> None:
    """Quotations in headlines that nobody is told to have said there, but somebody says in the body."""
    headlines = [sentence for sentence in reading.headlines[:_MOST_HEADLINES] if sentence.quotations]
    if not headlines:
        return
    said = [(bare_words(reading.text[found.span.start : found.span.end]), found) for found in reading.found]
    for sentence in headlines:
        for quotation in sentence.quotations:
            span = within_marks(reading.text, quotation)
            words = bare_words(reading.text[span.start : span.end])
            taken = any(f.span.start < span.end and span.start < f.span.end for _, f in said if f.where == "headline")
            told = (f for spoken, f in said if f.where != "headline" and words in spoken)
            source = next(told, None) if not taken and len(words.split()) >= STATEMENT_WORDS else None
            if source is not None:
                heir = Spoken(source.speaker, None, None, sentence.paragraph, direct=True, members=source.speakers)
                say(reading, sentence, span, heir)
