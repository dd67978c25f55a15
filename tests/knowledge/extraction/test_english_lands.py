"""English: one office in two lands, newcomers of a place, who goes on behind what she says, parts of a paper."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("office", ["President", "Prime Minister", "Foreign Minister"])
@pytest.mark.parametrize(
    "meeting",
    [
        "French {0} Emmanuel Macron met US {0} Donald Trump.",
        "US {0} Donald Trump left. French {0} Emmanuel Macron left.",
    ],
)
@pytest.mark.parametrize(("land", "name"), [("French", "Emmanuel Macron"), ("US", "Donald Trump")])
def test_of_two_who_hold_an_office_whose_land_is_told(office: str, meeting: str, land: str, name: str) -> None:
    text = f"{meeting.format(office)} “It is late,” the {land} {office.lower()} said."
    assert said_in(text) == [(name, "It is late")]


@pytest.mark.parametrize("newcomer", ["A trader from Leeds", "A police commander from Iran", "A driver in Bath"])
@pytest.mark.parametrize("deed", ["left the hall", "is due to be on the flight", "lost his home"])
def test_a_newcomer_from_somewhere_is_who_speaks_next(newcomer: str, deed: str) -> None:
    text = f"Boris Johnson said it was early.\n\n{newcomer} {deed}. He said it was late."
    assert said_in(text)[-1] == (newcomer, "it was late")


@pytest.mark.parametrize("whom", ["The suspect", "The driver", "A woman"])
@pytest.mark.parametrize("verb", ["added", "said"])
def test_whoever_tells_of_somebody_goes_on(whom: str, verb: str) -> None:
    text = f"Police were at work, Kemi Badenoch said. {whom} left the hall, she {verb}.\n\n“It is late,” she said."
    assert said_in(text)[-1] == ("Kemi Badenoch", "It is late")


def test_what_forecasts_predict_is_no_announcement() -> None:
    forecasts = "Michael Noonan said that he was acting upon economic forecasts which predict growth"
    text = f"{forecasts}: “I did not want to kill it.”"
    assert said_in(text)[-1] == ("Michael Noonan", "I did not want to kill it")


def test_a_part_of_a_statement_is_whose_that_is() -> None:
    text = "In a statement, Thames Water apologised. “It is late,” an excerpt of the statement read."
    assert said_in(text) == [("Thames Water", "It is late")]
    text = "In a statement, police were thanked. “Officers were late,” the statement read."
    assert said_in(text) == [("the statement", "Officers were late")]
