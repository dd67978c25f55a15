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


@pytest.mark.parametrize("adjective", ["migrant", "student", "farmer", "teacher"])
@pytest.mark.parametrize("noun", ["strikers", "marchers", "hopefuls", "groups", "protestors"])
def test_several_told_of_by_an_unknown_noun_are_not_whoever_spoke(adjective: str, noun: str) -> None:
    text = f"According to Amnesty International, it was late. The {adjective} {noun} say that nobody came."
    assert said_in(text)[-1] == (f"The {adjective} {noun}", "nobody came")


@pytest.mark.parametrize("between", ["The war goes on.", "Normally, he’d stay there.", "In May he left. Three died."])
@pytest.mark.parametrize("who", ["a doctor from Hebron", "one of the nurses", "a neighbour"])
def test_he_is_whoever_was_described_where_nobody_is_named_since(between: str, who: str) -> None:
    text = f"“It is over,” says Ada Colau. Mike Ozekhome says it is not. “We are lost,” says {who}. {between}"
    assert said_in(f"{text} He says all are tired.")[-1] == (who, "all are tired")


@pytest.mark.parametrize("deed", ["use location data", "sell phones", "make toys", "grew maize", "do not pay"])
@pytest.mark.parametrize("noun", ["Companies", "Farmers"])
def test_what_several_do_is_no_part_of_who_they_are(noun: str, deed: str) -> None:
    assert said_in(f"{noun} that {deed} say that prices fell.") == [(noun, "prices fell")]


def test_what_one_does_is_no_part_of_who_it_is() -> None:
    assert said_in("The firm that uses location data said that prices fell.") == [("The firm", "prices fell")]


@pytest.mark.parametrize("told", ["that was published by the ministry", "that was seen by the BBC"])
def test_a_source_ends_before_what_was_done_with_it(told: str) -> None:
    assert said_in(f"It was late, according to a report {told}.") == [("a report", "It was late")]


@pytest.mark.parametrize(
    ("question", "verb"), [("Do you dispute that?", "interjected"), ("Is it true?", "asked"), ("Will you go?", "asked")]
)
def test_a_paragraph_behind_a_question_is_whose_words_it_followed(question: str, verb: str) -> None:
    text = f"“It may be so,” Peter Obi said.\n\n“{question}” Mike Ozekhome {verb}.\n\n“There is no risk in it at all.”"
    assert said_in(text)[-1] == ("Peter Obi", "There is no risk in it at all")


def test_whoever_asks_goes_on_in_his_paragraph() -> None:
    text = "“It may be so,” Peter Obi said.\n\n“Does anybody know it?” Mike Ozekhome asked. “Neither do I, my friends.”"
    assert said_in(text)[-1] == ("Mike Ozekhome", "Neither do I, my friends")


@pytest.mark.parametrize(
    "text",
    [
        "Failure to do so would hand “the enemy the greatest gift of all.”",
        "Affirmative action and “the nation that we aspire to be”",
        "Peter Obi, who wrote for the opinion that was signed by the others, left.",
    ],
)
def test_what_opens_a_sentence_says_nothing(text: str) -> None:
    assert said_in(text) == []


def test_the_marks_behind_an_owner_hold_a_work() -> None:
    text = "“It is over,” Peter Obi said of the trip on NPR’s “Wait, Wait … Don’t Tell Me!” The early work helped."
    assert said_in(text) == [("Peter Obi", "It is over")]
