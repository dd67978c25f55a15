"""The contract over one SQLite file in WAL mode: readers never wait, writers wait for each other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self

from knowledge.language.normalization import words as text_words
from knowledge.model import Article, Speaker, SpeakerMatch, Stats
from knowledge.storage import adding, curation, decisions, identities, importing
from knowledge.storage.connection import Connection
from knowledge.storage.contract import Name
from knowledge.storage.index import IndexTables
from knowledge.storage.keys import name_key
from knowledge.storage.records import READ, read_speaker, read_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

    from knowledge.model import Added, Document, Statement
    from knowledge.storage.contract import Decision, Draft, Identity, Record, Resolver, SpeakerRef
    from knowledge.storage.index import Terms

_PAGE = 1000
_REMEMBERED = 50_000  # speakers


class SQLiteStore:
    """See `contract.Store`."""

    def __init__(self, url: str, *, terms: Callable[[Sequence[str]], Terms] | None = None, make: bool = True) -> None:
        self.connection = Connection(url, make=make)
        self.terms = terms
        self.index = IndexTables(self.connection)
        self._speakers: dict[int, Speaker] = {}
        self._speakers_at = 0

    @property
    def generation(self) -> int:
        return self.connection.generation()

    def touch(self) -> int:
        """The generation that the transaction under way will be."""
        return self.connection.next_generation()

    # taking in

    def add(
        self,
        document: Document,
        drafts: Iterable[Draft],
        *,
        words: Iterable[str] | None = None,
    ) -> Added:
        return adding.add(self, document, tuple(drafts), text_words(document.text) if words is None else words)

    def import_statements(
        self, records: Iterable[Record], *, resolve: Resolver | None = None
    ) -> Iterator[tuple[int, int]]:
        return importing.import_records(self, records, resolve)

    def together(self) -> AbstractContextManager[None]:
        return self.connection.transaction()

    def bulk(self) -> AbstractContextManager[None]:
        return self.connection.bulk()

    # reading

    def snapshot(self) -> AbstractContextManager[None]:
        return self.connection.snapshot()

    def _read(self, where: str, parameters: tuple[Any, ...]) -> tuple[Statement, ...]:
        if self._speakers_at != self.generation or len(self._speakers) > _REMEMBERED:
            self._speakers.clear()
            self._speakers_at = self.generation
        found = self.connection.rows(f"{READ} {where}", parameters)
        return tuple(read_statement(row, self._known_speaker) for row in found)

    def _known_speaker(self, speaker_id: int) -> Speaker:
        known = self._speakers.get(speaker_id)
        if known is None:
            row = self.connection.row("SELECT id, name, aliases, roles FROM speakers WHERE id = ?", (speaker_id,))
            known = self._speakers[speaker_id] = read_speaker(*row)
        return known

    def statement(self, number: int) -> Statement | None:
        return next(iter(self._read("WHERE s.number = ?", (number,))), None)

    def statement_by_id(self, statement_id: str) -> Statement | None:
        return next(iter(self._read("WHERE s.id = ?", (statement_id,))), None)

    def statements(self, numbers: Iterable[int]) -> tuple[Statement, ...]:
        wanted = tuple(numbers)
        marks = ",".join("?" * len(wanted))
        found = {said.number: said for said in self._read(f"WHERE s.number IN ({marks})", wanted)}
        return tuple(found[number] for number in wanted if number in found)

    def by_speaker(self, speaker_id: int, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]:
        numbers = self.connection.rows(
            "SELECT number FROM said WHERE speaker = ? ORDER BY day DESC, direct DESC, number DESC LIMIT ? OFFSET ?",
            (curation.current(self, speaker_id), limit, offset),
        )
        return self.statements(number for (number,) in numbers)

    def by_article(self, article_id: int) -> tuple[Statement, ...]:
        return self._read("WHERE s.article = ? ORDER BY s.start, s.number", (article_id,))

    def latest(self, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]:
        return self._read("ORDER BY s.number DESC LIMIT ? OFFSET ?", (limit, offset))

    def added_since(self, number: int, *, limit: int = 100) -> tuple[Statement, ...]:
        return self._read("WHERE s.number > ? ORDER BY s.number LIMIT ?", (number, limit))

    def export(self) -> Iterator[Statement]:
        number = 0
        while page := self.added_since(number, limit=_PAGE):
            yield from page
            number = page[-1].number

    def speaker(self, speaker_id: int) -> Speaker | None:
        current = curation.current(self, speaker_id)
        row = self.connection.row("SELECT id, name, aliases, roles FROM speakers WHERE id = ?", (current,))
        return read_speaker(*row) if row else None

    def speakers(self, *, limit: int = 50, offset: int = 0) -> tuple[SpeakerMatch, ...]:
        found = self.connection.rows(
            """SELECT id, name, aliases, roles, count FROM speakers WHERE count > 0
            ORDER BY count DESC, id LIMIT ? OFFSET ?""",
            (limit, offset),
        )
        return tuple(SpeakerMatch(read_speaker(*row[:4]), 100.0, row[4]) for row in found)

    def count(self, speaker_id: int) -> int:
        current = curation.current(self, speaker_id)
        return self.connection.value("SELECT count FROM speakers WHERE id = ?", (current,)) or 0

    def find_speaker(self, name: str) -> int | None:
        found: int | None = self.connection.value(
            """SELECT n.speaker FROM speaker_names n JOIN speakers s ON s.id = n.speaker
            WHERE n.key = ? ORDER BY s.count DESC, s.id""",
            (name_key(name),),
        )
        return found

    def names(self, *, since: int = 0) -> Iterator[Name]:
        where = "count > 0 AND merged_into IS NULL" if not since else "changed > ?"
        rows = self.connection.rows(
            f"SELECT id, name, aliases, roles, count, merged_into FROM speakers WHERE {where} ORDER BY id",
            (since,) if since else (),
        )
        for *speaker, count, merged_into in rows:
            yield Name(read_speaker(*speaker), count, gone=not count or merged_into is not None)

    def mentioned(self, words: tuple[str, ...], *, limit: int = 20) -> tuple[Article, ...]:
        if not words:
            return ()
        each = " INTERSECT ".join("SELECT article FROM article_words WHERE word = ?" for _ in words)
        return self._articles(f"WHERE id IN ({each}) AND state = 0 ORDER BY id DESC LIMIT ?", (*words, limit))

    def _articles(self, where: str, parameters: tuple[Any, ...]) -> tuple[Article, ...]:
        sql = f"SELECT title, url, outlet, published, language, id FROM articles {where}"
        return tuple(Article(*row) for row in self.connection.rows(sql, parameters))

    def article(self, article_id: int) -> Article | None:
        return next(iter(self._articles("WHERE id = ? AND state = 0", (article_id,))), None)

    def article_text(self, article_id: int) -> str | None:
        text: str | None = self.connection.value("SELECT text FROM articles WHERE id = ?", (article_id,))
        return text

    def stats(self) -> Stats:
        return Stats(
            articles=self.connection.value("SELECT count(*) FROM articles WHERE state = 0"),
            statements=self.connection.value("SELECT count(*) FROM statements"),
            speakers=self.connection.value("SELECT count(*) FROM speakers WHERE count > 0"),
        )

    # curation

    def retract_statement(self, number: int) -> bool:
        return curation.retract_statement(self, number)

    def retract_article(self, article_id: int) -> int:
        return curation.retract_article(self, article_id)

    def correct(self, number: int, speaker: SpeakerRef) -> Statement | None:
        return curation.correct(self, number, speaker)

    def describe_speaker(
        self,
        speaker_id: int,
        *,
        name: str | None = None,
        aliases: tuple[str, ...] | None = None,
        roles: tuple[str, ...] | None = None,
    ) -> Speaker | None:
        return curation.describe_speaker(self, speaker_id, name, aliases, roles)

    def merge_speakers(self, kept: int, other: int) -> Speaker | None:
        return curation.merge_speakers(self, kept, other)

    def split_speaker(self, speaker_id: int, numbers: Iterable[int], name: str) -> Speaker | None:
        return curation.split_speaker(self, speaker_id, tuple(numbers), name)

    def translate(self, statement_id: str, translations: Iterable[tuple[str, str]]) -> None:
        texts = json.dumps(dict(translations), ensure_ascii=False)
        with self.connection.transaction():
            self.touch()
            if texts == "{}":
                self.connection.run("DELETE FROM translations WHERE id = ?", (statement_id,))
            else:
                self.connection.run("INSERT OR REPLACE INTO translations VALUES (?, ?)", (statement_id, texts))

    def decisions(self) -> Iterator[Decision]:
        return decisions.read_decisions(self)

    def identities(self) -> Iterator[Identity]:
        return identities.read_identities(self)

    def decide(self, decided: Iterable[Decision | Identity], *, resolve: Resolver | None = None) -> int:
        return decisions.apply_decisions(self, decided, resolve)

    def meta(self, key: str) -> str | None:
        value: str | None = self.connection.value("SELECT value FROM meta WHERE key = ?", ("user " + key,))
        return value

    def set_meta(self, key: str, value: str) -> None:
        with self.connection.transaction():
            self.touch()
            self.connection.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", ("user " + key, value))

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()
