"""Who somebody is who is quoted here, as far as articles tell: whose words they are, "who is Steve Little"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.names.matches import WHOLLY, read_heard
from knowledge.resolution import resolve_speaker

if TYPE_CHECKING:
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.resolution import Asked


def find_introduced(library: Library, question: Question) -> Asked | None:
    """The one whose very name is all that "who is" asks for; an office is a matter of an encyclopedia."""
    if question.intent != "small-talk" or question.verb != "is" or not question.topic:
        return None
    asked = resolve_speaker(library, replace(question, intent="said", speaker=question.topic, topic=None, verb=None))
    if asked.verdict != "accept" or len(asked.speakers) != 1 or asked.question.topic or asked.joint:
        return None
    heard = read_heard(asked.speakers[0].reasons)
    whole = bool(heard) and all(one.likeness >= WHOLLY for one in heard)
    return asked if whole and len(heard) >= len(question.topic.split()) else None
