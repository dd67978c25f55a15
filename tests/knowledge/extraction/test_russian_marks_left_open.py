"""Russian words in marks that stay open or run over lines, sentences set without a blank, words that others pass on."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

LEAD = "Мэр Москвы Сергей Собянин вышел к прессе."
MAYOR = "Сергей Собянин"
FIRST, SECOND = "Мы откроем мост «Заря» весной.", "Работы идут. Потом займемся «Лучом» и парком"
WORDS = "Мы откроем мост весной. Работы идут"


def told(text: str) -> list[tuple[str | None, str]]:
    """Who says what in a Russian text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in attribute(Document(text), "ru")]


@pytest.mark.parametrize("marks", ["«»", '""', "“”", "„“"])
@pytest.mark.parametrize("closed", ["closed", "open"])
@pytest.mark.parametrize("between", ["\n", "\n\n", "\nНичего не изменилось.\n", "\nВо «Дворце» тепло.\n"])
@pytest.mark.parametrize("behind", ["", "\nРанее «Луч» закрыли.", "\n«Это всё», — заключил Собянин."])
def test_marks_run_over_lines(marks: str, closed: str, between: str, behind: str) -> None:
    said = f"{FIRST}{between}{SECOND}"
    text = f"{LEAD}\n{marks[0]}{said}{marks[1] if closed == 'closed' else ''}, — сказал мэр.{behind}"
    found = told(text)
    assert (MAYOR, said) in found
    assert ((MAYOR, "Это всё") in found) == ("Это всё" in behind)


@pytest.mark.parametrize(
    "second",
    [
        "Он отметил, что парк закрыт.",
        "Ранее Собянин заявил, что парк закрыт.",
        "Мэр добавил, что парк закрыт.",
        "Как отметил Собянин, парк закрыт.",
    ],
)
@pytest.mark.parametrize("first", [LEAD, "Мэра Москвы спросили о мосте. Ответил Сергей Собянин."])
def test_sentences_without_a_blank_between(first: str, second: str) -> None:
    assert told(f"{first}{second}") == told(f"{first} {second}") != []


def test_names_with_a_full_stop_are_whole() -> None:
    assert told("Яндекс.Новости сообщили, что мост закрыт.")[0][1] == "мост закрыт"


@pytest.mark.parametrize(
    "sentence",
    [
        "«{w}», — передал слова Собянина корреспондент ТАСС.",
        "«{w}», — передала слова мэра пресс-служба.",
        "«{w}», — приводит слова мэра наш корреспондент Иван Петров.",
        "«{w}», — процитировала Собянина пресс-служба.",
        "«{w}», — цитирует Собянина корреспондент ТАСС.",
        "Слова мэра передал корреспондент ТАСС: «{w}».",
        "ТАСС приводит слова мэра: «{w}».",
        "Пресс-служба цитирует мэра: «{w}».",
        "Корреспондент ТАСС передал слова Собянина: «{w}».",
        "«{w}», — отреагировал на новость Собянин.",
        "«{w}», — успокоил журналистов мэр.",
        "«{w}», — прокомментировал решение суда сам мэр.",
        "«{w}», — возмутился сам мэр.",
        "— {w}, — отреагировал на критику мэр.",
    ],
)
def test_who_stands_behind_what_a_verb_takes(sentence: str) -> None:
    assert told(f"{LEAD}\n{sentence.format(w=WORDS)}") == [(MAYOR, WORDS)]


@pytest.mark.parametrize("named", ["Порошенко", "Саакашвили"])
def test_a_surname_of_one_form_behind_what_a_verb_takes(named: str) -> None:
    assert told(f"«{WORDS}», — ответил на вопрос журналистов {named}.") == [(named, WORDS)]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("утверждает следствие", "следствие"), ("полагает обвинение", "обвинение"), ("настаивает защита", "защита")],
)
@pytest.mark.parametrize(
    "said",
    ["водитель, не заметив поворота, вылетел с моста", "Сергей Собянин, будучи мэром, закрыл мост", "мост закрыли"],
)
def test_what_a_court_hears(source: str, speaker: str, said: str) -> None:
    assert told(f"Как {source}, {said}.") == [(speaker, said)]


@pytest.mark.parametrize("adverb", ["тоже", "давно", "по-прежнему", "единодушно"])
def test_adverbs_are_no_part_of_who_speaks(adverb: str) -> None:
    assert told(f"Местные жители {adverb} говорят, что мост закрыт.") == [("Местные жители", "мост закрыт")]
