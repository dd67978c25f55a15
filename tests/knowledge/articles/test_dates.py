from __future__ import annotations

import tomllib
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

import knowledge
from knowledge.articles.boilerplate import heads_comments, is_boilerplate
from knowledge.articles.dates import day_of_address, find_day, parse_day, resolve_day
from knowledge.language.normalization import normalize

STATED = {
    "2023-04-28T17:40:08Z": "2023-04-28",
    "2022-07-28T23:04:00-07:00": "2022-07-28",
    "20220220": "2022-02-20",
    "20220220T101500Z": "2022-02-20",
    "2022/02/20 10:00": "2022-02-20",
    "1645351200": "2022-02-20",
    "Sun, 20 Feb 2022 10:00:00 GMT": "2022-02-20",
    "February 20, 2022": "2022-02-20",
    "20. Februar 2022, 15:32 Uhr": "2022-02-20",
    "Publié le 20 février 2022 à 10h30": "2022-02-20",
    "20 февраля 2022, 13:43": "2022-02-20",
    "20 de febrero de 2022": "2022-02-20",
    "الأحد، 20 شباط/فبراير 2022": "2022-02-20",
    "٢٠ فبراير ٢٠٢٢": "2022-02-20",
    "20 كانون الثاني 2022": "2022-01-20",
    "20 غشت 2021": "2021-08-20",
    "20.02.2022": "2022-02-20",
    "2/20/2022 5:00 PM": "2022-02-20",
    "20/2/2022": "2022-02-20",
    "2022年2月20日": "2022-02-20",
    "30 February 2022": None,
    "20 February 2199": None,
    "out of 20 in 2022": None,
    "soon": None,
    "": None,
}


@pytest.mark.parametrize("text", STATED)
def test_a_stated_day_is_read(text):
    assert parse_day(text) == STATED[text]


@given(st.text(max_size=80))
def test_no_text_breaks_it(text):
    assert parse_day(text) is None or len(parse_day(text)) == 10
    assert find_day(text) is None or len(find_day(text)) == 10


ADDRESSES = {
    "https://a.example/2022/02/20/water": "2022-02-20",
    "https://a.example/news/20220220/water.html": "2022-02-20",
    "https://a.example/2022/middle_east/2/20/water": "2022-02-20",
    "https://a.example/2022/99/20/water": None,
    "https://a.example/item-20220220123": None,
}


@pytest.mark.parametrize("url", ADDRESSES)
def test_the_day_of_an_address(url):
    assert day_of_address(url) == ADDRESSES[url]


# 2022-02-20 was a Sunday.
NAMED = [
    ("ar", "في اتصال اليوم الأحد", "2022-02-20"),
    ("ar", "مساء أمس", "2022-02-19"),
    ("ar", "أمس الأول", "2022-02-18"),
    ("ar", "يوم الجمعة", "2022-02-18"),
    ("ar", "الأحد المقبل", None),
    ("ar", "جمعه حوله", None),
    ("en", "said late yesterday", "2022-02-19"),
    ("en", "told reporters on Friday", "2022-02-18"),
    ("en", "next Friday", None),
    ("fr", "a déclaré hier soir", "2022-02-19"),
    ("fr", "lundi prochain", None),
    ("fr", "lundi dernier", "2022-02-14"),
    ("de", "sagte er hier", None),
    ("ru", "заявил вчера", "2022-02-19"),
    ("ru", "в пятницу", "2022-02-18"),
    ("xx", "yesterday", None),
]


@pytest.mark.parametrize(("language", "text", "day"), NAMED, ids=str)
def test_a_named_day_is_counted_from_the_articles_own(language, text, day):
    assert resolve_day(text, "2022-02-20T23:30:00+02:00", language) == day


def test_without_a_date_nothing_is_counted():
    assert resolve_day("yesterday", None, "en") is None


def test_a_statement_carries_the_day_on_which_it_was_said(tmp_path):
    text = (
        'The secretary-general of the United Nations said on Friday: "The talks on Monday will be hard."\n'
        'The Swiss foreign ministry said: "The town hall is ready for the talks since Tuesday."\n'
    )
    document = knowledge.Document(text, title="T", published="2022-02-20", language="en", url="https://a.example/1")
    with knowledge.open(f"sqlite:///{tmp_path}/a.db") as opened:
        days = [said.published for said in opened.add(document).statements]
        previewed = [said.published for said in opened.preview(document)]
    assert days == previewed == ["2022-02-18", "2022-02-20"]


def _data(name: str) -> str:
    return resources.files("knowledge").joinpath(f"data/articles/{name}").read_text(encoding="utf-8")


def test_words_for_days_are_sorted_and_unique():
    table = tomllib.loads(_data("days.toml"))
    assert list(table) == sorted(table)
    for words in table.values():
        counted = [normalize(word) for kind in ("before-yesterday", "yesterday", "today") for word in words[kind]]
        assert len(counted) == len(set(counted))


def test_set_phrases_are_unique_and_hold_what_they_say():
    phrases = [line.partition("#")[0].strip() for line in _data("boilerplate.txt").splitlines()]
    phrases = [phrase for phrase in phrases if phrase]
    assert len({normalize(phrase) for phrase in phrases}) == len(phrases)
    for phrase in phrases:
        is_phrase = heads_comments if phrase.startswith("+") else is_boilerplate
        assert is_phrase(phrase.removeprefix("...").rstrip("$")), phrase


PROSE = [
    "The minister read the letter and advertised the plan.",
    "«Подписаться на газету» — так называлась статья, которую прочел министр в пятницу.",
    "قال الوزير إن المصدر معروف لدى الجميع.",
    "Le ministre a lu aussi la lettre de son homologue.",
    "Loading ships in the port has begun, the ministry said.",
]


@pytest.mark.parametrize("text", PROSE)
def test_prose_is_no_set_phrase(text):
    assert not is_boilerplate(text)
