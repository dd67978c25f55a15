"""Russian words of people called by their work, of offices under a headline, of outlets that pass words on."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост откроют только весной"
LAVROV = ("Сергей Лавров", "мост закрыт")
BEFORE = "Министр Сергей Лавров сказал, что мост закрыт. "
CASES = {
    "work that a list has": (f"{BEFORE}«{OPEN}», — рассказал пилот.", [LAVROV, ("пилот", OPEN)]),
    "work by its ending": (f"{BEFORE}«{OPEN}», — рассказал программист.", [LAVROV, ("программист", OPEN)]),
    "a walk of life by its ending": (f"{BEFORE}«{OPEN}», — добавил беженец.", [LAVROV, ("беженец", OPEN)]),
    "hers": (f"{BEFORE}«{OPEN}», — добавила стюардесса.", [LAVROV, ("стюардесса", OPEN)]),
    "an adjective with a stress": (
        f"{BEFORE}«{OPEN}», — добавил молодой программист.",
        [LAVROV, ("молодой программист", OPEN)],
    ),
    "work of whoever is told of since": (
        f"{BEFORE}Пилот Юрий Гагарин вернулся. «{OPEN}», — рассказал пилот.",
        [LAVROV, ("Юрий Гагарин", OPEN)],
    ),
    "what he told": (f"{BEFORE}«{OPEN}», — рассказал секрет Лавров.", [LAVROV, ("Сергей Лавров", OPEN)]),
    "what was commented on": (f"{BEFORE}«{OPEN}», — прокомментировал конец.", [LAVROV, ("Сергей Лавров", OPEN)]),
    "in exchange": (f"{BEFORE}«{OPEN}», — предложил взамен.", [LAVROV, ("Сергей Лавров", OPEN)]),
    "what was proposed": (f"{BEFORE}«{OPEN}», — предложил обмен.", [LAVROV, ("Сергей Лавров", OPEN)]),
    "last spring": (f"{BEFORE}«{OPEN}», — сказал прошлой весной.", [LAVROV, ("Сергей Лавров", OPEN)]),
    "a second time": (f"{BEFORE}«{OPEN}», — повторил второй раз.", [LAVROV, ("Сергей Лавров", OPEN)]),
    "who is named only behind work": (
        "По словам пилота, мост откроют. Сергей Лавров сказал, что мост закрыт.",
        [("пилота", "мост откроют"), LAVROV],
    ),
    "a party is no outlet": (
        "«Единая Россия» сообщила, что Сергей Лавров заявил, что мост закрыт.",
        [("«Единая Россия»", "Сергей Лавров заявил, что мост закрыт")],
    ),
    "papers": ("«Известия» сообщали, что Сергей Лавров заявил, что мост закрыт.", [LAVROV]),
    "an agency of state is no outlet": (
        "Агентство национальной безопасности сообщило, что Сергей Лавров заявил, что мост закрыт.",
        [("Агентство национальной безопасности", "Сергей Лавров заявил, что мост закрыт")],
    ),
    "several who are told": (f"{BEFORE}Школьникам рассказали, что мост откроют.", [LAVROV]),
    "a judge who is told": (
        f"{BEFORE}Судья Вячеслав Лебедев молчал. Судье сказали, что мост откроют.",
        [LAVROV],
    ),
    "several of somebody who are told": (f"{BEFORE}Вчера родителям школьников сказали, что мост откроют.", [LAVROV]),
    "a land whose name ends as they": (
        f"{BEFORE}Китай и Вьетнам заявили, что мост откроют.",
        [LAVROV, ("Китай и Вьетнам", "мост откроют")],
    ),
    "a miner of another name": (
        f"Сергей Лавров сказал, что мост закрыт. «{OPEN}», — говорит шахтер Петров.",
        [LAVROV, ("шахтер Петров", OPEN)],
    ),
    "a miner from a land": (
        f"Сергей Лавров сказал, что мост закрыт. «{OPEN}», — говорит шахтер с Урала.",
        [LAVROV, ("шахтер с Урала", OPEN)],
    ),
    "a migrant from a land": (
        "Сергей Лавров сказал, что мост закрыт. Мигрант из Узбекистана сказал, что мост откроют.",
        [LAVROV, ("Мигрант из Узбекистана", "мост откроют")],
    ),
    "an office under a headline": (f"«{OPEN}», — губернатор\n\nГубернатор посетил мост.", [("губернатор", OPEN)]),
    "no office, a title": ("«Красная звезда Белград» — чемпион\n\nКоманда победила.", []),
    "a long dateline": (
        "САМАРА, 20 марта 2012 года, ВОЛГА-НЬЮС — Министр Сергей Лавров заявил, что мост закрыт, передает ТАСС.",
        [LAVROV],
    ),
    "an outlet that told it": ("Ранее ТАСС сообщал о том, что Сергей Лавров заявил, что мост закрыт.", [LAVROV]),
    "a paper that wrote it": ("Газета «Известия» писала, что Сергей Лавров заявил, что мост закрыт.", [LAVROV]),
    "a man who told it": (
        "Юрий Гагарин сказал, что Сергей Лавров заявил, что мост закрыт.",
        [("Юрий Гагарин", "Сергей Лавров заявил, что мост закрыт")],
    ),
    "a woman is not the man who spoke": (f"{BEFORE}Она добавила, что мост откроют.", [LAVROV]),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_words_are_theirs(text: str, said: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == said
