"""Spanish and Italian: what leads to a subject without a comma, and what stands between it and its verb."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEFORE = {
    "es": "Mariano Rajoy dijo que la ley está lista.\n\n",
    "it": "Mario Draghi ha detto che la legge è pronta.\n\n",
}
SAID = {"es": "la ley saldrá adelante", "it": "la legge passerà"}
CASES = {
    "what one unnamed did": (
        "es",
        "El concejal que presentó la moción cree que la ley saldrá adelante.",
        "El concejal que presentó la moción",
    ),
    "what was done to one unnamed": (
        "es",
        "El alcalde que la policía detuvo dijo que la ley saldrá adelante.",
        "El alcalde que la policía detuvo",
    ),
    "what one named did": (
        "es",
        "La alcaldesa Ada Colau, que presentó la moción, cree que la ley saldrá adelante.",
        "Ada Colau",
    ),
    "hours later": (
        "es",
        "Horas después en conferencia de prensa el senador Pedro Sánchez afirmó que la ley saldrá adelante.",
        "Pedro Sánchez",
    ),
    "weeks before, in a body": (
        "es",
        "Semanas antes en el Senado Pedro Sánchez afirmó que la ley saldrá adelante.",
        "Pedro Sánchez",
    ),
    "a participle and its noun": (
        "es",
        "Finalizada la audiencia, la alcaldesa Ada Colau anunció que la ley saldrá adelante.",
        "Ada Colau",
    ),
    "a participle before two deeds": (
        "es",
        "Terminado el acto, Ada Colau pasó a deliberar y anunció que la ley saldrá adelante.",
        "Ada Colau",
    ),
    "a stadium in an aside": (
        "es",
        "Ada Colau llegó. La alcaldesa, en la sala del estadio Benito Villamarín, dijo que la ley saldrá adelante.",
        "Ada Colau",
    ),
    "an infinitive, and of what party": (
        "es",
        "Al ver el error el senador Pedro Sánchez, también de Morena, dijo que la ley saldrá adelante.",
        "Pedro Sánchez",
    ),
    "a surname that ends as participles do": (
        "es",
        "Elena Salgado llegó tarde. Salgado dijo que la ley saldrá adelante.",
        "Elena Salgado",
    ),
    "a place in an aside": (
        "it",
        "Emma Bonino è arrivata. La sindaca, in piazza con Matteo Renzi, ha detto che la legge passerà.",
        "Emma Bonino",
    ),
    "an Italian participle": (
        "it",
        "Terminata la riunione, la ministra Emma Bonino ha detto che la legge passerà.",
        "Emma Bonino",
    ),
}


@pytest.mark.parametrize(("language", "text", "speaker"), CASES.values(), ids=CASES.keys())
def test_the_subject_is_found(language: str, text: str, speaker: str) -> None:
    text = BEFORE[language] + text
    found = attribute(Document(text), language)[-1]
    assert (found.speaker, text[found.span.start : found.span.end]) == (speaker, SAID[language])


WORDS = "Vamos a resolver el problema antes del verano"
QUOTED = {
    "where one is from": (
        "Yolanda Díaz llegó tarde. La gallega hizo autocrítica: «{}».",
        "Yolanda Díaz",
    ),
    "where one of the other sex is from": (
        "Yolanda Díaz llegó tarde. El gallego hizo autocrítica: «{}».",
        "El gallego",
    ),
    "a trade and where one is from": (
        "El entrenador del Betis, Pedro Sánchez, llegó tarde. El técnico vasco hizo autocrítica: «{}».",
        "Pedro Sánchez",
    ),
    "whom one praises": (
        "Pedro Sánchez habló: «Estamos contentos con el punto». Después, tuvo palabras para Yolanda Díaz: «{}».",
        None,
    ),
    "a topic between answers": (
        "El técnico, Pedro Sánchez, compareció en la sala.\n\nValoración del partido\n\n«{}».",
        "Pedro Sánchez",
    ),
    "a topic with a name": (
        "El técnico, Pedro Sánchez, compareció.\n\nEl partido\n\n«Fue un mal día».\n\nLesión de Campbell\n\n«{}».",
        "Pedro Sánchez",
    ),
    "names over answers": (
        "El pleno acabó tarde.\n\nAda Colau\n\n«No estuvimos bien en el área».\n\nPedro Sánchez\n\n«{}».",
        "Pedro Sánchez",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), QUOTED.values(), ids=QUOTED.keys())
def test_who_says_words_in_marks(text: str, speaker: str | None) -> None:
    text = BEFORE["es"] + text.format(WORDS)
    found = [one.speaker for one in attribute(Document(text), "es") if WORDS in text[one.span.start : one.span.end]]
    assert found == [speaker] * (speaker is not None)
