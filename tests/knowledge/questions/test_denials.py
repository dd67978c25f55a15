"""What somebody denied answers the question for it, and no other question as if it had been said."""

import json

import pytest

import knowledge
from knowledge.questions import parse_question
from knowledge.questions.denials import asks_denial, read_denials
from knowledge.questions.markers import LANGUAGES

SAID = [
    ("Angela Merkel", "the harbour had been sold", "denial"),
    ("Angela Merkel", "the harbour stays ours", "claim"),
    ("Olaf Scholz", "the tunnel had been flooded", "denial"),
    ("Mark Rutte", "there are no plans for a tunnel", "claim"),
]


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        found.import_lines(
            json.dumps({"speaker": speaker, "quote": quote, "polarity": polarity, "article": {"language": "en"}})
            for speaker, quote, polarity in SAID
        )
        yield found


@pytest.mark.parametrize(
    ("text", "status", "quote"),
    [
        ("what did Merkel deny?", "answered", "the harbour had been sold"),
        ("did Merkel deny that the harbour had been sold?", "answered", "the harbour had been sold"),
        ("ماذا نفت ميركل؟", "answered", "the harbour had been sold"),
        ("что отрицала Меркель", "answered", "the harbour had been sold"),
        ("who denied the flooded tunnel", "answered", "the tunnel had been flooded"),
        ("what did Merkel say about the harbour", "answered", "the harbour stays ours"),
        ("what did Merkel say", "answered", "the harbour stays ours"),
        ("what did Scholz say", "answered", "the tunnel had been flooded"),
        ("what did Scholz say about the tunnel", "partial", "the tunnel had been flooded"),
        ("did Rutte deny plans for a tunnel", "answered", "there are no plans for a tunnel"),
    ],
    ids=str,
)
def test_a_denial_answers_who_asks_for_it(opened, text, status, quote):
    answer = opened.ask(text).to_dict()
    assert (answer["status"], answer["answers"][0]["quote"]) == (status, quote)


@pytest.mark.parametrize(
    "text",
    [
        "ماذا نفى الكرملين؟",
        "was dementierte der Kreml",
        "what did the Kremlin deny",
        "¿qué negó el Kremlin?",
        "qu'a démenti le Kremlin",
        "cosa ha smentito il Cremlino",
        "что опроверг Кремль",
        "Kremlin neyi yalanladı",
        "що заперечив Кремль",
    ],
)
def test_each_language_has_words_for_it(text):
    assert asks_denial(parse_question(text))


def test_the_list_has_each_language_and_no_form_that_a_beginning_covers():
    assert sorted(read_denials()) == sorted(LANGUAGES)
    for whole, begun in read_denials().values():
        assert whole or begun
        assert [word for word in whole if word.startswith(begun)] == []
