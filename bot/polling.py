"""Fetching updates by long poll. Batches are read as JSON, each update by itself; nothing is parsed further here."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot import metrics
from bot.arrivals import receive
from bot.inbox import Received

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.handling import Handling

log = logging.getLogger(__name__)

_BATCH = 100
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0
_CONFLICT_PAUSE = 1.0
# A conflict after so long a peace, in seconds, or after so many good polls is a new one.
_PEACE = 15.0
_GOOD = 10
_SAY_EACH = 60.0
# More than that waits: let Telegram keep the rest a while.
_FULL = 10_000
_ANSWER = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\[')
_UPDATE_ID = re.compile(rb'"update_id"\s*:\s*(\d{1,15})')


class PollingEndedError(Exception):
    """Polling cannot go on; one line that says why."""


class Trouble:
    """Says that Telegram cannot be reached: at once, then once a minute; says when it is over."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since: float | None = None
        self._said = 0.0
        self._count = 0

    def pause(self, reason: str) -> float:
        """Another failure: the seconds to wait before the next try, growing from half a second to thirty."""
        now = self._clock()
        metrics.POLL_TROUBLE.labels("network").inc()
        if self._since is None:
            self._since = now
        if not self._count or now - self._said >= _SAY_EACH:
            log.warning("Telegram cannot be reached for %.0f s (%s); trying on", now - self._since, reason)
            self._said = now
        self._count += 1
        return min(_FIRST_PAUSE * 2.0 ** min(self._count - 1, 10), _LONGEST_PAUSE)

    def end(self) -> None:
        if self._since is not None:
            log.warning("Telegram is reached again after %.0f s", self._clock() - self._since)
        self._since, self._count = None, 0


class Conflicts:
    """Watches whether another poller uses the same token for longer than a restart's overlap."""

    def __init__(self, patience: float = 30.0, clock: Callable[[], float] = time.monotonic) -> None:
        self.patience = patience
        self._clock = clock
        self._first = self._last = float("-inf")
        self._good = 0

    def note_success(self) -> None:
        self._good += 1

    def note(self) -> None:
        """Another 409. Raises PollingEndedError when they have kept coming for too long."""
        now = self._clock()
        metrics.POLL_TROUBLE.labels("conflict").inc()
        if now - self._last > _PEACE or self._good >= _GOOD:
            self._first = now
            log.warning("another process fetches this bot's updates; waiting for it to end")
        self._last, self._good = now, 0
        if now - self._first >= self.patience:
            raise PollingEndedError(
                f"another process has been fetching this bot's updates for {self.patience:.0f} s: stop one of the two"
            )


class Polling:
    """Asks for updates until it is cancelled. Raises PollingEndedError when there is no use in asking on."""

    def __init__(
        self,
        address: str,
        handling: Handling,
        *,
        kinds: Sequence[str] = (),
        timeout: int = 30,
        conflicts: Conflicts | None = None,
    ) -> None:
        self._address = f"{address}/getUpdates"
        self._handling = handling
        self._kinds = json.dumps(list(kinds)) if kinds else None
        self._timeout = timeout
        self._request = HTTPXRequest(connection_pool_size=1, read_timeout=timeout + 10, connect_timeout=10)
        self._offset = 0
        self._singly = 0
        self._trouble = Trouble()
        self._conflicts = conflicts or Conflicts()
        self.last_success = float("-inf")

    async def run(self) -> None:
        async with self._request:
            while True:
                while self._handling.depth >= _FULL:  # noqa: ASYNC110 - nothing is in a hurry here
                    await asyncio.sleep(_FIRST_PAUSE)
                await asyncio.sleep(await self._poll())

    async def acknowledge(self) -> None:
        """Tell Telegram what has arrived, so that the next process need not sort it out; a try, no more."""
        if self._offset:
            async with self._request:
                await self._ask(limit=1, timeout=0)

    async def _poll(self) -> float:
        """Ask once. Returns the pause before the next time, in seconds."""
        try:
            status, payload = await self._ask(1 if self._singly else _BATCH, self._timeout)
        except TelegramError as error:
            return self._trouble.pause(str(error))
        if status == HTTPStatus.OK:
            return self._read(payload)
        return self._refused(status, payload)

    async def _ask(self, limit: int, timeout: float) -> tuple[int, bytes]:  # noqa: ASYNC109 - Telegram's, not ours
        asked: dict[str, Any] = {"offset": self._offset, "limit": limit, "timeout": timeout}
        if self._kinds:
            asked["allowed_updates"] = self._kinds
        return await self._request.do_request(f"{self._address}?{urlencode(asked)}", "GET")

    def _refused(self, status: int, payload: bytes) -> float:
        if status == HTTPStatus.CONFLICT:
            self._conflicts.note()
            return _CONFLICT_PAUSE
        if status == HTTPStatus.UNAUTHORIZED:
            raise PollingEndedError("Telegram no longer accepts the token")
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            return _retry_after(payload)
        return self._trouble.pause(f"status {status}")

    def _read(self, payload: bytes) -> float:
        """Take a batch in and move the offset beyond it."""
        try:
            received = [receive(update) for update in _updates_in(payload)]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            return self._read_unreadable(payload, error)
        self._trouble.end()
        self._conflicts.note_success()
        self.last_success = time.monotonic()
        self._singly = max(self._singly - 1, 0)
        self._handling.accept(received)
        numbers = [each.update_id for each in received if each.update_id is not None]
        if numbers:
            self._offset = max(numbers) + 1
        elif received:
            return self._step_over()
        return 0.0

    def _read_unreadable(self, payload: bytes, error: Exception) -> float:
        """A batch that is no JSON for us: fetch its updates one by one, and put aside the one at fault.

        An answer without any update in it comes from something in between (a proxy, a page to log in at): no update is
        at fault, and none is stepped over.
        """
        metrics.POLL_TROUBLE.labels("unreadable").inc()
        found = _UPDATE_ID.search(payload)
        if not found or not _ANSWER.match(payload):
            return self._trouble.pause("an answer that is not Telegram's")
        if not self._singly:
            log.warning("a batch of updates cannot be read (%s); fetching them one by one", type(error).__name__)
            self._singly = _BATCH
            return 0.0
        number = int(found[1])
        self._handling.put_aside(
            Received(number, payload.decode("utf-8", "replace")), f"no JSON for us: {error!r:.100}"
        )
        self._offset = number + 1
        return 0.0

    def _step_over(self) -> float:
        """The first update in line has no number: the offset moves by one, which can acknowledge none but it.

        Numbers may have gaps, so that it may take more than one step; without a number known so far there is no step,
        and it stays until a neighbour with a number comes.
        """
        if self._offset:
            self._offset += 1
            return _FIRST_PAUSE / 10
        return _CONFLICT_PAUSE


def _updates_in(payload: bytes) -> list[Any]:
    batch = json.loads(payload)["result"]
    if not isinstance(batch, list):
        raise TypeError("no array of updates")
    return batch


def _retry_after(payload: bytes) -> float:
    try:
        return float(json.loads(payload)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return _LONGEST_PAUSE
