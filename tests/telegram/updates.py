"""Updates of every kind, as the server would send them: plain dicts, ready for BotApi.push()."""

from __future__ import annotations

import itertools
import re
import time
from typing import Any

from tests.telegram.checks import utf16_length

Json = dict[str, Any]

_numbers = itertools.count(1)
_COMMAND_OR_MENTION = re.compile(r"(?<!\S)/\w+(?:@\w+)?|(?<![\w@])@\w{4,32}")

BOT: Json = {"id": 4242, "is_bot": True, "first_name": "Test bot", "username": "isnad_test_bot"}
ANONYMOUS_ADMIN: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_SENDER: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}


def user(number: int = 1000, language: str | None = "en", **more: Any) -> Json:
    person = {"id": number, "is_bot": False, "first_name": f"User {number}"} | more
    return person | ({"language_code": language} if language else {})


def private(number: int = 1000) -> Json:
    return {"id": number, "type": "private", "first_name": f"User {number}"}


def group(number: int = -500) -> Json:
    return {"id": number, "type": "group", "title": "A group"}


def supergroup(number: int = -1001234567890) -> Json:
    return {"id": number, "type": "supergroup", "title": "A supergroup"}


def channel(number: int = -1009876543210) -> Json:
    return {"id": number, "type": "channel", "title": "A channel"}


def entities_of(text: str) -> list[Json]:
    """The commands and mentions of a text, offsets in UTF-16 units."""
    return [
        {
            "type": "bot_command" if found[0].startswith("/") else "mention",
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found[0]),
        }
        for found in _COMMAND_OR_MENTION.finditer(text)
    ]


def body(text: str | None = None, *, sender: Json | None = None, chat: Json | None = None, **more: Any) -> Json:
    """A Message. Without a chat it is the sender's private one."""
    sender = sender or user()
    message: Json = {"message_id": next(_numbers), "date": int(time.time()), "chat": chat or private(sender["id"])}
    if message["chat"]["type"] != "channel":
        message["from"] = sender
    if text is not None:
        message["text"] = text
        if entities := entities_of(text):
            message["entities"] = entities
    return message | more


def message(text: str = "hello", **more: Any) -> Json:
    return {"message": body(text, **more)}


def edited_message(text: str = "hello again", **more: Any) -> Json:
    return {"edited_message": body(text, edit_date=int(time.time()), **more)}


def channel_post(text: str = "news", **more: Any) -> Json:
    return {"channel_post": body(text, chat=channel(), **more)}


def edited_channel_post(text: str = "news, mended", **more: Any) -> Json:
    return {"edited_channel_post": body(text, chat=channel(), edit_date=int(time.time()), **more)}


def business_message(text: str = "to the business", **more: Any) -> Json:
    return {"business_message": body(text, business_connection_id="business", **more)}


def edited_business_message(text: str = "to the business, mended", **more: Any) -> Json:
    return {"edited_business_message": body(text, business_connection_id="business", **more)}


def guest_message(text: str = "@isnad_test_bot hello", **more: Any) -> Json:
    """Somebody calls the bot in a chat that it is not in; answered with answerGuestQuery."""
    return {"guest_message": body(text, guest_query_id=f"guest-{next(_numbers)}", **more)}


def photo(caption: str, **more: Any) -> Json:
    sizes = [{"file_id": "photo", "file_unique_id": "p", "width": 90, "height": 60}]
    return {"message": body(None, photo=sizes, caption=caption, caption_entities=entities_of(caption), **more)}


def document(name: str = "article.txt", **more: Any) -> Json:
    return {"message": body(None, document={"file_id": name, "file_unique_id": "d", "file_name": name}, **more)}


def forward(text: str, origin: Json | None = None, **more: Any) -> Json:
    origin = origin or {"type": "hidden_user", "date": int(time.time()), "sender_user_name": "Somebody"}
    return {"message": body(text, forward_origin=origin, **more)}


def anonymous_message(text: str, *, chat: Json | None = None, **more: Any) -> Json:
    """From an administrator who hides: the sender is the group itself."""
    chat = chat or supergroup()
    return {"message": body(text, sender=ANONYMOUS_ADMIN, chat=chat, sender_chat=chat, **more)}


def message_as_channel(text: str, *, chat: Json | None = None, **more: Any) -> Json:
    return {"message": body(text, sender=CHANNEL_SENDER, chat=chat or supergroup(), sender_chat=channel(), **more)}


