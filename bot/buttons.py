"""Callback queries: what a button says is all that we know of it. Someone else's or an old one gets a polite alert."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import InlineKeyboardMarkup, Message

from bot import notices
from bot.curation import decide_article, remove_feed
from bot.delivery import edit, reply
from bot.desk import Context, desk_of
from bot.messages import render
from bot.questions import answer_card, find_answer, may_change, speakers_page
from bot.quotations import render_context, render_statement
from bot.rows import Stage
from bot.state import Asked
from bot.views import Press, View, read_number, retell, unpack, unpack_press
from bot.watches import change_watches
from bot.words import LANGUAGES, Words, speak

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from telegram import CallbackQuery, InlineKeyboardButton, Update

    from bot.desk import Desk
    from knowledge import Statement


async def press(update: Update, context: Context) -> None:
    """Every press is answered, else the button would spin."""
    if not (query := update.callback_query):
        return
    words = words_for(query, context)
    view = unpack(query.data or "")
    what = view or unpack_press(query.data or "")
    if what is None or not isinstance(query.message, Message):
        await query.answer(words.say("alert.old"), show_alert=True)
    elif what.owner is not None and what.owner != query.from_user.id:
        await query.answer(words.say("alert.not-yours"), show_alert=True)
    elif view:
        await _show(query, query.message, view, words, context)
    elif isinstance(what, Press) and (verb := VERBS.get(what.verb)):
        await verb(query, query.message, what, context)
    else:
        await query.answer(words.say("alert.old"), show_alert=True)


def words_for(query: CallbackQuery, context: Context) -> Words:
    """In the chat's language, else that of the question under whose answer the button stands."""
    desk, message = desk_of(context), query.message
    if not message:
        return desk.words(query.from_user.id, query.from_user)
    asked = desk.state.answered_by(message.chat.id, message.message_id)
    return desk.words(message.chat.id, query.from_user, asked.question if asked else None)


def take_from_shelf(desk: Desk, view: View) -> tuple[Statement | None, int]:
    """The statement that a view shows, and how many its shelf has as far as is known."""
    if view.shelf in {"results", "picked"}:
        known = 0 <= view.index < len(view.numbers)
        return (desk.knowledge.statement(view.numbers[view.index]) if known else None), len(view.numbers)
    shelf: Sequence[Statement]
    if view.shelf == "latest":
        shelf = desk.knowledge.latest(limit=2, offset=view.index)
    else:
        shelf = desk.knowledge.by_speaker(view.numbers[0], limit=2, offset=view.index) if view.numbers else ()
    return (shelf[0] if shelf else None), view.index + len(shelf)


async def _show(query: CallbackQuery, message: Message, view: View, words: Words, context: Context) -> None:
    desk = desk_of(context)
    statement, total = take_from_shelf(desk, view)
    if not statement:
        await query.answer(words.say("alert.gone"), show_alert=True)
        return
    if view.face == "context":
        card = render_context(statement, words, view)
    else:
        asked = desk.state.answered_by(message.chat.id, message.message_id) if view.shelf == "results" else None
        place, question = stage(message, view.owner, context), asked.question if asked else None
        card = render_statement(statement, words, place, view=view, total=total, question=question)
    await edit(context.bot, message.chat.id, message.message_id, card)
    await query.answer()


def stage(message: Message, owner: int | None, context: Context) -> Stage:
    """Where the card under the button stands."""
    return Stage("private" if message.chat.type == "private" else "group", owner, context.bot.username)


async def _mean(query: CallbackQuery, message: Message, what: Press, context: Context) -> None:
    """Did you mean: the answer takes the place of the question back."""
    desk, words = desk_of(context), words_for(query, context)
    number, _, told = what.rest.partition(":")
    known = read_number(number)
    speaker = desk.knowledge.speaker(known) if known is not None else None
    if not speaker:
        await query.answer(words.say("alert.gone"), show_alert=True)
        return
    if desk.limit.judge(query.from_user.id) != "answer":
        await query.answer(words.say("limit"), show_alert=True)
        return
    found = find_answer(desk, retell(told, speaker.name), None, group=False)
    await edit(
        context.bot, message.chat.id, message.message_id, render(found, words, stage(message, what.owner, context))
    )
    asked = desk.state.answered_by(message.chat.id, message.message_id)
    of = asked.asked if asked else -message.message_id
    desk.state.remember(message.chat.id, Asked(of, message.message_id, found.question))
    await query.answer()


