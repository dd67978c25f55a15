from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Attribution, Document


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


INTRODUCTION = "التقى الرئيس الفرنسي إيمانويل ماكرون المستشارة الألمانية أنغيلا ميركل في باريس.\n"

FORMS = {
    "verb-subject-that": (
        "قال الرئيس الفرنسي إيمانويل ماكرون إن العمل مستمر.",
        [("إيمانويل ماكرون", "العمل مستمر")],
    ),
    "quotation": ('قال إيمانويل ماكرون "العمل مستمر في كل مكان".', [("إيمانويل ماكرون", "العمل مستمر في كل مكان")]),
    "aside": (
        'وقال إيمانويل ماكرون، في حديث إلى إذاعة محلية: "العمل مستمر في كل مكان".',
        [("إيمانويل ماكرون", "العمل مستمر في كل مكان")],
    ),
    "topic-first": (
        "الرئيس الفرنسي إيمانويل ماكرون قال إن العمل مستمر.",
        [("إيمانويل ماكرون", "العمل مستمر")],
    ),
    "understood": (
        "قال إيمانويل ماكرون إن العمل مستمر. وأضاف أن الطريق طويل.",
        [("إيمانويل ماكرون", "العمل مستمر"), ("إيمانويل ماكرون", "الطريق طويل")],
    ),
    "participle": (
        "قال إيمانويل ماكرون إن العمل مستمر، مشيراً إلى أن الطريق طويل.",
        [("إيمانويل ماكرون", "العمل مستمر"), ("إيمانويل ماكرون", "الطريق طويل")],
    ),
    "surname": (
        INTRODUCTION + "وقال ماكرون إن العمل مستمر. وقالت ميركل إن الطريق طويل. وأضافت أن الوقت قصير.",
        [("إيمانويل ماكرون", "العمل مستمر"), ("أنغيلا ميركل", "الطريق طويل"), ("أنغيلا ميركل", "الوقت قصير")],
    ),
    "institution": (
        "أعلنت وزارة الخارجية الفرنسية أن العمل مستمر.",
        [("وزارة الخارجية الفرنسية", "العمل مستمر")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=FORMS)
def test_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def only(text: str) -> Attribution:
    (one,) = extract(Document(text))
    return one


def test_via_a_statement() -> None:
    text = "ووفق بيان الكرملين، فإنّ فلاديمير بوتين أشار إلى أنّ العمل مستمر."
    one = only(text)
    assert (one.speaker, one.via) == ("فلاديمير بوتين", "بيان الكرملين")


def test_denial() -> None:
    assert only("نفى الكرملين أن يكون العمل قد توقف.").polarity == "denial"
