"""Where statements live: what the user names, else the embedded file."""

import pytest

from knowledge.errors import StorageError
from knowledge.location import locate
from knowledge.storage.connection import database_path


def test_a_named_url_wins(monkeypatch):
    monkeypatch.setenv("ISNAD_DATABASE", "sqlite:///other.db")
    assert locate("sqlite:///x.db").url == "sqlite:///x.db"
    assert not locate("sqlite:///x.db").embedded


def test_the_environment_names_one(monkeypatch):
    monkeypatch.setenv("ISNAD_DATABASE", "sqlite:///other.db")
    assert locate() == locate("sqlite:///other.db")


def test_an_env_file_names_one(monkeypatch, tmp_path):
    (tmp_path / "env").write_text("ISNAD_DATABASE=sqlite:///filed.db\n", encoding="utf-8")
    monkeypatch.setenv("ISNAD_ENV_FILE", str(tmp_path / "env"))
    assert locate().url == "sqlite:///filed.db"


def test_else_the_embedded_file_in_the_user_s_data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert locate().embedded
    assert locate().url == f"sqlite:///{tmp_path}/isnad/isnad.db"


def test_a_data_folder_that_cannot_be_made_gets_one_line(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with pytest.raises(StorageError, match="--db"):
        locate()


def test_an_env_file_in_another_encoding_gets_one_line(monkeypatch, tmp_path):
    (tmp_path / "env").write_bytes(b"ISNAD_DATABASE=\xe9")
    monkeypatch.delenv("ISNAD_DATABASE", raising=False)
    monkeypatch.setenv("ISNAD_ENV_FILE", str(tmp_path / "env"))
    with pytest.raises(StorageError, match="not UTF-8"):
        locate()


def test_a_nul_in_an_address_gets_one_line():
    with pytest.raises(StorageError, match="NUL"):
        database_path("sqlite:///a%00.db")
