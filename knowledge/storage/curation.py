"""What people decide about statements and speakers; it outlives the extraction."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.model import Speaker
from knowledge.storage.adding import forget_entries, insert_rows, remove_rows
from knowledge.storage.records import COLUMNS, Row
from knowledge.storage.speakers import count_speakers, current, file_speaker, new_speaker, write_names

if TYPE_CHECKING:
    from knowledge.model import Statement
    from knowledge.storage.contract import SpeakerRef
    from knowledge.storage.sqlite import SQLiteStore

__all__ = [
    "correct",
    "current",
    "describe_speaker",
    "merge_speakers",
    "retract_article",
    "retract_statement",
    "split_speaker",
]


def _row(store: SQLiteStore, number: int) -> Row | None:
    found = store.connection.row(f"SELECT {COLUMNS} FROM statements WHERE number = ?", (number,))
    return Row(*found) if found else None


def retract_statement(store: SQLiteStore, number: int) -> bool:
    """See `Store.retract_statement`."""
    with store.connection.transaction():
        row = _row(store, number)
        if row is None:
            return False
        store.connection.run("INSERT OR IGNORE INTO retractions VALUES (?)", (row.id,))
        remove_rows(store, [row], store.touch())
    return True


def retract_article(store: SQLiteStore, article_id: int) -> int:
    """See `Store.retract_article`."""
    with store.connection.transaction():
        generation = store.touch()
        found = store.connection.rows(f"SELECT {COLUMNS} FROM statements WHERE article = ?", (article_id,))
        remove_rows(store, [Row(*row) for row in found], generation)
        store.connection.run_many("INSERT OR IGNORE INTO retractions VALUES (?)", [(row[1],) for row in found])
        store.connection.run("UPDATE articles SET state = 1 WHERE id = ?", (article_id,))
        forget_entries(store, article_id, store.article_text(article_id))
    return len(found)


def correct(store: SQLiteStore, number: int, speaker: SpeakerRef) -> Statement | None:
    """See `Store.correct`."""
    with store.connection.transaction():
        row = _row(store, number)
        if row is None:
            return None
        generation = store.touch()
        speaker_id = file_speaker(store, speaker)
        store.connection.run("INSERT OR REPLACE INTO corrections VALUES (?, ?)", (row.id, speaker_id))
        remove_rows(store, [row], generation)
        insert_rows(store, [row._replace(speaker=speaker_id, others=None, shown=None)], generation)
    return store.statement(number)


def describe_speaker(
    store: SQLiteStore,
    speaker_id: int,
    name: str | None,
    aliases: tuple[str, ...] | None,
    roles: tuple[str, ...] | None,
) -> Speaker | None:
    """See `Store.describe_speaker`."""
    with store.connection.transaction():
        old = store.speaker(speaker_id)
        if old is None:
            return None
        told = Speaker(
            old.id,
            old.name if name is None else name,
            old.aliases if aliases is None else aliases,
            old.roles if roles is None else roles,
        )
        write_names(store, told, store.touch())
    return store.speaker(old.id)


def merge_speakers(store: SQLiteStore, kept: int, other: int) -> Speaker | None:
    """See `Store.merge_speakers`."""
    with store.connection.transaction():
        one, two = store.speaker(kept), store.speaker(other)
        if one is None or two is None or one.id == two.id:
            return one
        generation = store.touch()
        _refile(store, two.id, one.id, generation)
        store.connection.run("UPDATE corrections SET speaker = ? WHERE speaker = ?", (one.id, two.id))
        store.connection.run("DELETE FROM speaker_names WHERE speaker = ?", (two.id,))
        store.connection.run(
            "UPDATE speakers SET merged_into = ?, changed = ? WHERE id = ?", (one.id, generation, two.id)
        )
        both = replace(one, aliases=(*one.aliases, two.name, *two.aliases), roles=(*one.roles, *two.roles))
        write_names(store, both, generation)
    return store.speaker(one.id)


def _refile(store: SQLiteStore, old: int, new: int, generation: int) -> None:
    """Move one speaker's statements to another."""
    moved: Counter[int] = Counter()
    rows = store.connection.rows(
        "SELECT s.number, s.speaker, s.others FROM said d JOIN statements s ON s.number = d.number WHERE d.speaker = ?",
        (old,),
    )
    for number, speaker, others in rows:
        ids = list(dict.fromkeys(new if one == old else one for one in (speaker, *json.loads(others or "[]"))))
        store.connection.run(
            "UPDATE statements SET speaker = ?, others = ?, shown = iif(?, shown, NULL) WHERE number = ?",
            (ids[0], json.dumps(ids[1:]) if ids[1:] else None, bool(ids[1:]), number),
        )
    moved[old] = -len(rows)
    moved[new] = store.connection.run("UPDATE OR IGNORE said SET speaker = ? WHERE speaker = ?", (new, old))
    store.connection.run("DELETE FROM said WHERE speaker = ?", (old,))
    store.index.refile(old, new)
    count_speakers(store, moved, generation)


def split_speaker(store: SQLiteStore, speaker_id: int, numbers: tuple[int, ...], name: str) -> Speaker | None:
    """See `Store.split_speaker`."""
    with store.connection.transaction():
        if store.speaker(speaker_id) is None:
            return None
        made = new_speaker(store, name)
        for number in numbers:
            correct(store, number, made)
    return store.speaker(made)
