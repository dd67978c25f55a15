"""English: forms that fresh articles had: who is made to speak, of two crafts, one of several, kin of one's surname."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "two crafts before a name": (
        "“Nobody told us how hard it was,” former Leeds captain and BBC pundit Alan Shearer told fans.",
        [("Alan Shearer", "Nobody told us how hard it was")],
    ),
    "a craft and a post in capitals": (
        "Ohio governor and Senate candidate John Kasich said the road was open.",
        [("John Kasich", "the road was open")],
    ),
    "one of several behind quoted words": (
        "Residents wept. “Nobody told us how hard it was,” one told the BBC.",
        [("one", "Nobody told us how hard it was")],
    ),
    "an official of a firm that is not involved": (
        "“Nobody told us how hard it was,” one official at a firm not involved in the deal said.",
        [("one official at a firm not involved in the deal", "Nobody told us how hard it was")],
    ),
    "at a bank that has done something": (
        "“Nobody told us how hard it was,” said a trader at a bank that has sold its bonds.",
        [("a trader at a bank", "Nobody told us how hard it was")],
    ),
    "somebody of the street is no mayor": (
        "Mayor Ada Colau came. “The bridge is long,” Colau said.\n\n“Nobody told us it was hard,” the insider said.",
        [("Ada Colau", "The bridge is long"), ("the insider", "Nobody told us it was hard")],
    ),
    "whom something makes promise": (
        "Protests forced the minister to promise that the road would open.",
        [("the minister", "the road would open")],
    ),
    "the same by name, behind it when": (
        "The row prompted Keir Starmer last May to warn that the road would close.",
        [("Keir Starmer", "the road would close")],
    ),
    "who led and went on to speak": (
        "Keir Starmer led Labour to power and went on to say that the work was hard.",
        [("Keir Starmer", "the work was hard")],
    ),
    "a body that claims members of whom more is told": (
        "The union, which claims a membership of 600,000 workers, most of whom are old, urged ministers to act.",
        [("The union", "a membership of 600,000 workers"), ("The union", "to act")],
    ),
    "his son keeps no surname": (
        "Bill Clinton left. Clinton met his son, Roger Clinton. “I did not know it would be so hard,” Clinton said.",
        [("Bill Clinton", "I did not know it would be so hard")],
    ),
    "his father speaks and keeps it": (
        "Roger Clinton fell. Clinton is ill. His father, Bill Clinton, said it was bad. “I am sorry,” Clinton said.",
        [("Bill Clinton", "it was bad"), ("Bill Clinton", "I am sorry")],
    ),
    "a month is nobody": (
        "The bridge fell on Jan. 7, 1943. “It will be long before it is up,” he said.",
        [],
    ),
    "a town before a noun is nobody": (
        "The father of the Orlando gunman came in March. “I am sorry for all,” the father said.",
        [("the father", "I am sorry for all")],
    ),
    "a singer is, though a concert bears her name": (
        "The Adele concert was late. Adele said she was sorry.",
        [("Adele", "she was sorry")],
    ),
    "a word that opens a sentence issues nothing": (
        "Shortly after the communique was issued, the rain fell. The communique said the road was open.",
        [("The communique", "the road was open")],
    ),
    "a body before a verb that no list has": (
        "The administration opposes any change. It argues the road is needed.",
        [("The administration", "the road is needed")],
    ),
    "a gerund opens no name": (
        "Elon Musk left. “Getting Tesla off the ground took a huge effort,” he said.",
        [("Elon Musk", "Getting Tesla off the ground took a huge effort")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=list(SAID))
def test_said_by(text: str, expected: list[tuple[str, str]]) -> None:
    told = extract(Document(text, language="en"))
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in told] == expected
