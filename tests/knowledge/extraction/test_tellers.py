"""Passives: whoever somebody is told something by says it; a body that announces a plan and does something does not."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TOLD = {
    "told by": ("en", "Keir Starmer was told by Kemi Badenoch that the road was closed.", "Kemi Badenoch"),
    "warned by": ("en", "Keir Starmer has been warned by Kemi Badenoch that the road was closed.", "Kemi Badenoch"),
    "told by police": ("en", "Residents were told by police that the road was closed.", "police"),
    "it was claimed": ("en", "It was claimed by Kemi Badenoch that the road was closed.", "Kemi Badenoch"),
}
UNTOLD = {
    "that week": ("en", "He was advised by the doctor that week to rest."),
    "a body that": ("en", "A plan announced by the council that will close schools is unpopular."),
    "a committee that": ("en", "Residents were told by a committee that meets twice a year."),
    "un conseil que": ("fr", "Le plan a été annoncé par le conseil que dirige Marie Dupont."),
    "un consejo que": ("es", "El plan fue anunciado por el consejo que dirige Ana Gil."),
    "advertido por": ("es", "Pedro Sánchez fue advertido por la policía que vigila el puerto."),
    "un consiglio che": ("it", "Il piano è stato annunciato da un consiglio che si riunisce ogni anno."),
}


@pytest.mark.parametrize(("language", "text", "speaker"), TOLD.values(), ids=TOLD)
def test_who_somebody_is_told_by(language: str, text: str, speaker: str) -> None:
    (found,) = extract(Document(text, language=language))
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, "the road was closed")


@pytest.mark.parametrize(("language", "text"), UNTOLD.values(), ids=UNTOLD)
def test_who_does_something_tells_nothing(language: str, text: str) -> None:
    assert extract(Document(text, language=language)) == ()


@pytest.mark.parametrize("other", ["Дмитрия Медведева", "Марию Захарову", "Министра", "Дмитрию Медведеву"])
@pytest.mark.parametrize("words", [", что дорога закрыта", ": «Дорога сегодня ещё закрыта»"])
def test_whom_a_russian_verb_takes_says_nothing(other: str, words: str) -> None:
    verb = "ответил" if other.endswith("у") and not other.startswith("Марию") else "предупредил"
    (found,) = extract(Document(f"{other} {verb} Геннадий Зюганов{words}.", language="ru"))
    assert found.speaker == "Геннадий Зюганов"
