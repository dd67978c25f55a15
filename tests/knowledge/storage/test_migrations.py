"""A file that an earlier version wrote opens as one of today, with everything in it."""

from __future__ import annotations

import sqlite3

import pytest

from knowledge.retrieval.candidates import Candidates
from knowledge.retrieval.segments import Indexer
from knowledge.retrieval.terms import TermReader
from knowledge.storage import open_store, schema

SAID = "the bridge opens in spring"


@pytest.fixture
def older(tmp_path):
    """A file of schema 2: one statement, corrected once, waiting for the index."""
    path = tmp_path / "s.db"
    with sqlite3.connect(path) as db:
        for step in schema.MIGRATIONS[:2]:
            for sql in step:
                db.execute(sql)
        db.execute("INSERT INTO articles (id, key, title) VALUES (1, 1, 'Bridge')")
        db.execute("INSERT INTO speakers (id, name, count) VALUES (1, 'The Mayor', 1), (2, 'The Court', 0)")
        db.execute(
            """INSERT INTO statements (number, id, article, speaker, quote, kind, polarity, place)
            VALUES (1, 'a', 1, 1, ?, 'direct', 'claim', 'body')""",
            (SAID,),
        )
        db.execute("INSERT INTO said VALUES (1, 0, 1, 1)")
        for speaker, terms in (("2", "the bridge shuts"), ("", ""), ("1", SAID)):
            db.execute("INSERT INTO fresh (number, speakers, terms) VALUES (1, ?, ?)", (speaker, terms))
        db.execute("INSERT INTO blobs VALUES ('vocabulary.numbers', x'00')")
        db.execute("PRAGMA user_version = 2")
        db.execute(f"PRAGMA application_id = {schema.APPLICATION}")
    return path


@pytest.mark.parametrize("settled", [False, True])
def test_what_waited_for_the_index_is_found(older, settled):
    with open_store(f"sqlite:///{older}", terms=TermReader().read) as store:
        assert store.connection.value("PRAGMA user_version") == schema.VERSION
        if settled:
            Indexer(store.index).settle(loose=0)
        candidates = Candidates(store.index)
        assert [one.number for one in candidates.search((1,), ("brigde", "spring"))] == [1]
        assert candidates.search((1,), ("shuts",)) == []
        assert candidates.search((2,), ("bridge",)) == []
        assert [said.quote for said in store.export()] == [SAID]


def test_a_migration_that_fails_changes_nothing(older, monkeypatch):
    broken = (*schema.MIGRATIONS, ("DELETE FROM statements", "no SQL at all"))
    monkeypatch.setattr(schema, "MIGRATIONS", broken)
    monkeypatch.setattr(schema, "VERSION", len(broken))
    with pytest.raises(Exception, match="cannot be used"):
        open_store(f"sqlite:///{older}")
    with sqlite3.connect(older) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (2,)
        assert db.execute("SELECT quote FROM statements").fetchall() == [(SAID,)]
        assert db.execute("SELECT count(*) FROM fresh").fetchone() == (3,)
