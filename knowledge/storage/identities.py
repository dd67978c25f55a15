"""What people decide about speakers, by name: which names are one speaker's, and who was taken for another.

A name that nobody bears yet is filed at once, so that whoever comes under it is filed as decided.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.storage.adding import insert_rows, remove_rows
from knowledge.storage.contract import Merged, Parted
from knowledge.storage.curation import merge_speakers
from knowledge.storage.keys import name_key
from knowledge.storage.parting import learn_roles, refile, set_apart, tells
from knowledge.storage.records import COLUMNS, Row
from knowledge.storage.speakers import new_speaker, write_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from knowledge.model import Speaker
    from knowledge.storage.contract import Identity
    from knowledge.storage.sqlite import SQLiteStore

_ALL = "SELECT kind, name, other, role, article FROM identities ORDER BY kind, name, other, role, article"
_OF_SPEAKER = f"""SELECT {COLUMNS} FROM statements
    WHERE number IN (SELECT number FROM said WHERE speaker = ?) AND id NOT IN (SELECT id FROM corrections)"""


def read_identities(store: SQLiteStore) -> Iterator[Identity]:
    """See `Store.identities`."""
    for kind, name, other, role, article in store.connection.rows(_ALL):
        yield Merged(name, other) if kind == "merge" else Parted(name, other, role or None, article or None)


def apply_identity(store: SQLiteStore, decided: Identity) -> None:
    """File and record one decision; inside a transaction."""
    if isinstance(decided, Merged):
        _record(store, "merge", (decided.name, decided.into))
        _merge(store, decided)
    else:
        _record(store, "split", (decided.name, decided.apart), decided.role or "", decided.article or "")
        _part(store, decided)


def _record(store: SQLiteStore, kind: str, names: tuple[str, str], role: str = "", article: str = "") -> None:
    """What was decided before to the contrary no longer holds."""
    about = {name_key(name) for name in names}
    for known in store.connection.rows("SELECT kind, name, other FROM identities WHERE kind <> ?", (kind,)):
        if {name_key(known[1]), name_key(known[2])} == about:
            store.connection.run("DELETE FROM identities WHERE kind = ? AND name = ? AND other = ?", known)
    store.connection.run("INSERT OR IGNORE INTO identities VALUES (?, ?, ?, ?, ?)", (kind, *names, role, article))


def _merge(store: SQLiteStore, decided: Merged) -> None:
    kept, other = _find(store, decided.into), _find(store, decided.name)
    if kept is not None and other is not None:
        for each in (other.id, *_bearers(store, decided.name)):
            merge_speakers(store, kept.id, each)
        return
    if kept is None and other is not None:
        kept = replace(other, name=decided.into, aliases=(other.name, *other.aliases))
    elif kept is None:
        kept = store.speaker(new_speaker(store, decided.into))
    if kept is not None:
        write_names(store, replace(kept, aliases=(*kept.aliases, decided.name)), store.touch())


def _bearers(store: SQLiteStore, name: str) -> list[int]:
    return [
        one for (one,) in store.connection.rows("SELECT speaker FROM speaker_names WHERE key = ?", (name_key(name),))
    ]


def _find(store: SQLiteStore, name: str) -> Speaker | None:
    found = store.find_speaker(name)
    return None if found is None else store.speaker(found)


def _part(store: SQLiteStore, decided: Parted) -> None:
    source, target = _find(store, decided.name), _find(store, decided.apart)
    if source is not None and target is not None and source.id == target.id:
        shown = decided.name if name_key(source.name) == name_key(decided.apart) else source.name
        write_names(store, replace(source, name=shown), store.touch())
        target = None
    apart = new_speaker(store, decided.apart) if target is None else target.id
    if source is not None:
        _move(store, source.id, apart, decided)


def _move(store: SQLiteStore, source: int, target: int, decided: Parted) -> None:
    """File what is set apart under its speaker; roles that only those statements told go with them."""
    before = [Row(*row) for row in store.connection.rows(_OF_SPEAKER, (source,))]
    ruled = decided.role or decided.article
    after = set_apart(store, before) if ruled else _named(store, before, (source, target), decided)
    moved = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    generation = store.touch()
    remove_rows(store, [old for old, _ in moved], generation)
    insert_rows(store, [new for _, new in moved], generation)
    learn_roles(store, target, tuple(new for _, new in moved))
    kept = {row.role for row in after if source in row.speakers()} if ruled else set()
    told = {old.role for old, _ in moved} - kept
    if (left := store.speaker(source)) is not None:
        roles = tuple(role for role in left.roles if role not in told)
        write_names(store, replace(left, roles=roles), generation)


def _is_called(mention: str, decided: Parted) -> bool:
    """Whether a mention holds the name, and not as a part of the longer name of whom it is set apart from."""
    longer = len(decided.name.split()) > len(decided.apart.split())
    return tells(mention, decided.apart) and not (longer and tells(mention, decided.name))


def _named(store: SQLiteStore, rows: list[Row], ids: tuple[int, int], decided: Parted) -> list[Row]:
    """Rows under that very name are the other's, and all of an article that calls the speaker by no other."""
    source, target = ids
    so = [row for row in rows if row.mention and _is_called(row.mention, decided)]
    numbers = {row.number for row in so}
    both = {row.article for row in rows if row.mention and tells(row.mention, decided.name)}
    articles = {row.article for row in so if store.article_text(row.article) is not None} - both
    return [refile(row, source, target) if row.number in numbers or row.article in articles else row for row in rows]
