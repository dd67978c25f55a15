"""A question asked again without what stands around it, where all of it is answered with nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answering.suggestions import suggest
from knowledge.answers import Found, NothingFound, NothingOnTopic, UnknownSpeaker
from knowledge.questions.asides import find_parted, leave_out_asides
from knowledge.questions.frames import parse_question
from knowledge.questions.markers import silent_words
from knowledge.questions.respelling import find_small_talk, mend_places, respell
from knowledge.resolution import resolve_speaker
from knowledge.retrieval.topics import read_topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import Question
    from knowledge.questions.asides import Rest


def ask_pared(library: Library, text: str, ask: Callable[[str], Answer]) -> Answer:
    """The answer to a question, or else to what is left of it without an aside."""
    parted = find_parted(text)
    answer = ask(parted) if parted else None
    if isinstance(answer, Found | UnknownSpeaker):
        return _of_all(answer, text)
    answer = ask(text)
    if isinstance(answer, Found):
        return _unless_idle(library, answer, answer.question)
    right = respell(answer.question)
    other = ask(right) if right else None
    if isinstance(other, Found):
        return _unless_idle(library, _of_all(other, text), answer.question)
    if answer.question.intent == "small-talk":
        return answer
    for rest in leave_out_asides(text, answer.question.language):
        other = ask(rest.text) if _asks_alike(rest, answer) and _may_tell(library, rest, answer) else None
        if other and _is_better(other, answer, rest):
            return _of_all(other, text)
    mended = mend_places(answer.question)
    other = ask(mended) if mended else None
    return _of_all(other, text) if isinstance(other, Found) else answer


def _unless_idle(library: Library, answer: Answer, question: Question) -> Answer:
    """What is found, unless nothing but places is met of a bare matter with a misspelt word of small talk."""
    bare = question.intent == "unknown" and not question.speaker
    idle = find_small_talk(question) if bare else frozenset[str]()
    if not idle or not _matters(question) <= idle:
        return answer
    return NothingFound(question, suggest(library, question.language))


def _of_all(answer: Answer, text: str) -> Answer:
    return replace(answer, question=replace(answer.question, text=text))


def _is_better(other: Answer, answer: Answer, rest: Rest) -> bool:
    """Whether it tells more: words, whose words there are, or that whoever is asked for is a stranger."""
    if isinstance(answer, NothingOnTopic):
        return isinstance(other, Found) or (rest.sure and isinstance(other, UnknownSpeaker))
    return isinstance(other, Found | NothingOnTopic)


def _asks_alike(rest: Rest, answer: Answer) -> bool:
    """Whether it asks who said something, too, where the question did: what is talked about may be denied."""
    question = answer.question
    if question.intent != "who-said" or question.speaker:
        return True
    left = parse_question(rest.text)
    return left.intent == "who-said" and (rest.sure or _matters(question) <= _matters(left))


def _matters(question: Question) -> frozenset[str]:
    """The matters of a topic that a lexicon has, without which a claim is another."""
    needs = read_topic(question.topic or "", question.language, silent_words(question.language))
    return frozenset(need.text for need in needs if need.known and need.weight >= 1)


def _may_tell(library: Library, rest: Rest, answer: Answer) -> bool:
    return rest.sure or _tells_whose(library, rest, answer)


def _tells_whose(library: Library, rest: Rest, answer: Answer) -> bool:
    """Whether it asks who said something, or names somebody whose words it asks for."""
    if isinstance(answer, NothingOnTopic):
        return False
    question = parse_question(rest.text)
    return question.intent == "who-said" or (bool(question.speaker) and _is_known(library, question))


def _is_known(library: Library, question: Question) -> bool:
    return resolve_speaker(library, question).verdict == "accept"
