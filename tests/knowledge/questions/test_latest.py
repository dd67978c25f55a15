"""The newest statements where nobody and nothing else is asked for; what is suggested names somebody."""

import json

import pytest

import knowledge

SAID = [
    ("The girl", "the swing is broken", "2024-01-01"),
    ("The girl", "the slide is wet", "2024-01-01"),
    ("Some residents", "the park is closed", "2024-01-02"),
    ("Olaf Scholz", "the bridge will open", "2024-02-01"),
    ("Pedro Sánchez", "the harbour will close", "2024-03-01"),
]


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        found.import_lines(
            json.dumps({"speaker": speaker, "quote": quote, "published": day}) for speaker, quote, day in SAID
        )
        yield found


@pytest.mark.parametrize(
    "question",
    [
        "latest statements",
        "آخر التصريحات",
        "أحدث الأقوال",
        "آخر تصريحات",
        "последние заявления",
        "dernières déclarations",
        "neueste Aussagen",
        "últimas declaraciones",
        "ultime dichiarazioni",
        "son açıklamalar",
        "останні заяви",
    ],
)
def test_the_newest_statements_are_anybodys(opened, question):
    answer = opened.ask(question, limit=2).to_dict()
    assert [one["speaker"] for one in answer["answers"]] == ["Pedro Sánchez", "Olaf Scholz"], answer["outcome"]


def test_somebody_with_a_name_is_suggested(opened):
    asked = opened.ask("hello").to_dict()["suggestions"]
    assert asked
    assert not any("girl" in one or "residents" in one for one in asked[:2]), asked


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("what was said in January 2024", {"2024-01-01", "2024-01-02"}),
        ("what was said on 1 February 2024", {"2024-02-01"}),
        ("latest statements in March 2024", {"2024-03-01"}),
        ("qu'a-t-on dit en mars 2024", {"2024-03-01"}),
        ("что говорили 1 февраля 2024", {"2024-02-01"}),
        ("what was said in June 2024", set()),
    ],
)
def test_what_was_said_at_a_time_is_all_that_is_known_to_be_of_it(opened, question, days):
    answer = opened.ask(question, limit=9).to_dict()
    assert {one["published"] for one in answer["answers"]} == days, answer["outcome"]


@pytest.mark.parametrize(
    "question",
    [
        "list everyone quoted",
        "who do you quote?",
        "whose statements do you have",
        "wen zitierst du",
        "кого ты цитируешь?",
        "qui cites-tu ?",
        "a quién citas",
        "chi citi?",
        "kimleri alıntılıyorsun",
        "кого ти цитуєш",
        "من المقتبس عنهم",
    ],
)
def test_who_is_quoted_at_all_is_told_in_other_words(opened, question):
    answer = opened.ask(question, limit=9).to_dict()
    assert {one["speaker"] for one in answer["answers"]} == {speaker for speaker, _, _ in SAID}, answer["outcome"]


@pytest.mark.parametrize("question", ["did anyone promise the harbour", "did anybody comment on the harbour?"])
def test_what_anyone_did_behind_a_word_that_is_a_noun_as_well_is_a_matter(opened, question):
    assert [one["speaker"] for one in opened.ask(question).to_dict()["answers"]] == ["Pedro Sánchez"]
