"""Which statement answers: one that opens with the matter, one that tells a reason; offices of a land at home."""

import pytest

from knowledge.answers import Found, UnknownSpeaker
from knowledge.retrieval.reasons import asks_why, tells_why

ARTICLES = (
    'قال طارق عامر: "رفعنا الاحتياطي إلى ثلاثين مليار دولار وسددنا ديوننا". وقال: "الدولار لن يعود إلى الوراء أبدا".',
    "قال محمد بن فهد إن تعليق الدراسة يشمل كل المدارس. وأضاف أن قرار تعليق الدراسة جاء نتيجة للعاصفة.",
    "قال نقيب الصيادلة سعد الحريري إن النازحين السوريين يزاحمون اللبنانيين، وعلى النازحين السوريين العودة إلى قراهم.",
    "القاهرة. قال رئيس الاتحاد العام للغرف التجارية سامح شكري إن الأسعار في مصر مستقرة.",
    "قال رئيس شعبة المستوردين بالغرفة التجارية نبيل فهمي إن الأسعار في مصر مرتفعة.",
)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("ماذا قال طارق عامر عن الدولار", "لن يعود"),
        ("what did Tarek Amer say about the dollar?", "لن يعود"),
        ("why did Mohammed bin Fahd say classes were suspended?", "نتيجة"),
        ("pourquoi Mohammed ben Fahd a-t-il dit que les cours sont suspendus ?", "نتيجة"),
        ("what did the head of the Lebanese pharmacists syndicate say?", "النازحين"),
        ("ماذا قال نقيب صيادلة لبنان", "النازحين"),
        ("what did the head of the Egyptian chambers of commerce say?", "مستقرة"),
    ],
)
def test_the_statement_meant_comes_first(opened, question, words):
    answer = opened.ask(question)
    assert isinstance(answer, Found)
    assert words in answer.matches[0].statement.quote


@pytest.mark.parametrize(
    "question",
    [
        "ماذا قال نقيب صيادلة سوريا",
        "what did the head of the Syrian pharmacists syndicate say?",
        "what did the head of the Tunisian chambers of commerce say?",
    ],
)
def test_an_office_of_another_land_is_nobodys(opened, question):
    assert isinstance(opened.ask(question), UnknownSpeaker)


@pytest.mark.parametrize("text", ["ليش قال الوزير كده", "Warum kam er?", "¿Por qué dimitió?", "почему он ушёл"])
def test_a_question_asks_for_a_reason(text):
    assert asks_why(text)


@pytest.mark.parametrize("text", ["أقفلنا الطريق بسبب الثلوج", "car il neigeait", "weil es schneite", "чтобы успеть"])
def test_a_statement_tells_a_reason(text):
    assert tells_why(text)


@pytest.mark.parametrize("text", ["أقفلنا الطريق", "il neigeait", "what he said", "он ушёл"])
def test_neither_asks_for_nor_tells_a_reason(text):
    assert not asks_why(text)
    assert not tells_why(text)
