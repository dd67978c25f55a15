"""Russian and Arabic in Latin letters."""

import pytest

from knowledge.questions import parse_question
from knowledge.questions.romanized import restore_letters


@pytest.mark.parametrize(
    ("text", "speaker", "topic"),
    [
        ("chto skazal putin o vojne", "путин", "войне"),
        ("zayavleniya blinkena", "блинкена", None),
        ("kto govoril ob isterii", None, "истерии"),
        ("kto skazal chto Rossiya ne hochet voyny", None, "войны"),
        ("Zelenskij pro prekraschenie ognya", None, "прекращение огня"),
        ("blinken pro ucheniya", "блинкен", "учения"),
        ("meen talab wa2f el nar", None, "وقف النار"),
        ("shu 2al putin 3an el 7arb", "putin", "الحرب"),
        ("wesh gal blinken 3an el munawarat", "blinken", "المناور"),
        ("meen 2al enno kiev btorfod minsk", None, "kiev btorfod minsk"),
        ("shu ra2y macron bel sila7", "macron", "سلاح"),
        ("matha qal el ra2is el fransi", "الرئيس الفرنسي", None),
        ("shu 2al el assad 3an el 7arb", "assad", "الحرب"),
        ("matha qal peskov 3an el harb", "peskov", "الحرب"),
    ],
    ids=str,
)
def test_letters_are_restored(text, speaker, topic):
    question = parse_question(text)
    assert (question.text, question.speaker) == (text, speaker)
    assert (question.topic or "").endswith(topic or "")
    assert bool(question.topic) == bool(topic)


@pytest.mark.parametrize(
    "text",
    [
        "what did the Wall Street trader say about the 5th amendment",
        "kto",
        "mein Wein, dein Wein",
        "he said min wage gal",
        "G20 covid19 mp3 f16 2nd",
        "que dit el Assad",
        "kam se3r el dollar",
        "qué dijo Al Gore",
        "men in black",
        "Ross Brattain",
    ],
    ids=str,
)
def test_languages_of_latin_letters_keep_theirs(text):
    assert restore_letters(text) == text
