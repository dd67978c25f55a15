"""Ctrl-C while a command is loading, and what an importer keeps."""

import os
import signal
import subprocess
import sys

import pytest

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
