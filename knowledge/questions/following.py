"""A question that leans on the one before it: "and about Minsk?", "who else?", "and Putin?"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge.model import Question
    from knowledge.questions.slots import Reading


def follow(reading: Reading, after: Question | None) -> Question:
    """The question, with what it leaves out taken from the one before where it leans on that."""
    question = reading.question
    if after is None or after.intent == "small-talk" or not reading.leans:
        return question
    if reading.others:
        return replace(question, intent="who-said", topic=question.topic or after.topic)
    if question.speaker is None and question.topic and question.intent == "said":
        return replace(question, speaker=after.speaker, intent=after.intent if after.speaker else "said")
    if question.topic and question.intent == "unknown":
        return replace(question, speaker=question.topic, topic=after.topic, intent="said")
    return question
