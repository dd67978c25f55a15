"""Who accused somebody and whom somebody accused, which Arabic asks in the same words."""

import pytest

import knowledge
from knowledge.model import Document

ARTICLES = (
    "اتهم سامح شكري الرئيس نجيب ميقاتي بعرقلة الاتفاق. وقال نجيب ميقاتي إن إسرائيل تعرقل الاتفاق.",
    "اتهمت حركة حماس إسرائيل بخرق الهدنة. وقالت إسرائيل إن حركة حماس طرف في المحادثات.",
    "قال أيمن الصفدي إن نبيه بري صديق للأردن.",
    "قال ابراهيم كنعان إن هناك انهيار مالي كبير.",
)


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for text in ARTICLES:
            found.add(Document(text, language="ar"))
        yield found


@pytest.mark.parametrize(
    ("question", "speakers"),
    [
        ("من اتهم ميقاتي", ["سامح شكري", "نجيب ميقاتي"]),
        ("مين انتقد ميقاتي", ["نجيب ميقاتي"]),
        ("who accused Mikati", ["سامح شكري"]),
        ("من اتهمت حركة حماس", ["حركة حماس"]),
        ("من تتهم حماس", ["حركة حماس"]),
        ("من اتهم إسرائيل", ["حركة حماس"]),
        ("من اتهم نجيب ميقاتي بعرقلة الاتفاق", ["سامح شكري"]),
    ],
)
def test_whoever_accuses_or_is_asked_about_answers(opened, question, speakers):
    answers = opened.ask(question).to_dict()["answers"]
    assert list(dict.fromkeys(said["speaker"] for said in answers)) == speakers


@pytest.mark.parametrize(
    "question",
    ["who accused Nabih Berri", "من اتهم نبيه بري", "من شكر نبيه بري", "من اتهم كنعان", "who praised Mikati"],
)
def test_to_name_somebody_is_not_to_accuse_him(opened, question):
    assert opened.ask(question).to_dict()["answers"] == []
