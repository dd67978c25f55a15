"""Updates out of the inbox and through the handlers: in order within a chat, many chats at once."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections import deque
from contextlib import nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from telegram import Chat, Update, User

from bot import metrics
from bot.inbox import Received

if TYPE_CHECKING:
    from collections.abc import Iterable

    from telegram import Bot

    from bot.inbox import Inbox, Lane, Waiting

log = logging.getLogger(__name__)

# Chats handled at once. A chat that waits for a flood to end holds one place, so there are many, and queries have
# places of their own. How many sends are on their way at once is another matter: bot.sending.
_AT_ONCE: dict[Lane, int] = {"messages": 24, "queries": 8}
# Taken up that often without being finished an update may be what kills the process. From then on one such update is
# handled at a time, so that those that were only on their way with it are not counted down along with it.
_SUSPECTED = 3
# That often: it must be.
_MOST_ATTEMPTS = 8
_PRUNE_EACH = 3600.0


@dataclass(slots=True)
class Current:
    """The update being handled, as sends and error handlers need to know it."""

    update_id: int
    attempts: int
    sends: int = 0
    failure: str | None = None
    broken: bool = False


CURRENT: ContextVar[Current | None] = ContextVar("current update", default=None)


class Handler(Protocol):
    """What an update is given to: python-telegram-bot's Application."""

    @property
    def bot(self) -> Bot: ...

    async def process_update(self, update: object) -> None: ...


@dataclass(slots=True)
class _Queue:
    """What waits in a lane: chats that are ready, and how many are being handled."""

    ready: deque[str] = field(default_factory=deque)
    busy: int = 0


class Handling:
    """Takes updates in, hands each to the application once."""

    def __init__(self, inbox: Inbox, handler: Handler) -> None:
        self.inbox = inbox
        self._handler = handler
        self._chats: dict[tuple[Lane, str], deque[Waiting]] = {}
        self._queues: dict[Lane, _Queue] = {lane: _Queue() for lane in _AT_ONCE}
        self._tasks: set[asyncio.Task[None]] = set()
        self._open = False
        self._suspect = asyncio.Lock()
        self.depth = 0

    def accept(self, received: Iterable[Received]) -> None:
        """Put updates on disk and in line. When this returns Telegram may forget them."""
        received = list(received)
        new = self.inbox.store(received)
        metrics.UPDATES_REPEATED.inc(sum(each.update_id is not None for each in received) - len(new))
        self._line_up(new)

    def put_aside(self, received: Received, reason: str) -> None:
        """Quarantine what could not even be read."""
        self.inbox.quarantine(received.update_id, received.body, reason)
        metrics.UPDATES.labels("quarantined").inc()
        log.warning("update %s put aside: %s", received.update_id, reason)

    def start(self) -> None:
        """Begin handling; first what an earlier process left."""
        self._line_up(self.inbox.waiting())
        self._open = True
        self._start_ready()

    async def stop(self, patience: float) -> int:
        """Begin nothing new; let what is being handled finish, for so many seconds. Returns how many did not.

        What did not finish is still in the inbox.
        """
        self._open = False
        unfinished: set[asyncio.Task[None]] = set()
        if self._tasks:
            _, unfinished = await asyncio.wait(self._tasks, timeout=patience)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        return len(unfinished)

    async def prune(self) -> None:
        """Keep the inbox small, for ever."""
        while True:
            try:
                self.inbox.prune()
            except sqlite3.Error:
                log.exception("the inbox could not be pruned; again in an hour")
            await asyncio.sleep(_PRUNE_EACH)

    def _line_up(self, new: Iterable[Waiting]) -> None:
        for waiting in new:
            key = (waiting.lane, waiting.chat)
            if key not in self._chats:
                self._chats[key] = deque()
                self._queues[waiting.lane].ready.append(waiting.chat)
            self._chats[key].append(waiting)
            self.depth += 1
        metrics.INBOX_DEPTH.set(self.depth)
        self._start_ready()

    def _start_ready(self) -> None:
        for lane, queue in self._queues.items():
            while self._open and queue.ready and queue.busy < _AT_ONCE[lane]:
                queue.busy += 1
                task = asyncio.create_task(self._handle_next(lane, queue.ready.popleft()))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _handle_next(self, lane: Lane, chat: str) -> None:
        """Handle the chat's first update, then let other chats have a turn before its next."""
        line, queue = self._chats[lane, chat], self._queues[lane]
        waiting = line.popleft()
        try:
            async with self._suspect if waiting.attempts >= _SUSPECTED else nullcontext():
                await self._handle(waiting.update_id)
        except sqlite3.Error:
            log.exception("an update could not be finished; it stays in the inbox for the next start")
        finally:
            queue.busy -= 1
            self.depth -= 1
            metrics.INBOX_DEPTH.set(self.depth)
            if line:
                queue.ready.append(chat)
            else:
                del self._chats[lane, chat]
            self._start_ready()

    async def _handle(self, update_id: int) -> None:
        body, attempts = self.inbox.take(update_id)
        if attempts > _MOST_ATTEMPTS:
            self.put_aside(Received(update_id, body), f"taken up {_MOST_ATTEMPTS} times and never finished")
            return
        try:
            update = parse_update(json.loads(body), self._handler.bot)
        except Exception as error:  # noqa: BLE001 - whatever the parser trips over is the update's fault
            self.put_aside(Received(update_id, body), f"cannot be parsed: {error!r:.200}")
            return
        current = Current(update_id, attempts)
        CURRENT.set(current)
        try:
            with metrics.HANDLING_SECONDS.time():
                await self._handler.process_update(update)
        except asyncio.CancelledError:  # an end in good order says nothing against the update
            self.inbox.give_back(update_id)
            raise
        if current.broken:
            self.put_aside(Received(update_id, body), f"broke its handler: {current.failure}")
        else:
            self.inbox.finish(update_id)
            metrics.UPDATES.labels(current.failure or "handled").inc()


def parse_update(update: dict[str, Any], bot: Bot) -> Update:
    """The library's Update. Raises what the library raises, and ValueError where it lets through what lacks a part."""
    parsed = Update.de_json(update, bot)
    message, query = parsed.effective_message, parsed.inline_query or parsed.callback_query
    if message is not None and not isinstance(message.chat, Chat):
        raise ValueError("a message without a chat")
    if query is not None and not isinstance(query.from_user, User):
        raise ValueError("a query without a user")
    return parsed
