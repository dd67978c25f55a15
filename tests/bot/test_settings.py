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
