"""What the bot remembers: a SQLite file of its own, so that a long import into the knowledge holds up no update.

Chats' languages, the latest questions (two days), counts without persons. Watches live in the same file:
`bot.watchbook`. Times are seconds since the epoch.
"""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Self

from knowledge import Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEPT = 2 * 24 * 3600  # seconds that a question is remembered
COUNTED = 10_000  # questions that were missed, and as many statements that were chosen; the oldest or rarest go
FOLLOW_UP = 30 * 60  # seconds in which "and about war?" refers to the question before

_SCHEMA = """
CREATE TABLE IF NOT EXISTS chats (
  id INTEGER PRIMARY KEY, language TEXT,
  utc_offset INTEGER NOT NULL DEFAULT 0, quiet_start INTEGER, quiet_end INTEGER, daily INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS answers (
  chat INTEGER NOT NULL, asked INTEGER NOT NULL, answered INTEGER NOT NULL, question TEXT NOT NULL, at REAL NOT NULL,
  PRIMARY KEY (chat, asked)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS answers_answered ON answers (chat, answered);
CREATE INDEX IF NOT EXISTS answers_at ON answers (at);
CREATE TABLE IF NOT EXISTS missed (text TEXT PRIMARY KEY, language TEXT, times INTEGER NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS chosen (number INTEGER PRIMARY KEY, times INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS watches (
  id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, thread INTEGER, text TEXT NOT NULL, question TEXT NOT NULL,
  UNIQUE (chat, text)
);
CREATE TABLE IF NOT EXISTS deliveries (
  chat INTEGER NOT NULL, number INTEGER NOT NULL, watch INTEGER NOT NULL, sent INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (chat, number)
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was answered: the message that asked (a button's is negative), the one that answered.

    `after` is the question that it followed.
    """

    asked: int
    answered: int
    question: Question
    after: Question | None = None


@dataclass(frozen=True, slots=True)
class Missed:
    text: str
    language: str | None
    times: int


