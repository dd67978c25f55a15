"""French: whom a sentence before lone words is about, what an office is of, stressed pronouns, words that only join."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

PIOLLE, HIDALGO = "Éric Piolle", "Anne Hidalgo"
LONE = "Il y a cinquante patients et je suis la seule de garde"


def said_in(text: str) -> list[tuple[str | None, str]]:
    """Speakers and their words."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    "before", [f"« Mais il n'y en a pas », dit {PIOLLE}. ", "« Mais il n'y en a pas », dit sa collègue. "]
)
@pytest.mark.parametrize(
    "subject",
    [
        f"La maire de Paris, {HIDALGO}",
        f"La maire de Paris, {HIDALGO},",
        f"La directrice générale du port, {HIDALGO}",
        f"La ministre de la Santé et de l'Hygiène publique, {HIDALGO}",
    ],
)
@pytest.mark.parametrize("deed", ["tient à préciser", "ne décolère pas", "a pris la parole", "ne mâche pas ses mots"])
def test_an_office_and_a_name_turn_to_another(before: str, subject: str, deed: str) -> None:
    assert said_in(f"{before}{subject} {deed}. « {LONE} ».")[-1:] == [(HIDALGO, LONE)]


def test_who_can_only_note_something_speaks_next() -> None:
    asked = f"{HIDALGO} demande à une collègue quand elle arrive. « Mais il n'y en a pas », rit sa collègue."
    text = f"{asked} Ainsi, {HIDALGO} est bien obligée de constater. « {LONE} »."
    assert said_in(text)[-1:] == [(HIDALGO, LONE)]


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("vendeur de pneus", "vendeur de chaussures"),
        ("professeur de chimie", "professeur de dessin"),
        ("directeur de l'école", "directeur de la poste"),
        ("producteur de lait", "producteur de pommes"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "{name}, {told}, est venu mardi. « Ils ont tout gâté », a dit le {other}.",
        "« Ils ont tout gâté », a dit le {other}. Mardi, {name}, {told}, est venu.",
        "Le {told}, {name}, a pris la parole. « Ils ont tout gâté », a dit le {other}.",
    ],
)
def test_who_works_with_another_thing_is_another(told: str, other: str, text: str) -> None:
    words = text.format(name=PIOLLE, told=told, other=other)
    assert [speaker for speaker, said in said_in(words) if "gâté" in said] == [f"le {other}"]


@pytest.mark.parametrize("stress", ["lui aussi", ", lui aussi,", "lui-même", ", lui,"])
def test_a_stressed_pronoun_before_a_that(stress: str) -> None:
    text = f"{PIOLLE} rappelle {stress} que la loi est bonne.".replace(" ,", ",")
    assert said_in(text) == [(PIOLLE, "la loi est bonne")]


@pytest.mark.parametrize("stress", [" elle aussi", ", elle aussi,", ", elle,"])
def test_a_stressed_pronoun_before_a_verb(stress: str) -> None:
    assert said_in(f"{HIDALGO}{stress} estime que la loi est bonne.") == [(HIDALGO, "la loi est bonne")]


@pytest.mark.parametrize(
    "link", ["Tout d'abord", "Par ailleurs", "Dans un premier temps", "D'une part", "Mieux", "En revanche"]
)
@pytest.mark.parametrize("comma", [",", ""])
def test_words_that_only_join_sentences_stay_outside(link: str, comma: str) -> None:
    assert said_in(f"{link}, « la route est fermée »{comma} souligne {PIOLLE}.") == [(PIOLLE, "la route est fermée")]


def test_a_time_before_words_in_marks_belongs_to_them() -> None:
    text = f"Après les pluies d'hier, « la route est fermée », souligne {PIOLLE}."
    assert said_in(text) == [(PIOLLE, "Après les pluies d'hier, « la route est fermée »")]


@pytest.mark.parametrize(
    ("where", "who"),
    [
        ("à la radio Okapi", "un habitant du quartier"),
        ("sur Radio Okapi", "une habitante"),
        ("au quotidien La Presse", "le maire de Lyon"),
    ],
)
def test_an_outlet_and_whom_an_article_tells(where: str, who: str) -> None:
    assert said_in(f"« La route est fermée », a raconté {where} {who}.") == [(who, "La route est fermée")]


@pytest.mark.parametrize("lead", ["est formel", "ne le cache pas"])
def test_his_view_behind_a_colon(lead: str) -> None:
    assert said_in(f"{PIOLLE} {lead} : pour lui, la route est fermée.") == [(PIOLLE, "la route est fermée")]


@pytest.mark.parametrize("role", ["directeur", "responsable", "chef"])
@pytest.mark.parametrize("body", ["l'école", "l'usine", "la banque", "la coopérative"])
def test_a_role_of_the_same_thing_is_his(role: str, body: str) -> None:
    assert said_in(f"Le {role} de {body}, {PIOLLE}, a pris la parole. Selon le {role} de {body}, tout va bien.") == [
        (PIOLLE, "tout va bien")
    ]
