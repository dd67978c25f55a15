"""A question that leans on the one before it: "and about Minsk?", "who else?", "and Putin?", "when?", "to whom?"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.questions.pronouns import mean_persons

if TYPE_CHECKING:
    from knowledge.model import Question
    from knowledge.questions.slots import Reading

_OF_THE_SAME: Final = frozenset({"where", "when", "how-many"})
_OF_WORDS: Final = frozenset({"said", "unknown"})
"""What a question asks that is a question word alone: to whom, why, how."""


def follow(reading: Reading, after: Question | None) -> Question:
    """The question, with what it leaves out taken from the one before where it leans on that."""
    question = mean_persons(reading.question, None if after is None or reading.others else after)
    if after is None or after.intent == "small-talk":
        return question
    asks = question.intent in _OF_THE_SAME or (reading.asked and question.intent in _OF_WORDS)
    if asks and not reading.others and not _has_content(question):
        intent = question.intent if question.intent in _OF_THE_SAME else after.intent
        told = question.language or after.language
        language = after.language if after.topic else told  # the topic is read in its own
        sure = language == told and (question.sure or after.sure)
        return replace(after, text=question.text, language=language, intent=intent, sure=sure)
    if reading.others:
        return _ask_for_others(question, after)
    return _lean(question, after) if reading.leans else question


def _lean(question: Question, after: Question) -> Question:
    if (question.since or question.until) and not _has_content(question):
        return replace(after, text=question.text, since=question.since, until=question.until)
    asks_about = question.intent == "said" and question.topic
    if question.speaker is None and (asks_about or question.venue):
        return replace(question, speaker=after.speaker, intent=after.intent if after.speaker else "said")
    if question.topic and question.intent == "unknown":
        return replace(question, speaker=question.topic, topic=after.topic, intent="said")
    return question


def follow_matter(reading: Reading, after: Question) -> Question:
    """The same where the words are nobody's name: "and the drills?" asks the same speaker, or anyone, about them."""
    question = reading.question
    return replace(question, speaker=after.speaker, intent="who-said" if after.intent == "who-said" else "said")


def _ask_for_others(question: Question, after: Question) -> Question:
    if question.intent == "said" and after.speaker:
        return replace(question, speaker=after.speaker)
    if question.topic:
        return replace(question, intent="who-said")
    if not after.topic:
        return replace(question, intent="speakers")
    language = after.language or question.language  # the topic is read in its own
    return replace(question, intent="who-said", topic=after.topic, language=language)


def _has_content(question: Question) -> bool:
    return any((question.speaker, question.topic, question.addressee, question.venue))
