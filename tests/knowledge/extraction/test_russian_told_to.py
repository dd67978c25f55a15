"""Russian: whom words are told to, whose document they stand in, offices of two parts, names behind acronyms."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост через реку откроют только весной"
LAVROV = ("Сергей Лавров", "мост закрыт")
BEFORE = "Сергей Лавров сказал, что мост закрыт.\n\n"
CASES = {
    "an office told two things": (
        f"{BEFORE}Губернатору возразили, а также заявили, что мост откроют.",
        [LAVROV],
    ),
    "several who did something first": (
        f"{BEFORE}Депутаты приехали в область и заявили, что мост откроют.",
        [LAVROV, ("Депутаты", "мост откроют")],
    ),
    "a journalist of a paper": (
        f"{BEFORE}Мария Захарова рассказала корреспонденту «Известий» о мосте.",
        [LAVROV],
    ),
    "a body that is declined": (
        "По мнению главы МИДа Сергея Лаврова, мост закрыт.",
        [LAVROV],
    ),
    "a body in the genitive before hers": (
        "По словам главы ЦИКа Эллы Памфиловой, мост откроют.",
        [("Элла Памфилова", "мост откроют")],
    ),
    "an office and one of several": (
        f"{BEFORE}Как рассказал газете депутат Госдумы и один из авторов поправок Герман Греф, мост откроют.",
        [LAVROV, ("Герман Греф", "мост откроют")],
    ),
    "an aside behind a relative pronoun": (
        "Такого мнения придерживается депутат Герман Греф, который, впрочем, оговорился, что мост откроют.",
        [("Герман Греф", "мост откроют")],
    ),
    "whose channel words stand in": (
        f"{BEFORE}«{OPEN}», — говорится в сообщении в телеграм-канале Германа Грефа.",
        [LAVROV, ("Герман Греф", OPEN)],
    ),
    "a document of a day": (
        f"«{OPEN}», — говорится в сообщении в понедельник.",
        [("сообщении", OPEN)],
    ),
    "somebody in a hall": (
        f"Герман Греф вошел в зал. «{OPEN}», — крикнул кто-то из зала.",
        [("кто-то", OPEN)],
    ),
    "an officer under quoted words": (
        f"{BEFORE}«{OPEN}», — губернатор области Герман Греф.",
        [LAVROV, ("Герман Греф", OPEN)],
    ),
    "on whose occasion a document is": (
        f"«{OPEN}», — говорится в сообщении в связи с визитом Владимира Путина.",
        [("сообщении", OPEN)],
    ),
    "in which town it was read": (
        f"«{OPEN}», — говорится в докладе на заседании в Москве.",
        [("докладе", OPEN)],
    ),
    "whose own page it stands on": (
        f"«{OPEN}», — говорится в сообщении в личном блоге Сергея Лаврова.",
        [("Сергей Лавров", OPEN)],
    ),
    "a title of a work": (
        "«Мост через реку» — режиссер Никита Михалков.",
        [],
    ),
    "a long title of a work": (
        f"Вышел фильм «{OPEN}» — режиссер фильма Никита Михалков.",
        [],
    ),
    "whose agent tells": (
        f"{BEFORE}Агент нападающего Ольги Голодец ответил на вопросы.\n\n«{OPEN}».",
        [LAVROV, ("Агент нападающего Ольги Голодец", OPEN)],
    ),
    "what experts foresaw": (
        "Уже тогда эксперты банка прогнозировали, что мост откроют.",
        [("эксперты банка", "мост откроют")],
    ),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_words_are_theirs(text: str, said: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == said
