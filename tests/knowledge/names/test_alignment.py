import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.names.alignment import liken, liken_all
from knowledge.names.costs import LetterCosts, load_costs

TOKENS = st.text("abcdehiklmnorstuz", min_size=1, max_size=9)


WRITTEN = st.one_of(
    TOKENS, st.text("بتدرزسعفقكلمنهوي", min_size=1, max_size=9), st.text("абвгдезиклмнорст", min_size=1)
)


@given(st.lists(st.tuples(WRITTEN, WRITTEN), min_size=1, max_size=6))
def test_pairs_of_any_scripts_and_lengths_are_as_alike_at_once_as_one_by_one(pairs: list[tuple[str, str]]) -> None:
    assert liken_all(pairs) == pytest.approx([liken(one, other) for one, other in pairs])


@given(TOKENS, st.lists(TOKENS, min_size=1, max_size=6))
def test_many_tokens_are_as_alike_at_once_as_one_by_one(token: str, others: list[str]) -> None:
    assert liken_all([(token, other) for other in others]) == pytest.approx([liken(token, other) for other in others])


@pytest.mark.parametrize(
    ("one", "other", "cost"),
    [
        ("blinken", "blinken", 0.0),
        ("blinken", "blniken", 0.5),  # neighbours in each other's place
        ("blinken", "blinkan", 0.35),  # another vowel
        ("blinken", "blinke", 0.8),  # a consonant lost
        ("blinken", "blinkeno", 0.45),  # a vowel too many
    ],
)
def test_what_one_typo_costs_without_a_table(one: str, other: str, cost: float) -> None:
    likeness = 100 - 200 * cost / (len(one) + len(other))
    assert LetterCosts().liken([(one, other)])[0] == pytest.approx(likeness)


def test_the_table_knows_letters_of_other_scripts() -> None:
    near, far = load_costs().liken([("blinken", other) for other in ("بلينكن", "ميركل")])
    assert near > 85 > far  # one letter of a dozen
