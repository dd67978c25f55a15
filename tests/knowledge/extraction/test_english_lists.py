"""English: lists in what commas tell of a speaker, dates, broadcasts of a day, what came from somebody, rites."""

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


@pytest.mark.parametrize(
    "told",
    [
        "who has two children, Ben and Lily-Rose, and a step son, Michael,",
        "who lives with her husband, Mark, and their dog, Rex,",
        "41, who has three sons, Tom, Dan and Joe,",
        "who lost cars, dogs and homes,",
    ],
)
@pytest.mark.parametrize("said", ["said", "also added that"])
def test_names_in_a_list_of_what_is_told_of_a_speaker_do_not_speak(told: str, said: str) -> None:
    assert speaker_of(f"{READY}Kate Moss, {told} {said} {EMPTY}.", EMPTY) == "Kate Moss"


@pytest.mark.parametrize("day", ["Wednesday, September 24,", "Monday, May 3, 2021,", "Friday, 2 June,"])
@pytest.mark.parametrize(
    "said", ["he urged calm, reminding them that", "he left early, saying", "he left and said that"]
)
def test_a_date_between_commas_does_not_speak(said: str, day: str) -> None:
    text = f"{READY}Bola Tinubu was in town. Addressing residents on {day} {said} {EMPTY}."
    assert speaker_of(text, EMPTY) == "Bola Tinubu"


@pytest.mark.parametrize(
    "show", ["On Monday's Loose Women", "During Thursday's This Morning", "On last night's Gogglebox"]
)
@pytest.mark.parametrize("who", ["the star", "the star, 54,", "the model-turned-presenter"])
def test_a_broadcast_of_a_day_does_not_speak(show: str, who: str) -> None:
    assert speaker_of(f"Kate Moss has opened up.\n\n{show}, {who} said {EMPTY}.", EMPTY) == "Kate Moss"


@pytest.mark.parametrize("what", ["The loudest words", "The comment with most applause from the crowd", "The warning"])
def test_who_something_came_from_speaks(what: str) -> None:
    text = f"{READY}{what} came from another man who stood up and told the board {EMPTY}."
    assert speaker_of(text, EMPTY) == "another man"


@pytest.mark.parametrize("deed", ["spoke of the loss", "praised the crew, as she shared some tales about the star"])
def test_as_well_as_saying_goes_on_with_the_sentences_own_subject(deed: str) -> None:
    assert speaker_of(f"{READY}Kate Moss {deed}, as well as saying {EMPTY}.", EMPTY) == "Kate Moss"


@pytest.mark.parametrize("rite", ["their final farewells", "their prayers", "their vows"])
def test_a_rite_tells_no_words(rite: str) -> None:
    assert speaker_of(f"The trust has apologised for a porter who came as they were saying {rite}.", rite) is None


def test_what_is_said_of_a_rite_is_told() -> None:
    assert speaker_of("The couple said their prayers were answered at once.", "their prayers") == "The couple"


def test_a_cast_before_a_colon_is_no_verb() -> None:
    text = f"Kate Moss admitted she felt unhappy as part of the EastEnders cast: “{EMPTY}.”"
    assert speaker_of(text, EMPTY) == "Kate Moss"


def test_whereby_parts_a_clause() -> None:
    text = "Kate Moss said a plan is before the House whereby the residents ask the board to clear the air over it."
    assert speaker_of(text, "clear the air") == "Kate Moss"


@pytest.mark.parametrize("honour", ["QC", "SAN", "CBE"])
@pytest.mark.parametrize("led", ["", "Sentencing him to a year in jail "])
def test_an_honour_between_commas_does_not_speak(led: str, honour: str) -> None:
    text = f"{READY}{led}Judge Clement Goldstone, {honour}, the Recorder of Liverpool, said {EMPTY}."
    assert speaker_of(text, EMPTY) == "Clement Goldstone"


@pytest.mark.parametrize("link", ["while", "and", "whereas"])
def test_another_that_a_conjunction_opens_speaks(link: str) -> None:
    text = f"{READY}Viewers were cross. One person wrote: “It is great,” {link} another added: “{EMPTY}.”"
    assert speaker_of(text, EMPTY) == "another"


@pytest.mark.parametrize("led", ["Fuelling the rumours that he'd signed up,", "Before he left the show,"])
@pytest.mark.parametrize("said", ["“{},” he said.", "He said {}."])
def test_a_pronoun_in_a_fronted_clause_means_whom_the_sentence_names(led: str, said: str) -> None:
    text = f"Gordon Ramsay told fans he was tired. He met Nigel Farage.\n\n{led} Nigel mulled over it.\n\n"
    assert speaker_of(text + said.format(EMPTY), EMPTY) == "Nigel Farage"


def test_the_question_that_is_asked_is_none_that_is_said() -> None:
    text = "Kate Moss asked the question that has been on everyone's lips since the start."
    assert speaker_of(text, "the start") is None


@pytest.mark.parametrize("led", ["after the crash,", "during the search,"])
def test_what_others_told_begins_behind_an_adverbial(led: str) -> None:
    text = f"The council says {led} deputies announced that {EMPTY}."
    assert speaker_of(text, "deputies announced") in {"council", "The council"}


@pytest.mark.parametrize("kin", ["sister", "widow", "lawyer", "mother"])
@pytest.mark.parametrize("told", ["", ", who was from Antrim,", ", 27,"])
def test_kin_of_a_mr_are_not_he(kin: str, told: str) -> None:
    text = f"Boris Johnson was ill. In a statement, the {kin} of Mr Johnson{told} said {EMPTY}."
    speaker = speaker_of(text, EMPTY)
    assert speaker is not None
    assert speaker.startswith(f"the {kin} of Mr Johnson")


@pytest.mark.parametrize("place", ["Nelson Mandela Bridge", "Victoria Street", "Mary Fitzgerald Square"])
def test_a_street_does_not_speak(place: str) -> None:
    text = f"Whip Kate Moss said it was late.\n\nThe march began at {place} on Monday. She added that {EMPTY}."
    assert speaker_of(text, EMPTY) == "Kate Moss"


def test_a_surname_that_is_a_street_speaks() -> None:
    assert speaker_of(f"Mayor Andy Street was in Leeds. He said {EMPTY}.", EMPTY) == "Andy Street"


@pytest.mark.parametrize("worth", ["important to note", "worth noting", "fair to say"])
def test_what_is_worth_saying_is_the_writers(worth: str) -> None:
    assert speaker_of(f"Parliament met on Monday. It is {worth} that {EMPTY}.", EMPTY) is None
