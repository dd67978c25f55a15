"""Russian words of people called by their land or by any man's noun, of papers, outlets and several."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост откроют только весной"
LAVROV = ("Сергей Лавров", "мост закрыт")
BEFORE = "Сергей Лавров сказал, что мост закрыт. "
CASES = {
    "one of a people who is told of since": (
        f"{BEFORE}Россиянин Евгений Кафельников победил. «{OPEN}», — сказал россиянин.",
        [LAVROV, ("Евгений Кафельников", OPEN)],
    ),
    "one of a people who only spoke": (
        f"Министр {BEFORE}«{OPEN}», — сказал американец.",
        [LAVROV, ("американец", OPEN)],
    ),
    "one of a people before anybody is named": (
        "По словам канадца, мост откроют. Сергей Лавров сказал, что мост закрыт.",
        [("канадца", "мост откроют"), LAVROV],
    ),
    "a woman of a people in another case": (
        f"{BEFORE}По словам американки, мост откроют.",
        [LAVROV, ("американки", "мост откроют")],
    ),
    "one of a people of whom was told without a name": (
        f"{BEFORE}Полиция задержала американца. По словам американца, мост откроют.",
        [LAVROV, ("американца", "мост откроют")],
    ),
    "one of a people at a tournament": (
        f"Евгений Кафельников сказал, что мост закрыт. «{OPEN}», — сказал россиянин на Кубке Кремля.",
        [("Евгений Кафельников", "мост закрыт"), ("Евгений Кафельников", OPEN)],
    ),
    "one of a people and who hears him": (
        f"Евгений Кафельников сказал, что мост закрыт. «{OPEN}», — сказал россиянин ТАСС.",
        [("Евгений Кафельников", "мост закрыт"), ("Евгений Кафельников", OPEN)],
    ),
    "one of a people who goes on": (
        f"{BEFORE}Теннисист Рафаэль Надаль признался, что устал. «{OPEN}», — добавил испанец.",
        [LAVROV, ("Рафаэль Надаль", "устал"), ("Рафаэль Надаль", OPEN)],
    ),
    "a people": (f"{BEFORE}Россияне победили. «{OPEN}», — сказали россияне.", [LAVROV, ("россияне", OPEN)]),
    "a coach and his land": (
        "Наставник сборной Словакии канадец Глен Хэнлон отметил, что мост откроют.",
        [("Глен Хэнлон", "мост откроют")],
    ),
    "a coach and whose part he has": (
        "Свидетель по делу Кафельникова отметил, что мост откроют.",
        [("Свидетель по делу Кафельникова", "мост откроют")],
    ),
    "a man who is told of since": (
        f"{BEFORE}Евгений Кафельников победил. «{OPEN}», — сказал мужчина.",
        [LAVROV, ("Евгений Кафельников", OPEN)],
    ),
    "his trade's kind": (
        f"{BEFORE}Теннисист Евгений Кафельников победил. «{OPEN}», — сказал спортсмен.",
        [LAVROV, ("Евгений Кафельников", OPEN)],
    ),
    "an office stays the last speaker's": (
        f"{BEFORE}Евгений Кафельников победил. «{OPEN}», — сказал министр.",
        [LAVROV, ("Сергей Лавров", OPEN)],
    ),
    "a surname that is a people's": (f"Иван Грек победил. «{OPEN}», — сказал Грек.", [("Иван Грек", OPEN)]),
    "a paper with an aside": (
        f"{BEFORE}Евгений Кафельников написал письмо. В письме Кафельникова, в частности, говорится: «{OPEN}».",
        [LAVROV, ("Евгений Кафельников", OPEN)],
    ),
    "whose words an outlet's reporter tells behind a time": (
        f"{BEFORE}Как передает корреспондент ТАСС, сегодня на брифинге Мария Захарова сказала: «{OPEN}».",
        [LAVROV, ("Мария Захарова", OPEN)],
    ),
    "an office that an outlet cites": (
        "Как передает ТАСС, глава города сказал, что мост откроют.",
        [("глава города", "мост откроют")],
    ),
    "an office behind an instrumental": (
        "На встрече с прессой глава города сказал, что мост откроют.",
        [("глава города", "мост откроют")],
    ),
    "several in court": (
        "Вчера в суде пятеро депутатов заявили, что мост откроют.",
        [("пятеро депутатов", "мост откроют")],
    ),
    "one of many in a town": (
        "В Москве один из депутатов заявил, что мост откроют.",
        [("один из депутатов", "мост откроют")],
    ),
    "a judge in a case is no prosecutor": (
        "Мэр спорил с судьей Вячеславом Лебедевым. Судья попросил назвать мост. Прокурор признал, что мост закрыт.",
        [("Вячеслав Лебедев", "назвать мост"), ("Прокурор", "мост закрыт")],
    ),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_words_are_theirs(text: str, said: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == said
