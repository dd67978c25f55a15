"""English: courts and who speaks in them, what somebody was told, single marks over paragraphs, loose commas."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

LATE = "it was late"


def told(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court heard Boris Johnson had a knife.", [("The court", "Boris Johnson had a knife")]),
        ("The inquest heard that it was late.", [("The inquest", LATE)]),
        ("Boris Johnson was badly hurt, jurors heard.", [("jurors", "Boris Johnson was badly hurt")]),
        ("The court heard evidence from two witnesses.", []),
        ("Boris Johnson went to court, heard the verdict and left.", []),
    ],
)
def test_what_a_court_hears(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("led", ["Ada Colau KC, prosecuting, told the jury he fled.", "Ada Colau, prosecuting, spoke."])
def test_who_prosecutes_is_the_prosecutor(led: str) -> None:
    assert told(f"{led} The prosecutor said it was late.")[-1] == ("Ada Colau", LATE)


@pytest.mark.parametrize("what", ["told that he had won", "notified by radio that there was a fire"])
def test_what_somebody_was_told_is_not_his(what: str) -> None:
    assert told(f"Mark Rowley, {what}, said it was late.") == [("Mark Rowley", LATE)]


@pytest.mark.parametrize("led", ["said:", "took to Twitter, writing:", "told fans,"])
def test_single_marks_over_paragraphs(led: str) -> None:
    words = "How are you allowed to write this? I don't care.\n'Things change.\n'Leave it"
    assert told(f"Dani Dyer {led} '{words}.'\nFans agreed.") == [("Dani Dyer", words)]


@pytest.mark.parametrize("words", ["there has not been any time like this", "every plan was dead", "the plan was dead"])
def test_a_comma_behind_a_verb_of_saying(words: str) -> None:
    assert told(f"Raila Odinga spoke. He said, {words}.") == [("Raila Odinga", words)]


@pytest.mark.parametrize(
    ("led", "speaker"),
    [
        ("Johnson's old friend, who denies murder, is on trial.", "Johnson's old friend"),
        ("Johnson's brother, Jo Johnson, left.", "Jo Johnson"),
        ("Johnson's plan for the minister failed.", "Boris Johnson"),
    ],
)
def test_a_pronoun_goes_on_with_whoever_is_somebodys(led: str, speaker: str) -> None:
    assert told(f"Boris Johnson spoke. {led} He said it was late.")[-1] == (speaker, LATE)


def test_a_statement_of_a_ministry_is_its_own() -> None:
    text = '"It is done in Syria," said a statement of Russian Foreign Ministry.\n"It took long," the statement said.'
    assert told(text)[-1][0] != "Syria"
