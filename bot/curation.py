"""What administrators do, in a private chat: articles in, statements out, mended or looked over."""

from __future__ import annotations

import asyncio
import re
import zlib
from typing import TYPE_CHECKING

from telegram.ext import filters

from bot import watchbook
from bot.cards import Button, Card, Composer, Piece, bold, flatten, italic, link, shorten
from bot.delivery import edit, reply
from bot.desk import Context, desk_of
from bot.newsround import change, take_in
from bot.notices import notice
from bot.quotations import line_of
from bot.views import pack_press
from knowledge import Document, KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import CallbackQuery, Message, Update

    from bot.desk import Desk
    from bot.views import Press
    from bot.words import Words
    from knowledge import Article, Statement

_ADDRESS = re.compile(r"https?://\S+")
_SHARED = re.compile(r"#(\d{1,18})", re.ASCII)
_WHOLE = "article"  # the word behind /retract
_LISTED, _LINE_LIMIT, _LABEL_LIMIT = 8, 160, 40
# What looks like an article to take in: one address and nothing else, or a forwarded text.
ARTICLE = filters.Regex(rf"^\s*{_ADDRESS.pattern}\s*$") | (filters.FORWARDED & (filters.TEXT | filters.CAPTION))


async def preview_article(update: Update, context: Context) -> None:
    """A link or a forwarded text: what would come of it, and a button that takes it in."""
    if not (message := update.message):
        return
    desk, words = desk_of(context), _words(message, context)
    try:
        document = await _read(desk, message)
        found = await asyncio.to_thread(desk.knowledge.preview, document)
    except KnowledgeError as error:
        await reply(message, notice(words, "curation.refused", reason=str(error)))
        return
    await reply(message, preview_card(document, found, words), quoting=True)


async def decide_article(query: CallbackQuery, message: Message, what: Press, context: Context) -> None:
    """Taken in, or not. The article is the message that the preview replies to, so nothing is kept in between."""
    desk = desk_of(context)
    words = desk.words(message.chat.id, query.from_user)
    source = message.reply_to_message
    if query.from_user.id not in desk.admins or source is None:
        await query.answer(words.say("alert.old"), show_alert=True)
        return
    await query.answer()
    try:
        card = await _take_in(desk, source, words) if what.verb == "add" else notice(words, "curation.cancelled")
    except KnowledgeError as error:
        card = notice(words, "curation.refused", reason=str(error))
    await edit(context.bot, message.chat.id, message.message_id, card)


async def retract(update: Update, context: Context) -> None:
    """`/retract` as a reply to a statement; `/retract article` takes out all that its article holds."""
    if not (message := update.message):
        return
    desk, words, number = desk_of(context), _words(message, context), _statement_of(message)
    said = desk.knowledge.statement(number) if number is not None else None
    try:
        if said is None:
            card = notice(words, "curation.which")
        elif context.args == [_WHOLE] and (said.article.title or said.article.url):
            card = await _retract_article(desk, said.article, words)
        else:
            await change(desk, lambda own: own.retract_statement(said.number))
            card = notice(words, "curation.retracted")
    except KnowledgeError as error:
        card = notice(words, "curation.refused", reason=str(error))
    await reply(message, card)


async def _retract_article(desk: Desk, article: Article, words: Words) -> Card:
    gone = await change(desk, lambda own: own.retract_article(article.id))
    title = bold(shorten(article.title or article.url or "", _LINE_LIMIT))
    return Composer(words.direction).line(words.pieces("curation.retracted.article", gone, title=title)).card()


async def correct(update: Update, context: Context) -> None:
    """`/correct name` as a reply to a statement."""
    if not (message := update.message):
        return
    number, name, words = _statement_of(message), " ".join(context.args or ()), _words(message, context)
    mended = None
    try:
        if number is not None and name:
            mended = await change(desk_of(context), lambda own: own.correct(number, name))
    except KnowledgeError as error:
        await reply(message, notice(words, "curation.refused", reason=str(error)))
        return
    if mended:
        await reply(message, notice(words, "curation.corrected", name=mended.speaker))
    else:
        await reply(message, notice(words, "curation.correct"))


async def tell_stats(update: Update, context: Context) -> None:
    """`/stats`."""
    if not (message := update.message):
        return
    desk, words = desk_of(context), _words(message, context)
    stats = desk.knowledge.stats()
    composer = Composer(words.direction).line(words.pieces("curation.stats"), "bold")
    for key, value in (
        ("curation.articles", stats.articles),
        ("curation.statements", stats.statements),
        ("curation.speakers", stats.speakers),
        ("curation.watches", len(watchbook.list_watches(desk.state))),
    ):
        composer.line(words.pieces(key, value=value))
    chosen = [(desk.knowledge.statement(number), times) for number, times in desk.state.chosen()]
    if chosen:
        composer.gap().line(words.pieces("curation.chosen"))
    for statement, times in chosen:
        if statement:
            composer.line([f"{words.number(times)} · ", *_said(statement, words)])
    await reply(message, composer.card())


async def tell_missed(update: Update, context: Context) -> None:
    """`/missed`."""
    if not (message := update.message):
        return
    words, missed = _words(message, context), desk_of(context).state.missed()
    if not missed:
        await reply(message, notice(words, "curation.missed.none"))
        return
    composer = Composer(words.direction).line(words.pieces("curation.missed"), "bold")
    for each in missed:
        composer.line([f"{words.number(each.times)} · ", Piece(shorten(each.text, _LINE_LIMIT))])
    await reply(message, composer.card())


