"""The command line, as a user runs it: what goes in, what comes out, one line for what is broken."""

import json
import subprocess
import sys

import pytest

from knowledge import beside
from knowledge.__main__ import main
from knowledge.commands.articles import attribution_line


@pytest.fixture
def run():
    def run_command(*arguments, stdin=""):
        command = [sys.executable, "-m", "knowledge", *arguments]
        return subprocess.run(
            command, input=stdin, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False
        )

    return run_command


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path}/test.db"


STATEMENTS = "\n".join(
    json.dumps({"speaker": speaker, "quote": quote}, ensure_ascii=False)
    for speaker, quote in [("فلاديمير بوتين", "كلمات عن الأمن"), ("Emmanuel Macron", "words on security")]
)


@pytest.mark.parametrize(
    "command",
    [
        ["ask", "what did Merkel say"],
        ["speakers"],
        ["speakers", "Merkel"],
        ["speakers", "Merkel", "--merge-into", "Angela Merkel"],
        ["export"],
        ["overlay", "export"],
        ["feeds", "list"],
        ["feeds", "poll"],
        ["feeds", "remove", "https://example.org/rss"],
    ],
    ids=" ".join,
)
def test_reading_makes_no_database(tmp_path, capsys, command):
    assert main([*command, "--db", f"sqlite:///{tmp_path}/mistyped.db"]) == 1
    told = capsys.readouterr()
    assert told.err.startswith(f"isnad: there is no database {tmp_path}/mistyped.db")
    assert told.err.count("\n") == 1
    assert told.out == ""
    assert list(tmp_path.iterdir()) == []


