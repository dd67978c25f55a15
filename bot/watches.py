"""/watch, /watches, /quiet, and the round that tells chats what is new."""

from __future__ import annotations

import asyncio
import logging
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from telegram.error import Forbidden, TelegramError

from bot import watchbook
from bot.cards import Button, Card, Composer, Piece, bold, flatten, italic, shorten
from bot.delivery import edit, reply, send
from bot.desk import Bot, Context, Desk, desk_of
from bot.naming import speaker_name
from bot.notices import notice
from bot.questions import may_change
from bot.quotations import line_of, render_statement
from bot.rows import Stage
from bot.views import View, fit, pack, pack_press, read_number
from bot.watchbook import DIGEST_HOUR, WATCHES_LIMIT, Delivery, Habits, Watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import CallbackQuery, Message, Update

    from bot.views import Press
    from bot.words import Words
    from knowledge import Knowledge, Statement

logger = logging.getLogger(__name__)

ROUND = 60  # seconds between two looks at what is new
_PAGE = 200  # statements read at a time
_SEPARATE = 3  # statements that come as cards of their own; more come as one list
_LISTED = 10
_LINE_LIMIT, _LABEL_LIMIT = 120, 40
_WATCHED = "watched"
_QUIET = re.compile(r"(\d{1,2})\s*[-–]\s*(\d{1,2})(?:\s*(?:utc)?\s*([+-−]\d{1,2})(?::?(\d{2}))?)?", re.IGNORECASE)
_HOURS, _FARTHEST_ZONE = 24, 14


async def watch_command(update: Update, context: Context) -> None:
    """`/watch question` in a private chat."""
    if message := update.message:
        await start_watch(message, " ".join(context.args or ()), context)


async def watches_command(update: Update, context: Context) -> None:
    """`/watches` in a private chat."""
    if message := update.message:
        await show_watches(message, "", context)


async def quiet_command(update: Update, context: Context) -> None:
    """`/quiet 22-7 +3` in a private chat."""
    if message := update.message:
        await set_quiet(message, " ".join(context.args or ()), context)


async def start_watch(message: Message, text: str, context: Context) -> None:
    """Look out for what a question names."""
    desk, words = desk_of(context), _words(message, context)
    if not await may_change(message.chat, message.from_user, message.sender_chat, context):
        await reply(message, notice(words, "language.admins"))
        return
    if not text:
        await reply(message, notice(words, "watch.usage"))
        return
    question = desk.knowledge.ask(flatten(text)[:_LINE_LIMIT]).question
    if question.intent == "small-talk" or not (question.speaker or question.topic):
        await reply(message, notice(words, "watch.unclear"))
    elif len(watchbook.list_watches(desk.state, message.chat.id)) >= WATCHES_LIMIT:
        await reply(message, Composer(words.direction).line(words.pieces("watch.full", WATCHES_LIMIT)).card())
    else:
        _set_start(desk)
        thread = message.message_thread_id if message.is_topic_message else None
        new = watchbook.add_watch(desk.state, message.chat.id, thread, question)
        pieces = words.pieces("watch.set" if new else "watch.known", question=italic(question.text))
        await reply(message, Composer(words.direction).line(pieces).card())


async def show_watches(message: Message, _text: str, context: Context) -> None:
    """What this chat looks out for, and how to end it."""
    await reply(message, watches_card(desk_of(context), message.chat.id, _words(message, context)))


async def set_quiet(message: Message, text: str, context: Context) -> None:
    """Quiet hours and the chat's distance from UTC."""
    desk, words = desk_of(context), _words(message, context)
    if not await may_change(message.chat, message.from_user, message.sender_chat, context):
        await reply(message, notice(words, "language.admins"))
        return
    habits = read_quiet(text, watchbook.read_habits(desk.state, message.chat.id))
    if habits is None:
        await reply(message, notice(words, "quiet.usage"))
        return
    watchbook.write_habits(desk.state, message.chat.id, habits)
    await reply(message, watches_card(desk, message.chat.id, words))


