"""Arabic directors and departments of a field and a place, which another field's or place's are not."""

import pytest

from knowledge.answers import Found

ARTICLES = (
    "قال المدير الجهوي للصحة بتطاوين يوسف الشاهد، اليوم، إن التحاليل سلبية.",
    "قال المندوب الإقليمي للتعليم بتازة عزيز أخنوش، اليوم، إن الأقسام جاهزة.",
    "قال مدير الدفاع المدني في نجران فيصل بن فرحان، اليوم، إن الأودية خطرة.",
    "قال السفير السعودي في بيروت وليد بخاري، اليوم، إن السفارة مفتوحة.",
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("شنوة قال المدير الجهوي للصحة بتطاوين؟", "يوسف الشاهد"),
        ("ماذا قال المندوب الاقليمي للتعليم بتازة عن الاقسام؟", "عزيز أخنوش"),
        ("ماذا قال مدير الدفاع المدني في نجران عن الأودية؟", "فيصل بن فرحان"),
        ("شو قال السفير السعودي في لبنان؟", "وليد بخاري"),
    ],
)
def test_a_director_of_a_field_and_place_is_found(opened, question, speaker):
    answer = opened.ask(question)
    assert isinstance(answer, Found)
    assert answer.matches[0].statement.speaker == speaker


@pytest.mark.parametrize(
    "question",
    [
        "ماذا قال المدير الجهوي للصحة بقابس؟",
        "ماذا قال المدير الجهوي للتعليم بتطاوين؟",
        "ماذا قال المندوب الإقليمي للصحة بتازة عن الأقسام؟",
        "ماذا قال مدير الدفاع المدني في جازان عن الأودية؟",
        "ماذا قال السفير السعودي في باريس؟",
    ],
)
def test_another_field_or_place_has_another_director(opened, question):
    assert not isinstance(opened.ask(question), Found)
