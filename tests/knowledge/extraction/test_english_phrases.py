"""How far the phrase goes that tells who speaks in English, and what is no name though it is written as one."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "behind a noun": (
        "Most own little, an imbalance the government has vowed to redress with compensation.",
        "the government",
        "to redress with compensation",
    ),
    "behind an occasion": ("Days after the accident the company said it was sorry.", "the company", "it was sorry"),
    "behind a time": ("Every week the mayor says he will leave.", "the mayor", "he will leave"),
    "behind what is addressed": (
        "While addressing the meeting the former minister told the gathering that the vote was fair.",
        "the former minister",
        "the vote was fair",
    ),
    "a kin and his craft": ("My wife the lawyer said that it was fair.", "My wife the lawyer", "it was fair"),
    "who issues a statement": (
        'The coach operator Solus Coaches issued a statement today offering "sincere condolences" to the bereaved.',
        "Solus Coaches",
        '"sincere condolences" to the bereaved',
    ),
    "two offices of one": (
        "Boris Johnson, the MP for Henley and Britain's Shadow Minister for Foreign Affairs, said it was late.",
        "Boris Johnson",
        "it was late",
    ),
    "a member of Parliament": (
        "Deputy Information Minister and Member of Parliament for Tano North has asked people not to pay attention.",
        "Deputy Information Minister and Member of Parliament for Tano North",
        "not to pay attention",
    ),
    "an adjective in front": (
        "Unable to continue, Andy Murray wiped away tears and apologised, admitting: “This is awful of me.”",
        "Andy Murray",
        "This is awful of me",
    ),
    "an adverb between": (
        "“It is late,” Buhari said. He furthermore stated that the dollar was weak.",
        "Buhari",
        "the dollar was weak",
    ),
    "a name with All": (
        "The All Progressives Congress has said that the forum was dead.",
        "All Progressives Congress",
        "the forum was dead",
    ),
    "a gerund before a name": (
        "Representing the Crown, Keir Starmer rose. The appeal had no merit, according to the Crown.",
        "Crown",
        "The appeal had no merit",
    ),
    "a paper with a cry": (
        'A source told E! News, "they were drifting apart for months."',
        "A source",
        "they were drifting apart for months",
    ),
    "who states a clause": ("Keir Starmer states the law is bad.", "Keir Starmer", "the law is bad"),
    "states that do something": (
        "President Trump argued that his visit was paying off as major Gulf states cut ties with Qatar.",
        "Trump",
        "his visit was paying off as major Gulf states cut ties with Qatar",
    ),
}


@pytest.mark.parametrize(("text", "speaker", "quote"), SAID.values(), ids=SAID)
def test_the_phrase_goes_as_far_as_who_speaks(text: str, speaker: str, quote: str) -> None:
    found = [(said.speaker, text[said.span.start : said.span.end]) for said in extract(Document(text, language="en"))]
    assert (speaker, quote) in found
    assert len({name for name, _ in found}) == 1
