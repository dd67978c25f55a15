"""English: bodies whose names hold a possessive or a shortened word, and where the office of somebody there ends."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BAD = "the road was bad"


def said(text: str) -> list[tuple[str, str, str | None]]:
    found = extract(Document(text, language="en"))
    return [(one.speaker, text[one.span.start : one.span.end], one.role) for one in found]


@pytest.mark.parametrize(
    "body",
    [
        "King's College",
        "Guy’s Hospital",
        "St. Mary's Hospital",
        "St John’s Ambulance",
        "St. Joseph's Church",
        "Women's Aid",
        "Women’s Tennis Association",
        "Alzheimer's Society",
        "Moody's Investors Service",
        "Domino's Pizza",
        "Dick’s Sporting Goods",
    ],
)
def test_a_body_keeps_its_possessive(body: str) -> None:
    assert said(f"A fire broke out. {body} said {BAD}.") == [(body, BAD, None)]


@pytest.mark.parametrize(
    ("owned", "body"),
    [
        ("Poland's Foreign Ministry", "Foreign Ministry"),
        ("London's Imperial College", "Imperial College"),
        ("France’s Total", "Total"),
        ("Bellingcat's Eliot Higgins", "Eliot Higgins"),
    ],
)
def test_a_land_or_an_outlet_stays_before_what_is_its_own(owned: str, body: str) -> None:
    assert said(f"A fire broke out. {owned} said {BAD}.") == [(body, BAD, None)]


def test_an_owner_who_is_named_alone_is_no_part_of_a_name() -> None:
    assert said(f"Boston is shut. Boston's Globe said {BAD}.") == [("Globe", BAD, None)]


@pytest.mark.parametrize("owned", ["Trump's Truth Social", "Elon Musk's SpaceX"])
def test_who_owns_a_firm_does_not_speak_for_it(owned: str) -> None:
    assert owned.endswith(said(f"A fire broke out. {owned} said {BAD}.")[0][0].split()[-1])
    assert said(f"A fire broke out. {owned} said {BAD}.")[0][0] not in {"Trump", "Elon Musk"}


@pytest.mark.parametrize(
    "body",
    [
        "the North Dakota Police",
        "the South Carolina Highway Patrol",
        "the San Jose Police",
        "the St. Louis Zoo",
        "the Mt. Hood Park",
        "the Fort Wayne Police",
    ],
)
@pytest.mark.parametrize("office", ["spokeswoman for", "director of"])
def test_an_office_is_told_to_the_end_of_its_body(office: str, body: str) -> None:
    text = f'"{BAD.capitalize()}," said Anna Brown, {office} {body}.'
    assert said(text) == [("Anna Brown", BAD.capitalize(), f"{office} {body}")]


def test_a_mountain_ends_no_sentence() -> None:
    assert said("The walk to Mt. Hood was long, said Ann Brown.") == [
        ("Ann Brown", "The walk to Mt. Hood was long", None)
    ]
