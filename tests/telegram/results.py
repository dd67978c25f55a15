"""What methods give back, and what they change: a small model of the messages and settings on the server's side."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.updates import BOT, Json, channel, group, private

_SENDS = ("send", "forward", "copy")
# Parameters of a send that stand in the message it makes.
_SHOWN = ("text", "entities", "caption", "caption_entities", "reply_markup", "message_thread_id")


# What a member of that status is told with, each a yes or no.
_RIGHTS = {
    "creator": ("is_anonymous",),
    "administrator": (
        "can_be_edited",
        "is_anonymous",
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_promote_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
    ),
}


class RefusedError(Exception):
    """A well-formed call that the state of things does not allow: 400."""


@dataclass(slots=True)
class State:
    """Messages by (chat, id), the bot's settings by (name, scope, language), queries that may be answered."""

    messages: dict[tuple[Any, int], Json] = field(default_factory=dict)
    settings: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    open_queries: set[str] = field(default_factory=set)
    members: dict[tuple[Any, int], str] = field(default_factory=dict)
    numbers: Any = field(default_factory=lambda: itertools.count(10_000))

    def perform(self, method: str, parameters: dict[str, Any]) -> Any:
        """Do what a checked call asks and give its result."""
        if special := _SPECIAL.get(method):
            return special(self, parameters)
        if method.startswith("answer"):
            return self._answer(parameters)
        if method.startswith(_SENDS):
            return self._send(method, parameters)
        if method.startswith("editMessage"):
            return self._edit(parameters)
        if method.startswith(("setMy", "deleteMy", "getMy")):
            return self._setting(method, parameters)
        return True

    def open_query(self, update: Json) -> None:
        """Remember which queries of an update may be answered."""
        for kind in ("inline_query", "callback_query", "pre_checkout_query", "shipping_query"):
            if query := update.get(kind):
                self.open_queries.add(query["id"])
        if guest := update.get("guest_message"):
            self.open_queries.add(guest["guest_query_id"])

    def _answer(self, parameters: dict[str, Any]) -> Any:
        query = next(value for name, value in parameters.items() if name.endswith("query_id"))
        if query not in self.open_queries:
            raise RefusedError("query is too old and response timeout expired or query ID is invalid")
        if "guest_query_id" in parameters:
            return {"inline_message_id": f"guest-inline-{next(self.numbers)}"}
        return True

    def _send(self, method: str, parameters: dict[str, Any]) -> Any:
        if method in {"sendChatAction", "sendMessageDraft"}:
            return True
        chat = parameters["chat_id"]
        number = next(self.numbers)
        if method.startswith("copy"):
            return {"message_id": number}
        message: Json = {"message_id": number, "date": int(time.time()), "chat": _chat(chat), "from": BOT}
        message |= {name: parameters[name] for name in _SHOWN if name in parameters}
        reply_to = (parameters.get("reply_parameters") or {}).get("message_id")
        if reply_to and (replied := self.messages.get((chat, reply_to))):
            message["reply_to_message"] = replied
        if method == "sendMediaGroup":
            return [message]
        self.messages[chat, number] = message
        return message

    def _edit(self, parameters: dict[str, Any]) -> Any:
        if "inline_message_id" in parameters:
            return True
        key = (parameters["chat_id"], parameters["message_id"])
        message = self.messages.get(key) or {
            "message_id": key[1],
            "date": int(time.time()),
            "chat": _chat(key[0]),
            "from": BOT,
        }
        changed = message | {name: parameters[name] for name in _SHOWN if name in parameters}
        if "reply_markup" not in parameters:
            changed.pop("reply_markup", None)
        if key in self.messages and changed == message:
            raise RefusedError("message is not modified")
        self.messages[key] = changed
        return changed

    def _setting(self, method: str, parameters: dict[str, Any]) -> Any:
        name = method[3:] if not method.startswith("deleteMy") else method[6:]
        place = (name, repr(parameters.get("scope")), str(parameters.get("language_code") or ""))
        if method.startswith("get"):
            empty: Any = [] if name == "MyCommands" else {}
            return self.settings.get(place, empty)
        rest = {key: value for key, value in parameters.items() if key not in {"scope", "language_code"}}
        if method.startswith("delete"):
            self.settings.pop(place, None)
        else:
            self.settings[place] = rest["commands"] if name == "MyCommands" else rest
        return True

    def _delete(self, parameters: dict[str, Any]) -> bool:
        self.messages.pop((parameters["chat_id"], parameters["message_id"]), None)
        return True

    def _member(self, parameters: dict[str, Any]) -> Json:
        whom = parameters["user_id"]
        status = self.members.get((parameters["chat_id"], whom), "member")
        told = {"user": {"id": whom, "is_bot": False, "first_name": f"User {whom}"}, "status": status}
        return told | dict.fromkeys(_RIGHTS.get(status, ()), False)


def get_me() -> Json:
    return BOT | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "supports_guest_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _chat(chat_id: Any) -> Json:
    if isinstance(chat_id, str):
        return channel() | {"username": chat_id.lstrip("@")}
    if chat_id > 0:
        return private(chat_id)
    return group(chat_id) if chat_id > -1_000_000_000_000 else {"id": chat_id, "type": "supergroup", "title": "A group"}


_SPECIAL = {
    "getMe": lambda _state, _parameters: get_me(),
    "getChat": lambda _state, parameters: (
        _chat(parameters["chat_id"]) | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": {}}
    ),
    "getChatMember": State._member,
    "getChatMemberCount": lambda _state, _parameters: 2,
    "getChatAdministrators": lambda _state, _parameters: [],
    "deleteMessage": State._delete,
}
