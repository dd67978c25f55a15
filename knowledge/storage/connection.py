"""A SQLite file: opened carefully, every failure one clear line."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from knowledge.errors import NoDatabaseError, StorageError
from knowledge.storage import schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

_PREFIX = "sqlite://"
_BUSY_MS = 5000
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 2147483648",
    "PRAGMA cache_size = -65536",
    "PRAGMA wal_autocheckpoint = 1000",
)
_BULK = ("PRAGMA mmap_size = 0", "PRAGMA wal_autocheckpoint = 16384")
_REASONS = {
    sqlite3.SQLITE_NOTADB: "is not a database",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore it from a backup or import an export",
    sqlite3.SQLITE_READONLY: "may not be written to, or its folder may not",
    sqlite3.SQLITE_PERM: "may not be opened",
    sqlite3.SQLITE_AUTH: "may not be opened",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened",
    sqlite3.SQLITE_BUSY: "is locked by another program; try again when that has finished",
    sqlite3.SQLITE_LOCKED: "is locked by another program; try again when that has finished",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full; nothing of this step was stored",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error",
}


def database_path(url: str) -> str:
    """The file of a URL, ":memory:" for none.

    >>> database_path("sqlite:////var/lib/isnad.db"), database_path("sqlite:///here.db"), database_path("sqlite://")
    ('/var/lib/isnad.db', 'here.db', ':memory:')
    """
    if not url.startswith(_PREFIX):
        raise StorageError(f"{url!r} is no database address: write sqlite:///PATH")
    path = unquote(url[len(_PREFIX) :])
    if "\0" in path:
        raise StorageError(f"{url!r} is no database address: it holds a NUL")
    if path in {"", "/", "/:memory:"}:
        return ":memory:"
    if not path.startswith("/"):
        raise StorageError(f"{url!r} is no database address: three slashes, sqlite:///PATH")
    return path[1:]


class _OfConnection:
    """A context of a connection."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection


class _Snapshot(_OfConnection):
    """A class, as every question enters one: a generator takes three times as long to enter and to leave."""

    __slots__ = ()

    def __enter__(self) -> None:
        self._connection.pin()

    def __exit__(self, *_: object) -> None:
        self._connection.unpin()


class _Transaction(_OfConnection):
    """A class, as Ctrl-C while a generator is entered leaves one suspended, its ending still to come."""

    __slots__ = ()

    def __enter__(self) -> None:
        self._connection.begin()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._connection.commit()
        else:
            self._connection.abandon()


class _Bulk(_OfConnection):
    """A class for the same reason; settings are not changed within a transaction, so one that was left is ended."""

    __slots__ = ()

    def __enter__(self) -> None:
        self._connection.set_for_bulk()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self._connection.abandon()
        self._connection.set_for_use()


_WITHIN = nullcontext()


