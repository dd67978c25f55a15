"""Names with particles and places inside: a preposition in a name begins no topic."""

import pytest

import knowledge

SPEAKERS = ("جان ماري لوبان", "نيكولاس ريدلي", "إيمانويل ماكرون")


def test_a_place_inside_a_name_begins_no_topic(opened):
    answer = opened.ask("what did Baron Ridley of Liddesdale Nicholas Ridley say")
    assert isinstance(answer, knowledge.Found)
    assert answer.question.topic is None
    assert answer.matches[0].statement.speaker == "نيكولاس ريدلي"


@pytest.mark.parametrize(
    "question", ["qu'a dit Jean-Marie Le Pen", "qué dijo Jean-Marie Le Pen", "what did Jean-Marie Le Pen say"]
)
def test_a_particle_inside_a_name_begins_no_topic(opened, question):
    answer = opened.ask(question)
    assert isinstance(answer, knowledge.Found)
    assert answer.question.topic is None
    assert answer.matches[0].statement.speaker == "جان ماري لوبان"


def test_two_tokens_heard_as_one_word_are_no_ones_name():
    with knowledge.open("sqlite://") as news:
        news.import_lines(['{"speaker": "جاني إنفانتينو", "quote": "الملعب جاهز"}'])
        assert isinstance(news.ask("what did Janez Janša say"), knowledge.UnknownSpeaker)


def test_a_preposition_behind_a_name_still_begins_the_topic(opened):
    assert opened.ask("que dit Emmanuel Macron du climat").question.topic == "climat"


@pytest.mark.parametrize("text", ["what did Le Maire say", "que dit Le Maire", "was sagte Le Maire"])
def test_a_surname_may_be_an_office(text):
    with knowledge.open("sqlite://") as opened:
        opened.import_lines(['{"speaker": "Bruno Le Maire", "quote": "the budget holds"}'])
        assert [match.statement.speaker for match in opened.ask(text).matches] == ["Bruno Le Maire"]
