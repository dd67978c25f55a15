"""Updates that Telegram brings: into the same inbox, and acknowledged only when they are on disk there."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import time
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.arrivals import receive
from bot.inbox import Received
from bot.polling import PollingEndedError, Trouble
from bot.serving import serve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request
    from telegram import Bot

    from bot.handling import Handling

log = logging.getLogger(__name__)

_MOST_BODY = 1_000_000
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name


@dataclass(frozen=True, slots=True)
class WebhookPlace:
    """`url` is what Telegram is told; a proxy that speaks HTTPS there hands on to `host:port` here."""

    url: str
    host: str = "127.0.0.1"
    port: int = 8080
    secret: str | None = None


class Webhook:
    """Receives updates until it is cancelled."""

    def __init__(self, bot: Bot, handling: Handling, place: WebhookPlace, *, kinds: Sequence[str] = ()) -> None:
        self._bot = bot
        self._handling = handling
        self._place = place
        self._kinds = kinds
        self._secret = place.secret or token_urlsafe(32)
        self.last_success = float("-inf")

    async def run(self) -> None:
        async with serve(self.application(), self._place.host, self._place.port):
            await self._register()
            while True:
                self.last_success = time.monotonic()
                await asyncio.sleep(10)

    async def acknowledge(self) -> None:
        """Nothing to do: each update was acknowledged by the answer to it."""

    def application(self) -> Starlette:
        path = urlsplit(self._place.url).path or "/"
        return Starlette(routes=[Route(path, self._take_in, methods=["POST"])])

    async def _register(self) -> None:
        trouble = Trouble()
        while True:
            try:
                await self._bot.set_webhook(self._place.url, secret_token=self._secret, allowed_updates=self._kinds)
            except (BadRequest, InvalidToken) as error:
                raise PollingEndedError(f"Telegram refuses the webhook: {error}") from None
            except TelegramError as error:
                await asyncio.sleep(trouble.pause(str(error)))
            else:
                trouble.end()
                return

    async def _take_in(self, request: Request) -> Response:
        """200 once it is on disk. What is no update for us goes into quarantine: refused, it would only come again."""
        given = request.headers.get(_SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return Response(status_code=403)
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > _MOST_BODY:
                return Response(status_code=413)
        try:
            received = receive(json.loads(body))
        except (ValueError, RecursionError):
            received = Received(None, body.decode("utf-8", "replace"))
        self._handling.accept([received])
        return Response(status_code=200)
