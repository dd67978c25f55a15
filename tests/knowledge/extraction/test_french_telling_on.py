"""French: infinitives that tell on, papers and whose they are, misspelt verbs, relative clauses by their number."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WORDS = "Les moyens manquent depuis des années"


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize("verb", ["de dire", "d'ajouter", "de renchérir", "de lancer", "de commenter"])
@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("M. Legault", "Legault"),
        ("Valérie Plante", "Valérie Plante"),
        ("le porte-parole du ministère, Éric Piolle", "Éric Piolle"),
        ("une habitante", "une habitante"),
    ],
)
def test_infinitives_behind_marks(verb: str, who: str, name: str) -> None:
    assert said_in(f"« {WORDS} », {verb} {who}.") == [(name, WORDS)]


def test_an_infinitive_inside_marks() -> None:
    told = said_in(f"« {WORDS}, de dire M. Legault. On verra bien ce qui arrivera. »")
    assert told == [("Legault", WORDS), ("Legault", "On verra bien ce qui arrivera")]


FORMS = {
    "an accent too many": (f"« {WORDS} » à déclaré Éric Piolle.", "Éric Piolle"),
    "an apostrophe for a hyphen": (f"Éric Piolle est venu. « {WORDS} », a-t’il déclaré.", "Éric Piolle"),
    "Latin": (f"« {WORDS} », dixit Mme Plante.", "Plante"),
    "what he is of": (f"Éric Piolle est d'avis qu'« {WORDS} ».", "Éric Piolle"),
    "in these terms": (f"« {WORDS} », c'est en ces termes que s'est exprimé Éric Piolle.", "Éric Piolle"),
    "whose paper it is": (f"« {WORDS} », peut-on lire dans un communiqué de la mairie.", "la mairie"),
    "who published it": (f"« {WORDS} », peut-on lire dans un communiqué publié mardi par la mairie.", "la mairie"),
    "a verb of two words": (f"« {WORDS} », a tenu à préciser M. Legault.", "Legault"),
}


@pytest.mark.parametrize(("text", "who"), FORMS.values(), ids=FORMS.keys())
def test_forms_of_quoting(text: str, who: str) -> None:
    assert said_in(text) == [(who, WORDS)]


def test_namely_is_no_verb() -> None:
    assert [who for who, _ in said_in("Le groupe a rappelé sa position, à savoir que Paul était absent.")] != ["Paul"]


def test_on_and_the_same_source() -> None:
    text = "Les prix baissent, plaide l'entourage du ministre. Il faut du temps, ajoute-t-on de même source."
    assert said_in(text)[-1] == ("l'entourage du ministre", "Il faut du temps")


ANTECEDENTS = [
    ("les opposants au projet", "affirment"),
    ("les partisans du maire", "affirment"),
    ("les habitants du quartier", "ont affirmé"),
    ("l'ancien ministre", "affirme"),
    ("un proche du président", "affirme"),
    ("l'avocat du joueur", "a affirmé"),
]


@pytest.mark.parametrize(("who", "verb"), ANTECEDENTS, ids=[who for who, _ in ANTECEDENTS])
@pytest.mark.parametrize("before", ["Le projet est balayé par", "Le maire de Lille a reçu", "Paul Dubois a rencontré"])
def test_a_relative_clause_is_whose_number_its_verb_has(before: str, who: str, verb: str) -> None:
    assert said_in(f"{before} {who} qui {verb} que les prix montent.") == [(who, "les prix montent")]


def test_whom_one_answers_says_so_himself() -> None:
    text = "Le maire de Lille répond aux habitants du quartier qui affirment que les prix montent."
    assert said_in(text) == [("habitants du quartier", "les prix montent")]


@pytest.mark.parametrize(
    "lead", ["Déçu de la tournure du vote", "Ému par cet accueil", "Réélu dimanche", "Absent mardi"]
)
def test_how_somebody_feels_is_nobody(lead: str) -> None:
    told = said_in(f"{lead}, M. Legault souhaite s'affairer à montrer aux élus que le projet en vaut la peine.")
    assert all(who == "Legault" for who, _ in told)


def test_whom_an_inquiry_is_after_does_not_speak() -> None:
    text = f"« {WORDS} », a dit Éric Piolle. L'enquête vise Paul Dubois. « Rien ne va plus depuis longtemps ici. »"
    assert [who for who, _ in said_in(text)] == ["Éric Piolle", "Éric Piolle"]
