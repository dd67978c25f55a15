"""Whose words those are that somebody quotes, answers or is told, and who speaks beside a clause of another's."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "what another said, in من أن": ("ذكر سمير جعجع بما قاله نبيه بري من أن العمل مستمر.", "نبيه بري"),
    "by another's word": ('استشهد سمير جعجع بقول نبيه بري: "العمل مستمر ولن يتوقف أبدا".', "نبيه بري"),
    "a comment on what another said": ("أكد الوزير، تعليقا على ما قاله النائب، أن العمل مستمر.", "الوزير"),
    "an answer to what another said": ("أكد الوزير ردا على ما قاله النائب جبران باسيل أن العمل مستمر.", "الوزير"),
    "statements in which another said": (
        "رد الوزير على تصريحات نبيه بري التي قال فيها إن العمل مستمر.",
        "نبيه بري",
    ),
    "who is received and said": ("استقبل سمير جعجع نبيه بري الذي قال إن العمل مستمر.", "نبيه بري"),
    "who is received by a minister and said": (
        "استقبل وزير المالية ياسين جابر نبيه بري الذي قال إن العمل مستمر.",
        "نبيه بري",
    ),
    "whom a minister answers and who said": ("رد الوزير على نبيه بري الذي قال إن العمل مستمر.", "نبيه بري"),
    "who is asked, a woman": ('سأل سمير جعجع السفيرة الأميركية عن الخطة، فأجابت: "العمل مستمر".', "السفيرة الأميركية"),
    "who is met and named in ل": ("أكد رئيس البلدية لنبيه بري أن العمل مستمر.", "رئيس البلدية"),
    "a movement that tells a man": ("قالت حركة حماس لنبيه بري إن العمل مستمر.", "حركة حماس"),
    "a ministry that thanks a man": ("شكرت وزارة الداخلية نبيه بري، مؤكدة أن العمل مستمر.", "وزارة الداخلية"),
    "when he meets another": ("قال رئيس البلدية لدى لقائه نبيه بري إن العمل مستمر.", "رئيس البلدية"),
    "a spokesman who calls upon an envoy": (
        "دعا المتحدث باسم الجيش السفيرة الأميركية إلى التهدئة، مضيفا أن العمل مستمر.",
        "المتحدث باسم الجيش",
    ),
    "a member who calls for calm": (
        "ودعا النائب عضو اللجنة جبران باسيل إلى التهدئة، مضيفا أن العمل مستمر.",
        "جبران باسيل",
    ),
    "what a minister praises": ("أشاد الوزير بالمبادرة وقال إن العمل مستمر.", "الوزير"),
}


@pytest.mark.parametrize(("text", "speaker"), SAID.values(), ids=SAID)
def test_words_are_his_who_said_them(text: str, speaker: str) -> None:
    said = {text[one.span.start : one.span.end]: one.speaker for one in extract(Document(text))}
    assert [who for words, who in said.items() if words.startswith("العمل مستمر")] == [speaker]


BESIDE = {
    "after another announced": "وبعد أن أعلن نبيه بري أن الخطة جاهزة، قال سمير جعجع إن العمل مستمر.",
    "at a time when another affirmed": "وفي الوقت الذي أكد فيه نبيه بري أن الخطة جاهزة، قال سمير جعجع إن العمل مستمر.",
    "while another affirmed": "في حين أكد نبيه بري أن الخطة جاهزة، قال سمير جعجع إن العمل مستمر.",
}


@pytest.mark.parametrize("text", BESIDE.values(), ids=BESIDE)
def test_a_clause_before_is_another_s(text: str) -> None:
    said = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert said == [("نبيه بري", "الخطة جاهزة"), ("سمير جعجع", "العمل مستمر")]
