"""English: hearers by name, sources before clauses with verbs, careless capitals, links, what is no report."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HEARERS = ("hosts Ant and Dec", "podcast host Ada Colau", "designer Ada and ex-footballer Karl", "his friend Joe Biden")
SAID = {
    "police and a deed": (
        "According to police, the man entered the shop, took the cash, and fled.",
        [("police", "the man entered the shop, took the cash, and fled")],
    ),
    "a name and a deed": (
        "According to Finner, the man opened fire on them, shot two, and fled.",
        [("Finner", "the man opened fire on them, shot two, and fled")],
    ),
    "a name and what it is": (
        "According to Ada Colau, the lawyer hired by the family, the bridge was shut.",
        [("Ada Colau", "the bridge was shut")],
    ),
    "a verb with a capital behind marks": (
        "Ada Colau was there. “So what do you want us to do?” Asked Colau. “The bridge is shut.” Colau Stated.",
        [("Ada Colau", "So what do you want us to do?"), ("Ada Colau", "The bridge is shut")],
    ),
    "a link in capitals": (
        "Ada Colau says it is over.\n\nALSO READ: Eskom fails again\n\nThe party said it was.",
        [("Ada Colau", "it is over"), ("The party", "it was")],
    ),
    "raised a matter": (
        "MP Ada Colau raised a procedural matter saying that the bridge was shut.",
        [("Ada Colau", "the bridge was shut")],
    ),
    "held a sign": (
        "MP Ada Colau held a banner saying that the bridge was shut.",
        [("a banner", "the bridge was shut")],
    ),
    "told off": ("Ada Colau has told off a minister who went to her office to warn her.", []),
    "said goodbye": ("Ada Colau said goodbye to her fellow mayors on Monday.", []),
    "goodbye in what is said": (
        "Ada Colau said goodbye was the hardest word.",
        [("Ada Colau", "goodbye was the hardest word")],
    ),
    "it was telling": (
        "MP Ada Colau said it was telling that no one thanked Joe Biden, calling it “a failure of the whole party”.",
        [
            ("Ada Colau", "it was telling that no one thanked Joe Biden"),
            ("Ada Colau", "a failure of the whole party"),
        ],
    ),
    "early this week": ("Early this week, Ada Colau conceded to the decision by the speaker.", []),
    "the time allocated": (
        "On the time allocated to MPs during plenary, Ada Colau says “a member has ten minutes to speak”.",
        [("Ada Colau", "a member has ten minutes to speak")],
    ),
    "told of it": (
        "Joe Biden was held. When asked about the drugs, he told officers there was more cocaine at home.",
        [("Joe Biden", "there was more cocaine at home")],
    ),
    "who says I of himself": (
        'Joe Biden was there. Emrhys said: "I found it in the night." He added: "It was far too cold."',
        [("Emrhys", "I found it in the night"), ("Emrhys", "It was far too cold")],
    ),
    "a body that says we": (
        'Joe Biden was there. Boeing said: "We found it in the night." He added: "It was far too cold."',
        [("Boeing", "We found it in the night"), ("Joe Biden", "It was far too cold")],
    ),
    "several, however": (
        "Some residents, however, say the bridge was shut.",
        [("Some residents", "the bridge was shut")],
    ),
    "what a letter is for": ("Mr Biden has written to council leader Ada Colau to express his concerns.", []),
    "what a letter says": (
        "Mr Biden wrote that the bridge was shut.",
        [("Biden", "the bridge was shut")],
    ),
    "a deed that goes on": (
        "Ada Colau said she called police and told them that the bridge was shut.",
        [("Ada Colau", "she called police and told them that the bridge was shut")],
    ),
    "who told others besides": (
        "Ada Colau said the bridge was shut and told residents that it was cold.",
        [("Ada Colau", "the bridge was shut"), ("Ada Colau", "it was cold")],
    ),
    "a paper behind words in marks": (
        'Joe Biden told police "the bridge was shut by four men", the Daily Mail reported.',
        [("Joe Biden", "the bridge was shut by four men")],
    ),
    "a paper behind a word in marks": (
        'Joe Biden said the bridge was "shut", Reuters reported.',
        [("Joe Biden", 'the bridge was "shut"')],
    ),
    "nobody's paper": (
        '"The bridge was shut by four men," the Daily Mail reported.',
        [("Daily Mail", "The bridge was shut by four men")],
    ),
    "a stern warning": ("The stern warning came after a man appeared before the court charged with theft.", []),
}


@pytest.mark.parametrize("hearer", HEARERS)
def test_a_hearer_named_is_no_word_of_what_is_said(hearer: str) -> None:
    text = f"Wayne Rooney told {hearer}: “It is grim in here.”"
    (found,) = extract(Document(text))
    assert (found.speaker, text[slice(*found.span)]) == ("Wayne Rooney", "It is grim in here")


def test_a_clause_behind_reporters_is_said() -> None:
    text = "Wayne Rooney told reporters Leeds was far too cold."
    (found,) = extract(Document(text))
    assert text[slice(*found.span)] == "Leeds was far too cold"


@pytest.mark.parametrize("form", SAID)
def test_each_says_what_is_told(form: str) -> None:
    text, expected = SAID[form]
    assert [(each.speaker, text[each.span.start : each.span.end]) for each in extract(Document(text))] == expected