async def list_feeds(update: Update, context: Context) -> None:
    """`/feeds`, or with an address to follow it."""
    if not (message := update.message):
        return
    desk, words = desk_of(context), _words(message, context)
    try:
        above = await _follow(desk, context.args[0], words) if context.args else []
        await reply(message, feeds_card(desk, words, above))
    except KnowledgeError as error:
        await reply(message, notice(words, "curation.refused", reason=str(error)))


async def _follow(desk: Desk, address: str, words: Words) -> list[str | Piece]:
    """Follow a feed, and the line that tells whether it can be read now and what it holds."""
    feed = await change(desk, lambda own: own.add_feed(address))
    probed = await asyncio.to_thread(desk.knowledge.probe_feed, feed)
    if probed.trouble:
        return words.pieces("curation.feed.unread", reason=shorten(probed.trouble, _LINE_LIMIT))
    title = bold(shorten(probed.title or feed.url, _LINE_LIMIT))
    return words.pieces("curation.feed.read", probed.articles, title=title)


async def remove_feed(query: CallbackQuery, message: Message, what: Press, context: Context) -> None:
    """A feed's button; a feed is known by the checksum of its address."""
    desk = desk_of(context)
    words = desk.words(message.chat.id, query.from_user)
    if query.from_user.id not in desk.admins:
        await query.answer(words.say("alert.old"), show_alert=True)
        return
    for feed in desk.knowledge.feeds():
        if _checksum(feed.url) == what.rest:
            desk.knowledge.remove_feed(feed.url)
    await edit(context.bot, message.chat.id, message.message_id, feeds_card(desk, words))
    await query.answer()


def preview_card(document: Document, found: Sequence[Statement], words: Words) -> Card:
    """What an article would bring."""
    name = shorten(document.title or words.say("curation.untitled"), _LINE_LIMIT)
    title = link(name, document.url) if document.url else italic(name)
    composer = Composer(words.direction)
    if not found:
        composer.line(words.pieces("curation.empty", title=title))
    else:
        composer.line(words.pieces("curation.preview", len(found), title=title))
    for statement in found[:_LISTED]:
        composer.line(["• ", *_said(statement, words)])
    if len(found) > _LISTED:
        composer.line(["…"])
    buttons = [
        Button(words.say("button.add"), data=pack_press("add")),
        Button(words.say("button.cancel"), data=pack_press("no")),
    ]
    return composer.card([buttons])


def feeds_card(desk: Desk, words: Words, above: Sequence[str | Piece] = ()) -> Card:
    """The feeds that are followed, a button to remove each; `above` tells of the one just added."""
    feeds = desk.knowledge.feeds()
    if not feeds:
        return notice(words, "curation.feeds.none")
    composer = Composer(words.direction)
    if above:
        composer.line(above).gap()
    composer.line(words.pieces("curation.feeds"), "bold")
    rows = []
    for feed in feeds:
        composer.line(["• ", link(shorten(feed.url, _LINE_LIMIT), feed.url)])
        label = words.say("button.remove", title=shorten(feed.url.split("//")[-1], _LABEL_LIMIT))
        rows.append([Button(label, data=pack_press("feed", None, _checksum(feed.url)))])
    return composer.card(rows)


async def _read(desk: Desk, message: Message) -> Document:
    text = (message.text or message.caption or "").strip()
    if _ADDRESS.fullmatch(text):
        return await asyncio.to_thread(desk.knowledge.fetch_document, text)
    origin = message.forward_origin
    chat = getattr(origin, "chat", None) or getattr(origin, "sender_chat", None)
    published = origin.date.date().isoformat() if origin else None
    number = getattr(origin, "message_id", None)
    url = f"https://t.me/{chat.username}/{number}" if chat and chat.username and number else None
    return Document(text, flatten(text)[:_LINE_LIMIT], url, chat.title if chat else None, published)


async def _take_in(desk: Desk, source: Message, words: Words) -> Card:
    document = await _read(desk, source)
    added = await take_in(desk, document)
    title = bold(shorten(document.title or words.say("curation.untitled"), _LINE_LIMIT))
    if added.outcome == "unchanged":
        pieces = words.pieces("curation.unchanged", title=title)
    else:
        pieces = words.pieces("curation.added", added.new, title=title)
    return Composer(words.direction).line(pieces).card()


def _said(statement: Statement, words: Words) -> list[str | Piece]:
    speaker = bold(shorten(statement.speaker, _LINE_LIMIT))
    return [speaker, ": ", Piece(shorten(line_of(statement, words), _LINE_LIMIT))]


def _statement_of(message: Message) -> int | None:
    """The number of the statement in the card that a message replies to: its share button bears it."""
    replied = message.reply_to_message
    keyboard = replied.reply_markup.inline_keyboard if replied and replied.reply_markup else ()
    shared = (_SHARED.fullmatch(button.switch_inline_query or "") for row in keyboard for button in row)
    return next((int(found[1]) for found in shared if found), None)


def _checksum(url: str) -> str:
    return f"{zlib.crc32(url.encode()):08x}"


def _words(message: Message, context: Context) -> Words:
    return desk_of(context).words(message.chat.id, message.from_user)
