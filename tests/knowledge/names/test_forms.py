import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.names.forms import FormTable

FORMS = st.lists(st.text("abcdfghiklmnrstuz", min_size=1, max_size=40), min_size=1, max_size=90, unique=True)


def _fill(forms: list[str]) -> FormTable:
    table = FormTable()
    table.extend(forms)
    return table


@given(FORMS, st.integers(0, 90))
def test_a_table_that_grows_finds_what_one_made_at_once_finds(forms: list[str], at: int) -> None:
    grown = _fill(forms[:at])
    grown.extend(forms[at:])
    assert len(grown) == len(forms)
    assert sorted(grown.closest(forms[:2], 200)) == sorted(_fill(forms).closest(forms[:2], 200))


@given(FORMS)
def test_every_form_is_among_those_closest_to_itself(forms: list[str]) -> None:
    table = _fill(forms)
    assert all(at in table.closest([form], len(forms)) for at, form in enumerate(forms))


@pytest.mark.parametrize(
    ("asked", "closest"),
    [
        pytest.param(["blinkin"], "blinkn", id="a vowel less"),
        pytest.param(["makrun"], "makarun", id="a vowel more"),
        pytest.param(["safrun", "masrun"], "massun", id="the second form asked for"),
    ],
)
def test_the_closest_form_has_most_letters_in_the_same_order(asked: list[str], closest: str) -> None:
    forms = ["blinkn", "makarun", "massun", "nklbin", "nurkam"]
    assert _fill(forms).closest(asked, 1) == [forms.index(closest)]


def test_forms_without_common_consonants_are_never_close() -> None:
    assert _fill(["dfrs", "stult"]).closest(["blinkin"], 5) == []
