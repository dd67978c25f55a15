"""English: whose words stand behind relative clauses, fronted circumstances, places one leaves and asides."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

GO = "We go on"
BEFORE = "Ed Davey said it was over.\n\n"


def speaker_of(text: str, words: str = GO) -> str | None:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return next((one.speaker for one in said if words.lower() in text[one.span.start : one.span.end].lower()), None)


@pytest.mark.parametrize("met", ["checked in with", "turned to", "met", "spoke to", "was joined by", "appealed to"])
@pytest.mark.parametrize(
    "answer",
    [
        " who said: “{0}.”",
        " who rejected it, saying: “{0}.”",
        ", who hit back, saying: “{0}.”",
        ", who refused, adding: “{0}.”",
        ", who was calm and said: “{0}.”",
        " who dismissed the plan by saying: “{0}.”",
    ],
)
@pytest.mark.parametrize("before", ["", BEFORE])
def test_who_answers_in_a_relative_clause_speaks(before: str, met: str, answer: str) -> None:
    assert speaker_of(f"{before}Keir Starmer {met} Rachel Reeves{answer.format(GO)}") == "Rachel Reeves"


@pytest.mark.parametrize(
    "text",
    [
        "Keir Starmer thanked the nurses who treated him, saying: “{0}.”",
        "Keir Starmer attacked the minister who rejected the plan, saying: “{0}.”",
        "Keir Starmer visited the workers who lost their jobs and promised that {0}.",
        "Keir Starmer told Rachel Reeves, who agreed, “{0}.”",
        "Keir Starmer told Rachel Reeves, who was not convinced, “{0}.”",
        "Keir Starmer, flanked by Rachel Reeves and Ed Miliband, said that {0}.",
        "Keir Starmer, while calling on Ed Miliband to join Rachel Reeves, said that {0}.",
    ],
)
def test_whoever_tells_of_another_goes_on(text: str) -> None:
    assert speaker_of(BEFORE + text.format(GO)) == "Keir Starmer"


@pytest.mark.parametrize("left", ["left", "emerged from", "arrived at", "walked out of", "stood outside"])
@pytest.mark.parametrize("place", ["Downing Street", "court", "the Emirates Stadium", "St James’s Park"])
@pytest.mark.parametrize("said", [" saying: “{0}.”", ", saying that {0}.", " insisting {0}."])
def test_no_place_speaks_that_somebody_leaves(left: str, place: str, said: str) -> None:
    assert speaker_of(f"{BEFORE}Keir Starmer {left} {place}{said.format(GO)}") == "Keir Starmer"


@pytest.mark.parametrize(
    "fronted",
    [
        "During his daily press briefing ",
        "During a long and often tense press briefing at the White House, ",
        "At a meeting of the party’s national executive in Manchester on Friday ",
        "With just over a week to go until the vote in the country’s north, ",
    ],
)
@pytest.mark.parametrize("who", ["Keir Starmer", "the shadow home secretary, Keir Starmer,"])
@pytest.mark.parametrize("deed", ["met Donald Trump", "appeared to acknowledge that Donald Trump was right"])
@pytest.mark.parametrize("said", ["\n\n“{0},” he said.", " He said {0}."])
def test_a_pronoun_goes_on_with_the_subject_behind_a_circumstance(fronted: str, who: str, deed: str, said: str) -> None:
    text = f"Donald Trump said the ban was legal.\n\n{fronted}{who} {deed}.{said.format(GO)}"
    assert speaker_of(text) == "Keir Starmer"


def test_a_described_speaker_is_meant_by_according_to_him() -> None:
    text = f"The PDP stalwart said Ed Miliband was right. According to him, “{GO} as we did.”"
    assert speaker_of(text) == "The PDP stalwart"
