"""French: what only looks like a report; and two neighbours in which a French pronoun is another word."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEFORE = "« Le pont est fermé », a dit Anne Hidalgo. "
LONE = "« Il ne répond jamais à nos courriers. »"


def said_in(text: str, language: str = "fr") -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), language)]


@pytest.mark.parametrize(
    "text",
    [
        "On lui reproche « des propos racistes et violents », d'intimider le directeur du port.",
        "On lui reproche « des propos racistes et violents », de dénoncer le directeur du port.",
        "La justice l'accuse d'avoir organisé « un vaste système de fraude », d'aider Éric Piolle et de mentir.",
        "Sa mission est de « rassurer les familles du port », d'épauler Éric Piolle.",
        "« Rassurer les familles du port », d'avertir Éric Piolle et de partir.",
    ],
)
def test_infinitives_that_go_on_with_a_list_tell_no_words(text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize("behind", [", maire de Grenoble", " mardi", " à ses élus", ""])
def test_who_tells_on_ends_the_clause(behind: str) -> None:
    text = f"« Le pont est fermé pour longtemps », de renchérir Éric Piolle{behind}."
    assert said_in(text) == [("Éric Piolle", "Le pont est fermé pour longtemps")]


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("The bridge had been shut, “on the orders of the mayor”, Ada Colau said.", "en", "Ada Colau"),
        ("La casa è stata chiusa, «on line si vende tutto bene», ha detto Elly Schlein.", "it", "Elly Schlein"),
    ],
    ids=["English", "Italian"],
)
def test_a_preposition_in_marks_goes_on(text: str, language: str, who: str) -> None:
    mark = "”" if language == "en" else "»"
    assert said_in(text, language) == [(who, text[: text.index(mark) + 1])]


@pytest.mark.parametrize("pronoun", ["nous irons", "on ira", "je serai"])
def test_a_clause_with_its_own_pronoun_is_said_alone(pronoun: str) -> None:
    words = f"{pronoun} tous ailleurs dès demain"
    assert said_in(f"Le pont est fermé, « {words} », a dit Anne Hidalgo.") == [("Anne Hidalgo", words)]


@pytest.mark.parametrize(
    "text",
    [
        "La loi engage le maire à payer.",
        "Ce contrat engage les parties à verser une somme.",
        "Le conflit engage l'armée à rester à Lyon.",
        "L'accord a engagé le maire à payer.",
    ],
)
def test_what_commits_others_says_nothing(text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize("verb", ["s'engage", "s'est engagée", "s'était engagée"])
def test_who_commits_herself_says_so(verb: str) -> None:
    assert said_in(f"Anne Hidalgo {verb} à fermer le pont.") == [("Anne Hidalgo", "fermer le pont")]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Analyse du match d'Éric Piolle.", "Anne Hidalgo"),
        ("Avis d'Éric Piolle.", "Anne Hidalgo"),
        ("Même constat chez Éric Piolle.", "Éric Piolle"),
        ("Constat identique pour Éric Piolle.", "Éric Piolle"),
        ("Idem du côté d'Éric Piolle.", "Éric Piolle"),
    ],
)
def test_whose_view_is_alike(sentence: str, who: str) -> None:
    assert said_in(f"{BEFORE}{sentence} {LONE}")[-1][0] == who


@pytest.mark.parametrize("told", ["a été arrêté", "est surnommé"])
def test_what_was_done_to_somebody_is_nobodys_words(told: str) -> None:
    assert said_in(f"Éric Piolle {told} « le maire des vélos ».") == []