def read_quiet(text: str, habits: Habits) -> Habits | None:
    """`22-7`, `22-7 +3`, `22-7 +5:30` or `off`; None for anything else."""
    if text.strip().lower() == "off":
        return replace(habits, quiet_start=None, quiet_end=None)
    found = _QUIET.fullmatch(text.strip())
    if not found or int(found[1]) > _HOURS or int(found[2]) > _HOURS:
        return None
    habits = replace(habits, quiet_start=int(found[1]) % _HOURS, quiet_end=int(found[2]) % _HOURS)
    if found[3] is None:
        return habits
    hours = int(found[3].replace("−", "-"))
    minutes = int(found[4] or 0) * (-1 if hours < 0 else 1)
    return replace(habits, utc_offset=hours * 60 + minutes) if abs(hours) <= _FARTHEST_ZONE else None


def watches_card(desk: Desk, chat: int, words: Words) -> Card:
    """A chat's watches and habits, with the buttons that change them."""
    watches, habits = watchbook.list_watches(desk.state, chat), watchbook.read_habits(desk.state, chat)
    composer = Composer(words.direction)
    if watches:
        composer.line(words.pieces("watches", len(watches)), "bold")
        for watch in watches:
            composer.line(["• ", Piece(shorten(watch.question.text, _LINE_LIMIT))])
    else:
        composer.line(words.pieces("watches.none"))
    composer.gap().line(words.pieces("watches.daily" if habits.daily else "watches.now", time=f"{DIGEST_HOUR}:00"))
    if habits.quiet_start is not None:
        start, end = f"{habits.quiet_start}:00", f"{habits.quiet_end}:00"
        composer.line(words.pieces("watches.quiet", start=start, end=end))
    now = habits.local(desk.state.clock())
    composer.line(words.pieces("watches.clock", time=f"{now.hour}:{now.minute:02}"))
    rows = [[_ending(watch, words)] for watch in watches]
    habit = Button(words.say("button.now" if habits.daily else "button.daily"), data=pack_press("g"))
    loud = Button(words.say("button.quiet-off"), data=pack_press("z"))
    return composer.card([*rows, [habit, loud] if habits.quiet_start is not None else [habit]])


async def change_watches(query: CallbackQuery, message: Message, what: Press, context: Context) -> None:
    """The buttons under /watches: end one, at once or daily, no quiet hours."""
    desk, chat = desk_of(context), message.chat.id
    words = desk.words(chat, query.from_user)
    if not await may_change(message.chat, query.from_user, None, context):
        await query.answer(words.say("language.admins"), show_alert=True)
        return
    habits = watchbook.read_habits(desk.state, chat)
    match what.verb:
        case "e":
            watchbook.end_watch(desk.state, chat, read_number(what.rest) or 0)
        case "g":
            watchbook.write_habits(desk.state, chat, replace(habits, daily=not habits.daily))
        case _:
            watchbook.write_habits(desk.state, chat, replace(habits, quiet_start=None, quiet_end=None))
    await edit(context.bot, chat, message.message_id, watches_card(desk, chat, words))
    await query.answer()


async def make_round(application: Bot) -> None:
    """Look at what is new since the last round, and tell whoever may be told now."""
    desk = desk_of(application)
    await _note_news(desk)
    for chat in watchbook.chats_waiting(desk.state):
        if _may_tell(desk, chat):
            await _tell(application, desk, chat)


async def _note_news(desk: Desk) -> None:
    """Statements are read in pages, and the loop gets its turn after each."""
    watches = watchbook.list_watches(desk.state)
    mark = desk.state.mark(_WATCHED)
    if mark is None or not watches:
        desk.state.set_mark(_WATCHED, str(highest_number(desk.knowledge, int(mark or 0))))
        return
    seen = int(mark)
    while fresh := desk.knowledge.added_since(seen, limit=_PAGE):
        for statement in fresh:
            for watch in watches:
                if desk.knowledge.matches(statement, watch.question):
                    watchbook.note_delivery(desk.state, watch, statement.number)
            await asyncio.sleep(0)
        seen = fresh[-1].number
        desk.state.set_mark(_WATCHED, str(seen))


def highest_number(knowledge: Knowledge, known: int = 0) -> int:
    """The highest statement number, by doubling and halving over "is there one above?"."""
    step, low = 1, known
    while knowledge.added_since(low + step, limit=1):
        low, step = low + step, step * 2
    high = low + step
    while low < high:
        middle = (low + high) // 2
        if knowledge.added_since(middle, limit=1):
            low = middle + 1
        else:
            high = middle
    return low


