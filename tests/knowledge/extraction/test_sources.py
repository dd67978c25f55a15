"""Whose words a paper, a report within a report or a relayed speech are."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = "العمل مستمر في كل مكان"

SOURCES = {
    "in a ministry's paper": (f"وجاء في بيان وزارة الصحة أن {SAID}.", "وزارة الصحة"),
    "in a paper issued by": (f'وجاء في بيان صادر عن مكتب الرئاسة التركية: "{SAID}".', "مكتب الرئاسة التركية"),
    "in a paper of": (f"وورد في تقرير لمنظمة الصحة العالمية أن {SAID}.", "منظمة الصحة العالمية"),
    "a paper of a ministry": (f"قال بيان لوزارة الصحة إن {SAID}.", "وزارة الصحة"),
    "in it": (f"أصدرت النقابة الوطنية بيانا جاء فيه أن {SAID}.", "النقابة الوطنية"),
    "as was said": (f"{SAID}، وفقا لما ذكره مكتب الرئاسة التركية.", "مكتب الرئاسة التركية"),
    "as was stated": (f"{SAID}، حسبما صرح به وزير الطاقة.", "وزير الطاقة"),
    "by a minister's words": (f"{SAID}، بحسب تصريحات وزير الخارجية أنتوني بلينكن.", "أنتوني بلينكن"),
    "as was published": (f"{SAID}، بحسب ما أوردته وكالة الأنباء الفرنسية.", "وكالة الأنباء الفرنسية"),
}

SAME = {
    "whatever spoke last": (
        f"أكدت الحكومة الإسبانية أن الطريق طويل. وأضاف المصدر ذاته أن {SAID}.",
        "الحكومة الإسبانية",
    ),
    "a study for itself": (
        f"قالت وزارة الصحة إن الطريق طويل. وكشف الاستطلاع أن {SAID}.",
        "الاستطلاع",
    ),
    "who acted before": (
        f"قال الوزير ناصر بوريطة إن الطريق طويل. وكان الرئيس الأميركي قد التقى الوفد، مشيرا إلى أن {SAID}.",
        "الرئيس الأميركي",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), SAME.values(), ids=SAME)
def test_who_spoke_last(text: str, speaker: str) -> None:
    found = extract(Document(text))[-1]
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, SAID)


def test_a_headline_s_order() -> None:
    text = "البرلمان الجزائري يعلن شغور منصب الرئيس\n\nوقال النواب إن الطريق طويل."
    found = extract(Document(text))[0]
    assert (found.speaker, text[found.span.start : found.span.end]) == ("البرلمان الجزائري", "شغور منصب الرئيس")


@pytest.mark.parametrize(("text", "speaker"), SOURCES.values(), ids=SOURCES)
def test_sources(text: str, speaker: str) -> None:
    (found,) = extract(Document(text))
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, SAID)


def test_a_report_within_a_report_is_the_inner_speaker_s() -> None:
    text = f"أعلنت الرئاسة التركية أن أردوغان أكد لبوتين أن {SAID}. وشكر بوتين أردوغان."
    (found,) = extract(Document(text))
    assert (found.speaker, found.via, found.addressee) == ("أردوغان", "الرئاسة التركية", "بوتين")


def test_what_is_relayed_of_him_is_his() -> None:
    text = f"قال الوزير ناصر بوريطة إن الطريق طويل. ونقلت وكالة الأنباء عنه القول إن {SAID}."
    found = extract(Document(text))
    assert [(one.speaker, one.via) for one in found] == [("ناصر بوريطة", None), ("ناصر بوريطة", "وكالة الأنباء")]


@pytest.mark.parametrize("text", ["الحكومة تعمل طبقا للفصل 92 من الدستور.", "المصدر : وكالة الأنباء الفرنسية"])
def test_no_source(text: str) -> None:
    assert extract(Document(text)) == ()
