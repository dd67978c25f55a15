"""Who speaks in English, by where the clause of reporting stands and how whoever speaks is told of."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SPEAKERS = {
    "a surname that is a title, and a generation": (
        "Martin Luther King Jr. said the road was open.",
        "Martin Luther King Jr",
    ),
    "the same behind another title": (
        "“The road is open,” the Rev. Martin Luther King Jr. said.",
        "Martin Luther King Jr",
    ),
    "the same and a number": ("Martin Luther King III told reporters the road was open.", "Martin Luther King III"),
    "a king and a number": ("King Charles III said the road was open.", "Charles III"),
    "many who do something to somebody": (
        "Two officers guarding Donald Trump said the road was open.",
        "Two officers guarding Donald Trump",
    ),
    "a name behind another's deed": (
        "Donald Trump met Keir Starmer and Emmanuel Macron said the road was open.",
        "Emmanuel Macron",
    ),
    "a name behind the place another left": (
        "Rachel Reeves left Downing Street and Keir Starmer said the road was open.",
        "Keir Starmer",
    ),
    "bodies joined": ("Associated Press and Reuters said the road was open.", "Associated Press and Reuters"),
    "a judge behind a full stop": ("Donald Trump was angry. “The road is open.” The judge said.", "The judge"),
    "a place behind a full stop": (
        "Donald Trump was angry. “The road is open.” Joe Biden said in the Senate.",
        "Joe Biden",
    ),
    "a friend of two given names": (
        "A friend of Juan Carlos Varela Rodríguez said the road was open.",
        "A friend of Juan Carlos Varela Rodríguez",
    ),
    "kin of two given names": (
        "The brother of Juan Carlos Varela Rodríguez said the road was open.",
        "The brother of Juan Carlos Varela Rodríguez",
    ),
    "a lawyer of three names": (
        "The lawyer of Recep Tayyip Erdogan said the road was open.",
        "The lawyer of Recep Tayyip Erdogan",
    ),
    "a body's spokesman": ("A spokesman for UNICEF James Elder said the road was open.", "James Elder"),
    "an office and its field": (
        "Director of Public Prosecutions Noordin Haji said the case would go to court.",
        "Noordin Haji",
    ),
    "a deputy's": ("Deputy Chief of Army Staff Upendra Dwivedi said the border was quiet.", "Upendra Dwivedi"),
    "behind the quotation": (
        "“The case will go to court,” said Director of Public Prosecutions Noordin Haji.",
        "Noordin Haji",
    ),
    "of three names": ("Governor of Kano State Abba Kabir Yusuf said schools would open.", "Abba Kabir Yusuf"),
    "the first of two": (
        "Chief of Army Staff Upendra Dwivedi and Director of Police Noordin Haji met. Dwivedi said all was quiet.",
        "Upendra Dwivedi",
    ),
    "no name behind a field": (
        "The Minister of State Petroleum Resources said the pumps were full.",
        "The Minister of State Petroleum Resources",
    ),
    "quoted by a paper": ("Joe Biden was quoted by the Herald as saying the talks were over.", "Joe Biden"),
    "quoted in a paper": ("The minister was quoted in the Herald as saying the talks were over.", "The minister"),
    "in a statement": (
        "A police spokeswoman in a statement on Friday said the road was closed.",
        "A police spokeswoman",
    ),
    "a day before a body": ("On Monday the Harbour Trust said the bridge was closed.", "Harbour Trust"),
    "after the match": ("Rashford after the match said the team had been lucky.", "Rashford"),
    "despite a delay": ("Joe Biden despite the delay said the talks were going well.", "Joe Biden"),
    "not what follows": ("The paper was published in Nature after the team said it was done.", "the team"),
    "an age and a place": ("On Monday Joe Biden, 81, of Scranton, said the talks were over.", "Joe Biden"),
    "an age and a trade": ("The talks are over, Joe Biden, 81, a retired senator, said.", "Joe Biden"),
    "a place of two words": (
        "On Monday Joe Biden, a retired senator from Scranton, Pennsylvania, said the talks were over.",
        "Joe Biden",
    ),
    "an office of a body and its bearer": (
        "“The virus is back,” said the Director-General of the World Health Organization, Dr Tedros Ghebreyesus.",
        "Tedros Ghebreyesus",
    ),
    "as he explained": ("“The talks are over,” as Joe Biden explained.", "Joe Biden"),
    "a question before an aside": ("“Will the talks ever end?” Joe Biden, a retired senator, asked.", "Joe Biden"),
    "an exclamation before a sentence": (
        "“End it!” The crowd, led by Joe Biden, said the talks were over.",
        "The crowd",
    ),
    "whom a description tells of": (
        "Also there was Joe Biden, a senator from Delaware, who said the talks were over.",
        "Joe Biden",
    ),
    "quoted by a paper without as": ("Joe Biden was quoted by state media saying the talks were over.", "Joe Biden"),
    "a body of a land": ("British Airways said it had lost money.", "British Airways"),
    "a body of a land and its field": ("British Gas said prices would rise.", "British Gas"),
    "a partner": ("The trust will partner with Joe Biden, who said the plan was good.", "Joe Biden"),
    "another leader": (
        "Council leader Joe Biden met a nurse. The opposition leader said it was late.",
        "The opposition leader",
    ),
    "the same leader": ("Council leader Joe Biden met a nurse. The council leader said it was late.", "Joe Biden"),
    "a statement from somebody": ("“We will open,” read a statement from council leader Joe Biden.", "Joe Biden"),
    "a statement from a body": ("“We will open,” a statement from the Harbour Trust said.", "Harbour Trust"),
    "a statement of somebody described": (
        "A statement from Joe Biden, a senator from Delaware, said the talks were over.",
        "Joe Biden",
    ),
    "according to her": ("Angela Merkel came. According to her, the talks were over.", "Angela Merkel"),
    "a report sent to somebody": (
        "The rule will change, according to the report filed to U.S. District Judge James Boasberg.",
        "the report filed to U.S. District Judge James Boasberg",
    ),
    "as announced by another": (
        "Angela Merkel disagreed with the rule across the area as announced by Joe Biden. She said it was late.",
        "Angela Merkel",
    ),
    "a verdict that tells": ("The coroner recorded a narrative verdict saying it was not neglect.", "The coroner"),
    "something described": (
        "It was a third blow, something the family’s lawyer described as “a chance that was missed”.",
        "the family’s lawyer",
    ),
    "averred": ("Joe Biden averred that the talks were over.", "Joe Biden"),
    "a title and a full stop": ("“The road is closed,” said Barr. Nyesom Wike.", "Nyesom Wike"),
}

SAID = {
    "on her page": ("Angela Merkel wrote on her Facebook page that the talks were over.", "the talks were over"),
    "shared": ("Protesters shared that the leader had gone away.", "the leader had gone away"),
    "an occasion": ("Joe Biden said during the long presentation, “We are very tired.”", "We are very tired"),
    "two deeds of those who are told of": (
        "Joe Biden alleged that his rivals had hurt the party by sharing posts and accusing it of graft.",
        "his rivals had hurt the party by sharing posts and accusing it of graft",
    ),
    "an age": ("According to Joe Biden, 81, a retired senator, the talks are over.", "the talks are over"),
    "whose": ("According to Joe Biden, whose brother was there, the talks are over.", "the talks are over"),
    "a deed": ("According to Joe Biden, speaking on Monday, the talks are over.", "the talks are over"),
    "a place": ("According to Joe Biden, of Scranton, the talks are over.", "the talks are over"),
    "an office and its bearer": (
        "According to the Director-General of the World Health Organization, Dr Tedros Ghebreyesus, cases are rising.",
        "cases are rising",
    ),
    "no aside": (
        "According to Joe Biden, rising prices, falling wages and lost jobs will hurt voters.",
        "rising prices, falling wages and lost jobs will hurt voters",
    ),
    "who a source is, behind little that is said": (
        "The plan is good, according to Joe Biden, a senator from the state of Delaware.",
        "The plan is good",
    ),
    "what goes on behind a source": (
        "In Leeds, according to Joe Biden, a bridge opened in May.",
        "a bridge opened in May",
    ),
    "a figure": ("According to Joe Biden, 58 banks have closed.", "58 banks have closed"),
}


@pytest.mark.parametrize("form", SPEAKERS)
def test_whoever_speaks_is_named(form: str) -> None:
    text, speaker = SPEAKERS[form]
    assert [one.speaker for one in extract(Document(text, language="en"))] == [speaker]


def test_papers_say_what_they_say() -> None:
    """A letter that is only told of in somebody's words is not his, and a letter that is written is nothing said."""
    text = "Joe Biden said that a letter was sent round. The letter claimed that the road was shut."
    assert [one.speaker for one in extract(Document(text, language="en"))] == ["Joe Biden", "The letter"]
    assert not extract(Document("Joe Biden wrote a letter to officials who were waiting.", language="en"))
    assert not extract(Document("Joe Biden had shared videos of the march with words “we see you”.", language="en"))
    assert not extract(Document("Joe Biden tweeted photos of officials who had waited.", language="en"))


@pytest.mark.parametrize("form", SAID)
def test_asides_behind_a_source_are_not_said(form: str) -> None:
    text, said = SAID[form]
    assert [text[one.span.start : one.span.end] for one in extract(Document(text, language="en"))] == [said]
