"""Which language a reader is spoken to in, and the suggestions in that language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.words import FALLBACK
from knowledge import NothingOnTopic

if TYPE_CHECKING:
    from knowledge import Answer, Knowledge, Question


def told_language(question: Question | None) -> str | None:
    """The language that a question's wording tells; a lone name or a fragment has none, whatever it looks like."""
    return question.language if question and question.sure else None


def suggest_in(language: str, answer: Answer, knowledge: Knowledge) -> Answer:
    """The answer with its suggestions in the language of the words around it."""
    if not answer.suggestions or (answer.question.language or FALLBACK) == language:
        return answer
    speaker = answer.speaker if isinstance(answer, NothingOnTopic) else None
    return replace(answer, suggestions=knowledge.suggestions(language, speaker=speaker))
