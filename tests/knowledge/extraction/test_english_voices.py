"""English: whom epithets mean behind somebody new, who is told to speak before a lone quotation, fronted deeds."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SLOW = "The first half was far too slow"
NEVER = "It was never going to work"
WHOLE = "It was the whole of the matter"


def speaker_of(text: str, words: str) -> str | None:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return next((one.speaker for one in said if words in text[one.span.start : one.span.end]), None)


@pytest.mark.parametrize("scored", ["Goals from Harry Kane and Phil Foden sealed the win.", "Harry Kane scored twice."])
@pytest.mark.parametrize("who", ["The manager", "The boss", "The City boss", "The gaffer"])
def test_a_manager_is_no_player_who_scored(scored: str, who: str) -> None:
    text = f'City manager Pep Guardiola said his side were tired.\n{scored}\n{who} said: "{SLOW}."'
    assert speaker_of(text, SLOW) == "Pep Guardiola"


@pytest.mark.parametrize(
    ("name", "native"),
    [("Pep Guardiola", "Spaniard"), ("Erik ten Hag", "Dutchman"), ("Mauricio Pochettino", "Argentine")],
)
def test_an_epithet_goes_on_with_who_spoke_behind_several_new_names(name: str, native: str) -> None:
    scored = "Goals from Harry Kane and Phil Foden sealed it."
    text = f'{name} said his side were tired.\n{scored}\n"{SLOW}," the {native} said.'
    assert speaker_of(text, SLOW) == name


def test_an_epithet_behind_one_new_name_is_nobodys() -> None:
    text = f'Pep Guardiola said his side were tired.\nHarry Kane scored twice.\n"{SLOW}," the Spaniard said.'
    assert speaker_of(text, SLOW) == "Spaniard"


def test_a_team_is_its_managers() -> None:
    text = f'Pep Guardiola spoke.\nGuardiola\'s side held firm despite Harry Kane.\n"{SLOW}," he said.'
    assert speaker_of(text, SLOW) == "Pep Guardiola"


def test_only_a_given_name_leads_to_ten() -> None:
    assert speaker_of(f'Erik ten Hag was there. Ten Hag said: "{SLOW}."', SLOW) == "Erik ten Hag"


VOICED = (
    "Odinga also spoke about the plan when he rose to address mourners.",
    "Odinga did not hold back.",
    "Odinga took to Instagram to share the news.",
    "Odinga, who was in the crowd, was less impressed.",
    "But Odinga disagreed.",
    "Odinga hit back at the critics.",
    "Odinga could not hide his delight at the result.",
    "Odinga had a different view.",
    "In a statement, Odinga apologised to the families.",
)
SILENT = (
    "Odinga was quizzed by police in 2019.",
    "Odinga wrote three books.",
    "Odinga hit a car.",
    "Odinga released an album.",
    "Odinga made no comment.",
    "Odinga has never spoken about it.",
    "Odinga did not respond to requests for comment.",
    "Odinga will address the crowd on Friday.",
    "Odinga took the train home.",
)


@pytest.mark.parametrize(
    ("told", "speaker"), [*((one, "Raila Odinga") for one in VOICED), *((one, "Boris Johnson") for one in SILENT)]
)
def test_a_lone_quotation_is_whose_voice_is_told_of(told: str, speaker: str) -> None:
    text = f"Raila Odinga arrived late.\nBoris Johnson said the plan would help farmers.\n{told}\n“{NEVER}.”"
    assert speaker_of(text, NEVER) == speaker


@pytest.mark.parametrize("verb", ["rued on Instagram", "marvelled", "sobbed", "clapped back", "penned", "dished"])
@pytest.mark.parametrize("who", ["Moss", "she", "the star"])
def test_verbs_of_tabloids(verb: str, who: str) -> None:
    text = f"Kate Moss has opened up about her career.\n“{NEVER},” {who} {verb}."
    assert speaker_of(text, NEVER) == "Kate Moss"


@pytest.mark.parametrize("said", [f"said: “{WHOLE}.”", f"said {WHOLE.lower()}."])
@pytest.mark.parametrize("who", ["Judge Mark Lucraft", "Mark Lucraft", "the judge", "Justice Secretary Mark Lucraft"])
@pytest.mark.parametrize(
    "led",
    [
        "Addressing Mr Johnson",
        "Sentencing Mr Johnson and his wife",
        "Paying tribute to Prime Minister Boris Johnson",
        "Pressed on Mr Johnson",
        "Backing Johnson",
        "Unlike Mr Johnson",
        "Praising Boris Johnson",
    ],
)
def test_whom_a_deed_is_done_to_does_not_speak(led: str, who: str, said: str) -> None:
    text = f"Mark Lucraft, the judge, said on Monday he was tired. Boris Johnson was there.\n{led}, {who} {said}"
    words = WHOLE if "“" in said else WHOLE.lower()
    assert speaker_of(text, words) == "Mark Lucraft"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Irving Berlin, the composer, said: “{WHOLE}.”", "Irving Berlin"),
        (f"Managing director Olaf Scholz, 60, said: “{WHOLE}.”", "Olaf Scholz"),
        (f"Acting mayor Ada Colau said: “{WHOLE}.”", "Ada Colau"),
    ],
)
def test_names_and_offices_that_end_as_deeds_do(text: str, speaker: str) -> None:
    assert speaker_of(text, WHOLE) == speaker


@pytest.mark.parametrize(
    "other", ["Her coach", "Her boss", "The union boss", "The boss of the party", "The hotel’s manager"]
)
def test_a_narrowed_role_is_not_whose_is_only_like_it(other: str) -> None:
    job = "Boss" if "manager" in other else "Manager"
    assert speaker_of(f"Trade {job.lower()} Angela Rayner was late. {other} said: “{SLOW}.”", SLOW) == other


@pytest.mark.parametrize(("club", "name"), [("Chelsea", "Enzo Maresca"), ("City", "Pep Guardiola")])
@pytest.mark.parametrize("role", ["boss", "manager"])
def test_of_two_managers_the_one_whose_club_it_is(club: str, name: str, role: str) -> None:
    text = f"Chelsea boss Enzo Maresca met City boss Pep Guardiola. The {club} {role} said: “{SLOW}.”"
    assert speaker_of(text, SLOW) == name


@pytest.mark.parametrize(
    "told",
    [
        "Harry Kane took a warning from the referee.",
        "Harry Kane had a message from his wife.",
        "Harry Kane went home.",
        "Harry Kane found a note.",
        "Nobody was more delighted than Harry Kane.",
    ],
)
def test_what_is_another_s_is_no_voice(told: str) -> None:
    assert speaker_of(f"{told} “{NEVER}.”", NEVER) is None
