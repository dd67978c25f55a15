"""Russian: many who are told by whose they are (защитники Александра X) speak themselves, not he."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SHUT = "дорога закрыта на ремонт"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="ru"))]


@pytest.mark.parametrize(
    "many", ["Адвокаты", "Защитники", "Друзья", "Родственники", "Соседи", "Сторонники", "Родители"]
)
@pytest.mark.parametrize("one", ["Александра Вдовина", "Ивана Петрова", "подсудимого Ивана Петрова"])
@pytest.mark.parametrize("form", ["{} заявили, что {}.", "По словам мэра, это не так. Но {} утверждают, что {}."])
def test_whose_they_are_does_not_speak(many: str, one: str, form: str) -> None:
    assert said(form.format(f"{many} {one}", SHUT))[-1] == (f"{many} {one}", SHUT)


@pytest.mark.parametrize("many", ["соседей", "адвокатов", "друзей", "родственников"])
def test_nor_does_he_behind_the_words_of_many(many: str) -> None:
    assert said(f"По словам {many} Александра Вдовина, {SHUT}.")[0][0].endswith("Александра Вдовина")


def test_who_bears_an_office_speaks_by_name() -> None:
    assert said(f"Дорогу чинят. Мэр Иван Петров заявил, что {SHUT}.") == [("Иван Петров", SHUT)]


def test_an_agency_that_refers_to_somebody_is_no_office_of_his() -> None:
    text = f"Об этом сообщает «Интерфакс» со ссылкой на адвоката Ростислава Кравца. «{SHUT}», — рассказал Кравец."
    assert [one.role for one in extract(Document(text, language="ru"))] == ["адвоката"]
