"""Statements with fields of their own on their way in, thousands at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from knowledge.storage import keys
from knowledge.storage.adding import write_rows
from knowledge.storage.contract import BATCH
from knowledge.storage.records import Row, Speaking, recorded
from knowledge.storage.speakers import file_speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from knowledge.model import Article
    from knowledge.storage.contract import Record, Resolver
    from knowledge.storage.sqlite import SQLiteStore

_REMEMBERED = 100_000  # names whose speakers are kept between batches
_FIELDS = "title, url, outlet, published, language"
_MARKS = 1 << 24  # bytes; of a million articles, each is taken for one of the others once in seventeen times


def import_records(
    store: SQLiteStore, records: Iterable[Record], resolve: Resolver | None
) -> Iterator[tuple[int, int]]:
    """See `Store.import_statements`."""
    source = iter(records)
    filing = _Filing(store, resolve)
    read = new = 0
    while batch := list(islice(source, BATCH)):
        new += _import_batch(store, batch, filing)
        read += len(batch)
        yield read, new


class _Marks:
    """A mark for the lowest bits of each stored article's key: where there is none, nothing need be looked for.

    They hold from the second batch on, and as long as no article is stored but with `add`: ids of articles only grow.
    """

    def __init__(self) -> None:
        self._marks = bytearray()
        self._last: int | None = None

    def possible(self, store: SQLiteStore, last: int, keys: Iterable[int]) -> list[int]:
        """Those of the keys that may be stored, when `last` is the last article's id."""
        if self._last is None:
            return list(keys)
        if not self._marks or self._last != last:
            self._marks = bytearray(_MARKS)
            self._mark(key for (key,) in store.connection.each("SELECT key FROM articles"))
        return [key for key in keys if self._marks[key % _MARKS]]

    def add(self, last: int, keys: Iterable[int]) -> None:
        """Articles with these keys are stored now; `last` is the last one's id."""
        self._last = last
        if self._marks:
            self._mark(keys)

    def _mark(self, keys: Iterable[int]) -> None:
        for key in keys:
            self._marks[key % _MARKS] = 1


@dataclass(slots=True)
class _Filing:
    """Names already looked up, while no other process writes, and marks of the articles that are stored."""

    store: SQLiteStore
    resolve: Resolver | None
    speakers: dict[str, int] = field(default_factory=dict)
    version: int = -1
    marks: _Marks = field(default_factory=_Marks)

    def begin(self) -> None:
        """Forget what another process may have changed; inside the transaction that relies on it."""
        version = self.store.connection.value("PRAGMA data_version")
        if version != self.version or len(self.speakers) > _REMEMBERED:
            self.speakers.clear()
            self.version = version

    def file(self, name: str) -> int:
        known = self.speakers.get(name)
        if known is None:
            speaker = self.resolve(name) if self.resolve else name
            known = self.speakers[name] = file_speaker(self.store, speaker)
        return known


def _import_batch(store: SQLiteStore, batch: list[Record], filing: _Filing) -> int:
    try:
        with store.connection.transaction():
            filing.begin()
            generation = store.touch()
            articles = _file_articles(store, batch, filing.marks)
            rows = [_row(record, article, filing) for record, article in zip(batch, articles, strict=True)]
            new, *_ = write_rows(store, rows, {}, generation)
            for record, row in zip(batch, rows, strict=True):
                if record.translations:
                    store.translate(row.id, record.translations)
    except BaseException:
        filing.speakers.clear()
        filing.marks = _Marks()
        raise
    return new


def _row(record: Record, article: int, filing: _Filing) -> Row:
    names = record.speakers or (record.speaker,)
    ids = (filing.file(names[0]),) if len(names) == 1 else tuple(dict.fromkeys(map(filing.file, names)))
    apart = len(ids) > 1 or names[0] != record.speaker
    statement_id = record.id or keys.statement_id(
        keys.article_identity(record.article), f"{record.speaker}\0{record.quote}", 0
    )
    return recorded(record, article, statement_id, Speaking(ids, record.speaker if apart else None))


def _file_articles(store: SQLiteStore, batch: list[Record], marks: _Marks) -> list[int]:
    """The ids of the records' articles, which are known by their fields alone; made where they are new."""
    each = [_fields(record.article) for record in batch]
    wanted = dict(zip(each, batch, strict=True))
    identities = {fields: keys.article_identity(record.article) for fields, record in wanted.items()}
    numbers = {fields: keys.number_of(identity) for fields, identity in identities.items()}
    last = store.connection.value("SELECT max(id) FROM articles") or 0
    known = _stored_articles(store, marks.possible(store, last, numbers.values()))
    fresh = {fields: last + at for at, fields in enumerate((each for each in wanted if each not in known), start=1)}
    store.connection.run_many(
        f"INSERT INTO articles (id, key, identity, {_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(made, numbers[fields], identities[fields], *fields) for fields, made in fresh.items()],
    )
    marks.add(last + len(fresh), (numbers[fields] for fields in fresh))
    known |= fresh
    return [known[fields] for fields in each]


def _stored_articles(store: SQLiteStore, numbers: list[int]) -> dict[tuple[str | None, ...], int]:
    """The articles under these keys by their fields; of several, the first."""
    marks = ",".join("?" * len(numbers))
    found = store.connection.rows(
        f"SELECT {_FIELDS}, id FROM articles WHERE key IN ({marks}) ORDER BY id DESC", numbers
    )
    return {tuple(fields): article_id for *fields, article_id in found}


def _fields(article: Article) -> tuple[str | None, ...]:
    return article.title, article.url, article.outlet, article.published, article.language
