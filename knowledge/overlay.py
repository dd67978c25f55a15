"""What a community decides, as a file of its own: who is one speaker, who really spoke, what is withdrawn.

JSON Lines. First speakers, by name: `merge` one name `into` another, or `split` from a name who is meant, `as` another
name, by the words of a `role`, by an `article` (its address or title) or, without either, by being called so. Then one
statement each, sorted by id: `id`, and of `speaker`, `retracted` and `translation` what was decided. `quote`, `said_by`
and `article` are there for those who review; reading ignores them and refuses any other key, which would be a decision
misspelt. A decision about what is not indexed (yet) waits for it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from knowledge.errors import ImportFormatError
from knowledge.storage.contract import Decision, Merged, Parted
from knowledge.storage.keys import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.storage.contract import Identity, Store


_DECIDED = ("speaker", "retracted", "translation")
_SHOWN = ("quote", "said_by", "article")
_OF_MERGE = ("merge", "into")
_OF_SPLIT = ("split", "as", "role", "article")


def write_overlay(store: Store) -> Iterator[str]:
    """Every decision as a JSON line."""
    for identity in store.identities():
        yield json.dumps(_identity_row(identity), ensure_ascii=False)
    for decision in store.decisions():
        yield json.dumps(_row(store, decision), ensure_ascii=False)


def _identity_row(identity: Identity) -> dict[str, str]:
    if isinstance(identity, Merged):
        return {"merge": identity.name, "into": identity.into}
    told = {"split": identity.name, "as": identity.apart, "role": identity.role, "article": identity.article}
    return {key: value for key, value in told.items() if value}


def _row(store: Store, decision: Decision) -> dict[str, Any]:
    said = store.statement_by_id(decision.id)
    row: dict[str, Any] = {"id": decision.id}
    if decision.speaker:
        row["speaker"] = decision.speaker
    if decision.retracted:
        row["retracted"] = True
    if decision.translations:
        row["translation"] = dict(decision.translations)
    if said is not None:
        row["quote"] = said.quote
        row["said_by"] = said.mention
        row["article"] = said.article.url or said.article.title
    return row


def count_waiting(store: Store) -> int:
    """How many decisions are about statements or speakers that are not indexed (yet)."""
    speakers = sum(not _is_quoted(store, identity) for identity in store.identities())
    return speakers + sum(
        store.statement_by_id(decision.id) is None for decision in store.decisions() if not decision.retracted
    )


def _is_quoted(store: Store, identity: Identity) -> bool:
    names = (identity.name, identity.into if isinstance(identity, Merged) else identity.apart)
    return any(store.count(known) for name in names if (known := store.find_speaker(name)) is not None)


def read_overlay(lines: Iterable[str]) -> Iterator[Decision | Identity]:
    """Read decisions; blank lines are skipped. Raises ImportFormatError with the line's number."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _decision(json.loads(line))
            except json.JSONDecodeError as error:
                raise ImportFormatError(f"line {number}: not JSON") from error
            except (TypeError, ValueError, RecursionError) as error:
                raise ImportFormatError(f"line {number}: {error}") from error


def _decision(row: object) -> Decision | Identity:
    if not isinstance(row, dict):
        raise TypeError("not a JSON object")
    if "merge" in row or "split" in row:
        return _identity(row)
    if not isinstance(row.get("id"), str) or not row["id"].strip():
        raise ValueError("id is missing")
    if unknown := sorted(row.keys() - {"id", *_DECIDED, *_SHOWN}):
        raise ValueError(f"{unknown[0]!r} is none of id, {', '.join((*_DECIDED, *_SHOWN))}")
    speaker, translation = row.get("speaker"), row.get("translation") or {}
    if speaker is not None and (not isinstance(speaker, str) or not speaker.strip()):
        raise TypeError("speaker is not a name")
    if not isinstance(row.get("retracted", False), bool):
        raise TypeError("retracted is neither true nor false")
    if not isinstance(translation, dict) or not all(isinstance(text, str) for text in translation.values()):
        raise TypeError("translation is not {language: text}")
    return Decision(row["id"], speaker, row.get("retracted", False), tuple(sorted(translation.items())))


def _identity(row: dict[str, object]) -> Identity:
    merges = "merge" in row
    keys = _OF_MERGE if merges else _OF_SPLIT
    if unknown := sorted(row.keys() - set(keys)):
        raise ValueError(f"{unknown[0]!r} is none of {', '.join(keys)}")
    name, other = (_name(row, key) for key in keys[:2])
    if merges:
        return Merged(name, other)
    if name_key(name) == name_key(other):
        raise ValueError(f"{keys[0]} and {keys[1]} are one name")
    return Parted(name, other, *(_name(row, key) if key in row else None for key in keys[2:]))


def _name(row: dict[str, object], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{key} is missing or not a text")
    return value