def inline_query(query: str = "", *, sender: Json | None = None, offset: str = "", **more: Any) -> Json:
    asked = {"id": f"inline-{next(_numbers)}", "from": sender or user(), "query": query, "offset": offset}
    return {"inline_query": asked | more}


def chosen_inline_result(result_id: str = "1", query: str = "", *, sender: Json | None = None, **more: Any) -> Json:
    return {"chosen_inline_result": {"result_id": result_id, "from": sender or user(), "query": query} | more}


def callback_query(data: str | None = "x", *, sender: Json | None = None, on: Json | None = None, **more: Any) -> Json:
    """A button pressed under the message `on`, else under an inline one when `inline_message_id` is given."""
    pressed: Json = {"id": f"callback-{next(_numbers)}", "from": sender or user(), "chat_instance": "chat"}
    if data is not None:
        pressed["data"] = data
    if "inline_message_id" not in more:
        pressed["message"] = on or body("a card", sender=BOT, chat=private((sender or user())["id"]))
    return {"callback_query": pressed | more}


def my_chat_member(status: str = "member", *, sender: Json | None = None, chat: Json | None = None) -> Json:
    """The bot's own place in a chat changed: `member`, `left`, `kicked`."""
    return {"my_chat_member": _membership(BOT, status, sender or user(), chat or private())}


def chat_member(status: str = "member", *, sender: Json | None = None, chat: Json | None = None) -> Json:
    return {"chat_member": _membership(user(2000), status, sender or user(), chat or supergroup())}


def _membership(whose: Json, status: str, sender: Json, chat: Json) -> Json:
    new: Json = {"user": whose, "status": status} | ({"until_date": 0} if status == "kicked" else {})
    old = {"user": whose, "status": "left"}
    return {"chat": chat, "from": sender, "date": int(time.time()), "old_chat_member": old, "new_chat_member": new}


def migration(old: Json | None = None, new_id: int = -1001234567890) -> Json:
    return {"message": body(None, chat=old or group(), migrate_to_chat_id=new_id)}


def every_kind() -> dict[str, Json]:
    """One update of each kind that the Bot API knows, by kind."""
    now = int(time.time())
    chat, person = supergroup(), user()
    poll = {
        "id": "poll",
        "question": "?",
        "options": [],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    }
    boost = {"boost_id": "boost", "source": {"source": "premium", "user": person}}
    address = {
        "country_code": "AE",
        "state": "",
        "city": "Abu Dhabi",
        "street_line1": "",
        "street_line2": "",
        "post_code": "",
    }
    rest: list[Json] = [
        {"business_connection": {"id": "b", "user": person, "user_chat_id": 1, "date": now, "is_enabled": True}},
        {"deleted_business_messages": {"business_connection_id": "b", "chat": private(), "message_ids": [1]}},
        {"message_reaction": {"chat": chat, "message_id": 1, "date": now, "old_reaction": [], "new_reaction": []}},
        {"message_reaction_count": {"chat": chat, "message_id": 1, "date": now, "reactions": []}},
        {"poll": poll},
        {"poll_answer": {"poll_id": "poll", "option_ids": [0], "option_persistent_ids": ["a"], "user": person}},
        {"chat_join_request": {"chat": chat, "from": person, "user_chat_id": 1, "date": now}},
        {"chat_boost": {"chat": chat, "boost": boost | {"add_date": now, "expiration_date": now}}},
        {"removed_chat_boost": {"chat": chat, "remove_date": now} | boost},
        {"shipping_query": {"id": "s", "from": person, "invoice_payload": "p", "shipping_address": address}},
        {
            "pre_checkout_query": {
                "id": "c",
                "from": person,
                "currency": "XTR",
                "total_amount": 1,
                "invoice_payload": "p",
            }
        },
        {"purchased_paid_media": {"from": person, "paid_media_payload": "p"}},
        {"managed_bot": {"user": person, "bot": BOT}},
        {"subscription": {"user": person, "invoice_payload": "p", "state": "active"}},
        {"stopped_message_generation": {"chat": private(), "draft_id": 1}},
    ]
    made = [message(), edited_message(), channel_post(), edited_channel_post(), business_message()]
    made += [edited_business_message(), guest_message(), inline_query(), chosen_inline_result(), callback_query()]
    made += [my_chat_member(), chat_member(), *rest]
    return {next(iter(each)): each for each in made}
