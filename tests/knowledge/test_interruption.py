"""Ctrl-C while a command is loading, and what an importer keeps."""

import contextlib
import os
import signal
import subprocess
import sys

import pytest

import knowledge
from knowledge.storage import connection

LOADED = ["knowledge.model", "knowledge.extraction.lexicon", "knowledge.service"]


@pytest.mark.parametrize("module", LOADED)
@pytest.mark.parametrize("command", [["knowledge", "ask", "what did Merkel say"], ["bot"]], ids=" ".join)
def test_ctrl_c_while_loading_is_quiet(tmp_path, module, command):
    environment = os.environ | {"ISNAD_DATABASE": f"sqlite:///{tmp_path}/s.db"}
    arguments = [sys.executable, "-X", "importtime", "-m", *command]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as run:
        assert run.stderr
        loaded = any(line.rstrip().endswith(f" {module}") for line in run.stderr)
        run.send_signal(signal.SIGINT)
        told = run.stderr.read()
    assert loaded
    assert run.returncode == -signal.SIGINT
    assert "Traceback" not in told
    assert list(tmp_path.iterdir()) == []


def test_an_importer_keeps_its_handler():
    script = "import signal, knowledge; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout == "True\n"


class Striking:
    """Ctrl-C at one instruction among all that the connection and its context managers run."""

    PLACES = (connection.__file__, contextlib.__file__)

    def __init__(self, at):
        self.at, self.run = at, 0

    def __enter__(self):
        sys.settrace(self._enter)
        return self

    def __exit__(self, *_):
        sys.settrace(None)

    def _enter(self, frame, *_):
        if frame.f_code.co_filename not in self.PLACES:
            return None
        frame.f_trace_opcodes = True
        return self._step

    def _step(self, _frame, event, _arg):
        if event == "opcode":
            self.run += 1
            if self.run == self.at:
                raise KeyboardInterrupt
        return self._step


def add_struck(url, sources, at):
    with knowledge.open(url) as opened, Striking(at) as striking:
        list(opened.add_all(sources))
    return striking.run


def test_ctrl_c_between_any_two_steps_of_a_transaction_is_no_fault_of_the_database(tmp_path):
    sources = []
    for body in ("ministry", "court"):
        (tmp_path / f"{body}.txt").write_text(f"The {body} said that the talks of the {body} had begun.")
        sources.append(str(tmp_path / f"{body}.txt"))
    steps = add_struck(f"sqlite:///{tmp_path}/whole.db", sources, 0)
    assert steps > 1000
    url = f"sqlite:///{tmp_path}/s.db"
    for at in range(1, steps, 5):
        (tmp_path / "s.db").unlink(missing_ok=True)
        with contextlib.suppress(KeyboardInterrupt):  # __del__ and its like swallow it
            add_struck(url, sources, at)
    with knowledge.open(url) as opened:
        list(opened.add_all(sources))
        assert opened.stats().articles == 2
