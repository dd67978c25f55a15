"""English: quotations told by a noun, a question or a colon; documents of people; roles that act; single questions."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEST = "It was the best night of my whole life"
CLOSED = "The roads will stay closed for a week"


def speakers_of(text: str, words: str) -> list[str]:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return [one.speaker for one in said if words in text[one.span.start : one.span.end]]


@pytest.mark.parametrize(
    "told",
    [
        "“{q},” was how Odinga put it.",
        "“{q}” is how Odinga sums it up.",
        "“{q},” is Odinga’s verdict.",
        "“{q}” was Odinga’s response.",
        "“{q},” came the reply from Odinga.",
        "“{q},” came Odinga’s reply.",
        "“{q},” Odinga could be heard saying.",
        "Odinga’s verdict? “{q}.”",
        "And Odinga? “{q}.”",
        "Then came Odinga: “{q}.”",
        "To quote Odinga: “{q}.”",
        "“It is over”, Johnson said, and then came Odinga: “{q}.”",
        "The post by Odinga read: “{q}.”",
        "Odinga’s caption read: “{q}.”",
        "When Johnson said “we will help them”, Odinga shot back: “{q}.”",
    ],
)
def test_whose_words_are_told_without_a_verb_of_saying(told: str) -> None:
    led = "Boris Johnson said on Monday that the show would go on.\nRaila Odinga has opened up about the final.\n"
    assert speakers_of(led + told.format(q=BEST), BEST) == ["Raila Odinga"]


@pytest.mark.parametrize(
    "told",
    [
        "The sign on the wall was old. “{q}” is what it says.",
        "“{q}” was the title of the book.",
    ],
)
def test_things_have_no_verdict(told: str) -> None:
    assert "Raila Odinga" not in speakers_of(f"Raila Odinga left.\n{told.format(q=BEST)}", BEST)


@pytest.mark.parametrize(
    "told",
    [
        "“{q},” was what greeted Odinga’s message.",
        "“{q},” was the reply to Odinga’s message, and it came late.",
        "“{q},” was the insult that ended Odinga’s career and the response was swift.",
        "“{q},” comes a day after Odinga’s message.",
        "“{q}” is on Odinga’s message board.",
        "“{q},” was how the day began.",
        "“{q},” came the reply from London.",
        "Then came Sunday: “{q}.”",
        "Then came London: “{q}.”",
    ],
)
def test_what_only_looks_like_a_verdict_is_nobodys(told: str) -> None:
    assert speakers_of(told.format(q=BEST), BEST) == []


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("“{q},” was Odinga’s verdict.", "Odinga"),
        ("“{q},” was the president’s response.", "the president"),
        ("“{q},” was how the BBC described it.", "BBC"),
        ("“{q},” was how the former minister put it.", "the former minister"),
        ("“{q},” is how a close friend of Odinga described it.", "a close friend of Odinga"),
    ],
)
def test_whose_verdict_it_is_is_called_by_no_genitive(told: str, speaker: str) -> None:
    assert speakers_of(told.format(q=BEST), BEST) == [speaker]


@pytest.mark.parametrize("goes_on", ["“{}.”", "He said: “{}.”"])
@pytest.mark.parametrize("role", ["mayor", "manager"])
def test_whom_a_role_thanks_is_not_its_bearer(role: str, goes_on: str) -> None:
    text = f"The {role} praised Harry Kane. {goes_on.format(BEST)}"
    assert speakers_of(text, BEST) == [f"The {role}"]


def test_who_hears_words_has_not_said_them() -> None:
    assert speakers_of("Tony Blair heard Gordon Brown’s verdict. “Never go back again.”", "Never") == []


@pytest.mark.parametrize("verb", ["thanked", "defended", "arrested", "introduced", "described", "blamed"])
@pytest.mark.parametrize(
    "goes_on", [f" and said: “{CLOSED}.”", f", telling reporters: “{CLOSED}.”", f", saying: “{CLOSED}.”"]
)
def test_a_role_that_acts_goes_on(verb: str, goes_on: str) -> None:
    text = f"Chief Mark Rowley spoke on Monday.\nThe chief {verb} Boris Johnson{goes_on}"
    assert speakers_of(text, CLOSED) == ["Mark Rowley"]


def test_a_pronoun_goes_on_with_a_role_that_acts() -> None:
    text = f"Chief Mark Rowley spoke on Monday.\nThe chief thanked Boris Johnson. “{CLOSED},” he said."
    assert speakers_of(text, CLOSED) == ["Mark Rowley"]


def test_who_was_jailed_may_be_he() -> None:
    text = f"Police spoke on Monday.\nThe judge jailed Boris Johnson. “{CLOSED},” he said."
    assert speakers_of(text, CLOSED) == ["Boris Johnson"]


def test_a_participle_describes_the_noun_before_a_name() -> None:
    assert speakers_of(f"The driver named Boris Johnson said: “{CLOSED}.”", CLOSED) == ["Boris Johnson"]


def test_one_who_is_told_to_be_something_is_it() -> None:
    text = f"Kate Moss is a former singer and model.\n“{BEST},” the singer told Sky News moments after the final."
    assert speakers_of(text, BEST) == ["Kate Moss"]


@pytest.mark.parametrize(
    "asked",
    [
        "What was it like?\n“{q}.”",
        "And the final? “{q}.”",
        "Q: What was it like?\nA: {q}.",
        "Reuters: What was it like?\nOdinga: {q}.",
    ],
)
def test_a_single_question(asked: str) -> None:
    assert speakers_of(f"Raila Odinga spoke to Reuters.\n\n{asked.format(q=BEST)}", BEST) == ["Raila Odinga"]


@pytest.mark.parametrize(
    "asked",
    [
        "Q: Did Boris Johnson know?\nA: {q}.",
        "Raila Odinga left.\nReuters: What was it like?\nLondon: {q}.",
    ],
)
def test_whom_a_question_names_or_what_a_caption_tells_answers_nothing(asked: str) -> None:
    assert speakers_of(asked.format(q=BEST), BEST) == []


def test_a_guest_of_somebody_is_not_what_he_is() -> None:
    text = f"Boris Johnson was a guest of a minister. The minister said: “{BEST}.”"
    assert speakers_of(text, BEST) == ["The minister"]


def test_whoever_is_asked_may_answer() -> None:
    text = f"Angela Merkel met Boris Johnson.\n“Will you pay?” Merkel asked Johnson. “{CLOSED}.”"
    assert speakers_of(text, CLOSED) == []


def test_a_sentence_may_open_with_a_noun() -> None:
    text = f"Speaker Nancy Pelosi was there. Loud booing interrupted her as she began: “{CLOSED}.”"
    assert speakers_of(text, CLOSED) == ["Nancy Pelosi"]


def test_an_aside_without_a_verb_is_no_report() -> None:
    said = extract(Document("Sadiq Khan, observing the mood, opted not to read the letter.", language="en"))
    assert said == ()


def test_a_dateline_with_a_state() -> None:
    text = "AUSTIN COUNTY, N.C. - Deputies in North Carolina said the roads were closed."
    assert speakers_of(text, "the roads were closed") == ["Deputies in North Carolina"]