async def _ask(query: CallbackQuery, message: Message, _what: Press, context: Context) -> None:
    """A suggested question: the button's label, asked as it stands."""
    question = next((each.text for row in _keyboard(message) for each in row if each.callback_data == query.data), "")
    if not question:
        await query.answer(words_for(query, context).say("alert.old"), show_alert=True)
        return
    desk = desk_of(context)
    if desk.limit.judge(query.from_user.id) != "answer":
        await query.answer(words_for(query, context).say("limit"), show_alert=True)
        return
    found = find_answer(desk, question, None, group=False)
    words = desk.words(message.chat.id, query.from_user, found.question)
    await query.answer()
    sent = await reply(message, answer_card(desk, found, words, stage(message, None, context)))
    desk.state.remember(message.chat.id, Asked(-sent.message_id, sent.message_id, found.question))


async def _reject(query: CallbackQuery, message: Message, _what: Press, context: Context) -> None:
    """None of these: the question counts as missed, and the button has done its work."""
    desk = desk_of(context)
    if asked := desk.state.answered_by(message.chat.id, message.message_id):
        desk.state.count_missed(asked.question.text, asked.question.language)
    await query.answer(words_for(query, context).say("alert.noted"), show_alert=True)
    rows = [[each for each in row if each.callback_data != query.data] for row in _keyboard(message)]
    await message.edit_reply_markup(InlineKeyboardMarkup([row for row in rows if row]))


async def _stay(query: CallbackQuery, _message: Message, _what: Press, _context: Context) -> None:
    """The place in a pager leads nowhere."""
    await query.answer()


async def _turn_speakers(query: CallbackQuery, message: Message, what: Press, context: Context) -> None:
    offset = read_number(what.rest) or 0
    words = words_for(query, context)
    await edit(context.bot, message.chat.id, message.message_id, speakers_page(desk_of(context), words, offset))
    await query.answer()


async def _set_language(query: CallbackQuery, message: Message, what: Press, context: Context) -> None:
    desk = desk_of(context)
    if not await may_change(message.chat, query.from_user, None, context):
        await query.answer(words_for(query, context).say("language.admins"), show_alert=True)
        return
    chosen = what.rest if what.rest in LANGUAGES else None
    desk.state.set_language(message.chat.id, chosen)
    words = speak(chosen) if chosen else desk.words(message.chat.id, query.from_user)
    card = notices.notice(words, "language.set" if chosen else "language.auto")
    await edit(context.bot, message.chat.id, message.message_id, card)
    await query.answer()


async def _forget(query: CallbackQuery, message: Message, _what: Press, context: Context) -> None:
    desk, words = desk_of(context), words_for(query, context)
    if not await may_change(message.chat, query.from_user, None, context):
        await query.answer(words.say("language.admins"), show_alert=True)
        return
    desk.state.forget(message.chat.id)
    await edit(context.bot, message.chat.id, message.message_id, notices.notice(words, "privacy.forgotten"))
    await query.answer()


def _keyboard(message: Message) -> Sequence[Sequence[InlineKeyboardButton]]:
    return message.reply_markup.inline_keyboard if message.reply_markup else ()


VERBS: dict[str, Callable[[CallbackQuery, Message, Press, Context], Awaitable[None]]] = {
    "a": _ask,
    "add": decide_article,
    "d": _mean,
    "e": change_watches,
    "f": _forget,
    "feed": remove_feed,
    "g": change_watches,
    "l": _set_language,
    "n": _reject,
    "no": decide_article,
    "p": _stay,
    "w": _turn_speakers,
    "z": change_watches,
}
