"""French: words behind a colon that another is told to say, asides within what a clause leads to, whom a post owns."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


def speakers(text: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    "deed", ["dénonce ce choix", "a dit sa colère", "refuse l'offre", "défend son projet", "menace la mairie"]
)
def test_whoever_is_named_behind_the_words_says_them(deed: str) -> None:
    text = f"Éric Piolle {deed} : « Le pont ne tient plus », a déclaré jeudi Anne Hidalgo, maire."
    assert said_in(text) == [("Anne Hidalgo", "Le pont ne tient plus")]


@pytest.mark.parametrize("tells", ["a dit hier", "a déclaré à Lille", "a écrit"])
def test_whoever_passes_words_on_does_not_say_them(tells: str) -> None:
    assert speakers(f"Éric Piolle {tells} : « Le pont ne tient plus », a raconté Anne Hidalgo.") == ["Éric Piolle"]


@pytest.mark.parametrize("leads", ["estime que", "a déclaré :", "s'est emporté :", "assure sur X que"])
@pytest.mark.parametrize("tells", ["dit-il", "a-t-il ajouté"])
def test_a_pronoun_parts_words_that_a_clause_leads_to(leads: str, tells: str) -> None:
    text = f"Éric Piolle {leads} « le pont ne tient plus depuis cet hiver, {tells}. Il faut le fermer cette nuit. »"
    assert said_in(text) == [
        ("Éric Piolle", "le pont ne tient plus depuis cet hiver"),
        ("Éric Piolle", "Il faut le fermer cette nuit"),
    ]


@pytest.mark.parametrize("one", ["Le cabinet", "L'entourage", "Le conseiller", "L'avocate", "Le fils"])
@pytest.mark.parametrize("post", ["du ministre de la Santé", "du maire de Lens", "du ministre de l'Air et du Budget"])
def test_who_serves_the_holder_of_a_post_is_not_he(one: str, post: str) -> None:
    assert speakers(f"{one} {post} Éric Piolle affirme que le pont tient.") == [f"{one} {post} Éric Piolle"]


@pytest.mark.parametrize("post", ["Le ministre de la Santé", "Le directeur général de la Santé", "Le maire de Lens"])
def test_the_holder_of_a_post_with_a_field_is_he(post: str) -> None:
    assert speakers(f"{post} Éric Piolle affirme que le pont tient.") == ["Éric Piolle"]


@pytest.mark.parametrize("leads", ["appelant", "tout en appelant", "invitant"])
def test_quoted_infinitives_stand_without_their_preposition(leads: str) -> None:
    assert said_in(f"Éric Piolle a critiqué le texte, {leads} à « s'attaquer aux causes ».") == [
        ("Éric Piolle", "s'attaquer aux causes")
    ]


def test_whoever_concedes_is_the_subject_of_the_clause_before() -> None:
    text = "Alors qu'Éric Piolle a qualifié le RN de « parti du vide », tout en appelant à « agir vite », il pleut."
    assert speakers(text) == ["Éric Piolle", "Éric Piolle"]


def test_that_day_is_no_part_of_who_spoke() -> None:
    assert speakers("« Le pont tient », a dit la voisine ce jour-là.") == ["la voisine"]
