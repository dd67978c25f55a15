"""Where statements live: one contract, SQLite behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.storage.contract import Draft, Name, Record, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.storage.index import Terms

__all__ = ["Draft", "Name", "Record", "Store", "open_store"]


def open_store(url: str, *, terms: Callable[[Sequence[str]], Terms] | None = None, make: bool = True) -> Store:
    """Open `sqlite:///relative`, `sqlite:////absolute` or `sqlite://` (in memory), with `make` a file where none is.

    `terms` gives texts' index terms; without it nothing is indexed for search. Raises StorageError with one clear
    line: not a database, another program's, newer than this program, no file, no folder, not readable.
    """
    from knowledge.storage.sqlite import SQLiteStore  # noqa: PLC0415 - only the engine asked for is loaded

    return SQLiteStore(url, terms=terms, make=make)
