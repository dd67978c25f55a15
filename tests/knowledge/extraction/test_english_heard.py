"""English: what a court hears of what others did, deeds that are admitted or denied, marks and lines set carelessly."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HEARD = [
    "the dogs were found dead",
    "his wife called police",
    "he asked his brother for money",
    "she told him to leave the house",
    "the nurses were asked to leave the ward",
    "Smith agreed to the fight but asked Jones for some time",
    "officers found a knife in his bag",
    "he called her a liar",
]

SAID = {
    "who is named speaks within what a court heard": (
        "It was cold. The court heard Angela Merkel told police there were holes in the car.",
        [("Angela Merkel", "there were holes in the car")],
    ),
    "an inquest into something": (
        "It was cold. An inquest into the death of a man has heard there were faults.",
        [("An inquest into the death of a man", "there were faults")],
    ),
    "what an autopsy found": (
        "It was cold. An autopsy found Angela Merkel had been ill.",
        [("An autopsy", "Angela Merkel had been ill")],
    ),
    "a deed that is admitted": (
        "Ada Colau said it was late. Angela Merkel admitted to stealing the car. “I was cold,” she said.",
        [("Ada Colau", "it was late"), ("Angela Merkel", "stealing the car"), ("Angela Merkel", "I was cold")],
    ),
    "a deed that is denied": (
        "The company denied falling sales. Joe Biden denied taking the money.",
        [("Joe Biden", "taking the money")],
    ),
    "what one is warned against": (
        "It was cold. The minister cautioned residents against leaving the town.",
        [("The minister", "against leaving the town")],
    ),
    "an object before another verb of saying": (
        "Ada Colau denied the accusations and told the court that it was late.",
        [("Ada Colau", "it was late")],
    ),
    "what the narrator tells behind a comma": (
        "Ada Colau said it was late, calling on them for help. Joe Biden said it was cold, describing it as a shame.",
        [("Ada Colau", "it was late"), ("Joe Biden", "it was cold")],
    ),
    "demands that are no verb": (
        "It was cold. Students of the union took out a protest over multiple demands and warned that it was late.",
        [("Students of the union", "it was late")],
    ),
    "that day": (
        "It was cold. They met to discuss a report submitted that morning to the council. Joe Biden said it was late.",
        [("Joe Biden", "it was late")],
    ),
    "dozens of several": (
        "It was cold. Dozens of residents said it was late.",
        [("Dozens of residents", "it was late")],
    ),
    "who said it behind a line break": (
        "It was cold on Monday. “The road was bad,”\n\nThe mayor’s lawyer told the court.",
        [("The mayor’s lawyer", "The road was bad")],
    ),
    "a closing mark beside who said it": (
        "Joe Biden said it was late. “They accuse us of it, “he said. Ada Colau left.\n\n“Some of us left, “she said.",
        [("Joe Biden", "it was late"), ("Joe Biden", "They accuse us of it"), ("Ada Colau", "Some of us left")],
    ),
    "who took a picture": (
        "Joe Biden was late.\nPictures: Boris Johnson\n\n“It was hard,” he said.",
        [("Joe Biden", "It was hard")],
    ),
    "a woman of a name of either": (
        "Chipo Moyo said it was late. Sipho Ncube admitted taking the car. “I was cold,” she said.",
        [("Chipo Moyo", "it was late"), ("Sipho Ncube", "taking the car"), ("Sipho Ncube", "I was cold")],
    ),
}


def _said_by(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("heard", HEARD)
@pytest.mark.parametrize("led", ["The court heard", "An inquest heard that"])
def test_a_court_hears_what_others_did(led: str, heard: str) -> None:
    """Whatever they did with words, they are not who tells of it."""
    assert _said_by(f"It was cold on Monday. {led} {heard}.") == [(led.removesuffix(" that")[: -len(" heard")], heard)]


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID.keys())
def test_said_by(text: str, expected: list[tuple[str, str]]) -> None:
    """Speaker and words of each statement."""
    assert _said_by(text) == expected
