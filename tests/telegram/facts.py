"""What the Bot API says of its methods and types: names, required fields, types, lengths.

`facts.txt` holds it in a line format that diffs well. Written anew from a machine-readable schema by

    python -m tests.telegram.facts SCHEMA.json > tests/telegram/facts.txt
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("facts.txt")
_FIELD = re.compile(r" (\w+)(!?) (\S+)(?: (\d+)-(\d+) (\w+))?")


@dataclass(frozen=True, slots=True)
class Length:
    """Least and most, in characters or bytes."""

    least: int
    most: int
    unit: str


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a method or a field of a type. `kind` is e.g. `Integer|String` or `[[InlineKeyboardButton]]`."""

    name: str
    required: bool
    kind: str
    length: Length | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    methods: dict[str, dict[str, Field]]
    types: dict[str, dict[str, Field]]

    def members(self, union: str) -> list[str]:
        """The types that a type without fields of its own stands for."""
        return [name for name, fields in self.types.items() if fields and _belongs(name, union)]


@cache
def read_facts() -> Facts:
    facts = Facts({}, {})
    fields: dict[str, Field] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if found := _FIELD.fullmatch(line):
            name, required, kind, least, most, unit = found.groups()
            length = Length(int(least), int(most), unit) if unit else None
            fields[name] = Field(name, bool(required), kind, length)
        elif line and not line.startswith("#"):
            group, name = line.split(" ")
            fields = getattr(facts, group + "s").setdefault(name, {})
    return facts


def write_facts(schema: dict[str, Any]) -> str:
    """The line format of a schema `{bot_api, methods: {name: {field: {type, required, length}}}, types: ...}`."""
    lines = [f"# Telegram Bot API {schema['bot_api']}: method or type, then its fields; ! marks the required ones."]
    for group in ("methods", "types"):
        for name, fields in sorted(schema[group].items()):
            lines.append(f"{group[:-1]} {name}")
            lines.extend(_field_line(field, told) for field, told in sorted(fields.items()))
    return "\n".join(lines) + "\n"


def _field_line(name: str, told: dict[str, Any]) -> str:
    line = f" {name}{'!' if told['required'] else ''} {_compact(told['type'])}"
    if length := told.get("length"):
        line += f" {length['min']}-{length['max']} {length['unit']}"
    return line


def _compact(kind: str) -> str:
    """Array of Array of X -> [[X]], A or B -> A|B."""
    if kind.startswith("Array of "):
        return f"[{_compact(kind.removeprefix('Array of '))}]"
    return "|".join(re.split(r", | or | and ", kind))


def _belongs(name: str, union: str) -> bool:
    if union == "InputMessageContent":
        return name.startswith("Input") and name.endswith("MessageContent")
    if union == "MaybeInaccessibleMessage":
        return name in {"Message", "InaccessibleMessage"}
    return name != union and name.startswith(union)


if __name__ == "__main__":
    sys.stdout.write(write_facts(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
