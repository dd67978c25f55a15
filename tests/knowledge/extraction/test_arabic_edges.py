"""Where Arabic content begins and ends, and whose words what stands beside it makes it."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


EDGES = {
    "a comparison in the present is the speaker's": (
        "أوضحت وزارة الطاقة أن الإنتاج سيرتفع في الصيف، بينما يكون الطلب في الشتاء أقل.",
        [("وزارة الطاقة", "الإنتاج سيرتفع في الصيف، بينما يكون الطلب في الشتاء أقل")],
    ),
    "a comparison in the past is the narrator's": (
        "أوضحت وزارة الطاقة أن الإنتاج سيرتفع في الصيف، بينما تظاهر العمال أمام المقر.",
        [("وزارة الطاقة", "الإنتاج سيرتفع في الصيف")],
    ),
    "according to behind a copula": (
        "أكدت وزارة التربية أن التسجيل يكون وفقا للقانون الجديد.",
        [("وزارة التربية", "التسجيل يكون وفقا للقانون الجديد")],
    ),
    "according to behind a verb tells how": (
        "قال إيمانويل ماكرون إن الحكومة تعمل وفق برنامج واضح، وتدرك حجم المهمة.",
        [("إيمانويل ماكرون", "الحكومة تعمل وفق برنامج واضح، وتدرك حجم المهمة")],
    ),
    "according to behind a comma is a source": (
        "ارتفعت أسعار الخبز كثيرا هذا العام، وفق وزارة المالية.",
        [("وزارة المالية", "ارتفعت أسعار الخبز كثيرا هذا العام")],
    ),
    "the occasion of a report is nobody's": (
        "أكد إيمانويل ماكرون أن العمل مستمر. جاء ذلك خلال لقاء في باريس، وفق بيان صادر عن الرئاسة.",
        [("إيمانويل ماكرون", "العمل مستمر")],
    ),
    "something of the speaker's own behind an occasion": (
        "أعلنت الحكومة في بداية الجلسة جاهزيتها لمناقشة الموازنة.",
        [("الحكومة", "جاهزيتها لمناقشة الموازنة")],
    ),
    "where those are who are asked": (
        "ناشد إيمانويل ماكرون المنظمات الإنسانية بالداخل والخارج بضرورة تكثيف جهودها.",
        [("إيمانويل ماكرون", "ضرورة تكثيف جهودها")],
    ),
    "what is denied": (
        "نفى إيمانويل ماكرون ما تردد عن استقالة الحكومة.",
        [("إيمانويل ماكرون", "ما تردد عن استقالة الحكومة")],
    ),
    "what is refused is not told": ("رفض إيمانويل ماكرون ما تردد عن استقالة الحكومة.", []),
    "who speaks behind an impersonal opening": (
        "قال إيمانويل ماكرون إن العمل مستمر.\nويذكر أن وزارة الصحة قد أعلنت أن اللقاح متاح للجميع.",
        [("إيمانويل ماكرون", "العمل مستمر"), ("وزارة الصحة", "اللقاح متاح للجميع")],
    ),
}

MEETING = "التقى رئيس الوزراء الفرنسي سيباستيان لوكورنو رئيس الوزراء البريطاني كير ستارمر.\n"
DEPUTY = "قال أنطونيو تاياني نائب رئيس الوزراء ووزير الخارجية إن العمل مستمر.\n"

CALLED = {
    "an office by its other name": (
        "صرح رئيس الوزراء الفرنسي سيباستيان لوكورنو بأن العمل مستمر.\nوأوضح رئيس الحكومة أن الطريق طويل.",
        [("سيباستيان لوكورنو", "العمل مستمر"), ("سيباستيان لوكورنو", "الطريق طويل")],
    ),
    "an office of two lands stays open": (
        MEETING + "وأوضح رئيس الحكومة أن الطريق طويل.",
        [("رئيس الحكومة", "الطريق طويل")],
    ),
    "a second office joined by و": (
        DEPUTY + "وتابع وزير الخارجية والتعاون أن الطريق طويل.",
        [("أنطونيو تاياني", "العمل مستمر"), ("أنطونيو تاياني", "الطريق طويل")],
    ),
    "a name in marks between two titles": (
        'قالت الفنانة اللبنانية "فيروز" بطلة مسرحية الأرز، إنها سعيدة بالعودة.',
        [("فيروز", "إنها سعيدة بالعودة")],
    ),
    "an organisation in marks is no name": (
        'قال الناطق باسم "حماس" أسامة حمدان إن العمل مستمر.',
        [("أسامة حمدان", "العمل مستمر")],
    ),
    "a noun before God is a name": ("أكد الوزير حسن نصر الله أن العمل مستمر.", [("حسن نصر الله", "العمل مستمر")]),
}


@pytest.mark.parametrize(("text", "expected"), EDGES.values(), ids=EDGES)
def test_where_content_begins_and_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(("text", "expected"), CALLED.values(), ids=CALLED)
def test_who_is_called_so(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
