from itertools import product

import pytest
from rapidfuzz.distance import OSA

from knowledge.names.matching import NameIndex, decide
from knowledge.names.misspellings import mend_given
from knowledge.names.words import given_names

_GIVEN = ("هيثم", "كاسي", "مهران", "جيرالد", "ميهول")
_SURNAMES = ("ويبر", "بيجار", "هارلي", "تشيري", "خافي", "دوبي")
"""Tokens that make speakers nobody asks for, and that sound a little like those asked for."""


@pytest.fixture(scope="module")
def index() -> NameIndex:
    index = NameIndex()
    others = (" ".join(pair) for pair in product(_GIVEN, _SURNAMES))
    for number, name in enumerate(
        ("ميشال دوبريه", "جاك شيراك", "فرنسوا فيون", "جان كلود غودان", "جان ماري لوبان", *others)
    ):
        index.add(number, name)
    return index


@pytest.mark.parametrize(
    ("name", "matched"),
    [("Micnel Debré", "ميشال دوبريه"), ("Jacqsues Chirac", "جاك شيراك"), ("Jean-arie Le Pen", "جان ماري لوبان")],
)
def test_a_typo_in_a_given_name_costs_nobody(index, name, matched):
    matches = index.match(name)
    assert matches[0].matched == matched
    assert decide(matches) in {"accept", "which"}


def test_what_was_read_is_told(index):
    assert "micnel read as michel" in index.match("Micnel Debré")[0].reasons


def test_a_surname_and_a_known_given_name_stay():
    assert not list(mend_given(["michel", "jacqsues"]))
    assert not list(mend_given(["mcihel"]))


def test_a_particle_is_tried_as_part_of_its_name(index):
    matches = index.match("Жан-Мари Ле Пен")
    assert (decide(matches), matches[0].matched) == ("accept", "جان ماري لوبان")


def test_a_patronymic_need_not_be_heard():
    index = NameIndex()
    index.add(1, "يوسف اقجورا")
    short, full = (index.match(name)[0].score for name in ("Юсуф Акчура", "Юсуф Хасанович Акчура"))
    assert full > short - 5


@pytest.mark.parametrize("token", ["mcihel", "jacqsues", "arie", "laude", "micnel", "vladmir", "анджоей", "xyzzyq"])
def test_what_was_meant_is_each_given_name_one_letter_off(token):
    near = sorted(name for name in given_names() if len(name) > 3 and OSA.distance(token, name) == 1)
    assert [meant for _, meant, _ in mend_given([token, "moussa"])] == near[:4]


@pytest.mark.parametrize("name", ["Jean-Marie Le Pen", "Жан-Мари Ле Пен"])
def test_nothing_is_joined_to_the_particle_behind_it(index, name):
    matches = index.match(name)
    assert matches[0].matched == "جان ماري لوبان"
    assert not any(reason.startswith(("mariele ", "мариле ")) for match in matches for reason in match.reasons)
