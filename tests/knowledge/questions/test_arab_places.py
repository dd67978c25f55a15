"""Arabic directors and departments of a field and a place, which another field's or place's are not."""

import pytest

from knowledge.answers import Found

ARTICLES = (
    "قال المدير الجهوي للصحة بتطاوين يوسف الشاهد، اليوم، إن التحاليل سلبية.",
    "قال المندوب الإقليمي للتعليم بتازة عزيز أخنوش، اليوم، إن الأقسام جاهزة.",
    "قال مدير الدفاع المدني في نجران فيصل بن فرحان، اليوم، إن الأودية خطرة.",
    "قال السفير السعودي في بيروت وليد بخاري، اليوم، إن السفارة مفتوحة.",
    "قال مدير عام صحة ذي قار حيدر العبادي، اليوم، إن اللقاحات وصلت.",
    "قال مدير إدارة جمارك الموانئ الشمالية خالد الفالح، اليوم، إن التفتيش دقيق.",
    "قال رئيس مصلحة الضرائب سامح شكري، اليوم، إن الاقرارات تقدم إلكترونيا.",
    "قال رئيس قسم القلب في مستشفى المقاصد نجيب ميقاتي، اليوم، إن العمليات مجانية.",
    "قال مدير المكتب الوطني للكهرباء ناصر بوريطة، اليوم، إن العدادات جديدة.",
    "قال مدير إدارة المرور بمنطقة مكة عادل الجبير، اليوم، إن الطرق مزدحمة.",
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("شنوة قال المدير الجهوي للصحة بتطاوين؟", "يوسف الشاهد"),
        ("ماذا قال المندوب الاقليمي للتعليم بتازة عن الاقسام؟", "عزيز أخنوش"),
        ("ماذا قال مدير الدفاع المدني في نجران عن الأودية؟", "فيصل بن فرحان"),
        ("شو قال السفير السعودي في لبنان؟", "وليد بخاري"),
        ("what did the Dhi Qar health director say?", "حيدر العبادي"),
        ("что сказал директор здравоохранения Ди-Кара?", "حيدر العبادي"),
        ("qu'a dit le directeur régional de la santé de Tataouine ?", "يوسف الشاهد"),
        ("what did the Taza education delegate say?", "عزيز أخنوش"),
        ("what did the director of northern ports customs say?", "خالد الفالح"),
        ("что сказал начальник таможни северных портов?", "خالد الفالح"),
        ("what did the head of the tax authority say?", "سامح شكري"),
        ("qu'a dit le directeur de la circulation de La Mecque ?", "عادل الجبير"),
        ("ماذا قال مدير المكتب الوطني للكهرباء؟", "ناصر بوريطة"),
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
        "what did the Basra health director say?",
        "what did the Dhi Qar education director say?",
        "what did the director of southern ports customs say?",
        "ماذا قال رئيس مصلحة الجمارك عن الاقرارات؟",
        "what did the director of Makassed hospital say?",
        "what did the head of surgery at Makassed hospital say?",
        "ماذا قال مدير المكتب الوطني للسكك الحديدية عن العدادات؟",
        "ماذا قال مدير مرور الرياض عن الطرق؟",
        "what did the Riyadh traffic director say?",
    ],
)
def test_another_field_or_place_has_another_director(opened, question):
    assert not isinstance(opened.ask(question), Found)
