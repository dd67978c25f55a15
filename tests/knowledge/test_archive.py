"""Questions over more statements than are weighed one by one."""

from __future__ import annotations

import json

import pytest

import knowledge
from knowledge.archive import LARGE


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    with knowledge.open(f"sqlite:///{tmp_path_factory.mktemp('archive')}/s.db") as opened:
        said = [{"id": "0", "speaker": "Deputy Bergman", "quote": "nobody asked Ostrobothnia"}]
        said += [
            {"speaker": f"Deputy {name}", "quote": f"remark {number} of the {name} session"}
            for number, name in zip(range(LARGE), ("Aalto", "Bergman") * LARGE, strict=False)
        ]
        said += [
            {"id": "1", "speaker": "Aino Virtanen", "quote": "fishing quotas must fall before the autumn"},
            {"id": "2", "speaker": "Eero Virtanen", "quote": "harbours stay open through the winter"},
            {"id": "3", "speaker": "Eero Virtanen", "quote": "fishing quotas stay"},
            {"id": "4", "speaker": "Aino Virtanen", "quote": "harbours close", "polarity": "denial"},
            {"id": "5", "speaker": "سالم لطفي", "quote": "تبقى الموانئ مفتوحة"},
            {"id": "6", "speaker": "سالم لطفي", "quote": "أجور المعلمين لا تكفي"},
            {"id": "7", "speaker": "October Institute", "quote": "rents rise faster than wages"},
        ]
        said += [
            {"speaker": "October Institute", "quote": f"figure {number} of the table is late"} for number in range(9)
        ]
        long = "nobody knows yet what all of this will cost each of us, nor when the harvest that we wait for is in"
        said += [{"id": "8", "speaker": "Minna Arve", "role": "mayor of Turku", "quote": long}]
        said += [{"speaker": "Orchard Union", "quote": f"harvest {number} came in"} for number in range(60)]
        opened.import_lines(json.dumps(one) for one in said)
        yield opened


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ("what did Aino Virtanen say about fishing quotas", ["1"]),
        ("what did Aino Virtannen say about fihsing quotas", ["1"]),
        ("what did Virtanen say about fishing quotas", ["3", "1"]),
        ("what did Virtanem say about harbours", ["2"]),
        ("what did Virtanen say about fishing in autumn", ["1"]),
        ("ماذا قال سالم لطفي عن الموانئ", ["5"]),
        ("ماذا قال سالم لطفي عن التعليم", ["6"]),
        ("what did Salem Lotfi say about education", ["6"]),
        ("ماذا قال سالم لطفى عن موانئ", ["5"]),
    ],
)
def test_who_and_what_a_letter_away(archive, question, ids):
    answers = archive.ask(question, limit=10).to_dict()["answers"]
    assert sorted(answer["id"] for answer in answers) == sorted(ids)


def test_an_office_is_looked_for_among_more_than_are_weighed(archive):
    answers = archive.ask("which mayor spoke about the harvest", limit=10).to_dict()["answers"]
    assert [answer["id"] for answer in answers] == ["8"]
    assert not archive.ask("which minister spoke about the harvest").to_dict()["answers"]


@pytest.mark.parametrize(
    ("question", "since"),
    [
        ("what did October Institute say about rents", False),
        ("what did the Institute say in October about rents", True),
        ("what did Aino Virtanen say in October 2021 about fishing", True),
    ],
)
def test_month_as_a_name(archive, question, since):
    answer = archive.ask(question)
    assert bool(answer.question.since) == since
    if not since:
        assert answer.matches[0].statement.id == "7"


def test_kinds_of_what_is_asked_for(archive):
    """Behind nine later statements, of which none would be weighed before it."""
    answers = archive.ask("que dit October Institute du logement").to_dict()["answers"]
    assert [answer["id"] for answer in answers] == ["7"]
    assert archive.ask("que dit Eero Virtanen du logement").to_dict()["outcome"] == "NothingOnTopic"


def test_only_mentioned(archive):
    answer = archive.ask("what did Ostrobothnia say about fishing").to_dict()
    assert (answer["outcome"], [related["id"] for related in answer["related"]]) == ("OnlyMentioned", ["0"])


def test_nobody_of_that_name(archive):
    assert archive.ask("what did Kowalczyk say about fishing quotas").to_dict()["status"] == "not_found"
