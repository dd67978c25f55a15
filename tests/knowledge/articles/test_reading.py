from __future__ import annotations

import gzip
import json
import os
import random
from typing import TYPE_CHECKING

import pytest

import knowledge
from knowledge.articles.reading import read_file, read_html, read_lines
from knowledge.articles.tongues import language_of
from knowledge.errors import ArticleError

from .samples import TEXTS, TITLES, news_page

if TYPE_CHECKING:
    from pathlib import Path

ENCODINGS = [
    ("ar", "utf-8", "utf-8"),
    ("ar", "windows-1256", "windows-1256"),
    ("ar", "windows-1256", "iso-8859-1"),
    ("ar", "iso-8859-6", "utf-8"),
    ("ar", "utf-8", "windows-1256"),
    ("ar", "utf-16", "utf-8"),
    ("ru", "windows-1251", "windows-1251"),
    ("ru", "koi8-r", "windows-1251"),
    ("ru", "windows-1251", "utf-8"),
    ("ru", "utf-16-le", "iso-8859-1"),
    ("fr", "windows-1252", "utf-8"),
    ("fr", "utf-8", "iso-8859-1"),
    ("en", "ascii", "utf-16"),
]


@pytest.mark.parametrize(("language", "real", "declared"), ENCODINGS, ids=lambda value: value)
def test_the_text_comes_out_whatever_the_page_declares(language, real, declared):
    page = news_page(language, charset=declared).replace("©", "").encode(real)
    document = read_html(page)
    assert document.text.split("\n") == list(TEXTS[language])
    assert document.title == TITLES[language]


def test_an_encoding_told_by_the_server_is_a_witness_too():
    page = news_page("fr", charset="").encode("windows-1252")
    assert read_html(page, charset="windows-1252").text.split("\n") == list(TEXTS["fr"])


def test_a_page_encoded_twice_is_mended():
    page = news_page("fr").replace("©", "").encode().decode("cp1252").encode()
    assert read_html(page).title == TITLES["fr"]


def test_what_a_page_says_about_itself():
    document = read_html(news_page("ar").encode(), "https://gazette.example/news/water-talks/amp?utm_source=x")
    assert (document.url, document.outlet) == ("https://gazette.example/news/water-talks", "The Water Gazette")
    assert (document.published, document.language) == ("2021-03-14", "ar")


def test_a_wrongly_declared_language_is_found_out():
    assert read_html(news_page("ar").replace('lang="ar"', 'lang="en"').encode()).language == "ar"


def test_an_address_of_another_site_is_not_believed():
    document = read_html(news_page().encode(), "https://elsewhere.example/copy")
    assert document.url == "https://elsewhere.example/copy"


def test_a_page_without_paragraph_marks():
    page = "<html><body><h1>Water talks</h1><div class='story'>" + "<br><br>".join(TEXTS["en"]) + "</div></body></html>"
    assert read_html(page.encode()).text.split("\n") == list(TEXTS["en"])


def test_a_text_is_kept_to_the_character(tmp_path: Path):
    path = tmp_path / "a.txt"
    path.write_bytes("سطر\r\n\r\nline\t two \n".encode())
    assert read_file(path)[0].text == "سطر\r\n\r\nline\t two \n"


def test_a_date_under_its_plain_name_is_the_day_of_publication():
    assert read_lines(b'{"text": "One.", "date": "2020-01-02"}')[0].published == "2020-01-02"
    assert read_lines(b'{"text": "One.", "date": "2020-01-02", "published": "2021-01-01"}')[0].published == "2021-01-01"


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gz"])
def test_lines_bring_what_is_known_about_each(tmp_path: Path, packed):
    one = {"text": "One.", "url": "http://a.example/x/amp", "published": "2020-01-02"}
    rows = [one, {"text": "Two.", "title": "T"}]
    data = "\n".join(json.dumps(row) for row in rows).encode()
    path = tmp_path / ("a.jsonl.gz" if packed else "a.jsonl")
    path.write_bytes(gzip.compress(data) if packed else data)
    first, second = read_file(path)
    assert (first.url, first.published, second.title) == ("http://a.example/x", "2020-01-02", "T")


def _bytes_of_chance() -> bytes:
    return random.Random(7).randbytes(4000)  # noqa: S311 - bytes of a page that is none


