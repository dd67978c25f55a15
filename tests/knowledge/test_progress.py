"""Long commands as somebody at a terminal sees them, and stopped by Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

import knowledge

SAID = "The ministry said that round {0} of the talks had begun. The court said on round {0}: “Nothing was signed.”"


@pytest.fixture
def statements(tmp_path):
    path = tmp_path / "statements.jsonl"
    rows = ({"speaker": "The Court", "quote": f"we agreed on case {number}"} for number in range(9000))
    path.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def articles(tmp_path):
    path = tmp_path / "articles.jsonl"
    rows = ({"text": SAID.format(n), "url": f"https://gazette.example/{n}"} for n in range(1500))
    path.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return path


def start(*command, **more):
    return subprocess.Popen(
        [sys.executable, "-m", "knowledge", *command], stdout=subprocess.PIPE, start_new_session=True, **more
    )


def read_all(terminal):
    shown = b""
    try:
        while more := os.read(terminal, 1 << 16):
            shown += more
    except OSError:  # how a terminal ends
        return shown.decode()
    return shown.decode()


@pytest.mark.parametrize(("command", "counted"), [("import", "9,000 statements, 9,000 new"), ("add", "1,500 articles")])
def test_on_a_terminal(tmp_path, statements, articles, command, counted):
    terminal, end = os.openpty()
    source = statements if command == "import" else articles
    running = start(command, "--db", f"sqlite:///{tmp_path}/a.db", str(source), stderr=end)
    os.close(end)
    running.stdout.close()
    shown = read_all(terminal)
    os.close(terminal)
    assert running.wait() in {0, 120}  # 120: nobody read what it printed
    assert counted in shown
    assert "Traceback" not in shown


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_adding_is_stopped_and_goes_on(tmp_path, articles, jobs):
    url = f"sqlite:///{tmp_path}/a.db"
    command = ("add", "--quiet", "--jobs", jobs, "--db", url, str(articles))
    running = start(*command, stderr=subprocess.PIPE, text=True)
    with knowledge.open(url) as opened:
        deadline = time.monotonic() + 60
        while not opened.stats().articles and time.monotonic() < deadline:
            time.sleep(0.02)
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert said.startswith("isnad: stopped; ")
    assert said.endswith("The same command goes on from there.\n")
    with knowledge.open(url) as opened:
        assert 0 < opened.stats().articles < 1500
    assert start(*command).wait() == 0
    with knowledge.open(url) as opened:
        assert opened.stats().articles == 1500
