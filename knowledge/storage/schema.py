"""The tables, and how an older file becomes a newer one.

`speakers.key`, `articles.key` and the like are 64-bit hashes of normal forms (`keys.py`): an integer index is a
third of a text index. Every lookup by such a key compares the text itself too.
"""

from __future__ import annotations

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
MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST,)
VERSION = len(MIGRATIONS)
