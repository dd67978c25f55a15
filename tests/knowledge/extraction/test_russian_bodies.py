"""Russian: verbs that no list has, the people of a body, names in another case beside whoever speaks."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост через реку откроют до конца года"

CASES = {
    "a verb that no list has": (f"«{OPEN}», — горячится Сергей Собянин.", ("Сергей Собянин", OPEN)),
    "the same before a role": (f"«{OPEN}», — ликует министр транспорта Андрей Никитин.", ("Андрей Никитин", OPEN)),
    "the same within marks": (
        f"«{OPEN}, — горячится Сергей Собянин. — Деньги на это есть».",
        ("Сергей Собянин", "Деньги на это есть"),
    ),
    "the same before a lone name": (f"«{OPEN}», — оправдалась Надежда в беседе с соседями.", ("Надежда", OPEN)),
    "a noun that no list has, with whose it is": (
        f"«{OPEN}», — рассказала консьержка дома журналистам.",
        ("консьержка дома", OPEN),
    ),
    "a body that no list has": (f"«{OPEN}», — сообщили в Рособрнадзоре.", ("Рособрнадзоре", OPEN)),
    "a body by its noun alone": (f"«{OPEN}», — уточнили в районной больнице.", ("районной больнице", OPEN)),
    "whose staff it is": (f"«{OPEN}», — сообщили в аппарате полпреда.", ("аппарате полпреда", OPEN)),
    "the area of a body": (
        f"{OPEN}, сообщили в управлении Росгвардии по Карелии.",
        ("управлении Росгвардии по Карелии", OPEN),
    ),
    "a body's adjective": (f"{OPEN}, сообщили в региональном Минздраве.", ("региональном Минздраве", OPEN)),
    "a body's two fields": (
        f"«{OPEN}», — сообщили в министерстве природных ресурсов и экологии края.",
        ("министерстве природных ресурсов и экологии края", OPEN),
    ),
    "a body within marks": (
        f"«{OPEN}, — отметили в прокуратуре Тверской области. — Деньги на это есть».",
        ("прокуратуре Тверской области", "Деньги на это есть"),
    ),
    "whom the people of a body tell": (
        "В Следственном комитете корреспонденту «МК» сообщили, что мост закрыт.",
        ("Следственном комитете", "мост закрыт"),
    ),
    "a company by its name": ("В компании «Россети» пояснили, что мост закрыт.", ("компании «Россети»", "мост закрыт")),
    "one of several": (f"«{OPEN}», — отметил один из очевидцев корреспонденту газеты.", ("один из очевидцев", OPEN)),
    "the name at the end of a long office": (
        "Губернатор Московской области Андрей Воробьев приехал в Химки, заявив, что мост закрыт.",
        ("Андрей Воробьев", "мост закрыт"),
    ),
    "the same before a colon": (f"Директор Института изучения дорог Олег Петров: «{OPEN}».", ("Олег Петров", OPEN)),
    "whoever acts before he says something": (
        "Андрей Белоусов сказал, что рад. Министр финансов Антон Силуанов был сдержан, заявив: «Узнаете позже».",
        ("Антон Силуанов", "Узнаете позже"),
    ),
    "a role behind another's name": (
        f"Олаф Шольц приехал. Канцлер Олаф Шольц рад. После речи министра Сергея Лаврова канцлер объявил: «{OPEN}».",
        ("Олаф Шольц", OPEN),
    ),
    "a surname behind another's name": (
        "По итогам встречи с Эмманюэлем Макроном Стармер заявил, что мост откроют.",
        ("Стармер", "мост откроют"),
    ),
    "a name that looks like a genitive": (
        f"После речи президента Франции Эмманюэля Макрона президент ФИФА Джанни Инфантино заявил: «{OPEN}».",
        ("Джанни Инфантино", OPEN),
    ),
    "little words in a name": (f"«{OPEN}», — сказала Урсула фон дер Ляйен.", ("Урсула фон дер Ляйен", OPEN)),
    "the predicate behind an aside": (
        "Повышение ставок по вкладам, по мнению Сергея Лаврова, может начаться завтра.",
        ("Сергея Лаврова", "может начаться завтра"),
    ),
    "a promise": ("Сергей Собянин пообещал помочь жителям.", ("Сергей Собянин", "помочь жителям")),
    "who is cited by whom an outlet cites": (
        "По словам Сергея Лаврова, мост откроют, сообщает корреспондент «МК» со ссылкой на РИА «Новости».",
        ("Сергея Лаврова", "мост откроют"),
    ),
    "a time before the verb": (
        "Сергей Лавров после переговоров рассказал, что мост откроют.",
        ("Сергей Лавров", "мост откроют"),
    ),
    "a pronoun with its circumstance": (
        "Сергей Лавров приехал. Он в ответ призвал не спешить с выводами.",
        ("Сергей Лавров", "не спешить с выводами"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_somebody_says_something(text: str, expected: tuple[str, str]) -> None:
    found = [(said.speaker, text[said.span.start : said.span.end]) for said in attribute(Document(text), "ru")]
    assert expected in found


@pytest.mark.parametrize(
    "text",
    [
        f"«{OPEN}», — написали в понедельник.",
        f"«{OPEN}», — табличка Сергея Собянина на мосту.",
        f"«{OPEN}», — говорили в пятницу в эфире.",
    ],
)
def test_nobody_says_it(text: str) -> None:
    assert attribute(Document(text), "ru") == ()
