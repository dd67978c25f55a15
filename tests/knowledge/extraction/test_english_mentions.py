"""English: whom a second mention means, and names that no comma parts from what stands before them."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "a future plan before a surname": (
        "Angela Merkel met the premier. As part of its future plans Merkel said the road was bad.",
        [("Angela Merkel", "the road was bad")],
    ),
    "a place before a surname": (
        "Angela Merkel met the premier. At a rally in Gusau Merkel said the road was bad.",
        [("Angela Merkel", "the road was bad")],
    ),
    "a platform before a surname": (
        "Angela Merkel met the premier. In a message posted on Instagram Merkel claimed the road was bad.",
        [("Angela Merkel", "the road was bad")],
    ),
    "places and their county before a surname": (
        "Angela Merkel left. Speaking at Hamud, Mukaa sub-county of Makueni county Merkel noted that it was late.",
        [("Angela Merkel", "it was late")],
    ),
    "who was present at the event": (
        "Tourism minister Angela Merkel who was present at the event noted that the road was bad.",
        [("Angela Merkel", "the road was bad")],
    ),
    "the mother of two": (
        "Angela Merkel bought bread. However, the mother of two said the bread was bad.",
        [("Angela Merkel", "the bread was bad")],
    ),
    "by whom a role was judged": (
        "Angela Merkel lost. The former governor was jailed by Judge Tony Blair. She left, saying “it is not over”.",
        [("Angela Merkel", "it is not over")],
    ),
    "by whom a plan was shown": (
        "Angela Merkel lost. The plan was unveiled by Tony Blair. He said it was good for the town.",
        [("Tony Blair", "it was good for the town")],
    ),
    "told what follows what was done": (
        "Angela Merkel says she was given a refund and told a report would be sent to the office.",
        [("Angela Merkel", "she was given a refund and told a report would be sent to the office")],
    ),
    "arrested and telling": (
        "Tony Blair was arrested and told officers that the road was bad.",
        [("Tony Blair", "the road was bad")],
    ),
    "no month speaks": ("She spoke on Feb 14, 2018. It also stipulated that the term would expire.", []),
    "initials behind an adjective": (
        "Environment Cabinet Secretary Angela Merkel left. The no-nonsense CS maintained that the road was bad.",
        [("Angela Merkel", "the road was bad")],
    ),
    "initials before a name": ("Health CAS Angela Merkel said it was late.", [("Angela Merkel", "it was late")]),
    "whose owner nobody is told to be": (
        "Tony Blair left on Monday. The chain’s owner said the road was bad.",
        [("The chain’s owner", "the road was bad")],
    ),
    "whose captain somebody is told to be": (
        "Tony Blair, the club’s captain, left on Monday. The club’s captain said the road was bad.",
        [("Tony Blair", "the road was bad")],
    ),
    "who asked not to be named": (
        "Tony Blair said it was late. The manager, who asked not to be named, said the plan was good.",
        [("Tony Blair", "it was late"), ("The manager", "the plan was good")],
    ),
    "who was not named behind his words": (
        "Tony Blair said it was late. “The plan is a very good one,” said the teacher, who refused to be named.",
        [("Tony Blair", "it was late"), ("the teacher", "The plan is a very good one")],
    ),
    "a paper with a time in its name": (
        "Tony Blair told the Manchester Evening News: “It was a very bad day for us.”",
        [("Tony Blair", "It was a very bad day for us")],
    ),
    "a user of a platform": (
        "Tony Blair left. Another Twitter user wrote: “It was a very bad day for us.”",
        [("Another Twitter user", "It was a very bad day for us")],
    ),
    "a body with two works": (
        "Kent Fire and Rescue Service closed the site. “It was a very bad day,” it said.",
        [("Kent Fire and Rescue Service", "It was a very bad day")],
    ),
    "a verb of asking": (
        "Tony Blair met residents. “Is it right for us and our children?” Blair posed.",
        [("Tony Blair", "Is it right for us and our children?")],
    ),
    "charged to": (
        "Governor Tony Blair charged students to embrace the chances that schools offer.",
        [("Tony Blair", "to embrace the chances that schools offer")],
    ),
    "a “ closed by a ’": (
        "Tony Blair urged them to end “petty politics’ that leads nowhere.\n“I tell you that it is late,” Blair added.",
        [("Tony Blair", "to end “petty politics’ that leads nowhere"), ("Tony Blair", "I tell you that it is late")],
    ),
    "a sentence reopened by another mark": (
        'It was late. “The town acted. "The men had left by then,” said Tony Blair.\n“Two men were ill,” said Blair.',
        [
            ("Tony Blair", 'The town acted. "The men had left by then'),
            ("Tony Blair", "Two men were ill"),
        ],
    ),
    "an age, a town and a job behind a name": (
        "Tony Blair, 34, of Katutura, a retired teacher, said: ‘It was a very bad day for us.’",
        [("Tony Blair", "It was a very bad day for us")],
    ),
    "several fields before a name": (
        "“It was a bad day,” said Minister of Home Affairs, Immigration, Safety and Security Tony Blair.",
        [("Tony Blair", "It was a bad day")],
    ),
    "several fields and a comma": (
        "Executive director in the Ministry of Public Works, Roads and Transport, Tony Blair, said it was late.",
        [("Tony Blair", "it was late")],
    ),
    "an owner and several fields": (
        "Zimbabwe’s minister of Education, Arts and Culture, Tony Blair, said it was late.",
        [("Tony Blair", "it was late")],
    ),
    "justice that is a field": (
        "According to minister of Justice Tony Blair, the road was bad.",
        [("Tony Blair", "the road was bad")],
    ),
    "a place that bears a given name": (
        "A shopper in Chelsea bought bread. He said it was a bad day.",
        [("A shopper in Chelsea", "it was a bad day")],
    ),
    "an age of who leads by a name that no list has": (
        "Kipkemoi Gorbachev left the shop on Monday. The 34-year-old said it was late.",
        [("Kipkemoi Gorbachev", "it was late")],
    ),
    "a statement on a day, which read": (
        "Tony Blair released a statement on Monday, which read: “It was a very bad day for us.”",
        [("Tony Blair", "It was a very bad day for us")],
    ),
    "a reader by name": (
        "Reader Kipkemoi Gorbachev, from Leeds, writes: “It was a very bad day for us.”",
        [("Kipkemoi Gorbachev", "It was a very bad day for us")],
    ),
    "a magazine that is told": (
        "Tony Blair told People magazine: “It was a very bad day for us.”",
        [("Tony Blair", "It was a very bad day for us")],
    ),
    "two fields before a director": (
        "Parks and Recreation Director Tony Blair said it was late.",
        [("Tony Blair", "it was late")],
    ),
    "signed words in a list": (
        "Residents gave views:\n- “It was a very bad day” – Tony Blair, Leeds\n- “We want it back” – Keir Starmer",
        [("Tony Blair", "It was a very bad day"), ("Keir Starmer", "We want it back")],
    ),
    "what a paper relays without that": (
        "Tony Blair said the road was bad, Reuters reported.",
        [("Tony Blair", "the road was bad")],
    ),
    "what an affidavit relays": (
        "Keir Starmer left. A neighbour told police the road was bad, the affidavit says.",
        [("A neighbour", "the road was bad")],
    ),
    "what was said before by the same": (
        "We said the road was bad, Tony Blair recalled.",
        [("Tony Blair", "We said the road was bad")],
    ),
    "what buyers said in a study": (
        "36% of new buyers said the road was bad, a study found.",
        [("a study", "36% of new buyers said the road was bad")],
    ),
    "names under quoted words": (
        "“We were a bit too slow.”\n\nLeeds coach, Tony Blair\n\n“We are glad of it.”\n\nParis coach, Keir Starmer\n",
        [("Tony Blair", "We were a bit too slow"), ("Keir Starmer", "We are glad of it")],
    ),
    "a daughter whose name ends as adverbs do": (
        "John Major is ill. Mr Major's daughter Lily told the BBC he was weak. She said the day was bad.",
        [("Lily", "he was weak"), ("Lily", "the day was bad")],
    ),
    "behind a but": (
        "The Australian judge was rude, but Angela Merkel hit back by accusing him of lying to the press.",
        [("Angela Merkel", "him of lying to the press")],
    ),
    "with one of many saying": (
        "Residents said they were worried about it, with one woman saying: “It is worrying but you live here.”",
        [("Residents", "they were worried about it"), ("one woman", "It is worrying but you live here")],
    ),
    "a star of what has a name": (
        "“It used to get me so upset,” The Real Housewives of Beverly Hills star, 51, explained.",
        [("The Real Housewives of Beverly Hills star", "It used to get me so upset")],
    ),
    "single marks left open within a line": (
        "'They were too good,' Tony Blair said. 'If we had tried it would have spurred us on.\n'We were slow.'",
        [
            ("Tony Blair", "They were too good"),
            ("Tony Blair", "If we had tried it would have spurred us on.\n'We were slow"),
        ],
    ),
    "titles of Africa": (
        "Cde Kipkemoi Gorbachev met residents. “It was a very bad day,” Cde Gorbachev said.",
        [("Kipkemoi Gorbachev", "It was a very bad day")],
    ),
    "a title with a full stop": (
        "“It was a very bad day,” said Adv. Kipkemoi Gorbachev.",
        [("Kipkemoi Gorbachev", "It was a very bad day")],
    ),
    "asked if, told": (
        "Sen. Keir Starmer (R-Wis.), asked if it looked like a lapse, told reporters “it kind of seems so to me”.",
        [("Keir Starmer", "it kind of seems so to me")],
    ),
    "quipped, asked why": (
        "“Well, why not for us?” Keir Starmer quipped, asked why he was laughing, adding that he was not surprised.",
        [("Keir Starmer", "Well, why not for us?"), ("Keir Starmer", "he was not surprised")],
    ),
    "the mayor, asked if": (
        "Keir Starmer, the mayor, asked if the road was closed, saying it was bad.",
        [("Keir Starmer", "if the road was closed"), ("Keir Starmer", "it was bad")],
    ),
    "which he called": (
        "Tony Blair said half the house voted for it, which he described as “a clean win for all of us”.",
        [("Tony Blair", "half the house voted for it"), ("Tony Blair", "a clean win for all of us")],
    ),
    "whom a body told of": (
        "Tony Blair said it was late. Keir Starmer was angry, the agency said. He said: “I am keen to see it open.”",
        [
            ("Tony Blair", "it was late"),
            ("the agency", "Keir Starmer was angry"),
            ("Keir Starmer", "I am keen to see it open"),
        ],
    ),
    "a committee of two fields": (
        "Senate Homeland Security and Governmental Affairs Committee Chairman Sen. Keir Starmer said it was late.",
        [("Keir Starmer", "it was late")],
    ),
    "of many named the one who spoke": (
        (
            "Tony Blair said it was late. It is over.\nThe goal was enough to kill off all that was left of the fight "
            "when Keir Starmer beat John Major, and Blair was glad of it.\n“We had a difficult week,” he told the BBC."
        ),
        [("Tony Blair", "it was late"), ("Tony Blair", "We had a difficult week")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID.keys())
def test_each_is_whom_the_article_tells(text: str, expected: list[tuple[str, str]]) -> None:
    found = extract(Document(text))

    assert [(each.speaker, text[each.span.start : each.span.end]) for each in found] == expected
