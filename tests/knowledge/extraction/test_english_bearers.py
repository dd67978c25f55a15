"""English: where names end that are also verbs, whose name follows a role, who else a rule does not give words to."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "a land whose name ends as a verb does": (
        "“It is over,” United States President Joe Biden said.",
        [("Joe Biden", "It is over")],
    ),
    "a land's court": (
        "“It is over,” the United States Supreme Court said.",
        [("United States Supreme Court", "It is over")],
    ),
    "a land behind a quotation": (
        "“It is over.” United States Attorney Damian Williams said the bridge was shut.",
        [("Damian Williams", "the bridge was shut")],
    ),
    "whoever the name behind a complement is": (
        "The agent of the striker, Neymar, said the bridge was shut.",
        [("The agent of the striker", "the bridge was shut")],
    ),
    "goodbye as a word": (
        "Joe Biden said goodbye Britain was the headline.",
        [("Joe Biden", "goodbye Britain was the headline")],
    ),
    "what somebody wanted": (
        "After Joe Biden said he wanted to leave, Ada Colau said the bridge was shut.",
        [("Joe Biden", "he wanted to leave"), ("Ada Colau", "the bridge was shut")],
    ),
    "who was appointed": (
        "According to Ada Colau, the minister appointed last week, the bridge was shut.",
        [("Ada Colau", "the bridge was shut")],
    ),
    "what the police are": (
        "According to police, the force that led the search, the bridge was shut.",
        [("police", "the bridge was shut")],
    ),
    "one whose noun ends as plurals do": (
        "The boss, however, claims the bridge was shut.",
        [("The boss", "the bridge was shut")],
    ),
    "whom donors hear of": (
        "Joe Biden told donors Donald Trump “is a threat”.",
        [("Joe Biden", "Donald Trump “is a threat”")],
    ),
    "a number that is no I": (
        "Joe Biden was there. Ofcom said: “World War I was long.” He added: “It was cold.”",
        [("Ofcom", "World War I was long"), ("Joe Biden", "It was cold")],
    ),
    "who was a judge once": (
        "Former Judge Paul Smith said it was cold. The judge said the bridge was shut.",
        [("Paul Smith", "it was cold"), ("The judge", "the bridge was shut")],
    ),
    "another who claims": (
        "Joe Biden said Ada Colau left the room claiming, “It was far too cold.”",
        [("Joe Biden", "Ada Colau left the room claiming, “It was far too cold.”")],
    ),
    "who leaves as another comes": (
        "Backbenchers walked out as Joe Biden arrived, saying the bridge was shut.",
        [("Backbenchers", "the bridge was shut")],
    ),
    "tempers and whoever left": (
        "Tempers flared as Joe Biden left, saying the bridge was shut.",
        [("Joe Biden", "the bridge was shut")],
    ),
    "a critic of his": (
        "Donald Trump critic of the year said the bridge was shut.",
        [("Donald Trump critic of the year", "the bridge was shut")],
    ),
    "marks of two apostrophes before a comma": (
        "‘‘It is late’’, Joe Biden said. “We go’’, he added.",
        [("Joe Biden", "It is late"), ("Joe Biden", "We go")],
    ),
    "officers who are there": (
        "Joe Biden met them. He told officers there he was sorry.",
        [("Joe Biden", "he was sorry")],
    ),
    "words in a clause of a report": (
        'Ada Colau, who said "the bridge was shut by four men", left, Reuters reported.',
        [("Reuters", 'Ada Colau, who said "the bridge was shut by four men", left')],
    ),
    "who claims what he said of himself": (
        "Joe Biden said he was late claiming, “It was far too cold.”",
        [("Joe Biden", "he was late"), ("Joe Biden", "It was far too cold")],
    ),
}


@pytest.mark.parametrize("form", SAID)
def test_each_says_no_more_than_his_own(form: str) -> None:
    text, expected = SAID[form]
    assert [(each.speaker, text[each.span.start : each.span.end]) for each in extract(Document(text))] == expected
