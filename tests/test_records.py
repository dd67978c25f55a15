"""The records are frozen and answers render to the contract's JSON."""

import dataclasses

import pytest

from knowledge import Article, Found, Match, NothingFound, Question, Speaker, Statement, answers, model

SAID = Statement(
    id="a1",
    number=1,
    speaker="أنتوني بلينكن",
    speakers=(Speaker(1, "أنتوني بلينكن"),),
    quote="كلمة",
    kind="direct",
    article=Article(),
)


RECORDS = [
    record
    for module in (model, answers)
    for record in vars(module).values()
    if dataclasses.is_dataclass(record) and record.__module__ == module.__name__
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_records_are_frozen_and_have_nothing_but_their_fields(record):
    assert record.__dataclass_params__.frozen
    assert set(record.__slots__) == {each.name for each in dataclasses.fields(record)}


def test_found_to_dict_has_the_contract_keys():
    answer = Found(Question("q"), (Match(SAID, 91.25),)).to_dict()
    assert list(answer) == ["question", "language", "outcome", "status", "answers", "related", "suggestions"]
    assert answer["outcome"] == "Found"
    assert answer["status"] == "answered"
    assert answer["answers"][0] | {"score": 91.2} == answer["answers"][0]
    keys = (
        "id speaker speakers speaker_mention role quote kind cue addressee venue via polarity published article "
        "start end translation score"
    )
    assert list(answer["answers"][0]) == keys.split()


def test_nothing_found_has_no_answers():
    assert NothingFound(Question("q")).to_dict()["answers"] == []
