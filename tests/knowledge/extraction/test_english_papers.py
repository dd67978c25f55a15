"""English of local papers, courts and agencies: whose words follow where a title or a work tells who speaks."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "he, behind one who is only known as Mr": (
        "Her brother Tony Blair said: “It was far away.” Mr Cleverly said he was safe. He said: “It is a trauma.”",
        ["Tony Blair", "Cleverly", "Cleverly"],
    ),
    "an office abroad, a name between commas, a deed": (
        "Joe Biden left. The British high commissioner to Kenya, Neil Wigan, dismissed it, saying “it is not true”.",
        ["Neil Wigan"],
    ),
    "a minister's field and his name, a deed": (
        "The minister for trade, Douglas Alexander, supported the view, stating that the deal was done.",
        ["Douglas Alexander"],
    ),
    "a council that is no newspaper": (
        "In May the Ely Standard was told of the plans. The county council said that it had no choice.",
        ["The county council"],
    ),
    "a council of another rank": (
        "Leeds City Council said it was sorry. The parish council said that the hall would stay.",
        ["Leeds City Council", "The parish council"],
    ),
    "a party to a case is not its judge": (
        "Justice John Roberts put the case off and asked for a report. The petitioner says he was put behind bars.",
        ["The petitioner"],
    ),
    "they, behind several who have not spoken": (
        "A council officer said the road was safe. Local traders disagreed. They said that it was not.",
        ["A council officer", "Local traders"],
    ),
    "how many orders": ("The airline would not tell how many orders it is likely to lose.", []),
    "a participle and whose object": ("Arguing her case in person, she left the court.", []),
    "was somewhere telling": (
        "Last week Keir Starmer was in Leeds telling voters that rents would fall.",
        ["Keir Starmer"],
    ),
    "what one wants others to ask": ("Keir Starmer recommended residents ask planners to tell them more.", []),
    "a verb that no list has, behind he": (
        "Keir Starmer met them. “We lost our way in all this haste,” he rued.",
        ["Keir Starmer"],
    ),
    "a full stop without a blank": ("Keir Starmer said he was sad.He was there.", ["Keir Starmer"]),
    "it, behind a body that looks like a name": (
        "Harlow Denby said that demand fell after the sale of Marks Hall. It added that costs rose.",
        ["Harlow Denby", "Harlow Denby"],
    ),
    "captain and skipper": (
        "India skipper Virat Kohli blamed his batsmen. The Indian captain said that they were poor.",
        ["Virat Kohli"],
    ),
    "a name and what its bearer heads, a clause": (
        "Tedros Ghebreyesus, head of the agency who met the envoys yesterday said talks would go on.",
        ["Tedros Ghebreyesus"],
    ),
    "what a minister is of, in small letters": (
        "Water and sanitation minister Pemmy Majodina said the dams were full.",
        ["Pemmy Majodina"],
    ),
    "the president, where two are told of": (
        "US President Donald Trump will meet President Emmanuel Macron. The president said trade would be discussed.",
        ["The president"],
    ),
    "Jr behind a comma": ("Health secretary Robert Kennedy, Jr. said the study was old.", ["Robert Kennedy"]),
    "fields of an office, a title, a name": (
        "The plan is ready, said Minister of Youth, Sports and Culture Datuk Hannah Yeoh.",
        ["Hannah Yeoh"],
    ),
    "a long name behind a title": (
        "Justice Syed Mansoor Ali Shah said that the law was clear.",
        ["Syed Mansoor Ali Shah"],
    ),
    "was quoted as saying": (
        "“We shall not be moved by threats of any kind,” Joe Biden was quoted as saying.",
        ["Joe Biden"],
    ),
    "he was quoted as saying": (
        "The paper cited an aide to Joe Biden. “What Biden wants is a fight with us all,” he was quoted as saying.",
        [],
    ),
    "a town's native": (
        "Marcus Rashford scored twice. “I was happy to help the team today,” the Manchester native said.",
        ["Marcus Rashford"],
    ),
    "residents on a day": ("Residents on Monday said the road was closed.", ["Residents"]),
}


@pytest.mark.parametrize(("text", "speakers"), SAID.values(), ids=SAID)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in extract(Document(text, language="en"))] == speakers
