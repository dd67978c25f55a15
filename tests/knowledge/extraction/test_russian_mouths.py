"""Whose words they are in Russian where somebody else stands nearer: hearers, outlets, masters, bodies, labels."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост откроют весной"
CASES = {
    "to whom several report": ("Сергею Собянину доложили, что мост откроют.", []),
    "to whom several report, by his surname": (
        "Приехал мэр Сергей Собянин. Собянину сообщили, что мост откроют.",
        [],
    ),
    "whom several suspect": ("Сергея Собянина подозревают в том, что он закрыл мост.", []),
    "two of whom one asks": ("Сергея Собянина и Марию Захарову попросили рассказать о мосте.", []),
    "two who tell": (
        "Сергей Собянин и Мария Захарова заявили, что мост откроют.",
        [("Сергей Собянин и Мария Захарова", "мост откроют")],
    ),
    "to whom one reports": (
        "Сергею Собянину сообщил Дмитрий Песков, что мост откроют.",
        [("Дмитрий Песков", "мост откроют")],
    ),
    "an agency in two words before a pronoun": (
        "Мост закрыт. Об этом сообщил Сергей Собянин, передает РИА «Новости».\nОн отметил, что мост откроют.",
        [("Сергей Собянин", "мост откроют")],
    ),
    "a foreign site before a pronoun": (
        f"Сергей Собянин рассказал о мосте. Об этом пишет Bloomberg.\n«{OPEN}», — сказал он.",
        [("Сергей Собянин", OPEN)],
    ),
    "words that an agency gives behind them": (
        f"Мост закрыт. «{OPEN}». Слова Сергея Собянина приводит ТАСС.",
        [("Сергея Собянина", OPEN)],
    ),
    "his words that a paper in marks gives behind them": (
        f"Сергей Собянин приехал на мост. «{OPEN}». Его слова приводит «Интерфакс».",
        [("Сергей Собянин", OPEN)],
    ),
    "words that an agency gives before them": (
        f"Мария Захарова заявила, что мост закрыт. Слова Сергея Собянина приводит ТАСС: «{OPEN}».",
        [("Мария Захарова", "мост закрыт"), ("Сергея Собянина", OPEN)],
    ),
    "one of many whom an agency hears": ("Об этом ТАСС сообщил один из очевидцев.", []),
    "the wife of a man": (
        "По словам жены Сергея Собянина, мост откроют.",
        [("жены Сергея Собянина", "мост откроют")],
    ),
    "the brother of a woman": (
        "Приехала Мария Захарова. По словам брата Захаровой, мост откроют.",
        [("брата Захаровой", "мост откроют")],
    ),
    "the lawyer of a man whose name may be a woman's": (
        f"«{OPEN}», — рассказал адвокат Александра Лукашенко журналистам.",
        [("адвокат Александра Лукашенко", OPEN)],
    ),
    "his colleagues": (
        "Приехал Сергей Собянин. По словам его коллег, мост откроют.",
        [("его коллег", "мост откроют")],
    ),
    "the last of two": (
        "Приехал Сергей Собянин. Мария Захарова встретилась с Собяниным. Последний сказал, что мост откроют.",
        [("Сергей Собянин", "мост откроют")],
    ),
    "a body before a surname": (
        "Приехал Сергей Собянин. На заседании Центризбиркома Собянин сообщил, что мост откроют.",
        [("Сергей Собянин", "мост откроют")],
    ),
    "a club that praises": ("«Зенит» поздравил Сергея Собянина с открытием моста.", []),
    "a club before a gerund": ("Сергей Собянин высказался о тренере «Урала», назвав этот шаг логичным.", []),
    "fields that commas part": (
        "Как рассказал глава комитета по экологии, природным ресурсам и охране среды Сергей Собянин, мост откроют.",
        [("Сергей Собянин", "мост откроют")],
    ),
    "an acting head": (
        "Мост откроют только весной, считает и.о. директора института, доцент Сергей Собянин.",
        [("Сергей Собянин", "Мост откроют только весной")],
    ),
    "an acting head in two letters": (f"«{OPEN}», — сообщил и. о. мэра Сергей Собянин.", [("Сергей Собянин", OPEN)]),
    "how a pronoun does it": (
        f"Приехал Сергей Собянин. Он позитивно оценил работу: «{OPEN}».",
        [("Сергей Собянин", OPEN)],
    ),
    "what opens a label": (f"Приехал Сергей Собянин. Вот что ответил Собянин: «{OPEN}».", [("Сергей Собянин", OPEN)]),
    "a question before who answers it": (
        f"На вопрос о мосте ответил мэр Сергей Собянин: «{OPEN}».",
        [("Сергей Собянин", OPEN)],
    ),
    "whose reaction it is": (f"Реакция Сергея Собянина была проста: «{OPEN}».", [("Сергея Собянина", OPEN)]),
    "whose opinion differs": (f"Другого мнения Сергей Собянин: «{OPEN}».", [("Сергей Собянин", OPEN)]),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_mouths(text: str, wanted: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == wanted
