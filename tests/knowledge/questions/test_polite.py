"""Words of courtesy, what a question stands in and its marks change no answer."""

import pytest

from knowledge.questions.frames import parse_question


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ('"what did vladimir putin say?"', "what did vladimir putin say?"),
        ("«Что заявил президент России?»", "Что заявил президент России?"),
        ('"ماذا قال بلينكن عن الحرب"', "ماذا قال بلينكن عن الحرب"),
        ("ماذا قال بيسكوف في المقال", "ماذا قال بيسكوف"),
        ("ماذا قال وزير الدولة الفرنسي في المقال", "ماذا قال وزير الدولة الفرنسي"),
        ("что сказал Песков в статье", "что сказал Песков"),
        ("qu'a dit Poutine dans l'article", "qu'a dit Poutine"),
        ("what did Blinken say about the war in this article", "what did Blinken say about the war"),
        ("umm Zelensky", "Zelensky"),
        ("hysteria thank you!", "hysteria"),
        ("what did Blinken say asap", "what did Blinken say"),
        ("ضحايا لوغانسك شكرا جزيلا", "ضحايا لوغانسك"),
        ("peux-tu me dire que dit le président ukrainien", "que dit le président ukrainien"),
        ("@isnad_bot what are Russia's security demands", "what are Russia's security demands"),
        ("مين قال انو روسيا مابدها حرب", "من قال إن روسيا لا تريد حربا"),
        ("hello, what are Russia's security demands", "what are Russia's security demands"),
    ],
)
def test_they_change_no_answer(answer_alike, question, plain):
    answer_alike(question, plain)


@pytest.mark.parametrize("text", ["thanks a lot", "merci beaucoup", "شكرا جزيلا", "спасибо большое", "vielen Dank"])
def test_thanks_ask_for_nothing(shipped, text):
    assert shipped.ask(text).question.intent == "small-talk"


def test_what_is_handed_over_is_no_thanks():
    assert parse_question("ماذا قال بلينكن عن تسلم الدبابات").topic == "تسلم الدبابات"
