"""Russian: what points at words before it, outlets that relay, offices with fields, infinitives before a name."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

HEAD = "Пресс-секретарь президента России Дмитрий Песков дал брифинг в понедельник. "

CASES = {
    "whom he is compared with": (
        "Владимир Путин, как и Дмитрий Медведев, заявил, что надежда есть.",
        ("Владимир Путин", "надежда есть"),
    ),
    "about this said": (
        HEAD + "Министерство работает в обычном режиме, об этом заявил Дмитрий Песков.",
        ("Дмитрий Песков", "Министерство работает в обычном режиме"),
    ),
    "an outlet before whom it quotes": (
        HEAD + "«Нам нужно работать больше и лучше», – цитирует ТАСС Пескова.",
        ("Дмитрий Песков", "Нам нужно работать больше и лучше"),
    ),
    "according to him, an outlet writes": (
        HEAD + "По словам Пескова, план уже давно готов, пишет ТАСС.",
        ("Дмитрий Песков", "план уже давно готов"),
    ),
    "an adverb before whom an outlet relays": (
        HEAD + "Недавно Песков заявил, что план готов, сообщает ТАСС.",
        ("Дмитрий Песков", "план готов"),
    ),
    "an infinitive before a name": (
        "Владимир Путин предложил присвоить Назарбаеву звание председателя.",
        ("Владимир Путин", "присвоить Назарбаеву звание председателя"),
    ),
    "an infinitive in -ти": (
        "Александр Лукашенко предложил Нурсултану Назарбаеву провести ревизию дел.",
        ("Александр Лукашенко", "провести ревизию дел"),
    ),
    "by how much": (
        HEAD + "Песков призвал россиян больше отдыхать на природе.",
        ("Дмитрий Песков", "больше отдыхать на природе"),
    ),
    "whom he answers": (
        HEAD + "«План готов уже давно», — ответил ему Сергей Лавров.",
        ("Сергей Лавров", "План готов уже давно"),
    ),
    "how often": (HEAD + "При этом Песков неоднократно говорил, что план готов.", ("Дмитрий Песков", "план готов")),
    "not to, to nobody": (
        HEAD + "Песков попросил не спешить с выводами.",
        ("Дмитрий Песков", "не спешить с выводами"),
    ),
    "a body behind its adjective, between dashes": (
        "— Задействовано пять машин. Огонь потушен, — сообщили в Главном управлении МЧС по Ярославской области.",
        ("Главном управлении МЧС по Ярославской области", "Задействовано пять машин. Огонь потушен"),
    ),
    "a joke": (HEAD + "Песков пошутил, что план готов.", ("Дмитрий Песков", "план готов")),
    "an office of several fields": (
        "Курс рубля очевиден, считает представитель президента по вопросам экологии, связи и спорта Сергей Иванов.",
        ("Сергей Иванов", "Курс рубля очевиден"),
    ),
    "a relative clause that a source interrupts": (
        HEAD + "Это ряд проектов, работа над которыми, по словам Пескова, в последнее время шла довольно медленно.",
        ("Дмитрий Песков", "в последнее время шла довольно медленно"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_somebody_says_something(text: str, expected: tuple[str, str]) -> None:
    found = [(said.speaker, text[said.span.start : said.span.end]) for said in attribute(Document(text), "ru")]
    assert expected in found


def test_what_somebody_directs_is_not_said() -> None:
    text = "Руководитель отдела «Высшей школы управления финансами» Сергей Лавров заявил, что план готов."
    found = [text[said.span.start : said.span.end] for said in attribute(Document(text), "ru")]
    assert found == ["план готов"]


def test_what_somebody_wants_said_is_not_said() -> None:
    text = "Дмитрий Медведев хочет, чтобы Владимир Путин сказал, что война окончена."
    assert attribute(Document(text), "ru") == ()


def test_what_was_said_about_is_not_said() -> None:
    text = HEAD + "Песков заявил об этом журналисту в социальной сети."
    assert attribute(Document(text), "ru") == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Глава Минсельхоза также заявил, что урожай будет высоким.", "Глава Минсельхоза"),
        ("Директор Эрмитажа сказал, что выставка откроется.", "Директор Эрмитажа"),
        (
            "Пришёл директор Эрмитажа Михаил Пиотровский. Директор Эрмитажа сказал, что всё готово.",
            "Михаил Пиотровский",
        ),
        ("Директор Пиотровский сказал, что выставка откроется.", "Пиотровский"),
        ("Президент Обама сказал, что встреча состоится.", "Обама"),
        (
            "«Мы готовы к ней», — заявил министр иностранных дел, кандидат наук Сергей Лавров.",
            "Сергей Лавров",
        ),
    ],
)
def test_whose_head_speaks_is_no_surname(text: str, speaker: str) -> None:
    assert [said.speaker for said in attribute(Document(text), "ru")] == [speaker]
