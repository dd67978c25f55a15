"""The terminal chat: the same cards, from a pipe or typed."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.cards import Card, Entity
from bot.console import answer_cards, styled
from knowledge import Found, Match, NothingFound, NothingOnTopic, Question, SpeakerMatch
from knowledge import open as open_knowledge
from tests.bot.test_cards import said

EMPTY = r"The index is empty\. Fill it with: (\S+/)?python\S* -m knowledge add FILE\|URL"
"""The interpreter is named as it is called from the folder."""


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
    twice = run_bot("what did Macron say\nMacron on security\n", database).stdout
    assert twice == f"{result.stdout}> Macron on security\n{result.stdout}", "whose answer comes next is told"
    left = run_bot("what did Macron say\n/quit\nwhat did Macron say\n", database)
    assert (left.returncode, left.stdout) == (0, result.stdout), "what stands behind /quit is not asked"


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


def test_directions_are_not_marked_in_a_terminal_but_quotations_keep_theirs():
    card = Card(
        "\u2068name\u2069\na\u2068b\u2069\n\u2068end\u2069", (Entity("blockquote", 7, 4), Entity("bold", 13, 3))
    )
    shown = styled(card)
    assert shown.plain == "name\n│ a\u2068b\u2069\nend"
    assert "end" in {shown.plain[span.start : span.end] for span in shown.spans if span.style == "bold"}


QUESTION = Question("what did Merkel say about music", "en", "said", "Merkel", "music")


def shown_of(answer):
    return "\n".join(styled(card).plain for card in answer_cards(answer))


@pytest.mark.parametrize("count", [1, 2, 9])
def test_what_is_counted_is_shown_or_told_how_to_see(count):
    statement = said("schools stay open")
    speaker = SpeakerMatch(statement.speakers[0], 99.0, count)
    matches = tuple(Match(said(f"remark {number}"), 50.0) for number in range(min(count, 3)))
    for answer in (NothingOnTopic(QUESTION, speaker, matches), Found(QUESTION, matches, speaker, count)):
        shown = shown_of(answer)
        assert [f"remark {number}" in shown for number in range(3)] == [count > number for number in range(3)]
        assert (f"3 of {count} are shown. For all of them: " in shown) == (count > 3)
        assert (f"python -m knowledge ask --limit {count} 'what did Merkel" in shown) == (count > 3)
    assert "other statement" not in shown_of(NothingOnTopic(QUESTION, speaker))


def test_suggestions_stand_once():
    shown = shown_of(NothingFound(Question("hello", "en", "small-talk"), ("What did Merkel say?",)))
    assert shown.count("What did Merkel say?") == 1


@pytest.mark.parametrize(("arguments", "status", "told"), [(["--help"], 0, "TELEGRAM_BOT_TOKEN"), (["x"], 2, "x")])
def test_the_command_line_takes_no_arguments_and_says_so(monkeypatch, capsys, arguments, status, told):
    monkeypatch.setattr(sys, "argv", ["bot", *arguments])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == status
    assert told in "".join(capsys.readouterr())


def test_a_service_without_a_token_fails(tmp_path):
    result = run_bot("", f"sqlite:///{tmp_path}/empty.db")
    assert result.returncode == 1
    assert result.stderr.startswith("isnad: no TELEGRAM_BOT_TOKEN is set")


def test_commands_of_the_chat_are_no_questions(tmp_path):
    shown = chat(["/help", "/who"], f"sqlite:///{tmp_path}/empty.db", "en_US.UTF-8")
    assert shown.count("Welcome!") == 2
    assert "In the terminal: a question, /help, /quit." in shown


def test_an_empty_index_is_not_said_to_have_been_searched(tmp_path):
    result = run_bot("what did putin say\nhello\n", f"sqlite:///{tmp_path}/empty.db", LANGUAGE="en")
    lines = [line for line in result.stdout.splitlines() if line and not line.startswith("> ")]
    assert len(lines) == 2
    assert all(re.fullmatch(EMPTY, line) for line in lines)


def test_the_readme_s_sample_is_what_comes_out(tmp_path):
    sample = Path("README.md").read_text(encoding="utf-8").split("```")[1].strip().splitlines()
    question = sample[0].split('"')[1]
    database = f"sqlite:///{tmp_path}/shipped.db"
    with open_knowledge(database) as opened:
        opened.add_shipped()
    assert run_bot(f"{question}\n", database).stdout.strip().splitlines() == sample[1:]


def test_what_is_said_about_somebody_only_mentioned_is_shown_as_others_words(tmp_path):
    database = f"sqlite:///{tmp_path}/shipped.db"
    with open_knowledge(database) as opened:
        opened.add_shipped()
    said = run_bot("what did Biden say\n", database).stdout.strip().splitlines()
    assert said[0] == "Biden is mentioned in the articles but not quoted."
    assert said[2] == "Said about: Biden"
    assert said[4].startswith("Antony Blinken")


def chat(typed, database, language):
    """What a person sees who types lines into a real terminal."""
    ours, theirs = pty.openpty()
    os.write(ours, "".join(f"{line}\n" for line in [*typed, "/quit"]).encode())
    environment = {"PATH": "", "LANG": language, "TERM": "dumb", "PYTHONUTF8": "1", "ISNAD_ENV_FILE": "/dev/null"}
    result = subprocess.run(
        [sys.executable, "-m", "bot"],
        stdin=theirs,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={**environment, "ISNAD_DATABASE": database},
    )
    os.close(ours)
    os.close(theirs)
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize(
    ("language", "leave"),
    [
        ("C.UTF-8", "Leave with"),
        ("fr_CA.UTF-8", "Pour quitter"),
        ("de_DE.UTF-8", "Beenden mit"),
        ("pl_PL.UTF-8", "Leave with"),
        ("", "Leave with"),
    ],
)
def test_a_terminal_speaks_its_own_language_and_suggests_once(tmp_path, language, leave):
    database = f"sqlite:///{tmp_path}/test.db"
    with open_knowledge(database) as opened:
        opened.import_lines(['{"speaker": "Emmanuel Macron", "quote": "words on security"}'])
        (question, *_) = opened.suggestions("en")
    shown = chat(["hello"], database, language)
    assert leave in shown
    assert shown.count(question) <= 1


def test_each_help_suggests_questions(tmp_path):
    database = f"sqlite:///{tmp_path}/test.db"
    with open_knowledge(database) as opened:
        opened.import_lines(['{"speaker": "Emmanuel Macron", "quote": "words on security"}'])
        (question, *_) = opened.suggestions("en")
    assert chat(["what did Macron say", "/help", "/help"], database, "en_US.UTF-8").count(question) == 3


def test_a_chat_over_an_empty_index_says_how_to_fill_it(tmp_path):
    shown = chat(["what did putin say"], f"sqlite:///{tmp_path}/empty.db", "en_US.UTF-8")
    assert len(re.findall(EMPTY, shown)) == 2
    assert "Nobody" not in shown
