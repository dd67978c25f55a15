"""One place for settings, mirrored by .env.example, and no secret ever shown."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load_settings

EXAMPLE = Path(__file__).parents[2] / ".env.example"


def test_env_example_names_every_setting_and_no_other():
    named = set(re.findall(r"^#?\s?([A-Z_]+)=", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}


def test_env_example_as_it_stands_means_the_defaults(monkeypatch):
    monkeypatch.setenv("ISNAD_ENV_FILE", str(EXAMPLE))
    settings = load_settings()
    assert settings.telegram_bot_token is None
    assert settings.telegram_base_url.startswith("https://")


@pytest.mark.parametrize(("text", "ids"), [("1,2", {1, 2}), ("7", {7}), ("1, 2 3", {1, 2, 3}), ("", set())])
def test_admins_are_numeric_ids(monkeypatch, text, ids):
    monkeypatch.setenv("ISNAD_ADMINS", text)
    assert load_settings().isnad_admins == ids


def test_a_bad_setting_gets_one_line_without_the_token(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:secret")
    monkeypatch.setenv("ISNAD_ADMINS", "me")
    with pytest.raises(SettingsError, match="ISNAD_ADMINS") as raised:
        load_settings()
    assert "secret" not in str(raised.value)
    assert "\n" not in str(raised.value)


WRONG = {"TELEGRAM_BASE_URL": "foo", "ISNAD_HEALTH_PORT": "0"}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_is_named(monkeypatch, name):
    monkeypatch.setenv(name, WRONG[name])
    with pytest.raises(SettingsError, match=name):
        load_settings()


def test_a_blank_token_is_none(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", " ")
    assert load_settings().telegram_bot_token is None


def test_an_env_file_in_another_encoding_gets_one_line(monkeypatch, tmp_path):
    (tmp_path / "env").write_bytes("ISNAD_DATABASE=é".encode("latin-1"))
    monkeypatch.setenv("ISNAD_ENV_FILE", str(tmp_path / "env"))
    with pytest.raises(SettingsError, match="not UTF-8"):
        load_settings()


def test_no_two_databases_share_a_state_file():
    names = ["sqlite:////d/a.db", "sqlite:////d/a.sqlite", "sqlite:////d/a%20b.db", "sqlite:///:memory:"]
    paths = [Settings(isnad_database=name).state_path for name in names]
    assert len(set(paths)) == len(names)
    assert paths[2] == Path("/d/a b.db.bot.db")
