"""English: who examines something and says what he found; forms in -ed that only describe whoever speaks."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SHUT = "the road was shut"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("who", ["The mayor", "The court", "The report", "A judge", "The band", "Lawyers"])
@pytest.mark.parametrize("deed", ["reviewed", "examined", "visited", "studied", "surveyed", "tested"])
@pytest.mark.parametrize("what", ["the case", "20 firms", "mice", "their homes"])
def test_a_deed_ends_whoever_speaks(who: str, deed: str, what: str) -> None:
    assert said(f"A fire broke out. {who} {deed} {what} and said {SHUT}.") == [(who, SHUT)]


@pytest.mark.parametrize(
    "who",
    [
        "A man arrested two weeks ago",
        "The driver named the Beast",
        "Residents evacuated from the town",
        "The group tasked with the repair",
    ],
)
def test_a_participle_is_whoever_speaks_described(who: str) -> None:
    assert said(f"A fire broke out. {who} said {SHUT}.") == [(who, SHUT)]


@pytest.mark.parametrize("who", ["Ms Brown", "She", "Anna Brown"])
@pytest.mark.parametrize("found", ["found", "learned", "discovered that"])
def test_what_others_found_is_told_with_their_deed(who: str, found: str) -> None:
    text = f"Anna Brown left. {who} said the inspectors had gone in and {found} {SHUT}."
    assert said(text) == [("Anna Brown", f"the inspectors had gone in and {found} {SHUT}")]


@pytest.mark.parametrize("who", ["The report", "The judge", "Researchers"])
def test_a_judge_or_a_paper_finds_itself(who: str) -> None:
    assert said(f"{who} said sleep was good and found that {SHUT}.") == [(who, "sleep was good"), (who, SHUT)]


@pytest.mark.parametrize(
    "opening", ["Tempers frayed as", "Tensions rose when", "Protests grew as", "Passions flared as"]
)
@pytest.mark.parametrize("who", ["residents", "the mayor", "Anna Brown"])
def test_what_swells_does_not_speak(opening: str, who: str) -> None:
    assert said(f"{opening} {who} arrived and told the crowd that {SHUT}.") == [(who, SHUT)]


def test_who_opens_a_sentence_goes_on_behind_as() -> None:
    assert said(f"The mayor smiled as Anna Brown arrived and said {SHUT}.") == [("The mayor", SHUT)]
