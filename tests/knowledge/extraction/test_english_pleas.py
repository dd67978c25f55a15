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
