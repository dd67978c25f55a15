"""A line that tells who wrote an article or took its picture says nothing, and nobody goes on from it, in Russian."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BYLINES = (
    "Автор: Анна Ахматова",
    "Автор материала: Анна Ахматова",
    "Текст: Анна Ахматова",
    "Беседовала Анна Ахматова",
    "Фото: Анна Ахматова, Борис Пастернак",
    "Редактор: Анна Ахматова",
    "Корреспондент: Анна Ахматова",
)
TOLD = {
    "he": "Он отметил, что Минск будет строить дорогу.",
    "a line": "- Это было странное, но хорошее лето, - рассказал президент.",
}


@pytest.mark.parametrize("byline", BYLINES)
@pytest.mark.parametrize("told", TOLD)
def test_who_wrote_is_nobody(byline: str, told: str) -> None:
    lead = "Президент Александр Лукашенко рассказал, что Минск готовится к зиме."
    text = f"{lead}\n{byline}\n{TOLD[told]}\n"
    assert [one.speaker for one in extract(Document(text))] == ["Александр Лукашенко"] * 2


def test_a_label_of_an_interview_stays() -> None:
    text = "Корреспондент: Анна Ахматова сегодня приехала?\nФетисов: Да, она приехала вчера вечером из Петербурга.\n"
    assert [one.speaker for one in extract(Document(text))][-1:] == ["Фетисов"]
