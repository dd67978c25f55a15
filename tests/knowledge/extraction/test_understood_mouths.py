"""Whose words are in Spanish and Italian whose verb tells no subject, or stands beside what is none."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said(language: str, text: str, words: str) -> str | None:
    """Who says certain words."""
    found = extract(Document(text, language=language))
    return next((one.speaker for one in found if words in text[one.span.start : one.span.end]), None)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Pedro Sánchez compareció. Sólo respondió la pregunta de Télam, que es larga. “No hay prisa”, indicó.",
            "No hay prisa",
            "Pedro Sánchez",
        ),
        (
            "“Hoy llueve”, dijo Luis Planas.\n\nPedro Sánchez compareció. Anunció una reforma. “No hay prisa”, indicó.",
            "No hay prisa",
            "Pedro Sánchez",
        ),
        ("Pedro Sánchez habló. “El plan sigue”, explicó en declaraciones a radio Mitre.", "El plan", "Pedro Sánchez"),
        (
            "Pedro Sánchez habló. “El plan sigue ya”, dijo en una entrevista con Radio Nacional.",
            "plan",
            "Pedro Sánchez",
        ),
        (
            "Pedro Sánchez habló. Consideró, no obstante, que «no será fácil» y sostuvo que «el plan sigue ya».",
            "el plan sigue",
            "Pedro Sánchez",
        ),
        ("Pedro Sánchez habló. Abundó luego en que «el plan sigue ya».", "el plan sigue", "Pedro Sánchez"),
        ("“Hoy llueve”, dijo Luis Planas. En Madrid Pedro Sánchez dijo que el plan sigue.", "el plan", "Pedro Sánchez"),
        ("Pedro Sánchez hizo hincapié en que el plan sigue.", "el plan", "Pedro Sánchez"),
        ("La crisis creció después de que Pedro Sánchez asegurase que el plan sigue.", "el plan", "Pedro Sánchez"),
        (
            "Desde Bruselas Pedro Sánchez y Gabriel Boric pidieron que se aplique el pacto.",
            "el pacto",
            "Pedro Sánchez y Gabriel Boric",
        ),
        ("Pedro Sánchez dejó claro que el plan sigue.", "el plan", "Pedro Sánchez"),
        ("Sánchez: “Hay que mejorar”\n\nMal partido: “Teníamos un control malo del juego”.", "control malo", "Sánchez"),
    ],
)
def test_spanish_verbs_are_nobody(text: str, words: str, speaker: str) -> None:
    assert said("es", text, words) == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Giorgia Meloni ha parlato. “Questo governo – ha ribadito – non è contro nessuno”.",
            "non è contro",
            "Giorgia Meloni",
        ),
        (
            "“Sono sereno”, dice Carlo Calenda.\n\nCalenda ha visto Giuseppe Conte. “Conte mi ha detto che è pronto”.",
            "mi ha detto",
            "Carlo Calenda",
        ),
        (
            "Annuncia la proroga, chiarisce la vicenda e attacca Elly Schlein. “Da loro solo falsità. Basta così”.",
            "solo falsità",
            None,
        ),
        (
            "“Lei è ossessionata dal voto”, così Elly Schlein si è rivolta a una cronista.",
            "ossessionata",
            "Elly Schlein",
        ),
        (
            "“Lei è ossessionata dal voto”. Così Elly Schlein ha risposto a Giuseppe Conte.",
            "ossessionata",
            "Elly Schlein",
        ),
        ("“Lei è ossessionata dal voto”. Così Elly Schlein ha vinto il congresso.", "ossessionata", None),
        (
            "Il governo di Giuseppe Conte rischia e a minacciarlo è Carlo Calenda. «Valuteremo il testo», ha spiegato.",
            "aluteremo",
            "Carlo Calenda",
        ),
        ("“Oggi è un giorno triste”. Così in una nota Elly Schlein, segretaria.", "giorno triste", "Elly Schlein"),
    ],
)
def test_italian_verbs_are_nobody(text: str, words: str, speaker: str | None) -> None:
    assert said("it", text, words) == speaker


def test_spanish_subjunctives_tell_little() -> None:
    for lead in ("Nadie quería que", "Como si", "Para que", "Si"):
        assert said("es", f"{lead} Pedro Sánchez dijera que el plan sigue.", "el plan") is None


def test_german_numbers_end_no_sentence() -> None:
    text = "Trainer Olaf Scholz über den 1. Heimsieg: „Das war eine gute Leistung.“"
    assert said("de", text, "gute") == "Olaf Scholz"
    assert said("de", "Er kam am 3. Der Sprecher sagte, das Spiel sei aus.", "das Spiel") == "Der Sprecher"


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“El plan sigue ya”, explicó a Efe Pedro Sánchez.", "El plan", "Pedro Sánchez"),
        ("Rosselló dijo que el plan sigue. Francesc Rosselló es alcalde.", "el plan", "Francesc Rosselló"),
        ("El alcalde: “El plan sigue ya en toda la ciudad”.", "El plan", "El alcalde"),
        ("El presidente del Gobierno, Pedro Sánchez, dijo que el plan sigue.", "el plan", "Pedro Sánchez"),
        ("Explicó el portavoz del PP que el plan sigue.", "el plan", "el portavoz del PP"),
    ],
)
def test_subjects_stay(text: str, words: str, speaker: str) -> None:
    assert said("es", text, words) == speaker
