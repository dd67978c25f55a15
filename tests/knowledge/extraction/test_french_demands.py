"""French: infinitives behind what stands before them, asides before what is announced, clauses that open a sentence."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a French text."""
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anne Hidalgo a demandé au préfet de mettre la main sur les comptes.", "mettre la main sur les comptes"),
        ("Anne Hidalgo a demandé au préfet de laisser les écoles ouvertes.", "laisser les écoles ouvertes"),
        ("Anne Hidalgo promet de donner un toit à chacun.", "donner un toit à chacun"),
        ("Anne Hidalgo affirme ne rien savoir du dossier.", "ne rien savoir du dossier"),
        ("Anne Hidalgo assure tout faire pour rouvrir la ligne.", "tout faire pour rouvrir la ligne"),
        ("Anne Hidalgo a promis de ne rien lâcher.", "ne rien lâcher"),
    ],
)
def test_an_infinitive_stands_behind_its_object_and_whatever_else_its_verb_is(text: str, said: str) -> None:
    """Verbs that other lists have are infinitives, too; rien and tout go before them."""
    assert said_in(text) == [("Anne Hidalgo", said)]


def test_degrees_are_no_infinitives() -> None:
    assert said_in("Anne Hidalgo a promis de plus grandes mesures.") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anne Hidalgo a annoncé, en ce sens, la tenue d'une réunion.", "la tenue d'une réunion"),
        ("Anne Hidalgo a annoncé, par la même occasion, une aide aux familles.", "une aide aux familles"),
        ("Anne Hidalgo exige une enquête sérieuse.", "une enquête sérieuse"),
        ("Anne Hidalgo demande un rapport au préfet.", "un rapport au préfet"),
        ("Anne Hidalgo a demandé au préfet, Jean Castex, d'intervenir.", "intervenir"),
        ("Anne Hidalgo a demandé au préfet, Jean Castex, à être reçue.", "être reçue"),
    ],
)
def test_what_is_announced_or_asked_for_stands_behind_an_aside(text: str, said: str) -> None:
    assert said_in(text) == [("Anne Hidalgo", said)]


def test_somebody_behind_an_aside_is_not_announced() -> None:
    assert said_in("Martine Aubry a annoncé, à Lyon, le ministre des Transports.") == []


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("Alors que Johanna Rolland assure que les travaux avancent", "les travaux avancent"),
        ("Bien que Johanna Rolland ait assuré que les travaux sont finis", "les travaux sont finis"),
        ("Tandis que Johanna Rolland affirme que la route rouvrira lundi", "la route rouvrira lundi"),
        ("Quand Johanna Rolland affirme que les travaux sont finis", "les travaux sont finis"),
        ("Bien que Johanna Rolland ait déclaré vouloir rester", "vouloir rester"),
        ("Même si Johanna Rolland a indiqué que les travaux étaient finis", "les travaux étaient finis"),
    ],
)
def test_a_clause_that_a_conjunction_opens_ends_before_the_sentences_own(opening: str, said: str) -> None:
    assert said_in(f"{opening}, Éric Piolle reste inquiet.") == [("Johanna Rolland", said)]


def test_even_if_somebody_spoke_is_no_report_beside_a_conditional() -> None:
    text = "Même si Johanna Rolland disait que les travaux sont finis, Éric Piolle refuserait."
    assert said_in(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Anne Hidalgo est venue. Selon ses dires, la route est sûre.", "la route est sûre"),
        ("Anne Hidalgo est venue. La route est sûre, d'après ses propos.", "La route est sûre"),
        ("Anne Hidalgo est venue. Elle a affirmé que la route est sûre, selon ses dires.", "la route est sûre"),
    ],
)
def test_whose_words_a_possessive_names_is_who_was_told_of(text: str, said: str) -> None:
    assert said_in(text) == [("Anne Hidalgo", said)]


def test_whom_something_is_for_says_no_circumstance() -> None:
    assert said_in("Des paroles réconfortantes, pour Philippe Poutou, malgré la situation.") == []
