"""Accusations: who accuses, whom and of what; the accused is never the speaker."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


@pytest.mark.parametrize(
    ("text", "speaker", "quote"),
    [
        ("اتهم ماكرون الغرب بتأجيج الخلاف في المنطقة.", "ماكرون", "الغرب بتأجيج الخلاف في المنطقة"),
        ("اتهم الرئيس الأميركي جو بايدن إيران بدعم الجماعات.", "جو بايدن", "إيران بدعم الجماعات"),
        ("اتهمت وزارة الدفاع الروسية أوكرانيا بقصف المحطة.", "وزارة الدفاع الروسية", "أوكرانيا بقصف المحطة"),
        ("وفي تصريحات تلفزيونية، اتّهم بيسكوف الغرب بالتصعيد في المنطقة.", "بيسكوف", "الغرب بالتصعيد في المنطقة"),
    ],
    ids=["west", "country", "ministry", "aside"],
)
def test_an_accusation_runs_from_the_accused(text, speaker, quote):
    (found,) = extract(Document(text))
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, quote)


def test_a_statement_s_paper_is_no_content():
    text = "وذكرت الرئاسة الفرنسية، في بيان، أن الرئيسين اتفقا على العمل."
    (found,) = extract(Document(text))
    assert text[found.span.start : found.span.end] == "الرئيسين اتفقا على العمل"


def test_with_one_phrase_only_it_is_the_accused():
    text = "قال عبد الفتاح البرهان إن العمل مستمر. واتهم دقلو بالسعي إلى الهيمنة على البلاد."
    found = extract(Document(text))[-1]
    assert (found.speaker, found.addressee) == ("عبد الفتاح البرهان", "دقلو")
    assert text[found.span.start : found.span.end] == "دقلو بالسعي إلى الهيمنة على البلاد"


@pytest.mark.parametrize("text", ["كتب: علي طه", "وهو الأمر الذي ينفي معقولية اشتراكه في الواقعة."])
def test_nobody_says_anything(text):
    assert extract(Document(text)) == ()
