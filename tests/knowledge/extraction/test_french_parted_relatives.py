"""French: whose words follow a relative pronoun that an aside parts from its verb; views told twice."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

PIOLLE, LEMAIRE = "Éric Piolle", "Bruno Le Maire"
LONG = "la route est longue"


def said_in(text: str) -> list[tuple[str | None, str]]:
    """Speakers and their words."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    "aside",
    [
        "la veille",
        "lui",
        "pour sa part",
        "visiblement ému",
        "tout en sollicitant le dialogue",
        "lors d'un meeting",
        "après avoir rencontré le préfet",
    ],
)
@pytest.mark.parametrize("verb", ["a déclaré", "estime"])
@pytest.mark.parametrize(
    "before",
    [
        f"{PIOLLE} a réagi aux propos de {LEMAIRE}, qui",
        f"{PIOLLE} a critiqué {LEMAIRE} qui",
        f"{PIOLLE} a rencontré le maire de Lyon, {LEMAIRE}, qui",
    ],
)
def test_an_aside_parts_a_relative_from_its_verb(before: str, aside: str, verb: str) -> None:
    assert said_in(f"{before}, {aside}, {verb} que {LONG}.") == [(LEMAIRE, LONG)]


def test_what_somebody_says_he_is_ends_before_another_speaks() -> None:
    text = f"{PIOLLE} s'est dit choqué par {LEMAIRE}, qui, la veille, a déclaré que {LONG}."
    assert said_in(text) == [(PIOLLE, f"choqué par {LEMAIRE}"), (LEMAIRE, LONG)]


def test_a_role_behind_an_infinitive_is_the_relatives() -> None:
    text = f"Le bruit a fini par agacer le préfet qui, élevant le ton, a rappelé que {LONG}."
    assert said_in(text) == [("le préfet", LONG)]


def test_his_own_words_are_told_once() -> None:
    text = f"{PIOLLE} est venu. S'exprimant vendredi soir à la radio, il a affirmé que {LONG}, selon ses dires."
    assert said_in(text) == [(PIOLLE, LONG)]
