"""Statements with fields of their own on their way in, thousands at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

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


@dataclass(slots=True)
class _Filing:
    """Names already looked up, while no other process writes."""

    store: SQLiteStore
    resolve: Resolver | None
    speakers: dict[str, int] = field(default_factory=dict)
    version: int = -1

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
            articles = _file_articles(store, batch)
            rows = [_row(record, article, filing) for record, article in zip(batch, articles, strict=True)]
            new, *_ = write_rows(store, rows, {}, generation)
            for record, row in zip(batch, rows, strict=True):
                if record.translations:
                    store.translate(row.id, record.translations)
    except BaseException:
        filing.speakers.clear()
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


def _file_articles(store: SQLiteStore, batch: list[Record]) -> list[int]:
    """The ids of the records' articles, which are known by their fields alone; made where they are new."""
    each = [_fields(record.article) for record in batch]
    wanted = dict(zip(each, batch, strict=True))
    identities = {fields: keys.article_identity(record.article) for fields, record in wanted.items()}
    numbers = {fields: keys.number_of(identity) for fields, identity in identities.items()}
    marks = ",".join("?" * len(numbers))
    stored = store.connection.rows(
        f"SELECT {_FIELDS}, id FROM articles WHERE key IN ({marks}) ORDER BY id DESC", tuple(numbers.values())
    )
    known: dict[Any, int] = {tuple(fields): article_id for *fields, article_id in stored}
    following = (store.connection.value("SELECT max(id) FROM articles") or 0) + 1
    fresh = {fields: following + at for at, fields in enumerate(fields for fields in wanted if fields not in known)}
    store.connection.run_many(
        f"INSERT INTO articles (id, key, identity, {_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(made, numbers[fields], identities[fields], *fields) for fields, made in fresh.items()],
    )
    known |= fresh
    return [known[fields] for fields in each]


def _fields(article: Article) -> tuple[str | None, ...]:
    return article.title, article.url, article.outlet, article.published, article.language
