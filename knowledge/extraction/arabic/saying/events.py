"""What happens in the text's order: somebody is said to say something, or to act."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.arabic.phrases.division import Phrase
from knowledge.model import Span, to_span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.extraction.arabic.phrases.vocabulary import Cue
    from knowledge.model import Kind, Polarity

_MARKS: Final = '"«“”'
_EDGES: Final = " \t\xa0\n\r.,،؛;:…-–—\u200e\u200f\u200b\u202a-\u202e"


@dataclass(slots=True)
class Report:
    """A statement whose speaker is a phrase, or None where it is understood (then `cue` tells gender and number)."""

    span: Span
    kind: Kind
    speaker: Phrase | None
    cue: Cue | None
    cue_span: Span | None
    addressee: Phrase | None = None
    venue: Span | None = None
    via: Phrase | None = None
    polarity: Polarity = "claim"
    headline: bool = False
    tentative: bool = False
    """A label before a colon: counts when it turns out to be somebody who speaks."""
    back: bool = False
    """Its speaker, understood, is whoever spoke before the last one."""


Event: TypeAlias = Report | Phrase


def trim(text: str, span: Span) -> Span:
    """A span without blanks and closing punctuation at its edges."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in _EDGES):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _EDGES):
        end -= 1
    return to_span((start, end))


def part_at(events: Iterable[Event], text: str, inner: Span, start: int) -> Iterator[Event]:
    """The events, what a verb tells by its preposition parted from the quotation behind بقوله: عبر عن غضبه بقوله "…".

    `start` is where بقوله begins and `inner` what is quoted.
    """
    for event in events:
        if isinstance(event, Phrase) or not event.span.start < start < event.span.end:
            yield event
            continue
        quoted = any(mark in text[event.span.start : start] for mark in _MARKS)
        told = trim(text, Span(event.span.start, start))
        yield replace(event, span=told, kind="mixed" if quoted else "indirect")
        if event.span.end >= inner.end:
            yield replace(
                event, span=trim(text, inner), kind="direct", cue_span=trim(text, Span(start, inner.start - 1))
            )
