"""Questions that follow another in a chat: whom and what they keep of it, and whom they turn to instead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.answering.suggestions import suggest
from knowledge.answers import Found, NothingFound, NothingOnTopic
from knowledge.questions.following import follow, follow_matter
from knowledge.questions.markers import silent_words
from knowledge.resolution import resolve_speaker
from knowledge.retrieval.topics import read_topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.questions.slots import Reading

    Ask: TypeAlias = Callable[[Question], Answer]

_NAMED: Final = 90.0
"""Below this likeness to a name a word may be a matter."""


def follow_up(library: Library, reading: Reading, after: Question | None, ask: Ask) -> Question:
    """The question with what it takes from the one before; its words may name a speaker or a matter.

    A word that is far from a name or an office is a matter first, if whoever was asked for before spoke of it.
    """
    question = follow(reading, after)
    words = reading.question.topic
    if after is None or not words:
        return question
    if question.speaker == words:
        matter = follow_matter(reading, after)
        named = resolve_speaker(library, question)
        doubtful = all(one.score < _NAMED for one in named.speakers)
        told = doubtful and bool(after.speaker) and isinstance(ask(matter), Found)
        return matter if told or named.verdict in ("unknown", "ask") else question
    if question.language == "ar" and question.intent == "unknown" and words[0] == "و" and " " not in words:
        other = replace(question, speaker=words[1:], topic=after.topic, intent="said")
        if resolve_speaker(library, other).verdict == "accept":
            return other
        matter = replace(question, speaker=after.speaker, topic=words[1:], intent="said")
        return matter if after.speaker and isinstance(ask(matter), Found) else question
    return question


def turn_to_other(library: Library, question: Question, after: Question, ask: Ask) -> Answer | None:
    """What somebody says whose name was taken for the matter of whoever was asked for before ("what about Trump").

    Of him or her, too, it may be told that nothing was said on the matter before.
    """
    name = question.topic
    if not name or not after.speaker or question.speaker != after.speaker:
        return None
    if question.language == "ar" and name[0] == "و" and library.spellings.exact_bearers(name[1:]):
        name = name[1:]
    other = ask(replace(question, speaker=name, topic=after.topic, intent="said"))
    if isinstance(other, Found):
        return other
    if any(need.known for need in read_topic(name, question.language, silent_words(question.language))):
        return None
    near = isinstance(other, NothingOnTopic) and other.speaker.score >= _NAMED
    known = near or (isinstance(other, NothingOnTopic) and bool(library.spellings.exact_bearers(name)))
    return other if known or not resolve_speaker(library, question).speakers else None


def leave_out_asked(library: Library, answer: Answer, after: Question, limit: int) -> Answer:
    """Others than the speaker asked for before."""
    if not isinstance(answer, Found):
        return answer
    asked = {match.speaker.id for match in resolve_speaker(library, after).speakers}
    others = tuple(one for one in answer.matches if not asked & {speaker.id for speaker in one.statement.speakers})
    if not others:
        return NothingFound(answer.question, suggest(library, answer.question.language))
    bearers = {speaker.name for one in others for speaker in one.statement.speakers}
    question = replace(answer.question, speaker=bearers.pop()) if len(bearers) == 1 else answer.question
    total = answer.total - len(answer.matches) + len(others)
    return replace(answer, question=question, matches=others[:limit], total=total)
