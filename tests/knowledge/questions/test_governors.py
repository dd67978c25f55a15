"""Governors as American papers write them: Gov., Lt. Gov."""

import pytest

from knowledge.names.roles import load_roles

ARTICLES = [
    "California Gov. Jerry Brown said so. “Governors can’t make it rain,” Brown said in Sacramento.",
    "Texas Gov. Greg Abbott told reporters: “The wheat crop is lost.”",
    "Michigan Lt. Gov. Garlin Gilchrist said: “Schools will reopen.”",
    "Ohio Lieutenant Governor Jim Tressel said: “The bridge will be mended.”",
]


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the governor of California say about rain", "Jerry Brown"),
        ("qu'a dit le gouverneur de Californie", "Jerry Brown"),
        ("ماذا قال حاكم كاليفورنيا", "Jerry Brown"),
        ("was sagte der Gouverneur von Texas", "Greg Abbott"),
        ("what did the lieutenant governor of Michigan say", "Garlin Gilchrist"),
        ("what did the lieutenant governor of Ohio say", "Jim Tressel"),
        ("what did Ohio's lt. gov. say", "Jim Tressel"),
    ],
)
def test_a_governor_is_written_short(opened, question, speaker):
    assert [one["speaker"] for one in opened.ask(question).to_dict()["answers"][:1]] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "what did the governor of Michigan say",
        "what did the governor of Ohio say",
        "what did the lieutenant governor of Texas say",
        "what did the lieutenant governor of California say about rain",
    ],
)
def test_whoever_stands_in_for_one_is_not_he(opened, question):
    assert opened.ask(question).to_dict()["status"] == "not_found"


def test_a_rank_may_stand_beside_an_office():
    assert str(load_roles().read("army spokesman lieutenant colonel")) == "spokesperson/army"
