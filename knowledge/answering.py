"""ask(), as a straight line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.answers import Found, NothingFound
from knowledge.model import Match, Question

if TYPE_CHECKING:
    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import Statement


def ask(library: Library, text: str, *, limit: int = 5, after: Question | None = None) -> Answer:  # noqa: ARG001
    """Answer a question."""
    question = Question(text)
    found = library.names.find_mention(text.split())
    if found is None:
        return NothingFound(question)
    said = library.store.by_speaker(found.matches[0].speaker_id, limit=limit)
    return Found(question, tuple(Match(statement, found.matches[0].score) for statement in said), total=len(said))


def complete(library: Library, text: str, *, limit: int = 20, offset: int = 0) -> tuple[Match, ...]:
    """Statements for text still being typed; an empty text gives the latest."""
    if not text.strip():
        return tuple(Match(said, 100.0) for said in library.store.latest(limit=limit, offset=offset))
    answer = ask(library, text, limit=limit + offset)
    return answer.matches[offset:] if isinstance(answer, Found) else ()


def suggest(library: Library, language: str | None, *, limit: int = 3) -> tuple[str, ...]:  # noqa: ARG001
    """Questions that would be answered, in a language."""
    return tuple(f"What did {match.speaker.name} say?" for match in library.store.speakers(limit=limit))


def matches(library: Library, statement: Statement, question: Question) -> bool:
    """Whether a statement answers a question kept for later."""
    answer = ask(library, question.text, limit=1000)
    return isinstance(answer, Found) and any(match.statement.number == statement.number for match in answer.matches)
