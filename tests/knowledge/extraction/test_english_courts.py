"""English: courts and who speaks in them, what somebody was told, single marks over paragraphs, loose commas."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

LATE = "it was late"


def told(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court heard Boris Johnson had a knife.", [("The court", "Boris Johnson had a knife")]),
        ("The inquest heard that it was late.", [("The inquest", LATE)]),
        ("Boris Johnson was badly hurt, jurors heard.", [("jurors", "Boris Johnson was badly hurt")]),
        ("The court heard evidence from two witnesses.", []),
        ("Boris Johnson went to court, heard the verdict and left.", []),
    ],
)
def test_what_a_court_hears(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("led", ["Ada Colau KC, prosecuting, told the jury he fled.", "Ada Colau, prosecuting, spoke."])
def test_who_prosecutes_is_the_prosecutor(led: str) -> None:
    assert told(f"{led} The prosecutor said it was late.")[-1] == ("Ada Colau", LATE)


@pytest.mark.parametrize("what", ["told that he had won", "notified by radio that there was a fire"])
def test_what_somebody_was_told_is_not_his(what: str) -> None:
    assert told(f"Mark Rowley, {what}, said it was late.") == [("Mark Rowley", LATE)]


@pytest.mark.parametrize("led", ["said:", "took to Twitter, writing:", "told fans,"])
def test_single_marks_over_paragraphs(led: str) -> None:
    words = "How are you allowed to write this? I don't care.\n'Things change.\n'Leave it"
    assert told(f"Dani Dyer {led} '{words}.'\nFans agreed.") == [("Dani Dyer", words)]


@pytest.mark.parametrize("words", ["there has not been any time like this", "every plan was dead", "the plan was dead"])
def test_a_comma_behind_a_verb_of_saying(words: str) -> None:
    assert told(f"Raila Odinga spoke. He said, {words}.") == [("Raila Odinga", words)]


@pytest.mark.parametrize(
    ("led", "speaker"),
    [
        ("Johnson's old friend, who denies murder, is on trial.", "Johnson's old friend"),
        ("Johnson's brother, Jo Johnson, left.", "Jo Johnson"),
        ("Johnson's plan for the minister failed.", "Boris Johnson"),
    ],
)
def test_a_pronoun_goes_on_with_whoever_is_somebodys(led: str, speaker: str) -> None:
    assert told(f"Boris Johnson spoke. {led} He said it was late.")[-1] == (speaker, LATE)


def test_a_statement_of_a_ministry_is_its_own() -> None:
    text = '"It is done in Syria," said a statement of Russian Foreign Ministry.\n"It took long," the statement said.'
    assert told(text)[-1][0] != "Syria"


@pytest.mark.parametrize("quoted", ["“We will never give up on this plan”.", "“We will never give up on this plan.”"])
def test_a_full_stop_before_small_letters_is_a_comma(quoted: str) -> None:
    text = f"Raila Odinga spoke.\n{quoted} he told Citi News."
    assert told(text) == [("Raila Odinga", "We will never give up on this plan")]


@pytest.mark.parametrize(
    ("titled", "native", "name"),
    [
        ("German Chancellor Olaf Scholz", "The German", "Olaf Scholz"),
        ("Kenyan President William Ruto", "The Kenyan leader", "William Ruto"),
        ("Nigeria’s President Bola Tinubu", "The Nigerian", "Bola Tinubu"),
    ],
)
def test_a_people_is_told_before_a_name(titled: str, native: str, name: str) -> None:
    text = f"{titled} met them.\n“It is early,” Tony Blair said.\n{native} said it was late."
    assert told(text)[-1] == (name, LATE)


@pytest.mark.parametrize("joint", ["Kate Moss and the singer", "Kate Moss and her husband"])
@pytest.mark.parametrize("led", ["In a joint statement, {} said it was late.", "It was late, {} said."])
def test_a_name_and_a_role_speak_together(joint: str, led: str) -> None:
    text = "Kate Moss met David Beckham. Boris Johnson said it was early.\n" + led.format(joint)
    assert told(text)[-1][0] == joint


def test_a_name_before_and_may_be_an_object() -> None:
    assert told("Boris Johnson met Kate Moss and the mayor said it was late.")[-1] == ("the mayor", LATE)


@pytest.mark.parametrize("label", ["In his words:", "His words:", "Hear him:", "In his words,"])
def test_a_label_points_at_words(label: str) -> None:
    led = "Boris Johnson said it was early. Governor Seyi Makinde issued a statement.\n"
    assert told(f"{led}{label} “The road will be ready.”")[-1] == ("Seyi Makinde", "The road will be ready")


def test_an_aside_before_a_verb_of_saying() -> None:
    assert told("Seyi Makinde, confirming the incident, said it was late.") == [("Seyi Makinde", LATE)]


@pytest.mark.parametrize(("label", "speaker"), [("In her words:", "Angela Rayner"), ("In his words:", "Boris Johnson")])
def test_a_label_tells_whose_words_by_its_gender(label: str, speaker: str) -> None:
    text = f"Angela Rayner spoke of Boris Johnson. {label} “The road will be ready.”"
    assert told(text)[-1] == (speaker, "The road will be ready")


@pytest.mark.parametrize("heard", ["told a friend", "say to a friend"])
def test_what_a_court_heard_somebody_say_before_it(heard: str) -> None:
    text = f"“They threw me to the wolves,” the inquest heard Matt Hancock {heard}."
    assert told(text) == [("Matt Hancock", "They threw me to the wolves")]


def test_whom_a_court_heard_from() -> None:
    text = "The court heard from the victim, who said: “They threw me to the wolves.”"
    assert told(text) == [("the victim", "They threw me to the wolves")]


@pytest.mark.parametrize("what", ["no evidence", "arguments from Matt Hancock’s lawyers"])
def test_evidence_is_not_what_a_court_heard(what: str) -> None:
    assert told(f"The court heard {what} that the road was closed.") == []


def test_a_text_may_end_in_what_a_jury_did() -> None:
    assert told("The jury heard") == []
