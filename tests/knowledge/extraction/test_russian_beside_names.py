"""Russian: names beside each other, offices of lands in capitals, whose lawyer speaks, what one does meanwhile."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост через реку откроют только весной"
LAVROV = ("Сергей Лавров", "мост закрыт")
BEFORE = "Сергей Лавров сказал, что мост закрыт.\n\n"
CASES = {
    "his lawyer on his view": (
        f"{BEFORE}О позиции Германа Грефа сообщил его адвокат Олег Табаков:\n\n— {OPEN}.",
        [LAVROV, ("Олег Табаков", OPEN)],
    ),
    "his lawyer, in one sentence": (
        f"{BEFORE}О позиции Германа Грефа сообщил его адвокат Олег Табаков: «{OPEN}».",
        [LAVROV, ("Олег Табаков", OPEN)],
    ),
    "behind a name without cases": (
        f"{BEFORE}На встрече с премьером Италии Сильвио Берлускони Герман Греф сказал: «{OPEN}».",
        [LAVROV, ("Герман Греф", OPEN)],
    ),
    "behind a name with cases": (
        f"{BEFORE}На встрече с канцлером Ангелой Меркель Герман Греф сказал: «{OPEN}».",
        [LAVROV, ("Герман Греф", OPEN)],
    ),
    "a woman with two given names": (
        "Мария Анна Шмидт сказала, что мост откроют.",
        [("Мария Анна Шмидт", "мост откроют")],
    ),
    "an office of a land": (
        "Герман Греф приехал. Министр РФ Греф заявил, что мост откроют.",
        [("Герман Греф", "мост откроют")],
    ),
    "an office of a club": (
        "Герман Греф приехал. Тренер ЦСКА Греф заявил, что мост откроют.",
        [("Герман Греф", "мост откроют")],
    ),
    "a body of a land": ("МВД Украины заявило, что мост откроют.", [("МВД Украины", "мост откроют")]),
    "a firm in capitals": ("В ВТБ Капитал заявили, что мост откроют.", [("ВТБ Капитал", "мост откроют")]),
    "whom others ask": (
        f"«{OPEN}», — сказал Сергей Лавров, когда его спросили, доволен ли он мостом.",
        [("Сергей Лавров", OPEN)],
    ),
    "ours": ("Наши сказали, что мост откроют.", [("Наши", "мост откроют")]),
    "an infinitive that opens a judge's words": (
        f"Герман Греф приехал. «Назначить Грефу штраф в сто рублей», — сказала судья. Сам Греф сказал: «{OPEN}».",
        [("судья", "Назначить Грефу штраф в сто рублей"), ("Герман Греф", OPEN)],
    ),
    "a noun that ends as infinitives do": (
        "Печать России сообщила, что мост откроют.",
        [("Печать России", "мост откроют")],
    ),
    "she is no edition": (
        f"По данным издания, депутат Мария Захарова приехала. «{OPEN}», — сказала она.",
        [("издания", "депутат Мария Захарова приехала"), ("Мария Захарова", OPEN)],
    ),
    "what one does meanwhile": (
        "Как отметил Герман Греф, отвечая на вопросы журналистов, мост откроют весной.",
        [("Герман Греф", "мост откроют весной")],
    ),
    "an adjective that ends so": (
        "Как отметил Герман Греф, новая школа, построенная в мае, откроется.",
        [("Герман Греф", "новая школа, построенная в мае, откроется")],
    ),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_words_are_theirs(text: str, said: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == said
