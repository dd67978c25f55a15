"""English: who examines something and says what he found; forms in -ed that only describe whoever speaks."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SHUT = "the road was shut"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("who", ["The mayor", "The court", "The report", "A judge", "The company", "The band", "Lawyers"])
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