def test_json_without_a_database_is_an_object_a_question_and_a_line(run, tmp_path):
    asked = run("ask", "--db", f"sqlite:///{tmp_path}/mistyped.db", stdin="what did Merkel say\nwho spoke of war\n")
    assert [json.loads(line)["status"] for line in asked.stdout.splitlines()] == ["not_found"] * 2
    assert asked.stderr.startswith("isnad: there is no database")
    assert asked.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_embedded_database_is_made_by_the_first_question(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("ISNAD_DATABASE", raising=False)
    monkeypatch.setenv("ISNAD_ENV_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["speakers"]) == 0
    assert "بوتين" in capsys.readouterr().out


def test_an_answer_about_a_time_owns_up_to_articles_without_a_date(run, url):
    rows = [{"speaker": "Angela Merkel", "quote": "the bridge opens"}]
    rows += [{"speaker": "Angela Merkel", "quote": "the bridge is closed", "published": "2024-05"}]
    run("import", "--db", url, "-", stdin="\n".join(map(json.dumps, rows)))
    shown = run("ask", "--db", url, "what did Merkel say about the bridge in May 2024").stdout
    assert shown.startswith("Some of these articles have no date")
    assert shown.index("the bridge is closed") < shown.index("the bridge opens")
    assert "no date" not in run("ask", "--db", url, "what did Merkel say about the bridge").stdout
    other = run("ask", "--db", url, "what did Merkel say about the bridge in 2023").stdout
    assert "These articles have no date" in other
    assert "is closed" not in other


def test_export_import_export_is_the_same_to_the_byte(run, url, tmp_path):
    run("import", "--db", url, "-", stdin=STATEMENTS)
    first = run("export", "--db", url).stdout
    (tmp_path / "out.jsonl").write_text(first, encoding="utf-8")
    other = f"sqlite:///{tmp_path}/other.db"
    assert run("import", "--db", other, str(tmp_path / "out.jsonl")).returncode == 0
    assert run("export", "--db", other).stdout == first
    assert len(first.splitlines()) == 2


def test_questions_from_standard_input_give_one_object_a_line_in_order(run, url):
    run("import", "--db", url, "-", stdin=STATEMENTS)
    asked = ["what did Putin say", "", "что сказал Макрон"]
    lines = [json.loads(line) for line in run("ask", "--db", url, stdin="\n".join(asked) + "\n").stdout.splitlines()]
    assert [line["question"] for line in lines] == asked
    assert lines[0]["answers"][0]["quote"] == "كلمات عن الأمن"


def test_an_imported_role_finds_its_bearer(run, url):
    row = {"speaker": "Emmanuel Macron", "quote": "words on security", "role": "French president"}
    run("import", "--db", url, "-", stdin=json.dumps(row))
    answer = json.loads(run("ask", "--db", url, "--json", "ماذا قال الرئيس الفرنسي").stdout)
    assert [found["speaker"] for found in answer["answers"]] == ["Emmanuel Macron"]


def test_an_empty_index_says_how_to_fill_it(run, url):
    assert "knowledge add" in run("ask", "--db", url, "what did Putin say").stderr
    run("import", "--db", url, "-", stdin="")
    result = run("ask", "--db", url, "--json", "what did Putin say")
    assert "knowledge add" in result.stderr
    assert json.loads(result.stdout)["status"] == "not_found"
    result = run("ask", "--db", url, "what did Putin say")
    assert "knowledge add" in result.stderr
    assert result.stdout == ""


def test_the_database_stands_before_or_after_the_command(run, url):
    run("--db", url, "import", "-", stdin=STATEMENTS)
    asked = ("ask", "what did Macron say")
    after = run(*asked, "--db", url).stdout
    assert "words on security" in after
    assert run("--db", url, *asked).stdout == after
    assert run("--db", "mysql://x", *asked, "--db", url).stdout == after


DENIED = {"polarity": "denial", "addressee": "reporters", "venue": "a press conference", "role": "president"}


def test_what_is_denied_is_not_shown_as_claimed(run, url):
    row = {"speaker": "Emmanuel Macron", "quote": "words on security", "kind": "indirect", **DENIED}
    run("import", "--db", url, "-", stdin=json.dumps(row))
    shown = run("ask", "--db", url, "what did Macron say").stdout
    assert "Emmanuel Macron · president · to reporters · in a press conference" in shown
    assert "denies: words on security (reported speech)" in shown


def test_an_article_s_statements_show_denial_and_circumstances_in_reading_too():
    row = {"speaker": "The ministry", "quote": "the bridge is shut", "via": None, **DENIED}
    line = attribution_line(row)
    assert line == "The ministry: denies: «the bridge is shut»  (president; to reporters; in a press conference)"
    row |= {"role": "ministry", "addressee": "press"}
    assert attribution_line(row).endswith("»  (in a press conference)")
    assert attribution_line({"speaker": "A", "quote": "b", "polarity": "claim"}) == "A: «b»"


def test_the_statements_of_a_page_are_those_of_its_article(tmp_path, capsys):
    page = tmp_path / "page.html"
    said = "The mayor of Lyon, Grégory Doucet, said the bridge would stay shut for repairs until the spring."
    page.write_text(f"<html><body><nav>Home</nav><article><h1>Bridge</h1><p>{said}</p></article></body></html>")
    assert main(["extract", str(page)]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Grégory Doucet: the bridge would stay shut for repairs until the spring")
    assert told.endswith("(mayor of Lyon)\n")


def test_who_only_resembles_a_name_is_not_shown(run, url):
    rows = [{"speaker": name, "quote": "words"} for name in ("أنتوني بلينكن", "فلاديمير بوتين", "فولوديمير زيلينسكي")]
    run("import", "--db", url, "-", stdin="\n".join(map(json.dumps, rows)))
    first, why = run("speakers", "--db", url, "Blinkin").stdout.splitlines()
    assert "أنتوني بلينكن" in first
    assert "of 100, for " in why
    assert [
        json.loads(line)["speaker"] for line in run("speakers", "--json", "--db", url, "Blinkin").stdout.splitlines()
    ] == ["أنتوني بلينكن"]
    assert "Nobody like" in run("speakers", "--db", url, "Xqzwk").stderr


NAMESAKES = [
    {"speaker": "Michael Collins", "quote": "the orbit was quiet", "role": "astronaut"},
    {"speaker": "Michael Collins", "quote": "the treaty will hold", "role": "Irish finance minister"},
    {"speaker": "Joan Collins", "quote": "the play opens in May"},
    {"speaker": "مايكل كولينز", "quote": "كلمات عن المعاهدة"},
]


@pytest.fixture
def command(url, capsys):
    def run_here(*arguments):
        status = main([*arguments, "--db", url])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run_here


@pytest.fixture
def namesakes(command, tmp_path):
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(map(json.dumps, NAMESAKES)), encoding="utf-8")
    command("import", str(lines))
    return lines


def test_speakers_are_split_and_merged_by_hand_and_say_so(command, namesakes, tmp_path):
    split = ("speakers", "Michael Collins", "--split-off", "Michael Collins (astronaut)", "--role", "astronaut")
    assert command(*split) == (0, "", "Michael Collins (astronaut): 1 statement\n")
    assert command("speakers", "مايكل كولينز", "--merge-into", "Michael Collins") == (
        0,
        "",
        "Michael Collins: 2 statements\n",
    )
    told = {row["speaker"]: row for row in map(json.loads, command("speakers", "--json", "Collins")[1].splitlines())}
    minister = told["Michael Collins"]
    assert minister["roles"] == ["Irish finance minister"]
    assert minister["united"] == [{"name": "مايكل كولينز", "why": "by hand"}]
    assert {one["speaker"]: one["why"] for one in minister["apart"]} == {
        "Michael Collins (astronaut)": "by hand, astronaut",
        "Joan Collins": "another first name or initial",
    }
    shown = command("speakers", "Michael Collins")[1].splitlines()
    assert "        also مايكل كولينز: by hand" in shown
    assert "        not Michael Collins (astronaut): by hand, astronaut" in shown
    decided = tmp_path / "decided.jsonl"
    decided.write_text(command("overlay", "export")[1], encoding="utf-8")
    assert len(decided.read_text(encoding="utf-8").splitlines()) == 2
    command("import", str(namesakes))
    assert command("overlay", "import", str(decided)) == (0, "", "2 decisions\n")
    assert [row.split()[0] for row in command("speakers")[1].splitlines() if row.strip()] == ["2", "1", "1"]


@pytest.mark.usefixtures("namesakes")
def test_who_was_split_off_is_answered_from_where_a_topic_decides(command):
    command("speakers", "Michael Collins", "--split-off", "Michael Collins (astronaut)", "--role", "astronaut")
    answer = json.loads(command("ask", "--json", "what did Michael Collins say about the orbit")[1])
    said = [(one["speaker"], one["quote"]) for one in answer["answers"]]
    assert said[0] == ("Michael Collins (astronaut)", "the orbit was quiet")
    answer = json.loads(command("ask", "--json", "what did Michael Collins say")[1])
    assert {one["speaker"] for one in answer["answers"]} == {"Michael Collins", "Michael Collins (astronaut)"}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("Micheal Collins", "--merge-into", "Joan Collins"), "nobody is called exactly Micheal Collins; near it:"),
        (("Joan Collins", "--merge-into", "Xqzwk"), "nobody is called exactly Xqzwk"),
        (("Joan Collins", "--split-off", "JOAN COLLINS"), "JOAN COLLINS: who is split off Joan Collins needs another"),
        (("Joan Collins", "--role", "actress"), "a decision needs NAME and"),
        (("--merge-into", "Joan Collins"), "a decision needs NAME and"),
        (("Joan Collins", "--merge-into", "Michael Collins", "--role", "actress"), "--role and --article go with"),
    ],
    ids=["misspelt", "nobody", "one-name", "role-alone", "nobody-to-merge", "merge-by-role"],
)
@pytest.mark.usefixtures("namesakes")
def test_a_decision_that_decides_nothing_is_one_line(command, arguments, reason):
    status, out, err = command("speakers", *arguments)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert err.startswith(f"isnad: {reason}")
    assert command("overlay", "export")[1] == ""


