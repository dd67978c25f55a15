"""When something takes place is asked in many words; none of them is what is asked about."""

import pytest

from knowledge.questions.frames import parse_question


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("when will the summit be held", "summit"),
        ("quand aura lieu le sommet", "sommet"),
        ("quand se tiendra le sommet", "sommet"),
        ("cuándo tendrá lugar la cumbre", "cumbre"),
        ("cuándo se celebra la cumbre", "cumbre"),
        ("quando si terrà il vertice", "vertice"),
        ("когда состоится саммит", "саммит"),
        ("коли відбудеться саміт", "саміт"),
        ("متى ستعقد القمة", "القمة"),
        ("متى تنعقد القمة", "القمة"),
    ],
)
def test_what_takes_place_is_asked_about(text, topic):
    question = parse_question(text)
    assert (question.intent, question.topic, question.speaker) == ("when", topic, None)
