"""Arabic: many who are told by whose they are (أصدقاء الراحل فلان) speak themselves, not he."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "الجسر مغلق منذ أمس"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="ar"))]


@pytest.mark.parametrize(
    "many", ["أصدقاء", "أقارب", "زملاء", "جيران", "أهالي", "محامو", "أنصار", "أشقاء", "إخوة", "لاعبو"]
)
@pytest.mark.parametrize("one", ["الراحل عمرو عزت", "القتيل أحمد حسن", "أحمد حسن", "الرئيس رجب طيب أردوغان"])
@pytest.mark.parametrize("form", ["أكد {} أن {}.", "قال {} إن {}.", "ولفت المحامي إلى أن {} أكدوا أن {}."])
def test_whose_they_are_does_not_speak(many: str, one: str, form: str) -> None:
    assert said(form.format(f"{many} {one}", WORDS))[-1] == (f"{many} {one}", WORDS)


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("وزيرا الخارجية سامح شكري وأيمن الصفدي", "سامح شكري وأيمن الصفدي"),
        ("نواب الحزب أحمد حسن وكريم سعيد", "أحمد حسن وكريم سعيد"),
        ("المحامي أحمد حسن", "أحمد حسن"),
        ("الصديق أحمد حسن", "أحمد حسن"),
    ],
)
def test_who_bears_an_office_speaks_by_name(who: str, speaker: str) -> None:
    assert said(f"أكد {who} أن {WORDS}.") == [(speaker, WORDS)]


@pytest.mark.parametrize("verb", ["وثق ناشطون", "نشر المركز"])
def test_who_is_in_a_list_is_not_said(verb: str) -> None:
    assert said(f"{verb} أسماء عدد من الضحايا وهم: أحمد حسن وكريم سعيد.") == []
