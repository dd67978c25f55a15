"""A database that is not as it should be: one clear line, and the data as it was."""

from __future__ import annotations

import os
import sqlite3

import pytest

from knowledge.errors import StorageError
from knowledge.storage import open_store
from knowledge.transfer import number_lines, read_lines

LINE = '{"speaker": "The Court", "quote": "we agreed"}'


def url(path):
    return f"sqlite:///{path}"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "s.db"
    with open_store(url(path)) as store:
        list(store.import_statements(read_lines(number_lines([LINE]))))
    return path


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("postgres://x", "write sqlite:///PATH"),
        ("sqlite://x", "three slashes"),
        ("sqlite:////no/such/folder/s.db", "there is no folder /no/such/folder"),
        ("sqlite:////tmp", "is a folder"),
    ],
)
def test_an_address_that_cannot_be(address, reason):
    with pytest.raises(StorageError, match=reason):
        open_store(address)


def test_not_a_database(tmp_path):
    (tmp_path / "s.db").write_text("The court agreed. " * 1000)
    with pytest.raises(StorageError, match="is not a database"):
        open_store(url(tmp_path / "s.db"))
    assert (tmp_path / "s.db").read_text().startswith("The court")


def test_another_programs_database(tmp_path):
    with sqlite3.connect(tmp_path / "s.db") as other:
        other.execute("CREATE TABLE recipes (id)")
    with pytest.raises(StorageError, match="another program's"):
        open_store(url(tmp_path / "s.db"))


def test_newer_than_this_program(path):
    with sqlite3.connect(path) as newer:
        newer.execute("PRAGMA user_version = 999")
    with pytest.raises(StorageError, match="newer version"):
        open_store(url(path))


def test_damaged(path):
    content = bytearray(path.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    path.write_bytes(content)
    with pytest.raises(StorageError, match="is damaged"), open_store(url(path)) as store:
        list(store.export())


def test_locked(path, monkeypatch):
    monkeypatch.setattr("knowledge.storage.connection._BUSY_MS", 50)
    with sqlite3.connect(path, isolation_level=None) as other, open_store(url(path)) as store:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="locked by another program"):
            store.set_meta("a", "b")
        assert store.stats().statements == 1
        other.execute("ROLLBACK")
        store.set_meta("a", "b")


def test_not_to_be_written(path):
    with open_store(url(path)) as store:
        store.connection.run("PRAGMA query_only = 1")
        with pytest.raises(StorageError, match="may not be written"):
            store.set_meta("a", "b")
        assert store.stats().statements == 1


def test_in_a_folder_not_to_be_written(path):
    path.parent.chmod(0o555)
    try:
        if os.access(path.parent, os.W_OK):
            pytest.skip("who may write everywhere cannot try this")
        with pytest.raises(StorageError, match="or its folder may not"):
            open_store(url(path))
    finally:
        path.parent.chmod(0o755)


def test_a_full_disk(path):
    lines = [f'{{"speaker": "The Court", "quote": "{number} {"x" * 3000}"}}' for number in range(300)]
    with open_store(url(path)) as store:
        pages = store.connection.value("PRAGMA page_count")
        store.connection.run(f"PRAGMA max_page_count = {pages + 20}")
        with pytest.raises(StorageError, match="disk is full"):
            list(store.import_statements(read_lines(number_lines(lines))))
        assert store.stats().statements == 1
        assert store.connection.value("PRAGMA quick_check") == "ok"


def test_two_at_once_see_each_other(path):
    with open_store(url(path)) as one, open_store(url(path)) as two:
        seen = two.generation
        list(one.import_statements(read_lines(number_lines([LINE.replace("agreed", "refused")]))))
        assert two.generation > seen
        assert [said.quote for said in two.latest(limit=1)] == ["we refused"]
