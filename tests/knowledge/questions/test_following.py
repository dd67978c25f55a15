"""Questions that lean on the one before."""

import pytest

from knowledge.model import Question
from knowledge.questions.following import follow
from knowledge.questions.frames import read_question

SAID = Question("what did Putin say about Minsk", "en", "said", "Putin", "Minsk")
ASKED = Question("who said Minsk", "en", "who-said", None, "Minsk")


@pytest.mark.parametrize(
    ("text", "after", "speaker", "topic"),
    [
        ("and about Donbas?", SAID, "Putin", "Donbas"),
        ("what about Donbas?", SAID, "Putin", "Donbas"),
        ("وعن دونباس؟", SAID, "Putin", "دونباس"),
        ("et sur le Donbass ?", SAID, "Putin", "Donbass"),
        ("а про Донбасс?", SAID, "Putin", "Донбасс"),
        ("and Macron?", SAID, "Macron", "Minsk"),
        ("to whom?", SAID, "Putin", "Minsk"),
        ("and to whom did he say it?", SAID, "Putin", "Minsk"),
        ("لمن؟", SAID, "Putin", "Minsk"),
        ("et à qui ?", SAID, "Putin", "Minsk"),
        ("а кому он это сказал?", SAID, "Putin", "Minsk"),
        ("who else?", SAID, None, "Minsk"),
        ("who else?", ASKED, None, "Minsk"),
        ("what did Macron say", SAID, "Macron", None),
        ("Macron", SAID, None, "Macron"),
    ],
    ids=str,
)
def test_follow(text, after, speaker, topic):
    question = follow(read_question(text), after)
    assert (question.speaker, question.topic) == (speaker, topic)


@pytest.mark.parametrize(
    "text", ["and in 2023?", "und im Jahr 2023?", "y en el año 2023?", "а в 2023 году?", "وفي عام 2023؟", "e nel 2023?"]
)
def test_another_time_is_asked_of_the_same(text):
    question = follow(read_question(text), SAID)
    assert (question.speaker, question.topic) == ("Putin", "Minsk")
    assert (question.since, question.until) == ("2023-01-01", "2023-12-31")


@pytest.mark.parametrize("text", ["quand ?", "¿dónde?", "а когда?", "ومتى؟"])
def test_a_topic_is_read_in_the_language_it_was_asked_in(text):
    question = follow(read_question(text), SAID)
    assert (question.topic, question.language, question.sure) == ("Minsk", "en", False)


def test_without_a_question_before_nothing_is_taken():
    question = follow(read_question("and about Donbas?"), None)
    assert (question.speaker, question.topic) == (None, "Donbas")
