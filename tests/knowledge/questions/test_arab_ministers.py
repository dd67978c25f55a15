"""Ministers of several fields, fields that each land calls by its own word, ministries for their ministers."""

import pytest

from knowledge.answers import Found

ARTICLES = (
    "قال وزير الشباب والثقافة والتواصل المهدي بنسعيد، اليوم، إن المعرض سيفتح في المغرب. المغرب بلد جميل.",
    "قال وزير التجهيز والماء نزار بركة، اليوم، إن السدود امتلأت في المغرب. المغرب بلد جميل.",
    "قال وزير الأشغال العامة فايز رسامني، اليوم، إن الطرق مغلقة في لبنان. لبنان بلد صغير.",
    "قال وزير الاتصالات شارل الحاج، اليوم، إن الشبكة بطيئة في لبنان. لبنان بلد صغير.",
    "قال وزير الإعلام بول مرقص، اليوم، إن القانون جديد في لبنان. لبنان بلد صغير.",
    "قال وزير الشغل يونس السكوري، اليوم، إن الأجور قليلة في المغرب. المغرب بلد جميل.",
    "قالت وزيرة الانتقال الطاقي والتنمية المستدامة ليلى بنعلي، اليوم، إن الغاز كثير في المغرب. المغرب بلد جميل.",
    "قال وزير الصحة صالح الحسناوي، اليوم، إن المستشفى سيفتح في كربلاء. وسيزور البصرة وقضاء الهندية.",
    "قال رئيس غرفة تجارة دمشق غسان القلاع، اليوم، إن السلع متوفرة.",
    "قال عضو الغرفة ورئيس لجنة المعارض في اتحاد غرف الصناعة محمد السواح، اليوم، إن المعرض قريب.",
    "قال وزير الأوقاف يوسف بلمهدي، اليوم، إن المساجد جاهزة في الجزائر. الجزائر بلد كبير.",
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the Moroccan culture minister say?", "المهدي بنسعيد"),
        ("que dit le ministre marocain de la Culture ?", "المهدي بنسعيد"),
        ("ماذا قالت وزارة الثقافة المغربية؟", "المهدي بنسعيد"),
        ("que dit le ministre marocain de l'Équipement ?", "نزار بركة"),
        ("شو قال وزير الأشغال العامة", "فايز رسامني"),
        ("what did the Lebanese telecommunications minister say?", "شارل الحاج"),
        ("شو قال وزير الإعلام", "بول مرقص"),
        ("ماذا قالت وزارة الإعلام اللبنانية؟", "بول مرقص"),
        ("what did Morocco's labour minister say?", "يونس السكوري"),
        ("what did the Moroccan energy minister say?", "ليلى بنعلي"),
        ("que dit la ministre marocaine de la Transition énergétique ?", "ليلى بنعلي"),
        ("ماذا قال وزير الصحة العراقي؟", "صالح الحسناوي"),
        ("ماذا قال رئيس غرفة تجارة دمشق؟", "غسان القلاع"),
        ("что сказал министр по делам религии Алжира?", "يوسف بلمهدي"),
        ("Cezayir Diyanet Bakanı ne dedi", "يوسف بلمهدي"),
    ],
)
def test_a_minister_is_found_by_each_of_his_fields(opened, question, speaker):
    answer = opened.ask(question)
    assert isinstance(answer, Found)
    assert answer.matches[0].statement.speaker == speaker


@pytest.mark.parametrize(
    "question",
    [
        "ماذا قال وزير الشغل الجزائري؟",
        "what did the Algerian culture minister say?",
        "ماذا قالت وزارة الاتصالات المغربية؟",
        "ماذا قالت وزارة الصحة اللبنانية؟",
        "ماذا قال وزير الصحة المصري؟",
        "ماذا قال رئيس غرفة صناعة دمشق؟",
        "que dit le ministre libanais de l'Énergie ?",
    ],
)
def test_another_lands_minister_is_nobodys(opened, question):
    assert not isinstance(opened.ask(question), Found)
