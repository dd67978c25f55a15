"""Russian: who heads a named body by another word, who heads another, papers in passives, there, opinions."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост через реку откроют только весной"
SAME = (
    ("Глава Роскосмоса", "гендиректор Роскосмоса"),
    ("Директор Эрмитажа", "президент Эрмитажа"),
    ("Председатель Сбербанка", "глава Сбербанка"),
)
OTHERS = (
    ("Глава «Роснефти»", "глава «Газпрома»"),
    ("Глава департамента образования", "глава департамента культуры"),
    ("Глава комитета по культуре", "глава комитета по спорту"),
    ("Гендиректор Сбербанка", "председатель совета директоров Сбербанка"),
    ("Глава города", "гендиректор Роскосмоса"),
)
PASSIVES = ("заявлено", "отмечено", "написано", "подчеркнуто", "утверждается", "уточнено")
CASES = {
    "there, in a clause": (
        "В мэрии сообщили, что мост закрыт. Мост закрыли по ошибке, отметили там.",
        [("мэрия", "мост закрыт"), ("мэрия", "Мост закрыли по ошибке")],
    ),
    "there, and added": (
        f"В пресс-службе мэрии сообщили, что мост закрыт. «{OPEN}», — отметили там, добавив, что дорога цела.",
        [("пресс-служба мэрии", "мост закрыт"), ("пресс-служба мэрии", OPEN), ("пресс-служба мэрии", "дорога цела")],
    ),
    "there, where a man spoke": (
        "Иван Петров сказал, что мост открыт. Мост закрыли по ошибке, отметили там.",
        [("Иван Петров", "мост открыт")],
    ),
    "whose opinion it is that a body proposes": (
        "По мнению Ивана Петрова, институт предлагает вернуться к старому.",
        [("Иван Петров", "институт предлагает вернуться к старому")],
    ),
    "whom somebody told of it": (
        "По словам Ивана Петрова, мэр обещал построить мост.",
        [("мэр", "построить мост")],
    ),
}


@pytest.mark.parametrize(("told", "again"), SAME)
def test_one_body_has_one_head(told: str, again: str) -> None:
    found = attribute(Document(f"{told} Иван Петров приехал. «{OPEN}», — сказал {again}."), "ru")
    assert [one.speaker for one in found] == ["Иван Петров"]


@pytest.mark.parametrize(("told", "other"), OTHERS)
def test_two_bodies_have_two_heads(told: str, other: str) -> None:
    found = attribute(Document(f"{told} Иван Петров сказал, что мост закрыт. «{OPEN}», — сказал {other}."), "ru")
    assert [one.speaker for one in found] == ["Иван Петров", other]


@pytest.mark.parametrize("passive", PASSIVES)
def test_a_paper_says_in_a_passive(passive: str) -> None:
    text = f"«{OPEN}», — {passive} в петиции."
    found = attribute(Document(text), "ru")
    assert [text[one.span.start : one.span.end] for one in found] == [OPEN]


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_speaker_is_whose_words_they_are(text: str, expected: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == expected
