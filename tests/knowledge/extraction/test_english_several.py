"""English: several who are counted, who goes on, a lone name before what its bearer is, who is described again."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SEVERAL = [
    "Some of the traders",
    "Many of the teachers",
    "Two of the nurses",
    "Dozens of residents",
    "Scores of angry parents",
    "A group of farmers",
    "A section of MPs",
    "Over 100 villagers",
    "More than 200 students",
    "Young people in the town",
    "Men and women",
    "The couple",
    "The family",
]

SAID = {
    "one told of since is not who added": (
        "Ada Colau said the road was bad. Angela Merkel was attacked and taken to hospital. “It was awful,” she added.",
        [("Ada Colau", "the road was bad"), ("Ada Colau", "It was awful")],
    ),
    "who also said": (
        "Ada Colau said the road was bad. Angela Merkel was elected in 2005. She also said: “It was awful.”",
        [("Ada Colau", "the road was bad"), ("Ada Colau", "It was awful")],
    ),
    "who goes on twice": (
        "Ada Colau said it was late. Angela Merkel was hurt.\n\n“It was awful,” she added.\n\n“It is cold,” she said.",
        [("Ada Colau", "it was late"), ("Ada Colau", "It was awful"), ("Ada Colau", "It is cold")],
    ),
    "one told of since may speak": (
        "Ada Colau said the road was bad. Angela Merkel was elected in 2005. “It was awful,” she said.",
        [("Ada Colau", "the road was bad"), ("Angela Merkel", "It was awful")],
    ),
    "a lone name that no comma closes": (
        "The market was shut on Monday. Amara, a trader at the gate said the road was bad. “It is cold,” she said.",
        [("Amara", "the road was bad"), ("Amara", "It is cold")],
    ),
    "a lone name before words in marks": (
        "The market was shut on Monday. Amara, a resident of the estate said, “The road was bad.”",
        [("Amara", "The road was bad")],
    ),
    "no name before a description": (
        "The market was shut. Nearby, a trader at the gate said it was cold. Tired, a nurse said the road was bad.",
        [("a trader at the gate", "it was cold"), ("a nurse", "the road was bad")],
    ),
    "the man who has just been described": (
        "Joe Biden said it was late. Another trader said he was at work. He ran home.\n\n“It was awful,” the man said.",
        [("Joe Biden", "it was late"), ("Another trader", "he was at work"), ("Another trader", "It was awful")],
    ),
    "another than who has just been described": (
        "The road was shut. One woman told the paper: “It is late.” Another woman said: “It is cold.”",
        [("One woman", "It is late"), ("Another woman", "It is cold")],
    ),
    "another one, before and behind the verb": (
        "Ada Colau said it was late. “It is cold,” said another one. “It is bad,” another one said.",
        [("Ada Colau", "it was late"), ("another one", "It is cold"), ("another one", "It is bad")],
    ),
    "an adverb before an adjective": (
        "Joe Biden said it was late. “It was awful,” lamented a visibly angry trader.",
        [("Joe Biden", "it was late"), ("a visibly angry trader", "It was awful")],
    ),
    "a verb with an addressee before its speaker": (
        "Joe Biden was there on Monday. “It was hard,” answers Biden. “It was,” answered Ada Colau.",
        [("Joe Biden", "It was hard"), ("Ada Colau", "It was")],
    ),
    "what somebody is blamed for": (
        "The party took aim at Joe Biden for the Government’s results. Joe Biden said it was late.",
        [("Joe Biden", "it was late")],
    ),
    "who describes a source": (
        "According to residents of the town, who fetched water at night, the road was bad.",
        [("residents of the town", "the road was bad")],
    ),
    "what one claims to be": (
        "The road was shut on Monday. Ministers claimed to have collected the signatures.",
        [("Ministers", "to have collected the signatures")],
    ),
    "a body that spoke last, not several before it": (
        "Residents said it was late. The council said the road was bad. They added it was cold. “It was,” they said.",
        [
            ("Residents", "it was late"),
            ("The council", "the road was bad"),
            ("The council", "it was cold"),
            ("The council", "It was"),
        ],
    ),
    "a company that no residents are": (
        "It was cold. Residents said it was late. The company said the road was bad.",
        [("Residents", "it was late"), ("The company", "the road was bad")],
    ),
    "a team as a topic": (
        "Rotherham United: Arrogance at New York?\n\nPaul Warne said it was late.",
        [("Paul Warne", "it was late")],
    ),
    "a line to another page within words in marks": (
        "Joe Biden said: “The road was bad.\nREAD MORE: Police shut the road\n“It was cold.\n“It rained.”",
        [("Joe Biden", "The road was bad"), ("Joe Biden", "It was cold.\n“It rained")],
    ),
}


def _said_by(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("subject", SEVERAL)
@pytest.mark.parametrize(
    "behind",
    ["left on Tuesday. They said it was awful.", "left on Tuesday. “It was awful,” they said."],
    ids=["reported", "in marks"],
)
def test_several_who_lead_the_sentence_before(subject: str, behind: str) -> None:
    """They are whoever leads the sentence before, and not who spoke before that."""
    ((speaker, said),) = _said_by(f"The weather was bad on Monday. {subject} {behind}")
    assert (speaker, said.lower()) == (subject, "it was awful")


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID.keys())
def test_said_by(text: str, expected: list[tuple[str, str]]) -> None:
    """Speaker and words of each statement."""
    assert _said_by(text) == expected
