"""What a community decides about statements, as a file of its own: who really spoke, what is withdrawn, translations.

JSON Lines, one statement each, sorted by id: `id`, and of `speaker`, `retracted` and `translation` what was decided.
`quote`, `said_by` and `article` are there for those who review; reading ignores them and refuses any other key, which
would be a decision misspelt. A decision about a statement that is not indexed (yet) waits for it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from knowledge.errors import ImportFormatError
from knowledge.storage.contract import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.storage.contract import Store


_DECIDED = ("speaker", "retracted", "translation")
_SHOWN = ("quote", "said_by", "article")


def write_overlay(store: Store) -> Iterator[str]:
    """Every decision as a JSON line."""
    for decision in store.decisions():
        yield json.dumps(_row(store, decision), ensure_ascii=False)


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
    """How many decisions are about statements that are not indexed (yet)."""
    return sum(store.statement_by_id(decision.id) is None for decision in store.decisions() if not decision.retracted)


def read_overlay(lines: Iterable[str]) -> Iterator[Decision]:
    """Read decisions; blank lines are skipped. Raises ImportFormatError with the line's number."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _decision(json.loads(line))
            except json.JSONDecodeError as error:
                raise ImportFormatError(f"line {number}: not JSON") from error
            except (TypeError, ValueError, RecursionError) as error:
                raise ImportFormatError(f"line {number}: {error}") from error


def _decision(row: object) -> Decision:
    if not isinstance(row, dict):
        raise TypeError("not a JSON object")
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
