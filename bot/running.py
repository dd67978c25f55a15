"""From a built application to a running bot, and from a signal to an orderly end."""

from __future__ import annotations

import asyncio
import logging
import signal
import sqlite3
import time
from contextlib import asynccontextmanager, closing, nullcontext, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from telegram.error import InvalidToken, TelegramError

import knowledge
from bot.application import build_application
from bot.desk import Desk, close_desk
from bot.failures import note_failure
from bot.handling import Handling
from bot.inbox import Inbox
from bot.limits import QuestionLimit
from bot.logs import hide, log_loop_errors, redact, set_up_logging
from bot.occupancy import OccupiedError, occupy
from bot.polling import Conflicts, Polling, PollingEndedError, Trouble
from bot.sending import Sending
from bot.serving import health_application, serve
from bot.state import State
from bot.webhook import Webhook, WebhookPlace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from telegram.ext import Application

    from bot.settings import Settings
    from knowledge import Knowledge

    AnyApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

log = logging.getLogger(__name__)

# What the handlers are for; Telegram does not send the rest.
KINDS = (
    "message",
    "edited_message",
    "guest_message",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "my_chat_member",
)
# A host gives ten seconds between SIGTERM and SIGKILL.
_FINISH = 5.0
_CLOSE = 1.5
# A source that was silent for longer is not taking updates in.
_READY_WITHIN = 90.0


@dataclass(frozen=True, slots=True)
class Manner:
    """How to run. `state` is the bot's own SQLite file; `health_port` None: no health port, 0: any (tests)."""

    state: Path
    webhook: WebhookPlace | None = None
    health_port: int | None = None
    kinds: tuple[str, ...] = KINDS
    poll_timeout: int = 30
    conflicts: Conflicts = field(default_factory=Conflicts)


def run(application: AnyApplication, manner: Manner) -> int:
    """Run until SIGTERM or SIGINT, or until there is no use in going on. Returns the exit status."""
    return asyncio.run(serve_updates(application, manner))


def run_in_telegram(opened: Knowledge, settings: Settings) -> int:
    """The whole bot over open knowledge; needs a token in the settings. Returns the exit status."""
    token = settings.telegram_bot_token.get_secret_value().strip() if settings.telegram_bot_token else ""
    hide(token, token.partition(":")[2])
    set_up_logging(settings.isnad_log_format, settings.isnad_log_level)
    try:
        settings.state_path.parent.mkdir(parents=True, exist_ok=True)
        state = State(settings.state_path)
    except (OSError, sqlite3.Error) as error:
        log.critical("%s cannot be used: %s", settings.state_path, error)
        return 1
    with state:
        limit = QuestionLimit(settings.isnad_questions_per_minute)
        desk = Desk(opened, state, settings.isnad_admins, limit, partial(knowledge.open, settings.isnad_database))
        application = build_application(
            token, desk, base_url=settings.telegram_base_url, configure=lambda builder: builder.rate_limiter(Sending())
        )
        return run(application, manner_of(settings))


def manner_of(settings: Settings) -> Manner:
    """How the settings want it run."""
    webhook = None
    if settings.isnad_webhook_url:
        secret = settings.isnad_webhook_secret.get_secret_value() if settings.isnad_webhook_secret else None
        hide(secret or "")
        webhook = WebhookPlace(
            settings.isnad_webhook_url, settings.isnad_webhook_host, settings.isnad_webhook_port, secret
        )
    return Manner(settings.state_path, webhook, settings.isnad_health_port)


async def serve_updates(application: AnyApplication, manner: Manner) -> int:
    """The whole life of a running bot."""
    log_loop_errors(asyncio.get_running_loop())
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    try:
        async with occupy(manner.state, manner.conflicts.patience):
            with closing(Inbox(manner.state)) as inbox:
                application.bot_data[Inbox] = inbox
                handling = Handling(inbox, application)
                source = _source(application, handling, manner)
                async with _health(source, manner.health_port):
                    return await _serve_until(stop, application, handling, source)
    except (PollingEndedError, OccupiedError) as end:
        log.critical("%s", end)
    except OSError as error:
        log.critical("cannot serve: %s", error)
    except sqlite3.Error as error:
        log.critical("%s cannot be used: %s", manner.state, error)
    return 1


async def _serve_until(
    stop: asyncio.Event, application: AnyApplication, handling: Handling, source: Polling | Webhook
) -> int:
    if not await _until(stop, _connect(application, polling=isinstance(source, Polling))):
        return 0
    async with _started(application, handling):
        handling.start()
        pruning = asyncio.create_task(handling.prune())
        log.info("running as @%s, %d updates waiting", application.bot.username, handling.depth)
        try:
            await _until(stop, source.run())
        finally:
            pruning.cancel()
            close_desk(application)
            if isinstance(application.bot.rate_limiter, Sending):
                application.bot.rate_limiter.close()
            left = await handling.stop(_FINISH)
            with suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(_CLOSE):
                    await source.acknowledge()
            log.info("stopped; %d updates stay in the inbox", handling.depth + left)
    return 0


async def _until(stop: asyncio.Event, work: Any) -> bool:
    """Whether the work came to its end before the stop; what it raises is raised."""
    working, stopping = asyncio.ensure_future(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
        return not stop.is_set()
    finally:
        stopping.cancel()
        working.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)


async def _connect(application: AnyApplication, *, polling: bool) -> None:
    """Say hello to Telegram, however long the network takes; a refused token is final."""
    trouble = Trouble()
    while True:
        try:
            await application.initialize()
            if polling:
                await application.bot.delete_webhook()
        except InvalidToken:
            raise PollingEndedError("Telegram does not accept TELEGRAM_BOT_TOKEN") from None
        except TelegramError as error:
            await asyncio.sleep(trouble.pause(str(error)))
        else:
            trouble.end()
            return


@asynccontextmanager
async def _started(application: AnyApplication, handling: Handling) -> AsyncIterator[None]:
    """The application's own start and end, in which nothing may take long."""
    if isinstance(application.bot.rate_limiter, Sending):
        application.bot.rate_limiter.inbox = handling.inbox
    application.add_error_handler(note_failure)
    if application.post_init:
        try:
            await application.post_init(application)
        except TelegramError as error:
            log.warning("not everything is set at Telegram: %s", error)
    await application.start()
    try:
        yield
    finally:
        for close in (application.stop, application.shutdown):
            try:
                async with asyncio.timeout(_CLOSE):
                    await close()
            except (TelegramError, TimeoutError, RuntimeError) as error:
                log.warning("%s: %s", close.__name__, redact(str(error)) or "took too long")


def _source(application: AnyApplication, handling: Handling, manner: Manner) -> Polling | Webhook:
    if manner.webhook:
        return Webhook(application.bot, handling, manner.webhook, kinds=manner.kinds)
    return Polling(
        application.bot.base_url,
        handling,
        kinds=manner.kinds,
        timeout=manner.poll_timeout,
        conflicts=manner.conflicts,
    )


def _health(source: Polling | Webhook, port: int | None) -> AbstractAsyncContextManager[int | None]:
    if port is None:
        return nullcontext()
    application = health_application(
        is_alive=lambda: True, is_ready=lambda: time.monotonic() - source.last_success < _READY_WITHIN
    )
    return serve(application, "127.0.0.1", port)
