"""Periods that questions name."""

from datetime import date
from pathlib import Path

import pytest

from knowledge.questions.frames import parse_question

TODAY = date(2026, 3, 11)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("what did Blinken say yesterday", "2026-03-10", "2026-03-10"),
        ("what did Blinken say last week", "2026-03-02", "2026-03-08"),
        ("what did Blinken say in February", "2026-02-01", "2026-02-28"),
        ("what did Blinken say in May", "2025-05-01", "2025-05-31"),
        ("what did Blinken say since March 2022", "2022-03-01", None),
        ("what did Blinken say before April 2022", None, "2022-03-31"),
        ("what did Blinken say on Sunday", "2026-03-08", "2026-03-08"),
        ("what did Blinken say in 2022", "2022-01-01", "2022-12-31"),
        ("ماذا قال بلينكن أمس", "2026-03-10", "2026-03-10"),
        ("ماذا قال بلينكن في شباط", "2026-02-01", "2026-02-28"),
        ("ماذا قال بلينكن في كانون الثاني 2022", "2022-01-01", "2022-01-31"),
        ("شو قال بلينكن الأسبوع الماضي", "2026-03-02", "2026-03-08"),
        ("qu'a dit Blinken hier", "2026-03-10", "2026-03-10"),
        ("qu'a dit Blinken en février", "2026-02-01", "2026-02-28"),
        ("что сказал Блинкен вчера", "2026-03-10", "2026-03-10"),
        ("что сказал Блинкен в феврале 2022", "2022-02-01", "2022-02-28"),
        ("was hat Blinken gestern gesagt", "2026-03-10", "2026-03-10"),
    ],
    ids=str,
)
def test_period(text, since, until):
    question = parse_question(text, today=TODAY)
    assert (question.since, question.until) == (since, until)
    assert question.topic is None
    assert question.speaker in {"Blinken", "بلينكن", "Блинкен"}


@pytest.mark.parametrize(
    "text", ["what did Blinken say", "what did Jan Egeland say", "what may Putin say", "who spoke about a march"]
)
def test_no_period(text):
    question = parse_question(text, today=TODAY)
    assert (question.since, question.until) == (None, None)


