"""Italian and Spanish: infinitives of what somebody says, promises or asks for."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str, language: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), language)]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("ha chiesto al governo di fare di più", "fare di più"),
        ("ha chiesto al sindaco di dare una risposta", "dare una risposta"),
        ("promette di ridurre le tasse", "ridurre le tasse"),
        ("ha detto di non sapere nulla", "non sapere nulla"),
        ("dice di voler lasciare", "voler lasciare"),
        ("ha ammesso di aver sbagliato", "aver sbagliato"),
        ("nega di aver sbagliato", "aver sbagliato"),
    ],
)
def test_an_italian_infinitive_is_said_behind_di(told: str, said: str) -> None:
    assert said_in(f"Giorgia Meloni {told}.", "it") == [("Giorgia Meloni", said)]


def test_an_italian_infinitive_ends_before_the_sentence_s_own_verb() -> None:
    text = "Giorgia Meloni, che ha detto di voler partire, è arrivata."
    assert said_in(text, "it") == [("Giorgia Meloni", "voler partire")]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("ha detto prima di partire che la scuola apre", "la scuola apre"),
        ("chiede le dimissioni del ministro", "le dimissioni del ministro"),
    ],
)
def test_what_else_stands_behind_italian_verbs_is_kept(told: str, said: str) -> None:
    assert said_in(f"Giorgia Meloni {told}.", "it") == [("Giorgia Meloni", said)]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("prometió dar una respuesta", "dar una respuesta"),
        ("prometió pasar a la acción", "pasar a la acción"),
        ("dijo haber recibido amenazas", "haber recibido amenazas"),
        ("pidió darle una respuesta", "darle una respuesta"),
    ],
)
def test_spanish_verbs_of_other_lists_are_infinitives(told: str, said: str) -> None:
    assert said_in(f"Ada Colau {told}.", "es") == [("Ada Colau", said)]
