from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from knowledge.retrieval.vocabulary import Vocabulary, may_be_mistyped

TERMS = ["#war", "2022", "at", "ceasefire", "peace", "piece", "war", "wars", "حرب", "الحرب", "سلام", "мир", "мира"]
VOCABULARY = Vocabulary.build((term, 100 + number) for number, term in enumerate(TERMS))


@pytest.mark.parametrize(
    ("word", "terms"),
    [
        ("war", ["war", "wars"]),
        ("peace", ["peace"]),
        ("paece", ["peace", "piece"]),
        ("pece", ["peace", "piece"]),
        ("ceasefires", ["ceasefire"]),
        ("ceasfre", []),
        ("حب", []),
        ("حربب", ["حرب"]),
        ("мира", ["мира", "мир"]),
        ("2023", []),
        ("2022", ["2022"]),
        ("at", ["at"]),
        ("#war", ["#war"]),
        ("", []),
    ],
)
def test_words_near(word, terms):
    assert [near.term for near in VOCABULARY.near(word)] == terms


def test_numbers_are_the_callers():
    assert VOCABULARY.near("war")[0].number == 106
    assert VOCABULARY.find("war") == 106
    assert VOCABULARY.find("wa") is None


@pytest.mark.parametrize(
    ("prefix", "terms"), [("p", ["peace", "piece"]), ("wa", ["war", "wars"]), ("ال", ["الحرب"]), ("z", [])]
)
def test_words_begun(prefix, terms):
    assert [near.term for near in VOCABULARY.prefixed(prefix)] == terms


WORDS = st.text("abاب", min_size=1, max_size=6)


@settings(max_examples=200, deadline=None)
@given(st.sets(WORDS, max_size=12), WORDS)
def test_exactly_the_words_one_edit_away(terms, word):
    vocabulary = Vocabulary.build((term, number) for number, term in enumerate(sorted(terms)))
    wanted = {
        term
        for term in terms
        if term == word or (may_be_mistyped(term) and may_be_mistyped(word) and OSA.distance(term, word) <= 1)
    }
    assert {near.term for near in vocabulary.near(word)} == wanted
