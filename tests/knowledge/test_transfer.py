"""Statements out and in as JSON Lines."""

import json

import pytest

from knowledge.errors import ImportFormatError
from knowledge.transfer import number_lines, read_lines


def test_speaker_and_quote_are_enough():
    (record,) = read_lines(number_lines(['{"speaker": "Vladimir Putin", "quote": "words"}']))
    assert (record.speaker, record.quote, record.kind, record.id) == ("Vladimir Putin", "words", "direct", None)


def test_a_number_as_id_is_kept_as_text():
    assert next(read_lines(number_lines(['{"id": 7, "speaker": "a", "quote": "b"}']))).id == "7"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"speaker": "a"}', "quote is missing"),
        ('{"speaker": " ", "quote": "b"}', "speaker is missing"),
        ('{"speaker": "a", "quote": "b", "kind": "odd"}', "kind is none of"),
        ('{"speaker": "a", "quote": "b", "start": 3, "end": 1}', "not offsets"),
        ('{"speaker": "a", "quote": "b", "speakers": "c"}', "list of names"),
        ('{"speaker": "a", "quote": "b", "article": 1}', "article is not an object"),
        ('{"speaker": "a", "quote": "b", "translation": {"en": 1}}', "translation is not"),
        ("[" * 100_000, "line 2"),
    ],
)
def test_a_bad_line_gives_its_number_and_the_reason(row, reason):
    good = json.dumps({"speaker": "a", "quote": "b"})
    with pytest.raises(ImportFormatError, match="line 2") as raised:
        list(read_lines(number_lines([good, row])))
    assert reason in str(raised.value)
