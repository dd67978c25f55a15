"""A surname of no list that has just spoken goes on as he, where the sentence tells of a man's own."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

LEAD = "Former minister Jack Straw argued on Monday that the case was closed."
TOLD = ("said he was ill", "told the court he was ill", "said he had paid the fine", "said his wife was ill")
GOES_ON = ("He added that the trial should go on.", "“The trial should go on as planned,” he added.")


def _last(text: str) -> str:
    *_, last = extract(Document(text))
    return last.speaker


@pytest.mark.parametrize("goes_on", GOES_ON)
@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("surname", ["Bushiri", "Mnangagwa", "Kasukuwere", "Zuma-Sambudla"])
def test_he_is_who_told_of_himself(surname: str, told: str, goes_on: str) -> None:
    assert _last(f"{LEAD}\n{surname} {told}.\n{goes_on}\n") == surname


@pytest.mark.parametrize("body", ["Tesco", "Volkswagen", "Google"])
def test_a_body_is_no_he(body: str) -> None:
    assert _last(f"{LEAD}\n{body} said the case was weak.\nHe added that the trial should go on.\n") == "Jack Straw"


def test_a_woman_told_of_is_no_he() -> None:
    text = f"{LEAD}\nBushiri said she was ill.\nHe added that the trial should go on.\n"
    assert _last(text) == "Jack Straw"
