"""English: what stands between a quotation and whose it is, offices told by initials, things that threaten."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEST = "It was the best night of my whole life"
LED = "Kemi Badenoch said on Monday that the show would go on. Boris Johnson was there.\n"


def speakers_of(text: str, words: str) -> list[str]:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return [one.speaker for one in said if words in text[one.span.start : one.span.end]]


@pytest.mark.parametrize(
    "behind",
    [
        "told the court, referring to the news that he was ill, “and it was over”.",
        "told jurors, on hearing that it was late.",
        "told reporters before the meeting was told that it was over.",
        "told the council, despite warnings that it might fail, “and it was over”.",
    ],
)
@pytest.mark.parametrize("name", ["Ms Badenoch", "Kemi Badenoch", "Badenoch"])
def test_a_quotation_is_what_is_told_where_its_circumstances_have_a_clause(name: str, behind: str) -> None:
    assert speakers_of(f"{LED}“{BEST},” {name} {behind}", BEST) == ["Kemi Badenoch"]


@pytest.mark.parametrize("opening", ["However, ", "Later, ", "On Monday, ", "But ", ""])
def test_a_pronoun_behind_words_goes_on_with_whom_a_colon_announces(opening: str) -> None:
    led = "Keir Starmer met Boris Johnson, of Leeds, on Monday. Mr Johnson denied the charges.\n"
    told = f"{led}{opening}Starmer told the court: “{BEST},” he concluded."
    assert speakers_of(told, BEST) == ["Keir Starmer"]


@pytest.mark.parametrize(
    "told",
    [
        "Returning for the visit of Orient were Wayne Rooney, Harry Kane and John Terry.",
        "On the bench were Wayne Rooney and Harry Kane.",
        "Absent were Harry Kane and John Terry.",
    ],
)
def test_he_is_none_of_several_who_are_only_told_to_be_somewhere(told: str) -> None:
    led = "Manager Steve Evans was happy with it. “It is a good side,” Evans said.\n"
    assert speakers_of(f"{led}{told}\n“{BEST},” he added.", BEST) == ["Steve Evans"]


def test_he_is_the_only_one_who_is_told_to_be_among_others() -> None:
    led = "Manager Steve Evans was happy with it. “It is a good side,” Evans said.\n"
    assert speakers_of(f"{led}Among those who trained was Harry Kane.\n“{BEST},” he explained.", BEST) == ["Harry Kane"]


@pytest.mark.parametrize("office", ["the former Justice Minister, Mr Boris Johnson", "Justice Secretary Boris Johnson"])
def test_a_minister_of_justice_is_no_judge(office: str) -> None:
    led = f"Judge Mary Robinson fined {office}, on Monday.\nMr Johnson told the court that he was hurt.\n"
    assert speakers_of(f"{led}“{BEST},” the judge said.", BEST) == ["Mary Robinson"]


@pytest.mark.parametrize(
    "office",
    [
        "Chief Justice of Pakistan (CJP)",
        "The Director of Public Prosecutions (DPP)",
        "Secretary to the State Government (SSG)",
        "Managing Director (MD)",
    ],
)
def test_a_name_begins_behind_the_initials_of_an_office(office: str) -> None:
    assert speakers_of(f"{office} Umar Ata Bandial told reporters: “{BEST}.”", BEST) == ["Umar Ata Bandial"]


def test_they_are_not_the_reports_of_before() -> None:
    led = "She has left him, according to reports.\nA spokesperson for the show said they denied the reports.\n"
    assert speakers_of(f"{led}They told the Daily Star: “{BEST}.”", BEST) == ["A spokesperson for the show"]


@pytest.mark.parametrize(
    ("told", "speakers"),
    [
        ("these cuts threaten to close the school", ["Keir Starmer"]),
        ("the plans promise to change everything", ["Keir Starmer"]),
        ("farmers threaten to block the roads", ["Keir Starmer", "farmers"]),
    ],
)
def test_things_threaten_and_promise_nothing(told: str, speakers: list[str]) -> None:
    text = f"Keir Starmer said the land was damaged by a fire and {told}."
    assert [one.speaker for one in extract(Document(text, language="en"))] == speakers
