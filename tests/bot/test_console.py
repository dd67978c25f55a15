"""The terminal chat: the same cards, from a pipe or typed."""

import subprocess
import sys

import pytest

from bot.cards import Card, Entity
from bot.console import styled


def run_bot(stdin, database, **environment):
    return subprocess.run(
        [sys.executable, "-m", "bot"],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={"PATH": "", "LANG": "C.UTF-8", "ISNAD_ENV_FILE": "/dev/null", "ISNAD_DATABASE": database, **environment},
    )


def test_a_piped_question_gets_its_card(tmp_path):
    database = f"sqlite:///{tmp_path}/test.db"
    row = '{"speaker": "Emmanuel Macron", "quote": "words on security"}'
    load = [sys.executable, "-m", "knowledge", "import", "--db", database, "-"]
    subprocess.run(load, input=row, text=True, check=True, capture_output=True)
    result = run_bot("what did Macron say\n\n", database)
    assert result.returncode == 0
    assert "Emmanuel Macron" in result.stdout
    assert "words on security" in result.stdout
    assert "\x1b" not in result.stdout


def test_a_bad_database_gets_one_line(tmp_path):
    result = run_bot("", f"sqlite:///{tmp_path}/no/such/folder/x.db")
    assert result.returncode == 1
    assert result.stderr.startswith("isnad: ")
    assert len(result.stderr.splitlines()) == 1


def test_each_line_of_a_quotation_has_a_bar():
    card = Card("name\none\ntwo\nend", (Entity("blockquote", 5, 7),))
    assert styled(card).plain == "name\n│ one\n│ two\nend"


@pytest.mark.parametrize(("text", "offset", "length", "shown"), [("a😀bold", 3, 4, "bold"), ("plain", 0, 5, "plain")])
def test_styles_fall_on_the_entity_s_letters(text, offset, length, shown):
    (span,) = styled(Card(text, (Entity("bold", offset, length),))).spans
    assert text[span.start : span.end] == shown
