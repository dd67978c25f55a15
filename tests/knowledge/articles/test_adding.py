from __future__ import annotations

import json
import socket
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

import knowledge
from knowledge.__main__ import main
from knowledge.articles.fetching import LOOPBACK_SETTING
from knowledge.bulk import find_sources
from knowledge.ingestion import extract_article

from .samples import TEXTS, TITLES, news_page
from .test_reading import BROKEN

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/a.db"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder of pages in four languages, a text, a file of lines, and a picture that is none of them."""
    folder = tmp_path / "pages"
    (folder / "deep").mkdir(parents=True)
    for language in TEXTS:
        html = news_page(language).replace("/news/water-talks", f"/{language}")
        (folder / "deep" / f"{language}.html").write_text(html, encoding="utf-8")
    (folder / "a.txt").write_text("\n".join(TEXTS["en"]), encoding="utf-8")
    rows = [{"text": f"The ministry said that round {n} had begun.", "url": f"http://a.example/{n}"} for n in range(20)]
    (folder / "b.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (folder / "c.png").write_bytes(b"\x89PNG")
    return folder


def export(database: str) -> list[str]:
    with knowledge.open(database) as opened:
        return list(opened.export())


def stats(database: str) -> knowledge.Stats:
    with knowledge.open(database) as opened:
        return opened.stats()


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_refused_leaves_one_line_and_no_trace(tmp_path, database, capsys, name):
    (tmp_path / name).write_bytes(BROKEN[name])
    assert main(["add", "--db", database, str(tmp_path / name)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert stats(database) == knowledge.Stats(0, 0, 0)


def closed_port() -> int:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        return int(plug.getsockname()[1])


SOURCES = {
    "missing": lambda: "missing.txt",
    "unreachable": lambda: f"http://127.0.0.1:{closed_port()}/",
    "forbidden": lambda: "http://169.254.169.254/latest/meta-data/",
    "another scheme": lambda: "ftp://example.org/a.html",
}


@pytest.mark.parametrize("what", SOURCES)
def test_what_cannot_be_had_leaves_one_line_and_no_trace(database, capsys, monkeypatch, what):
    monkeypatch.setenv(LOOPBACK_SETTING, "1")
    assert main(["add", "--db", database, SOURCES[what]()]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert stats(database) == knowledge.Stats(0, 0, 0)


def test_one_that_is_refused_holds_up_no_other(tmp_path, database, capsys, pages):
    (tmp_path / "empty.txt").touch()
    assert main(["add", "--db", database, str(tmp_path / "empty.txt"), str(pages / "a.txt")]) == 1
    assert capsys.readouterr().out.endswith("1 added, 0 updated, 0 unchanged, 1 refused\n")
    assert stats(database).articles == 1


def test_a_fault_of_ours_costs_one_article(tmp_path, database, capsys, monkeypatch):
    def extract(document):
        if "dam" in document.text:
            raise IndexError("string index out of range")
        return extract_article(document)

    monkeypatch.setattr("knowledge.bulk.extract_article", extract)
    for name in ("dam", "lake"):
        (tmp_path / f"{name}.txt").write_text(f"Olaf Scholz said the {name} is dry.", encoding="utf-8")
    assert main(["add", "--db", database, str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert told.err == f"isnad: {tmp_path}/dam.txt: cannot be read (IndexError('string index out of range'))\n"
    assert told.out.endswith("1 added, 0 updated, 0 unchanged, 1 refused\n")


def test_a_folder_goes_in_with_what_is_below_it(database, pages):
    assert main(["add", "--db", database, "--quiet", str(pages)]) == 0
    assert stats(database).articles == len(TEXTS) + 21


def test_a_pattern_names_files_and_nothing_matched_is_told(database, pages, capsys):
    assert list(find_sources([f"{pages}/**/f*.html"])) == [str(pages / "deep" / "fr.html")]
    assert main(["add", "--db", database, f"{pages}/*.htm"]) == 1
    assert "matches nothing" in capsys.readouterr().err


def test_several_processes_find_the_same_as_one(tmp_path, pages):
    one, two = f"sqlite:///{tmp_path}/one.db", f"sqlite:///{tmp_path}/two.db"
    assert main(["add", "--db", one, "--quiet", str(pages)]) == 0
    assert main(["add", "--db", two, "--quiet", "--jobs", "2", str(pages)]) == 0
    assert export(one) == export(two)
    assert stats(one) == stats(two)


def test_adding_again_changes_nothing(database, pages, capsys):
    main(["add", "--db", database, str(pages)])
    before = export(database)
    capsys.readouterr()
    assert main(["add", "--db", database, str(pages)]) == 0
    assert capsys.readouterr().out.endswith("0 added, 0 updated, 25 unchanged, 0 refused\n")
    assert export(database) == before


def test_a_page_goes_in_by_its_address(web, database, monkeypatch, capsys):
    monkeypatch.setenv(LOOPBACK_SETTING, "1")
    html = news_page("fr").replace("https://gazette.example/news/water-talks", web.url("/page"))
    web.put("/page", html.encode("windows-1252"), content_type="text/html; charset=utf-8")
    web.redirect("/short", "/page?utm_source=x")
    assert main(["add", "--db", database, web.url("/short"), web.url("/page/amp")]) == 1  # the second is not served
    assert main(["add", "--db", database, web.url("/page")]) == 0
    assert "unchanged" in capsys.readouterr().out
    with knowledge.open(database) as opened:
        document = opened.fetch_document(web.url("/page"))
        assert (document.title, document.url) == (TITLES["fr"], web.url("/page"))
        assert opened.stats().articles == 1


OTHER_KINDS = {
    "a picture": {"body": b"\x89PNG", "content_type": "image/png"},
    "a document": {"body": b"%PDF-1.4", "content_type": "application/pdf"},
    "an empty page": {"body": b""},
    "a page of chance": {"body": BROKEN["random.html"]},
}


@pytest.mark.parametrize("what", OTHER_KINDS)
def test_what_is_no_page_is_refused(web, database, monkeypatch, capsys, what):
    monkeypatch.setenv(LOOPBACK_SETTING, "1")
    assert main(["add", "--db", database, web.put("/a", **OTHER_KINDS[what])]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert stats(database).articles == 0


def test_the_command_line_follows_feeds(web, database, monkeypatch, capsys):
    monkeypatch.setenv(LOOPBACK_SETTING, "1")
    url = web.put("/feed", "<rss version='2.0'><channel><title>News</title></channel></rss>")
    assert main(["feeds", "add", "--db", database, url]) == 0
    assert capsys.readouterr() == (f"{url}: followed, 0 articles now: News\n", "")
    assert main(["feeds", "list", "--db", database]) == 0
    assert "not asked yet" in capsys.readouterr().out
    assert main(["feeds", "remove", "--db", database, url]) == 0
    assert main(["feeds", "remove", "--db", database, url]) == 1
    assert main(["feeds", "add", "--db", database, "file:///etc/passwd"]) == 1


@pytest.mark.parametrize("trouble", ["no server", "no feed", "not there"])
def test_a_feed_that_cannot_be_read_now_is_followed_and_told(web, database, monkeypatch, capsys, trouble):
    monkeypatch.setenv(LOOPBACK_SETTING, "1")
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
    url = {
        "no server": f"http://127.0.0.1:{port}/feed",
        "no feed": web.put("/page", "<p>no feed</p>"),
        "not there": web.url("/gone"),
    }[trouble]
    assert main(["feeds", "add", "--db", database, url]) == 0
    told = capsys.readouterr()
    assert told.out == f"{url}: followed, but it cannot be read now; each poll tries again\n"
    assert told.err.startswith(f"isnad: {url.rpartition('/')[0]}/")
    assert told.err.count("\n") == 1
    main(["feeds", "list", "--db", database])
    assert f"{url}    0 articles, not asked yet\n" in capsys.readouterr().out


def test_the_command_line_polls(web, database, monkeypatch, capsys):
    monkeypatch.setenv(LOOPBACK_SETTING, "1")
    main(["feeds", "add", "--db", database, web.url("/feed")])
    assert main(["feeds", "poll", "--db", database, "--pause", "0"]) == 1
    assert "failed" in capsys.readouterr().out


def test_nothing_named_is_told(database, capsys):
    assert main(["add", "--db", database]) == 1
    assert "nothing to add" in capsys.readouterr().err


TWO_ADDRESSES = {
    "another scheme and host": ("http://www.a.example/x", "https://m.a.example/x", 1),
    "another path": ("https://a.example/x", "https://a.example/news/7", 1),
    "another site": ("https://a.example/x", "https://b.example/x", 2),
    "one without": ("https://a.example/x", None, 1),
}


@pytest.mark.parametrize("what", TWO_ADDRESSES)
def test_an_article_under_two_addresses_is_one(database, what):
    *addresses, articles = TWO_ADDRESSES[what]
    text = "\n".join(TEXTS["en"])
    with knowledge.open(database) as opened:
        for url in (*addresses, *addresses):
            opened.add(knowledge.Document(text, title=TITLES["en"], url=url))
        assert opened.stats().articles == articles


def test_two_articles_of_a_site_that_begin_alike_are_two(database):
    with knowledge.open(database) as opened:
        for n in range(3):
            opened.add(
                knowledge.Document(
                    f"Morning briefing\nGood morning.\nHere is the news.\nItem {n}.", url=f"https://a.example/{n}"
                )
            )
        assert opened.stats().articles == 3


def test_a_name_too_long_for_a_file_gets_one_line(database, capsys):
    assert main(["add", "--db", database, "x" * 300]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_half_a_surrogate_pair_does_not_stop_a_file(database, tmp_path):
    row = '{"text": "Angela Merkel\\ud800 said on Monday: \\"The well is open to all.\\"", "title": "a\\udc00"}'
    (tmp_path / "a.jsonl").write_text(row, encoding="utf-8")
    assert main(["add", "--db", database, str(tmp_path / "a.jsonl")]) == 0
    assert stats(database).articles == 1
