"""Every test runs without the developer's `.env`, token or database."""

import os

import pytest

os.environ["ISNAD_ENV_FILE"] = os.devnull


@pytest.fixture(autouse=True)
def _nobody_s_own_files(monkeypatch, tmp_path_factory):
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_BASE_URL", "ISNAD_DATABASE", "ISNAD_ADMINS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
