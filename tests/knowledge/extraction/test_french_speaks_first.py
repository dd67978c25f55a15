"""French: a lone quotation before whoever is named first and speaks there, ranks of what an office is of."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

LONE = "« La fin du tirage au sort est une bonne chose. »"


def speakers(text: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize("before", ["", "La maire Anne Hidalgo a présenté son plan.\n\n"])
@pytest.mark.parametrize(
    "tells",
    [
        "Éric Piolle, élu de Grenoble, considère que le texte est bon.",
        "Éric Piolle estime que le texte est bon.",
        "Pour Éric Piolle, élu de Grenoble, le texte est bon.",
    ],
)
def test_a_lone_quotation_is_his_who_is_named_first_and_speaks_behind_it(before: str, tells: str) -> None:
    assert speakers(f"{before}{LONE} {tells}") == ["Éric Piolle", "Éric Piolle"]


def test_what_must_not_be_is_no_word_of_another() -> None:
    text = "« La fin du tirage plaît, mais il ne faut rien oublier ». Éric Piolle, élu, estime que le texte est bon."
    assert speakers(text) == ["Éric Piolle", "Éric Piolle"]


def test_whoever_is_set_apart_says_no_lone_quotation_before() -> None:
    text = f"« Il pleut », a dit Anne Hidalgo.\n\n{LONE} Éric Piolle, lui, estime que le texte est bon."
    assert speakers(text)[1] != "Éric Piolle"


def test_a_rank_of_what_an_office_is_of_is_none_of_its_own() -> None:
    text = "Éric Piolle, président du premier syndicat, la FNSEA, est là. « Il pleut », dit le président de la FNSEA."
    assert speakers(text) == ["Éric Piolle"]


def test_another_rank_is_another_office() -> None:
    text = "Éric Piolle, vice-président de la FNSEA, est là. « Il pleut », dit le président de la FNSEA."
    assert speakers(text) != ["Éric Piolle"]


@pytest.mark.parametrize(
    ("called", "who"), [("la responsable syndicale", "Anne Hidalgo"), ("la responsable des travaux", "")]
)
def test_who_presides_is_responsible(called: str, who: str) -> None:
    text = f"La présidente de l'Unef Anne Hidalgo est là. « Il pleut », dit {called}."
    assert speakers(text) == [who or called]
