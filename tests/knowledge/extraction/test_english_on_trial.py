"""English: the accused and the defendant are who is charged; a street is no court; who hits somebody says nothing."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ILL = "he was ill"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize(
    "charged",
    [
        "Thomas Green was indicted on murder",
        "Thomas Green, 24, is charged with fraud",
        "Thomas Green, aged 24, of Burnaby Court, Greystones, had pleaded not guilty to murdering John White",
        "Thomas Green is standing trial for fraud",
        "Thomas Green has been convicted of theft",
    ],
)
@pytest.mark.parametrize("called", ["The accused", "The defendant"])
def test_who_is_charged_is_the_accused(charged: str, called: str) -> None:
    assert said(f"{charged}. {called} told the jury {ILL}.") == [("Thomas Green", ILL)]


@pytest.mark.parametrize(
    "told",
    [
        "Officer Thomas Green charged the man",
        "Thomas Green was charged with fraud, and John White was charged with theft",
        "Thomas Green watched the trial",
    ],
)
def test_of_several_or_none_the_accused_stays_so(told: str) -> None:
    assert said(f"{told}. The accused told the jury {ILL}.")[-1] == ("The accused", ILL)


def test_where_somebody_lives_is_no_court() -> None:
    text = f"Thomas Green, aged 24, of Burnaby Court, Greystones, was late. The court heard that {ILL}."
    assert said(text) == [("The court", ILL)]


@pytest.mark.parametrize("where", ["at trial", "in court", "at the hearing"])
def test_a_clause_without_that_follows_where_it_was_said(where: str) -> None:
    assert said(f"Prosecutors argued {where} the teen was there.") == [("Prosecutors", "the teen was there")]


def test_who_hits_somebody_says_nothing() -> None:
    text = "Anna Brown said she got the rock but only hit Mr Smith twice and “didn’t mean to kill him”."
    assert said(text) == [("Anna Brown", text[16:-1])]
    assert said("Anna Brown hit out at “the fools who run this town”.") == [
        ("Anna Brown", "the fools who run this town")
    ]
