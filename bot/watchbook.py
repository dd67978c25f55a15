"""What chats look out for, and what they were told: rows beside the bot's state.

A statement is told to a chat once, whichever of its watches it fits: (chat, number) is the key of a delivery, and it is
marked as sent before it goes out, so a crash in between loses one message rather than repeating it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.state import dump_question, load_question

if TYPE_CHECKING:
    from bot.state import State
    from knowledge import Question

WATCHES_LIMIT = 20
DIGEST_HOUR = 9  # local hour from which the daily digest goes out
_REMEMBERED = 100_000  # statement numbers back that deliveries are kept for


@dataclass(frozen=True, slots=True)
class Watch:
    id: int
    chat: int
    thread: int | None
    question: Question


@dataclass(frozen=True, slots=True)
class Habits:
    """When a chat wants to hear. `utc_offset` in minutes; quiet hours are local, from `quiet_start` to `quiet_end`."""

    utc_offset: int = 0
    quiet_start: int | None = None
    quiet_end: int | None = None
    daily: bool = False

    def local(self, now: float) -> datetime:
        """The chat's own clock at a time given in seconds since the epoch."""
        return datetime.fromtimestamp(now, UTC) + timedelta(minutes=self.utc_offset)

    def is_quiet(self, now: float) -> bool:
        """Whether nothing may be sent; 22 to 7 reaches over midnight."""
        if self.quiet_start is None or self.quiet_end is None:
            return False
        hour = self.local(now).hour
        if self.quiet_start <= self.quiet_end:
            return self.quiet_start <= hour < self.quiet_end
        return hour >= self.quiet_start or hour < self.quiet_end


@dataclass(frozen=True, slots=True)
class Delivery:
    """A statement that waits to be told, and the watch that it fits."""

    number: int
    watch: int


def add_watch(state: State, chat: int, thread: int | None, question: Question) -> bool:
    """Whether it is new in that chat."""
    done = state.db.execute(
        "INSERT OR IGNORE INTO watches (chat, thread, text, question) VALUES (?, ?, ?, ?)",
        (chat, thread, question.text, dump_question(question)),
    )
    return done.rowcount > 0


def end_watch(state: State, chat: int, watch: int) -> bool:
    """Whether that chat had it. What it still had to tell goes with it."""
    state.db.execute("DELETE FROM deliveries WHERE chat = ? AND watch = ? AND NOT sent", (chat, watch))
    return state.db.execute("DELETE FROM watches WHERE chat = ? AND id = ?", (chat, watch)).rowcount > 0


def list_watches(state: State, chat: int | None = None) -> list[Watch]:
    """A chat's watches, or everyone's, oldest first."""
    rows = state.db.execute(
        "SELECT id, chat, thread, question FROM watches WHERE ?1 IS NULL OR chat = ?1 ORDER BY id", (chat,)
    )
    return [Watch(number, of, thread, load_question(question)) for number, of, thread, question in rows]


def read_habits(state: State, chat: int) -> Habits:
    """A chat's habits; a chat that never said anything hears at once, always."""
    row = state.db.execute(
        "SELECT utc_offset, quiet_start, quiet_end, daily FROM chats WHERE id = ?", (chat,)
    ).fetchone()
    return Habits(row[0], row[1], row[2], bool(row[3])) if row else Habits()


def write_habits(state: State, chat: int, habits: Habits) -> None:
    """Replace a chat's habits."""
    state.db.execute(
        "INSERT INTO chats (id, utc_offset, quiet_start, quiet_end, daily) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET utc_offset = excluded.utc_offset, quiet_start = excluded.quiet_start, quiet_end = excluded.quiet_end,"
        " daily = excluded.daily",
        (chat, habits.utc_offset, habits.quiet_start, habits.quiet_end, habits.daily),
    )


def note_delivery(state: State, watch: Watch, number: int) -> bool:
    """Put a statement on a chat's list; False when it was there or was told already."""
    row = (watch.chat, number, watch.id)
    return state.db.execute("INSERT OR IGNORE INTO deliveries (chat, number, watch) VALUES (?, ?, ?)", row).rowcount > 0


def chats_waiting(state: State) -> list[int]:
    """The chats that something waits for."""
    return [row[0] for row in state.db.execute("SELECT DISTINCT chat FROM deliveries WHERE NOT sent")]


def take_deliveries(state: State, chat: int) -> list[Delivery]:
    """What waits for a chat, marked as sent from here on, oldest first."""
    rows = state.db.execute(
        "UPDATE deliveries SET sent = 1 WHERE chat = ? AND NOT sent RETURNING number, watch", (chat,)
    ).fetchall()
    state.db.execute(
        "DELETE FROM deliveries WHERE chat = ? AND sent AND number < (SELECT MAX(number) FROM deliveries) - ?",
        (chat, _REMEMBERED),
    )
    return sorted((Delivery(*row) for row in rows), key=lambda each: each.number)


def give_back(state: State, chat: int, deliveries: list[Delivery]) -> None:
    """They did not go out after all."""
    state.db.executemany(
        "UPDATE deliveries SET sent = 0 WHERE chat = ? AND number = ?", [(chat, each.number) for each in deliveries]
    )
