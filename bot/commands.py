"""Commands in a private chat, and what Telegram shows of them."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING

from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from bot import notices
from bot.delivery import reply
from bot.desk import Bot, Context, desk_of, stage_of
from bot.links import read_parameter
from bot.questions import RESULTS, answer, speakers_page
from bot.quotations import render_statement
from bot.views import View
from bot.words import FALLBACK, LANGUAGES, Words, speak
from knowledge import Found, NothingOnTopic, OnlyMentioned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import BotCommandScope, Message, Update

    from bot.desk import Desk
    from knowledge import Answer, Match

logger = logging.getLogger(__name__)

PRIVATE_COMMANDS = ("ask", "who", "latest", "why", "watch", "watches", "quiet", "language", "privacy", "help")
GROUP_COMMANDS = ("ask", "watch", "watches", "quiet", "language")
_SCOPES: tuple[tuple[BotCommandScope, tuple[str, ...]], ...] = (
    (BotCommandScopeAllPrivateChats(), PRIVATE_COMMANDS),
    (BotCommandScopeAllGroupChats(), GROUP_COMMANDS),
)


async def start(update: Update, context: Context) -> None:
    """`/start`, alone or with a link's parameter: a statement or a question."""
    if not (message := update.message):
        return
    desk, words = _at_hand(message, context)
    target = read_parameter(context.args[0]) if context.args else None
    if isinstance(target, str):
        await answer(message, target, context, None)
    elif isinstance(target, int) and (statement := desk.knowledge.statement(target)):
        view = View("picked", (target,))
        stage = stage_of(message.chat, message.from_user, context)
        await reply(message, render_statement(statement, words, stage, view=view))
    elif isinstance(target, int):
        await reply(message, notices.notice(words, "alert.gone"))
    else:
        await reply(message, notices.welcome(words, desk.knowledge.suggestions(words.language)))


async def explain_help(update: Update, context: Context) -> None:
    """`/help`, and every command that we do not know."""
    if message := update.message:
        desk, words = _at_hand(message, context)
        suggestions = desk.knowledge.suggestions(words.language)
        admin = bool(message.from_user and message.from_user.id in desk.admins)
        await reply(message, notices.help_card(words, context.bot.username, suggestions, admin=admin))


async def list_speakers(update: Update, context: Context) -> None:
    """`/who`."""
    if message := update.message:
        desk, words = _at_hand(message, context)
        await reply(message, speakers_page(desk, words, 0))


async def show_latest(update: Update, context: Context) -> None:
    """`/latest`."""
    if message := update.message:
        desk, words = _at_hand(message, context)
        if latest := desk.knowledge.latest(limit=2):
            stage = stage_of(message.chat, message.from_user, context)
            card = render_statement(latest[0], words, stage, view=View("latest"), total=len(latest))
            await reply(message, card)
        else:
            await reply(message, notices.notice(words, "index.empty"))


async def explain_why(update: Update, context: Context) -> None:
    """`/why`, on an answer or after one."""
    if not (message := update.message):
        return
    desk, words = _at_hand(message, context)
    replied = message.reply_to_message
    asked = desk.state.answered_by(message.chat.id, replied.message_id) if replied else None
    asked = asked or desk.state.latest(message.chat.id)
    if not asked:
        await reply(message, notices.notice(words, "why.none"))
        return
    found = desk.knowledge.ask(asked.question.text, limit=RESULTS, after=asked.after)
    await reply(message, notices.why_card(words, found, matches_of(found)))


async def offer_languages(update: Update, context: Context) -> None:
    """`/language`."""
    if message := update.message:
        await show_languages(message, "", context)


async def show_languages(message: Message, _text: str, context: Context) -> None:
    """The languages to choose from."""
    await reply(message, notices.language_card(_at_hand(message, context)[1]))


async def explain_privacy(update: Update, context: Context) -> None:
    """`/privacy`."""
    if message := update.message:
        await reply(message, notices.privacy_card(_at_hand(message, context)[1]))


def matches_of(found: Answer) -> Sequence[Match]:
    """The statements that an answer shows or offers."""
    match found:
        case Found() | NothingOnTopic():
            return found.matches
        case OnlyMentioned():
            return found.related
        case _:
            return ()


async def introduce(application: Bot) -> None:
    """Tell Telegram our commands and descriptions in every language, when they changed; warn of what is off."""
    me = application.bot.bot
    for allowed, warning in (
        (me.supports_inline_queries, "inline queries are off: send /setinline to @BotFather"),
        (
            me.can_read_all_group_messages,
            "group reading is off, mentions may not arrive: send /setprivacy to @BotFather, choose Disable",
        ),
    ):
        if not allowed:
            logger.warning("@%s: %s", me.username, warning)
    state = desk_of(application).state
    if state.mark("introduced") == (told := _fingerprint(me.id)):
        return
    for language in LANGUAGES:
        await _introduce(application, speak(language), None if language == FALLBACK else language)
    state.set_mark("introduced", told)


async def _introduce(application: Bot, words: Words, code: str | None) -> None:
    bot = application.bot
    for scope, names in _SCOPES:
        commands = [BotCommand(name, words.say(f"command.{name}")) for name in names]
        await bot.set_my_commands(commands, scope, code)
    await bot.set_my_description(words.say("bot.description"), code)
    await bot.set_my_short_description(words.say("bot.short"), code)


def _fingerprint(bot: int) -> str:
    """Changes with the bot and with every word that we would tell."""
    names = dict.fromkeys(PRIVATE_COMMANDS + GROUP_COMMANDS)
    keys = [f"command.{name}" for name in names] + ["bot.description", "bot.short"]
    told = [bot, [names for _, names in _SCOPES], [speak(code).say(key) for code in LANGUAGES for key in keys]]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _at_hand(message: Message, context: Context) -> tuple[Desk, Words]:
    desk = desk_of(context)
    return desk, desk.words(message.chat.id, message.from_user)
