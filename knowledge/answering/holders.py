"""Who holds an office: a matter of an encyclopedia, which no statement answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.names.roles import load_roles
from knowledge.retrieval.topics import is_place

if TYPE_CHECKING:
    from knowledge.model import Question
    from knowledge.retrieval.topics import Need


def asks_holder(question: Question) -> bool:
    """Whether "who" asks for whoever holds an office, without a word of saying: who's the president of France now."""
    if question.intent != "who-said" or question.verb or not question.topic:
        return False
    told = split_words(question.topic)
    spans = load_roles().find(told)
    return bool(spans) and bool(spans[0].role.office) and not spans[0].start and spans[0].end + 1 >= len(told)


def names_office(text: str) -> bool:
    """Who holds an office is a matter of an encyclopedia."""
    return load_roles().tells_office(split_words(text))


def asks_office(text: str, needs: tuple[Need, ...]) -> bool:
    """Whether nothing is asked about but an office and places: who sends soldiers, no encyclopedia tells."""
    words = split_words(text)
    spans = (span for span in load_roles().find(words) if span.role.office)
    offices = [normalize(" ".join(words[span.start : span.end])) for span in spans]
    matters = (need for need in needs if need.known and not is_place(need))
    return bool(offices) and all(any(need.text in office for office in offices) for need in matters)
