"""Groups: one look at each message whether it speaks to us, and silence if it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import commands, questions, watches
from bot.addressing import read_address
from bot.desk import Context, desk_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from telegram import Message, Update

COMMANDS: dict[str, Callable[[Message, str, Context], Awaitable[None]]] = {
    "help": questions.show_hint,
    "language": commands.show_languages,
    "quiet": watches.set_quiet,
    "watch": watches.start_watch,
    "watches": watches.show_watches,
}


async def answer_group(update: Update, context: Context) -> None:
    """A mention, a reply to us, `/ask@us`, or another command of ours that bears our name."""
    message = update.message
    if not message or not (address := read_address(message, context.bot.bot)):
        return
    if address.command in {None, "ask"}:
        await questions.answer_address(message, address, context)
    elif known := COMMANDS.get(address.command or ""):
        await known(message, address.text, context)


async def move_chat(update: Update, context: Context) -> None:
    """A group became a supergroup, under another number."""
    if (message := update.message) and message.migrate_to_chat_id:
        desk_of(context).state.migrate(message.chat.id, message.migrate_to_chat_id)


async def leave_chat(update: Update, context: Context) -> None:
    """Removed or blocked: what was kept about the chat goes."""
    changed = update.my_chat_member
    if changed and changed.new_chat_member.status in {"left", "kicked"}:
        desk_of(context).state.forget(changed.chat.id)
