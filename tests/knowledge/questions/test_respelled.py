"""People whose names two articles spell in two ways, names with silent letters or written as one, in another script."""

import pytest

import knowledge
from knowledge.model import Document

ARTICLES = (
    "قال زعيم المعارضة يائير لابيد: «الحكومة فقدت السيطرة».",
    "قال زعيم المعارضة يائير لبيد: «بايدن يساعدنا».",
    "“Hearing abuses is nothing new,” said Justice Syed Mazahar Ali Akbar Naqvi.",
    "“The notices have not been served,” said Justice Sayyed Mazahar Ali Akbar Naqvi.",
    "“The bridge is closed,” said Sarah Vaughan. “We left,” said Brian Hughes.",
    "« On gagne », a dit Michel Roux. « On perd », a dit Louis Renault.",
    "قال الممثل أحمد عزالدين: «الفيلم جاهز». وقال المخرج كريم نورالدين: «العرض مؤجل».",
)


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for at, text in enumerate(ARTICLES):
            found.add(Document(text, url=f"https://example.org/{at}"))
        yield found


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("ماذا قال لبيد عن بايدن", "بايدن"),
        ("ماذا قال لابيد عن بايدن", "بايدن"),
        ("what did Lapid say about control", "السيطرة"),
        ("what did Justice Naqvi say about notices", "notices"),
        ("what did Justice Naqvi say about abuses", "abuses"),
        ("что сказал Брайан Хьюз", "left"),
        ("ماذا قال براين هيوز", "left"),
        ("что сказал Мишель Ру", "gagne"),
        ("что сказал Рено", "perd"),
        ("what did Ahmed Ezzeddine say", "الفيلم"),
        ("what did Ezz El-Din say", "الفيلم"),
        ("ماذا قال أحمد عز الدين", "الفيلم"),
        ("what did Karim Noureddine say", "العرض"),
    ],
)
def test_one_person_however_spelled(opened, question, words):
    assert words in next(one["quote"] for one in opened.ask(question).to_dict()["answers"])


@pytest.mark.parametrize(
    "question",
    [
        "что сказал Брайан Хьюстон",
        "что сказала Сара Виндзор",
        "ماذا قال أحمد علاء الدين",
        "what did the chief secretary say",
    ],
)
def test_another_person_is_nobody(opened, question):
    assert opened.ask(question).to_dict()["answers"] == []


def test_an_office_in_one_city_is_not_the_one_in_another():
    text = "قال رئيس دائرة التنمية الاقتصادية بالشارقة حمد المحمود: «الاقتصاد بخير»."
    with knowledge.open("sqlite://") as found:
        found.add(Document(text, url="https://example.org/office"))
        assert found.ask("ماذا قال رئيس دائرة التنمية الاقتصادية بالشارقة").to_dict()["answers"]
        assert not found.ask("ماذا قال رئيس دائرة التنمية الاقتصادية في دبي").to_dict()["answers"]
