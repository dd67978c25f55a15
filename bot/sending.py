"""Rules for everything that goes to Telegram: the pace, the waits it asks for, and no send twice after a crash.

A python-telegram-bot rate limiter, so that it stands between every call of the bot and the network.
"""

from __future__ import annotations

import asyncio
import logging
import os
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from aiolimiter import AsyncLimiter
from telegram.error import BadRequest, ChatMigrated, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter
from telegram.request import BaseRequest

from bot import metrics
from bot.failures import name_failure
from bot.handling import CURRENT
from bot.logs import redact

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bot.handling import Current
    from bot.inbox import Inbox

log = logging.getLogger(__name__)
# Waits as the library's next version gives them; as numbers they come with a warning each time.
os.environ.setdefault("PTB_TIMEDELTA", "true")

# What puts a new message before people: repeated it is seen twice. Edits and answers may be repeated freely.
_SENDS = ("send", "forward", "copy", "answerGuestQuery")
# Somebody waits for these; what else fails is its caller's to repeat.
_TRIED_AGAIN = (*_SENDS, "answer", "edit", "deleteMessage")
_UNSEEN = {"sendChatAction", "sendMessageDraft"}
# At most so many sends are on their way at once: after a crash nobody knows of these whether they arrived.
_ON_THEIR_WAY = 4
_MOST_TRIES = 4
_FIRST_PAUSE = 0.5
_READ_TIMEOUT = 20.0
# Over what Telegram asks for: its clock is not ours.
_MARGIN = 0.05
_MANY_CHATS = 512


@dataclass(slots=True)
class _Call:
    """One call of the bot on its way, however many tries it takes."""

    callback: Callable[..., Coroutine[Any, Any, Any]]
    args: Any
    kwargs: dict[str, Any]
    endpoint: str
    data: dict[str, Any]
    current: Current | None = None
    ordinal: int = 0
    waited: float = 0.0
    tries: int = 0

    @property
    def is_send(self) -> bool:
        return self.endpoint.startswith(_SENDS) and self.endpoint not in _UNSEEN

    @property
    def chat(self) -> str | None:
        chat = self.data.get("chat_id")
        return None if chat is None else str(chat)

    @property
    def in_group(self) -> bool:
        return self.chat is not None and not self.chat.isdigit()


@dataclass(slots=True)
class Pace:
    """How fast messages may go out, over all and in one group; beyond `most_wait` seconds a call is given up."""

    per_second: float = 28
    group_per_minute: float = 20
    most_wait: float = 90.0


class Sending(BaseRateLimiter[int]):
    """Paces, waits, tries again, gives up. A chat's flood holds up that chat alone."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.inbox: Inbox | None = None
        self._pace = pace or Pace()
        self._overall = AsyncLimiter(self._pace.per_second, 1)
        self._groups: dict[str, AsyncLimiter] = {}
        self._floods: dict[str, float] = {}
        self._slots = asyncio.Semaphore(_ON_THEIR_WAY)
        self._closing = asyncio.Event()

    def close(self) -> None:
        """The end is near: what waits for a flood to pass is cancelled, and its update stays in the inbox."""
        self._closing.set()

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def process_request(  # noqa: PLR0917 - the library's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,  # noqa: ARG002 - every call follows the same rules
    ) -> Any:
        for name, value in data.items():
            if isinstance(value, str):
                data[name] = redact(value)
        if kwargs.get("read_timeout") is BaseRequest.DEFAULT_NONE:
            kwargs = kwargs | {"read_timeout": _READ_TIMEOUT}
        call = _Call(callback, args, kwargs, endpoint, data)
        if not call.is_send or self.inbox is None or (current := CURRENT.get()) is None:
            return await self._complete(call)
        call.current, call.ordinal = current, current.sends
        current.sends += 1
        if current.attempts > 1:
            spared = self.inbox.recorded_send(current.update_id, call.ordinal, endpoint)
            if spared is not None:
                metrics.SENDS_SPARED.inc()
                return spared
        return await self._complete(call)

    async def _complete(self, call: _Call) -> Any:
        """Try until it is done, refused for good, or not worth waiting for."""
        while True:
            call.tries += 1
            try:
                result = await self._try(call)
            except TelegramError as error:
                failure = name_failure(error)
                if failure.harmless:
                    metrics.CALLS.labels(failure.name).inc()
                    log.log(failure.level, "%s: %s", call.endpoint, error)
                    return True
                if not await self._mend(call, error):
                    metrics.CALLS.labels(failure.name).inc()
                    raise
            else:
                metrics.CALLS.labels("done").inc()
                return result

    async def _try(self, call: _Call) -> Any:
        await self._wait_turn(call)
        async with self._slots if call.is_send else nullcontext():
            result = await call.callback(*call.args, **call.kwargs)
            if call.current and self.inbox:
                self.inbox.record_send(call.current.update_id, call.ordinal, call.endpoint, result)
            return result

    async def _wait_turn(self, call: _Call) -> None:
        """A query's answer waits for nobody; a message for its chat's flood, its group's pace, the overall pace."""
        if call.chat is None:
            return
        loop = asyncio.get_running_loop()
        while (left := self._floods.get(call.chat, 0.0) - loop.time()) > 0:
            await self._wait(left)
        if call.in_group:
            await self._group(call.chat).acquire()
        if call.is_send:
            await self._overall.acquire()

    async def _mend(self, call: _Call, error: TelegramError) -> bool:
        """Do what makes another try worth while; False when nothing does."""
        if isinstance(error, RetryAfter):
            return await self._wait_out(call, _seconds(error))
        if isinstance(error, ChatMigrated) and call.data.get("chat_id") != error.new_chat_id:
            call.data["chat_id"] = error.new_chat_id
            return True
        unreached = isinstance(error, NetworkError) and not isinstance(error, BadRequest)
        if not unreached or call.tries >= _MOST_TRIES or not call.endpoint.startswith(_TRIED_AGAIN):
            return False
        await asyncio.sleep(_FIRST_PAUSE * 2 ** (call.tries - 1))
        return True

    async def _wait_out(self, call: _Call, seconds: float) -> bool:
        """Wait as long as Telegram asks, unless that is absurd."""
        metrics.FLOODS.inc()
        call.waited += seconds
        if call.waited > self._pace.most_wait:
            log.warning("%s given up: Telegram asks to wait %.0f s", call.endpoint, seconds)
            return False
        if call.chat is None:
            await self._wait(seconds + _MARGIN)
            return True
        until = asyncio.get_running_loop().time() + seconds + _MARGIN
        self._floods[call.chat] = max(until, self._floods.get(call.chat, 0.0))
        return True

    async def _wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closing.wait()
                raise asyncio.CancelledError

    def _group(self, chat: str) -> AsyncLimiter:
        if len(self._groups) > _MANY_CHATS:
            self._groups = {each: pace for each, pace in self._groups.items() if not pace.has_capacity(pace.max_rate)}
            now = asyncio.get_running_loop().time()
            self._floods = {each: until for each, until in self._floods.items() if until > now}
        return self._groups.setdefault(chat, AsyncLimiter(self._pace.group_per_minute, 60))


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
