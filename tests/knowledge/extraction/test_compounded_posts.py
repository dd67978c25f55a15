"""Posts told alone, in German and Spanish: whose they are told to be, and nobody else's."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

GERMAN = " hat am Montag die Ausstellung eröffnet. Der {} erklärte, dass die Tür geschlossen sei."
SPANISH = " dijo que la exposición empezará en mayo. El {} afirmó que la puerta está cerrada."


def _last(text: str, language: str) -> str:
    return attribute(Document(text), language)[-1].speaker


@pytest.mark.parametrize(
    ("told", "post", "speaker"),
    [
        ("Der Vizekanzler", "Kanzler", "Der Kanzler"),
        ("Der Altkanzler", "Bundeskanzler", "Der Bundeskanzler"),
        ("Der Finanzminister", "Ex-Finanzminister", "Der Ex-Finanzminister"),
        ("Der Finanzminister", "Außenminister", "Der Außenminister"),
        ("Der Präsident der Türkei", "Präsident von Frankreich", "Der Präsident von Frankreich"),
        ("Der Rektor der Universität", "Landrat", "Der Landrat"),
        ("Der Polizeichef", "Vorstandschef", "Der Vorstandschef"),
        ("Der Geschäftsführer", "Polizeipräsident", "Der Polizeipräsident"),
        ("Der Präsident von Frankreich", "Präsident", "Olaf Scholz"),
        ("Der Bürgermeister von Kassel", "Bürgermeister", "Olaf Scholz"),
        ("Der Ministerpräsident von Bayern", "Ministerpräsident", "Olaf Scholz"),
        ("Der Polizeichef", "Chef der Polizei", "Olaf Scholz"),
        ("Der Finanzminister", "Minister", "Olaf Scholz"),
        ("Der Betriebsratsvorsitzende", "Betriebsratschef", "Olaf Scholz"),
        ("Der Bundeskanzler", "Kanzler", "Olaf Scholz"),
        ("Der Ex-Finanzminister", "Ex-Minister", "Olaf Scholz"),
    ],
)
def test_german_posts(told: str, post: str, speaker: str) -> None:
    assert _last(f"{told} Olaf Scholz" + GERMAN.format(post), "de") == speaker


@pytest.mark.parametrize(
    ("told", "post", "speaker"),
    [
        ("alcalde de Sevilla", "exalcalde de Sevilla", "El exalcalde de Sevilla"),
        ("alcalde de Sevilla", "alcalde de Cádiz", "El alcalde de Cádiz"),
        ("ministro de Defensa", "viceministro de Defensa", "El viceministro de Defensa"),
        ("ministro de Defensa", "ministro de Hacienda", "El ministro de Hacienda"),
        ("director del colegio", "director del hospital", "El director del hospital"),
        ("ministro de Defensa", "director", "El director"),
        ("director general", "líder de la oposición", "El líder de la oposición"),
        ("presidente de México", "presidente del club", "El presidente del club"),
        ("presidente del Gobierno", "líder del partido", "El líder del partido"),
        ("presidente del Gobierno", "líder socialista", "Pedro Sánchez"),
        ("presidente del Gobierno", "jefe del Ejecutivo", "Pedro Sánchez"),
        ("presidente del Betis", "presidente del club", "Pedro Sánchez"),
        ("presidente del Gobierno", "presidente", "Pedro Sánchez"),
        ("líder del PP", "entrenador", "El entrenador"),
        ("alcalde de Sevilla", "alcalde", "Pedro Sánchez"),
        ("ministro de Defensa", "ministro", "Pedro Sánchez"),
        ("entrenador del Betis", "técnico", "Pedro Sánchez"),
    ],
)
def test_spanish_posts(told: str, post: str, speaker: str) -> None:
    assert _last(f"El {told}, Pedro Sánchez," + SPANISH.format(post), "es") == speaker


@pytest.mark.parametrize(("office", "speaker"), [("Kanzler", "von Papen"), ("Präsidentin", "von der Leyen")])
def test_a_surname_with_a_particle_is_no_place(office: str, speaker: str) -> None:
    text = f"{office} {speaker} sprach am Montag in Köln. „Die Tür bleibt offen“, sagte {speaker}."
    assert _last(text, "de") == speaker
