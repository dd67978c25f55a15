"""Clauses of reporting in which nobody spoke, or another did."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

UNSAID = [
    ("en", "Did Emmanuel Macron say that the plan was dead?"),
    ("en", "If Emmanuel Macron says that the plan is dead, markets will fall."),
    ("en", "Emmanuel Macron is expected to say that the plan is dead."),
    ("en", "Emmanuel Macron failed to say that the plan was dead."),
    ("en", "Emmanuel Macron refused to say whether the plan was dead."),
    ("en", "Neither Emmanuel Macron nor Olaf Scholz said that the plan was dead."),
    ("en", "Emmanuel Macron never said that the plan was dead."),
]
SPEAKERS = [
    ("en", "The son of Emmanuel Macron said that the plan was dead.", "The son of Emmanuel Macron"),
    (
        "en",
        "The former head of Emmanuel Macron's office said that the plan was dead.",
        "The former head of Emmanuel Macron's office",
    ),
    ("en", "Emmanuel Macron met Olaf Scholz. “The plan is dead,” the Chancellor said.", "the Chancellor"),
    ("en", "Emmanuel Macron met Chancellor Olaf Scholz. “The plan is dead,” the Chancellor said.", "Olaf Scholz"),
    ("en", "Emmanuel Macron went on to say that the plan was dead.", "Emmanuel Macron"),
    ("en", "Emmanuel Macron, accused by Marine Le Pen of lying, said that the plan was dead.", "Emmanuel Macron"),
]


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_what_is_supposed_asked_or_denied_is_nobodys_statement(language: str, text: str) -> None:
    assert extract(Document(text, language=language)) == ()


@pytest.mark.parametrize(("language", "text", "speaker"), SPEAKERS)
def test_who_speaks_is_not_whom_the_sentence_names_beside(language: str, text: str, speaker: str) -> None:
    assert [said.speaker for said in extract(Document(text, language=language))] == [speaker]


def test_quoted_words_were_said_whatever_leads_to_them() -> None:
    (said,) = extract(Document("If, as Emmanuel Macron said, “the plan is dead”, markets will fall.", language="en"))
    assert said.speaker == "Emmanuel Macron"


def test_whoever_is_accused_has_no_role_of_it() -> None:
    text = "Emmanuel Macron, accused by Marine Le Pen of lying, said that the plan was dead."
    (said,) = extract(Document(text, language="en"))
    assert (said.role, text[said.span.start : said.span.end]) == (None, "the plan was dead")
