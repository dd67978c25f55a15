"""Offices of Arab towns and bodies in other words than their articles': leaders, deputies, places."""

import pytest

import knowledge
from knowledge.answers import Found, NothingFound, OnlyMentioned, UnknownSpeaker
from knowledge.model import Document
from knowledge.questions.frames import parse_question

ARTICLES = (
    "قال رئيس بلدية طرابلس رياض يمق، اليوم، إن الطرق ستعبد.",
    "قال مدير بلدية الجهراء ثامر المطيري، اليوم، إن التعديات أزيلت.",
    "قال أمين منطقة تبوك حسام اليوسف، اليوم، إن الإنارة اكتملت.",
    "قال والي جهة سوس سعيد أمزازي، اليوم، إن الأوراش تسير.",
    "قال مدير التعليم بمنطقة القصيم محمد الفريح، اليوم، إن الدراسة تعلق.",
    "قال رئيس غرفة تجارة وصناعة إربد محمد الشوحة، اليوم، إن الأسعار استقرت.",
    "قال النائب الأول لرئيس غرفة عمان سعيد الكيومي، اليوم، إن التبادل تضاعف.",
    "قال نائب رئيس اتحاد المقاولين في البحرين علي مرهون، اليوم، إن الحديد ارتفع.",
    "قال محافظ البحر الأحمر عمرو حنفي، اليوم، إن الشواطئ نظيفة.",
    "قال مدرب منتخب عمان رشيد جابر، اليوم، إن الفريق جاهز.",
    "أعلنت أمانة بغداد، اليوم، أن التنظيف مستمر.",
    "قال مدير إدارة جمارك الموانئ الشمالية صالح الحربي، اليوم، إن التفتيش دقيق.",
    "قال المعد البدني لفريق الرجاء الرياضي عمر بن ونيس، اليوم، إن الموسم شاق.",
    "قال مدير عام الصحة في ميسان علي العلاق، اليوم، إن اللقاح متوفر.",
    "قال رئيس جماعة تطوان مصطفى البكوري، اليوم، إن الفيضانات تراجعت.",
    "قال والي بنعروس عبد اللطيف الميساوي، اليوم، إن اللجنة منعقدة.",
    "دعت المديرية العامة للدفاع المدني السعودي إلى الحذر. وقال المتحدث الرسمي للمديرية محمد الحمادي إن السيول خطيرة.",
    "أزالت أمانة محافظة جدة الأحواش. وقال رئيس بلدية الجنوب الفرعية محمد الزهراني إن الموقع نظيف.",
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the head of Jahra municipality say?", "ثامر المطيري"),
        ("Que dit le maire de Tétouan sur les inondations ?", "مصطفى البكوري"),
        ("والي بن عروس شنوة قال", "عبد اللطيف الميساوي"),
        ("Gouverneur de Ben Arous", "عبد اللطيف الميساوي"),
        ("المتحدث باسم الدفاع المدني وش قال عن السيول", "محمد الحمادي"),
        ("что сказал директор муниципалитета Джахры?", "ثامر المطيري"),
        ("what did the head of the Irbid chamber of commerce say?", "محمد الشوحة"),
        ("que dit le président de la chambre de commerce d'Irbid ?", "محمد الشوحة"),
        ("что сказал глава торговой палаты Ирбида?", "محمد الشوحة"),
        ("what did the first vice chairman of Oman Chamber say?", "سعيد الكيومي"),
        ("que dit le premier vice-président de la chambre d'Oman ?", "سعيد الكيومي"),
        ("شو قال نائب رئيس غرفة عمان", "سعيد الكيومي"),
        ("what did the vice president of the contractors' union in Bahrain say?", "علي مرهون"),
        ("what did the coach of Oman say?", "رشيد جابر"),
        ("Que dit le sélectionneur d’Oman ?", "رشيد جابر"),
        ("شو قال والي جهة سوس", "سعيد أمزازي"),
        ("امين منطقة تبوك شنو قال", "حسام اليوسف"),
        ("what did Irbid chamber of commerce say?", "محمد الشوحة"),
        ("что сказала торговая палата Ирбида?", "محمد الشوحة"),
        ("شكالت دائرة صحة ميسان", "علي العلاق"),
        ("what did the head of Maysan health department say?", "علي العلاق"),
        ("وش قال رئيس بلدية الجنوب بجدة", "محمد الزهراني"),
        ("what did the head of the southern municipality in Jeddah say?", "محمد الزهراني"),
        ("que dit le préparateur physique du Raja ?", "عمر بن ونيس"),
        ("شكال مدير صحة ميسان", "علي العلاق"),
    ],
)
def test_an_office_of_a_town_is_met_in_other_words(opened, question, speaker):
    found = opened.ask(question)
    assert isinstance(found, Found)
    assert {one.statement.speaker for one in found.matches} == {speaker}


