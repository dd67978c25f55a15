"""English: who speaks where others stand beside him (kin, aides, hosts, outlets, joint speakers), and up to where."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "to those of whom it is told what they did": (
        "Ada Colau told supporters, who cheered, that the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "the same without that": (
        "Ada Colau told her husband, who is ill, the road was open.",
        [("Ada Colau", "the road was open")],
    ),
    "who replies to whom he is told by": (
        "“It is a dark day for us all,” Jens Stoltenberg told Keir Starmer, who replied: “I share your concern.”",
        [("Jens Stoltenberg", "It is a dark day for us all"), ("Keir Starmer", "I share your concern")],
    ),
    "the same by his office": (
        "“It is a dark day for us all,” Jens Stoltenberg told the prime minister, who replied that it was.",
        [("Jens Stoltenberg", "It is a dark day for us all"), ("the prime minister", "it was")],
    ),
    "the same behind his office": (
        "“It is a dark day,” Jens Stoltenberg wrote to the mayor, Keir Starmer, who replied: “I share your fears.”",
        [("Jens Stoltenberg", "It is a dark day"), ("Keir Starmer", "I share your fears")],
    ),
    "of whom one is asked": (
        "Karoline Leavitt spoke. Asked whether the president trusted Mr Putin, Ms Leavitt said he trusted nobody.",
        [("Karoline Leavitt", "he trusted nobody")],
    ),
    "with whose aide one works": (
        "Rachel Reeves worked with the mayor’s aide who said the road was open.",
        [("the mayor’s aide", "the road was open")],
    ),
    "to whom one is married": (
        "Rachel Reeves is married to the mayor of Leeds who said the road was open.",
        [("the mayor of Leeds", "the road was open")],
    ),
    "one whom another hired": (
        "The lawyer hired by the mayor who said the road was open",
        [("The lawyer hired by the mayor", "the road was open")],
    ),
    "kin of one named with a generation": (
        "Robert F. Kennedy Jr. was ill on Monday.\n\nKennedy’s sister said: “He will come back very soon.”",
        [("Kennedy’s sister", "He will come back very soon")],
    ),
    "kin behind particles": (
        "Ursula von der Leyen was away.\n\n“She will come back soon,” said the brother of von der Leyen.",
        [("the brother of von der Leyen", "She will come back soon")],
    ),
    "an aide to two given names": (
        "An aide to Juan Carlos Varela said the road was open.",
        [("An aide to Juan Carlos Varela", "the road was open")],
    ),
    "an aide behind the quotation": (
        "“She will come back soon,” said an aide to Elizabeth Warren.",
        [("an aide to Elizabeth Warren", "She will come back soon")],
    ),
    "a manager of two given names, and his name": (
        "The manager of Juan Carlos Varela, Sadiq Khan, said the road was open.",
        [("Sadiq Khan", "the road was open")],
    ),
    "with whom he speaks": (
        "Sadiq Khan, speaking on Radio Four in a show with Jon Snow, due to go out now, said: “We will rebuild it.”",
        [("Sadiq Khan", "We will rebuild it")],
    ),
    "the unit he is from": (
        "Detective Constable Elizabeth Warren from the force's Road Crime Unit, said: “We will look into it.”",
        [("Elizabeth Warren", "We will look into it")],
    ),
    "whose brother says": (
        "Sadiq Khan, whose brother Jon Snow said the road was open, was not in court.",
        [("Jon Snow", "the road was open")],
    ),
    "an office of a body, nobody of another": (
        "“We will win it again,” the BJP chief said.\n\nElizabeth Warren is the leader of the Congress.",
        [("the BJP chief", "We will win it again")],
    ),
    "he is whom the sentence before is about": (
        "Sadiq Khan met Robert F. Kennedy Jr. on Monday.\n\n“We will win it again,” he said.",
        [("Sadiq Khan", "We will win it again")],
    ),
    "reports that have claimed": (
        "Sadiq Khan has been away since Boxing Day and reports have claimed that he will resign.",
        [("reports", "he will resign")],
    ),
    "police behind another's clause": (
        "Elizabeth Warren was arrested with Sadiq Khan and police said the road was open.",
        [("police", "the road was open")],
    ),
    "sources and what they are close to": (
        "The team lost again but sources close to the club say the coach will stay.",
        [("sources close to the club", "the coach will stay")],
    ),
    "an owner before who": (
        "The officers were praised by the boy's father who said they did well.",
        [("the boy's father", "they did well")],
    ),
    "two with their ages": (
        "Elizabeth Warren, 45, and Juan Carlos Varela, 39, said the road was open.",
        [("Elizabeth Warren and Juan Carlos Varela", "the road was open")],
    ),
    "two with their offices": (
        "“We will rebuild it,” Elizabeth Warren, the mayor, and Sadiq Khan, the treasurer, said.",
        [("Elizabeth Warren and Sadiq Khan", "We will rebuild it")],
    ),
    "as somebody put it": (
        "“We will rebuild it,” as Elizabeth Warren put it.",
        [("Elizabeth Warren", "We will rebuild it")],
    ),
    "whom an agency quotes": (
        "“We will rebuild it,” the Tass news agency quoted Elizabeth Warren as saying.",
        [("Elizabeth Warren", "We will rebuild it")],
    ),
    "a posting that speaks": (
        "A blog posting on The Guardian website said the road was open.",
        [("A blog posting on The Guardian website", "the road was open")],
    ),
    "a judge to somebody": (
        "The hearing was short.\n\nJudge Elizabeth Warren told Jon Snow: “You will go to prison.”\n\nHe wept.",
        [("Elizabeth Warren", "You will go to prison")],
    ),
    "what another told him": (
        "Jon Snow recalled that Elizabeth Warren told him: “You will go to prison.”",
        [("Elizabeth Warren", "You will go to prison")],
    ),
    "they who were named together": (
        "Elizabeth Warren and Juan Carlos Varela run the shop.\n\n“We will rebuild it,” they said.",
        [("Elizabeth Warren and Juan Carlos Varela", "We will rebuild it")],
    ),
    "particles before others": (
        "Ursula von der Leyen and other lawmakers said the road was open.",
        [("Ursula von der Leyen and other lawmakers", "the road was open")],
    ),
    "a widow of one named with a generation": (
        "“We will rebuild it,” said Robert F. Kennedy Jr.'s widow, Elizabeth Warren.",
        [("Elizabeth Warren", "We will rebuild it")],
    ),
    "a friend before who speaks": (
        "Jon Snow died at home with his partner and a friend, Rawnsley added.",
        [("Rawnsley", "Jon Snow died at home with his partner and a friend")],
    ),
    "a spokesman for one of a tier": (
        "A spokesman for provincial governor Olaf Scholz, Akbar Jan, says the road is open.",
        [("Akbar Jan", "the road is open")],
    ),
    "who runs an airport with a given name": (
        "Director of Boston's Logan International Airport Tony Blair says the road is open.",
        [("Tony Blair", "the road is open")],
    ),
    "some reports": ("Some reports said the road was open.", [("Some reports", "the road was open")]),
    "from a body, by a name that no list has": (
        "Zorvan Kelemba from the Rural Fire Service says the road is open.",
        [("Zorvan Kelemba", "the road is open")],
    ),
    "before a verb with its own clause": (
        "Keir Starmer of Kentish Town just north of Camden, says the quake shook his house.",
        [("Keir Starmer", "the quake shook his house")],
    ),
    "a statement issued after a meeting": (
        "A statement issued after a meeting chaired by Yasser Arafat called for a “quick return of all to the talks”.",
        [("A statement", "quick return of all to the talks")],
    ),
    "runs that somebody added": ("Steve Smith steadied the side, adding 67 before the break.", []),
    "an adjective of a land is no body": (
        "The gunmen fled through Israel-controlled land. It claimed they had a plan.",
        [],
    ),
    "what another denies": (
        "India accuses Pakistan of planning the raid, but Pakistan denies the allegation.",
        [("India", "Pakistan of planning the raid")],
    ),
    "paragraphs whose breaks are lost": (
        'Jon Snow came. "It is late," he said. "I am tired. "We will go home soon." Keir Starmer said he would stay.',
        [
            ("Jon Snow", "It is late"),
            ("Jon Snow", 'I am tired. "We will go home soon'),
            ("Keir Starmer", "he would stay"),
        ],
    ),
    "a time before a sentence in marks": (
        "Jon Snow warned after being told of the vote, “We will rebuild all of it soon.”",
        [("Jon Snow", "We will rebuild all of it soon")],
    ),
    "in a video posted somewhere": (
        "Jon Snow came. He countered in a video posted on Facebook: “We will rebuild all of it soon.”",
        [("Jon Snow", "We will rebuild all of it soon")],
    ),
    "a question and initials behind it": (
        "Jon Snow came. “Why should we rebuild it?” Robert F. Kennedy Jr. asked.",
        [("Robert F. Kennedy Jr", "Why should we rebuild it?")],
    ),
    "a spokesman for who holds a field": (
        "A spokesman for Immigration Minister Keir Starmer said the road was open.",
        [("A spokesman for Immigration Minister Keir Starmer", "the road was open")],
    ),
    "the husband of a victim who is named": (
        "Meanwhile, the husband of crash victim, Angela Merkel, says he is sad.",
        [("the husband of crash victim", "he is sad")],
    ),
    "arriving somewhere": (
        "Joe Biden was late. Arriving at the union's general meeting last night, Mr Biden said he was sad.",
        [("Joe Biden", "he was sad")],
    ),
    "his aides are not he": (
        "Joe Biden left on Monday. Biden aides say the road is open.",
        [("Biden aides", "the road is open")],
    ),
    "his critics behind the quotation": (
        "Joe Biden left on Monday.\n\n“We will rebuild all of it soon,” said Biden critics.",
        [("Biden critics", "We will rebuild all of it soon")],
    ),
    "the campaign that bears his name": (
        "Joe Biden left on Monday. The Biden campaign said the road was open.",
        [("The Biden campaign", "the road was open")],
    ),
    "officials of an administration": (
        "Joe Biden left on Monday.\n\n“We will rebuild it,” Biden administration officials said.",
        [("Biden administration officials", "We will rebuild it")],
    ),
    "an aide by whose he is": (
        "Robert F. Kennedy Jr. left on Monday. The Kennedy aide said the road was open.",
        [("The Kennedy aide", "the road was open")],
    ),
    "a clause before a comma and the office": (
        'He accused Tony Blair of "doing nothing to prevent" raids, in a call with Joe Biden, the ministry reported.',
        [
            (
                "the ministry",
                'He accused Tony Blair of "doing nothing to prevent" raids, in a call with Joe Biden',
            )
        ],
    ),
    "a speech by somebody in which he said": (
        "Tony Blair said it was late. A speech by Keir Starmer, in which he said that the road was open, was praised.",
        [("Tony Blair", "it was late"), ("Keir Starmer", "the road was open, was praised")],
    ),
    "has defended a plan saying": (
        "The editor of a tabloid has defended the renewal of its campaign saying parents have a right to know.",
        [("The editor of a tabloid", "parents have a right to know")],
    ),
    "for whom he stands in, without a comma": (
        "Tony Blair, who is in the team in place of Keir Starmer says the road is open.",
        [("Tony Blair", "the road is open")],
    ),
    "reports and whence they come": (
        "Meanwhile, reports from London say the road is open.",
        [("reports from London", "the road is open")],
    ),
    "when somebody complained": (
        "When she complained the charity said it was concerned about her health.",
        [("the charity", "it was concerned about her health")],
    ),
    "kin by a given name": (
        "Boris Johnson was ill.\n\nBoris's sister said: “He will come back very soon.”",
        [("Boris's sister", "He will come back very soon")],
    ),
    "who attacked, not whom": (
        "The father of Tony Blair has attacked the judge in the trial calling him “wholly incompetent for this” today.",
        [("The father of Tony Blair", "him “wholly incompetent for this” today")],
    ),
    "a channel with a number": (
        "It was cold in the town. Residents told Channel 2 Action News they felt left out of it.",
        [("Residents", "they felt left out of it")],
    ),
    "a nurse of a town who is told": (
        "A judge told the killer of Brighton nurse Angela Merkel his attack was cowardly.",
        [("A judge", "his attack was cowardly")],
    ),
    "Mr of two": (
        "Richard Branson spoke. Zayla Branson sang. Mr Branson said it was late.",
        [("Richard Branson", "it was late")],
    ),
    "declared, insisting": (
        "The strike has changed nothing, Elizabeth Warren has declared, insisting the road was open.",
        [("Elizabeth Warren", "The strike has changed nothing"), ("Elizabeth Warren", "the road was open")],
    ),
    "while also stressing": (
        "Sadiq Khan repeated that the tube was ready while also stressing the road was open.",
        [("Sadiq Khan", "the tube was ready"), ("Sadiq Khan", "the road was open")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID.keys())
def test_each_speaks_for_himself(text: str, expected: list[tuple[str, str]]) -> None:
    found = extract(Document(text))

    assert [(each.speaker, text[each.span.start : each.span.end]) for each in found] == expected


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Thirsk and Malton MP Ed Davey said it was vital that the ward reopened.", "Ed Davey"),
        ("Newark and Sherwood council leader Ed Davey said the road was closed.", "Ed Davey"),
        ("Macron and German chancellor Olaf Scholz said the road was closed.", "Macron and Olaf Scholz"),
        ("Smith and council leader Ed Davey said the road was closed.", "Smith and Ed Davey"),
        ("Keir Starmer and council leader Ed Davey said the road was closed.", "Keir Starmer and Ed Davey"),
    ],
)
def test_a_place_of_two_names_speaks_with_nobody(sentence: str, speaker: str) -> None:
    assert [said.speaker for said in extract(Document(sentence, language="en"))] == [speaker]
