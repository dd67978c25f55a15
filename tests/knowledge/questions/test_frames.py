"""The frames' examples are the tests; then what people type besides."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from knowledge.language.normalization import normalize
from knowledge.questions.frames import parse_question
from knowledge.questions.markers import LANGUAGES, examples, read_jobs

SLOTS = ("speaker", "topic", "addressee", "venue")
JOBS = {
    *("name", "title", "what", "who", "where", "when", "many", "long", "latest", "speakers"),
    *("say", "tell", "term", "tweet", "noun", "source", "about", "after", "to", "on", "place", "that", "by"),
    *("else", "also", "article", "aux", "anyone", "filler", "call", "hello", "general", "deed", "passive", "agent"),
}
CASES = [(language, example) for language in LANGUAGES for example in examples(language)]


@pytest.mark.parametrize(("language", "example"), CASES, ids=[f"{one}-{two.text}" for one, two in CASES])
def test_example(language, example):
    question = parse_question(example.text)
    filled = {slot: getattr(question, slot) for slot in SLOTS if getattr(question, slot)}
    assert (question.intent, filled) == (example.intent, example.slots)
    assert question.language in (language, None)


PIECES = [
    "what",
    "did",
    "Blinken",
    "war,",
    "что",
    "Путин",
    "сказал",
    "телеканалу",
    "CNN",
    "ماذا",
    "قال",
    "لبوتين",
    "عن",
    "لـ",
]
PIECES += [
    "qui",
    "a",
    "dit",
    "wer",
    "quién",
    "?",
    ",",
    "—",
    "|",
    "«",
    "2024",
    "on",
    "to",
    "about",
    "who",
    "said",
    "to whom",
]


@settings(deadline=None)  # the first unknown language loads a model
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=16).map(" ".join)))
@example("ken-war, blinken | что Блинкен сказал телеканалу CNN")
def test_any_text_is_read(text):
    question = parse_question(text)
    assert question.text == text


@pytest.mark.parametrize("text", ["", " ", "???", "🙂🙂", "́" * 4096, "\n\t"], ids=repr)
def test_what_holds_no_word_is_small_talk(text):
    assert parse_question(text).intent == "small-talk"


def test_an_enormous_word_is_no_name():
    assert parse_question("z" * 100_000).topic is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_is_written_once_a_job(language):
    written = [(job, normalize(form)) for job, forms in read_jobs(language) for form in forms]
    assert len(written) == len(set(written)), [one for one in written if written.count(one) > 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_job_is_one_that_is_read(language):
    assert {job for job, _ in read_jobs(language)} <= JOBS


@pytest.mark.parametrize(
    ("asked", "speaker"),
    [
        ("Рамзан Кадыров о матче", "Рамзан Кадыров"),
        ("Берлинская Стена о матче", None),
        ("Western Hysteria about Ukraine", None),
        ("Moskauer Vertrag über die Ukraine", None),
    ],
)
def test_two_words_with_a_names_capitals_are_whose_words_are_asked_for(asked, speaker):
    assert parse_question(asked).speaker == speaker
