"""English: who speaks behind somebody else's report, and is not whoever spoke last."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

READY = "the plan was ready"
HARSH = "the report was harsh"
REPORT = f"Angela Merkel said {READY}."


def speaker_of(text: str, words: str) -> str | None:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return next((one.speaker for one in said if words in text[one.span.start : one.span.end]), None)


@pytest.mark.parametrize("post", ["former chief constable", "then head", "director", "ex-treasurer"])
@pytest.mark.parametrize("body", ["South Yorkshire Police", "Oxfam", "the Bank of England"])
def test_a_role_of_a_named_body_is_nobodys_of_whom_it_is_not_told(post: str, body: str) -> None:
    text = f"{REPORT}\n\nThe {post} of {body} said {HARSH}."
    assert speaker_of(text, HARSH) == f"The {post} of {body}"


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("At Arsenal, Arsene Wenger", "The manager of Arsenal", "Arsene Wenger"),
        ("UN chief Antonio Guterres", "The head of the UN", "Antonio Guterres"),
        ("Emmanuel Macron", "The president of France", "Emmanuel Macron"),
        ("Boris Johnson", "The MP for Uxbridge", "Boris Johnson"),
    ],
)
def test_a_role_of_a_body_told_beside_a_name_or_of_a_land_is_whoevers_spoke(before: str, who: str, name: str) -> None:
    assert speaker_of(f"{before} said {READY}.\n\n{who} said {HARSH}.", HARSH) == name


@pytest.mark.parametrize("whose", ["legal team", "lawyers", "allies", "retired driver", "family"])
@pytest.mark.parametrize("deed", ["tried to appeal", "asked for time", "took the case to London"])
def test_what_somebodys_people_say_in_a_participle_is_theirs(whose: str, deed: str) -> None:
    assert speaker_of(f"Tony Blair's {whose} {deed}, arguing {HARSH}.", HARSH) == f"Tony Blair's {whose}"


@pytest.mark.parametrize("outlet", ["BBC Sport", "The Guardian", "the newspaper", "Reuters"])
@pytest.mark.parametrize(
    "quoted", ["{} quoted him as saying", "{} has quoted him as saying", "he was quoted as saying by {}"]
)
def test_whom_an_outlet_quotes_by_a_pronoun_says_the_words_before_it(outlet: str, quoted: str) -> None:
    text = f'{REPORT}\n\nTony Blair was in Paris. "We deserved it," {quoted.format(outlet)}.'
    assert speaker_of(text, "We deserved it") == "Tony Blair"
