"""Cards in Telegram's own terms, on their way out: text and entities, never markup, so no quotation can break one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import BadRequest

from bot.cards import flatten, shorten

if TYPE_CHECKING:
    from telegram import Bot

    from bot.cards import Button, Card

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_TITLE_LIMIT, _DESCRIPTION_LIMIT = 64, 200


def entities_of(card: Card) -> list[MessageEntity]:
    """The card's entities as the library's."""
    return [MessageEntity(each.kind, each.offset, each.length, url=each.url) for each in card.entities]


def markup_of(card: Card) -> InlineKeyboardMarkup | None:
    """The card's buttons as the library's."""
    rows = [[_button(each) for each in row] for row in card.rows]
    return InlineKeyboardMarkup(rows) if rows else None


def content_of(card: Card) -> InputTextMessageContent:
    """The card as what an inline result sends."""
    return InputTextMessageContent(card.text, entities=entities_of(card), link_preview_options=_NO_PREVIEW)


def article_of(card: Card, identity: str, title: str, description: str) -> InlineQueryResultArticle:
    """The card as an inline result."""
    return InlineQueryResultArticle(
        id=identity,
        title=shorten(flatten(title), _TITLE_LIMIT),
        description=shorten(flatten(description), _DESCRIPTION_LIMIT),
        input_message_content=content_of(card),
        reply_markup=markup_of(card),
    )


async def send(bot: Bot, chat: int, card: Card, *, thread: int | None = None) -> Message:
    """Send a card of its own accord."""
    return await bot.send_message(
        chat,
        card.text,
        entities=entities_of(card),
        reply_markup=markup_of(card),
        link_preview_options=_NO_PREVIEW,
        message_thread_id=thread,
    )


async def reply(message: Message, card: Card, *, quoting: bool = False) -> Message:
    """Answer a message: in a group, or when `quoting`, as a reply, in its topic; that it is gone is no hindrance."""
    private = message.chat.type == "private" and not quoting
    return await message.get_bot().send_message(
        message.chat.id,
        card.text,
        entities=entities_of(card),
        reply_markup=markup_of(card),
        link_preview_options=_NO_PREVIEW,
        message_thread_id=message.message_thread_id if message.is_topic_message else None,
        reply_parameters=None if private else ReplyParameters(message.message_id, allow_sending_without_reply=True),
    )


async def edit(bot: Bot, chat: int, message: int, card: Card) -> None:
    """Put a card in another's place; that it says the same already is no error."""
    try:
        await bot.edit_message_text(
            card.text,
            chat,
            message,
            entities=entities_of(card),
            reply_markup=markup_of(card),
            link_preview_options=_NO_PREVIEW,
        )
    except BadRequest as refusal:
        if "not modified" not in refusal.message:
            raise


def _button(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        button.label,
        url=button.url,
        callback_data=button.data,
        copy_text=CopyTextButton(button.copy) if button.copy is not None else None,
        switch_inline_query=button.share,
        switch_inline_query_current_chat=button.search,
    )
