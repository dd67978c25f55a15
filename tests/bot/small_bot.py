"""A bot that answers each message with its own text: what runs, sends and stops is the project's, the handler is not.

As a script it is the process that tests kill: `python -m tests.bot.small_bot STATE BASE_URL [PATIENCE]`, the token in
the environment's TOKEN; PATIENCE is for conflicts, in seconds.
"""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from telegram import InlineQueryResultArticle, InputTextMessageContent, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, InlineQueryHandler, MessageHandler, filters

from bot.logs import hide, set_up_logging
from bot.polling import Conflicts
from bot.running import Manner, run, serve_updates
from bot.sending import Pace, Sending

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.telegram import BotApi

FAST = Pace(per_second=10_000, group_per_minute=10_000)


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    message = update.effective_message
    assert message
    if message.text == "break":
        raise ZeroDivisionError("broken on purpose")
    await context.bot.send_message(message.chat_id, f"answer to {message.text}")
    if message.text and message.text.startswith("twice"):
        await context.bot.send_message(message.chat_id, f"more on {message.text}")


async def offer(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.inline_query
    content = InputTextMessageContent("said")
    await update.inline_query.answer([InlineQueryResultArticle("1", update.inline_query.query or "all", content)])


async def press(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer("pressed")


def build(token: str, base_url: str, pace: Pace = FAST) -> Application[Any, Any, Any, Any, Any, Any]:
    application = (
        Application.builder().token(token).base_url(base_url).updater(None).rate_limiter(Sending(pace)).build()
    )
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(InlineQueryHandler(offer))
    application.add_handler(CallbackQueryHandler(press))
    return application


@asynccontextmanager
async def running(api: BotApi, state: Path, pace: Pace = FAST, **manner: Any) -> AsyncIterator[asyncio.Task[int]]:
    """The small bot in this process, until the context ends."""
    application = build(api.token, api.base_url, pace)
    task = asyncio.create_task(serve_updates(application, Manner(state, **{"poll_timeout": 5} | manner)))
    try:
        yield task
    finally:
        if not task.done():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def main(state: str, base_url: str, patience: str = "30", *, token: str | None = None) -> None:
    token = token or os.environ["TOKEN"]
    hide(token)
    set_up_logging(os.environ.get("LOG_FORM", "text"), os.environ.get("LOG_LEVEL", "INFO"))
    manner = Manner(Path(state), poll_timeout=5, conflicts=Conflicts(float(patience)))
    sys.exit(run(build(token, base_url), manner))


if __name__ == "__main__":
    main(*sys.argv[1:])
