"""Names as North Africans, Turks and Russians spell them, names with علي, offices with a place behind "in"."""

import pytest

from knowledge.answers import Found, UnknownSpeaker
from knowledge.questions.frames import read_question

ARTICLES = (
    "قال وليد الركراكي إن الجمهور حاضر.",
    "قال سعد الدين العثماني إن الحصيلة إيجابية.",
    "قال حامد كرزاي إن الحدود مفتوحة.",
    "قال محمد علي الحوثي إن الميناء مغلق.",
    "قال محمد صلاح إن المباراة صعبة.",
    (
        "أزالت بلدية الروضة التابعة لأمانة الرياض التعديات. وقال رئيس بلدية الروضة عادل الجبير إن إزالة التعدي مستمرة. "
        "وشملت حملات مماثلة مدينة جدة."
    ),
    "قال المتحدث الرسمي لهيئة الهلال الأحمر السعودي بمنطقة مكة المكرمة فيصل بن فرحان إن الرياض أرسلت فرقا.",
    "غرفة صنعاء ترفض الأسعار. قالت الغرفة التجارية و الصناعية بأمانة العاصمة، للتجار الذين حضروا، إن الأسعار مرفوضة.",
    "قالت الإدارة العامة للجمارك إن التهريب تراجع.",
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Regragui say?", "وليد الركراكي"),
        ("что сказал Реграги?", "وليد الركراكي"),
        ("что сказал Османи?", "سعد الدين العثماني"),
        ("ماذا قال محمد علي الحوثي عن الميناء", "محمد علي الحوثي"),
        ("what did the mayor of Al-Rawdah municipality in Riyadh say about encroachment?", "عادل الجبير"),
        ("what did the Red Crescent spokesman in Makkah say?", "فيصل بن فرحان"),
        ("what did the Sanaa chamber of commerce say?", "الغرفة التجارية و الصناعية"),
        ("ماذا قالت الغرفة التجارية بصنعاء", "الغرفة التجارية و الصناعية"),
        ("بماذا أفادت الإدارة العامة للجمارك", "الإدارة العامة للجمارك"),
    ],
)
def test_whoever_is_asked_for_is_found(opened, question, speaker):
    answer = opened.ask(question)
    assert isinstance(answer, Found)
    assert answer.matches[0].statement.speaker == speaker


@pytest.mark.parametrize(
    "question",
    [
        "что сказал Хамиди?",
        "what did the mayor of Al-Rawdah municipality in Jeddah say?",
        "what did the Red Crescent spokesman in Riyadh say?",
        "what did the Aden chamber of commerce say?",
        "ماذا قالت الغرفة التجارية بعدن",
    ],
)
def test_another_is_nobody(opened, question):
    assert isinstance(opened.ask(question), UnknownSpeaker)


@pytest.mark.parametrize(
    ("question", "speaker", "topic"),
    [
        ("ماذا قال محمد علي حسن عن الخيم", "محمد علي حسن", "الخيم"),
        ("ماذا قال محمد علي عن الدولار", "محمد علي", "الدولار"),
        ("شنو قال حسن علي الحرب", "حسن", "الحرب"),
        ("شنو قال حسن علي الحرب على غزة", "حسن", "غزة الحرب"),
        ("شو قال أحمد علي الوزير", "أحمد", "الوزير"),
    ],
)
def test_what_is_written_as_a_name_is_one_where_no_matter_follows(question, speaker, topic):
    asked = read_question(question).question
    assert (asked.speaker, asked.topic) == (speaker, topic)
