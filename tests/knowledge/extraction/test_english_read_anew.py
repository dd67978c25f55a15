"""English forms that pages of papers held whose statements were read one by one."""

import pytest

from tests.knowledge.extraction.test_english_pointing import said_in


@pytest.mark.parametrize("name", ["Mike Ozekhome", "Nigerian senator Mike Ozekhome", "the lawyer Mike Ozekhome"])
@pytest.mark.parametrize("word", ["When", "As", "After", "Before", "While", "Because"])
@pytest.mark.parametrize("speech", ["he said: “It is over.”", "“It is over,” he said."])
def test_the_subject_of_the_clause_before_is_the_pronouns(name: str, word: str, speech: str) -> None:
    text = f"Peter Obi said it was over. {word} {name} left for Lagos, {speech}"
    assert said_in(text)[-1] == ("Mike Ozekhome", "It is over")


@pytest.mark.parametrize(
    "clause",
    [
        "When Mike Ozekhome met him",
        "When Mike Ozekhome asked about it",
        "When Ada Colau left",
        "While the war goes on",
        "Asked about it",
    ],
)
def test_nobody_of_the_clause_before_is_the_pronouns(clause: str) -> None:
    assert said_in(f"Peter Obi said it was over. {clause}, he said: “No, never.”")[-1][0] == "Peter Obi"


def test_what_a_condition_tells_is_said_by_whoever_spoke() -> None:
    text = "Peter Obi said it was over. If Mike Ozekhome wins, he said, all would be well."
    assert said_in(text)[-1][0] == "Peter Obi"


@pytest.mark.parametrize("name", ["J.D. Vance", "J. D. Vance", "G.K. Butterfield", "A.B. Smith"])
def test_initials_name_a_person(name: str) -> None:
    assert said_in(f"Mike Brown went home. {name} left early. He said the plan was bad.") == [
        (name, "the plan was bad")
    ]


@pytest.mark.parametrize("body", ["U.S. Steel", "D.C. Council"])
def test_a_land_begins_no_persons_name(body: str) -> None:
    text = f"Mike Brown went home. {body} closed a mill. He said the plan was bad."
    assert said_in(text) == [("Mike Brown", "the plan was bad")]


@pytest.mark.parametrize("office", ["GOP Sen.", "Democratic Sen.", "Labour MP", "Alabama Republican Sen.", "U.S. Rep."])
@pytest.mark.parametrize("place", ["South Dakota", "Ohio", "Leeds"])
def test_whence_an_officer_is_is_no_part_of_his_name(office: str, place: str) -> None:
    text = f"{office} Jonk Vance of {place} left. He said it was bad."
    assert said_in(text) == [("Jonk Vance", "it was bad")]
    assert said_in(f"It was very bad, according to {office} Jonk Vance of {place}.")[0][0] == "Jonk Vance"


@pytest.mark.parametrize("noun", ["Republican", "senator", "lawmaker", "legislator"])
@pytest.mark.parametrize("told", ["Sen. John Vance of Ohio", "Sen. John Vance, R-Ohio,", "Ohio Sen. John Vance"])
def test_whose_state_is_told_is_called_by_it(noun: str, told: str) -> None:
    text = f"{told} left. Sen. Mike Rounds of South Dakota stayed. “It is over,” the Ohio {noun} said."
    assert said_in(text) == [("John Vance", "It is over")]


@pytest.mark.parametrize("noun", ["Republican", "senator", "lawmaker"])
@pytest.mark.parametrize("state", ["Alabama", "New Jersey"])
def test_nobody_of_another_state_is_called_so(noun: str, state: str) -> None:
    text = f"Sen. John Vance of Ohio left. Sen. Mike Rounds of Texas stayed. “It is over,” the {state} {noun} said."
    assert said_in(text) == [(f"the {state} {noun}", "It is over")]
    text += f" “It is not,” the Maine {noun} said."
    assert said_in(text)[-1] == (f"the Maine {noun}", "It is not")


def test_the_only_one_is_called_by_a_state_that_nothing_told() -> None:
    assert said_in("Sen. Cory Booker left. “It is over,” the New Jersey Democrat said.") == [
        ("Cory Booker", "It is over")
    ]


def test_a_state_of_two_words_and_a_party_are_no_name() -> None:
    text = "Sen. John Vance of Ohio left. “It is over,” the South Dakota Republican said."
    assert said_in(text) == [("the South Dakota Republican", "It is over")]


@pytest.mark.parametrize("end", ["in 1988.", "at 45.", "for $12."])
@pytest.mark.parametrize("opening", ["Today", "Monday", "Yesterday"])
def test_a_number_ends_a_sentence_before_a_time(end: str, opening: str) -> None:
    text = f"Peter Obi said the plan was made {end} {opening} the mayor left."
    assert said_in(text) == [("Peter Obi", f"the plan was made {end.rstrip('.')}")]


@pytest.mark.parametrize("led", ["alongside", "amidst", "amongst", "opposite", "besides", "next to", "standing beside"])
@pytest.mark.parametrize("verb", ["said", "told reporters", "added"])
def test_what_follows_words_in_marks_and_their_verb_is_no_speech(led: str, verb: str) -> None:
    text = f"“It is over,” Peter Obi {verb} {led} other lawyers in a call about his new book."
    assert said_in(text) == [("Peter Obi", "It is over")]


@pytest.mark.parametrize(
    "deed",
    [
        "argues the government’s most consequential cases",
        "argued less prominent cases before the judges",
        "maintains close ties with some of his friends",
        "concluded the questioning by thanking Ada Colau",
        "promised a gentler approach to undocumented visitors",
        "proposed offering grants to states and schools",
    ],
)
def test_a_thing_that_is_argued_or_kept_is_not_said(deed: str) -> None:
    assert said_in(f"Peter Obi {deed}.") == []


@pytest.mark.parametrize("verb", ["argued", "maintained", "concluded", "promised"])
def test_a_clause_that_is_argued_is_said(verb: str) -> None:
    assert said_in(f"Peter Obi {verb} the plan would fail.") == [("Peter Obi", "the plan would fail")]
