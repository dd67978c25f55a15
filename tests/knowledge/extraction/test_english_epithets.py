"""English: descriptions by an age, an origin or a past, lists of names, whoever declines and says, courts."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEST = "It was the best night of my whole life"
OTHERS = (
    "Boris Johnson, 61, a driver, said it was a mistake.",
    "61-year-old Boris Johnson said it was a mistake.",
    "Boris Johnson, a 61-year-old driver, said it was a mistake.",
    "Mr Johnson said it was a mistake.",
)


def speakers_of(text: str, words: str) -> list[str]:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return [one.speaker for one in said if words in text[one.span.start : one.span.end]]


@pytest.mark.parametrize(
    "named",
    [
        "Kemi Badenoch, a 45-year-old nurse,",
        "Kemi Badenoch, now 45,",
        "Kemi Badenoch, of Leeds, 45,",
        "Kemi Badenoch, who is 45,",
        "Kemi Badenoch, a mother-of-two aged 45,",
        "A 45-year-old nurse, Kemi Badenoch,",
        "Kemi Badenoch, the 45-year-old,",
    ],
)
@pytest.mark.parametrize("other", OTHERS)
def test_an_age_is_hers_of_whom_it_is_told(named: str, other: str) -> None:
    assert speakers_of(f"{named} left Leeds.\n{other}\n“{BEST},” the 45-year-old said.", BEST) == ["Kemi Badenoch"]


@pytest.mark.parametrize("role", ["striker", "nurse", "singer", "farmer"])
def test_an_age_tells_one_of_two_who_do_the_same(role: str) -> None:
    led = f"{role.title()} Kemi Badenoch, 45, left Leeds.\n{role.title()} Liz Truss, 50, said it was a mistake.\n"
    assert speakers_of(f"{led}The 45-year-old {role} told the BBC: “{BEST}.”", BEST) == ["Kemi Badenoch"]


@pytest.mark.parametrize("origin", ["Croydon-born", "US-based", "Oxford-educated", "Nigerian-born"])
@pytest.mark.parametrize("role", ["striker", "manager", "star"])
def test_whence_one_comes_names_no_body(origin: str, role: str) -> None:
    led = f"Leeds {role} Harry Kane left on Monday.\nBoris Johnson, 61, a driver, said it was a mistake.\n"
    assert speakers_of(f"{led}“{BEST},” the {origin} {role} said.", BEST) == ["Harry Kane"]


@pytest.mark.parametrize("feeling", ["emotional", "popular", "tearful", "controversial"])
def test_what_one_was_may_stand_behind_an_adjective(feeling: str) -> None:
    led = "Former Leeds striker Harry Kane left on Monday.\n"
    assert speakers_of(f"{led}The {feeling} former striker told the BBC: “{BEST}.”", BEST) == ["Harry Kane"]


@pytest.mark.parametrize("before", ["One said it was a mess.", "One resident said it was a mess."])
def test_the_other_speaks_behind_words_too(before: str) -> None:
    assert speakers_of(f"Two residents left. {before}\n“{BEST},” the other said.", BEST) == ["the other"]


@pytest.mark.parametrize("subject", ["A council spokeswoman", "The company", "A Tesco spokesman", "One resident"])
@pytest.mark.parametrize(
    "declined", ["declined to comment but said", "refused to be drawn, but said", "declined an interview and said"]
)
def test_whoever_declines_is_no_part_of_the_name(subject: str, declined: str) -> None:
    assert speakers_of(f"{subject} {declined}: “{BEST}.”", BEST) == [subject]


@pytest.mark.parametrize("office", ["Health minister", "Education secretary", "Shadow minister", "Cabinet secretary"])
def test_the_field_of_an_office_is_no_body(office: str) -> None:
    assert speakers_of(f"{office} Kemi Badenoch left.\nThe agency said: “{BEST}.”", BEST) == ["The agency"]


@pytest.mark.parametrize(
    "told",
    ["{names} said it was over.", "{names} agreed with the mayor that it was over.", "“It was over,” said {names}."],
)
def test_several_full_names_speak_as_a_list(told: str) -> None:
    names = "Boris Johnson, Gordon Brown and Tony Blair"
    assert speakers_of(told.format(names=names), "was over") == [names]


@pytest.mark.parametrize("aside", ["held at Leeds Coroners Court", "in Leeds", "sitting in London"])
def test_a_court_hears_at_a_place(aside: str) -> None:
    assert speakers_of(f"The inquest, {aside}, heard she had been ill for a week.", "been ill") == ["The inquest"]
