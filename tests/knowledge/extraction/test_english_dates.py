"""English: dates before a subject, what somebody answers behind `to which`, claims that are denied."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize(
    "date",
    ["Earlier Tuesday", "Late Friday", "Earlier this week", "Two weeks ago", "A day earlier", "Later that day"],
)
@pytest.mark.parametrize("comma", [",", ""])
@pytest.mark.parametrize("who", ["Pete Hegseth", "the union", "Mayor Karen Bass"])
def test_a_date_before_whose_deed_a_participle_hangs_on_says_nothing(date: str, comma: str, who: str) -> None:
    text = f"{date}{comma} {who} defended the strikes, saying it was late."
    assert said_in(text) == [(who.removeprefix("Mayor "), "it was late")]


@pytest.mark.parametrize("date", ["On Tuesday", "In May", "Last week", "Tuesday night"])
def test_a_date_that_no_comma_closes(date: str) -> None:
    text = f"{date} Pete Hegseth defended the strikes, saying it was late."
    assert said_in(text) == [("Pete Hegseth", "it was late")]


@pytest.mark.parametrize("answer", ["replied that", "responded:", "answered that"])
def test_to_which_somebody_replied(answer: str) -> None:
    text = f"Angela Eagle said it was over, to which Andrew Bailey {answer} “it is late”."
    assert said_in(text) == [("Angela Eagle", "it was over"), ("Andrew Bailey", "it is late")]


def test_claims_that_somebody_denied_are_not_his() -> None:
    text = "Police said it was late – claims Premier Chris Minns rejected."
    assert said_in(text) == [("Police", "it was late")]
    assert said_in("It was late – claims Chris Minns.") == [("Chris Minns", "It was late")]
