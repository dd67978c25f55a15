"""Knowledge: what the front door offers, over one open store."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from knowledge import ingestion, overlay, transfer
from knowledge.answering import ask, matches
from knowledge.answering.suggestions import suggest
from knowledge.beside import Beside
from knowledge.completion import complete
from knowledge.errors import CurationError
from knowledge.identification import explain_identity, find_named
from knowledge.library import Library
from knowledge.lists import read_lists
from knowledge.location import locate
from knowledge.model import SpeakerMatch, Taken
from knowledge.retrieval import semantics
from knowledge.shipped import shipped_document, shipped_translations, shipped_version
from knowledge.storage import open_store
from knowledge.storage.contract import Merged, Parted
from knowledge.storage.keys import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from threading import Event

    from knowledge.answers import Answer
    from knowledge.bulk import Prepared
    from knowledge.model import (
        Added,
        Document,
        Feed,
        Identification,
        Match,
        Polled,
        Probed,
        Question,
        Speaker,
        Statement,
        Stats,
    )
    from knowledge.storage.contract import Store


_LOOSE_IN_BULK = 98304
"""Statements that wait for the index during an import: some 30 MB, a second for a process that looks meanwhile."""


class Knowledge:
    """Statements and how to ask for them. Usable at once and as a context manager; safe from one thread at a time."""

    def __init__(self, store: Store, beside: Beside) -> None:
        self._store = store
        self._beside = beside
        self._library = Library(store)

    def ask(self, text: str, *, limit: int = 5, after: Question | None = None) -> Answer:
        """Answer a question; `after` is the chat's previous Question, for follow-ups."""
        return ask(self._library, text, limit=limit, after=after, today=datetime.now(UTC).date())

    def complete(self, text: str, *, limit: int = 20, offset: int = 0) -> tuple[Match, ...]:
        """Statements for text still being typed: its last word may be a prefix. An empty text gives the latest."""
        return complete(self._library, text, limit=limit, offset=offset)

    def warm(self) -> bool:
        """Load what the first questions would wait seconds for; from any thread. False without an encoder."""
        read_lists()
        return semantics.warm()

    def latest(self, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]:
        return self._store.latest(limit=limit, offset=offset)

    def statement(self, number: int) -> Statement | None:
        """The statement of that internal number, None when unknown or retracted."""
        return self._store.statement(number)

    def by_speaker(self, speaker_id: int, *, limit: int = 20, offset: int = 0) -> tuple[Statement, ...]:
        return self._store.by_speaker(speaker_id, limit=limit, offset=offset)

    def speaker(self, speaker_id: int) -> Speaker | None:
        return self._store.speaker(speaker_id)

    def speakers(self, *, limit: int = 50, offset: int = 0) -> tuple[SpeakerMatch, ...]:
        """Who is quoted, most often first; score 100."""
        return self._store.speakers(limit=limit, offset=offset)

    def match_speakers(self, name: str, *, limit: int = 10) -> tuple[SpeakerMatch, ...]:
        """Who may be meant by a name or role, best first, with why."""
        return self._library.match_speakers(name, limit=limit)

    def explain_identity(self, speaker_id: int) -> Identification:
        """Which names were united into a speaker, who of a like name was kept apart, and why."""
        return explain_identity(self._library, speaker_id)

    def suggestions(
        self, language: str | None = None, *, limit: int = 3, speaker: SpeakerMatch | None = None
    ) -> tuple[str, ...]:
        """Questions that would be answered, from the index in that language; one of that speaker first."""
        return suggest(self._library, language, limit=limit, speaker=speaker)

    def add(self, document: Document) -> Added:
        """Take an article in: extract, store, index. Adding twice changes nothing; an updated text replaces."""
        added = ingestion.add(self._store, document, self._library.resolve)
        self._library.indexer.settle()
        return added

    def add_all(self, sources: Iterable[str], *, jobs: int = 1) -> Iterator[Taken]:
        """Take in files, directories, patterns and addresses, in order; what is refused is told, not raised."""
        from knowledge import bulk  # noqa: PLC0415 - answering needs no network and no processes

        with self._store.bulk():
            for batch in bulk.prepare(bulk.find_sources(sources), jobs=jobs):
                taken = self._take(batch)
                self._library.indexer.settle(loose=_LOOSE_IN_BULK)
                yield from taken
            self._library.indexer.finish()

    def _take(self, batch: list[Prepared]) -> list[Taken]:
        """Store a few sources with one wait for the disk."""
        taken = []
        with self._store.together():
            for prepared in batch:
                if prepared.refusal is not None:
                    taken.append(Taken(prepared.source, refusal=prepared.refusal))
                for extracted in prepared.articles:
                    added = ingestion.store_extracted(self._store, extracted, self._library.resolve)
                    taken.append(Taken(prepared.source, added))
        return taken

    def fetch_document(self, url: str) -> Document:
        """The article behind an address, nothing stored. Raises FetchError or ArticleError with one line.

        Waits up to ten seconds for the network: call it from a thread.
        """
        from knowledge.articles.acquiring import fetch_document  # noqa: PLC0415 - answering needs no network and no processes
        from knowledge.articles.fetching import Fetcher  # noqa: PLC0415 - answering needs no network and no processes

        return fetch_document(Fetcher.from_environment(), url)

    def feeds(self) -> tuple[Feed, ...]:
        """The feeds that are followed, in the order in which they were added."""
        from knowledge import newsfeeds  # noqa: PLC0415 - answering needs no network and no processes

        return newsfeeds.list_feeds(self._store)

    def add_feed(self, url: str) -> Feed:
        """Follow a feed; the next poll asks it. Raises FetchError for an address that is none."""
        from knowledge import newsfeeds  # noqa: PLC0415 - answering needs no network and no processes
        from knowledge.articles.fetching import Fetcher  # noqa: PLC0415 - answering needs no network and no processes

        return newsfeeds.add_feed(self._store, url, allow_loopback=Fetcher.from_environment().allow_loopback)

    def probe_feed(self, feed: Feed) -> Probed:
        """Whether a feed can be read now, and what it holds; takes as long as the network does."""
        from knowledge import newsfeeds  # noqa: PLC0415 - answering needs no network and no processes
        from knowledge.articles.fetching import Fetcher  # noqa: PLC0415 - answering needs no network and no processes
        from knowledge.articles.politeness import Visitor  # noqa: PLC0415 - answering needs no network and no processes

        return newsfeeds.probe_feed(Visitor(Fetcher.from_environment(), 0), feed.url)

    def remove_feed(self, url: str) -> bool:
        """Follow a feed no longer; its articles stay. False for one that was not followed."""
        from knowledge import newsfeeds  # noqa: PLC0415 - answering needs no network and no processes

        return newsfeeds.remove_feed(self._store, url)

    def poll_feeds(self, *, only_due: bool = True, pause: float = 1.0, ending: Event | None = None) -> Iterator[Polled]:
        """Ask the feeds whose time has come (or all) and take in what is new; a result as each is done.

        `pause` is seconds between two requests to one host; `ending`, once set, ends it before the next article. It
        takes as long as the network does: call it from a thread, with a Knowledge of its own.
        """
        from knowledge import newsfeeds  # noqa: PLC0415 - answering needs no network and no processes
        from knowledge.articles.fetching import Fetcher  # noqa: PLC0415 - answering needs no network and no processes
        from knowledge.articles.politeness import Visitor  # noqa: PLC0415 - answering needs no network and no processes

        visitor = Visitor(Fetcher.from_environment(), pause, ending.wait if ending else time.sleep)
        resolve = self._library.resolve
        for polled in newsfeeds.poll_feeds(self._store, resolve, visitor, only_due=only_due, ending=ending):
            self._library.indexer.settle()
            yield polled

    def add_shipped(self) -> Added:
        """Take in the article that comes with the product, with its translations."""
        added = self.add(shipped_document())
        translations = shipped_translations()
        for statement in added.statements:
            if statement.quote in translations:
                self._store.translate(statement.id, translations[statement.quote])
        return added

    def preview(self, document: Document) -> tuple[Statement, ...]:
        """What add() would find, without storing."""
        return ingestion.preview(document)

    def retract_statement(self, number: int) -> bool:
        return self._store.retract_statement(number)

    def retract_article(self, article_id: int) -> int:
        """Take an article out; returns how many statements went with it."""
        return self._store.retract_article(article_id)

    def correct(self, number: int, speaker: str) -> Statement | None:
        """Say who really said it; kept beside the extraction and surviving re-adding."""
        return self._store.correct(number, self._library.resolve(speaker, None))

    def merge_speakers(self, name: str, into: str) -> SpeakerMatch:
        """Two names, as `speakers` shows them, are one person's; one into itself: all who bear it are one.

        Kept by name; raises CurationError with one line.
        """
        named, kept = find_named(self._library, name), find_named(self._library, into)
        if named != kept or name == into:
            self._store.decide([Merged(name, into)])
        return self._counted(kept)

    def split_speaker(
        self, name: str, apart: str, *, role: str | None = None, article: str | None = None
    ) -> SpeakerMatch:
        """One speaker was two: what is told with such a role, or stands in that article, is of who is `apart`.

        Without either, what was said under the name `apart`. Kept by name; raises CurationError with one line.
        """
        find_named(self._library, name)
        if name_key(name) == name_key(apart):
            raise CurationError(f"{apart}: who is split off {name} needs another name, for example with a role")
        self._store.decide([Parted(name, apart, role, article)])
        return self._counted(find_named(self._library, apart))

    def _counted(self, speaker: Speaker) -> SpeakerMatch:
        now = self._store.speaker(speaker.id) or speaker
        return SpeakerMatch(now, 100.0, self._store.count(now.id))

    def added_since(self, number: int, *, limit: int = 100) -> tuple[Statement, ...]:
        """Statements with a higher internal number, oldest first: for watches. Numbers only grow."""
        return self._store.added_since(number, limit=limit)

    def matches(self, statement: Statement, question: Question) -> bool:
        """Whether a statement answers a watch's question."""
        return matches(self._library, statement, question)

    def export(self) -> Iterator[str]:
        """Every statement, one JSON line each, in a stable order."""
        return map(transfer.to_line, self._store.export())

    def import_lines(self, lines: Iterable[str], *, told: Callable[[int, int], None] | None = None) -> int:
        """Statements from JSON lines (`speaker` and `quote` needed); returns how many are new.

        `told` hears how many were read and how many of them were new, each time these are safely stored.
        """
        new = 0
        titles: dict[str, dict[str, None]] = {}
        records = transfer.note_titles(self._beside.records(lines), titles)
        with self._store.bulk(), closing(self._beside):
            for read, new in self._store.import_statements(records):
                if told is not None:
                    told(read, new)
                self._library.indexer.settle(loose=_LOOSE_IN_BULK)
            self._library.indexer.finish()
            ingestion.learn_titles(self._store, titles)
        return new

    def export_overlay(self) -> Iterator[str]:
        """Merged and split speakers, corrections, retractions and translations as JSON lines, for review."""
        return overlay.write_overlay(self._store)

    def import_overlay(self, lines: Iterable[str]) -> int:
        """Apply an overlay, to what is indexed or yet to come; all of it or, with ImportFormatError, nothing."""
        return self._store.decide(overlay.read_overlay(lines), resolve=self._library.resolve)

    def count_waiting_decisions(self) -> int:
        """How many decisions of an overlay are about statements or speakers that are not indexed (yet)."""
        return overlay.count_waiting(self._store)

    def stats(self) -> Stats:
        return self._store.stats()

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def open(url: str | None = None, *, make: bool = True) -> Knowledge:  # noqa: A001 - knowledge.open is the name that reads best
    """Open what is known: the database of `url`, else of `ISNAD_DATABASE`, else the embedded one.

    The embedded one holds the shipped article and takes it in again when its version changes; one that the user names
    is never filled unasked. Raises StorageError with one line for a file that cannot be used, NoDatabaseError for one
    that is not there and not to be made.
    """
    location = locate(url)
    beside = Beside()
    store = open_store(location.url, terms=beside.read, make=make or location.embedded)
    opened = Knowledge(store, beside)
    if location.embedded and store.meta("shipped") != shipped_version():
        opened.add_shipped()
        store.set_meta("shipped", shipped_version())
    return opened
