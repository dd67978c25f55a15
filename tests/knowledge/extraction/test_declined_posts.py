"""Russian posts told alone: whose they are told to be, and nobody else's."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEARER = "Сергей Лавров"


def _last(told: str, post: str) -> str:
    text = f"{told} {BEARER} в четверг открыл новую дорогу. {post} сообщил, что дорогу закроют на месяц."
    return attribute(Document(text), "ru")[-1].speaker


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Мэр", "Вице-мэр"),
        ("Бывший мэр Тулы", "Мэр"),
        ("Директор музея", "Замдиректора музея"),
        ("Губернатор", "Пресс-секретарь губернатора"),
        ("Директор школы", "Директор театра"),
        ("Мэр Тулы", "Мэр Казани"),
        ("Финансовый директор компании", "Коммерческий директор компании"),
        ("Министр здравоохранения", "Министр обороны"),
        ("Глава Минздрава", "Глава музея"),
        ("Директор школы", "Губернатор"),
        ("Завуч", "Премьер-министр"),
        ("Губернатор", "Хирург"),
    ],
)
def test_another_post_is_anothers(told: str, post: str) -> None:
    assert _last(told, post) == post


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Директор Эрмитажа", "Глава музея"),
        ("Губернатор Тульской области", "Глава региона"),
        ("Врио губернатора", "Глава региона"),
        ("Министр обороны России", "Глава ведомства"),
        ("Глава МИД", "Министр иностранных дел"),
        ("Заместитель министра финансов", "Замминистра финансов"),
        ("Пресс-секретарь президента", "Представитель Кремля"),
        ("Председатель комитета по здравоохранению", "Глава городского комитета"),
        ("Генсек НАТО", "Генсек альянса"),
        ("Депутат Госдумы", "Парламентарий"),
        ("Заместитель директора департамента", "Чиновник"),
        ("Глава банка", "Экономист"),
        ("Художественный руководитель театра", "Худрук"),
    ],
)
def test_the_same_post_is_its_bearers(told: str, post: str) -> None:
    assert _last(told, post) == BEARER


@pytest.mark.parametrize("told", ["секретарь президиума Сейма", "член думского комитета по охране здоровья"])
def test_a_member_of_parliament_may_hold_an_office_in_it(told: str) -> None:
    text = f"Дорогу откроют в мае, заявил {told} {BEARER}. «Её закроют на месяц», — сказал депутат."
    assert attribute(Document(text), "ru")[-1].speaker == BEARER


@pytest.mark.parametrize(
    "servant",
    [
        "Адвокат осужденной за мошенничество Светланы Орловой",
        "Адвокат обвиняемого по делу о взятке Максима Гордеева",
        "Мать погибшего в аварии Андрея Орлова",
    ],
)
def test_whoever_serves_one_told_by_what_befell_him_speaks_himself(servant: str) -> None:
    assert attribute(Document(f"{servant} заявил, что подаст жалобу."), "ru")[-1].speaker == servant
