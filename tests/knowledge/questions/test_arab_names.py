"""Surnames behind a father's or a son's word, and articles that are a word for "to" elsewhere."""

import pytest

import knowledge
from knowledge.answers import UnknownSpeaker
from knowledge.model import Document

_NAMES = (
    "محمد أبو سلمية",
    "حسام أبو صفية",
    "أحمد أبو الغيط",
    "إيتمار بن غفير",
    "فيصل بن فرحان",
    "أحمد الشرع",
    "أحمد الصفدي",
    "سمير جعجع",
    "وليد جنبلاط",
    "نجيب ميقاتي",
    "بيدرو سانشيز",
    "عبد المجيد تبون",
    "عزيز أخنوش",
    "خليفة حفتر",
    "علاء عز",
)
ARTICLES = tuple(f"قال {name} إن الأسعار سترتفع في المدينة رقم {place}." for place, name in enumerate(_NAMES))


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Alaa Ezz say?", "علاء عز"),
        ("Alaa Ezz prix", "علاء عز"),
        ("qu'a dit Ben Gvir ?", "إيتمار بن غفير"),
        ("was hat Ben-Gvir gesagt?", "إيتمار بن غفير"),
        ("qu'a dit Abou Salmiya ?", "محمد أبو سلمية"),
        ("Ebu Selmiye ne dedi?", "محمد أبو سلمية"),
        ("что сказал Абу Сафия?", "حسام أبو صفية"),
        ("what did Abul-Gheit say?", "أحمد أبو الغيط"),
        ("¿Qué dijo Ahmed al Shara?", "أحمد الشرع"),
        ("was hat Samir Dschadscha gesagt?", "سمير جعجع"),
        ("¿Qué dijo Pedro Sánchez al Papa?", "بيدرو سانشيز"),
    ],
)
def test_a_surname_with_its_particle_is_found(opened, question, speaker):
    assert [match.statement.speaker for match in opened.ask(question).matches][:1] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "Ali Ezz prix",
        "what did Ahmed Ezz say?",
        "¿Qué dijo Ahmed al Asad?",
        "qu'a dit Abou Bakr ?",
        "what did Ben Stiller say?",
    ],
)
def test_another_behind_the_same_particle_is_nobody(opened, question):
    assert isinstance(opened.ask(question), UnknownSpeaker)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("سمير جعجع الأكثرية", "سمير جعجع"),
        ("فيصل بن فرحان الأكثرية", "فيصل بن فرحان"),
        ("سمير جعجع ميقاتي", "سمير جعجع"),
        ("Samir Geagea Mikati", "سمير جعجع"),
    ],
)
def test_what_stands_behind_a_whole_name_is_its_matter(question, speaker):
    with knowledge.open("sqlite://") as found:
        for place, name in enumerate((*_NAMES, "أكثر")):
            found.add(Document(f"قال {name} إن ميقاتي والأكثرية سيجتمعون في المدينة رقم {place}."))
        assert {match.statement.speaker for match in found.ask(question).matches} == {speaker}
