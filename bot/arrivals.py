"""What must be known of an update before it is parsed: its number, whose turn it waits for, how quick it must be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bot.inbox import Received

if TYPE_CHECKING:
    from bot.inbox import Lane

# Telegram's numbers are far below; SQLite's end at 2**63.
_MOST = 2**53
# Somebody watches a spinner: never behind a message that waits for a flood to end.
_QUERIES = ("inline_query", "callback_query", "chosen_inline_result", "pre_checkout_query", "shipping_query")


def receive(update: Any) -> Received:
    """Read an update's number and place without trusting its shape; half a surrogate becomes a question mark.

    >>> receive({"update_id": 7, "message": {"chat": {"id": -5}}})
    Received(update_id=7, body='{"update_id": 7, "message": {"chat": {"id": -5}}}', chat='chat -5', lane='messages')
    """
    body = json.dumps(update, ensure_ascii=False).encode(errors="replace").decode()
    if not isinstance(update, dict):
        return Received(None, body)
    number = update.get("update_id")
    if type(number) is not int or not 0 < number < _MOST:
        return Received(None, body)
    kind = next((name for name in update if name != "update_id"), "")
    lane: Lane = "queries" if kind in _QUERIES else "messages"
    return Received(number, body, _place(update.get(kind), lane), lane)


def _place(content: Any, lane: Lane) -> str:
    """Updates of one place are handled in order: a chat's messages, a user's queries."""
    if not isinstance(content, dict):
        return ""
    field, word = ("from", "user") if lane == "queries" else ("chat", "chat")
    holder = content.get(field)
    number = holder.get("id") if isinstance(holder, dict) else None
    return f"{word} {number}" if isinstance(number, int) else ""
