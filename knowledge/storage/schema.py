"""The tables, and how an older file becomes a newer one.

`speakers.key`, `articles.key` and the like are 64-bit hashes of normal forms (`keys.py`): an integer index is a
third of a text index. Every lookup by such a key compares the text itself too.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.storage.connection import Connection


def convert_fresh(connection: Connection) -> None:
    """Each line of the older `fresh` as an entry of one statement."""
    lines = connection.rows("SELECT number, speakers, terms FROM fresh_lines ORDER BY entry")
    for entry, (number, speakers, terms) in enumerate(lines, start=1):
        who = array("I", map(int, speakers.split()))
        places = array("I", range(len(terms.split())))
        heads = array("I", (number, len(who), len(places)))
        connection.run(
            "INSERT INTO fresh VALUES (?, 1, ?, ?, ?, ?)", (entry, bytes(heads), bytes(who), terms, bytes(places))
        )


APPLICATION = 0x49734E61  # "IsNa", so that `file` and we know our own
_FIRST = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "INSERT INTO meta VALUES ('generation', 1)",
    # state 1: retracted, kept so that it stays out
    """CREATE TABLE articles (
        id INTEGER PRIMARY KEY, key INTEGER NOT NULL, heading INTEGER, identity TEXT, title TEXT, url TEXT, outlet TEXT,
        published TEXT, language TEXT, text TEXT, state INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX articles_key ON articles (key)",
    "CREATE INDEX articles_heading ON articles (heading) WHERE heading IS NOT NULL",
    """CREATE TABLE speakers (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, aliases TEXT NOT NULL DEFAULT '[]',
        roles TEXT NOT NULL DEFAULT '[]', count INTEGER NOT NULL DEFAULT 0, merged_into INTEGER,
        changed INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX speakers_changed ON speakers (changed)",
    "CREATE INDEX speakers_count ON speakers (count DESC, id)",
    "CREATE TABLE speaker_names (key INTEGER, speaker INTEGER, PRIMARY KEY (key, speaker)) WITHOUT ROWID",
    # speaker is the first of several; shown is set where the one name to show is not that speaker's
    """CREATE TABLE statements (
        number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL,
        speaker INTEGER NOT NULL, others TEXT, shown TEXT, quote TEXT NOT NULL, kind TEXT NOT NULL, mention TEXT,
        role TEXT, cue TEXT, start INTEGER, end INTEGER, addressee TEXT, venue TEXT, via TEXT, polarity TEXT NOT NULL,
        place TEXT NOT NULL, context TEXT, context_start INTEGER, context_end INTEGER, published TEXT)""",
    "CREATE INDEX statements_article ON statements (article)",
    """CREATE TABLE said (
        speaker INTEGER, day INTEGER, direct INTEGER, number INTEGER,
        PRIMARY KEY (speaker, day, direct, number)) WITHOUT ROWID""",
    "CREATE TABLE retractions (id TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE corrections (id TEXT PRIMARY KEY, speaker INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE translations (id TEXT PRIMARY KEY, texts TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE article_words (word TEXT, article INTEGER, PRIMARY KEY (word, article)) WITHOUT ROWID",
    "CREATE TABLE mentions (name TEXT, article INTEGER, PRIMARY KEY (name, article)) WITHOUT ROWID",
)
_INDEX = (
    # written since the last settling; the last entry of a number counts, one without terms means it is gone
    """CREATE TABLE fresh (
        entry INTEGER PRIMARY KEY AUTOINCREMENT, number INTEGER NOT NULL, speakers TEXT NOT NULL,
        terms TEXT NOT NULL)""",
    "CREATE TABLE terms (id INTEGER PRIMARY KEY, term TEXT NOT NULL)",
    # a statement's place: chunk and 16 bits within; a segment is a run of chunks in which a speaker's places adjoin
    "CREATE TABLE segments (first_chunk INTEGER PRIMARY KEY, chunks INTEGER NOT NULL, size INTEGER NOT NULL)",
    "CREATE TABLE ranges (speaker INTEGER, low INTEGER, high INTEGER, PRIMARY KEY (speaker, low)) WITHOUT ROWID",
    "CREATE TABLE numbers (chunk INTEGER PRIMARY KEY, numbers BLOB NOT NULL)",
    # a key is a term's id, shifted by 20 bits, and a chunk
    "CREATE TABLE postings (key INTEGER PRIMARY KEY, places BLOB NOT NULL)",
    "CREATE TABLE blobs (name TEXT PRIMARY KEY, content BLOB NOT NULL)",
    "INSERT INTO meta VALUES ('index', 0)",
)
_BLOCKS = (
    "ALTER TABLE fresh RENAME TO fresh_lines",
    # statements written together, the last of them the entry-th since the last settling (`index.Fresh`)
    """CREATE TABLE fresh (
        entry INTEGER PRIMARY KEY, size INTEGER NOT NULL, heads BLOB NOT NULL, speakers BLOB NOT NULL,
        terms TEXT NOT NULL, places BLOB NOT NULL)""",
    convert_fresh,
    "DROP TABLE fresh_lines",
    # words are hashed anew; what is missing is read from the terms until it is written again
    "DELETE FROM blobs WHERE name GLOB 'vocabulary.*'",
    "UPDATE meta SET value = value + 1 WHERE key = 'index'",
)
_IDENTITIES = (
    # what people decided about speakers: `name` is merged into `other`, or `other` is split from `name`
    """CREATE TABLE identities (
        kind TEXT, name TEXT, other TEXT, role TEXT NOT NULL, article TEXT NOT NULL,
        PRIMARY KEY (kind, name, other, role, article)) WITHOUT ROWID""",
)
_UNUSED = ("DROP TABLE mentions",)
MIGRATIONS: tuple[tuple[str | Callable[[Connection], None], ...], ...] = (
    _FIRST,
    _INDEX,
    _BLOCKS,
    _IDENTITIES,
    _UNUSED,
)
VERSION = len(MIGRATIONS)