class State:
    """The open file. Usable as a context manager; from the event loop's thread."""

    def __init__(self, path: Path | str, *, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.db = sqlite3.connect(path, isolation_level=None, timeout=5)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")
        self.db.executescript(_SCHEMA)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        self.db.close()

    def language(self, chat: int) -> str | None:
        """The language chosen with /language, None when it follows the writer."""
        row = self.db.execute("SELECT language FROM chats WHERE id = ?", (chat,)).fetchone()
        return str(row[0]) if row and row[0] else None

    def set_language(self, chat: int, language: str | None) -> None:
        self.db.execute(
            "INSERT INTO chats (id, language) VALUES (?, ?) ON CONFLICT DO UPDATE SET language = excluded.language",
            (chat, language),
        )

    def remember(self, chat: int, said: Asked) -> None:
        """That a message answered a question; what is older than KEPT goes."""
        now = self.clock()
        self.db.execute("DELETE FROM answers WHERE at < ?", (now - KEPT,))
        row = (chat, said.asked, said.answered, dump_question(said.question, said.after), now)
        self.db.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row)

    def answer_to(self, chat: int, asked: int) -> Asked | None:
        """What answered a message, for its edits."""
        return self._asked("chat = ? AND asked = ?", (chat, asked))

    def answered_by(self, chat: int, answered: int) -> Asked | None:
        """What an answer of ours answered, for replies to it and buttons under it."""
        return self._asked("chat = ? AND answered = ?", (chat, answered))

    def latest(self, chat: int) -> Asked | None:
        """The chat's latest question."""
        return self._asked("chat = ?", (chat,))

    def follow_up(self, chat: int) -> Question | None:
        """The question that the next one may refer to."""
        asked = self._asked("chat = ? AND at > ?", (chat, self.clock() - FOLLOW_UP))
        return asked.question if asked else None

    def count_missed(self, text: str, language: str | None) -> None:
        self.db.execute(
            "INSERT INTO missed VALUES (?, ?, 1, ?) ON CONFLICT DO UPDATE SET times = times + 1, at = excluded.at",
            (" ".join(text.split())[:300], language, self.clock()),
        )
        self.db.execute(
            "DELETE FROM missed WHERE text IN "
            "(SELECT text FROM missed ORDER BY at LIMIT max(0, (SELECT count(*) FROM missed) - ?))",
            (COUNTED,),
        )

    def missed(self, limit: int = 20) -> list[Missed]:
        """Questions without an answer, the most frequent first."""
        rows = self.db.execute(
            "SELECT text, language, times FROM missed ORDER BY times DESC, at DESC LIMIT ?", (limit,)
        )
        return [Missed(*row) for row in rows]

    def count_chosen(self, number: int) -> None:
        self.db.execute("INSERT INTO chosen VALUES (?, 1) ON CONFLICT DO UPDATE SET times = times + 1", (number,))
        self.db.execute(
            "DELETE FROM chosen WHERE number IN (SELECT number FROM chosen WHERE number <> ? "
            "ORDER BY times, number LIMIT max(0, (SELECT count(*) FROM chosen) - ?))",
            (number, COUNTED),
        )

    def chosen(self, limit: int = 10) -> list[tuple[int, int]]:
        """(statement number, how often chosen inline), the most frequent first."""
        return self.db.execute(
            "SELECT number, times FROM chosen ORDER BY times DESC, number LIMIT ?", (limit,)
        ).fetchall()

    def mark(self, name: str) -> str | None:
        """A value of the bot's own under a name."""
        row = self.db.execute("SELECT value FROM marks WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def set_mark(self, name: str, value: str) -> None:
        self.db.execute("INSERT OR REPLACE INTO marks VALUES (?, ?)", (name, value))

    def forget(self, chat: int) -> None:
        """Everything about a chat."""
        for statement in (
            "DELETE FROM chats WHERE id = ?",
            "DELETE FROM answers WHERE chat = ?",
            "DELETE FROM watches WHERE chat = ?",
            "DELETE FROM deliveries WHERE chat = ?",
        ):
            self.db.execute(statement, (chat,))

    def migrate(self, old: int, new: int) -> None:
        """A group became a supergroup: what belongs to it moves along."""
        self.db.execute("UPDATE OR IGNORE chats SET id = ? WHERE id = ?", (new, old))
        for table in ("answers", "watches", "deliveries"):
            self.db.execute(f"UPDATE OR IGNORE {table} SET chat = ? WHERE chat = ?", (new, old))  # noqa: S608 -- two names of ours

    def _asked(self, condition: str, values: tuple[float, ...]) -> Asked | None:
        row = self.db.execute(
            f"SELECT asked, answered, question FROM answers WHERE {condition} ORDER BY at DESC LIMIT 1",  # noqa: S608 -- conditions of ours
            values,
        ).fetchone()
        return Asked(row[0], row[1], load_question(row[2]), _load_after(row[2])) if row else None


def dump_question(question: Question, after: Question | None = None) -> str:
    """A question as JSON, its empty slots left out, with the one that it followed."""
    told = _filled(question)
    if after:
        told["after"] = _filled(after)
    return json.dumps(told, ensure_ascii=False)


def _filled(question: Question) -> dict[str, Any]:
    return {name: value for name, value in asdict(question).items() if value}


def load_question(text: str) -> Question:
    """What dump_question() wrote; slots that a newer version dropped are ignored."""
    return _question_of(json.loads(text))


def _load_after(text: str) -> Question | None:
    after = json.loads(text).get("after")
    return _question_of(after) if after else None


def _question_of(told: dict[str, Any]) -> Question:
    """A message without words, a sticker or a photo, leaves a question without a text."""
    known = Question.__dataclass_fields__
    return Question(**{"text": ""} | {name: value for name, value in told.items() if name in known})
