"""Anybody by his trade, shares of those asked, others, whom a title calls upon in marks, what interrupts, in Arabic."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

FOLK = ("المواطن", "القارئ", "السائق", "المزارع", "التاجر", "الزائر", "الحارس")
SHARES = {
    "a percentage": "وقال 24% إنهم يؤيدون القرار.",
    "a decimal": "وأكد 8.8 بالمئة عدم استقرارهم على إجابة معينة.",
    "more than some": "وأكد أكثر من 40% من المشاركين أنهم يؤيدون القرار.",
    "a share": "فيما قالت نسبة 46.7 بالمئة من المستطلعين إنهم يرفضون القرار.",
}
CALLED = {
    "urged": ("وحث وزير الصحة {} على وقف الأشغال.", "وقف الأشغال"),
    "called": ("ودعا وزير الصحة {} إلى وقف الأشغال.", "وقف الأشغال"),
    "warned": ("وحذر وزير الصحة {} من وقف الأشغال.", "وقف الأشغال"),
}
INCISES = ("يضيف ذات المصدر", "يضيف المصدر ذاته", "يقول نفس المصدر")
OTHERS = ("آخرون", "كثيرون", "ناشطون", "متظاهرون")


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize("who", FOLK, ids=FOLK)
@pytest.mark.parametrize("before", ["رئيس البلدية", "وزير الصحة خالد آيت الطالب"])
def test_anybody_by_his_trade_is_no_holder_of_an_office(before: str, who: str) -> None:
    speaker = "خالد آيت الطالب" if "خالد" in before else before
    text = f"وقال {before} إن الميزانية كافية. وقال {who} إن الشارع محفر."
    assert told(text) == [(speaker, "الميزانية كافية"), (who, "الشارع محفر")]


def test_whoever_is_told_by_a_trade_is_meant_by_it() -> None:
    text = "وقال المزارع أحمد بن علي إن الأمطار قليلة. وأضاف المزارع أن الموسم صعب."
    assert [speaker for speaker, _ in told(text)] == ["أحمد بن علي"] * 2


@pytest.mark.parametrize("text", SHARES.values(), ids=SHARES.keys())
def test_a_share_of_those_asked_is_nobody(text: str) -> None:
    before = "قال رئيس البلدية إن الميزانية كافية. "
    assert told(before + text) == [("رئيس البلدية", "الميزانية كافية")]


@pytest.mark.parametrize("whom", ['"الدول الأعضاء"', '"جميع الأطراف"'], ids=["states", "all"])
@pytest.mark.parametrize(("form", "words"), CALLED.values(), ids=CALLED.keys())
def test_whom_a_title_calls_upon_may_stand_in_marks(form: str, words: str, whom: str) -> None:
    assert told(form.format(whom)) == [("وزير الصحة", words)]


@pytest.mark.parametrize("incise", INCISES, ids=INCISES)
def test_a_source_interrupts_its_words(incise: str) -> None:
    text = f"وقال مصدر مطلع إن الوضع صعب. وأمام هذا الوضع، {incise}، يتعذر عقد الندوة."
    assert told(text)[1:] == [("مصدر مطلع", "وأمام هذا الوضع"), ("مصدر مطلع", "يتعذر عقد الندوة")]


@pytest.mark.parametrize("who", OTHERS, ids=OTHERS)
def test_what_others_reject_is_no_part_of_them(who: str) -> None:
    text = f"فيما انتقد {who} القرار قائلين إن الحل قريب."
    assert told(text) == [(who, "الحل قريب")]


def test_what_is_asked_of_people_in_the_passive_is_nobodys() -> None:
    text = "وقال المدير إن الوضع صعب. وطُلب من السكان البقاء في المناطق المحمية."
    assert told(text) == [("المدير", "الوضع صعب")]


def test_what_another_denies_meanwhile_ends_what_is_announced() -> None:
    text = "أعلن الجيش مقتل 12 شخصا في الهجوم، وبينما نفى حزب الله مسؤوليته عنه، وصل وفد."
    assert told(text)[0] == ("الجيش", "مقتل 12 شخصا في الهجوم")


def test_a_radio_has_its_name_in_marks() -> None:
    assert told('وذكر راديو "صوت إسرائيل" أن الانفجار وقع.') == [('راديو "صوت إسرائيل"', "الانفجار وقع")]


@pytest.mark.parametrize(
    "occasion",
    [
        "توصلت الجريدة بنسخة منه",
        "بثه التلفزيون الرسمي",
        "عقدها اليوم بالرباط",
        "حصلت القناة على نسخة منه",
    ],
)
@pytest.mark.parametrize(("verb", "that"), [("أكدت", "أن"), ("أفادت", "بأن"), ("شددت", "على أن")])
def test_how_a_paper_reached_somebody_is_not_what_it_says(verb: str, that: str, occasion: str) -> None:
    text = f"و{verb} وزارة الصحة، في بيان، {occasion}، {that} الأشغال ستنتهي قريبا."
    assert told(text) == [("وزارة الصحة", "الأشغال ستنتهي قريبا")]


def test_what_is_announced_behind_an_occasion_stays() -> None:
    text = "وأعلنت الوزارة، في بلاغ، تأجيل الاختبارات، موضحة أن القرار نهائي."
    assert told(text) == [("الوزارة", "تأجيل الاختبارات"), ("الوزارة", "القرار نهائي")]
