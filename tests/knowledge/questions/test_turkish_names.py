"""Two names in a Turkish question: the first speaks, about the other or to it, with or without endings."""

import pytest

from knowledge.answers import Found, UnknownSpeaker
from knowledge.questions.frames import parse_question

SPEAKERS = ("Vladimir Putin", "Emmanuel Macron", "Antony Blinken", "Ngozi Iweala", "Edi Rama")


@pytest.mark.parametrize(
    ("text", "speaker", "topic"),
    [
        ("Biden Putin hakkında ne dedi", "Biden", "Putin"),
        ("Biden, Vladimir Putin hakkında ne dedi", "Biden", "Vladimir Putin"),
        ("biden vladimir putin hakkında ne dedi", "biden", "vladimir putin"),
        ("joe biden putin hakkında ne dedi", "joe biden", "putin"),
        ("Macron Putin'le ilgili ne düşünüyor", "Macron", "Putin"),
        ("Le Pen Macron hakkında ne dedi", "Le Pen", "Macron"),
        ("lavrovun macron hakkındaki sözleri", "lavrovun", "macron"),
        ("Scholzun Emmanuel Macron hakkındaki görüşü", "Scholzun", "Emmanuel Macron"),
        ("Joe Biden'ın Putin hakkındaki sözleri", "Joe Biden", "Putin"),
        ("ne dedi Lavrov Macron hakkında", "Lavrov", "Macron"),
        ("Vladimir Putin hakkında ne dendi", None, "Vladimir Putin"),
    ],
)
def test_the_first_speaks_about_the_second(text, speaker, topic):
    question = parse_question(text)
    assert (question.speaker, question.topic) == (speaker, topic)


@pytest.mark.parametrize(
    ("text", "speaker", "addressee"),
    [
        ("Macron Joe Biden'a ne söyledi", "Macron", "Joe Biden"),
        ("Joe Biden Putin'e ne söyledi", "Joe Biden", "Putin"),
        ("Emmanuel Macron Joe Biden'dan ne istedi", "Emmanuel Macron", "Joe Biden"),
    ],
)
def test_the_first_speaks_to_the_second(text, speaker, addressee):
    question = parse_question(text)
    assert (question.speaker, question.addressee) == (speaker, addressee)


@pytest.mark.parametrize(
    ("text", "speaker", "addressee"),
    [
        ("putin macrona ne söyledi", "putin", "macron"),
        ("Blinken Joe Bidene ne dedi", "Blinken", "Joe Biden"),
        ("putinin macrona sözleri", "putin", "macron"),
    ],
)
def test_a_case_may_lack_its_apostrophe(opened, text, speaker, addressee):
    question = opened.ask(text).question
    assert (question.speaker, question.addressee) == (speaker, addressee)


@pytest.mark.parametrize(
    "text", ["biden putine ne söyledi", "Lavrov Vladimir Putine ne dedi", "bidenin putine sözleri"]
)
def test_who_was_told_has_not_spoken(opened, text):
    answer = opened.ask(text)
    assert isinstance(answer, UnknownSpeaker)


@pytest.mark.parametrize("text", ["ngozi iweala ne dedi", "Edi Rama ne söyledi"])
def test_a_name_may_end_like_a_case(opened, text):
    assert isinstance(opened.ask(text), Found)