@pytest.mark.parametrize(
    ("command", "source", "reason"),
    [
        ("evaluate", ("none", None), "none: No such file or directory"),
        ("evaluate", ("bad.jsonl", b'{"text": "x", "statements": [{}]}'), "bad.jsonl:1: not an annotated article"),
        ("import", ("bad.jsonl", b"{}\nnonsense\n"), "bad.jsonl: line 1: speaker is missing"),
        ("import", ("bad.jsonl", "{'قال'}".encode("cp1256")), "bad.jsonl: not UTF-8: convert it, for example with"),
        ("add", ("*.none", None), "*.none: the pattern matches nothing"),
        ("add", ("none.txt", None), "none.txt: No such file or directory"),
        ("add", ("a.txt", "قال".encode("cp1256")), "a.txt: not UTF-8 (byte 0): convert it, for example with iconv"),
        ("add", (".", None), "nothing to read in"),
    ],
    ids=["no-gold", "no-annotations", "line", "lines-encoding", "pattern", "no-article", "article-encoding", "folder"],
)
def test_what_is_wrong_with_a_file_is_said_with_its_name(tmp_path, capsys, command, source, reason):
    name, data = source
    folder = tmp_path / "articles"
    folder.mkdir()
    if data is not None:
        (folder / name).write_bytes(data)
    where = [] if command == "evaluate" else ["--db", f"sqlite:///{tmp_path}/test.db"]
    assert main([command, *where, str(folder / name)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("isnad: ")
    assert reason in line


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        (("extract", "--json", "missing.txt"), ""),
        (("import", "-"), "not json\n"),
        (("import", "missing.jsonl"), ""),
        (("speakers", "--db", "mysql://x"), ""),
        (("evaluate", "missing.jsonl"), ""),
    ],
    ids=["extract", "import-line", "import-file", "database", "evaluate"],
)
def test_what_is_broken_gets_one_line_and_status_1(run, url, arguments, stdin):
    where = () if "--db" in arguments or arguments[0] in {"extract", "evaluate"} else ("--db", url)
    result = run(*arguments, *where, stdin=stdin)
    assert result.returncode == 1
    assert result.stderr.startswith("isnad: ")
    assert len(result.stderr.strip().splitlines()) == 1


def test_every_command_has_help(run):
    for command in ("ask", "extract", "add", "import", "export", "speakers", "evaluate"):
        result = run(command, "--help")
        assert result.returncode == 0
        assert "usage: python -m knowledge" in result.stdout


def test_an_import_that_is_stopped_says_how_to_go_on(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("knowledge.storage.importing.BATCH", 2)
    lines = tmp_path / "lines.jsonl"
    lines.write_text("".join(f'{{"speaker": "The Court", "quote": "remark {number}"}}\n' for number in range(5)))
    reading = beside.read_lines

    def stopped(source):
        for number, record in enumerate(reading(source)):
            if number == 4:
                raise KeyboardInterrupt
            yield record

    command = ["import", "--db", f"sqlite:///{tmp_path}/s.db", str(lines)]
    monkeypatch.setattr("knowledge.beside.read_lines", stopped)
    assert main(command) == 130
    assert "stored: 4 new statements. The same command goes on" in capsys.readouterr().err
    monkeypatch.undo()
    assert main(command) == 0
    assert "1 new statement\n" in capsys.readouterr().err
