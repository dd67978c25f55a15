"""What two have between them, in each language."""

from importlib import resources

import pytest

from knowledge.language.concepts import LANGUAGES
from knowledge.questions.two import leave_out_between

ROWS = [
    line.split(": ", 1)
    for line in resources.files("knowledge")
    .joinpath("data/frames/between.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if not line.startswith("#")
]


def test_each_language_has_a_sorted_line():
    assert [code for code, _ in ROWS] == sorted(LANGUAGES)
    assert [forms.split(", ") for _, forms in ROWS] == [sorted(forms.split(", ")) for _, forms in ROWS]


@pytest.mark.parametrize(
    ("code", "text", "rest"),
    [
        ("de", "Gipfel zwischen Macron und Biden", "Gipfel Macron und Biden"),
        ("tr", "Macron ile Biden arasında zirve", "Macron ile Biden zirve"),
        ("ar", "قمة بين ماكرون وبايدن", "قمة ماكرون وبايدن"),
        ("en", "Gipfel zwischen Macron und Biden", None),
        ("en", "between them", None),
        ("en", "a summit of two", None),
    ],
)
def test_the_word_is_left_out_in_its_own_language(code, text, rest):
    assert leave_out_between(text, code) == rest
