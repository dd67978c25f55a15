"""Numbers in words, and the integrity of their table."""

from importlib import resources

import pytest

from knowledge.language.normalization import normalize
from knowledge.language.numbers import find_numbers

ROWS = [
    line.split(": ", 1)
    for line in resources.files("knowledge").joinpath("data/language/numbers.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("fr", "une heure quarante cinq", ["45"]),
        ("fr", "quatre vingt dix sept trains", ["97"]),
        ("en", "forty five minutes and seven seconds", ["45", "7"]),
        ("ar", "خمسه واربعين دقيقه", ["45"]),
        ("ru", "час сорок пять", ["45"]),
        ("de", "eine stunde funfundvierzig", ["45"]),
        ("it", "un'ora e quarantacinque", ["45"]),
        ("es", "cuarenta y cinco minutos", ["45"]),
        ("es", "veinticinco barcos", ["25"]),
        ("tr", "kirk bes dakika", ["45"]),
        ("uk", "сорок п ять хвилин", ["40", "5"]),
        ("uk", "сорок пять хвилин", ["45"]),
        ("ru", "с пятью вагонами", ["5"]),
        ("ar", "خمس عشره دقيقه", ["15"]),
        ("ar", "بثلاثين بالميه", ["30"]),
        ("tr", "on uc gun", ["13"]),
        ("en", "seven eight", ["7", "8"]),
        ("en", "one or two towns", []),
        (None, "forty five", []),
    ],
)
def test_numbers_are_read(language, text, values):
    assert [found.value for found in find_numbers(text.split(), language)] == values


@pytest.mark.parametrize(("language", "row"), ROWS, ids=[language for language, _ in ROWS])
def test_words_are_normal_unique_and_between_three_and_ninety(language, row):
    pairs = [item.split("=") for item in row.split()]
    words = [word for _, word in pairs]
    assert len(set(words)) == len(words)
    assert all(normalize(word) == word for word in words)
    assert {int(value) for value, _ in pairs} <= {*range(3, 20), *range(20, 100, 10), 45}
    assert language in {"ar", "de", "en", "es", "fr", "it", "ru", "tr", "uk"}
