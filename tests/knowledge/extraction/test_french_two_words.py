"""French: verbs of saying in two words, sources that no comma parts from their words, offices beside what is owned."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

SAID = "les ponts seront fermés dès lundi"
REPORTS = {"nobody": "", "another": "Emmanuel Macron a affirmé que la loi serait votée.\n\n"}


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize("before", REPORTS.values(), ids=REPORTS.keys())
@pytest.mark.parametrize(
    "verb",
    [
        "ne cessait de dire que",
        "ne peut s'empêcher de dire que",
        "n'hésite pas à dire que",
        "a renseigné que",
        "a fait comprendre que",
        "veut croire que",
        "a soutenu mordicus que",
        "a quitté la salle, préférant dire que",
        "a quitté la salle, laissant entendre que",
        "a quitté la salle, faisant savoir que",
        "a quitté la salle, n'hésitant pas à dire que",
        "a quitté la salle, non sans rappeler que",
    ],
)
def test_verbs_of_two_words(verb: str, before: str) -> None:
    assert said_in(f"{before}Valérie Plante {verb} {SAID}.")[-1] == ("Valérie Plante", SAID)


@pytest.mark.parametrize("aside", ["par ailleurs", "devant les élus", "à plusieurs reprises"])
def test_an_aside_before_what_is_promised(aside: str) -> None:
    assert said_in(f"Valérie Plante a promis, {aside}, de fermer les ponts.") == [
        ("Valérie Plante", "fermer les ponts")
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Valérie Plante a quitté le pays, laissant croire que {SAID}.",
        f"La crue monte, faisant craindre que {SAID}.",
        f"Valérie Plante a parlé, sans rappeler que {SAID}.",
        f"Valérie Plante a cessé de dire que {SAID}.",
        f"La loi empêche de dire que {SAID}.",
        "Valérie Plante a été accusée, lundi, de fermer les ponts.",
        f"On peut comprendre que {SAID}.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert said_in(text) == []


SOURCES = {
    "behind where": (f"Les travaux avancent à Lyon où selon la police {SAID}.", "la police", SAID),
    "a number": ("Selon la police entre 1 000 et 1 500 ponts sont fermés.", "la police", None),
    "a quantity": ("Les travaux ont repris et selon le maire plus de mille ponts ont été fermés.", "le maire", None),
    "a body of many": (f"Selon la Fédération des maires {SAID}.", "Fédération des maires", SAID),
    "a date in a relative": (f"Selon le maire, qui a tenu lundi, 3 mai, un débat à Dakar, {SAID}.", "le maire", SAID),
    "a venue": (f"Selon le maire, dans un communiqué publié lundi, {SAID}.", "le maire", SAID),
    "a date of what is said": (f"Selon le maire, lundi, {SAID}.", "le maire", f"lundi, {SAID}"),
    "time to come": (
        f"Selon le maire, dans les prochains jours, {SAID}.",
        "le maire",
        f"dans les prochains jours, {SAID}",
    ),
}


@pytest.mark.parametrize(("text", "who", "said"), SOURCES.values(), ids=SOURCES.keys())
def test_what_parts_a_source(text: str, who: str, said: str | None) -> None:
    found = said_in(text)
    assert [speaker for speaker, _ in found] == [who]
    assert said is None or found[0][1] == said


@pytest.mark.parametrize(
    "opening",
    [
        "Le procès de Nicolas Sarkozy s'ouvre lundi.",
        "La réforme Sarkozy passe.",
        "La maison de Nicolas Sarkozy a brûlé.",
    ],
)
@pytest.mark.parametrize("office", ["Le chef de l'État", "Le ministre de la Justice"])
def test_an_office_beside_what_somebody_has(opening: str, office: str) -> None:
    assert said_in(f"{opening} {office} a affirmé que {SAID}.") == [(office, SAID)]