@pytest.mark.parametrize(
    "question",
    [
        "امين منطقة حائل شنو قال",
        "مدير تعليم حائل شنو قال",
        "شو قال والي جهة الشرق",
        "Que dit le maire de Tanger sur les inondations ?",
        "والي بن قردان شنوة قال",
        "شو قال المتحدث باسم الدفاع المدني الكويتي",
        "شو قال والي جهة درعة تافيلالت",
        "شو قال محافظ البحر الميت",
        "شو قال رئيس غرفة عمان",
        "what did the head of Ahmadi municipality say?",
        "head of the southern municipality in Mecca on enclosures",
        "what did the chairman of Oman Chamber say?",
        "what did the first vice chairman of the Kuwait chamber say?",
        "what did the coach of Jordan say?",
        "شو قال مدرب منتخب الأردن",
        "what did Zarqa chamber of commerce say?",
        "what did Irbid hospital say?",
        "شكالت دائرة كهرباء ميسان",
        "شكالت دائرة صحة واسط",
        "وش قال رئيس بلدية الجنوب بمكة",
        "شنو قال مدير عام الجمارك",
        "آش قال مدرب الرجاء",
    ],
)
def test_an_office_of_another_town_is_nobodys(opened, question):
    assert isinstance(opened.ask(question), UnknownSpeaker | OnlyMentioned | NothingFound)


@pytest.mark.parametrize(
    ("question", "speaker", "topic", "addressee"),
    [
        ("والي الحسيمة شنو صرح لفرانس برس", "والي الحسيمة", None, "لفرانس برس"),
        ("الوزير شو قال لرويترز", "الوزير", None, "لرويترز"),
        ("المحافظ قال ايه لليوم السابع", "المحافظ", None, "لليوم السابع"),
        ("المحافظ صرح بايه", "المحافظ", None, None),
        ("محافظ البصرة شصرح للسومرية عن الماء", "محافظ البصرة", "الماء", "للسومرية"),
        ("آش قال مدرب الرجاء على الحكم", "مدرب الرجاء", "الحكم", None),
        ("الرجاء ماذا قال لافروف", "لافروف", None, None),
        ("المناورات ماذا قال لافروف", "لافروف", "المناورات", None),
        ("el presidente francés qué le dijo a Putin", "presidente francés", None, "Putin"),
        ("las elecciones qué dice Putin", "Putin", "elecciones", None),
        ("انتخابات البلدية شو قال لوبيتيغي", "لوبيتيغي", "انتخابات البلدية", None),
        ("شو قال رئيس البلدية حوول الطرق", "رئيس البلدية", "الطرق", None),
    ],
)
def test_whom_a_letter_leads_to_was_told(question, speaker, topic, addressee):
    read = parse_question(question)
    assert (read.speaker, read.topic, read.addressee) == (speaker, topic, addressee)


def test_who_tweeted_is_found_whatever_vowels_are_written():
    with knowledge.open("sqlite://") as found:
        found.add(Document("غرّد النائب فيصل كرامي عبر “تويتر”، كاتباً: “المنظومة سقطت كلها”."))
        assert isinstance(found.ask("فيصل كرامي شو غرد عن المنظومة"), Found)
