"""Every way in leads to one ask(): private text, /ask, a mention, a reply, an edited question, guest mode."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from bot import metrics
from bot.addressing import Address, read_address, read_guest
from bot.cards import Card, Composer
from bot.delivery import article_of, edit, reply
from bot.desk import Context, desk_of, stage_of
from bot.messages import render
from bot.notices import SPEAKERS_PAGE, speakers_card
from bot.quotations import render_statement
from bot.readers import suggest_in
from bot.rows import Stage
from bot.state import Asked
from bot.views import View
from knowledge import Answer, Found, NothingFound, Question, UnknownSpeaker

if TYPE_CHECKING:
    from telegram import Chat, Message, Update, User

    from bot.desk import Desk
    from bot.words import Words

log = logging.getLogger(__name__)

QUESTION_LIMIT = 400  # characters of a message that are read as a question
RESULTS = 8
GROUP_FLOOR = 50.0  # score from which an answer is worth a group's attention


async def answer_private(update: Update, context: Context) -> None:
    """Any text in a private chat is a question."""
    if (message := update.message) and not (message.via_bot and message.via_bot.id == context.bot.id):
        desk = desk_of(context)
        text = message.text or message.caption or ""
        await answer(message, text, context, desk.state.follow_up(message.chat.id))


async def ask_command(update: Update, context: Context) -> None:
    """`/ask question` in a private chat."""
    if message := update.message:
        if question := _arguments(message):
            await answer(message, question, context, desk_of(context).state.follow_up(message.chat.id))
        else:
            await say(message, "ask.usage", context)


async def answer_edit(update: Update, context: Context) -> None:
    """An edited question edits its answer; an edit of anything else is nobody's question."""
    message = update.edited_message
    if not message or not message.text:
        return
    desk = desk_of(context)
    if not (asked := desk.state.answer_to(message.chat.id, message.message_id)):
        return
    text = message.text
    if message.chat.type != "private":
        address = read_address(message, context.bot.bot)
        text = address.text if address else ""
    elif text.startswith("/"):
        text = _arguments(message)
    asker = message.sender_chat or message.from_user or message.chat
    if text and text != asked.question.text and desk.limit.judge(asker.id) == "answer":
        found = find_answer(desk, text, None, group=message.chat.type != "private")
        await edit(context.bot, message.chat.id, asked.answered, _card(message, found, context))
        desk.state.remember(message.chat.id, Asked(message.message_id, asked.answered, found.question))


async def answer_guest(update: Update, context: Context) -> None:
    """Called into a chat that we are not in: one message, in that chat."""
    message = update.guest_message
    if not message or not message.guest_query_id:
        return
    desk = desk_of(context)
    if message.from_user and desk.limit.judge(message.from_user.id) != "answer":
        return
    found = find_answer(desk, read_guest(message, context.bot.bot), None, group=True)
    words = desk.words(message.chat.id, message.from_user, found.question)
    stage = Stage("inline" if isinstance(found, Found) else "group", None, context.bot.username)
    card = render(found, words, stage)
    if stage.place == "group":
        card = card.with_rows(())
    result = article_of(card, "guest", context.bot.first_name, found.question.text)
    await context.bot.answer_guest_query(message.guest_query_id, result)


async def answer(message: Message, text: str, context: Context, after: Question | None) -> None:
    """Ask, reply, remember."""
    desk = desk_of(context)
    if not await _is_within_limit(message, context):
        return
    found = find_answer(desk, text, after, group=message.chat.type != "private")
    sent = await reply(message, _card(message, found, context))
    desk.state.remember(message.chat.id, Asked(message.message_id, sent.message_id, found.question, after))


async def may_change(chat: Chat, user: User | None, as_chat: Chat | None, context: Context) -> bool:
    """Anyone in a private chat; in a group its administrators, those included who speak as the group."""
    if chat.type == "private" or (as_chat and as_chat.id == chat.id):
        return True
    if user is None:
        return False
    member = await context.bot.get_chat_member(chat.id, user.id)
    return member.status in {"creator", "administrator"}


