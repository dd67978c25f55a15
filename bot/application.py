"""The handler table. Updates are fed in with `application.process_update`; nothing here polls."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeAlias

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    ChosenInlineResultHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot import admins, buttons, commands, curation, groups, inline, newsround, questions, watches
from bot.delivery import reply
from bot.desk import Bot, Context, Desk, desk_of, open_desk
from bot.notices import notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from telegram.ext import BaseHandler

    AnyHandler: TypeAlias = BaseHandler[Any, Any, Any]

DEFAULT_BASE_URL = "https://api.telegram.org/bot"
# filters.TEXT alone would also let edited, channel, business and guest messages through.
_NEW = filters.UpdateType.MESSAGE
_PRIVATE = _NEW & filters.ChatType.PRIVATE
_GROUP = _NEW & filters.ChatType.GROUPS
_HANDLERS: tuple[AnyHandler, ...] = (
    CommandHandler("start", commands.start, _PRIVATE),
    CommandHandler("ask", questions.ask_command, _PRIVATE),
    CommandHandler("who", commands.list_speakers, _PRIVATE),
    CommandHandler("latest", commands.show_latest, _PRIVATE),
    CommandHandler("why", commands.explain_why, _PRIVATE),
    CommandHandler("watch", watches.watch_command, _PRIVATE),
    CommandHandler("watches", watches.watches_command, _PRIVATE),
    CommandHandler("quiet", watches.quiet_command, _PRIVATE),
    CommandHandler("language", commands.offer_languages, _PRIVATE),
    CommandHandler("privacy", commands.explain_privacy, _PRIVATE),
    MessageHandler(_PRIVATE & filters.COMMAND, commands.explain_help),
    MessageHandler(_PRIVATE & ~filters.StatusUpdate.ALL, questions.answer_private),
    MessageHandler(_NEW & filters.StatusUpdate.MIGRATE, groups.move_chat),
    ChatMemberHandler(groups.leave_chat, ChatMemberHandler.MY_CHAT_MEMBER),
    MessageHandler(_GROUP, groups.answer_group),
    MessageHandler(filters.UpdateType.EDITED_MESSAGE, questions.answer_edit),
    MessageHandler(filters.UpdateType.GUEST_MESSAGE, questions.answer_guest),
    InlineQueryHandler(inline.answer_inline),
    ChosenInlineResultHandler(inline.count_chosen),
    CallbackQueryHandler(buttons.press),
)


class _ByAdmin(filters.UpdateFilter):
    """What an administrator wrote in person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def filter(self, update: Update) -> bool:
        return admins.acting_admin(update, self._desk) is not None


def _admin_handlers(desk: Desk) -> tuple[AnyHandler, ...]:
    """What only administrators may do; whoever else tries reads the help."""
    allowed = _PRIVATE & _ByAdmin(desk)
    return (
        CommandHandler("stats", curation.tell_stats, allowed),
        CommandHandler("missed", curation.tell_missed, allowed),
        CommandHandler("feeds", curation.list_feeds, allowed),
        CommandHandler("retract", curation.retract, allowed),
        CommandHandler("correct", curation.correct, allowed),
        CommandHandler("quarantine", admins.list_quarantined, allowed),
        MessageHandler(allowed & curation.ARTICLE, curation.preview_article),
    )


def build_application(
    token: str,
    desk: Desk,
    *,
    base_url: str = DEFAULT_BASE_URL,
    configure: Callable[[ApplicationBuilder[Any, Any, Any, Any, Any, Any]], object] | None = None,
) -> Bot:
    """An application that waits to be initialised and fed; `configure` may set how its calls go out."""
    builder = ApplicationBuilder().token(token).base_url(base_url).updater(None).post_init(commands.introduce)
    if configure:
        configure(builder)
    application = builder.build()
    open_desk(application, desk)
    application.add_handlers((*_admin_handlers(desk), *_HANDLERS))
    application.add_error_handler(apologize)
    if application.job_queue:
        application.job_queue.run_once(_warm_up, 0, name="warm up")
        application.job_queue.run_repeating(_look_around, watches.ROUND, name="watches")
        application.job_queue.run_repeating(_follow_feeds, newsround.ROUND, first=newsround.FIRST, name="feeds")
    return application


async def apologize(update: object, context: Context) -> None:
    """A fault of our own is owned up to, where somebody waits for a word: in private and under a button."""
    if not isinstance(update, Update) or isinstance(context.error, TelegramError):
        return
    words = desk_of(context).words(update.effective_chat.id if update.effective_chat else 0, update.effective_user)
    if update.callback_query:
        await update.callback_query.answer(words.say("sorry"), show_alert=True)
    elif update.message and update.message.chat.type == "private":
        await reply(update.message, notice(words, "sorry"))


async def _follow_feeds(context: Context) -> None:
    await newsround.follow_feeds(context.application)


async def _warm_up(context: Context) -> None:
    await asyncio.to_thread(desk_of(context).knowledge.warm)


async def _look_around(context: Context) -> None:
    await watches.make_round(context.application)
