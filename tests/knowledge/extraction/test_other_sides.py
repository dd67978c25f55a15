"""A source behind a comma and a joining word opens the other side of its sentence; several are no one of them."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str, language: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in extract(Document(text, language))]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "fr",
            "Selon Bruno Le Maire, la dette baisse, mais selon Marine Le Pen, elle monte.",
            [("Bruno Le Maire", "la dette baisse"), ("Marine Le Pen", "elle monte")],
        ),
        (
            "fr",
            "Bruno Le Maire dit que la dette baisse, mais, selon Marine Le Pen, elle monte.",
            [("Bruno Le Maire", "la dette baisse"), ("Marine Le Pen", "elle monte")],
        ),
        (
            "fr",
            "La dette baisse, et selon Marine Le Pen, présidente du RN, elle montera.",
            [("Marine Le Pen", "elle montera")],
        ),
        (
            "en",
            "According to Keir Starmer, debt is falling, but according to Kemi Badenoch, it is rising.",
            [("Keir Starmer", "debt is falling"), ("Kemi Badenoch", "it is rising")],
        ),
        (
            "it",
            "Secondo Matteo Renzi, il debito scende, ma secondo Giorgia Meloni, sale.",
            [("Matteo Renzi", "il debito scende"), ("Giorgia Meloni", "sale")],
        ),
        ("ru", "Мир близок, и, по словам Дмитрия Пескова, Москва готова.", [("Дмитрий Песков", "Москва готова")]),
        (
            "ru",
            "Сергей Лавров приехал, и, как сообщил Дмитрий Песков, Москва готова.",
            [("Дмитрий Песков", "Москва готова")],
        ),
    ],
)
def test_each_side_is_its_sources(language: str, text: str, told: list[tuple[str, str]]) -> None:
    assert said_in(text, language) == told


def test_somebody_and_several_are_not_he_alone() -> None:
    text = "Emmanuel Macron et les sénateurs ont voté. « La France ne cédera pas », disent-ils."
    assert said_in(text, "fr") == []


def test_a_position_that_somebody_holds_is_said() -> None:
    text = "Депутаты придерживаются позиции, что встреча не нужна."
    assert said_in(text, "ru") == [("Депутаты", "встреча не нужна")]


@pytest.mark.parametrize("noun", ["reproche", "critique", "réponse"])
def test_another_reproach_is_whose_it_is(noun: str) -> None:
    text = f"Autre {noun} de Gabriel Attal : « nous n'avons pas eu le temps de tout voir ensemble »."
    assert said_in(text, "fr") == [("Gabriel Attal", "nous n'avons pas eu le temps de tout voir ensemble")]
