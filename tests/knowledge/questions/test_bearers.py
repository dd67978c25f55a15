"""A name behind an office is whoever bears it, not who holds the office where somebody of that name is met."""

import pytest

from knowledge import UnknownSpeaker

ARTICLES = (
    (
        "en",
        (
            "Two hurt in a crash\n\nSergeant Aquilino Gonell said two people were taken to hospital. “We ask drivers "
            "to slow down,” Gonell said.\n\nMayor Boris Johnson said the road would be closed until Monday."
        ),
    ),
    (
        "en",
        (
            "Fire in a warehouse\n\nA fire broke out in Ashford on Monday. Mayor Sadiq Khan said the fire was out. "
            "Firefighter Kate Bush said the roof had fallen in."
        ),
    ),
)


@pytest.mark.parametrize(
    "question",
    [
        "what did Mayor Gonell say?",
        "what did the mayor Gonell say about the drivers?",
        "что сказал мэр Гонелл?",
        "qu'a dit le maire Gonell ?",
        "ماذا قال رئيس البلدية غونيل؟",
    ],
)
def test_the_name_is_somebody_elses(opened, question):
    answer = opened.ask(question)
    assert isinstance(answer, UnknownSpeaker)
    assert [one.speaker.name for one in answer.did_you_mean] == ["Aquilino Gonell"]


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Mayor Johnson say?", "Boris Johnson"),
        ("what did Dr Gonell say?", "Aquilino Gonell"),
        ("what did the mayor of Ashford say?", "Sadiq Khan"),
        ("what did the Ashford mayor say?", "Sadiq Khan"),
        ("что сказал мэр Эшфорда?", "Sadiq Khan"),
        ("ماذا قال رئيس بلدية اشفورد؟", "Sadiq Khan"),
        ("what did firefighter Bush say?", "Kate Bush"),
    ],
)
def test_a_name_and_a_place_are_told_apart(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert [one["speaker"] for one in answer["answers"]][:1] == [speaker]