def find_answer(desk: Desk, text: str, after: Question | None, *, group: bool) -> Answer:
    """Ask, and count what was missed. In a group an unsure answer is none."""
    with metrics.ANSWER_SECONDS.time():
        found = desk.knowledge.ask(text[:QUESTION_LIMIT], limit=RESULTS, after=after)
    if group and isinstance(found, Found) and found.matches[0].score < GROUP_FLOOR:
        found = NothingFound(found.question)
    talk = found.question.intent == "small-talk"
    if isinstance(found, NothingFound | UnknownSpeaker) and not talk and text.strip():
        desk.state.count_missed(text, found.question.language)
    outcome = type(found).__name__
    metrics.QUESTIONS.labels(outcome).inc()
    log.info("question", extra={"outcome": outcome})
    log.debug("its text", extra={"question": text[:QUESTION_LIMIT]})
    return found


async def say(message: Message, key: str, context: Context, **values: str) -> None:
    """One sentence of ours."""
    words = desk_of(context).words(message.chat.id, message.from_user)
    await reply(message, Composer(words.direction).line(words.pieces(key, **values)).card())


async def show_hint(message: Message, _text: str, context: Context) -> None:
    """How a group asks us."""
    await say(message, "help.bare", context)


async def answer_address(message: Message, address: Address, context: Context) -> None:
    """What a group asks; our bare name gets a hint, "thanks" under an answer gets nothing."""
    desk = desk_of(context)
    if not address.text:
        if not address.reply:
            await show_hint(message, "", context)
        return
    if not await _is_within_limit(message, context):
        return
    replied = message.reply_to_message
    asked = desk.state.answered_by(message.chat.id, replied.message_id) if address.reply and replied else None
    after = asked.question if asked else None
    found = find_answer(desk, address.text, after, group=True)
    if address.reply and found.question.intent == "small-talk":
        return
    sent = await reply(message, _card(message, found, context))
    desk.state.remember(message.chat.id, Asked(message.message_id, sent.message_id, found.question, after))


async def _is_within_limit(message: Message, context: Context) -> bool:
    """Who asks too much is told so once, then hears nothing for a while."""
    asker = message.sender_chat or message.from_user or message.chat
    verdict = desk_of(context).limit.judge(asker.id)
    if verdict == "notice":
        await say(message, "limit", context)
    return verdict == "answer"


def _card(message: Message, found: Answer, context: Context) -> Card:
    desk = desk_of(context)
    words = desk.words(message.chat.id, message.from_user, found.question)
    asker = None if message.sender_chat else message.from_user  # who speaks as a group presses buttons as a person
    return answer_card(desk, found, words, stage_of(message.chat, asker, context))


def answer_card(desk: Desk, found: Answer, words: Words, stage: Stage) -> Card:
    """The card of an answer; who is quoted, and what is the latest of all, have cards of their own in private."""
    question = found.question
    if stage.place == "private" and question.intent == "speakers" and isinstance(found, Found):
        return speakers_page(desk, words, 0)
    if question.intent == "latest" and isinstance(found, NothingFound) and not (question.speaker or question.topic):
        latest = desk.knowledge.latest(limit=2)
        if latest:
            view = View("latest", owner=stage.owner)
            return render_statement(latest[0], words, stage, view=view, total=len(latest))
    return render(suggest_in(words.language, found, desk.knowledge), words, stage)


def speakers_page(desk: Desk, words: Words, offset: int) -> Card:
    """A page of those who are quoted."""
    speakers = desk.knowledge.speakers(limit=SPEAKERS_PAGE, offset=offset)
    return speakers_card(words, speakers, offset, desk.knowledge.stats())


def _arguments(message: Message) -> str:
    parts = (message.text or "").split(None, 1)
    return parts[1].strip() if len(parts) > 1 else ""
