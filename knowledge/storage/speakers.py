"""Who is filed under which id: exact names found or made, merged ones followed, counts kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from knowledge.storage.contract import Namesake
from knowledge.storage.keys import name_key
from knowledge.storage.parting import without_parted

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable

    from knowledge.model import Speaker
    from knowledge.storage.contract import SpeakerRef
    from knowledge.storage.sqlite import SQLiteStore


def current(store: SQLiteStore, speaker_id: int) -> int:
    """Follow merges to whom that speaker is filed under now."""
    while merged := store.connection.value("SELECT merged_into FROM speakers WHERE id = ?", (speaker_id,)):
        speaker_id = merged
    return speaker_id


def file_speaker(store: SQLiteStore, speaker: SpeakerRef) -> int:
    """The id of a speaker, made when the name is new."""
    if isinstance(speaker, int):
        return current(store, speaker)
    if isinstance(speaker, Namesake):
        return new_speaker(store, speaker.name)
    found = store.find_speaker(speaker)
    return found if found is not None else new_speaker(store, speaker)


def new_speaker(store: SQLiteStore, name: str) -> int:
    """Make a speaker even where another bears that name."""
    made = store.connection.insert("INSERT INTO speakers (name) VALUES (?)", (name,))
    file_names(store, made, (name,))
    return made


def file_names(store: SQLiteStore, speaker_id: int, names: Iterable[str]) -> None:
    """Let exact names find that speaker."""
    store.connection.run_many(
        "INSERT OR IGNORE INTO speaker_names VALUES (?, ?)", [(name_key(name), speaker_id) for name in names]
    )


def count_speakers(store: SQLiteStore, changes: Counter[int], generation: int) -> None:
    """Add the changes to the counts; a speaker whose count stays may have changed all the same."""
    store.connection.run_many(
        "UPDATE speakers SET count = count + ?, changed = ? WHERE id = ?",
        [(change, generation, speaker) for speaker, change in changes.items()],
    )


def write_names(store: SQLiteStore, speaker: Speaker, generation: int) -> None:
    """Make the stored speaker what this record says, without what people set apart."""
    speaker = without_parted(store, speaker)
    aliases = tuple(alias for alias in dict.fromkeys(speaker.aliases) if alias != speaker.name)
    roles = tuple(dict.fromkeys(speaker.roles))
    store.connection.run(
        "UPDATE speakers SET name = ?, aliases = ?, roles = ?, changed = ? WHERE id = ?",
        (speaker.name, _listed(aliases), _listed(roles), generation, speaker.id),
    )
    store.connection.run("DELETE FROM speaker_names WHERE speaker = ?", (speaker.id,))
    file_names(store, speaker.id, (speaker.name, *aliases))


def _listed(texts: tuple[str, ...]) -> str:
    return json.dumps(texts, ensure_ascii=False)
