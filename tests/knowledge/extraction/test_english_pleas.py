"""English: what a court answers to what one denies, whom one accuses between commas."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("verb", ["denied", "admitted", "denied that"])
@pytest.mark.parametrize(
    "answer",
    [
        "but was found guilty by a jury",
        "but has now been jailed",
        "and was fined £100",
        "and will be sentenced in May",
        "but jurors found him guilty",
    ],
)
def test_what_a_court_answers_is_no_part_of_a_plea(verb: str, answer: str) -> None:
    text = f"Boris Johnson, 61, {verb} he had touched the money {answer}."
    assert said_in(text) == [("Boris Johnson", "he had touched the money")]


def test_what_police_tell_of_a_sentence_is_theirs() -> None:
    assert said_in("Police said he had hit her and was jailed.") == [("Police", "he had hit her and was jailed")]


@pytest.mark.parametrize(
    "accused",
    ["the mayor, Kemi Badenoch,", "Kemi Badenoch, the mayor,", "his rival, Kemi Badenoch", "Kemi Badenoch, 45,"],
)
@pytest.mark.parametrize("of", ["of lying", "of being behind the attack", "of a cover-up"])
def test_one_accuses_who_is_told_between_commas(accused: str, of: str) -> None:
    assert said_in(f"Boris Johnson accused {accused} {of}.") == [("Boris Johnson", f"{accused} {of}")]


@pytest.mark.parametrize("speaker", ["Boris Johnson", "Police"])
@pytest.mark.parametrize("made", ["made it clear that", "has made clear that", "makes it abundantly clear that"])
def test_what_somebody_makes_clear_is_said(speaker: str, made: str) -> None:
    assert said_in(f"{speaker} {made} the road would stay closed.") == [(speaker, "the road would stay closed")]


@pytest.mark.parametrize("told", ["It is clear that voters care.", "The result makes clear that voters care."])
def test_what_is_clear_or_a_thing_shows_is_not_said(told: str) -> None:
    assert said_in(told) == []


@pytest.mark.parametrize("where", ["took to Twitter", "took to social media", "went on TV", "turned to Instagram"])
def test_one_goes_somewhere_to_say_something(where: str) -> None:
    assert said_in(f"Boris Johnson {where} to warn that it was late.") == [("Boris Johnson", "it was late")]
