"""Spanish and Italian: an understood subject behind a role, what a description ends before; German subjunctives."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

ES = "El presidente del Gobierno, Pedro Sánchez, dijo que la ley llegará. "
IT = "Il premier Matteo Renzi ha detto che la legge arriverà. "
DE = "Bundeskanzler Friedrich Merz sagte, die Wahl werde bald stattfinden. "
WORDS = "No hay otra manera de hacer las cosas"
PAROLE = "Non c'è un altro modo di fare le cose"

SAID = {
    "a prosecutor and a clause": ("es", f"{ES}La fiscal mantuvo su postura. Señaló que no hay prisa.", "La fiscal"),
    "a mayor and a lone quotation": ("es", f"{ES}El entrenador analizó el partido. “{WORDS}”.", "El entrenador"),
    "the accused and a verb of two words": (
        "es",
        f"{ES}El acusado hizo uso de la palabra. “{WORDS}”, dijo.",
        "El acusado",
    ),
    "a minister who names another": (
        "es",
        f"{ES}La ministra de Sanidad criticó a Rosa Díez. Señaló que no hay prisa.",
        "La ministra de Sanidad",
    ),
    "a victim and a verb that tells of death": (
        "es",
        f"{ES}La víctima murió ayer en Sevilla. Señaló que no hay prisa.",
        "Pedro Sánchez",
    ),
    "several and a verb of one": (
        "es",
        f"{ES}La ministra de Sanidad y el alcalde llegaron tarde. Señaló que no hay prisa.",
        "Pedro Sánchez",
    ),
    "the accused and what was done to him": (
        "es",
        f"{ES}El acusado fue condenado. Señaló que no hay prisa.",
        "Pedro Sánchez",
    ),
    "the accused and a verb that no list has": (
        "es",
        f"{ES}El acusado recibió una pena de dos años. Señaló que no hay prisa.",
        "El acusado",
    ),
    "a prosecutor, her kind and a verb": (
        "es",
        f"{ES}La fiscal gallega llegó tarde. Señaló que no hay prisa.",
        "La fiscal gallega",
    ),
    "a contractor who was arrested": (
        "it",
        f"{IT}L'imprenditore è stato arrestato. Ha aggiunto che non c'è fretta.",
        "Matteo Renzi",
    ),
    "a forward and a count": ("it", f"{IT}L'attaccante segna due gol. «{PAROLE}», ha aggiunto.", "L'attaccante"),
    "a member who is whoever spoke": (
        "es",
        f"{ES}Rosa Díez apuntó: “{WORDS}”. La legisladora integrante del grupo se quejó. “{WORDS}”, dijo.",
        "Rosa Díez",
    ),
    "a mayor, Italian": ("it", f"{IT}L'allenatore ha analizzato la partita. «{PAROLE}», ha aggiunto.", "L'allenatore"),
    "a verb that no list has": (
        "it",
        f"{IT}La portavoce del gruppo critica la legge. «{PAROLE}», dice.",
        "La portavoce del gruppo",
    ),
    "doing something meanwhile": ("es", f"{ES}“{WORDS}”, recriminó la alcaldesa al salir del pleno.", "la alcaldesa"),
    "being asked meanwhile": ("es", f"{ES}“{WORDS}”, recriminó la alcaldesa al ser preguntada.", "la alcaldesa"),
    "so in court": ("it", f"{IT}«{PAROLE}»: così, al termine dell'udienza, l'avvocato Emma Bonino.", "Emma Bonino"),
    "so yesterday, a sentence": ("it", f"{IT}«{PAROLE}». Così, ieri in aula, il sindaco Emma Bonino.", "Emma Bonino"),
    "a surname in a town": ("it", f"Conte a Napoli: «{PAROLE}».", "Conte"),
    "a surname that the body tells": ("it", f"Renzi a Napoli, «{PAROLE}»\n\nMatteo Renzi è arrivato.", "Matteo Renzi"),
    "a subjunctive that no list has": (
        "de",
        f"{DE}Renate Künast warf dem Rat vor, er lähme das Land.",
        "Renate Künast",
    ),
    "behind a noun": ("de", f"{DE}Renate Künast sagte, die neue Regierung lähme das Land.", "Renate Künast"),
    "a body that hears": (
        "de",
        f"{DE}„Das ist gut für alle hier“, sagte ein Sprecher der Polizei der dpa.",
        "ein Sprecher der Polizei",
    ),
    "a body's account": ("de", f"{DE}Laut Angaben der Polizei wurden drei Menschen verletzt.", "Polizei"),
}


@pytest.mark.parametrize(("language", "text", "speaker"), SAID.values(), ids=SAID)
def test_words_are_of(language: str, text: str, speaker: str) -> None:
    assert [one.speaker for one in attribute(Document(text), language)][-1] == speaker


NOBODY = {
    "what was done to somebody": ("it", f"Arrestato a Roma, «{PAROLE}»\n\nLa polizia indaga."),
    "a fire in a town": ("it", f"Incendio a Milano, «{PAROLE}»\n\nLa polizia indaga."),
}


@pytest.mark.parametrize(("language", "text"), NOBODY.values(), ids=NOBODY)
def test_a_headline_names_nobody(language: str, text: str) -> None:
    assert not attribute(Document(text), language)
