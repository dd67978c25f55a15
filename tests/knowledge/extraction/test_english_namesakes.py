"""English: of two who share a surname the one of the rank that is told; offices beside other people's."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize(
    ("rank", "name", "namesake"),
    [
        ("Senator", "Tim Scott", "Ridley Scott"),
        ("Speaker", "Mike Johnson", "Boris Johnson"),
        ("Governor", "Sarah Sanders", "Bernie Sanders"),
        ("Dr", "Jill Biden", "Joe Biden"),
    ],
)
@pytest.mark.parametrize("meeting", ["{} met {} in London.", "{} spoke to {} for an hour."])
def test_a_rank_is_whose_it_is(rank: str, name: str, namesake: str, meeting: str) -> None:
    surname = name.rpartition(" ")[2]
    text = f"{meeting.format(f'{rank} {name}', namesake)} {rank} {surname} said it was late."
    assert said_in(text) == [(name, "it was late")]


@pytest.mark.parametrize("office", ["Prime Minister", "Finance Minister", "Secretary of State", "Mayor"])
@pytest.mark.parametrize(
    "meeting",
    [
        "{} Keir Starmer and Tory leader Kemi Badenoch clashed over housing.",
        "{} Keir Starmer met Conservative leader Kemi Badenoch.",
        "Kemi Badenoch met {} Keir Starmer.",
    ],
)
def test_an_office_is_not_of_whoever_is_named_behind_it(office: str, meeting: str) -> None:
    text = f"{meeting.format(office)} Ms Badenoch said it was early. “It is late,” the {office.lower()} said."
    assert said_in(text) == [("Kemi Badenoch", "it was early"), ("Keir Starmer", "It is late")]


@pytest.mark.parametrize("source", ["A Whitehall source", "A senior Labour aide", "One Treasury insider"])
def test_a_source_of_a_named_body_goes_on(source: str) -> None:
    noun = source.rpartition(" ")[2]
    text = f"{source} said it was late. “It is over,” the {noun} added."
    assert said_in(text) == [(source, "it was late"), (source, "It is over")]


@pytest.mark.parametrize("office", ["Secretary of State", "Chief of Staff", "Mayor of London", "Minister for Health"])
@pytest.mark.parametrize("other", ["Defense Secretary Lloyd Austin", "Labour MPs", "Tory peers", "Lloyd Austin"])
def test_who_holds_an_office_of_something_is_not_joined_with_the_next(office: str, other: str) -> None:
    text = f"{office} Antony Blinken and {other} met on Tuesday. Blinken said it was late."
    assert said_in(text) == [("Antony Blinken", "it was late")]


@pytest.mark.parametrize("office", ["prime minister", "mayor", "coach", "chief executive"])
@pytest.mark.parametrize("name", ["Kemi Badenoch", "Ms Badenoch"])
def test_an_office_is_not_of_whoever_is_joined_to_it(office: str, name: str) -> None:
    text = (
        f"The {office} and {name} clashed over housing. Ms Badenoch said it was early. The {office} said it was late."
    )
    badenoch = name.removeprefix("Ms ")
    assert said_in(text) == [(badenoch, "it was early"), (f"The {office}", "it was late")]


def test_an_office_told_before_stays_his_who_bears_it() -> None:
    text = "Mayor and Kemi Badenoch clash. Mayor Sadiq Khan and Kemi Badenoch clashed. “It is late,” the mayor said."
    assert said_in(text) == [("Sadiq Khan", "It is late")]
