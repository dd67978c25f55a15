from importlib import resources

import pytest

from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories

FOUND = [
    ("la guerre en Ukraine", ["UA"]),
    ("الأزمة الأوكرانية", ["UA"]),
    ("русские и французские", ["RU", "FR"]),
    ("of the US and the UK", ["US", "GB"]),
    ("موقف واشنطن من روسيا", ["US", "RU"]),
    ("république populaire de Lougansk", ["UA-09"]),
    ("South Korea", ["KR"]),
    ("وزارة الرياضة", []),
    ("قمة الرياض", ["SA"]),
    ("السيول والسيولة في سيول", ["KR"]),
    ("груз и данные, дані та груза", []),
    ("Грузия и Дания", ["GE", "DK"]),
    ("из Грузии", ["GE"]),
    ("уряд Данії", ["DK"]),
    ("президент Вьетнама и посол в Суринаме", ["VN", "SR"]),
    ("nothing here", []),
]


@pytest.mark.parametrize(("text", "codes"), FOUND, ids=[text for text, _ in FOUND])
def test_territories_are_found_by_name_adjective_and_capital(text: str, codes: list[str]) -> None:
    assert [territory.code for territory in find_territories(split_words(text))] == codes


def test_an_abbreviation_that_is_a_word_is_faint_in_lower_case() -> None:
    (lower,) = find_territories(["tell", "us"])
    (upper,) = find_territories(["tell", "US"])
    assert (lower.faint, upper.faint) == (True, False)


def test_the_reviewed_file_is_sorted_and_unique() -> None:
    text = resources.files("knowledge").joinpath("data/language/territories.txt").read_text(encoding="utf-8")
    codes = [line.split("|")[0].strip() for line in text.splitlines() if not line.startswith("#")]
    assert codes == sorted(set(codes))