IN_NINE = [
    ("what did {} say in the year 2024", "2024-01-01", "2024-12-31"),
    ("what did {} say during 2024", "2024-01-01", "2024-12-31"),
    ("what did {} say on 20 February 2022", "2022-02-20", "2022-02-20"),
    ("what did {} say on February 20, 2022", "2022-02-20", "2022-02-20"),
    ("what did {} say on the 20th of December", "2025-12-20", "2025-12-20"),
    ("what did {} say on Sunday, 20 February 2022", "2022-02-20", "2022-02-20"),
    ("what did {} say on 2022-02-20", "2022-02-20", "2022-02-20"),
    ("what did {} say last Monday", "2026-03-09", "2026-03-09"),
    ("what did {} say after May 2022", "2022-06-01", None),
    ("what did {} say until March 2022", None, "2022-03-31"),
    ("was sagte {} nach 2022", "2023-01-01", None),
    ("qué dijo {} hasta 2022", None, "2022-12-31"),
    ("{} 2022'den beri ne dedi", "2022-01-01", None),
    ("ماذا قال {} بعد عام 2022", "2023-01-01", None),
    ("ماذا قال {} في عام 2024", "2024-01-01", "2024-12-31"),
    ("ماذا قال {} خلال سنة 2024", "2024-01-01", "2024-12-31"),
    ("ماذا قال {} في شهر آذار من عام 2023", "2023-03-01", "2023-03-31"),
    ("ماذا قال {} يوم 20 شباط/فبراير 2022", "2022-02-20", "2022-02-20"),
    ("شو قال {} بشباط", "2026-02-01", "2026-02-28"),
    ("ماذا قال {} قبل عام 2022", None, "2021-12-31"),
    ("qu'a dit {} pendant l'année 2024", "2024-01-01", "2024-12-31"),
    ("qu'a dit {} le 1er mars 2022", "2022-03-01", "2022-03-01"),
    ("qu'a dit {} lundi dernier", "2026-03-09", "2026-03-09"),
    ("qu'a dit {} fin juin 2023", "2023-06-01", "2023-06-30"),
    ("что сказал {} в 2024 году", "2024-01-01", "2024-12-31"),
    ("что сказал {} в марте 2023 года", "2023-03-01", "2023-03-31"),
    ("что сказал {} 20 февраля 2022 года", "2022-02-20", "2022-02-20"),
    ("что сказал {} 20.02.2022", "2022-02-20", "2022-02-20"),
    ("что говорил {} в феврале прошлого года", "2025-02-01", "2025-02-28"),
    ("что говорил {} до 2022 года", None, "2021-12-31"),
    ("was hat {} 2024 gesagt", "2024-01-01", "2024-12-31"),
    ("was sagte {} im Jahr 2024", "2024-01-01", "2024-12-31"),
    ("was sagte {} am 20. Februar 2022", "2022-02-20", "2022-02-20"),
    ("was sagte {} Anfang Juni 2023", "2023-06-01", "2023-06-30"),
    ("was hat {} im vergangenen Jahr gesagt", "2025-01-01", "2025-12-31"),
    ("qué dijo {} en el año 2024", "2024-01-01", "2024-12-31"),
    ("qué dijo {} en marzo de 2023", "2023-03-01", "2023-03-31"),
    ("qué dijo {} el 20 de febrero de 2022", "2022-02-20", "2022-02-20"),
    ("qué dijo {} desde marzo de 2022", "2022-03-01", None),
    ("cosa ha detto {} nel 2024", "2024-01-01", "2024-12-31"),
    ("cosa ha detto {} nel corso del 2024", "2024-01-01", "2024-12-31"),
    ("cosa ha detto {} il 20 febbraio 2022", "2022-02-20", "2022-02-20"),
    ("cosa diceva {} prima del 2022", None, "2021-12-31"),
    ("{} 2024'te ne dedi", "2024-01-01", "2024-12-31"),
    ("{} 2024 yılında ne dedi", "2024-01-01", "2024-12-31"),
    ("{} 20 Şubat 2022 tarihinde ne dedi", "2022-02-20", "2022-02-20"),
    ("{} 2022'den önce ne dedi", None, "2021-12-31"),
    ("що сказав {} у 2024 році", "2024-01-01", "2024-12-31"),
    ("що сказав {} 2024 року", "2024-01-01", "2024-12-31"),
    ("що сказав {} 20 лютого 2022 року", "2022-02-20", "2022-02-20"),
    ("що казав {} минулого понеділка", "2026-03-09", "2026-03-09"),
]
NAMES = {"ar": "بلينكن", "ru": "Блинкен"}


@pytest.mark.parametrize(("frame", "since", "until"), IN_NINE, ids=str)
def test_a_date_is_read_whole_and_is_no_part_of_the_name(frame, since, until):
    script = "ar" if "قال" in frame else "ru" if "сказ" in frame or "каз" in frame or "говор" in frame else "en"
    name = NAMES.get(script, "Blinken")
    question = parse_question(frame.format(name), today=TODAY)
    assert (question.speaker, question.topic) == (name, None)
    assert (question.since, question.until) == (since, until)


@pytest.mark.parametrize(
    "text",
    [
        "what did Blinken say about the 2022 budget",
        "what did Blinken say in the 2024 election",
        "what did Blinken say about Agenda 2030",
        "Blinken COP 28 2023",
        "what did Blinken say about 20 soldiers",
        "what did Blinken say about the end of the year",
    ],
)
def test_a_number_in_a_topic_is_no_date(text):
    question = parse_question(text, today=TODAY)
    assert (question.since, question.until) == (None, None)


def test_the_table_has_a_cell_for_each_language_and_a_word_once():
    path = Path("knowledge/data/frames/dates.txt")
    rows = [line.split("|") for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    assert {len(row) for row in rows} == {10}
    assert len({row[0] for row in rows}) == len(rows)
    for row in rows:
        for cell in row[1:]:
            forms = [form.strip() for form in cell.split(",") if form.strip()]
            assert len(set(forms)) == len(forms), row[0]


def test_without_today_only_what_tells_its_year():
    assert parse_question("what did Blinken say yesterday").since is None
    assert parse_question("what did Blinken say in March 2022").since == "2022-03-01"
