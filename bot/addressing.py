"""Whether a message in a group speaks to us, and what it says then. Silence is the rule; this module is its exceptions.

We are spoken to by a mention of our name in any case, by a mention through a link to us, by a reply to a message of
ours, and by a command that bears our name. Everything is read from entities, whose offsets are in UTF-16 units.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import Message, MessageEntity, User

_EDGES = " \t\n,:;—–-"


@dataclass(frozen=True, slots=True)
class Address:
    """What was said to us. `command` is its name for `/name@us`; `reply` says that it replies to a message of ours."""

    text: str
    command: str | None = None
    reply: bool = False


def read_address(message: Message, bot: User) -> Address | None:
    """What a group's message says to us, None when it does not speak to us."""
    if not _is_live(message):
        return None
    text = message.text or message.caption or ""
    entities = message.entities or message.caption_entities
    units = text.encode("utf-16-le")
    own = [entity for entity in entities if _names_us(entity, units, bot)]
    reply = _replies_to(message, bot)
    if own and own[0].type == "bot_command":
        command = _slice(units, own[0]).partition("@")[0].removeprefix("/").lower()
        return Address(_without(units, own[:1]), command, reply)
    if own:
        return Address(_without(units, own) or _quoted(message, bot), None, reply)
    if reply and not _turns_elsewhere(entities):
        return Address(text.strip(), None, reply)
    return None


def read_guest(message: Message, bot: User) -> str:
    """What a guest's message says besides our name."""
    units = (message.text or message.caption or "").encode("utf-16-le")
    entities = message.entities or message.caption_entities
    return _without(units, [entity for entity in entities if _names_us(entity, units, bot)])


def _is_live(message: Message) -> bool:
    """Written here and now by a person, or by one who speaks as a group or channel."""
    by_machine = message.from_user and message.from_user.is_bot and not message.sender_chat
    return not (by_machine or message.via_bot or message.forward_origin or message.is_automatic_forward)


def _names_us(entity: MessageEntity, units: bytes, bot: User) -> bool:
    name = f"@{bot.username}".lower()
    match entity.type:
        case "mention":
            return _slice(units, entity).lower() == name
        case "text_mention":
            return bool(entity.user and entity.user.id == bot.id)
        case "bot_command":
            return entity.offset == 0 and _slice(units, entity).lower().endswith(name)
        case _:
            return False


def _replies_to(message: Message, bot: User) -> bool:
    """A topic's messages reply to its opening, which may be ours and is nothing to reply to."""
    replied = message.reply_to_message
    return bool(replied and replied.from_user and replied.from_user.id == bot.id and not replied.forum_topic_created)


def _turns_elsewhere(entities: Sequence[MessageEntity]) -> bool:
    """Whether it opens with somebody else's name or a command."""
    return any(entity.offset == 0 and entity.type in {"mention", "text_mention", "bot_command"} for entity in entities)


def _quoted(message: Message, bot: User) -> str:
    """Our bare name under somebody's message asks what that message asks."""
    replied = message.reply_to_message
    if not replied or (replied.from_user and replied.from_user.id == bot.id):
        return ""
    return (replied.text or replied.caption or "").strip()


def _slice(units: bytes, entity: MessageEntity) -> str:
    return units[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le", "replace")


def _without(units: bytes, entities: Sequence[MessageEntity]) -> str:
    for entity in sorted(entities, key=lambda entity: -entity.offset):
        units = units[: 2 * entity.offset] + units[2 * (entity.offset + entity.length) :]
    return " ".join(units.decode("utf-16-le", "replace").split()).strip(_EDGES)
