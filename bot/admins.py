"""Who may change things: a user whose number stands in ISNAD_ADMINS, acting in person. And what only they may see.

Nothing else counts: not a name, not being an administrator of a group, not a text that an admin wrote somewhere else.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.cards import Card, Composer, shorten
from bot.delivery import reply
from bot.desk import desk_of
from bot.inbox import Inbox
from bot.logs import redact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import Message, Update, User

    from bot.desk import Context, Desk
    from bot.inbox import Quarantined
    from bot.words import Words

_SHOWN = 8
_BODY = 300  # characters of an update that are shown


def acting_admin(update: Update, desk: Desk) -> User | None:
    """The administrator whose own new message or tap this is, None for everyone else.

    Everyone else: strangers, groups' anonymous administrators, channels, guests, bots, edits; and commands that were
    forwarded or came by way of an inline bot, for somebody else may have written them.
    """
    user: User | None = None
    if update.callback_query:
        user = update.callback_query.from_user
    elif update.message and _is_own(update.message):
        user = update.message.from_user
    return user if user is not None and not user.is_bot and user.id in desk.admins else None


def _is_own(message: Message) -> bool:
    """Whether the sender wrote it: a forwarded command is somebody else's, a forwarded article is asked about."""
    commands = bool(message.text and message.text.startswith("/"))
    forwarded = message.forward_origin is not None and commands
    return not (forwarded or message.sender_chat or message.via_bot or message.is_automatic_forward)


async def list_quarantined(update: Update, context: Context) -> None:
    """`/quarantine`: updates that could not be handled."""
    if not (message := update.message):
        return
    inbox = context.bot_data.get(Inbox)
    found = inbox.quarantined(_SHOWN) if isinstance(inbox, Inbox) else ()
    words = desk_of(context).words(message.chat.id, message.from_user)
    await reply(message, quarantine_card(words, found))


def quarantine_card(words: Words, found: Sequence[Quarantined]) -> Card:
    """The latest first, each with its reason and the beginning of its JSON."""
    if not found:
        return Composer(words.direction).line(words.pieces("quarantine.empty")).card()
    composer = Composer(words.direction).line(words.pieces("quarantine"), "bold")
    for each in found:
        at = datetime.fromtimestamp(each.at, UTC).strftime("%Y-%m-%d %H:%M")
        composer.gap().line([f"{each.update_id or '?'} · {at} UTC · {shorten(each.reason, _BODY // 2)}"])
        composer.block(shorten(redact(_readable(each.body)), _BODY), "blockquote")
    return composer.card()


def _readable(body: str) -> str:
    """JSON with its letters instead of escapes, where it is JSON."""
    try:
        return json.dumps(json.loads(body), ensure_ascii=False).encode("utf-8", "replace").decode()
    except (ValueError, RecursionError):
        return body
