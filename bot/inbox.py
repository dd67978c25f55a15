"""Updates are on disk before Telegram is told that they arrived; each is handled once, crash or not.

One row an update, keyed by update_id. A handled row keeps its key (a second delivery changes nothing) and loses its
content. What an update's handling has already sent is written down too, so that taking it up again after a crash
repeats at most the sends that were on their way.
"""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Lane: TypeAlias = Literal["messages", "queries"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS updates (
    update_id INTEGER PRIMARY KEY,
    chat TEXT NOT NULL,
    lane TEXT NOT NULL,
    body TEXT,  -- NULL once handled
    attempts INTEGER NOT NULL DEFAULT 0,
    at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS updates_waiting ON updates(update_id) WHERE body IS NOT NULL;
CREATE TABLE IF NOT EXISTS sends (
    update_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    endpoint TEXT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (update_id, ordinal)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quarantined (
    number INTEGER PRIMARY KEY,
    update_id INTEGER,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    at REAL NOT NULL
);
"""
# Telegram keeps an update for a day and may start anew with other numbers after a week without one.
_KEEP_DONE = 2 * 86_400.0
_KEEP_QUARANTINED = 30 * 86_400.0
_MOST_QUARANTINED = 1_000


@dataclass(frozen=True, slots=True)
class Received:
    """An update as it came: its JSON text, and what must be known of it without parsing it further.

    Updates of one `chat` are handled in order. `update_id` is None where none can be made out.
    """

    update_id: int | None
    body: str
    chat: str = ""
    lane: Lane = "messages"


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update in the inbox that is still to be handled; `attempts` earlier processes did not finish it."""

    update_id: int
    chat: str
    lane: Lane
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Quarantined:
    """An update that nothing could be done with, and why. `at` is in seconds since 1970."""

    number: int
    update_id: int | None
    body: str
    reason: str
    at: float


class Inbox:
    """One SQLite file, one process at a time, one thread. May share the file with other tables."""

    def __init__(self, path: Path | str, *, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=10)
        self._run("PRAGMA journal_mode = WAL")
        self._connection.executescript(_SCHEMA)
        self._run("PRAGMA synchronous = NORMAL")

    def close(self) -> None:
        self._connection.close()

    def store(self, received: Iterable[Received]) -> list[Waiting]:
        """Put updates on disk, past the operating system's cache, and give those that were not there before."""
        new = []
        self._run("PRAGMA synchronous = FULL")
        with self._transaction():
            for each in received:
                if each.update_id is None:
                    self._quarantine(None, each.body, "no usable update_id")
                elif self._run(
                    "INSERT OR IGNORE INTO updates(update_id, chat, lane, body, at) VALUES (?, ?, ?, ?, ?)",
                    (each.update_id, each.chat, each.lane, each.body, self._clock()),
                ).rowcount:
                    new.append(Waiting(each.update_id, each.chat, each.lane))
        self._run("PRAGMA synchronous = NORMAL")
        return new

    def waiting(self) -> list[Waiting]:
        """What is still to be handled, in order of arrival: after a start, what the last process left."""
        rows = self._run(
            "SELECT update_id, chat, lane, attempts FROM updates WHERE body IS NOT NULL ORDER BY update_id"
        )
        return [Waiting(*row) for row in rows]

    def take(self, update_id: int) -> tuple[str, int]:
        """The update's JSON and how often it has been taken up, this time included."""
        row = self._run(
            "UPDATE updates SET attempts = attempts + 1 WHERE update_id = ? RETURNING body, attempts", (update_id,)
        ).fetchone()
        return row[0], row[1]

    def give_back(self, update_id: int) -> None:
        """As if it had not been taken up."""
        self._run("UPDATE updates SET attempts = attempts - 1 WHERE update_id = ?", (update_id,))

    def finish(self, update_id: int) -> None:
        """It is handled: forget its content, keep its number."""
        with self._transaction():
            self._forget(update_id)

    def quarantine(self, update_id: int | None, body: str, reason: str) -> None:
        """Put aside what cannot be handled; its neighbours go on."""
        with self._transaction():
            self._quarantine(update_id, body, reason)
            if update_id is not None:
                self._forget(update_id)

    def quarantined(self, limit: int = 20) -> tuple[Quarantined, ...]:
        """The latest first."""
        query = "SELECT number, update_id, body, reason, at FROM quarantined ORDER BY number DESC LIMIT ?"
        return tuple(Quarantined(*row) for row in self._run(query, (limit,)))

    def record_send(self, update_id: int, ordinal: int, endpoint: str, result: Any) -> None:
        """The update's n-th send went out, with this result."""
        self._run(
            "INSERT OR REPLACE INTO sends VALUES (?, ?, ?, ?)", (update_id, ordinal, endpoint, json.dumps(result))
        )

    def recorded_send(self, update_id: int, ordinal: int, endpoint: str) -> Any | None:
        """The result of a send that went out before a crash, None when it did not."""
        row = self._run(
            "SELECT result FROM sends WHERE update_id = ? AND ordinal = ? AND endpoint = ?",
            (update_id, ordinal, endpoint),
        ).fetchone()
        return json.loads(row[0]) if row else None

    def prune(self) -> int:
        """Forget the numbers of what was handled long ago; returns how many."""
        now = self._clock()
        pruned = self._run("DELETE FROM updates WHERE body IS NULL AND at < ?", (now - _KEEP_DONE,)).rowcount
        self._run(
            "DELETE FROM quarantined WHERE at < ? OR number <= (SELECT max(number) FROM quarantined) - ?",
            (now - _KEEP_QUARANTINED, _MOST_QUARANTINED),
        )
        return pruned

    def _quarantine(self, update_id: int | None, body: str, reason: str) -> None:
        self._run(
            "INSERT INTO quarantined(update_id, body, reason, at) SELECT ?1, ?2, ?3, ?4 "
            "WHERE NOT EXISTS (SELECT 1 FROM quarantined WHERE update_id IS ?1 AND body = ?2)",
            (update_id, body, reason, self._clock()),
        )

    def _forget(self, update_id: int) -> None:
        self._run("UPDATE updates SET body = NULL, chat = '', at = ? WHERE update_id = ?", (self._clock(), update_id))
        self._run("DELETE FROM sends WHERE update_id = ?", (update_id,))

    def _run(self, statement: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        return self._connection.execute(statement, values)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._run("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._run("ROLLBACK")
            raise
        self._run("COMMIT")
