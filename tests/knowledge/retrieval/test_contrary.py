"""The words that deny, language by language."""

from importlib import resources

import pytest

from knowledge.language.concepts import LANGUAGES
from knowledge.retrieval.contrary import read_denials

LINES = resources.files("knowledge").joinpath("data/language/negations.txt").read_text(encoding="utf-8").splitlines()
ROWS = [line.split(": ", 1) for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("kind", "forms"), ROWS, ids=[kind for kind, _ in ROWS])
def test_words_that_deny_are_sorted_and_unique(kind, forms):
    listed = forms.split(", ")
    assert listed == sorted(set(listed)), kind


def test_every_language_has_both_kinds():
    kinds = [kind for kind, _ in ROWS if not kind.endswith((" binding", " none"))]
    assert kinds == sorted(f"{code} {kind}" for code in LANGUAGES for kind in ("not", "weak"))


@pytest.mark.parametrize(
    ("language", "kind", "word"),
    [
        ("ar", "binding", "غير"),
        ("ar", "not", "لن"),
        ("de", "not", "keinerlei"),
        ("en", "not", "won't"),
        ("en", "not", "refuses"),
        ("es", "not", "rechazan"),
        ("fr", "not", "aucune"),
        ("it", "not", "nessuno"),
        ("ru", "weak", "хватает"),
        ("tr", "not", "gitmiyor"),
        ("uk", "not", "відмовляється"),
    ],
)
def test_a_word_denies(language, kind, word):
    assert read_denials(language)[kind].has(word)


@pytest.mark.parametrize(("kind", "forms"), ROWS, ids=[kind for kind, _ in ROWS])
def test_no_form_has_a_star_inside(kind, forms):
    assert not [form for form in forms.split(", ") if "*" in form.strip("*")], kind


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("de", "schliesst"),
        ("en", "declined"),
        ("fr", "exclusif"),
        ("fr", "personne"),
        ("it", "rifiuti"),
        ("it", "negativo"),
        ("ru", "исключительно"),
        ("tr", "yılmaz"),
        ("tr", "komedi"),
        ("tr", "redaksiyon"),
        ("uk", "виключно"),
    ],
)
def test_a_word_of_another_sense_does_not_deny(language, word):
    assert not read_denials(language)["not"].has(word)
