"""English: features and local reports: adverbials before what is said, ages, several in one sentence, short words."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

LATE = "Paul Smith said it was late. "
HE_TOLD = ("Paul Smith", "as many as 12 shops were shut")
SAID = {
    "a span of time before a number": (
        "Ada Colau said between May and June 2021, 300 people had left.",
        [("Ada Colau", "between May and June 2021, 300 people had left")],
    ),
    "a part of a number before a number": (
        "Ada Colau said of those, 12 were closed.",
        [("Ada Colau", "of those, 12 were closed")],
    ),
    "a time before a number": (
        "Ada Colau said in the past month, 300 people had left.",
        [("Ada Colau", "300 people had left")],
    ),
    "an infinitive's to before a noun": (
        "Ada Colau said to date, the road was open.",
        [("Ada Colau", "to date, the road was open")],
    ),
    "another speaker behind an adverbial": (
        "Ada Colau said of late, the paper reported.",
        [("the paper", "Ada Colau said of late")],
    ),
    "a mother told by her age": (
        "Resident Ada Colau said: “We won.”\n\nThe 41-year-old mother said the road was open.",
        [("Ada Colau", "We won"), ("Ada Colau", "the road was open")],
    ),
    "a father told by his age is no woman": (
        "Ada Colau said: “We have won.”\n\nThe 41-year-old father said the road was open.",
        [("Ada Colau", "We have won"), ("The 41-year-old father", "the road was open")],
    ),
    "a mother of another age": (
        "Ada Colau, 52, said: “We have won.”\n\nThe 41-year-old mother said the road was open.",
        [("Ada Colau", "We have won"), ("The 41-year-old mother", "the road was open")],
    ),
    "a nameless teacher told of before": (
        "Police held a 41-year-old teacher. Ada Colau said: “We won.”\n\nThe 41-year-old teacher said it was late.",
        [("Ada Colau", "We won"), ("The 41-year-old teacher", "it was late")],
    ),
    "a householder": ("Householder Ada Colau said it was late.", [("Ada Colau", "it was late")]),
    "low marks for commas": (
        "Ada Colau‚ the deputy chair of the forum‚ told the paper it was late. “We won‚” she added.",
        [("Ada Colau", "it was late"), ("Ada Colau", "We won")],
    ),
    "what the narrator calls it by her words": (
        "Ada Colau said the road was shut, a move she branded as “cruel”.",
        [("Ada Colau", "the road was shut"), ("Ada Colau", "as “cruel”")],
    ),
    "what is called so within what is said": (
        "Ada Colau said the vote, a step he called “mad”, was right.",
        [("Ada Colau", "the vote, a step he called “mad”, was right")],
    ),
    "two words that are a sentence": (
        "Ada Colau said the road was shut.\n\n“Absolutely not.”\n\nThe shop was open.",
        [("Ada Colau", "the road was shut"), ("Ada Colau", "Absolutely not")],
    ),
    "two words that are a heading": (
        "Ada Colau said the road was shut.\n\n“Never Again”\n\nThe shop was open.",
        [("Ada Colau", "the road was shut")],
    ),
    "several with whom the sentence begins": (
        "Paul Smith said it was late.\n\nSome traders have left – and they say the road is bad.",
        [("Paul Smith", "it was late"), ("Some traders", "the road is bad")],
    ),
    "several of whom a condition tells": (
        "Paul Smith said it was late.\n\nIf residents were to go, they claim it would be mad.",
        [("Paul Smith", "it was late"), ("residents", "it would be mad")],
    ),
    "about how many, by several words": (
        LATE + "Ada Colau said up to 50 people had left. He told the paper as many as 12 shops were shut.",
        [("Paul Smith", "it was late"), ("Ada Colau", "up to 50 people had left"), HE_TOLD],
    ),
    "what is done behind who hears it": (
        LATE + "Ada Colau told the court parking, not speeding, was the problem.",
        [("Paul Smith", "it was late"), ("Ada Colau", "parking, not speeding, was the problem")],
    ),
    "a meeting that hears": (
        LATE + "Ada Colau told a council meeting the road was shut.",
        [("Paul Smith", "it was late"), ("Ada Colau", "the road was shut")],
    ),
    "a comma behind who hears": (
        LATE + "Ada Colau told the court, officers had two theories.",
        [("Paul Smith", "it was late"), ("Ada Colau", "officers had two theories")],
    ),
    "but as she explains": (
        LATE + "But as Ada Colau, a nurse, explains, the road is bad.",
        [("Paul Smith", "it was late"), ("Ada Colau", "the road is bad")],
    ),
    "whilst she looked": (
        LATE + "Whilst looking at it, Ada Colau wept before managing to say: “We have all won.”",
        [("Paul Smith", "it was late"), ("Ada Colau", "We have all won")],
    ),
    "what she does besides": (
        LATE + "Ada Colau said the road was bad and thanked the council.",
        [("Paul Smith", "it was late"), ("Ada Colau", "the road was bad")],
    ),
    "what those do of whom she tells": (
        LATE + "Ada Colau said the officers were late and blamed the council.",
        [("Paul Smith", "it was late"), ("Ada Colau", "the officers were late and blamed the council")],
    ),
    "an official of the lead who is named next": (
        (
            "It was late, an official said.\n\nThe road was shut, said Ada Colau, the director of the museum.\n\n"
            "It was dark, the official said."
        ),
        [("an official", "It was late"), ("Ada Colau", "The road was shut"), ("Ada Colau", "It was dark")],
    ),
    "a name that no list has of one who runs a shop": (
        LATE + "Among them is Xolmar Trevelby, who runs a shop.\n\n“We have all won,” he said.",
        [("Paul Smith", "it was late"), ("Xolmar Trevelby", "We have all won")],
    ),
    "what one tells several of oneself": (
        LATE + "Ada Colau tried to convince the locals saying she had been there.",
        [("Paul Smith", "it was late"), ("Ada Colau", "she had been there")],
    ),
    "what several tell of themselves": (
        LATE + "Ada Colau met the locals saying they had been there.",
        [("Paul Smith", "it was late"), ("the locals", "they had been there")],
    ),
    "a lone father": (
        LATE + "Raman, father of the boy, said it was dark. He claimed that the car was sold.",
        [("Paul Smith", "it was late"), ("Raman", "it was dark"), ("Raman", "the car was sold")],
    ),
    "letters of an office behind after": (
        LATE + "After DSP Ada Colau left, it rained. “We have all won,” said the DSP.",
        [("Paul Smith", "it was late"), ("Ada Colau", "We have all won")],
    ),
    "letters of an office and its town": (
        LATE + "DSP Indri Subhash Chand was there. “We have all won,” said the DSP.",
        [("Paul Smith", "it was late"), ("Indri Subhash Chand", "We have all won")],
    ),
    "what came after a promise": (
        LATE + "After Ada Colau assured them of a fair inquiry, the family left the town.",
        [("Paul Smith", "it was late")],
    ),
    "one object that is hotter": ("Ada Colau found a star with a small orbiting object that is hotter.", []),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_a_feature_is_told_by_those_who_speak_in_it(text: str, expected: list[tuple[str, str]]) -> None:
    found = extract(Document(text))

    told = [(each.speaker, text[each.span.start : each.span.end].rstrip(".")) for each in found]
    assert told == [(who, words) for who, words in expected]
