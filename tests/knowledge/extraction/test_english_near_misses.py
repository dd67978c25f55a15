"""English: what looks like a relay, a hidden source, a title, an aside or a charge and is none."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

MINISTER = "Energy minister Ada Colau was there. The minister "
SAID = {
    "a claim about what they said": (
        "They said it was late, Paul Smith claimed.",
        [("Paul Smith", "They said it was late")],
    ),
    "critics of her who speaks": (
        "Critics say I was mad, Ada Colau said.",
        [("Ada Colau", "Critics say I was mad")],
    ),
    "the doctor of her who speaks": (
        "My doctor said I was fine, Ada Colau said.",
        [("Ada Colau", "My doctor said I was fine")],
    ),
    "what everyone claims": (
        "Everyone claims they were first, Paul Smith said.",
        [("Paul Smith", "Everyone claims they were first")],
    ),
    "what a firm was told": (
        "The council told Bob Lee's firm to go, the mayor said.",
        [("the mayor", "The council told Bob Lee's firm to go")],
    ),
    "what a paper with an article passes on": (
        "Ada Colau told police she was late, the Guardian reported.",
        [("Ada Colau", "she was late")],
    ),
    "what a court passes on": (
        "The mayor said the road was bad, the court said.",
        [("The mayor", "the road was bad")],
    ),
    "identified within what is said": (
        MINISTER + "said the government had identified ten sites.",
        [("Ada Colau", "the government had identified ten sites")],
    ),
    "an anonymous donor within what is said": (
        MINISTER + "said an anonymous donor paid for it.",
        [("Ada Colau", "an anonymous donor paid for it")],
    ),
    "who will be named director": (
        "“We won,” said coach Ada Colau. The coach said she would soon be named director.",
        [("Ada Colau", "We won"), ("Ada Colau", "she would soon be named director")],
    ),
    "who named another in an aside": (
        MINISTER.rstrip() + ", who named the victim as Paul Smith, said it was late.",
        [("Ada Colau", "it was late")],
    ),
    "who asked not to be named": (
        MINISTER.rstrip() + ", who asked not to be named, said it was late.",
        [("The minister", "it was late")],
    ),
    "an unnamed one": (
        "Energy minister Ada Colau was there. The unnamed minister said it was late.",
        [("The unnamed minister", "it was late")],
    ),
    "a constable of no listed name": (
        "PC Kipkemoi Gorbachev said it was late.",
        [("Kipkemoi Gorbachev", "it was late")],
    ),
    "a constable": ("PC Paul Smith said it was late.", [("Paul Smith", "it was late")]),
    "on a wall when the mayor came": (
        "As the mayor arrived, “we want our money back now” was written on the wall.",
        [],
    ),
    "what counts for the mayor": ("As for the mayor, “you must listen to people” is what counts.", []),
    "in the air by the White House": (
        "As they marched past the White House, “no justice, no peace” filled the air.",
        [],
    ),
    "as she puts it, in the middle": (
        "The plan is, as Ada Colau puts it, “a very bad one for us”.",
        [("Ada Colau", "a very bad one for us")],
    ),
    "charged by the state": ("The state charged the two men to appear in court.", []),
    "charged by a bank": ("The bank charged customers to withdraw cash.", []),
    "a question that was answered": ("Ada Colau answered the question that had been put by the panel.", []),
    "a door that was answered": ("Ada Colau answered the door that was open.", []),
    "whom she answered": (
        "Ada Colau answered Jeremy Corbyn: “We have all won.”",
        [("Ada Colau", "We have all won")],
    ),
    "an interest in her": (
        "Fans lost interest in Adele. “I am sorry for that,” Adele said. The singer said she would return.",
        [("Adele", "I am sorry for that"), ("Adele", "she would return")],
    ),
    "one of Leeds Sports and one of a museum": (
        "Ada Colau of Leeds Sports and Paul Smith of the Leeds Museum said it was late.",
        [("Ada Colau and Paul Smith", "it was late")],
    ),
    "a forgotten mark and inches": (
        (
            "Ada Colau said “we won.\n\nThe mayor left the town.\n\nPolice arrested a man.\n\n"
            'The 27" screen broke. Paul Smith said it was late.'
        ),
        [("Ada Colau", "we won"), ("Paul Smith", "it was late")],
    ),
    "what a sign says": ("The mayor was clear:\n“We must go now” is what the sign says.", []),
    "what she was clear about": (
        "Ada Colau was clear:\n“We must go now.”",
        [("Ada Colau", "We must go now")],
    ),
}
NAMES = (
    "Tate Britain|Tate McRae|Con Coughlin|Con Edison|Cas Mudde|Mama Mia|Tem Morrison"
    "|CP Rail|PC World|RT France|PS Group|SP Energy"
)


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_each_near_miss_is_read_as_what_it_is(text: str, expected: list[tuple[str, str]]) -> None:
    found = extract(Document(text))

    assert [(each.speaker, text[each.span.start : each.span.end]) for each in found] == expected


@pytest.mark.parametrize("name", NAMES.split("|"))
def test_names_keep_a_first_word_that_is_an_african_title(name: str) -> None:
    assert [each.speaker for each in extract(Document(f"{name} said it was late."))] == [name]
