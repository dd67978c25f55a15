"""Periods that questions name."""

from datetime import date

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


def test_without_today_only_what_tells_its_year():
    assert parse_question("what did Blinken say yesterday").since is None
    assert parse_question("what did Blinken say in March 2022").since == "2022-03-01"
