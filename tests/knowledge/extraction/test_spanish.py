"""Spanish: verbs without a subject or before it, que, offices of several fields, names in apposition."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEGIN = "El presidente de España, Pedro Sánchez, recibió el lunes en Madrid a Emmanuel Macron. "

CASES = {
    "a clause with que": ("Sánchez aseguró que las reuniones continúan.", "las reuniones continúan"),
    "verb behind, a quotation before": (
        "«Seguiremos trabajando juntos», afirmó Sánchez.",
        "Seguiremos trabajando juntos",
    ),
    "a perfect": ("“Seguiremos trabajando juntos”, ha añadido Sánchez.", "Seguiremos trabajando juntos"),
    "a colon": ("Sánchez declaró: «Es un buen día para Europa».", "Es un buen día para Europa"),
    "according to": ("Según Sánchez, el plazo termina el viernes.", "el plazo termina el viernes"),
    "as somebody says": ("El plazo termina el viernes, según explicó Sánchez.", "El plazo termina el viernes"),
    "a day with its article": ("Sánchez reiteró el viernes que el plazo termina.", "el plazo termina"),
    "a time before de que": ("Sánchez advirtió este lunes de que el plazo termina.", "el plazo termina"),
    "the subject behind its verb": ("También dijo Sánchez que el plazo termina.", "el plazo termina"),
    "a role for a name": (
        "Al respecto, en conversación con Radio Nacional el mandatario español indicó que el plazo termina.",
        "el plazo termina",
    ),
    "a head of state": ("El jefe de Estado español indicó que el plazo termina.", "el plazo termina"),
    "a judgement with de": ("Sánchez calificó de “puro disparate” la reforma.", "puro disparate"),
    "a verb of adding": ("Sánchez acotó que el plazo termina.", "el plazo termina"),
    "a verb that no list has": (
        "“Vamos a seguir trabajando todos juntos”, ha apostado Sánchez.",
        "Vamos a seguir trabajando todos juntos",
    ),
}

UNDERSTOOD = {
    "a verb opens the sentence": ("Agregó que el plazo termina.", "el plazo termina"),
    "an auxiliary opens it": (
        "Ha mostrado dudas y recordó que “la puerta sigue siempre abierta”.",
        "la puerta sigue siempre abierta",
    ),
    "a verb ends it": ("«Es un día para todos», agregó.", "Es un día para todos"),
    "an adverbial before the verb": (
        "Por otra parte, aseguró: “Habrá otra cita en junio”.",
        "Habrá otra cita en junio",
    ),
    "a clause behind a preposition": ("Envió una carta en la que reconoció que hubo fallos.", "hubo fallos"),
    "according to nobody named": ("El plazo termina el viernes, según explicó.", "El plazo termina el viernes"),
}


@pytest.mark.parametrize(("sentence", "quote"), CASES.values(), ids=CASES.keys())
def test_what_sanchez_said(sentence: str, quote: str) -> None:
    text = BEGIN + sentence
    found = attribute(Document(text), "es")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == [("Pedro Sánchez", quote)]


@pytest.mark.parametrize(("sentence", "quote"), UNDERSTOOD.values(), ids=UNDERSTOOD.keys())
def test_an_understood_subject_is_the_last_speaker(sentence: str, quote: str) -> None:
    text = BEGIN + "Sánchez dijo que la cita fue útil. " + sentence
    found = attribute(Document(text), "es")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found[1:]] == [("Pedro Sánchez", quote)]


def test_a_name_behind_a_long_office() -> None:
    text = "El ministro de Agricultura, Pesca y Alimentación, Luis Planas, explicó que el plazo termina."
    assert [said.speaker for said in attribute(Document(text), "es")] == ["Luis Planas"]


def test_the_holder_of_an_office_is_its_bearer() -> None:
    text = "El ministro de Agricultura, Luis Planas, llegó tarde. El titular de Agricultura explicó que hubo niebla."
    assert [said.speaker for said in attribute(Document(text), "es")] == ["Luis Planas"]


def test_a_subject_that_runs_over_two_verbs() -> None:
    text = BEGIN + "Sánchez explicó a la prensa que el plazo termina, admite que es corto."
    spans = [text[said.span.start : said.span.end] for said in attribute(Document(text), "es")]
    assert spans == ["el plazo termina", "es corto"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sánchez recibió al alcalde, destacó el trabajo del arquitecto y lamentó la salida de Yolanda Díaz.",
        "No dijo que el plazo termina.",
        "El partido no está muy de acuerdo con el balance positivo de Sánchez.",
        "Según la ley, el plazo termina.",
    ],
)
def test_what_nobody_said(sentence: str) -> None:
    assert [said.span for said in attribute(Document(BEGIN + sentence), "es")] == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            (
                "El ministro Daniel Salas citó a Ana Botín. Botín, quien ha visto la obra que hizo el ministro y "
                "su cartera, aseguró que no se trata de ofender."
            ),
            ["Ana Botín"],
        ),
        ("“No hay dinero”, dijo Ana Botín. La situación es difícil, pero aseguró que habrá luz.", ["Ana Botín"] * 2),
        ("El ministro Daniel Salas llegó. El jerarca, con mucho cansancio, aseguró que habrá luz.", ["Daniel Salas"]),
    ],
)
def test_who_speaks_where_a_clause_or_a_thing_stands_before_the_verb(text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in attribute(Document(text), "es")] == speakers


def test_a_motion_against_an_office_is_no_part_of_it() -> None:
    for led in ("Cayó la moción contra", "Entre ellos estuvo"):
        text = f"{led} la ministra de Pesca, Ana Botín. Botín declaró que los barcos volverán."
        assert attribute(Document(text), "es")[0].role == "ministra de Pesca"


def test_a_paper_in_capitals_with_an_accent_keeps_its_name() -> None:
    text = "El paro ha aumentado un cuatro por ciento, según el análisis de EL PAÍS. Llueve mucho en Galicia."
    assert [said.speaker for said in attribute(Document(text), "es")] == ["el análisis de EL PAÍS"]


GOES_ON = {
    "behind y": ("Sánchez dijo que el plazo termina, y se preguntó qué pasará.", ["el plazo termina", "qué pasará"]),
    "behind a conjunction of several words": (
        "Sánchez dijo que el plazo termina, por lo que reiteró que habrá luz.",
        ["el plazo termina", "habrá luz"],
    ),
    "behind si bien": (
        "Sánchez dijo que el plazo termina, si bien admite que habrá luz.",
        ["el plazo termina", "habrá luz"],
    ),
    "no deed": ("Sánchez dijo que el plazo termina, y tendió la mano a los grupos.", ["el plazo termina"]),
    "whom he asks": (
        "Sánchez dijo que el plazo termina. Pidió al Gobierno que abra la puerta.",
        ["el plazo termina", "abra la puerta"],
    ),
    "whom he greets": (
        "Sánchez dijo que el plazo termina. Saludó a Yolanda Díaz. Añadió que habrá luz.",
        ["el plazo termina", "habrá luz"],
    ),
    "eso sí": ("Sánchez dijo que el plazo termina. Eso sí, añadió que habrá luz.", ["el plazo termina", "habrá luz"]),
    "what nobody told others": (
        "Sánchez dijo que el plazo termina. Desde la oficina se les informó de que no hay luz. Añadió que habrá luz.",
        ["el plazo termina", "habrá luz"],
    ),
    "past an occasion": (
        "Sánchez dijo ayer en Madrid, durante una visita, que el plazo termina.",
        ["el plazo termina"],
    ),
    "an aside between dashes": (
        "«El plazo –dijo Sánchez– termina el lunes próximo».",
        ["El plazo", "termina el lunes próximo"],
    ),
    "another comes in a clause of his own": (
        "«El plazo termina el lunes próximo», dijo cuando Yolanda Díaz le preguntó.",
        ["El plazo termina el lunes próximo"],
    ),
    "another comes behind después de que": (
        "«El plazo termina el lunes próximo», afirmó después de que la jueza Yolanda Díaz le entregara el acta.",
        ["El plazo termina el lunes próximo"],
    ),
    "behind a dateline": ("MADRID, 12 de mayo.- El plazo termina, dijo Sánchez.", ["El plazo termina"]),
}


@pytest.mark.parametrize(("sentence", "quotes"), GOES_ON.values(), ids=GOES_ON.keys())
def test_one_goes_on_speaking(sentence: str, quotes: list[str]) -> None:
    text = BEGIN + sentence
    found = attribute(Document(text), "es")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == [
        ("Pedro Sánchez", quote) for quote in quotes
    ]


def test_a_role_behind_a_fronted_name_is_no_apposition() -> None:
    text = "Preguntado por un periodista sobre Pedro Sánchez, el ministro dijo: «Nos llevamos bien desde siempre»."
    assert [said.speaker for said in attribute(Document(text), "es")] == ["el ministro"]


def test_a_party_is_not_its_spokesman() -> None:
    text = "El portavoz del PP, Borja Sémper, pide explicaciones. El PP ha reclamado que se vote."
    assert [said.speaker for said in attribute(Document(text), "es")] == ["PP"]


ASKED = {
    "a subject, then whom it asks": ("Pedro Sánchez pidió al Gobierno que abra la puerta.", ["abra la puerta"]),
    "this monday, to the press": (
        "«El plazo termina el lunes próximo». Así lo dijo este lunes Pedro Sánchez.",
        ["El plazo termina el lunes próximo"],
    ),
    "his words": (
        "«El plazo termina el lunes próximo». Son palabras de Pedro Sánchez.",
        ["El plazo termina el lunes próximo"],
    ),
    "a verb that no list has": (
        "«El plazo termina el lunes próximo», trinó Pedro Sánchez.",
        ["El plazo termina el lunes próximo"],
    ),
}


@pytest.mark.parametrize(("text", "quotes"), ASKED.values(), ids=ASKED.keys())
def test_what_is_asked_and_what_points_back(text: str, quotes: list[str]) -> None:
    found = attribute(Document(text), "es")
    assert [(said.speaker, text[said.span.start : said.span.end]) for said in found] == [
        ("Pedro Sánchez", quote) for quote in quotes
    ]
