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


@pytest.mark.parametrize(
    ("speaker", "verb", "content"),
    [
        ("The court", "ruled", "such a challenge was late"),
        ("A magistrate", "found", "the lawyers had failed to show it"),
        ("A magistrate", "found", "his lawyers failed to show it"),
        ("The documents", "show", "the minister had been told"),
        ("The latest figures", "show", "the economy has shrunk"),
        ("The emails", "suggest", "the minister had been told"),
    ],
)
def test_a_clause_whose_verb_stands_right_behind_its_subject(speaker: str, verb: str, content: str) -> None:
    assert said_in(f"{speaker} {verb} {content}.") == [(speaker, content)]


@pytest.mark.parametrize("found", ["the car left by the road", "himself in the hall", "the man guilty of it"])
def test_what_is_found_is_no_clause(found: str) -> None:
    assert said_in(f"The police found {found}.") == []


@pytest.mark.parametrize("led", ["As", "But as", "Or, as"])
@pytest.mark.parametrize("speaker", ["one trader", "the chairman, Keir Starmer,", "Keir Starmer, the chairman,"])
@pytest.mark.parametrize("put", ["put it", "later put it", "put it on Tuesday"])
def test_as_somebody_put_it_before_a_colon(led: str, speaker: str, put: str) -> None:
    name = "Keir Starmer" if "Keir" in speaker else speaker
    assert said_in(f"{led} {speaker} {put}: “It is late.”") == [(name, "It is late")]
