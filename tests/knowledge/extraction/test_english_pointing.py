"""English: sentences that only point back at what was said, whose paper is signed, thats that open no content."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("place", ["", "Durban - ", "Cape Town – ", "JOHANNESBURG — "])
@pytest.mark.parametrize(
    "pointing",
    ["This was according to", "That is according to", "These were the words of", "This was the view of", "So said"],
)
@pytest.mark.parametrize("speaker", ["Thabo Mbeki,", "ANC councillor Thabo Mbeki,", "the premier, Thabo Mbeki,"])
def test_a_sentence_only_tells_who_spoke_before_it(place: str, pointing: str, speaker: str) -> None:
    text = f"{place}“We are tired of it. It rains in here.” {pointing} {speaker} speaking after the vote."
    assert said_in(text) == [("Thabo Mbeki", "We are tired of it. It rains in here")]


def test_who_is_named_before_a_dash_still_speaks() -> None:
    assert said_in("Thabo Mbeki - “We are tired of it. It rains in here.”") == [
        ("Thabo Mbeki", "We are tired of it. It rains in here"),
    ]


@pytest.mark.parametrize("signed", ["signed", "issued", "released"])
@pytest.mark.parametrize("aide", ["his aide", "his Chief Press Secretary", "her media adviser"])
@pytest.mark.parametrize(
    "form",
    [
        "The governor, Peter Obi, in a statement {by}, Reuben Abati said roads were closed.",
        "Peter Obi in a statement {by}, Reuben Abati, said roads were closed.",
        "In a statement {by}, Reuben Abati, Peter Obi said roads were closed.",
        "In a statement {by}, Reuben Abati, the governor, Peter Obi, said roads were closed.",
    ],
)
def test_whose_staff_signs_a_paper_speaks_in_it(form: str, signed: str, aide: str) -> None:
    assert said_in(form.replace("{by}", f"{signed} by {aide}")) == [("Peter Obi", "roads were closed")]


@pytest.mark.parametrize("asking", ["demanding a road", "warning of a drought", "protesting for a bridge"])
@pytest.mark.parametrize("told", ["is open to all", "had been promised", "will cost millions"])
def test_a_that_which_tells_of_what_is_asked_opens_no_content(asking: str, told: str) -> None:
    assert said_in(f"Residents {asking} that {told} went home.") == []


@pytest.mark.parametrize("going", ["took to Twitter", "went on television", "rang a radio station", "came out"])
@pytest.mark.parametrize("saying", ["insist", "say", "warn", "claim"])
def test_who_goes_to_say_something_says_it_without_a_that(going: str, saying: str) -> None:
    assert said_in(f"Peter Obi {going} to {saying} it was over.") == [("Peter Obi", "it was over")]


@pytest.mark.parametrize("office", ["Managing Director (MD)", "Public Relations Officer (PRO)"])
def test_according_to_an_office_its_letters_and_its_bearer(office: str) -> None:
    assert said_in(f"According to the {office}, Peter Obi, roads were closed.") == [("Peter Obi", "roads were closed")]


def test_the_freeholder_is_who_is_told_of() -> None:
    text = "Peter Rodino wants a vote. “We need to shake things up,” said the outgoing freeholder."
    assert said_in(text) == [("Peter Rodino", "We need to shake things up")]


@pytest.mark.parametrize("office", ["governor", "mayor", "president", "prime minister"])
@pytest.mark.parametrize("new", ["", "new ", "current "])
@pytest.mark.parametrize("told", ["former {} Willie Obiano", "{} Willie Obiano"])
def test_who_is_named_in_words_in_marks_does_not_say_them(office: str, new: str, told: str) -> None:
    text = f"{office.title()} Peter Obi joked. A report said {told.format(office.title())} has been in talks.\n\n"
    text += "“I had one reaction to it,” Obi quipped.\n\n"
    text += f"“I talked a lot with Willie Obiano about it,” the {new}{office} added."
    assert said_in(text)[-1] == ("Peter Obi", "I talked a lot with Willie Obiano about it")


def test_a_holder_of_an_office_who_comes_later_is_not_passed_over() -> None:
    text = "President Donald Trump met him. “It was good,” Trump said.\n\nPresident Emmanuel Macron came in."
    assert said_in(f"{text} “It was late for us all,” the president said.")[-1][0] != "Donald Trump"


@pytest.mark.parametrize("verb", ["denied", "said", "insisted"])
@pytest.mark.parametrize("lead", ["his link with the mayor is on the rocks", "his road was bad"])
@pytest.mark.parametrize("deed", ["explained the reason for the trip", "thanked the team", "defended the plan"])
def test_what_the_speaker_does_besides_is_not_said(verb: str, lead: str, deed: str) -> None:
    assert said_in(f"Peter Obi {verb} {lead} and {deed}.") == [("Peter Obi", lead)]


@pytest.mark.parametrize("told", ["was wrong", "is open to all", "had nothing to do with the members"])
def test_a_that_which_tells_of_what_is_answered_opens_no_content(told: str) -> None:
    assert said_in(f"The president was responding to a conversation that {told}.") == []


@pytest.mark.parametrize("asked", ["asked him if he was late", "asked him why he had left", "asked if he was late"])
@pytest.mark.parametrize(
    "reply", ["and he replied, “No, never.”", "but he answered: “No, never.”", "and he said: “No, never.”"]
)
def test_whom_one_asks_answers(asked: str, reply: str) -> None:
    text = f"Peter Obi said he did not recall it. He was questioned by Mike Ozekhome. Ozekhome {asked}, {reply}"
    assert said_in(text)[-1] == ("Peter Obi", "No, never")


def test_who_asks_one_to_leave_goes_on() -> None:
    text = "Peter Obi met Mike Ozekhome. Ozekhome asked him to leave, and he said it was over."
    assert said_in(text)[-1] == ("Mike Ozekhome", "it was over")


@pytest.mark.parametrize(
    "asking",
    [
        "Ozekhome asked whether Obi should go.",
        "Ozekhome asked him whether he would go.",
        "“Will you go?” Ozekhome asked.",
        "“Will you go?” asked Ozekhome.",
    ],
)
@pytest.mark.parametrize("reply", ["He replied: “No, never.”", "“No, never,” he answered."])
@pytest.mark.parametrize("known", ["Obi met Mike Ozekhome in Lagos.", "Obi was tired, he said. Mike Ozekhome came in."])
def test_whoever_asks_in_the_sentence_before_does_not_reply(asking: str, reply: str, known: str) -> None:
    assert said_in(f"Peter {known} {asking} {reply}")[-1] == ("Peter Obi", "No, never")


@pytest.mark.parametrize("deed", ["asked voters to stay calm.", "asked the crowd to stay calm."])
def test_whoever_asks_and_says_more_goes_on(deed: str) -> None:
    text = f"Peter Obi came. Mike Ozekhome said he was glad. Ozekhome {deed} He said: “No, never.”"
    assert said_in(text)[-1] == ("Mike Ozekhome", "No, never")
