"""Offices whose country only the outlet tells, and offices told in two words or of a part of a body."""

import pytest

import knowledge
from knowledge.model import Document

ARTICLES = (
    ("السوسنة", "أكد وزير الزراعة خالد الحنيفات أن موسم الزيتون جيد. وقد اطلع على معرض في سوريا قبل أيام من الموسم."),
    ("الوكيل الإخباري", "قال وزير الدولة لشؤون الإعلام صخر دودين إن المؤتمر يعقد غدا."),
    ("النشرة", "دمشق - قال وزير التربية دارم طباع إن الامتحانات في موعدها."),
    ("هسبريس", "قال الناخب الوطني وليد الركراكي إن اللاعبين جاهزون لمواجهة منتخب كرواتيا. ويلعب المنتخب المغربي غدا."),
    ("المدى", "قال وكيل وزارة النفط السابق عصام الجلبي إن الغاز متوفر في حقول العراق. وينتج العراق النفط."),
    ("اليوم السابع", "قال النائب عاطف ناصر إن الري تحسن في مصر. وتزرع مصر القمح كما يزرعه المصريون."),
    ("الجريدة", "قال حسن فقيه رئيس جمعية الدفاع عن المستهلك إن الأسعار ارتفعت."),
    ("السومرية", "قال وزير الداخلية الاتحادي عثمان الغانمي إن الخطة جاهزة في كركوك."),
    ("السومرية", "نفت قيادة شرطة كركوك وجود احتكاك مع الجيش. وقال عامر نوري المتحدث باسم شرطة كركوك إن الملف انتقل."),
    ("النشرة", "قال رئيس لجنة المال والموازنة ابراهيم كنعان إن القانون خطوة مهمة."),
    ("خبرني", "قال وزير الصحة فراس الأبيض إن حملة التطعيم توقفت أمس في بيروت. وأضاف أن المستشفيات مليئة."),
    ("خبرني", "أكد رئيس مجلس الأعيان فيصل الفايز أن القانون جاهز."),
    ("السومرية", "قال المتحدث باسم وزارة الموارد المائية خالد شمال إن الماء قليل. وتعاني بغداد من الجفاف في العراق."),
    ("الجريدة", "قال جوزاف عون إن الجيش جاهز. وقال معين الحسن إن النفط كثير."),
    ("مصراوي", "قال علاء عابد رئيس لجنة النقل والمواصلات بمجلس النواب إن القطارات آمنة في مصر. وفي مصر قطارات كثيرة."),
)


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for outlet, text in ARTICLES:
            found.add(Document(text, outlet=outlet, language="ar"))
        yield found


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the Jordanian agriculture minister say", "خالد الحنيفات"),
        ("وزير الزراعة الأردني شو قال عن الزيتون", "خالد الحنيفات"),
        ("ministre jordanien de l'agriculture olives", "خالد الحنيفات"),
        ("que dit le ministre jordanien des médias", "صخر دودين"),
        ("что сказал министр информации Иордании", "صخر دودين"),
        ("what did the Syrian education minister say", "دارم طباع"),
        ("What did the Morocco coach say?", "وليد الركراكي"),
        ("que dit le sélectionneur du Maroc", "وليد الركراكي"),
        ("what did the former deputy oil minister say", "عصام الجلبي"),
        ("Egyptian MP Atef Nasser irrigation", "عاطف ناصر"),
        ("head of the Egyptian parliament transport committee on the trains", "علاء عابد"),
        ("ماذا قال وزير الزراعة في الأردن", "خالد الحنيفات"),
        ("ماذا قال رئيس جمعية الدفاع عن المستهلك", "حسن فقيه"),
        ("ماذا قال رئيس مجلس الأعيان في الأردن", "فيصل الفايز"),
        ("what did the Iraqi interior minister say", "عثمان الغانمي"),
        ("Iraqi interior minister plan Kirkuk", "عثمان الغانمي"),
        ("المتحدث باسم شرطة كركوك شكال", "عامر نوري"),
        ("what did the head of the finance committee say", "ابراهيم كنعان"),
        ("what did the head of the Lebanese finance committee say", "ابراهيم كنعان"),
        ("حسن فقيه شو قال", "حسن فقيه"),
        ("what did the Lebanese health minister say", "فراس الأبيض"),
        ("ماذا قال المتحدث باسم وزارة الموارد المائية في العراق", "خالد شمال"),
        ("رئيس لجنة النقل في مجلس النواب المصري قال ايه", "علاء عابد"),
    ],
)
def test_whoever_holds_an_office_at_home_is_found(opened, question, speaker):
    assert {said["speaker"] for said in opened.ask(question).to_dict()["answers"]} == {speaker}


@pytest.mark.parametrize(
    "question",
    [
        "what did the Lebanese agriculture minister say",
        "what did the Syrian agriculture minister say",
        "what did the Lebanese education minister say",
        "What did the Croatia coach say?",
        "ماذا قال وزير الزراعة في قطر",
        "what did the Jordanian health minister say",
        "علي عون شو قال",
        "ماذا قال المتحدث باسم وزارة الموارد المائية في الكويت",
        "Egyptian interior minister Kirkuk police",
        "what did the Lebanese finance minister say",
        "what did the head of the defence committee say",
        "que dit le ministre égyptien des médias",
        "what did the former oil minister say",
        "what did the deputy oil minister say",
        "Egyptian MP Hassan Nasser irrigation",
        "what did the head of the Egyptian parliament say",
        "what did the head of the Egyptian parliament health committee say",
        "head of the Egyptian parliament health committee on the trains",
    ],
)
def test_the_office_of_another_land_or_part_is_nobodys(opened, question):
    assert opened.ask(question).to_dict()["answers"] == []