def _set_start(desk: Desk) -> None:
    """A first watch starts from what is there now."""
    if desk.state.mark(_WATCHED) is None:
        desk.state.set_mark(_WATCHED, str(highest_number(desk.knowledge)))


def _may_tell(desk: Desk, chat: int) -> bool:
    """Not in quiet hours; with the daily habit once a day, from DIGEST_HOUR on."""
    habits, now = watchbook.read_habits(desk.state, chat), desk.state.clock()
    if habits.is_quiet(now):
        return False
    if not habits.daily:
        return True
    local = habits.local(now)
    name, today = f"digest:{chat}", local.date().isoformat()
    if local.hour < DIGEST_HOUR or desk.state.mark(name) == today:
        return False
    desk.state.set_mark(name, today)
    return True


async def _tell(application: Bot, desk: Desk, chat: int) -> None:
    """Cards, or one list; what could not be sent waits for the next round, and who shut us out is left alone."""
    watches = {watch.id: watch for watch in watchbook.list_watches(desk.state, chat)}
    taken = [each for each in watchbook.take_deliveries(desk.state, chat) if each.watch in watches]
    try:
        for card, thread, carried in _news_cards(desk, chat, watches, taken):
            await send(application.bot, chat, card, thread=thread)
            taken = [each for each in taken if each not in carried]
    except Forbidden:
        logger.info("a chat that watched is closed to us: its watches end")
        desk.state.forget(chat)
    except TelegramError as failure:
        logger.warning("news could not be sent and wait: %s", failure)
        watchbook.give_back(desk.state, chat, taken)


def _news_cards(
    desk: Desk, chat: int, watches: dict[int, Watch], taken: Sequence[Delivery]
) -> list[tuple[Card, int | None, Sequence[Delivery]]]:
    """(card, topic, what it carries): a list for each topic where there is much, else a card for each statement."""
    words = desk.words(chat)
    stage = Stage("private" if chat > 0 else "group", None, "")
    daily = watchbook.read_habits(desk.state, chat).daily
    cards: list[tuple[Card, int | None, Sequence[Delivery]]] = []
    for thread in dict.fromkeys(watches[each.watch].thread for each in taken):
        here = [each for each in taken if watches[each.watch].thread == thread]
        said = [(each, statement) for each in here if (statement := desk.knowledge.statement(each.number))]
        if len(said) > _SEPARATE or (daily and len(said) > 1):
            cards.append((digest_card([statement for _, statement in said], words), thread, here))
            continue
        for each, statement in said:
            above = words.pieces("watch.new", question=italic(watches[each.watch].question.text))
            view = View("picked", (statement.number,))
            cards.append((render_statement(statement, words, stage, view=view, above=[above]), thread, [each]))
    return cards


def digest_card(statements: Sequence[Statement], words: Words) -> Card:
    """One list; a numbered button opens each statement."""
    composer = Composer(words.direction).line(words.pieces("watch.digest", len(statements)), "bold").gap()
    listed = statements[:_LISTED]
    view = fit(View("picked", tuple(statement.number for statement in listed)))
    numbers = []
    for place, statement in enumerate(listed):
        speaker = bold(shorten(speaker_name(statement, words), _LINE_LIMIT))
        said = Piece(shorten(line_of(statement, words), _LINE_LIMIT))
        composer.line([f"{words.number(place + 1)}. ", speaker, ": ", said])
        if place < len(view.numbers):
            numbers.append(Button(words.number(place + 1), data=pack(view.at(place))))
    if len(statements) > len(listed):
        composer.line(["…"])
    return composer.card([numbers[: _LISTED // 2], numbers[_LISTED // 2 :]])


def _ending(watch: Watch, words: Words) -> Button:
    label = words.say("button.end", question=shorten(watch.question.text, _LABEL_LIMIT))
    return Button(label, data=pack_press("e", None, str(watch.id)))


def _words(message: Message, context: Context) -> Words:
    return desk_of(context).words(message.chat.id, message.from_user)
