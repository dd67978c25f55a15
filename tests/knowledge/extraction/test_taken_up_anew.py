"""Who goes on behind a sentence with somebody new, an apposed name or a thing, and what is passed on with a dash."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = "La ville est prête pour la fête de dimanche"


def said_in(text: str, language: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in extract(Document(text, language))]


@pytest.mark.parametrize(
    ("deed", "speaker"),
    [
        ("Le matin, une mère de famille installe sa fille dans la voiture", "une mère de famille"),
        ("Une voisine ramasse des débris devant sa porte", "Une voisine"),
        ("Une femme venue avec ses enfants attend", "Une femme"),
    ],
)
def test_what_somebody_new_does_is_no_part_of_who_she_is(deed: str, speaker: str) -> None:
    assert said_in(f"{deed}. « {SAID} », glisse-t-elle.", "fr") == [(speaker, SAID)]


def test_who_is_acted_on_and_has_not_spoken_does_not_go_on() -> None:
    deed = "Éric Ciotti a hué Gabriel Attal. Un élu l'a hué à son tour."
    assert said_in(f"{deed} « {SAID} », a-t-il dit.", "fr") == [("Un élu", SAID)]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("Le maire, Benoît Payan,", "Benoît Payan"),
        ("Le maire de Marseille, Benoît Payan,", "Benoît Payan"),
        ("Le maire", "Le maire"),
    ],
)
@pytest.mark.parametrize("form", ["« {} », a-t-il dit.", "« {} »"], ids=["pronoun", "alone"])
def test_whoever_praises_somebody_goes_on(subject: str, speaker: str, form: str) -> None:
    text = f"{subject} a félicité Emmanuel Macron. {form.format(SAID)}"
    assert said_in(text, "fr") == [(speaker, SAID)]


def test_dieser_takes_up_whom_an_office_names() -> None:
    told = "Das Ganze kam durch einen Tweet des Sprechers Tavis Ormandy ans Licht."
    said = "Das ist wirklich übel für alle Nutzer"
    assert said_in(f"{told} Dieser schrieb: „{said}.“", "de") == [("Sprechers Tavis Ormandy", said)]


@pytest.mark.parametrize("deed", ["прочитал доклад", "закрыл проект"])
def test_a_russian_subject_alone_is_not_taken_up(deed: str) -> None:
    assert said_in(f"Дмитрий Песков {deed}. Тот говорит, что встреча не нужна.", "ru") == []


def test_a_russian_object_alone_is_taken_up() -> None:
    text = "Дмитрия Медведева попросили приехать. Тот ответил, что встреча не нужна."
    assert said_in(text, "ru") == [("Дмитрий Медведев", "встреча не нужна")]


@pytest.mark.parametrize("rest", ["Об этом сообщает ТАСС.", "Фото: РИА Новости"])
def test_who_passes_words_on_behind_a_dash_is_not_said(rest: str) -> None:
    text = f"Встреча никому не нужна, — сказал Песков. — {rest}"
    assert said_in(text, "ru") == [("Песков", "Встреча никому не нужна")]


@pytest.mark.parametrize("label", ["Главное", "Итог", "Срочно"])
def test_a_heading_before_a_colon_is_nobody(label: str) -> None:
    assert said_in(f"{label}: «Встреча не нужна никому», сообщает ТАСС.", "ru") == [("ТАСС", "Встреча не нужна никому")]


def test_two_who_speak_in_two_places() -> None:
    text = "Марат Хуснуллин в Минске и Сергей Собянин в Москве сообщили, что дорога готова."
    assert said_in(text, "ru") == [("Марат Хуснуллин и Сергей Собянин", "дорога готова")]


@pytest.mark.parametrize("lead", ["Mardi, l'", "Mais l'", "Il y a deux jours, l'", "À Paris, l'", "L'"])
def test_a_lawyer_behind_a_day_or_a_place_goes_on(lead: str) -> None:
    text = f"{lead}avocat de Rachida Dati a réagi. « {SAID} »"
    assert said_in(text, "fr") == [(f"{lead[-2:]}avocat de Rachida Dati", SAID)]


@pytest.mark.parametrize("aide", ["адвокат Сергея Фургала", "советник Сергея Собянина"])
@pytest.mark.parametrize("told", ["Об этом рассказал", "Решение прокомментировал"])
def test_a_russian_aide_who_told_it_goes_on(aide: str, told: str) -> None:
    assert said_in(f"{told} {aide}. Он сказал, что подаст жалобу.", "ru") == [(aide, "подаст жалобу")]


@pytest.mark.parametrize(
    "deed", ["такими словами Сергея Миронова встретили в Думе", "с такими словами Марию Захарову встретили депутаты"]
)
def test_who_is_met_with_words_does_not_say_them(deed: str) -> None:
    assert said_in(f"«Это надо сделать уже завтра», — {deed}.", "ru") == []


@pytest.mark.parametrize(
    "rest", ["voyez", "hélas", "merci", "le visage de Marseille a changé", "notre visage change", "le ton est donné"]
)
def test_what_is_no_bearing_is_said(rest: str) -> None:
    told = said_in(f"Benoît Payan sourit. « {SAID}, dit-il, {rest}. Tout est prévu. »", "fr")
    assert told == [("Benoît Payan", SAID), ("Benoît Payan", f"{rest}. Tout est prévu")]


@pytest.mark.parametrize("who", ["Les avocats", "Les avocats de la ville", "Les avocats et les élus"])
def test_several_who_lead_their_words_say_them(who: str) -> None:
    told = said_in(f'Les juges refusent. {who} dénoncent la grève, "un choix exprès et voulu", expliquent-ils.', "fr")
    assert [speaker for speaker, _ in told] == [who]


@pytest.mark.parametrize("who", ["Le maire", "Le parquet"])
def test_who_is_accused_may_answer(who: str) -> None:
    assert said_in(f"{who} a accusé Emmanuel Macron. « {SAID} »", "fr") == [("Emmanuel Macron", SAID)]


def test_a_poll_is_told_whole() -> None:
    assert said_in("Опрос ВЦИОМ показал, что всё ясно.", "ru") == [("Опрос ВЦИОМ", "всё ясно")]
