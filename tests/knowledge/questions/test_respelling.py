"""A letter wrong in a word of a question that is nobody's name."""

import pytest

from knowledge.questions import parse_question
from knowledge.questions.respelling import respell


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("what's Blinken's positon", "what's Blinken's position"),
        ("did ayone mention the Normandy format", "did anyone mention the Normandy format"),
        ("who warned about the cntact line", "who warned about the contact line"),
        ("quoes about donbas", "quotes about donbas"),
        ("ماذا قال ارئيس الأوكراني", "ماذا قال الرئيس الأوكراني"),
        ("ماذا قال ارئيس الروسي عن اتفاقيات مينسك", "ماذا قال الرئيس الروسي عن اتفاقيات مينسك"),
        ("Anyting from Beaune?", "Anything from Beaune?"),
        ("что пишут фрацузские СМИ", "что пишут французские СМИ"),
    ],
)
def test_it_is_read_as_meant(answer_alike, shipped, question, plain):
    answer_alike(question, plain)
    assert shipped.ask(question).question.text == question


@pytest.mark.parametrize(
    "question",
    [
        "what did Marin say about war",
        "what did Galli say",
        "ماذا قال زيد عن الحرب",
        "was sagte Scholz über den Krieg",
        "merkel, what did she say about the tunnel",
        "what did François Hawkins say",
        "شو قال محافظ البحر الميت",
        "¿Qué dijo el marido de la alcaldesa de Lorca?",
        "biden putine ne söyledi",
    ],
)
def test_names_and_guesses_are_left_alone(question):
    assert respell(parse_question(question)) is None
