"""Demonstratives that stand alone take up the last one told of who fits (este, dieser, questi, тот)."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TAKEN_UP = {
    "este": ("es", "Yolanda Díaz preguntó a Pedro Sánchez por qué. Este respondió que {}.", "Pedro Sánchez"),
    "este le": ("es", "Yolanda Díaz llamó a Pedro Sánchez. Este le respondió que {}.", "Pedro Sánchez"),
    "y este le": ("es", "El rey recibió a Pedro Sánchez y este le dijo que {}.", "Pedro Sánchez"),
    "en España": ("es", "Yolanda Díaz recibió a Pedro Sánchez en España. Este dijo que {}.", "Pedro Sánchez"),
    "esta": ("es", "El fiscal se reunió con María Jesús Montero. Esta dijo que {}.", "María Jesús Montero"),
    "y este": ("es", "Yolanda Díaz llamó a Pedro Sánchez, y este respondió: «{}».", "Pedro Sánchez"),
    "questi": ("it", "Giorgia Meloni ha incontrato Matteo Renzi. Questi ha detto che {}.", "Matteo Renzi"),
    "quest’ultima": (
        "it",
        "Nicola Gratteri ha incontrato Daniela Santanchè. Quest’ultima ha detto che {}.",
        "Daniela Santanchè",
    ),
    "dieser": (
        "de",
        "Alice Weidel fragte Friedrich Merz nach dem Grund. Dieser antwortete, dass {}.",
        "Friedrich Merz",
    ),
    "diese": ("de", "Olaf Scholz traf Nancy Faeser. Diese sagte, dass {}.", "Nancy Faeser"),
    "der": ("de", "Alice Weidel rief Friedrich Merz an, der sagte: „{}“", "Friedrich Merz"),
    "тот": ("ru", "Геннадий Зюганов спросил Дмитрия Медведева, почему. Тот ответил, что {}.", "Дмитрий Медведев"),
    "а та": (
        "ru",
        "Валентина Матвиенко здесь. Геннадий Зюганов спросил Матвиенко, а та ответила: «{}».",
        "Валентина Матвиенко",
    ),
    "ответил тот": (
        "ru",
        "Геннадий Зюганов попросил Дмитрия Медведева приехать. «{}», — ответил тот.",
        "Дмитрий Медведев",
    ),
}
WORDS = {
    "es": "nadie aquí quiere otra elección",
    "it": "nessuno qui vuole un'altra elezione",
    "de": "niemand hier noch eine Wahl will",
    "ru": "никто здесь не хочет новых выборов",
}
DATED = {
    "el lunes": ("es", "Pedro Sánchez llegó ayer. El lunes dijo que {}.", "Pedro Sánchez"),
    "este mismo martes": ("es", "Pedro Sánchez llegó ayer. Este mismo martes anunció que {}.", "Pedro Sánchez"),
    "questa mattina": ("it", "Matteo Renzi è arrivato. Questa mattina ha detto che {}.", "Matteo Renzi"),
}
NOBODYS = {
    "what a report says": ("de", "Friedrich Merz las den Bericht. Dieser sagt, dass alles teurer wird."),
    "a party": ("es", "Pedro Sánchez criticó al PP. Este dijo que nadie quiere otra elección."),
    "of several": ("de", "Angela Merkel sprach mit Ärzten. Diese sagten, dass alles teurer wird."),
    "the police": ("de", "Alice Weidel sprach mit der Polizei. Diese sagte, dass alles teurer wird."),
    "data": ("it", "Matteo Renzi ha letto i dati. Questi hanno detto che nessuno vuole votare."),
    "a complaint": ("es", "Pedro Sánchez llegó. Esta denuncia que la policía recibió ayer es grave."),
    "whom a relative takes up": ("de", "Angela Merkel lobte die Wähler, die sagten: „Alles wird gut im Land.“"),
    "what a plan provides": ("de", "Angela Merkel sprach über den Plan, der vorsieht: „Alles wird gut im Land.“"),
}


@pytest.mark.parametrize(("language", "text", "speaker"), TAKEN_UP.values(), ids=TAKEN_UP)
def test_who_was_told_of_last_speaks(language: str, text: str, speaker: str) -> None:
    told = text.format(WORDS[language])
    at = told.index(WORDS[language])
    assert [one.speaker for one in extract(Document(told, language=language)) if one.span.start == at] == [speaker]


@pytest.mark.parametrize(("language", "text", "speaker"), DATED.values(), ids=DATED)
def test_a_day_before_its_verb_is_nobody(language: str, text: str, speaker: str) -> None:
    (found,) = extract(Document(text.format(WORDS[language]), language=language))
    assert found.speaker == speaker


@pytest.mark.parametrize(("language", "text"), NOBODYS.values(), ids=NOBODYS)
def test_what_only_looks_like_it_is_nobodys(language: str, text: str) -> None:
    assert extract(Document(text, language=language)) == ()


def test_whom_a_clerk_meets_speaks() -> None:
    (found,) = extract(Document("The clerk met Keir Starmer, who said the road was closed.", language="en"))
    assert found.speaker == "Keir Starmer"
