"""Knowledge: what the front door offers, over one open store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.answers import Answer
    from knowledge.model import Added, Document, Match, Question, Speaker, SpeakerMatch, Statement, Stats


class Knowledge(Protocol):
    """Statements and how to ask for them. Usable at once and as a context manager; safe from one thread at a time."""

    def ask(self, text: str, *, limit: int = 5, after: Question | None = None) -> Answer:
        """Answer a question; `after` is the chat's previous Question, for follow-ups."""

    def complete(self, text: str, *, limit: int = 20, offset: int = 0) -> tuple[Match, ...]:
        """Statements for text still being typed: its last word may be a prefix. An empty text gives the latest."""

    def latest(self, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]: ...

    def statement(self, number: int) -> Statement | None:
        """The statement of that internal number, None when unknown or retracted."""

    def by_speaker(self, speaker_id: int, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]: ...

    def speaker(self, speaker_id: int) -> Speaker | None: ...

    def speakers(self, *, limit: int = 50, offset: int = 0) -> tuple[SpeakerMatch, ...]:
        """Who is quoted, most often first; score 100."""

    def match_speakers(self, name: str, *, limit: int = 10) -> tuple[SpeakerMatch, ...]:
        """Who may be meant by a name or role, best first, with why."""

    def suggestions(self, language: str | None = None, *, limit: int = 3) -> tuple[str, ...]:
        """Questions that would be answered, from the index as it stands, in that language."""

    def add(self, document: Document) -> Added:
        """Take an article in: extract, store, index. Adding twice changes nothing; an updated text replaces."""

    def preview(self, document: Document) -> tuple[Statement, ...]:
        """What add() would find, without storing."""

    def retract_statement(self, number: int) -> bool: ...

    def retract_article(self, article_id: int) -> int:
        """Take an article out; returns how many statements went with it."""

    def correct(self, number: int, speaker: str) -> Statement | None:
        """Say who really said it; kept beside the extraction and surviving re-adding."""

    def added_since(self, number: int, *, limit: int = 100) -> tuple[Statement, ...]:
        """Statements with a higher internal number, oldest first: for watches. Numbers only grow."""

    def matches(self, statement: Statement, question: Question) -> bool:
        """Whether a statement answers a watch's question."""

    def export(self) -> Iterator[str]:
        """Every statement, one JSON line each, in a stable order."""

    def import_lines(self, lines: Iterable[str]) -> int:
        """Statements from JSON lines (`speaker` and `quote` needed); returns how many are new."""

    def stats(self) -> Stats: ...

    def close(self) -> None: ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *exc: object) -> None: ...
