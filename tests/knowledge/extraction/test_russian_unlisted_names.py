"""Russian: names that no list has behind what an office is of, headings of what befell somebody, days in offices."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост через реку откроют только весной"
OFFICES = (
    "Директор НАСА",
    "Глава МВФ",
    "Президент США",
    "Посол Норвегии",
    "Посол Индонезии в Казахстане",
    "Советник ООН в Алматы",
)
NAMES = ("Пламен Орешарски", "Джим Брайденстайн", "Саули Ниинистё")
DEEDS = ("Убийство", "Арест", "Юбилей", "Задержание", "Карьера", "Наследство")
CASES = {
    "a heading whose reaction it is": (f"Реакция Ивана Петрова: «{OPEN}».", [("Иван Петров", OPEN)]),
    "a heading of whose lawyer it is": (
        "Адвокат Ивана Петрова: мост закрыт\n\nМост стоит.",
        [("Адвокат Ивана Петрова", "мост закрыт")],
    ),
    "a day behind an office": (
        "Глава компании во вторник, 5 мая, сообщил, что мост закрыт.",
        [("Глава компании", "мост закрыт")],
    ),
    "a name of three words behind a land": (
        f"«{OPEN}», — сказал посол Индонезии Мохамад Фаджрул Рахман.",
        [("Мохамад Фаджрул Рахман", OPEN)],
    ),
    "a committee of a party": (
        f"«{OPEN}», — сказал секретарь ЦК КПРФ Сергей Обухов.",
        [("Сергей Обухов", OPEN)],
    ),
    "an adjective before a town": (
        f"«{OPEN}», — сказал представитель банка в Нижнем Новгороде Иван Петров.",
        [("Иван Петров", OPEN)],
    ),
}


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_ends_an_office(office: str, name: str) -> None:
    text = f"{office} {name} сказал, что мост закрыт. «{OPEN}», — добавил {office[0].lower()}{office[1:]} {name}."
    assert [one.speaker for one in attribute(Document(text), "ru")] == [name, name]


@pytest.mark.parametrize("deed", DEEDS)
def test_what_befell_somebody_is_nobody(deed: str) -> None:
    text = f"{deed} Ивана Петрова: суд начал слушания\n\nЗал был полон. «{OPEN}», — заключил он."
    assert not any(deed in one.speaker for one in attribute(Document(text), "ru"))


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_speaker_is_whose_words_they_are(text: str, expected: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == expected
