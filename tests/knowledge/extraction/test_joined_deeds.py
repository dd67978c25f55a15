"""Who does something and goes on to speak in the same sentence, whatever it begins with, not who spoke before."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEFORE = {
    "en": "Keir Starmer said the vote would be held on Monday.",
    "fr": "Emmanuel Macron a dit que le vote aurait lieu lundi.",
    "es": "Pedro Sánchez dijo que la votación sería el lunes.",
    "it": "Matteo Renzi ha detto che il voto si terrà lunedì.",
    "de": "Friedrich Merz sagte, die Abstimmung werde am Montag stattfinden.",
    "ru": "Дмитрий Медведев сказал, что голосование пройдёт в понедельник.",
}
OPENS = {
    "en": ("Kemi Badenoch", "But Kemi Badenoch", "Later health minister Kemi Badenoch", "On Tuesday, Kemi Badenoch"),
    "fr": ("Marine Le Pen", "Mais Marine Le Pen", "Plus tard, Marine Le Pen", "Mardi, Marine Le Pen"),
    "es": ("Yolanda Díaz", "Pero Yolanda Díaz", "En Madrid, Yolanda Díaz", "El martes Yolanda Díaz"),
    "it": ("Giorgia Meloni", "Ma Giorgia Meloni", "A Roma, Giorgia Meloni", "Martedì Giorgia Meloni"),
    "de": ("Alice Weidel", "Doch Alice Weidel"),
    "ru": ("Геннадий Зюганов", "Но Геннадий Зюганов", "Во вторник Геннадий Зюганов", "В Москве Геннадий Зюганов"),
}
DOES = {
    "en": ("laughed", "was not convinced", "left the hall"),
    "fr": ("a ri", "n'a pas été convaincue", "a quitté la salle"),
    "es": ("se rió", "no quedó convencida", "abandonó la sala"),
    "it": ("ha riso", "non si è convinta", "ha lasciato la sala"),
    "de": ("lachte", "war nicht überzeugt", "verließ den Saal"),
    "ru": ("рассмеялся", "не согласился", "покинул зал"),
}
SPEAKS = {
    "en": (" and said: “{}”.", " and said that {}.", ", adding that {}.", " but insisted that {}."),
    "fr": (" et a dit : « {} ».", " et a dit que {}.", ", ajoutant que {}.", " avant de déclarer : « {} »."),
    "es": (" y dijo: «{}».", " y añadió que {}.", " pero insistió en que {}.", " antes de declarar: «{}»."),
    "it": (" e ha detto: «{}».", " e ha aggiunto che {}.", ", dicendo che {}.", " ma ha insistito: «{}»."),
    "de": (" und sagte: „{}“.", " und fügte hinzu, {}.", " und betonte: „{}“."),
    "ru": (" и сказал: «{}».", " и сказал, что {}.", ", добавив, что {}.", ", но подчеркнул, что {}."),
}
WORDS = {
    "en": "nobody here wants another election",
    "fr": "personne ici ne veut une autre élection",
    "es": "nadie aquí quiere otra elección",
    "it": "nessuno qui vuole un'altra elezione",
    "de": "niemand hier wolle noch eine Wahl",
    "ru": "никто здесь не хочет новых выборов",
}
CELLS = [
    pytest.param(language, f"{opens} {does}{speaks}", id=f"{language}-{one}-{two}-{three}")
    for language in BEFORE
    for one, opens in enumerate(OPENS[language])
    for two, does in enumerate(DOES[language])
    for three, speaks in enumerate(SPEAKS[language])
]


@pytest.mark.parametrize(("language", "sentence"), CELLS)
def test_who_goes_on_to_speak(language: str, sentence: str) -> None:
    words = WORDS[language]
    text = f"{BEFORE[language]}\n\n{sentence.format(words)}\n"
    at = text.index(words)
    said = [one.speaker for one in extract(Document(text, language=language)) if one.span.start <= at < one.span.end]
    assert said == [" ".join(OPENS[language][0].split())]
