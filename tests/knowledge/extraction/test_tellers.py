"""Passives: whoever somebody is told something by says it; a body that announces a plan and does something does not."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TOLD = {
    "told by": ("en", "Keir Starmer was told by Kemi Badenoch that {}.", "the road was closed", "Kemi Badenoch"),
    "warned by": (
        "en",
        "Keir Starmer has been warned by Kemi Badenoch that {}.",
        "the road was closed",
        "Kemi Badenoch",
    ),
    "told by police": ("en", "Residents were told by police that {}.", "the road was closed", "police"),
    "it was claimed": ("en", "It was claimed by Kemi Badenoch that {}.", "the road was closed", "Kemi Badenoch"),
    "averti par": ("fr", "Le maire a été averti par Marine Le Pen que {}.", "la route est fermée", "Marine Le Pen"),
    "informé mardi": (
        "fr",
        "Le maire a été informé mardi par la préfecture que {}.",
        "la route est fermée",
        "la préfecture",
    ),
    "appris de": ("fr", "Le maire a appris de Marine Le Pen que {}.", "la route est fermée", "Marine Le Pen"),
    "advertido por": ("es", "El alcalde fue advertido por Yolanda Díaz de que {}.", "el puente caerá", "Yolanda Díaz"),
    "informado el martes": (
        "es",
        "El alcalde fue informado el martes por la policía de que {}.",
        "el puente caerá",
        "la policía",
    ),
    "ha sido informado": (
        "es",
        "El alcalde ha sido informado por Yolanda Díaz de que {}.",
        "el puente caerá",
        "Yolanda Díaz",
    ),
    "supo por": ("es", "El alcalde supo por Yolanda Díaz que {}.", "el puente caerá", "Yolanda Díaz"),
    "avvertito da": (
        "it",
        "Il sindaco è stato avvertito da Giorgia Meloni che {}.",
        "il ponte cadrà",
        "Giorgia Meloni",
    ),
    "saputo da": ("it", "Il sindaco ha saputo da Giorgia Meloni che {}.", "il ponte cadrà", "Giorgia Meloni"),
    "gewarnt": (
        "de",
        "Der Bürgermeister wurde von Alice Weidel gewarnt, dass {}.",
        "alles teurer wird",
        "Alice Weidel",
    ),
    "informiert worden": (
        "de",
        "Er ist von der Polizei darüber informiert worden, dass {}.",
        "alles teurer wird",
        "Polizei",
    ),
    "erfuhr von": ("de", "Der Bürgermeister erfuhr von Alice Weidel, dass {}.", "alles teurer wird", "Alice Weidel"),
    "узнал от": ("ru", "Дмитрий Медведев узнал от Геннадия Зюганова, что {}.", "дорога закрыта", "Геннадий Зюганов"),
    "learned from": ("en", "The mayor learned from Kemi Badenoch that {}.", "the road was closed", "Kemi Badenoch"),
    "informed on a day": (
        "en",
        "The mayor was informed on Tuesday by police that {}.",
        "the road was closed",
        "police",
    ),
}
UNTOLD = {
    "from experience": ("en", "The mayor learned from experience that the road was closed."),
    "from mistakes": ("en", "The mayor learned from Kemi Badenoch’s mistakes that the road was closed."),
    "taught him": ("en", "Everything he learned from Alex Ferguson taught him that it was hard."),
    "nobody": ("en", "No one was told by Kemi Badenoch that the road was closed."),
    "who was": ("en", "Who was told by Kemi Badenoch that the road was closed?"),
    "by email": ("en", "The mayor was informed by email from Kemi Badenoch that the road was closed."),
    "by letter": ("en", "The mayor was told by letter that the road was closed."),
    "von Montag": ("de", "Der Bürgermeister wurde von Montag an gewarnt, dass alles teurer wird."),
    "never from": ("en", "The mayor never heard from Kemi Badenoch that the road was closed."),
    "von Berichten": ("de", "Der Bürgermeister erfuhr von Berichten, dass alles teurer wird."),
    "vom Tod": ("de", "Der Bürgermeister erfuhr vom Tod, dass alles teurer wird."),
    "von der Sache": ("de", "Der Bürgermeister erfuhr von der Sache, dass alles teurer wird."),
    "that week": ("en", "He was advised by the doctor that week to rest."),
    "a body that": ("en", "A plan announced by the council that will close schools is unpopular."),
    "a committee that": ("en", "Residents were told by a committee that meets twice a year."),
    "un conseil que": ("fr", "Le plan a été annoncé par le conseil que dirige Marie Dupont."),
    "un consejo que": ("es", "El plan fue anunciado por el consejo que dirige Ana Gil."),
    "advertido por": ("es", "Pedro Sánchez fue advertido por la policía que vigila el puerto."),
    "un consiglio che": ("it", "Il piano è stato annunciato da un consiglio che si riunisce ogni anno."),
}


@pytest.mark.parametrize(("language", "text", "words", "speaker"), TOLD.values(), ids=TOLD)
def test_who_somebody_is_told_by_or_hears_it_from(language: str, text: str, words: str, speaker: str) -> None:
    told = text.format(words)
    (found,) = extract(Document(told, language=language))
    assert (found.speaker, told[found.span.start : found.span.end]) == (speaker, words)


@pytest.mark.parametrize(("language", "text"), UNTOLD.values(), ids=UNTOLD)
def test_who_does_something_tells_nothing(language: str, text: str) -> None:
    assert extract(Document(text, language=language)) == ()


@pytest.mark.parametrize("other", ["Дмитрия Медведева", "Марию Захарову", "Министра", "Дмитрию Медведеву"])
@pytest.mark.parametrize("words", [", что дорога закрыта", ": «Дорога сегодня ещё закрыта»"])
def test_whom_a_russian_verb_takes_says_nothing(other: str, words: str) -> None:
    verb = "ответил" if other.endswith("у") and not other.startswith("Марию") else "предупредил"
    (found,) = extract(Document(f"{other} {verb} Геннадий Зюганов{words}.", language="ru"))
    assert found.speaker == "Геннадий Зюганов"
