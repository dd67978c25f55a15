"""When, where and in what somebody speaks is nobody who speaks, on whichever side of his verb it stands."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = {
    "es": "nadie aquí quiere otra elección",
    "it": "nessuno qui vuole un'altra elezione",
    "fr": "personne ici ne veut une autre élection",
    "ru": "никто здесь не хочет новых выборов",
}
SPANISH = [
    "el lunes",
    "este mismo martes",
    "en declaraciones a Efe",
    "en una entrevista con El País",
    "al término del acto",
    "poco después",
    "desde Bruselas",
    "a su llegada",
]
ITALIAN = [
    "lunedì",
    "questa mattina",
    "dopo la riunione",
    "al suo arrivo",
    "al termine della riunione",
    "in un'intervista a Repubblica",
    "a nome del governo",
]


@pytest.mark.parametrize("when", SPANISH)
def test_a_spanish_verb_without_a_subject(when: str) -> None:
    text = f"Pedro Sánchez llegó pronto. {when[0].upper()}{when[1:]} dijo que {WORDS['es']}."
    assert [one.speaker for one in extract(Document(text, language="es"))] == ["Pedro Sánchez"]


@pytest.mark.parametrize("when", ITALIAN)
def test_an_italian_verb_without_a_subject(when: str) -> None:
    text = f"Matteo Renzi è arrivato presto. {when[0].upper()}{when[1:]} ha detto che {WORDS['it']}."
    assert [one.speaker for one in extract(Document(text, language="it"))] == ["Matteo Renzi"]


@pytest.mark.parametrize("when", ["esta misma tarde", "el pasado viernes", "este martes", "hace una semana"])
def test_when_stands_between_a_verb_and_its_subject(when: str) -> None:
    text = f"«Nadie aquí quiere otra elección», dijo {when} Pedro Sánchez."
    assert [one.speaker for one in extract(Document(text, language="es"))] == ["Pedro Sánchez"]


OFFICES = {
    "fr": ("« Personne ne veut une autre élection », a dit le ministre de la Santé lundi.", "ministre de la Santé"),
    "es": ("«Nadie quiere otra elección», dijo el ministro de Sanidad el lunes.", "ministro de Sanidad"),
    "it": ("«Nessuno vuole un'altra elezione», ha detto il ministro della Salute lunedì.", "ministro della Salute"),
    "ru": (
        "Министр здравоохранения приехал рано. Вчера он сказал, что никто не хочет выборов.",
        "Министр здравоохранения",
    ),
}


@pytest.mark.parametrize("language", OFFICES)
def test_an_office_is_told_whole(language: str) -> None:
    text, office = OFFICES[language]
    (found,) = extract(Document(text, language=language))
    assert found.speaker is not None
    assert found.speaker.endswith(office)


NAMES = {
    "behind what is his own": ("«Nessuno vuole votare», ha affermato dal canto suo Matteo Renzi.", "Matteo Renzi"),
    "al is a name": ("Al Pacino ha detto che nessuno vuole votare.", "Pacino"),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES)
def test_a_name_behind_a_preposition_speaks(text: str, name: str) -> None:
    assert [one.speaker for one in extract(Document(text, language="it"))] == [name]
