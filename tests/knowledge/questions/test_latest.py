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
