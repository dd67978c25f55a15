"""Offices as Arabic papers tell them, asked for in other words and languages, several of a kind in one index."""

import pytest

import knowledge
from knowledge.answers import UnknownSpeaker
from knowledge.model import Document

ARTICLES = (
    "قال والي ولاية الجزائر محمد عبد النور رابحي، اليوم، إن المشروع سيبدأ قريبا.",
    "قال والي جهة الدار البيضاء محمد امهيدية، اليوم، إن الحديقة ستفتح قريبا.",
    "قال محافظ القاهرة إبراهيم صابر، اليوم، إن الشوارع نظيفة.",
    "قال مدير مستشفى كمال عدوان حسام أبو صفية، اليوم، إن الأدوية نفدت.",
    "قال رئيس بلدية صيدا حازم بديع، اليوم، إن النفايات رفعت.",
    "قال أمين عمان يوسف الشواربة، اليوم، إن الأسعار لن ترتفع.",
    "قال الناطق باسم الدفاع المدني في غزة محمود بصل، اليوم، إن الحريق كبير.",
    "قال المتحدث باسم وزارة الصحة في غزة أشرف القدرة، اليوم، إن الأسرة ممتلئة.",
    "قال مدير عام وزارة الصحة في غزة منير البرش، اليوم، إن المرضى ينتظرون.",
    "قال السفير الأمريكي في إسرائيل مايك هاكابي، اليوم، إن المفاوضات صعبة.",
    "قال رئيس الأركان الإسرائيلي إيال زامير، اليوم، إن الجيش مستعد.",
    "قال المفوض العام لوكالة الأونروا فيليب لازاريني، اليوم، إن المدارس أغلقت.",
    "قال الأمين العام للأمم المتحدة أنطونيو غوتيريش، اليوم، إن العالم قلق.",
    "قال وزير المالية السعودي محمد الجدعان، اليوم، إن النمو مستمر.",
    "قالت وزيرة المالية العراقية طيف سامي، اليوم، إن الرواتب صرفت.",
    "قال وكيل وزارة الصحة بالدقهلية شريف مكين، اليوم، إن العيادات جديدة.",
    "قال وكيل وزارة التربية والتعليم بالجيزة سعيد عطية، اليوم، إن الامتحانات سهلة.",
    "قال قائد الجيش اللبناني رودولف هيكل، اليوم، إن الحدود هادئة.",
    "قال نقيب الأطباء المصريين أسامة عبد الحي، اليوم، إن الأجور قليلة.",
    "قال نقيب الصحفيين المصريين خالد البلشي، اليوم، إن الصحف مستقلة.",
    "قال رئيس هيئة قناة السويس أسامة ربيع، اليوم، إن السفن تعبر.",
    "قال رئيس حزب القوات اللبنانية سمير جعجع، اليوم، إن الانتخابات ستجرى.",
)


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for text in ARTICLES:
            found.add(Document(text))
        yield found


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("qu'a dit le wali d'Alger ?", "محمد عبد النور رابحي"),
        ("what did the governor of Casablanca say?", "محمد امهيدية"),
        ("что сказал мэр Сидона?", "حازم بديع"),
        ("what did the mayor of Amman say?", "يوسف الشواربة"),
        ("شو قال الناطق باسم الدفاع المدني؟", "محمود بصل"),
        ("what did the Gaza civil defence spokesman say?", "محمود بصل"),
        ("что сказал представитель Минздрава Газы?", "أشرف القدرة"),
        ("what did the director general of Gaza's health ministry say?", "منير البرش"),
        ("что сказал посол США в Израиле о переговорах?", "مايك هاكابي"),
        ("ماذا قال رئيس أركان الجيش الإسرائيلي؟", "إيال زامير"),
        ("what did the Israeli military chief say?", "إيال زامير"),
        ("was sagte der UNRWA-Chef?", "فيليب لازاريني"),
        ("شنو قالت وزيرة المالية؟", "طيف سامي"),
        ("وكيل الصحة بالدقهلية قال ايه؟", "شريف مكين"),
        ("شو قال رئيس القوات اللبنانية؟", "سمير جعجع"),
        ("что сказал глава профсоюза врачей?", "أسامة عبد الحي"),
        ("what did the Suez Canal chief say?", "أسامة ربيع"),
    ],
)
def test_an_office_is_found_by_other_words(opened, question, speaker):
    assert [match.statement.speaker for match in opened.ask(question).matches][:1] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "qu'a dit le wali d'Oran ?",
        "what did the governor of Aswan say?",
        "что сказал посол США в Ливане?",
        "was sagte der US-Botschafter im Libanon?",
        "شو قال مدير عام الطيران المدني؟",
        "ماذا قال وزير الصحة؟",
        "what did the head of the UN nuclear watchdog say?",
        "что сказал глава профсоюза учителей?",
    ],
)
def test_an_office_that_nobody_holds_is_nobodys(opened, question):
    assert isinstance(opened.ask(question), UnknownSpeaker)