BROKEN = {
    "mark.txt": b"\xef\xbb\xbf\n",
    "random.html": _bytes_of_chance(),
    "random.txt": _bytes_of_chance(),
    "random.jsonl": _bytes_of_chance(),
    "random.txt.gz": _bytes_of_chance(),
    "random.bin": _bytes_of_chance(),
    "empty.txt": b"",
    "empty.html": b"",
    "blank.jsonl": b" \n ",
    "invalid.txt": "قال".encode()[:-1] + b"\xff",
    "nul.txt": b"a\0b",
    "no-article.html": b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
    "not-json.jsonl": b'{"text": "One."}\nTwo.\n',
    "no-text.jsonl": b'{"title": "One."}\n',
    "wrong-field.jsonl": b'{"text": "One.", "title": 3}\n',
    "cut.txt.gz": gzip.compress(b"One. " * 100)[:-20],
    "bomb.txt.gz": gzip.compress(b"x" * 60_000_000, 9),
    "picture.png": b"\x89PNG\r\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_article_is_refused_in_one_line(tmp_path: Path, name):
    path = tmp_path / name
    path.write_bytes(BROKEN[name])
    with pytest.raises(ArticleError) as refused:
        read_file(path)
    assert str(refused.value).startswith(f"{path}: ")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["missing.txt", "."], ids=["missing", "directory"])
def test_what_is_no_file_is_refused(tmp_path: Path, name):
    with pytest.raises(ArticleError):
        read_file(tmp_path / name)


def test_a_pipe_is_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ArticleError, match="no ordinary file"):
        read_file(tmp_path / "pipe.txt")


LONG = (
    "The council said on Monday that "
    + "the bridge stays open while the work goes on, " * 5
    + "and closed the session."
)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Council meets\n\nThe council met.", "Council meets"),
        ("\ufeff\n  اجتماع المجلس \nقال المجلس", "اجتماع المجلس"),
        (LONG, "…"),
    ],
    ids=["first-line", "first-line-with-words", "paragraph"],
)
def test_a_text_is_called_by_its_first_line(tmp_path: Path, text: str, title: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    (document,) = read_file(path)
    assert document.text == text
    assert document.title is not None
    assert len(document.title) <= 160
    assert document.title == title or (title == "…" and text.startswith(document.title.removesuffix("…")))


@pytest.mark.parametrize("text", ["Council meets\n\n" + LONG, LONG], ids=["heading", "paragraph"])
def test_a_text_stays_one_article_whatever_its_file_is_called(tmp_path: Path, text: str) -> None:
    with knowledge.open(f"sqlite:///{tmp_path}/s.db") as opened:
        before = opened.add(knowledge.Document(text))
        for name in ("a.txt", "b.txt"):
            (tmp_path / name).write_text(text, encoding="utf-8")
        again = [taken.added for taken in opened.add_all([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])]
    assert [added.outcome for added in again if added] == ["updated", "unchanged"]
    assert {said.id for added in again if added for said in added.statements} == {said.id for said in before.statements}


SPOKEN = {
    "declared and so": ("fr", "fr", "fr"),
    "declared by the site's system": ("fr", "en", "fr"),
    "too short to contradict": ("fr short", "en", "en"),
    "of another script": ("ar", "en", "ar"),
    "Chinese": ("zh", None, "zh"),
    "Japanese": ("ja", "en", "ja"),
}
SPEECHES = {
    "fr": "Le ministre a annoncé lundi que les négociations reprendraient à Genève la semaine prochaine. " * 4,
    "fr short": "Le ministre a annoncé la reprise des négociations.",
    "ar": "قال الوزير إن المحادثات ستستأنف في جنيف الأسبوع المقبل.",
    "zh": "部长周一表示，会谈将于下周继续。",
    "ja": "大臣は月曜日に、協議は来週再開されると述べた。",
}


@pytest.mark.parametrize("what", SPOKEN)
def test_the_language_is_the_texts(what):
    text, declared, expected = SPOKEN[what]
    assert language_of(SPEECHES[text], declared) == expected


@pytest.mark.parametrize(
    ("record", "title"),
    [
        ({"text": "The council meets\n\nIt was late."}, "The council meets"),
        ({"text": "The council meets\n\nIt was late.", "title": "Council"}, "Council"),
        ({"text": "\n\nIt was late."}, "It was late."),
    ],
)
def test_a_line_without_a_title_is_called_by_its_first_words(record: dict[str, str], title: str) -> None:
    (document,) = read_lines(json.dumps(record).encode())
    assert (document.title, document.text) == (title, record["text"])
