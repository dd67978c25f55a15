"""Speakers as whole pages tell them: under quoted words, behind them in a sentence of its own, by whose paper it is."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

CASES = {
    "in brackets under the words": (
        "de",
        (
            "Reaktionen:\n«Ein Sieg für uns alle.»\n(Kanzlerin Angela Merkel (CDU))\n«Das dauert uns zu lang.»\n"
            "(Präsident Emmanuel Macron)\n«Wir bleiben an der Seite der Opfer.»\n(Olaf Scholz (SPD))"
        ),
        ["Angela Merkel", "Emmanuel Macron", "Olaf Scholz"],
    ),
    "nobody under a title with a colon": (
        "de",
        "Angela Merkel ist in Berlin. Reaktionen im Überblick:\n«Das ist ein Sieg für ganz Europa.»",
        [],
    ),
    "an agency in brackets": ("de", "«Das ist ein Sieg für ganz Europa.» (dpa)", []),
    "behind a dash, with an office": (
        "en",
        "“We must not leave anybody behind.” — Keir Starmer, the prime minister",
        ["Keir Starmer"],
    ),
    "he said that": (
        "de",
        "Emmanuel Macron ist in Berlin. „Die Frist endet am Freitag.“ Das sagte Kanzlerin Angela Merkel dem Sender.",
        ["Angela Merkel"],
    ),
    "so it was said by another": (
        "es",
        "Emmanuel Macron dijo que no. «No vamos a esperar más». Así lo aseguró Pedro Sánchez.",
        ["Emmanuel Macron", "Pedro Sánchez"],
    ),
    "a river before a name": (
        "de",
        "Die Frist ende, sagte der Sprecher der Stadt Neustadt an der Aisch Rainer Maria Woelki am Montag.",
        ["Rainer Maria Woelki"],
    ),
    "a post told ahead of another's name": (
        "es",
        "«No vamos a esperar más», comentó el titular de la cartera del Interior. Asistió Pedro Sánchez.",
        ["el titular de la cartera del Interior"],
    ),
    "an office that the next name does not hold": (
        "es",
        "«No vamos a esperar más», comentó el ministro. Pedro Sánchez, alcalde de Soria, escuchó.",
        ["el ministro"],
    ),
    "whom the sentence between is about": (
        "es",
        "Pedro Sánchez dijo que no. Por su parte, Ada Colau dejó ver su enfado. Comentó que la cita fue larga.",
        ["Pedro Sánchez", "Ada Colau"],
    ),
    "what somebody has is not he": (
        "en",
        "Keir Starmer warned that the club must wait. Angela Merkel’s goal did not help. He said: “We will go on.”",
        ["Keir Starmer", "Keir Starmer"],
    ),
    "a police statement": ("en", "According to a police statement, the man was found near the river.", ["police"]),
    "a ministry's statement": (
        "es",
        "Según un comunicado del Ministerio de Salud, hay tres casos nuevos.",
        ["Ministerio de Salud"],
    ),
    "a paper's own data": ("en", "According to a Washington Post database, 200 men were hurt.", None),
    "without a comma": (
        "fr",
        "Mais pour Marine Le Pen “cette mesure n’a qu’un seul intérêt”.",
        ["Marine Le Pen"],
    ),
    "of a union": (
        "fr",
        "« Nous ne sommes pas entendus », a affirmé Christophe Castaner de la CGT-Santé.",
        ["Christophe Castaner"],
    ),
    "a police that a man may be": (
        "es",
        "«No vamos a esperar», indicó Pedro Sánchez, mientras la Policía le pedía que desaloje la sala.",
        ["Pedro Sánchez", "la Policía"],
    ),
    "a place beside a promise": (
        "fr",
        "Mme Lagarde a tenté lundi, alors qu’on votait à Paris, de convaincre en promettant une « aide de choc ».",
        ["Lagarde"],
    ),
    "a body whom words are sent to": (
        "en",
        "The toll is beyond what was told in the call to the coast guard, Keir Starmer said.",
        ["Keir Starmer"],
    ),
    "what somebody else decided to reveal": (
        "en",
        "Keir Starmer disliked the news of Rishi Sunak’s decision to reveal that the bank was in trouble.",
        [],
    ),
    "a verb that no list has ends the subject": (
        "es",
        "Algunos vecinos lograron entrar al ministerio y anunciaron que se quedarán.",
        ["Algunos vecinos"],
    ),
    "for he said": (
        "es",
        "Pedro Sánchez evitó hablar del presidente, pues dijo que no podría asegurar nada.",
        ["Pedro Sánchez"],
    ),
    "what a man at sea is opens the sentence": (
        "en",
        "Keir Starmer said that 18 were safe. Survivor Angela Merkel said the ship sank. “I swam alone,” she said.",
        ["Keir Starmer", "Angela Merkel", "Angela Merkel"],
    ),
    "initials behind a title": (
        "en",
        "Secretary Dr R.H.S. Samaratunga said that the cause was unknown.",
        ["R.H.S. Samaratunga"],
    ),
    "who quotes a paper": (
        "en",
        "Minister Keir Starmer quoting a news article in a Sunday paper said, “It was not correct at all.”",
        ["Keir Starmer"],
    ),
    "an office of two fields in an aside": (
        "es",
        "Pedro Sánchez, ministro de Gobierno y Justicia, aseguró que la huelga no sirve.",
        ["Pedro Sánchez"],
    ),
    "a rank": (
        "en",
        "“We are searching all areas,” coast guard chief Adm. Keir Starmer said.",
        ["Keir Starmer"],
    ),
    "an hour before marks": (
        "en",
        "Keir Starmer said the ship left at 3.30 a.m. “It sank at once,” Starmer said.",
        ["Keir Starmer", "Keir Starmer"],
    ),
}


@pytest.mark.parametrize(("language", "text", "speakers"), CASES.values(), ids=CASES)
def test_who_speaks(language: str, text: str, speakers: list[str] | None) -> None:
    found = [said.speaker for said in attribute(Document(text), language)]
    assert found == speakers if speakers is not None else "Washington Post" not in found
