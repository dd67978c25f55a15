"""Who does something in an Arabic sentence and then speaks, in both orders; whom a line announces for a quotation."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEFORE = "وقال نبيه بري إن المجلس سينعقد غدا.\n\n"
NAMES = ("سمير جعجع", "النائب جبران باسيل")
WORDS = "لا أحد هنا يريد انتخابات جديدة"
DEEDS = (
    "لم يقتنع{}بذلك",
    "لم يخف{}استياءه",
    "وقف{}أمام الحضور",
    "دخل{}القاعة",
    "استغرب{}الأمر",
    "كشف{}الأمر",
    "نفى{}الأمر",
    "عبر{}عن قلقه",
    "انتقل{}إلى الملف الثاني",
    "جلس{}بين الحضور",
    "لم ينف{}الخبر",
)
SPEAKS = (' وقال: "{}".', " وأكد أن {}.", '، قائلا: "{}".', " وأضاف: «{}».")
ANNOUNCING = (
    "وقال {}:",
    "وردا على سؤال عن وليد جنبلاط، قال {}:",
    "وأكد {} الذي استقبل وليد جنبلاط الاثنين:",
    "وأرسل {} إلى وليد جنبلاط رسالة جاء فيها:",
)
BEHIND = (
    "",
    ".",
    '؛ فرد وليد جنبلاط: "سنرى ذلك غدا في المجلس".',
    '، لكن وليد جنبلاط تحدث عن "فكرة سيئة جدا لنا".',
    "\n\nورد وليد جنبلاط بأن الخطة خطيرة.",
    ". ولم يقتنع وليد جنبلاط بذلك وقال إن الخطة خطيرة.",
)


def _speaker(text: str) -> list[str]:
    at = text.index(WORDS)
    return [one.speaker for one in extract(Document(text)) if one.span.start <= at < one.span.end]


@pytest.mark.parametrize("speaks", SPEAKS)
@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("name", NAMES)
def test_who_does_something_and_speaks(name: str, deed: str, speaks: str) -> None:
    expected = [" ".join(name.split()[-2:])]
    assert _speaker(f"{BEFORE}و{deed.format(f' {name} ')}{speaks.format(WORDS)}") == expected
    assert _speaker(f"{BEFORE}لكن {name} {deed.format(' ')}{speaks.format(WORDS)}") == expected


@pytest.mark.parametrize("behind", BEHIND)
@pytest.mark.parametrize("gap", [" ", "\n", "\n\n"])
@pytest.mark.parametrize("announcing", ANNOUNCING)
def test_whom_a_line_announces(announcing: str, gap: str, behind: str) -> None:
    assert _speaker(f'{announcing.format("نجيب ميقاتي")}{gap}"{WORDS}"{behind}') == ["نجيب ميقاتي"]


def test_a_topic_that_another_acts_on_does_not_speak() -> None:
    text = f"{BEFORE}لكن سمير جعجع استقبله وليد جنبلاط وقال إن {WORDS}."
    assert _speaker(text) == ["وليد جنبلاط"]
