"""What agencies and papers of the Mashriq write: clauses half in marks, questions in marks, accusers and accused."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

FIRST = "قال الوزير سامي خالد إن الأمر خطير. "
HALVES = {
    "a deed": '"انهار الجسر" القديم جراء السيول "ولن نتراجع عن ترميمه"',
    "we": '"نعمل بجهد" على حل الأزمة "ولن نتراجع عن ذلك"',
    "a state": '"الوضع خطير" في البلاد "ولن نتراجع عن ذلك"',
    "there is": '"هناك تقدم كبير" في المفاوضات "ولن نتراجع عن ذلك"',
}
SPEAKERS = {
    "who answers a question in marks": (
        'وردا على سؤال الإعلامية لميس فارس: "كيف كان شعورك هذا العام؟" علق المخرج سامي خالد قائلا: "أسعدني الجمهور".',
        [("سامي خالد", "أسعدني الجمهور")],
    ),
    "who answers right behind another's words": (
        'وسأل الإعلامي كريم ناصر: "كيف كان شعورك هذا العام؟" فأجاب المخرج سامي خالد قائلا: "أسعدني الجمهور".',
        [("كريم ناصر", "كيف كان شعورك هذا العام؟"), ("سامي خالد", "أسعدني الجمهور")],
    ),
    "who answers behind ل": (
        'وقال كريم ناصر: "هذا الأمر خطير جدا"، ليرد سامي خالد قائلا: "أسعدني الجمهور".',
        [("كريم ناصر", "هذا الأمر خطير جدا"), ("سامي خالد", "أسعدني الجمهور")],
    ),
    "who asks in answer": (
        'وردا على سؤال حول الأزمة، "هل يعقل أن نصمت على هذا؟" قال سامي خالد.',
        [("سامي خالد", "هل يعقل أن نصمت على هذا؟")],
    ),
    "a surname like a plural behind another's": (
        "وتقدم النائبان عمر الحداد وناصر البابطين بطلب. وقال الحداد إن الأمر خطير. وقال البابطين إن الأمر بسيط.",
        [("عمر الحداد", "الأمر خطير"), ("ناصر البابطين", "الأمر بسيط")],
    ),
    "whom somebody praises": (
        "قال المدرب كريم سلمان إن الفريق جاهز. وأشاد سلمان بمدرب المنتخب معتبرا أنه يستحق التقدير.",
        [("كريم سلمان", "الفريق جاهز"), ("كريم سلمان", "أنه يستحق التقدير")],
    ),
    "who accuses a body": (
        "قال المدير فؤاد زين إن الأمر خطير. واتهم الوزير سامي فارس الشركة أمس بتدمير المدينة.",
        [("فؤاد زين", "الأمر خطير"), ("سامي فارس", "الشركة أمس بتدمير المدينة")],
    ),
    "who accuses by a surname like a title": (
        "قال المدير فؤاد زين إن الأمر خطير. واتهم المحامي كريم خوري المعارضة بتدمير المدينة.",
        [("فؤاد زين", "الأمر خطير"), ("كريم خوري", "المعارضة بتدمير المدينة")],
    ),
    "a counsel in a headline": (
        "دفاع المتهم.. «موكلي لم يقتل أحدا»\n\nشهدت المدينة يوما طويلا.",
        [("دفاع المتهم", "موكلي لم يقتل أحدا")],
    ),
    "what is called so": (
        'واتهم الوزير سامي فارس الشركة بالمشاركة فيما سماه "عمليات سرية".',
        [("سامي فارس", 'الشركة بالمشاركة فيما سماه "عمليات سرية"')],
    ),
    "two clauses partly in marks": (
        'وقالت الشرطة إن الجنود "انتشروا أمام المدخل"، فيما تقوم "الجرافات بهدم كل شيء في الحي".',
        [("الشرطة", 'الجنود "انتشروا أمام المدخل"، فيما تقوم "الجرافات بهدم كل شيء في الحي"')],
    ),
    "a paper behind its source": (
        "ووفقا للشرطة، في بيان لها، أصيب ثلاثة أشخاص في الحادث.",
        [("الشرطة", "أصيب ثلاثة أشخاص في الحادث")],
    ),
    "a demand to let them": (
        "ويطالب العمال منذ سنة بالسماح لهم بإنشاء نقابة.",
        [("العمال", "السماح لهم بإنشاء نقابة")],
    ),
}
SILENT = {
    "a body before its voice": "نقابة المعلمين وعلى لسان الدكتور حسام خالد، شجبت موقف الوزير.",
}
OTHERS = {
    "a paper in marks": (
        'وأضافت "القدس العربي" في تقريرها أن "الوضع لن يستمر طويلا".',
        ["القدس العربي"],
    ),
    "another speaks beside": (
        'وقالت الوزيرة إن الأسعار "ارتفعت كثيرا"، فيما وصف الخبير سامي فارس القرار بأنه "كارثي ولا يخدم أحدا".',
        ["الوزيرة", "سامي فارس"],
    ),
    "where those are who ask": (
        "وطالب الأهالي بالجنوب بإنشاء مستشفى.",
        ["الأهالي"],
    ),
    "whom one accuses, who accuses understood": (
        "قال المدير فؤاد زين إن الأمر خطير. واتهم الحكومة بتدمير المدينة.",
        ["فؤاد زين", "فؤاد زين"],
    ),
}


def said(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    document = Document(text)
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(document)]


@pytest.mark.parametrize("half", HALVES.values(), ids=HALVES)
@pytest.mark.parametrize("verb", ["وأضاف", "وتابع", "وأكد", "وقال", "ورأى"])
def test_a_clause_that_begins_and_ends_in_marks_is_who_spoke(half: str, verb: str) -> None:
    (_, first), (speaker, quote) = said(f"{FIRST}{verb} {half}.")
    assert first == "الأمر خطير"
    assert speaker == "سامي خالد"
    assert quote.strip('"') == half.strip('"')
    assert all("انهار" not in who and "نعمل" not in who for who, _ in said(f"{verb} {half}."))


@pytest.mark.parametrize(("text", "want"), SPEAKERS.values(), ids=SPEAKERS)
def test_who_says_what(text: str, want: list[tuple[str, str]]) -> None:
    assert said(text) == want


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nobody_says_it(text: str) -> None:
    assert not said(text)


@pytest.mark.parametrize(("text", "want"), OTHERS.values(), ids=OTHERS)
def test_who_speaks_still(text: str, want: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == want
