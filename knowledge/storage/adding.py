"""Articles and statements on their way in: what is new, what stays, what goes."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from knowledge.language.normalization import words
from knowledge.model import Added, Article, Document
from knowledge.storage import keys
from knowledge.storage.index import Terms
from knowledge.storage.parting import set_apart
from knowledge.storage.records import COLUMNS, Row, Speaking, day, drafted, insertion
from knowledge.storage.speakers import count_speakers, file_speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from knowledge.storage.contract import Draft
    from knowledge.storage.sqlite import SQLiteStore

_NAMESAKES = 5  # articles of one heading that are compared, the latest; a heading on every page is none
_ARTICLE = "SELECT id, identity, title, url, outlet, published, language, text, state FROM articles"


def add(store: SQLiteStore, document: Document, drafts: tuple[Draft, ...], entries: Iterable[str]) -> Added:
    """See `Store.add`; `entries` are the words that the article is filed under."""
    document = _storable(document)
    with store.connection.transaction():
        found = _find_article(store, document)
        if found is not None and found[-1]:
            return Added(_article(found), "unchanged")
        generation = store.touch()
        article, changed = _write_article(store, document, found, entries)
        identity = found[1] if found is not None else keys.article_identity(document, document.text)
        rows = _draft_rows(store, document, drafts, article.id, identity)
        before = _rows_of(store, article.id)
        new, removed, altered = write_rows(store, rows, before, generation)
    outcome = "added" if found is None else "updated" if changed or new or removed or altered else "unchanged"
    return Added(article, outcome, store.by_article(article.id), new, removed)  # type: ignore[arg-type]


def _storable(document: Document) -> Document:
    """Half a surrogate pair cannot be stored; a replacement of the same length moves no offset."""
    if document.text.isascii():
        return document
    return replace(document, text=document.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _find_article(store: SQLiteStore, document: Document) -> Any:
    identity = keys.article_identity(document, document.text)
    rows = store.connection.rows(f"{_ARTICLE} WHERE key = ? ORDER BY id", (keys.number_of(identity),))
    if same := [row for row in rows if row[1] == identity]:
        return same[0]
    heading = keys.heading_key(document)
    rows = store.connection.rows(
        f"{_ARTICLE} WHERE heading = ? AND text IS NOT NULL ORDER BY id DESC LIMIT {_NAMESAKES}", (heading,)
    )
    return next((row for row in rows if _is_same(row[3], row[7], document)), None)


def _is_same(url: str | None, text: str, document: Document) -> bool:
    """Under one heading: an edited version, or the same page under another address of its site."""
    if url and document.url:
        return keys.same_site(url, document.url) and keys.same_page(text, document.text)
    return keys.same_article(text, document.text)


def _article(row: Any) -> Article:
    article_id, _, title, url, outlet, published, language, *_ = row
    return Article(title, url, outlet, published, language, article_id)


def _write_article(store: SQLiteStore, document: Document, found: Any, entries: Iterable[str]) -> tuple[Article, bool]:
    """The article as it is now, and whether that is news."""
    fields = (document.title, document.url, document.outlet, document.published, document.language, document.text)
    if found is None:
        identity = keys.article_identity(document, document.text)
        made = store.connection.insert(
            """INSERT INTO articles (key, heading, identity, title, url, outlet, published, language, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (keys.number_of(identity), keys.heading_key(document), identity, *fields),
        )
        _write_entries(store, made, entries)
        return _article((made, None, *fields)), True
    url = found[3] or document.url  # an article that is found under a second address keeps its first
    merged = tuple(new if new is not None else old for new, old in zip(fields, found[2:8], strict=True))
    merged = (merged[0], url, *merged[2:])
    if changed := merged != tuple(found[2:8]):
        store.connection.run(
            """UPDATE articles SET title = ?, url = ?, outlet = ?, published = ?, language = ?, text = ?, heading = ?
            WHERE id = ?""",
            (*merged, keys.heading_key(document), found[0]),
        )
    forget_entries(store, found[0], found[7])
    _write_entries(store, found[0], entries)
    return _article((found[0], None, *merged)), changed


def _write_entries(store: SQLiteStore, article: int, entries: Iterable[str]) -> None:
    rows = [(entry, article) for entry in sorted(set(entries))]
    store.connection.run_many("INSERT INTO article_words VALUES (?, ?)", rows)


def forget_entries(store: SQLiteStore, article: int, text: str | None) -> None:
    """Undo `_write_entries`; word by word, for to find them by article the whole table would be read."""
    gone = [(word, article) for word in set(words(text or ""))]
    store.connection.run_many("DELETE FROM article_words WHERE word = ? AND article = ?", gone)


