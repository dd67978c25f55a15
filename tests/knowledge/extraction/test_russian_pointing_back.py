"""Russian sentences that only point back and go on by a gerund, and what people are called besides their office."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

MAYOR = "Сергей Собянин"
WORDS = "Мост мы откроем весной. Работы идут"


def told(text: str) -> list[tuple[str | None, str]]:
    """Who says what in a Russian text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in attribute(Document(text), "ru")]


@pytest.mark.parametrize(
    "lead",
    [
        "Об этом сообщил мэр Москвы Сергей Собянин",
        "Об этом мэр Москвы Сергей Собянин рассказал журналистам",
        "Об этом в четверг заявил Сергей Собянин",
        "С таким заявлением выступил мэр Москвы Сергей Собянин",
        "Сергей Собянин прибыл на мост. Об этом он рассказал прессе",
    ],
)
@pytest.mark.parametrize("gerund", ["добавив", "отмечая", "подчеркнув", "пообещав"])
def test_who_goes_on_by_a_gerund(lead: str, gerund: str) -> None:
    assert told(f"Мост закрыли. {lead}, {gerund}, что мост откроют.") == [(MAYOR, "мост откроют")]


@pytest.mark.parametrize(
    ("lead", "name", "called"),
    [
        ("Генеральный менеджер сборной Илья Ковальчук", "Илья Ковальчук", "функционер"),
        ("Нападающий «Зенита» Артем Дзюба", "Артем Дзюба", "опытный форвард"),
        ("Нападающий «Зенита» Артем Дзюба", "Артем Дзюба", "34-летний форвард"),
        ("Тренер «Ростова» Валерий Карпин", "Валерий Карпин", "55-летний специалист"),
        ("Владелец «Русала» Олег Дерипаска", "Олег Дерипаска", "миллиардер"),
        ("Врач-инфекционист Геннадий Онищенко", "Геннадий Онищенко", "медик"),
        ("Писатель Захар Прилепин", "Захар Прилепин", "литератор"),
        ("Адвокат Генри Резник", "Генри Резник", "правовед"),
    ],
)
def test_what_somebody_is_called_besides(lead: str, name: str, called: str) -> None:
    assert told(f"{lead} вышел к прессе.\n«{WORDS}», — сказал {called}.") == [(name, WORDS)]


@pytest.mark.parametrize("comma", ["", ","])
def test_words_that_open_a_sentence_are_nobody(comma: str) -> None:
    text = f"Тем не менее{comma} мэр Москвы Сергей Собянин отметил, что мост откроют."
    assert told(text) == [(MAYOR, "мост откроют")]


def test_words_that_somebody_passes_on_are_no_speaker() -> None:
    text = (
        f"«{WORDS}», — заявил Сергей Собянин. Его слова приводит автор программы «Москва. Кремль. Путин» Павел Зарубин."
    )
    assert told(text) == [(MAYOR, WORDS)]


@pytest.mark.parametrize("role", ["Следователь", "Прокурор", "Тренер"])
@pytest.mark.parametrize("deed", ["возражал против залога", "не поддержал ходатайство", "отказался от поездки"])
@pytest.mark.parametrize("verb", ["заявил", "подчеркнул"])
def test_a_pronoun_goes_on_with_the_role_that_opens_the_sentence_before(role: str, deed: str, verb: str) -> None:
    text = f"Суд рассмотрел жалобу Алексея Навального. {role} {deed}. «{WORDS}», — {verb} он."
    assert told(text) == [(role, WORDS)]


def test_a_pronoun_goes_on_with_who_has_told_something() -> None:
    text = f"Сергей Собянин рассказал о мосте. Водитель скрылся. «{WORDS}», — добавил он."
    assert told(text) == [(MAYOR, WORDS)]
