"""Clauses of reporting: who says what, in the forms that news uses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

INTRODUCTION = "Antony Blinken met Angela Merkel and the Bank of England on Sunday. "

CASES = [
    ("behind", '"Peace is possible," Blinken said.', "Antony Blinken", "Peace is possible"),
    ("inverted", '"Peace is possible," said Blinken.', "Antony Blinken", "Peace is possible"),
    ("that", "Merkel said that peace was possible.", "Angela Merkel", "peace was possible"),
    ("bare clause", "Merkel said peace was possible.", "Angela Merkel", "peace was possible"),
    ("mixed", 'Merkel said the plan "is a good first step."', "Angela Merkel", 'the plan "is a good first step."'),
    ("according", "According to the Bank of England, prices will fall.", "Bank of England", "prices will fall"),
    ("told", "Merkel told reporters on Sunday that peace was possible.", "Angela Merkel", "peace was possible"),
    ("aside", 'Blinken, who leads the talks, said: "Peace is possible."', "Antony Blinken", "Peace is possible"),
    ("feminine pronoun", 'Blinken waited. "Peace is possible," she said.', "Angela Merkel", "Peace is possible"),
    ("infinitive", "Merkel urged both sides to keep the peace.", "Angela Merkel", "to keep the peace"),
]


@pytest.mark.parametrize(("text", "speaker", "quote"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_statement_has_its_speaker_and_its_words(text: str, speaker: str, quote: str) -> None:
    document = Document(INTRODUCTION + text)
    found = [(said.speaker, document.text[said.span.start : said.span.end]) for said in attribute(document, "en")]
    assert (speaker, quote) in found


def test_a_participle_opens_a_statement_of_its_own() -> None:
    document = Document(INTRODUCTION + "Merkel said that peace was possible, adding that it would take time.")
    quotes = [document.text[said.span.start : said.span.end] for said in attribute(document, "en")]
    assert quotes == ["peace was possible", "it would take time"]


SCRAPS = 'Blinken Merkel said told according to that , . : “ ” " « » the minister he she and adding ( ) — a-t-il сказал'
WORDS = st.sampled_from([*SCRAPS.split(), "\n"])


@given(st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=80)), st.sampled_from(["en", "fr", "ru"]))
def test_spans_lie_inside_any_text(text: str, language: str) -> None:
    for said in attribute(Document(text), language):
        assert 0 <= said.span.start < said.span.end <= len(text)
        assert said.speaker
        if said.mention is not None:
            assert 0 <= said.mention.start < said.mention.end <= len(text)
