"""Logs for reading or as JSON lines; the token stands in none of them, nor in a traceback.

What is logged is formatted first and redacted last, so that a secret in a message, an argument, an exception or a
library's own line is caught alike.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType

Form: TypeAlias = Literal["text", "json"]

# Any bot's token, whole or as part of an address, its colon perhaps escaped.
_TOKEN = re.compile(r"\d{4,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}")
_HIDDEN = "<token>"
_SECRETS: set[str] = set()
_PLAIN = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
# They log every request with its address, or every turn of their own wheels.
_TALKATIVE = ("httpx", "httpcore", "apscheduler", "telegram.ext.Application", "uvicorn", "uvicorn.access", "asyncio")
# They tell in a traceback what a line of ours says.
_REPEATING = ("telegram.request.BaseRequest", "apscheduler.executors.default")


def hide(*secrets: str) -> None:
    """Let these never be logged or sent; what is too short to be a secret is not one."""
    _SECRETS.update(secret for secret in secrets if len(secret) >= 8)  # noqa: PLR2004


def redact(text: str) -> str:
    """The text without secrets.

    >>> redact("POST /bot123456:AAbbCCddEEffGGhhIIjjKK/getMe")
    'POST /bot<token>/getMe'
    """
    for secret in _SECRETS:
        if secret in text:
            text = text.replace(secret, _HIDDEN)
    return _TOKEN.sub(_HIDDEN, text) if ":" in text or "%3" in text else text


class _Readable(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        told = super().format(record)
        extras = " ".join(f"{name}={value!r}" for name, value in _extras(record).items())
        head, _, rest = told.partition("\n")
        return redact("\n".join(filter(None, [f"{head} {extras}".rstrip(), rest])))


class _JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return redact(json.dumps(line | _extras(record), ensure_ascii=False, default=str))


def _extras(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in _PLAIN}


def set_up_logging(form: Form = "text", level: str = "INFO") -> None:
    """Log to standard error, everything: warnings and what nobody caught included."""
    handler = logging.StreamHandler()
    readable = _Readable("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    handler.setFormatter(_JsonLines() if form == "json" else readable)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _REPEATING:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    sys.unraisablehook = _log_unraisable


def log_loop_errors(loop: asyncio.AbstractEventLoop) -> None:
    """What a task raises and nobody awaits is logged like the rest."""
    loop.set_exception_handler(
        lambda _loop, told: logging.getLogger("bot").error("%s", told.get("message"), exc_info=told.get("exception"))
    )


def _log_uncaught(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("stopped by an error", exc_info=(kind, error, traceback))


def _log_uncaught_in_thread(told: threading.ExceptHookArgs) -> None:
    logging.getLogger("bot").error("a thread broke: %s", told.exc_type.__name__, exc_info=told.exc_value)


def _log_unraisable(told: sys.UnraisableHookArgs) -> None:
    logging.getLogger("bot").error("%s", told.err_msg or "ignored error", exc_info=told.exc_value)
