"""Whether a call, or an update, is one that the Bot API knows: method, fields, types, lengths, entities."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.telegram.facts import Field, read_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

# What the documentation says in prose only. (method or type, field) -> most bytes or most items.
MOST_BYTES = {
    ("answerInlineQuery", "next_offset"): 64,
    ("BotCommand", "command"): 32,
    ("ForceReply", "input_field_placeholder"): 256,
}
MOST_CHARACTERS = {
    ("BotCommand", "description"): 256,
    ("CopyTextButton", "text"): 256,
    ("ReplyKeyboardMarkup", "input_field_placeholder"): 64,
    ("InlineQueryResultsButton", "start_parameter"): 64,
}
MOST_ITEMS = {
    ("answerInlineQuery", "results"): 50,
    ("setMyCommands", "commands"): 100,
    ("sendMessage", "entities"): 100,
    ("editMessageText", "entities"): 100,
    ("InputTextMessageContent", "entities"): 100,
    ("InlineKeyboardMarkup", "inline_keyboard"): 100,
}
# Of these exactly one must be given.
ONE_OF = {
    "InlineKeyboardButton": {
        "callback_data",
        "callback_game",
        "copy_text",
        "disabled",
        "login_url",
        "pay",
        "switch_inline_query",
        "switch_inline_query_chosen_chat",
        "switch_inline_query_current_chat",
        "url",
        "web_app",
    },
    "InlineQueryResultsButton": {"start_parameter", "web_app"},
}
# A text and the entities over it.
ENTITIES_OF = {"entities": ("text", "message_text"), "caption_entities": ("caption",), "quote_entities": ("quote",)}
PARSE_MODES = {"HTML", "Markdown", "MarkdownV2"}


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def decode(method: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Form values are text: bring each to what the method's facts say it is; what cannot be stays as it came."""
    fields = read_facts().methods.get(method, {})
    return {name: _decode_value(fields.get(name), value) for name, value in parameters.items()}


def _decode_value(field: Field | None, value: Any) -> Any:
    if field is None or not isinstance(value, str) or field.kind == "String":
        return value
    if "String" in field.kind.split("|"):
        return int(value) if value.lstrip("-").isdigit() else value
    try:
        return json.loads(value)
    except ValueError:
        return value


def check_call(method: str, parameters: dict[str, Any]) -> list[str]:
    """What is wrong with a call, a line each; nothing when it may be made."""
    fields = read_facts().methods.get(method)
    if fields is None:
        return [f"{method}: no such method"]
    return [f"{method}: {fault}" for fault in _check_fields(method, fields, parameters)]


def check_value(kind: str, value: Any) -> list[str]:
    """What is wrong with a value of a kind such as `Update` or `[User]`."""
    return list(_check(kind, value, kind))


def _check_fields(owner: str, fields: dict[str, Field], values: dict[str, Any]) -> Iterator[str]:
    for name, field in fields.items():
        if name in values:
            yield from _check(field.kind, values[name], name)
            yield from _check_length(owner, field, values[name])
        elif field.required:
            yield f"{name} is required"
    for name in values.keys() - fields.keys():
        if isinstance(values[name], bytes):  # an upload that another parameter refers to as attach://name
            continue
        yield f"{owner} has no {name}"
    yield from _check_sense(owner, values)


def _check(kind: str, value: Any, where: str) -> Iterator[str]:
    if kind.startswith("["):
        yield from _check_array(kind[1:-1], value, where)
    elif "|" in kind:
        tried = [list(_check(each, value, where)) for each in kind.split("|")]
        if all(tried):
            yield min(tried, key=len)[0]
    elif kind in _PLAIN:
        if not _PLAIN[kind](value):
            yield f"{where} must be {kind}, not {value!r:.60}"
    else:
        yield from _check_object(kind, value, where)


_PLAIN = {
    "String": lambda value: isinstance(value, str),
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "InputFile": lambda value: isinstance(value, str | bytes),
}


def _check_array(kind: str, values: Any, where: str) -> Iterator[str]:
    # `[A|B]` comes from "Array of A, B and C": each item is one of them.
    if not isinstance(values, list):
        yield f"{where} must be an array, not {values!r:.60}"
        return
    for number, value in enumerate(values):
        yield from _check(kind, value, f"{where}[{number}]")


def _check_object(kind: str, value: Any, where: str) -> Iterator[str]:
    facts = read_facts()
    if not isinstance(value, dict):
        yield f"{where} must be {kind}, not {value!r:.60}"
        return
    members = [] if facts.types[kind] else facts.members(kind)
    tried = [
        [f"{where}.{fault}" for fault in _check_fields(each, facts.types[each], value)] for each in members or [kind]
    ]
    if all(tried):
        yield from min(tried, key=len)


def _check_length(owner: str, field: Field, value: Any) -> Iterator[str]:
    place = (owner, field.name)
    if isinstance(value, str):
        characters, size = utf16_length(value), len(value.encode("utf-8", "surrogatepass"))
        if field.length:
            long = size if field.length.unit == "bytes" else characters
            if not field.length.least <= long <= field.length.most:
                yield f"{field.name} has {long} {field.length.unit}, not {field.length.least} to {field.length.most}"
        if size > MOST_BYTES.get(place, size):
            yield f"{field.name} has {size} bytes, more than {MOST_BYTES[place]}"
        if characters > MOST_CHARACTERS.get(place, characters):
            yield f"{field.name} has {characters} characters, more than {MOST_CHARACTERS[place]}"
        if field.name == "parse_mode" and value not in PARSE_MODES:
            yield f"parse_mode {value!r} is none of {sorted(PARSE_MODES)}"
    if isinstance(value, list) and len(value) > MOST_ITEMS.get(place, len(value)):
        yield f"{field.name} has {len(value)} items, more than {MOST_ITEMS[place]}"


def _check_sense(owner: str, values: dict[str, Any]) -> Iterator[str]:
    """What holds between fields."""
    if owner in ONE_OF and len(given := sorted(ONE_OF[owner] & values.keys())) != 1:
        yield f"{owner} needs exactly one action, not {given}"
    if (
        owner.startswith("InlineQueryResult")
        and owner not in ONE_OF
        and not 1 <= len(str(values.get("id", "")).encode()) <= 64
    ):
        yield "id must have 1 to 64 bytes"
    if owner == "answerInlineQuery" and isinstance(results := values.get("results"), list):
        ids = [result.get("id") for result in results if isinstance(result, dict)]
        if len(set(ids)) < len(ids):
            yield "results bear the same id twice"
    if owner.startswith("edit") and not (
        {"inline_message_id"} <= values.keys() or {"chat_id", "message_id"} <= values.keys()
    ):
        yield "needs inline_message_id, or chat_id and message_id"
    for name, texts in ENTITIES_OF.items():
        text = next((values[each] for each in texts if isinstance(values.get(each), str)), None)
        if text is not None:
            yield from _check_entities(text, values.get(name) or [])
            if not text.strip() and "caption" not in texts:
                yield "text must be non-empty"


def _check_entities(text: str, entities: Any) -> Iterator[str]:
    """Offsets and lengths are in UTF-16 units and must lie inside the text."""
    if not isinstance(entities, list):
        return
    spans = []
    for entity in entities:
        start, length = entity.get("offset", 0), entity.get("length", 0)
        if start < 0 or length <= 0 or start + length > utf16_length(text):
            yield f"entity {entity.get('type')} at {start}+{length} is outside a text of {utf16_length(text)}"
        spans.append((start, start + length))
    for start, end in spans:
        if any(start < other < end < last for other, last in spans):
            yield f"entities cross at {start}-{end}"
