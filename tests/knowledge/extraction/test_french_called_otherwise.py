"""French: one person by several words: his age, his family, another word for who heads a body, `celui que`."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


def speakers(text: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    ("before", "called", "who"),
    [
        ("« Il pleut », dit Éric Piolle.", "le jeune homme", "Éric Piolle"),
        ("« Il pleut », dit Anne Hidalgo.", "la jeune femme", "Anne Hidalgo"),
        ("Éric Piolle est venu aider.", "le jeune homme", "Éric Piolle"),
        ("« Il pleut », dit Anne Hidalgo. Éric Piolle est venu aider.", "le jeune homme", "Éric Piolle"),
        ("« Il pleut », dit Anne Hidalgo.", "la mère de famille", "Anne Hidalgo"),
        ("« Il pleut », dit Éric Piolle, maire.", "le jeune homme", "le jeune homme"),
        ("Un jeune homme est là. « Il pleut », dit Éric Piolle.", "le jeune homme", "le jeune homme"),
        ("« Il pleut », dit Anne Hidalgo.", "le père de famille", "le père de famille"),
    ],
)
def test_whose_age_or_family_alone_is_told(before: str, called: str, who: str) -> None:
    assert speakers(f"{before} « Tout est parti », confie {called}.")[-1] == who


@pytest.mark.parametrize(
    ("office", "called", "who"),
    [
        ("la présidente du RN Marine Le Pen", "la patronne du RN", "Marine Le Pen"),
        ("la présidente du RN Marine Le Pen", "la cheffe de file du RN", "Marine Le Pen"),
        ("la présidente du RN, Marine Le Pen", "la leader du RN", "Marine Le Pen"),
        ("le patron de la CGT Philippe Martinez", "le secrétaire général de la CGT", "Philippe Martinez"),
        ("le PDG de Renault Luca de Meo", "le patron de Renault", "Luca de Meo"),
        ("le président du Sénat Gérard Larcher", "le patron de la CGT", "le patron de la CGT"),
        ("le président de la CGT Éric Piolle", "le directeur de la CGT", "le directeur de la CGT"),
    ],
)
def test_who_heads_a_body_by_another_word(office: str, called: str, who: str) -> None:
    assert speakers(f"« Il pleut », a dit {office}.\n\nIl vente. « Tout est parti », a ajouté {called}.")[-1] == who


def test_the_body_of_an_office_of_state_is_nobody_elses() -> None:
    text = "Les élus écoutent le discours d'Édouard Philippe. « Le pont tient », a dit le chef du gouvernement."
    assert speakers(text) == ["Édouard Philippe"]


@pytest.mark.parametrize(
    "one", ["celui que l'on surnomme « Rico »", "celui dont le frère est mort", "celui que Paris admire"]
)
def test_he_of_whom_a_clause_tells(one: str) -> None:
    assert speakers(f"« Il pleut », dit Éric Piolle. « Tout est parti », confie {one}.")[1] == "Éric Piolle"


def test_he_of_whom_a_clause_tells_within_words() -> None:
    text = "Éric Piolle parle. « Tout est parti cette nuit, confie celui qui fut maire. Nous n'avons plus rien. »"
    assert said_in(text) == [("Éric Piolle", "Tout est parti cette nuit"), ("Éric Piolle", "Nous n'avons plus rien")]


@pytest.mark.parametrize("tells", ["dit-elle", "a-t-elle dit", "explique-t-elle"])
def test_two_pronouns_tell_of_words_and_of_an_aside_within(tells: str) -> None:
    text = f"Anne Hidalgo parle. « Le pont a tenu cette nuit, {tells}. Il tiendra encore tout l'hiver », poursuit-elle."
    assert said_in(text) == [
        ("Anne Hidalgo", "Le pont a tenu cette nuit"),
        ("Anne Hidalgo", "Il tiendra encore tout l'hiver"),
    ]


def test_two_pronouns_of_two_people_part_nothing() -> None:
    text = "Éric Piolle parle. « Le pont a cédé cette nuit, dit-elle. Tout un hiver est passé depuis », ajoute-t-il."
    assert len(said_in(text)) == 1


@pytest.mark.parametrize("does", ["l'interrompt", "le coupe", "le corrige", "la rassure", "les prévient", "l'assure"])
def test_whom_one_speaks_to_stands_before_the_verb(does: str) -> None:
    words = "Le pont tiendra encore tout l'hiver"
    assert said_in(f"Anne Hidalgo doute. « {words} », {does} Éric Piolle.") == [("Éric Piolle", words)]
    parted = said_in(f"Anne Hidalgo doute. « {words}, {does} Éric Piolle. Il faut le croire. »")
    assert parted == [("Éric Piolle", words), ("Éric Piolle", "Il faut le croire")]


@pytest.mark.parametrize(
    ("office", "called", "who"),
    [
        ("le ministre délégué Éric Piolle", "le ministre", "Éric Piolle"),
        ("le ministre délégué chargé de l'Europe, Éric Piolle", "le ministre", "Éric Piolle"),
        ("la secrétaire d'État chargée des sports Anne Hidalgo", "la secrétaire d'État", "Anne Hidalgo"),
        ("le coroner Éric Piolle", "le coroner", "Éric Piolle"),
        ("le Premier ministre Éric Piolle", "le ministre", "le ministre"),
    ],
)
def test_an_office_with_a_field_is_called_without_it(office: str, called: str, who: str) -> None:
    assert speakers(f"« Il pleut », a dit {office}.\n\nIl vente. « Tout est parti », a ajouté {called}.")[-1] == who
