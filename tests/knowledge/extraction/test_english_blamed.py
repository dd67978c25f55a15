"""English: whom one blames or thanks for saying something says it; what is asked of whom asides describe."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("verb", ["has slammed", "criticised", "thanked", "hit out at", "took aim at", "sacked"])
@pytest.mark.parametrize("whom", ["Anthony Albanese", "Mr Albanese", "the prime minister, Anthony Albanese,"])
@pytest.mark.parametrize("saying", ["claiming", "saying that", "telling reporters"])
def test_whom_one_blames_for_saying_it_says_it(verb: str, whom: str, saying: str) -> None:
    text = f"Anthony Albanese is here. Peter Dutton {verb} {whom} for {saying} he was late."
    assert said_in(text)[-1:] == [("Anthony Albanese", "he was late")]


@pytest.mark.parametrize("verb", ["apologised", "was criticised by Anthony Albanese"])
def test_who_is_sorry_for_saying_it_has_said_it(verb: str) -> None:
    assert said_in(f"Peter Dutton {verb} for saying that he was late.")[-1:] == [("Peter Dutton", "he was late")]


def test_who_blames_goes_on() -> None:
    text = "Peter Dutton has slammed Anthony Albanese for claiming it was late, claiming he was wrong."
    assert said_in(text)[-1] == ("Peter Dutton", "he was wrong")


@pytest.mark.parametrize("hearer", ["the defendant, 38,", "Keir Starmer, of Leeds,", "the man, from Bath, Somerset,"])
@pytest.mark.parametrize("asked", ["why he had left", "whether he was late", "if he was late"])
def test_what_is_asked_of_whom_asides_describe(hearer: str, asked: str) -> None:
    assert said_in(f"The lawyer asked {hearer} {asked}.") == [("The lawyer", asked)]


@pytest.mark.parametrize("several", ["A number of", "A handful of", "A majority of", "A third of"])
@pytest.mark.parametrize("noun", ["officials", "Labour voters"])
def test_a_number_of_them_say(several: str, noun: str) -> None:
    assert said_in(f"{several} {noun} say he was late.") == [(f"{several} {noun}", "he was late")]


def test_the_old_bailey_heard() -> None:
    assert said_in("He was pulled behind a car, the Old Bailey heard.") == [
        ("Old Bailey", "He was pulled behind a car"),
    ]


def test_to_what_one_answers_is_no_promise() -> None:
    text = "Donald Trump promised tariffs in response to what he called an insult."
    assert [words for _, words in said_in(text) if words.startswith("to what")] == []
