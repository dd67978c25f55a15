"""Statements in the styles of agencies, courts, sports and interviews, in three languages."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

SPEAKERS = [
    (
        "en",
        "dateline",
        "PARIS (AP) — Prices fell again, Christine Lagarde said.",
        "Christine Lagarde",
        "Prices fell again",
    ),
    (
        "en",
        "dated",
        "PARIS, Oct 3 (Reuters) - Prices fell again, Christine Lagarde said.",
        "Christine Lagarde",
        "Prices fell again",
    ),
    (
        "fr",
        "dateline",
        "Paris (AFP) — Les prix baissent, a dit Christine Lagarde.",
        "Christine Lagarde",
        "Les prix baissent",
    ),
    (
        "en",
        "role, name",
        "Angela Merkel left. Her successor, Olaf Scholz, said he would stay.",
        "Olaf Scholz",
        "he would stay",
    ),
    (
        "en",
        "role behind verb",
        'Angela Merkel left. "We stay," said the new chancellor, Olaf Scholz.',
        "Olaf Scholz",
        "We stay",
    ),
    ("en", "her lawyer", "Angela Merkel left. Her lawyer said it was over.", "Her lawyer", "it was over"),
    ("en", "native", 'Angela Merkel left. "It is over," the German said.', "Angela Merkel", "It is over"),
    (
        "fr",
        "portfolio",
        "La ministre de la Culture Rachida Dati a assuré que tout irait bien.",
        "Rachida Dati",
        "tout irait bien",
    ),
    (
        "fr",
        "ministry",
        "Le ministère de l'Intérieur existe. D'après le ministère de l'Intérieur, tout va bien.",
        "le ministère de l'Intérieur",
        "tout va bien",
    ),
    ("fr", "venue first", "« Tout va bien », a assuré sur X Christine Lagarde.", "Christine Lagarde", "Tout va bien"),
    ("fr", "addressee first", "« Tout va bien », a déclaré à l'AFP un diplomate.", "un diplomate", "Tout va bien"),
    ("ru", "country", "Тренер сборной Германии Юлиан Нагельсманн заявил, что доволен.", "Юлиан Нагельсманн", "доволен"),
    ("ru", "acronym", "Президент РФС Александр Дюков отметил, что всё готово.", "Александр Дюков", "всё готово"),
    ("ru", "committee", "Следственный комитет сообщил, что дело начато.", "Следственный комитет", "дело начато"),
    (
        "ru",
        "split",
        "Лавров приехал. «Мир нам нужен, — сказал Сергей Лавров. — Мы его ждём».",
        "Сергей Лавров",
        "Мы его ждём",
    ),
    (
        "ru",
        "addressee",
        "«Свет уже дали», — рассказала журналистам пресс-секретарь мэрии.",
        "пресс-секретарь мэрии",
        "Свет уже дали",
    ),
    (
        "en",
        "before aboard",
        '"We may talk," Angela Merkel said aboard her plane when asked about it.',
        "Angela Merkel",
        "We may talk",
    ),
    (
        "en",
        "label",
        "Merkel: Prices will fall soon\n\nAngela Merkel left the hall.",
        "Angela Merkel",
        "Prices will fall soon",
    ),
    (
        "fr",
        "pour, apposition",
        "Pour la ministre, Rachida Dati, « il faut agir vite ».",
        "Rachida Dati",
        "il faut agir vite",
    ),
    (
        "ru",
        "asked why",
        "Сергей Лавров спросил, почему ставка остаётся высокой.",
        "Сергей Лавров",
        "почему ставка остаётся высокой",
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "quote"),
    [(c[0], *c[2:]) for c in SPEAKERS],
    ids=[f"{c[0]} {c[1]}" for c in SPEAKERS],
)
def test_styles_of_news(language: str, text: str, speaker: str, quote: str) -> None:
    found = [(said.speaker, text[said.span.start : said.span.end]) for said in attribute(Document(text), language)]
    assert found[-1] == (speaker, quote)


def test_headlines_are_told_from_the_body() -> None:
    text = "Angela Merkel says prices will fall\n\nAngela Merkel said that prices would fall."
    assert [said.where for said in attribute(Document(text), "en")] == ["headline", "body"]


JOINT = [
    ("en", "Olaf Scholz and Emmanuel Macron said that talks would go on.", "Olaf Scholz and Emmanuel Macron"),
    ("fr", "Olaf Scholz et Emmanuel Macron ont dit que tout irait bien.", "Olaf Scholz et Emmanuel Macron"),
    ("ru", "Сергей Лавров и Антон Силуанов заявили, что всё готово.", "Сергей Лавров и Антон Силуанов"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), JOINT, ids=[case[0] for case in JOINT])
def test_joint_speakers_are_members_of_one_voice(language: str, text: str, speaker: str) -> None:
    (said,) = attribute(Document(text), language)
    assert said.speaker == speaker
    assert said.speakers == (" ".join(speaker.split()[:2]), " ".join(speaker.split()[3:]))


def test_they_are_the_joint_speakers() -> None:
    text = 'Olaf Scholz and Emmanuel Macron said that talks would go on. "We agree on that," they said.'
    assert [len(said.speakers) for said in attribute(Document(text), "en")] == [2, 2]


OPENED = [
    ("No. The Treasury is calm. The Treasury said that rates would fall.", "The Treasury"),
    ("Macron left early. Whether Macron wrote is open. Macron said that talks would go on.", "Macron"),
    ("Numerous Siemens plants closed. Siemens said that trade would recover.", "Siemens"),
]


@pytest.mark.parametrize(("text", "speaker"), OPENED)
def test_what_opens_a_sentence_is_no_part_of_a_name(text: str, speaker: str) -> None:
    assert attribute(Document(text), "en")[-1].speaker == speaker


def test_one_who_holds_two_offices_is_one_speaker() -> None:
    (said,) = attribute(
        Document("Siemens Chief Executive and co-founder Ada Colau said that trade would recover."), "en"
    )
    assert said.speakers == ("Ada Colau",)


RELAYED = [
    ("en", "Tass quoted Sergei Lavrov as saying that talks would go on.", "Sergei Lavrov", "Tass"),
    ("en", "Sergei Lavrov told Reuters that talks would go on.", "Sergei Lavrov", None),
    ("fr", "« Tout ira bien », assure Christine Lagarde, citée par l'AFP.", "Christine Lagarde", "AFP"),
    ("ru", "Как передаёт Reuters, Сергей Лавров заявил, что всё готово.", "Сергей Лавров", "Reuters"),
    ("ru", "Всё давно уже готово, сообщает ТАСС со ссылкой на Кремль.", "Кремль", "ТАСС"),
]


@pytest.mark.parametrize(("language", "text", "speaker", "via"), RELAYED, ids=[f"{c[0]} {c[3]}" for c in RELAYED])
def test_who_relays_is_not_who_speaks(language: str, text: str, speaker: str, via: str | None) -> None:
    (said,) = attribute(Document(text), language)
    assert (said.speaker, said.via) == (speaker, via)


SILENT = [
    ("en", "According to the rules, shops close at ten in the evening."),
    ("en", "The bank has been accused of breaking them, a charge the company denies."),
    ("en", "With one app you can move the volume up and down, adjust effects, add beats to a song."),
    ("en", "Consider the time you spent, add it all up when you think you have got it, and write it all down."),
    ("en", "She is due in at the office for the weekly writing night, when everyone is required to be in."),
    ("fr", "Selon les mesures en vigueur, les restaurants ferment à 22 heures."),
    ("fr", "Christine Lagarde, présidente de la banque, a démenti tout contact."),
    ("ru", "Согласно закону, магазины закрываются в десять вечера."),
]


@pytest.mark.parametrize(("language", "text"), SILENT, ids=[f"{case[0]} {case[1][:12]}" for case in SILENT])
def test_nobody_speaks(language: str, text: str) -> None:
    assert not attribute(Document(text), language)
