"""French: capitals that are nobody's name, whom words point at, and verbs whose object stands behind an aside."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

QUOTED = "« Nous allons tenir bon malgré tout »"


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what, in the order of the text."""
    return [(found.speaker, text[slice(*found.span)]) for found in attribute(Document(text), "fr")]


def speaker_of(text: str) -> str | None:
    """Who says the words that every text here holds."""
    return next((speaker for speaker, said in said_in(text) if "tenir bon" in said), None)


@pytest.mark.parametrize("verb", ["dit-il", "a-t-elle ajouté"])
@pytest.mark.parametrize(
    "before",
    [
        "Voir ses vaches souffrir le désole.",
        "« Répondez à ma question ! » La salle se tait.",
        "Les habitants du Finistère attendent.",
        "La rue Gambetta est fermée.",
        "Difficile de passer par là.",
        "Retour au calme dans le quartier.",
        "La guinguette de Vallères est fermée.",
    ],
)
def test_a_pronoun_is_no_word_that_only_has_a_capital(before: str, verb: str) -> None:
    assert speaker_of(f"{before} {QUOTED}, {verb}.") is None


def test_a_pronoun_may_be_whoever_is_described_as_accused() -> None:
    assert speaker_of(f"Le tribunal de Vallères siège. L’accusé s’agite. {QUOTED}, finit-il par dire.") == "L’accusé"


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Ce n’est pas facile pour Akissi, qui a tout perdu.", "Akissi"),
        ("Akissi a tout perdu.", "Akissi"),
        ("La rue Akissi est pleine.", "cette vendeuse"),
    ],
)
def test_a_role_points_at_the_only_name_before_it(before: str, who: str) -> None:
    assert speaker_of(f"{before} {QUOTED}, dit cette vendeuse.") == who


@pytest.mark.parametrize("described", ["ce grand gaillard", "cet habitué des lieux", "ce Sarthois de 40 ans"])
def test_who_is_characterized_is_the_only_one_named(described: str) -> None:
    assert speaker_of(f"Arnaud Montebourg élève des abeilles. {QUOTED}, explique {described}.") == "Arnaud Montebourg"


@pytest.mark.parametrize(
    ("before", "who", "whose"),
    [
        ("Le marché a été démoli par les autorités communales.", "elles", "les autorités communales"),
        ("Nicole Belloubet a rencontré les riverains mardi.", "eux", "les riverains"),
    ],
)
def test_a_view_of_several_is_theirs_who_are_told_of_last(before: str, who: str, whose: str) -> None:
    assert said_in(f"{before} Selon {who}, le pont peut tomber.") == [(whose, "le pont peut tomber")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("X affirme, par ailleurs, avoir averti la mairie.", "avoir averti la mairie"),
        ("X reproche, elle, au maire d’avoir menti.", "avoir menti"),
        ("X dit ne se souvenir de rien.", "ne se souvenir de rien"),
        ("X se dit surprise que le vote ait été reporté.", "surprise que le vote ait été reporté"),
        ("X s’insurge de ne pas avoir été prévenue.", "ne pas avoir été prévenue"),
        ("X exhorte le ministre de l’Éducation, Pap Ndiaye, à agir vite.", "agir vite"),
    ],
)
def test_what_stands_between_a_verb_and_what_it_takes(text: str, said: str) -> None:
    assert said_in(text.replace("X", "Nicole Belloubet")) == [("Nicole Belloubet", said)]


@pytest.mark.parametrize("text", ["Le club a accusé un retard de deux buts.", "Le groupe accuse une perte."])
def test_what_one_only_suffers_is_no_accusation(text: str) -> None:
    assert said_in(text) == []


def test_a_source_behind_a_colon_says_what_follows() -> None:
    text = "Nicole Belloubet a perdu. Le sol est sec : selon elle, il n’a pas plu depuis mars."
    assert said_in(text) == [("Nicole Belloubet", "il n’a pas plu depuis mars")]


def test_words_behind_a_dash_are_all_that_is_said() -> None:
    text = "Nicole Belloubet répond. Des repas sont préparés – « cinq cents pour demain », précise-t-elle."
    assert said_in(text) == [("Nicole Belloubet", "cinq cents pour demain")]


def test_a_mark_that_is_missing_before_another_report_is_read() -> None:
    text = "Un riverain ajoute : « On nous ment depuis des mois. Et de conclure : « Nous allons tenir bon »."
    assert said_in(text) == [
        ("Un riverain", "On nous ment depuis des mois"),
        ("Un riverain", "Nous allons tenir bon"),
    ]


@pytest.mark.parametrize(
    ("source", "who"),
    [
        ("selon ce qu’a rapporté Nicole Belloubet", "Nicole Belloubet"),
        ("selon ce que la mairie a indiqué mardi", "la mairie"),
        ("d’après ce qu’indique la préfecture", "la préfecture"),
    ],
)
def test_according_to_what_somebody_told(source: str, who: str) -> None:
    assert said_in(f"Le pont est fermé, {source}.") == [(who, "Le pont est fermé")]


@pytest.mark.parametrize("place", ["en mairie", "au ministère", "du côté de la mairie"])
@pytest.mark.parametrize("front", ["", "Arnaud Montebourg a dit que tout va bien. "])
def test_what_one_says_at_a_place_within_marks_is_the_bodys(front: str, place: str) -> None:
    text = f"{front}« On ralentira les voitures, assure-t-on {place}. Nous allons tenir bon. »"
    assert speaker_of(text) in {"mairie", "la mairie", "ministère"}


def test_what_one_says_nowhere_within_marks_is_nobodys() -> None:
    text = "Arnaud Montebourg est venu. « On ralentira les voitures, dit-on. Nous allons tenir bon. »"
    assert speaker_of(text) is None


def test_a_participle_behind_an_aside_within_marks_tells_besides() -> None:
    text = "« A est fini, assure Nicole Belloubet, précisant que le pont rouvrira. Nous allons tenir bon. »"
    assert [said for _, said in said_in(text)] == ["A est fini", "le pont rouvrira", "Nous allons tenir bon"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("X est là. Ce dernier, exaspéré, affirme que le bruit est fort.", "X"),
        ("X est là. Lui et d’autres riverains affirment que le bruit est fort.", "X et d’autres riverains"),
        ("Le député-maire X est là. Le maire affirme que le bruit est fort.", "X"),
        ("X est là. Il précise au journal que le bruit est fort.", "X"),
    ],
)
def test_who_is_taken_up(text: str, who: str) -> None:
    name = "Arnaud Montebourg"
    assert said_in(text.replace("X", name)) == [(who.replace("X", name), "le bruit est fort")]


def test_a_quarter_called_by_a_name_does_not_speak() -> None:
    assert speaker_of(f"{QUOTED}, clame un habitant du quartier El Qaria.") == "un habitant du quartier El Qaria"
