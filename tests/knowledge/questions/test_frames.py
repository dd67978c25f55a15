"""The frames' examples are the tests; then what people type besides."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.questions.frames import parse_question
from knowledge.questions.markers import LANGUAGES, examples

SLOTS = ("speaker", "topic", "addressee", "venue")
CASES = [(language, example) for language in LANGUAGES for example in examples(language)]


@pytest.mark.parametrize(("language", "example"), CASES, ids=[f"{one}-{two.text}" for one, two in CASES])
def test_example(language, example):
    question = parse_question(example.text)
    filled = {slot: getattr(question, slot) for slot in SLOTS if getattr(question, slot)}
    assert (question.intent, filled) == (example.intent, example.slots)
    assert question.language in (language, None)


@settings(deadline=None)  # the first unknown language loads a model
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    question = parse_question(text)
    assert question.text == text


@pytest.mark.parametrize("text", ["", " ", "???", "🙂🙂", "́" * 4096, "\n\t"], ids=repr)
def test_what_holds_no_word_is_small_talk(text):
    assert parse_question(text).intent == "small-talk"


def test_an_enormous_word_is_no_name():
    assert parse_question("z" * 100_000).topic is None
