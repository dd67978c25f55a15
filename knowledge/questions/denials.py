"""Questions for what somebody denied: an answer to any other question is a claim, to these a denial comes first."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from knowledge.language.normalization import words
from knowledge.language.tables import read_forms, read_lines
from knowledge.questions.acts import is_thing, touches
from knowledge.questions.markers import words_of

if TYPE_CHECKING:
    from knowledge.model import Question

_OPENING = 4
"""Words of a question."""
_Forms = tuple[frozenset[str], tuple[str, ...]]


def asks_denial(question: Question) -> bool:
    """Whether its word of saying denies.

    >>> from knowledge.questions.frames import parse_question
    >>> asks_denial(parse_question("What did the Kremlin deny?")), asks_denial(parse_question("What did he say?"))
    (True, False)
    """
    whole, begun = read_denials().get(question.language or "", (frozenset(), ()))
    return any(word in whole or word.startswith(begun) for word in words(question.verb or ""))


def asks_against(question: Question) -> bool:
    """Whether whoever is against something is asked for, who rules it out.

    >>> from knowledge.questions.frames import parse_question
    >>> asks_against(parse_question("who is against a war")), asks_against(parse_question("who is for a war"))
    (True, False)
    """
    if question.intent != "who-said":
        return False
    opening = [word.rpartition("'")[2] for word in words(question.text)[:_OPENING]]
    at = next((at for at, word in enumerate(opening) if is_against(word, question.language)), None)
    if at is None or not question.verb:
        return at is not None
    return words(question.verb)[0] in opening[max(0, at - 1) :]


def is_against(word: str, language: str | None) -> bool:
    """Whether a normalized word of a language tells that something is ruled out."""
    return (word, language) in _against()


def is_about(question: Question) -> bool:
    """Whether something is talked about, which nobody claims: behind "about", or behind who mentions it.

    >>> from knowledge.questions.frames import parse_question
    >>> is_about(parse_question("who talked about war")), is_about(parse_question("who said that war is near"))
    (True, False)
    >>> is_about(parse_question("who mentioned war")), is_about(parse_question("who mentioned that war is near"))
    (True, False)
    """
    if not question.verb:
        return False
    before, _, behind = question.text.partition(question.verb)
    plain, topic = words(behind), words(question.topic or "")
    if not words_of("that").isdisjoint((*plain[:_OPENING], *topic)):
        return False
    object_first = topic and not plain and words(before)[: -len(topic)][-1:]
    near = plain[:1] or object_first or [""]
    return near[0] in words_of("about") or is_thing(near[0]) or touches(question.verb)


@lru_cache(maxsize=1)
def _against() -> frozenset[tuple[str, str | None]]:
    """Words that rule something out, each with its language."""
    return frozenset(read_forms("frames/against.txt"))


@lru_cache(maxsize=1)
def read_denials() -> dict[str, _Forms]:
    """By language the forms of its verbs, and the beginnings of those with any ending."""
    lines = (line.partition(":") for line in read_lines("frames/denials.txt"))
    return {language: _read_forms(forms) for language, _, forms in lines}


def _read_forms(forms: str) -> _Forms:
    listed = [form.strip() for form in forms.split(",")]
    whole = frozenset(word for form in listed if not form.endswith("*") for word in words(form))
    return whole, tuple(word for form in listed if form.endswith("*") for word in words(form.removesuffix("*")))
