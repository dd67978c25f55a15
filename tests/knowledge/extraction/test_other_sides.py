"""A source behind a comma and a joining word opens the other side of its sentence; several are no one of them."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said_in(text: str, language: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in extract(Document(text, language))]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (
            "fr",
            "Selon Bruno Le Maire, la dette baisse, mais selon Marine Le Pen, elle monte.",
            [("Bruno Le Maire", "la dette baisse"), ("Marine Le Pen", "elle monte")],
        ),
        (
            "fr",
            "Bruno Le Maire dit que la dette baisse, mais, selon Marine Le Pen, elle monte.",
            [("Bruno Le Maire", "la dette baisse"), ("Marine Le Pen", "elle monte")],
        ),
        (
            "fr",
            "La dette baisse, et selon Marine Le Pen, présidente du RN, elle montera.",
            [("Marine Le Pen", "elle montera")],
        ),
        (
            "en",
            "According to Keir Starmer, debt is falling, but according to Kemi Badenoch, it is rising.",
            [("Keir Starmer", "debt is falling"), ("Kemi Badenoch", "it is rising")],
        ),
        (
            "it",
            "Secondo Matteo Renzi, il debito scende, ma secondo Giorgia Meloni, sale.",
            [("Matteo Renzi", "il debito scende"), ("Giorgia Meloni", "sale")],
        ),
        ("ru", "Мир близок, и, по словам Дмитрия Пескова, Москва готова.", [("Дмитрий Песков", "Москва готова")]),
        (
            "ru",
            "Сергей Лавров приехал, и, как сообщил Дмитрий Песков, Москва готова.",
            [("Дмитрий Песков", "Москва готова")],
        ),
    ],
)
def test_each_side_is_its_sources(language: str, text: str, told: list[tuple[str, str]]) -> None:
    assert said_in(text, language) == told


def test_somebody_and_several_are_not_he_alone() -> None:
    text = "Emmanuel Macron et les sénateurs ont voté. « La France ne cédera pas », disent-ils."
    assert said_in(text, "fr") == []


def test_a_position_that_somebody_holds_is_said() -> None:
    text = "Депутаты придерживаются позиции, что встреча не нужна."
    assert said_in(text, "ru") == [("Депутаты", "встреча не нужна")]


@pytest.mark.parametrize("noun", ["reproche", "critique", "réponse"])
def test_another_reproach_is_whose_it_is(noun: str) -> None:
    text = f"Autre {noun} de Gabriel Attal : « nous n'avons pas eu le temps de tout voir ensemble »."
    assert said_in(text, "fr") == [("Gabriel Attal", "nous n'avons pas eu le temps de tout voir ensemble")]


ON_X = {
    "French": ("fr", "« La France est là », a écrit Emmanuel Macron sur X. Pedro Sánchez a proposé une trêve."),
    "English": ("en", '"France is there," Emmanuel Macron wrote on X. Pedro Sanchez said the truce would hold.'),
    "Spanish": ("es", '"Francia está ahí", escribió Emmanuel Macron en X. Pedro Sánchez aseguró que habrá una tregua.'),
    "Italian": ("it", "«La Francia c'è», ha scritto Emmanuel Macron su X. Pedro Sánchez ha detto che terrà."),
    "Russian": ("ru", "«Франция рядом», — написал Эмманюэль Макрон в X. Педро Санчес заявил, что перемирие будет."),
}


@pytest.mark.parametrize(("language", "text"), ON_X.values(), ids=ON_X)
def test_the_network_of_one_letter_ends_its_sentence(language: str, text: str) -> None:
    who = [one.speaker for one in extract(Document(text, language=language))]
    assert [name.split()[0] for name in who] in [["Emmanuel", "Pedro"], ["Эмманюэль", "Педро"]]


def test_an_initial_still_ends_no_sentence() -> None:
    text = "Mayor Francis X. Suarez said the bridge was open. The plan by X. Xavier said little."
    assert extract(Document(text, language="en"))[0].speaker == "Francis X. Suarez"


BESIDE = {
    "a prime minister at a press conference": (
        "es",
        (
            'Pedro Sánchez viajó a Lisboa. "Gobernamos con mucho diálogo", dijo en una rueda de prensa junto al primer '
            "ministro portugués, Luís Montenegro."
        ),
        "Pedro Sánchez",
    ),
    "a minister": (
        "es",
        'Pedro Sánchez viajó a Lisboa. "Gobernamos con diálogo", dijo ayer junto al ministro Luís Montenegro.',
        "Pedro Sánchez",
    ),
    "with a minister": (
        "es",
        'Pedro Sánchez viajó a Lisboa. "Gobernamos con diálogo", dijo acompañado del ministro Luís Montenegro.',
        "Pedro Sánchez",
    ),
    "in Italian": (
        "it",
        "Giorgia Meloni è volata a Lisbona. «Governiamo con il dialogo», ha detto accanto al ministro Luís Montenegro.",
        "Giorgia Meloni",
    ),
}


@pytest.mark.parametrize(("language", "text", "speaker"), BESIDE.values(), ids=BESIDE)
def test_beside_whom_somebody_speaks_does_not_speak(language: str, text: str, speaker: str) -> None:
    assert [one.speaker for one in extract(Document(text, language=language))] == [speaker]


LIKE = {
    "a colleague in French": (
        "fr",
        "Bruno Le Maire, comme son collègue, Gérald Darmanin, estime que le budget est prêt.",
        "Bruno Le Maire",
    ),
    "a deputy in Italian": (
        "it",
        "Giorgia Meloni, come il suo vice, il ministro Antonio Tajani, sostiene che il piano è pronto.",
        "Giorgia Meloni",
    ),
    "as in another town": (
        "fr",
        "À Paris, comme à Lyon, le maire, Grégory Doucet, a dit que le pont ouvrirait.",
        "Grégory Doucet",
    ),
}


@pytest.mark.parametrize(("language", "text", "speaker"), LIKE.values(), ids=LIKE)
def test_whom_somebody_is_like_does_not_speak(language: str, text: str, speaker: str) -> None:
    assert [one.speaker for one in extract(Document(text, language=language))] == [speaker]


@pytest.mark.parametrize("people", ["Catalan", "Basque", "Bavarian"])
def test_one_of_a_people_without_a_state_is_who_spoke(people: str) -> None:
    text = f'Manager Pep Guardiola said he was sorry. "I asked him why," the {people} said.'
    assert [one.speaker for one in extract(Document(text, language="en"))] == ["Pep Guardiola"] * 2
