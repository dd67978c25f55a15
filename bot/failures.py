"""What Telegram's refusals mean, and what is done about each. A table, read from the top."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.error import TelegramError as AnyTelegramError

from bot import metrics
from bot.handling import CURRENT

if TYPE_CHECKING:
    from telegram.ext import CallbackContext

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """A name for the counters; whether all is well all the same; how loudly it is logged."""

    name: str
    harmless: bool = False
    level: int = logging.INFO


# (kind of error, what its text holds in lower case, what it is)
_MEANINGS: tuple[tuple[type[Exception], str, Failure], ...] = (
    (BadRequest, "message is not modified", Failure("not_modified", harmless=True, level=logging.DEBUG)),
    (BadRequest, "query is too old", Failure("too_late", harmless=True)),
    (BadRequest, "query_id_invalid", Failure("too_late", harmless=True)),
    (BadRequest, "query id is invalid", Failure("too_late", harmless=True)),
    (BadRequest, "message to edit not found", Failure("message_gone")),
    (BadRequest, "message can't be edited", Failure("message_gone")),
    (BadRequest, "message to be replied not found", Failure("message_gone")),
    (BadRequest, "message_id_invalid", Failure("message_gone")),
    (BadRequest, "chat not found", Failure("blocked")),
    (BadRequest, "not enough rights", Failure("blocked")),
    (BadRequest, "have no rights", Failure("blocked")),
    (BadRequest, "chat_write_forbidden", Failure("blocked")),
    (BadRequest, "topic_closed", Failure("blocked")),
    (BadRequest, "", Failure("refused", level=logging.ERROR)),
    (Forbidden, "", Failure("blocked")),
    (ChatMigrated, "", Failure("migrated")),
    (RetryAfter, "", Failure("flood", level=logging.WARNING)),
    (InvalidToken, "", Failure("token_refused", level=logging.ERROR)),
    (Conflict, "", Failure("conflict", level=logging.WARNING)),
    (NetworkError, "", Failure("network", level=logging.WARNING)),
    (AnyTelegramError, "", Failure("network", level=logging.WARNING)),
)
_OURS = Failure("error", level=logging.ERROR)


def name_failure(error: BaseException | None) -> Failure:
    """What an error is. Anything that does not come from Telegram is a fault of our own."""
    told = str(error).casefold()
    return next((what for kind, part, what in _MEANINGS if isinstance(error, kind) and part in told), _OURS)


async def note_failure(_update: object, context: CallbackContext) -> None:  # type: ignore[type-arg]
    """The one error handler: count it, say it in a line; a traceback only for what is our own fault."""
    failure = name_failure(context.error)
    if current := CURRENT.get():
        current.failure = failure.name
        if failure is _OURS:
            current.failure, current.broken = repr(context.error)[:200], True
    metrics.FAILURES.labels(failure.name).inc()
    if failure is _OURS:
        log.error("a handler broke", exc_info=context.error)
    else:
        log.log(failure.level, "%s: %s", failure.name, context.error)
