"""Everything that people decided, out of a store and into another."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from knowledge.storage import curation
from knowledge.storage.contract import Decision
from knowledge.storage.identities import apply_identity
from knowledge.storage.speakers import file_speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.storage.contract import Identity, Resolver
    from knowledge.storage.sqlite import SQLiteStore

_ALL = """
    SELECT ids.id, s.name, r.id IS NOT NULL, t.texts
    FROM (SELECT id FROM corrections UNION SELECT id FROM retractions UNION SELECT id FROM translations) ids
    LEFT JOIN corrections c ON c.id = ids.id LEFT JOIN speakers s ON s.id = c.speaker
    LEFT JOIN retractions r ON r.id = ids.id LEFT JOIN translations t ON t.id = ids.id
    ORDER BY ids.id"""


def read_decisions(store: SQLiteStore) -> Iterator[Decision]:
    """See `Store.decisions`."""
    for statement_id, speaker, retracted, texts in store.connection.rows(_ALL):
        translations = tuple(sorted(json.loads(texts).items())) if texts else ()
        yield Decision(statement_id, speaker, bool(retracted), translations)


def apply_decisions(store: SQLiteStore, decisions: Iterable[Decision | Identity], resolve: Resolver | None) -> int:
    """See `Store.decide`."""
    read = 0
    with store.connection.transaction():
        store.touch()
        for decision in decisions:
            if isinstance(decision, Decision):
                _apply(store, decision, resolve)
            else:
                apply_identity(store, decision)
            read += 1
    return read


def _apply(store: SQLiteStore, decision: Decision, resolve: Resolver | None) -> None:
    said = store.statement_by_id(decision.id)
    if decision.translations:
        store.translate(decision.id, decision.translations)
    if decision.speaker:
        speaker = resolve(decision.speaker) if resolve else decision.speaker
        if said is not None:
            curation.correct(store, said.number, speaker)
        else:
            speaker_id = file_speaker(store, speaker)
            store.connection.run("INSERT OR REPLACE INTO corrections VALUES (?, ?)", (decision.id, speaker_id))
    if decision.retracted and said is not None:
        curation.retract_statement(store, said.number)
    elif decision.retracted:
        store.connection.run("INSERT OR IGNORE INTO retractions VALUES (?)", (decision.id,))
