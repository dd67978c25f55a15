"""The records are frozen and answers render to the contract's JSON."""

import dataclasses

import pytest

from knowledge import Article, Found, Match, NothingFound, Question, Speaker, Statement

SAID = Statement(
    id="a1",
    number=1,
    speaker="أنتوني بلينكن",
    speakers=(Speaker(1, "أنتوني بلينكن"),),
    quote="كلمة",
    kind="direct",
    article=Article(),
)


def test_records_are_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        SAID.quote = "else"  # type: ignore[misc]


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
