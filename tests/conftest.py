"""Every test runs without the developer's `.env`, token or database, and a property has no deadline."""

import os

import pytest
from hypothesis import settings

settings.register_profile("any-machine", deadline=None)  # the first example of a language loads its lexicons
settings.load_profile("any-machine")
os.environ["ISNAD_ENV_FILE"] = os.devnull


@pytest.fixture(autouse=True)
def _nobody_s_own_files(monkeypatch, tmp_path_factory):
    for name in [name for name in os.environ if name.startswith(("TELEGRAM_", "ISNAD_")) and name != "ISNAD_ENV_FILE"]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))


_FIGURES: dict[str, float] = {}


@pytest.fixture
def note_figure():
    """Have a measured figure printed after the run; noted more than once, `keep` (e.g. max) chooses."""

    def note(name, value, keep=None):
        _FIGURES[name] = keep(value, _FIGURES[name]) if keep and name in _FIGURES else value

    return note


def pytest_sessionfinish(session):
    """A worker of xdist hands its figures to the one that prints."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["figures"] = _FIGURES


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    _FIGURES.update(getattr(node, "workeroutput", {}).get("figures", {}))


def pytest_terminal_summary(terminalreporter):
    if _FIGURES:
        terminalreporter.section("figures")
        for name, value in _FIGURES.items():
            terminalreporter.write_line(f"{name}: {value:.3g}" if isinstance(value, float) else f"{name}: {value}")
