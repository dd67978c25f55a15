"""People told by how many they are (العديد من الخبراء), who asks by a participle, and what somebody stresses."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SOME = (
    "العديد من",
    "كثير من",
    "الكثير من",
    "لفيف من",
    "نخبة من",
    "قسم من",
    "ثلاثة من",
    "معظم",
    "غالبية",
    "أغلب",
    "مئات",
)
PEOPLE = ("الخبراء", "المواطنين", "سكان المدينة", "اللاعبين")
SAID = {
    "a clause": "وقال {who} إن الوضع صعب.",
    "a quotation": 'وقال {who}: "الوضع صعب جدا في المدينة".',
    "a preposition": "وأعرب {who} عن خشيتهم من تفاقم الوضع.",
    "a source": "وحسب {who}، فإن الوضع صعب.",
}
ASKED = (
    '"كيف نقبل بهذا الأمر اليوم؟"',
    ': "كيف نقبل بهذا الأمر اليوم؟"',
    " كيف نقبل بهذا الأمر",
    " هل نقبل بهذا الأمر",
)
STRESSED = (
    ('على "ضرورة إقرار القوانين المالية العاجلة"', "ضرورة إقرار القوانين المالية العاجلة"),
    ('في حديث إذاعي، على "أهمية إقرار القوانين العاجلة"', "أهمية إقرار القوانين العاجلة"),
    ("على ضرورة إقرار القوانين العاجلة", "ضرورة إقرار القوانين العاجلة"),
    ("على أن القوانين عاجلة", "القوانين عاجلة"),
)
AT_WORK = ("على تحسين الأداء", 'على ملف "إعادة هيكلة المصارف والمالية العامة"', "على توعية الناس بأن الدواء آمن")


def statements(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("form", SAID.values(), ids=SAID.keys())
@pytest.mark.parametrize("people", PEOPLE, ids=PEOPLE)
@pytest.mark.parametrize("some", SOME, ids=SOME)
def test_how_many_they_are_is_no_one_s_name(some: str, people: str, form: str) -> None:
    who = f"{some} {people}"
    assert [speaker for speaker, _ in statements(form.format(who=who))] == [who]


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("participle", ["سائلا", "متسائلا"])
def test_a_participle_of_asking_begins_a_question(participle: str, asked: str) -> None:
    told = statements(f"قال جبران باسيل إن الخطة جيدة، {participle} {asked}.".replace(" :", ":"))
    assert told == [("جبران باسيل", "الخطة جيدة"), ("جبران باسيل", asked.strip(': "'))]


@pytest.mark.parametrize("prayed", ["الله أن يرحم الشهداء", "المولى عز وجل أن يحفظ البلاد", "العلي القدير أن يرحمه"])
def test_a_prayer_is_no_question(prayed: str) -> None:
    assert statements(f"قال كريم عوض إن الخطة جيدة، سائلا {prayed}.") == [("كريم عوض", "الخطة جيدة")]


@pytest.mark.parametrize(("content", "told"), STRESSED, ids=[told for _, told in STRESSED])
def test_what_has_to_be_is_stressed(content: str, told: str) -> None:
    text = f"أكد كريم عوض أن الخطة جيدة. وركّز {content}."
    assert statements(text) == [("كريم عوض", "الخطة جيدة"), ("كريم عوض", told)]


@pytest.mark.parametrize("content", AT_WORK, ids=AT_WORK)
def test_what_one_works_at_is_not_said(content: str) -> None:
    assert statements(f"أكد كريم عوض أن الخطة جيدة. وركزت الحكومة {content}.") == [("كريم عوض", "الخطة جيدة")]
