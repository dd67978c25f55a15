"""Arabic sentences that begin with where, or with which affair, before who tells; what the narrator explains."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize("paper", ["الجريدة", 'صحيفة "المساء"', "هسبريس", "شبكة دليل الريف"])
@pytest.mark.parametrize("lead", ["", "وفي السياق ذاته ", "من جهة أخرى، ", 'وحول ملف "العمران" ', "هذا و"])
def test_a_source_that_a_paper_learned_from_tells_what_follows(lead: str, paper: str) -> None:
    text = f"{lead}علمت {paper} من مصدر مطلع أن الشرطة أوقفت شقيقين."
    assert told(text) == [("مصدر مطلع", "الشرطة أوقفت شقيقين")]


CLAUSES = {
    "what a town sees": "وفي المدينة التي تشهد إضرابا",
    "what a party saw": "وخلال الحفل الذي شهد احتجاجات واسعة",
    "what a match set": "وبعد المباراة التي سجلت رقما قياسيا",
    "what a paper proves": "وفي البلاغ الذي أثبت نجاحه",
    "what a party asked for": "وخلال الحفل الذي طلب الدعم",
}


@pytest.mark.parametrize("clause", CLAUSES.values(), ids=CLAUSES)
@pytest.mark.parametrize("who", ["الوزير ناصر بوريطة", "ناصر بوريطة", "بوريطة"])
@pytest.mark.parametrize(("verb", "that"), [("أكد", "أن"), ("قال", "إن"), ("صرح", "بأن")])
def test_behind_a_relative_clause_another_tells(clause: str, who: str, verb: str, that: str) -> None:
    text = f"وقال ناصر بوريطة إن الوضع صعب.\n{clause} {verb} {who} {that} النتائج جيدة."
    assert told(text)[1:] == [("ناصر بوريطة", "النتائج جيدة")]


@pytest.mark.parametrize("tail", ["ويقصد بهم الموظفين", "يقصد الحكومة", "قاصدا الموظفين", "ويعني بذلك الحكومة"])
def test_whom_somebody_means_the_narrator_tells(tail: str) -> None:
    text = f"وأكد ناصر بوريطة أن «الإضراب بلغ نسبة عالية بين العمال» {tail}."
    assert told(text) == [("ناصر بوريطة", "الإضراب بلغ نسبة عالية بين العمال")]