def _draft_rows(
    store: SQLiteStore, document: Document, drafts: tuple[Draft, ...], article: int, identity: str
) -> list[Row]:
    equal: Counter[str] = Counter()
    named = dict.fromkeys(one for draft in drafts for one in draft.speakers or (draft.attribution.speaker,))
    filed = {speaker: file_speaker(store, speaker) for speaker in named}
    rows = []
    for draft in drafts:
        said = draft.attribution
        quote = document.text[said.span.start : said.span.end]
        statement_id = keys.statement_id(identity, quote, equal[quote])
        equal[quote] += 1
        ids = tuple(dict.fromkeys(filed[speaker] for speaker in draft.speakers or (said.speaker,)))
        speaking = Speaking(ids, said.speaker if len(ids) > 1 else None)
        rows.append(drafted(draft, document, article, statement_id, speaking))
    return rows


def _rows_of(store: SQLiteStore, article: int) -> dict[str, Row]:
    found = store.connection.rows(f"SELECT {COLUMNS} FROM statements WHERE article = ?", (article,))
    return {row[1]: Row(*row) for row in found}


def write_rows(store: SQLiteStore, rows: list[Row], before: dict[str, Row], generation: int) -> tuple[int, int, int]:
    """Make `before` into `rows`: (new, removed, altered). What people decided stays."""
    rows = _curated(store, rows)
    elsewhere = _stored(store, [row.id for row in rows if row.id not in before])
    known = before | elsewhere
    next_number = (store.connection.value("SELECT seq FROM sqlite_sequence WHERE name = 'statements'") or 0) + 1
    kept = {row.id for row in rows}
    fresh, stale = [], [row for row in before.values() if row.id not in kept]
    removed = len(stale)
    for row in rows:
        old = known.get(row.id)
        if old is None:
            fresh.append(Row._make((next_number, *row[1:])))
            next_number += 1
        elif old[1:] != row[1:]:
            stale.append(old)
            fresh.append(Row(old.number, *row[1:]))
    remove_rows(store, stale, generation)
    insert_rows(store, fresh, generation)
    altered = len(stale) - removed
    return len(fresh) - altered, removed, altered


def _stored(store: SQLiteStore, ids: list[str]) -> dict[str, Row]:
    marks = ",".join("?" * len(ids))
    found = store.connection.rows(f"SELECT {COLUMNS} FROM statements WHERE id IN ({marks})", ids)
    return {row[1]: Row(*row) for row in found}


def _curated(store: SQLiteStore, rows: list[Row]) -> list[Row]:
    ids = [row.id for row in rows]
    marks = ",".join("?" * len(ids))
    retracted = {one for (one,) in store.connection.rows(f"SELECT id FROM retractions WHERE id IN ({marks})", ids)}
    corrected = dict(store.connection.rows(f"SELECT id, speaker FROM corrections WHERE id IN ({marks})", ids))
    unique = {row.id: row for row in rows if row.id not in retracted}
    mended = [
        row._replace(speaker=corrected[row.id], others=None, shown=None) if row.id in corrected else row
        for row in unique.values()
    ]
    return set_apart(store, mended, corrected)


def insert_rows(store: SQLiteStore, rows: list[Row], generation: int) -> None:
    """Put numbered rows in, file them under their speakers, count them."""
    if not rows:
        return
    store.connection.run_many(*insertion(rows))
    published = _published(store, rows)
    counts: Counter[int] = Counter()
    said = []
    for row in rows:
        when = day(row.published or published.get(row.article))
        for speaker in row.speakers():
            counts[speaker] += 1
            said.append((speaker, when, row.kind == "direct", row.number))
    said.sort()  # neighbours of one tree are written together
    store.connection.run_many("INSERT OR IGNORE INTO said VALUES (?, ?, ?, ?)", said)
    count_speakers(store, counts, generation)
    if store.terms is not None:
        terms = store.terms([row.quote for row in rows])
        store.index.write_fresh([row.number or 0 for row in rows], [row.speakers() for row in rows], terms)


def remove_rows(store: SQLiteStore, rows: list[Row], generation: int) -> None:
    """Undo `insert_rows`."""
    if not rows:
        return
    published = _published(store, rows)
    counts: Counter[int] = Counter()
    said = []
    for row in rows:
        when = day(row.published or published.get(row.article))
        for speaker in row.speakers():
            counts[speaker] -= 1
            said.append((speaker, when, row.kind == "direct", row.number))
    store.connection.run_many("DELETE FROM statements WHERE number = ?", [(row.number,) for row in rows])
    store.connection.run_many("DELETE FROM said WHERE speaker = ? AND day = ? AND direct = ? AND number = ?", said)
    count_speakers(store, counts, generation)
    nothing = [()] * len(rows)
    store.index.write_fresh([row.number or 0 for row in rows], nothing, Terms(counts=[0] * len(rows)))


def _published(store: SQLiteStore, rows: list[Row]) -> dict[int, str | None]:
    """The dates of those articles whose statements carry none of their own."""
    articles = list({row.article for row in rows if row.published is None})
    marks = ",".join("?" * len(articles))
    return dict(store.connection.rows(f"SELECT id, published FROM articles WHERE id IN ({marks})", articles))
