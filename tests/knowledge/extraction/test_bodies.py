"""Bodies by the whole of their names: with an ampersand, a genitive, a preposition, adjectives in small letters."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def _speakers(text: str, language: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), language)]


@pytest.mark.parametrize("body", ["Marks & Spencer", "Johnson & Johnson", "Doctors Without Borders", "McDonald's"])
@pytest.mark.parametrize(
    "told",
    [
        "{} said on Monday that the door stays open.",
        "“The door stays open for all of us,” {} said in a statement.",
        "“The door stays open for all of us,” said {}.",
        "According to {}, the door stays open.",
        "{} has warned that the door stays open.",
        "The door stays open, {} announced on Monday.",
    ],
)
def test_an_english_body(body: str, told: str) -> None:
    assert _speakers(told.format(body), "en") == [body]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("les Nations unies", "Nations unies"),
        ("le Fonds monétaire international", "Fonds monétaire international"),
        ("Médecins sans frontières", "Médecins sans frontières"),
        ("Reporters sans frontières", "Reporters sans frontières"),
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Selon {}, la porte reste ouverte.",
        "« La porte reste ouverte pour nous tous », dit {}.",
    ],
)
def test_a_french_body(body: str, name: str, told: str) -> None:
    assert _speakers(told.format(body), "fr") == [name]


def test_whose_something_is_speaks_not() -> None:
    assert _speakers("The company's warned partners said that the door stays open.", "en") == [
        "The company's warned partners"
    ]


def test_a_land_is_no_body_whose_name_holds_its_own() -> None:
    text = "Israel has called the report “a disgrace to justice”. The Israel Relations Committee met on Monday."
    assert _speakers(text, "en") == ["Israel"]


def test_a_german_heading_is_nobody() -> None:
    text = "Medizinischer Fortschritt\n\nDie Tür bleibt offen, schreibt er."
    assert "Medizinischer Fortschritt" not in _speakers(text, "de")


def test_a_spanish_preposition_names_nobody() -> None:
    assert _speakers("Pese a lo dicho, «la puerta sigue abierta para todos nosotros».", "es") == []


def test_a_head_of_a_town() -> None:
    text = "Дорогу закроют на целый месяц, сообщил городской голова Николаева Владимир Кличко."
    assert _speakers(text, "ru") == ["Владимир Кличко"]
