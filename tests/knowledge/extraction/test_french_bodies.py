"""French: where the names of bodies end, and those that have an article of their own."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("L'entreprise Airbus basée à Toulouse", "Airbus"),
        ("L'entreprise Airbus présente à Toulouse", "Airbus"),
        ("Le parti Renaissance divisé", "Renaissance"),
        ("Le groupe Total visé par une plainte", "Total"),
        ("Le collectif Justice pour Adama", "collectif Justice pour Adama"),
        ("Le collectif Stop aux violences", "collectif Stop aux violences"),
        ("La banque Crédit agricole", "banque Crédit agricole"),
    ],
)
def test_where_names_of_bodies_end(body: str, name: str) -> None:
    assert said_in(f"{body} affirme que le port est fermé.") == [(name, "le port est fermé")]


@pytest.mark.parametrize("name", ["La Poste", "La France insoumise", "La Banque postale"])
def test_names_with_their_article(name: str) -> None:
    assert said_in(f"Le pont est fermé, selon {name}.") == [(name, "Le pont est fermé")]
    told = said_in(f"Selon {name}, le pont est fermé. {name} dit que le port est fermé.")
    assert [who for who, _ in told] == [name, name]


def test_a_pronoun_means_a_name_with_its_article() -> None:
    told = said_in("Le pont est fermé, selon La Poste. Elle a ajouté que la ville dort.")
    assert [who for who, _ in told] == ["La Poste", "La Poste"]


def test_a_surname_with_its_article_stays_one_speaker() -> None:
    told = said_in("Le pont est fermé, selon Le Drian. Il a ajouté que la ville dort.")
    assert len({who for who, _ in told}) == 1


def test_a_country_does_not_lend_its_article_to_a_party() -> None:
    told = said_in("Le pont est fermé, selon La France insoumise. La France affirme que le port est fermé.")
    assert [who for who, _ in told] == ["La France insoumise", "France"]


@pytest.mark.parametrize(
    "role",
    [
        "Le président du tribunal",
        "Le directeur de l'hôpital",
        "Le patron de la CGT",
        "Le président du club",
        "Le PDG du groupe",
    ],
)
def test_a_role_of_a_body_is_nobodys_of_whom_nothing_is_told(role: str) -> None:
    told = f"Pierre Moscovici estime que les comptes sont bons. {role} affirme que la route est longue."
    assert [found.speaker for found in attribute(Document(told), "fr")] == ["Pierre Moscovici", role]


@pytest.mark.parametrize(
    ("told", "role"), [("secrétaire général de la CGT", "Le patron de la CGT"), ("PDG d'Engie", "Le PDG du groupe")]
)
def test_a_role_of_a_body_is_his_of_whom_it_is_told(told: str, role: str) -> None:
    text = f"Pierre Moscovici, {told}, est parti. {role} affirme que la route est longue."
    assert [found.speaker for found in attribute(Document(text), "fr")] == ["Pierre Moscovici"]
