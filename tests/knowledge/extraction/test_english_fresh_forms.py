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
    "an office no comma closes": (
        "Julian Assange, head of research at security firm Sophos told MailOnline: “Nobody knew that it was open.”",
        [("Julian Assange", "Nobody knew that it was open")],
    ),
    "the same behind a link, with its article": (
        "However, Ada Colau, a spokeswoman for the ministry said the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "who says it set between commas": ("Ada Colau, a spokesman said, has left the country.", []),
    "whom a comma lists before the one who speaks": (
        "She met Gerhard Schroeder and Foreign Minister Joschka Fischer. Later, Mr Powell said the road was open.",
        [("Powell", "the road was open")],
    ),
    "whose wife she is": (
        "Coleen Rooney left. The star – wife of former England player Wayne – has claimed that the road was open.",
        [("The star", "the road was open")],
    ),
    "the same between commas": (
        "Ada Colau came. The singer, wife of footballer Wayne Rooney, said the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "an official who is named nowhere before": (
        "Ali Khamenei told the BBC it was late. The official told Reuters it was bad. Local official Ada Colau left.",
        [("Ali Khamenei", "it was late"), ("The official", "it was bad")],
    ),
    "a news agency hears": (
        "Ada Colau told AFP news agency emergency personnel were searching.",
        [("Ada Colau", "emergency personnel were searching")],
    ),
    "a news agency before its name": (
        "Ada Colau told news agency Tass the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "a newspaper behind its name": (
        "Ada Colau told The Mirror newspaper the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "what somebody does besides": (
        "Ada Colau, a lawyer who represents Tesla and is also speaking for Grace Ocean, told the BBC it was late.",
        [("Ada Colau", "it was late")],
    ),
    "marks of two signs that do not match": (
        "‘’I was waiting for a bus when the rain came,’’ Ada Colau narrated.",
        [("Ada Colau", "I was waiting for a bus when the rain came")],
    ),
    "a mark within that is never closed": (
        "“The force replies to claims that “Bandit is governor.\n\n“The force denies it. It is wrong,” Ada Colau said.",
        [
            (
                "Ada Colau",
                "The force replies to claims that “Bandit is governor.\n\n“The force denies it. It is wrong",
            )
        ],
    ),
    "they of one who is not named": (
        "The rent rose, residents said. A spokesman for the firm said it was late. They added: “We will open soon.”",
        [
            ("residents", "The rent rose"),
            ("A spokesman for the firm", "it was late"),
            ("A spokesman for the firm", "We will open soon"),
        ],
    ),
    "of whom it is only told what may be": (
        "Mayor Ada Colau left. An official should never do it. She said it was wrong.",
        [("Ada Colau", "it was wrong")],
    ),
    "claims that somebody rejects": (
        "The Minority rejected claims that Ghana’s gains are the result of prudent management.",
        [],
    ),
    "to whom one speaks, before a participle": (
        "A source has spoken to US Weekly claiming that the road was open.",
        [("A source", "the road was open")],
    ),
    "an inspector is no planner": (
        "Leeds planner Phil Crabtree said it was late. The inspector said the road was open.",
        [("Phil Crabtree", "it was late"), ("The inspector", "the road was open")],
    ),
    "how a thing came, before it": (
        "Sent by Ada Colau, it read: “The road was open all the time.”",
        [],
    ),
    "a headline about a storm": (
        "Storm batters coast: ‘I never saw it so bad’\nA storm came. “I never saw it so bad as now,” Ada Colau said.",
        [("Ada Colau", "I never saw it so bad"), ("Ada Colau", "I never saw it so bad as now")],
    ),
    "what he is prompted by makes nobody speak": (
        "Ada Colau was prompted by the row to say that the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "her own way makes nobody speak": (
        "Ada Colau pushed her way through the crowd to say that the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "nor does a thing": (
        "Police forced the door open to say that the road was open.",
        [("Police", "the road was open")],
    ),
    "throughout is no preposition before that": (
        "Ada Colau maintained throughout that she was innocent.",
        [("Ada Colau", "she was innocent")],
    ),
    "nor outside": ("Ada Colau told reporters outside that roads were open.", [("Ada Colau", "roads were open")]),
    "a magazine that opens a clause hears nothing": (
        "Ada Colau told the BBC magazine sales were down.",
        [("Ada Colau", "magazine sales were down")],
    ),
    "nor do film crews": ("Ada Colau told the Times film crews were late.", [("Ada Colau", "film crews were late")]),
    "a place within a list is nobody": (
        "In Sheffield and North Leeds, a minister said the road was open.",
        [("a minister", "the road was open")],
    ),
    "nor a second one met": (
        "They sent Boris Johnson and Liz Truss, a spokesman said it was late.",
        [("a spokesman", "it was late")],
    ),
    "who did what describes the noun before": (
        "The man on the phone the police traced said it was late.",
        [("The man on the phone the police traced", "it was late")],
    ),
    "words behind a video and a comma": (
        'Trump said in a video, "Get Well Soon, Joe."',
        [("Trump", "Get Well Soon, Joe")],
    ),
    "who organises an event": (
        "Concert organiser: “The games go on.”",
        [("Concert organiser", "The games go on")],
    ),
    "a sentence that a letter and its cry end": (
        "It was plan B! The mayor said it was late.",
        [("The mayor", "it was late")],
    ),
    "what nobody can deny": ("Ada Colau cannot deny that it was late.", [("Ada Colau", "it was late")]),
    "a headline about somebody": (
        "Colau slams council: ‘It is a disgrace’\nMayor Ada Colau spoke on Wednesday.",
        [("Ada Colau", "It is a disgrace")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=list(SAID))
def test_said_by(text: str, expected: list[tuple[str, str]]) -> None:
    told = extract(Document(text, language="en"))
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in told] == expected


TITLES = (
    'told CNN\'s Jake Tapper on "State of the Union" on Sunday',
    'said on ABC\'s "This Week"',
    'told NBC\'s "Meet the Press"',
    'told "Fox & Friends" on Monday',
    'told the "Today" show',
    'told "CBS This Morning" host Gayle King',
    'told the magazine "People"',
    "said in that interview on Monday",
    'said in the documentary "Miss Americana"',
)


@pytest.mark.parametrize("behind", TITLES)
def test_titles_in_marks_are_no_words(behind: str) -> None:
    """What is said before a title is its speaker's, and what that opens behind it; the title is nobody's words."""
    text = f'"I think it is terrible," Nancy Pelosi {behind}. "We should not do it."'
    told = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]
    assert told == [("Nancy Pelosi", "I think it is terrible"), ("Nancy Pelosi", "We should not do it")]
    text = f"Nancy Pelosi {behind} that the road was open."
    told = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]
    assert told == [("Nancy Pelosi", "the road was open")]


def test_titles_within_words_keep_their_marks() -> None:
    text = 'Nancy Pelosi told fans "Never Give Up" on Monday. She said the song was in "Star Wars".'
    told = [(one.kind, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]
    assert told == [("direct", "Never Give Up"), ("indirect", 'the song was in "Star Wars"')]
