"""Sentences that run on without a comma, local titles before a verb's object, whom somebody appeals to."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

MAYOR = "عبد الرحيم بوعيدة"
FAILED = "المفاوضات لم تعد مجدية"
HARD = "الوضع صعب"


def told(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize(
    "behind",
    [
        "ودعا العمال إلى الصبر",
        "وشدد على ضرورة صرف الأجور",
        "وحذر من عودة الاحتجاج",
        "وأعرب عن أسفه لما حدث",
        "ورفض عرض الوزارة",
        "وانتقد صمت الحكومة",
        "وتابع قائلا إن الحل بعيد",
        "وناشد الحكومة التدخل",
    ],
)
def test_teller_goes_on_without_a_comma(behind: str) -> None:
    """A verb that nothing in what is told agrees with is the teller's own."""
    assert told(f"قال الوزير {MAYOR} إن {FAILED} {behind}.")[0] == (MAYOR, FAILED)


def test_what_is_told_goes_on() -> None:
    """Whoever is told of may do what stands behind و, too."""
    inside = "رئيس البلدية زار الحي ودعا السكان إلى الصبر"
    assert told(f"قال الوزير {MAYOR} إن {inside}.")[0] == (MAYOR, inside)


@pytest.mark.parametrize(
    "text",
    [
        "دعا عميد بلدية سبها المركز، {}، إلى فتح تحقيق عاجل.",
        "طالب المستشار الجماعي بمدينة سلا، {}، بفتح تحقيق عاجل.",
        "حذر والي ولاية نهر النيل، {}، من تدهور الوضع.",
    ],
)
def test_local_titles(text: str) -> None:
    """All before a comma and a name is his title, none of it an object."""
    assert [one for one, _ in told(text.format(MAYOR))] == [MAYOR]


def test_surname_before_its_preposition() -> None:
    """إلى is no adjective that would make an object of the name before it."""
    assert told("دعا رئيس جماعة مراكش محمد الوفا إلى فتح تحقيق عاجل.") == [("محمد الوفا", "فتح تحقيق عاجل")]


def test_sides_end_a_name() -> None:
    """Where something lies is no surname: جنوبي المدينة."""
    assert told(f"قال الحبيب الصيد شمالي المدينة إن {HARD}.") == [("الحبيب الصيد", HARD)]
    assert told(f"قال ناشط جنوبي إن {HARD}.") == [("ناشط جنوبي", HARD)]


def test_who_speaks_at_a_rally() -> None:
    """The speaker at a rally is whoever characterized something before."""
    text = f"نعت رئيس حزب التجديد {MAYOR}، الاقتراع القادم، بمحطة تاريخية. وقال المتحدث في تجمع شعبي بالمدية إن {HARD}."
    assert told(text) == [(MAYOR, HARD)]


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        (". وناشدت كافة المواطنين التدخل العاجل", "التدخل العاجل"),
        (". ودعت كافة المواطنين لتوخي الحذر", "توخي الحذر"),
        (". وناشدت المنظمات الدولية التدخل العاجل", "التدخل العاجل"),
        ("، مطالبة السلطات العمومية بفتح تحقيق", "فتح تحقيق"),
        ("، داعية الحكومة لوقف الطرد", "وقف الطرد"),
    ],
)
def test_whom_somebody_appeals_to(behind: str, said: str) -> None:
    """Who asks is understood where only those are told who are asked."""
    assert told(f"قالت اللجنة إن {HARD}{behind}.") == [("اللجنة", HARD), ("اللجنة", said)]


def test_what_is_set_up_does_not_speak() -> None:
    """A campaign or a march that somebody launches asks for nothing."""
    text = "نفذت النقابة وقفة أمام الوزارة، ونظمت مسيرة في العاصمة، مطالبة الوزير بصرف المنح."
    assert told(text) == [("النقابة", "صرف المنح")]


def test_blame_ends_what_is_told() -> None:
    """Whom somebody holds responsible is no part of what is told before."""
    assert told(f"أكدت النقابة أن {HARD}، محملة الحكومة كامل المسؤولية عن ذلك.") == [("النقابة", HARD)]


def test_time_of_what_happened() -> None:
    """An aside of time belongs to a past that no day is told of."""
    said = "أنه طالب بتجميد القرار، بعد صدور حكم المحكمة الإدارية"
    assert told(f"وكشف الوزير {MAYOR} {said}.") == [(MAYOR, said)]


def test_titles_of_a_meeting_are_no_words() -> None:
    """What a session is about stands in marks without being said."""
    text = (
        f"وتابع الوزير {MAYOR} في جلسة حول موضوع “المنظومة الصحية بين المنجزات والتطلعات”، قائلا “سنظل أوفياء للعهد”."
    )
    assert told(text) == [(MAYOR, "سنظل أوفياء للعهد")]


def test_so_he_put_it() -> None:
    """حد قوله closes what is told as على حد قوله does."""
    assert told(f"قال الوزير {MAYOR} إن {HARD}، حد قوله.") == [(MAYOR, HARD)]