class Connection:
    """One connection to one file; SQL in, rows out, StorageError for whatever breaks."""

    def __init__(self, url: str, *, make: bool = True) -> None:
        self.path = database_path(url)
        self._writing = False
        self._data_version = -1
        self._generation = 0
        self._pinned = False
        self._check_place(make=make)
        with self._clear():
            self._db = sqlite3.connect(
                self.path, timeout=_BUSY_MS / 1000, isolation_level=None, check_same_thread=False, cached_statements=512
            )
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def _check_place(self, *, make: bool) -> None:
        if self.path == ":memory:":
            return
        path = Path(self.path)
        if path.is_dir():
            raise StorageError(f"{self.path} is a folder, not a database")
        if not path.parent.is_dir():
            raise StorageError(f"{self.path} cannot be made: there is no folder {path.parent}")
        if not make and not path.exists():
            raise NoDatabaseError(f"there is no database {self.path}; `python -m knowledge add` or `import` makes one")

    def _prepare(self) -> None:
        version = self.value("PRAGMA user_version")
        owner = self.value("PRAGMA application_id")
        if version > schema.VERSION and owner == schema.APPLICATION:
            raise StorageError(
                f"{self.path} was written by a newer version of this program (schema {version}, not {schema.VERSION})"
            )
        if owner != schema.APPLICATION and self.value("SELECT count(*) FROM sqlite_schema"):
            raise StorageError(f"{self.path} is another program's database")
        self.set_for_use()
        if version < schema.VERSION:
            self._migrate()

    def _migrate(self) -> None:
        """Bring the schema up to date; another process may be doing the same at this moment."""
        with self.transaction():
            version = self.value("PRAGMA user_version")
            for step in schema.MIGRATIONS[version:]:
                for change in step:
                    if isinstance(change, str):
                        self.run(change)
                    else:
                        change(self)
            self.run(f"PRAGMA user_version = {schema.VERSION}")
            self.run(f"PRAGMA application_id = {schema.APPLICATION}")

    @contextmanager
    def _clear(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def _explained(self, error: sqlite3.Error) -> StorageError:
        code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
        if code == sqlite3.SQLITE_CANTOPEN and not os.access(Path(self.path).parent, os.W_OK):
            code = sqlite3.SQLITE_READONLY  # a log and an index of it must stand beside the file
        reason = _REASONS.get(code, f"cannot be used: {error}")
        return StorageError(f"{self.path} {reason}")

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        try:
            return self._db.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def each(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Any]:
        """Rows one by one, for more than should be in memory at once."""
        try:
            yield from self._db.execute(sql, parameters)
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first row, or None."""
        try:
            return self._db.execute(sql, parameters).fetchone()
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first value of the first row, or None."""
        row = self.row(sql, parameters)
        return row[0] if row else None

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """How many rows it changed."""
        try:
            return self._db.execute(sql, parameters).rowcount
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def insert(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """The new row's id."""
        try:
            return self._db.execute(sql, parameters).lastrowid or 0
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        try:
            self._db.executemany(sql, rows)
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing; one inside another belongs to the outer one."""
        return _WITHIN if self._writing else _Transaction(self)

    def begin(self) -> None:
        """Begin a transaction."""
        try:
            self.run("BEGIN IMMEDIATE")
            self._writing = True
        except BaseException:
            self.abandon()
            raise

    def commit(self) -> None:
        """End it, kept."""
        try:
            self.run("COMMIT")
            self._writing = False
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """End it, undone, if one is under way."""
        if self._db.in_transaction:
            self._db.rollback()
        self._writing = False
        self._generation = 0

    def bulk(self) -> AbstractContextManager[None]:
        """For many large writes: the file's pages stay out of memory, and leave the log many at a time."""
        return _Bulk(self)

    def set_for_bulk(self) -> None:
        """What `bulk` begins with."""
        for setting in _BULK:
            self.row(setting)

    def set_for_use(self) -> None:
        """What a connection is used with."""
        for setting in _SETTINGS:
            self.row(setting)

    def generation(self) -> int:
        """Grows with every write of any process. SQLite tells of other connections' writes without reading a table."""
        if self._pinned:
            return self._generation
        version = self.value("PRAGMA data_version")
        if version != self._data_version or not self._generation:
            self._generation = self.value("SELECT value FROM meta WHERE key = 'generation'")
            self._data_version = version
        return self._generation

    def next_generation(self) -> int:
        """The generation that the transaction under way will be."""
        self._generation = 0
        return int(self.value("UPDATE meta SET value = value + 1 WHERE key = 'generation' RETURNING value"))

    def snapshot(self) -> AbstractContextManager[None]:
        """Reads inside see one state of the file."""
        return _WITHIN if self._db.in_transaction else _Snapshot(self)

    def pin(self) -> None:
        """Begin a snapshot."""
        self.run("BEGIN")
        try:
            self.generation()
        except BaseException:
            self.run("COMMIT")
            raise
        self._pinned = True

    def unpin(self) -> None:
        """End it."""
        self._pinned = False
        self.run("COMMIT")

    def close(self) -> None:
        with self._clear():
            self._db.close()
