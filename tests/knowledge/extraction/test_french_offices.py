"""French: the president of a body is not whoever is merely called president."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

ROAD = "la route est fermée"
BODIES = [
    *("du syndicat des enseignants", "de la fédération", "du club", "de la commission", "du jury"),
    *("de l’ordre des médecins", "de la Croix-Rouge"),
]
BEARERS = {"Emmanuel Macron", "Édouard Philippe", "Anne Hidalgo", "Kylian Mbappé", "Carlos Tavares"}


def speaker_of(text: str) -> str:
    return attribute(Document(text), "fr")[-1].speaker


@pytest.mark.parametrize(
    "told",
    [
        "Le président Emmanuel Macron est venu.",
        "Le président français Emmanuel Macron est venu.",
        "Ces mesures ont été adoptées sous le président Emmanuel Macron.",
        "Le président de la République, Emmanuel Macron, est venu.",
    ],
)
@pytest.mark.parametrize("body", BODIES)
def test_the_president_of_a_body_is_not_who_is_called_president(told: str, body: str) -> None:
    assert speaker_of(f"{told} Le président {body} a dit que {ROAD}.") == f"Le président {body}"


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Le président Emmanuel Macron est venu.", "Le président de la République"),
        ("Le président Emmanuel Macron est venu.", "Le président français"),
        ("Le maire Édouard Philippe est venu.", "Le maire du Havre"),
        ("Le président du club, Emmanuel Macron, est venu.", "Le président du club"),
        ("La maire Anne Hidalgo est venue.", "La maire de la ville"),
        ("Le président du jury, Emmanuel Macron, est venu.", "Le président du jury"),
        ("Le capitaine Kylian Mbappé est venu.", "Le capitaine de l'équipe de France"),
        ("Le patron Carlos Tavares est venu.", "Le patron du groupe"),
        ("« On verra », a dit le président Emmanuel Macron.", "Le président du club"),
    ],
)
def test_an_office_is_its_bearers_where_no_body_parts_it_from_him(told: str, asked: str) -> None:
    assert speaker_of(f"{told} {asked} a dit que {ROAD}.") in BEARERS


@pytest.mark.parametrize("who", ["Le nouveau maire", "Le nouveau maire de Lens", "La nouvelle directrice"])
@pytest.mark.parametrize("does", ["est soulagé : ", "garde espoir : ", "se réjouit. "])
def test_what_is_new_of_an_office_opens_its_phrase(who: str, does: str) -> None:
    assert speaker_of(f"{who} {does}« Nous avons attendu trois heures ce jour-là. »") == who
