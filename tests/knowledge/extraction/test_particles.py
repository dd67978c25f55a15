"""Surnames whose particle is a preposition elsewhere: whose words they are, and whose they are not."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

LEYEN = "Ursula von der Leyen sprach am Montag in Köln. "
VILLEPIN = "Dominique de Villepin a parlé à Berlin. "
ORMESSON = "Jean d'Ormesson a parlé à Berlin. "


def _speakers(text: str, language: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), language)]


@pytest.mark.parametrize(
    "told",
    [
        "„Die Tür bleibt offen“, sagte von der Leyen.",
        "„Die Tür bleibt offen“, erklärte von der Leyen am Montag.",
        "„Die Tür bleibt offen“, so von der Leyen.",
        "Von der Leyen sagte, die Tür bleibe offen.",
        "Dort betonte von der Leyen, dass die Tür offen bleibe.",
        "Laut von der Leyen bleibt die Tür offen.",
        "Frau von der Leyen sagte, die Tür bleibe offen.",
    ],
)
def test_a_german_surname_with_its_particle(told: str) -> None:
    assert _speakers(LEYEN + told, "de") == ["Ursula von der Leyen"]


@pytest.mark.parametrize(
    "told",
    [
        "« La porte reste ouverte », a déclaré de Villepin.",
        "« La porte reste ouverte », a déclaré M. de Villepin.",
        "De Villepin a déclaré que la porte reste ouverte.",
        "M. de Villepin a déclaré que la porte reste ouverte.",
        "Selon M. de Villepin, la porte reste ouverte.",
        "Selon de Villepin, la porte reste ouverte.",
    ],
)
def test_a_french_surname_with_its_particle(told: str) -> None:
    assert _speakers(VILLEPIN + told, "fr") == ["Dominique de Villepin"]


@pytest.mark.parametrize(
    "told",
    [
        "« La porte reste ouverte », a dit d'Ormesson.",
        "M. d'Ormesson a déclaré que la porte reste ouverte.",
        "D'Ormesson a déclaré que la porte reste ouverte.",
        "« La porte reste ouverte », a dit l'écrivain Jean d'Ormesson.",
    ],
)
def test_a_surname_with_an_elided_particle(told: str) -> None:
    assert _speakers(ORMESSON + told, "fr") == ["Jean d'Ormesson"]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("« La porte reste ouverte », a déclaré l'avocat de Villepin.", "l'avocat de Villepin"),
        ("« La porte reste ouverte », a déclaré le maire d'Arras.", "le maire d'Arras"),
        ("« La porte reste ouverte », a déclaré l'avocat d'Hubert Dupont.", "l'avocat d'Hubert Dupont"),
    ],
)
def test_whose_somebody_is_does_not_speak(told: str, speaker: str) -> None:
    assert _speakers(VILLEPIN + told, "fr") == [speaker]


@pytest.mark.parametrize(
    ("told", "speakers"),
    [
        ("„Die Tür bleibt offen“, hieß es von der Polizei.", ["Polizei"]),
        ("Die Tür wurde von der Leyen am Montag geöffnet.", []),
    ],
)
def test_by_whom_something_is_said_or_done(told: str, speakers: list[str]) -> None:
    assert _speakers(LEYEN + told, "de") == speakers


def test_a_spanish_surname_within_what_is_said() -> None:
    text = "Luis de Guindos habló. «La puerta —agregó De Guindos— sigue abierta»."
    assert _speakers(text, "es") == ["Luis de Guindos", "Luis de Guindos"]


def test_a_spanish_surname_with_its_particle() -> None:
    text = "Luis de Guindos habló en Berlín. Según de Guindos, la puerta sigue abierta."
    assert _speakers(text, "es") == ["Luis de Guindos"]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Theresa May", "May"),
        ("Stephen King", "King"),
        ("Bill English", "English"),
        ("Luiz Inácio Lula da Silva", "Lula"),
        ("Luiz Inácio Lula da Silva", "Lula da Silva"),
        ("Abdel Fattah el-Sisi", "Sisi"),
        ("Abdel Fattah el-Sisi", "al-Sisi"),
        ("Ban Ki-moon", "Mr Ban"),
        ("Josep Borrell Fontelles", "Mr Borrell"),
        ("Bart De Wever", "De Wever"),
        ("Aung San Suu Kyi", "Suu Kyi"),
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "“The door stays open,” {} said.",
        "“The door stays open,” said {}.",
        "{} said that the door stays open.",
        "According to {}, the door stays open.",
    ],
)
def test_a_surname_that_is_another_word_elsewhere(name: str, short: str, told: str) -> None:
    assert _speakers(f"{name} spoke in Berlin on Monday. " + told.format(short), "en") == [name]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Bruno Le Maire a parlé. M. Le Maire a déclaré que la porte reste ouverte.", "fr", "Bruno Le Maire"),
        ("Bruno Le Maire a parlé. « La porte reste ouverte », estime Le Maire.", "fr", "Bruno Le Maire"),
        ("Bruno Le Maire a parlé. Le maire a déclaré que la porte reste ouverte.", "fr", "Le maire"),
        ("Alexander Van der Bellen sprach. Van der Bellen sagte, die Tür sei zu.", "de", "Alexander Van der Bellen"),
        ("Mohammed bin Salman sprach. „Die Tür ist zu“, sagte bin Salman.", "de", "Mohammed bin Salman"),
        ("Stephen King spoke. King Charles said that the door stays open.", "en", "Charles"),
    ],
)
def test_a_surname_in_other_languages(text: str, language: str, speaker: str) -> None:
    assert _speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    "told",
    [
        "«Дверь открыта», — сказал {}.",
        "По словам {}, дверь открыта.",
        "Позже {} заявил, что дверь открыта.",
        "«Дверь, — добавил {}, — открыта».",
    ],
)
@pytest.mark.parametrize("short", ["ас-Сиси", "Сиси"])
def test_an_arabic_article_in_cyrillic(short: str, told: str) -> None:
    speakers = _speakers("Абдель Фаттах ас-Сиси выступил в Берлине. " + told.format(short), "ru")
    assert set(speakers) == {"Абдель Фаттах ас-Сиси"}


@pytest.mark.parametrize("surname", ["May", "King", "Church", "Law", "Speaker", "August", "Hunt", "Reading"])
@pytest.mark.parametrize("told", ["“The lights are off,” {} told reporters.", "“The lights are off,” said {}."])
def test_a_full_name_that_ends_in_another_word(surname: str, told: str) -> None:
    assert _speakers(told.format(f"Peter {surname}"), "en") == [f"Peter {surname}"]


@pytest.mark.parametrize("surname", ["Roi", "Juge", "Martin", "Hollande", "Père", "Général", "Paris"])
@pytest.mark.parametrize("told", ["{} a déclaré que la porte est fermée.", "Selon M. {}, la porte est fermée."])
def test_a_french_surname_that_is_another_word(surname: str, told: str) -> None:
    text = f"Pierre {surname} a parlé lundi. {told.format(surname)}"
    assert _speakers(text, "fr") == [f"Pierre {surname}"]


@pytest.mark.parametrize("surname", ["Rey", "Juez", "Domingo", "Alcalde"])
def test_a_spanish_surname_that_is_another_word(surname: str) -> None:
    text = f"Pedro {surname} habló el lunes. Según {surname}, la puerta está cerrada."
    assert _speakers(text, "es") == [f"Pedro {surname}"]
