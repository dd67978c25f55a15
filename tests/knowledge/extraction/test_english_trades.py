"""English: trades that are nobody else's epithet, offices listed before a name, who told what a passive tells."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

EMPTY = "the house was empty that day"
READY = "Keir Starmer said the plan was ready.\n\n"


def speaker_of(text: str, words: str) -> str | None:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return next((one.speaker for one in said if words in text[one.span.start : one.span.end]), None)


@pytest.mark.parametrize("who", ["driver", "deputy", "teacher", "farmer", "bus driver", "volunteer"])
@pytest.mark.parametrize("told", ["Fire Chief Angela Rayner", "Judge Angela Rayner", "Governor Angela Rayner"])
def test_a_trade_is_another_than_who_holds_an_office(told: str, who: str) -> None:
    assert speaker_of(f"{told} said it was late.\n\n“{EMPTY},” the {who} said.", EMPTY) == f"the {who}"


@pytest.mark.parametrize(
    ("told", "who"),
    [("Mercedes driver Lewis Hamilton", "driver"), ("Deputy Mayor Sadiq Khan", "deputy"), ("Lewis Hamilton", "driver")],
)
def test_a_trade_is_his_who_has_it_or_of_whom_nothing_else_is_told(told: str, who: str) -> None:
    name = " ".join(told.split()[-2:])
    assert speaker_of(f"{told} said it was late.\n\n“{EMPTY},” the {who} said.", EMPTY) == name


@pytest.mark.parametrize("who", ["striker", "goalkeeper"])
def test_a_manager_is_no_player(who: str) -> None:
    assert speaker_of(f"Manager Pep Guardiola said it was late.\n\n“{EMPTY},” the {who} said.", EMPTY) == f"the {who}"


@pytest.mark.parametrize(
    "office",
    [
        "the Chairman, Correspondents’ Chapel, Kaduna State Council",
        "the Director, Press and Public Relations, Ministry of Works",
        "the Commissioner for Health, Lagos State",
        "the Vice-Chancellor, University of Lagos",
    ],
)
@pytest.mark.parametrize("name", ["Bola Tinubu", "Mr. Bola Tinubu"])
@pytest.mark.parametrize("led", ["A statement by {}, {},", "In a statement, {}, {},", "Speaking on Monday, {}, {},"])
def test_a_name_behind_a_listed_office_speaks(led: str, name: str, office: str) -> None:
    assert speaker_of(f"{READY}{led.format(office, name)} said {EMPTY}.", EMPTY) == "Bola Tinubu"


@pytest.mark.parametrize(
    "told", ["The Chairman, Mining Board, Abuja,", "The President, Nigeria Labour Congress, Lagos,"]
)
def test_a_place_behind_a_listed_office_does_not(told: str) -> None:
    assert speaker_of(f"{READY}{told} said {EMPTY}.", EMPTY) in {"The Chairman", "The President"}


@pytest.mark.parametrize(
    "done", ["recall was confirmed", "news was announced", "motion was moved", "letter was signed"]
)
@pytest.mark.parametrize("said", ["He said {}.", "“{},” he said.", "According to him, {}."])
def test_who_told_it_goes_on_behind_a_passive(done: str, said: str) -> None:
    assert speaker_of(f"{READY}The {done} by Bola Tinubu in Abuja. {said.format(EMPTY)}", EMPTY) == "Bola Tinubu"


@pytest.mark.parametrize("agent", ["the Home Office", "Sky News", "Leeds City Council"])
def test_no_body_does(agent: str) -> None:
    assert speaker_of(f"{READY}The recall was confirmed by {agent}. He said {EMPTY}.", EMPTY) == "Keir Starmer"


@pytest.mark.parametrize("who", ["The show", "The series", "The duo", "The club"])
@pytest.mark.parametrize("said", ["released a statement, saying: “{}.”", "issued a statement which read: “{}.”"])
def test_who_releases_a_statement_says_it(who: str, said: str) -> None:
    speaker = speaker_of(f"{READY}{who} {said.format(EMPTY)}", EMPTY)
    assert speaker is not None
    assert speaker.lower() in {who.lower(), who[4:]}


@pytest.mark.parametrize("told", ["Police spokesperson, CSP Bola Tinubu,", "Police spokesperson Bola Tinubu"])
@pytest.mark.parametrize("who", ["the spokesman", "the police spokesperson"])
def test_a_spokesman_by_other_words(told: str, who: str) -> None:
    assert speaker_of(f"{told} confirmed the arrest. “{EMPTY},” {who} said.", EMPTY) == "Bola Tinubu"


@pytest.mark.parametrize(
    "told", ["was spotted in London on Friday", "has opened up about her life", "took to Instagram"]
)
@pytest.mark.parametrize("who", ["star", "presenter", "mother-of-two", "Strictly star", "supermodel"])
def test_an_epithet_of_the_famous_is_whom_alone_the_article_names(who: str, told: str) -> None:
    assert speaker_of(f"Kate Moss {told}.\n\n“{EMPTY},” the {who} said.", EMPTY) == "Kate Moss"


@pytest.mark.parametrize("who", ["investor", "manager", "detective"])
def test_other_roles_are_not(who: str) -> None:
    assert speaker_of(f"The driver hit Kate Moss.\n\n“{EMPTY},” the {who} said.", EMPTY) == f"the {who}"


@pytest.mark.parametrize("told", ["Bola Tinubu, 41, was in town.", "Bola Tinubu has opened up about it."])
@pytest.mark.parametrize("said", ["He said {}.", "“{},” he said."])
def test_who_has_an_age_or_opens_up_is_somebody(told: str, said: str) -> None:
    assert speaker_of(f"{READY}{told} {said.format(EMPTY)}", EMPTY) == "Bola Tinubu"


@pytest.mark.parametrize(
    "office", ["The chairman of the party", "The chairman of the union", "A chieftain of the party"]
)
@pytest.mark.parametrize("said", ["He said {}.", "“{},” he said."])
def test_a_name_behind_an_office_of_a_body_goes_on(office: str, said: str) -> None:
    assert speaker_of(f"{READY}{office}, Bola Tinubu, spoke on Monday. {said.format(EMPTY)}", EMPTY) == "Bola Tinubu"


@pytest.mark.parametrize(
    ("told", "who"),
    [("Pastor", "cleric"), ("Barrister", "lawyer"), ("The monarch, Oba", "monarch"), ("Hon.", "lawmaker")],
)
def test_titles_of_african_papers_have_other_words(told: str, who: str) -> None:
    assert speaker_of(f"{READY}{told} Bola Tinubu, spoke on Monday. “{EMPTY},” the {who} said.", EMPTY) == "Bola Tinubu"
