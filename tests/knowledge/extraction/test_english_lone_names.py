"""English: lone names behind what they lead, bodies that are they, pronouns of nobody named, places and clubs."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEST = "It was the best night of my whole life"
LED = "Residents said they were shocked.\n"


def speakers_of(text: str, words: str) -> list[str]:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return [one.speaker for one in said if words in text[one.span.start : one.span.end]]


@pytest.mark.parametrize("team", ["Leeds", "Crystal Palace", "Chelsea", "Hull City"])
@pytest.mark.parametrize("role", ["manager", "head coach", "interim boss", "striker", "captain", "chief executive"])
def test_a_lone_name_stands_behind_a_team_and_a_role(team: str, role: str) -> None:
    assert speakers_of(f"It was late.\n“{BEST},” said {team} {role} Glasner.", BEST) == ["Glasner"]


@pytest.mark.parametrize("body", ["British Airways", "Thames Water", "Buckingham Palace", "The school"])
def test_they_are_the_body_with_which_the_sentence_before_began(body: str) -> None:
    assert speakers_of(f"{LED}{body} has been contacted.\nThey said: “{BEST}.”", BEST) == [body]


def test_they_are_several_who_are_counted_and_no_body() -> None:
    text = f"Twenty-seven states joined the case.\nThey said: “{BEST}.”"
    assert "Twenty-seven" not in speakers_of(text, BEST)


@pytest.mark.parametrize("told", ["“{q},” he said.", "He told the court: “{q}.”", "“{q},” he added."])
def test_he_is_no_woman_of_before(told: str) -> None:
    led = "Theresa May told the court on Monday that it was late. The court was told of a fight.\n"
    assert "Theresa May" not in speakers_of(led + told.format(q=BEST), BEST)


def test_he_may_be_whom_a_list_calls_a_woman_right_before() -> None:
    assert speakers_of("Theresa May spoke on Monday. He said the plan was ready.", "ready") == ["Theresa May"]


@pytest.mark.parametrize("place", ["Nursery", "Surgery", "Prison", "Rovers", "Athletic", "Castle"])
def test_a_place_or_a_club_is_no_she(place: str) -> None:
    assert speakers_of(f"Police were called to Pembury {place} on Monday.\n“{BEST},” she said.", BEST) == []


@pytest.mark.parametrize(
    "led",
    [
        "As to what the two parties are offering, the minister said, “{q}.”",
        "On the issue of what unions and the private sector are proposing, the minister said, “{q}.”",
    ],
)
def test_whoever_offers_has_not_said_what_another_says_of_it(led: str) -> None:
    assert speakers_of(led.format(q=BEST), BEST) == ["the minister"]


def test_the_fields_of_a_committee_are_nobody() -> None:
    led = "Chairman of the Senate Committee on Media and Public Affairs, Senator Yemi Osinbajo, gave this assurance.\n"
    assert speakers_of(f"{led}According to him, it was over.", "over") == ["Yemi Osinbajo"]


@pytest.mark.parametrize("led", ["on behalf of", "issued by", "released by", "from"])
@pytest.mark.parametrize("body", ["Buckingham Palace", "Theresa May", "the family"])
def test_a_statement_is_whose_it_is_issued_for(led: str, body: str) -> None:
    text = f"Boris Johnson has left.\nA statement {led} {body} said: “{BEST}.”"
    assert speakers_of(text, BEST) == [body]
