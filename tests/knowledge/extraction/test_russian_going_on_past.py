"""Russian: pasts of verbs of saying that go on, what somebody does meanwhile between commas, bodies in marks."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OPEN = "Мост через реку откроют только весной"
LAVROV = "Сергей Лавров"
MEANWHILE = (
    "отвечая на вопрос, придет ли на открытие Владимир Путин",
    "отвечая на вопрос, могут ли слухи повлиять на настроение Владимира Путина",
    "выступая на форуме, который открылся в присутствии Владимира Путина",
    "комментируя слова о том, что мост нужен, сказанные при Владимире Путине",
)
PASTS = ("указывал", "уточнял", "добавлял", "допускал", "заверял", "подтверждал", "предполагал", "удивлялся")
CASES = {
    "a paper that passed on": ("Bloomberg передавал, что мост закрыт.", [("Bloomberg", "мост закрыт")]),
    "an agency that cited": (
        f"{LAVROV} приехал. «{OPEN}», — цитировало агентство Лаврова.",
        [(LAVROV, OPEN)],
    ),
    "whom he names inside what he does is not he who goes on": (
        f"{LAVROV} встретился с Германом Грефом, который, подумав, сказал, что мост закрыт.",
        [("Герман Греф", "мост закрыт")],
    ),
    "a second subject": (
        f"{LAVROV}, приехав в город, где ждал народ, вышел, а Герман Греф, подумав, сказал, что мост закрыт.",
        [("Герман Греф", "мост закрыт")],
    ),
    "a pronoun": (
        f"{LAVROV} приехал. Он, отвечая на вопрос, придет ли Герман Греф, сказал, что мост закрыт.",
        [(LAVROV, "мост закрыт")],
    ),
    "a president of a body in marks is not he of the land": (
        "Город ждал президента Владимира Путина. По мнению президента «Лиги водителей», мост закрыт.",
        [("президента «Лиги водителей»", "мост закрыт")],
    ),
    "a director of a body in marks": (
        f"Город ждал директора Ивана Петрова. «{OPEN}», — сказал директор «Лиги водителей».",
        [("директор «Лиги водителей»", OPEN)],
    ),
}


@pytest.mark.parametrize("verb", PASTS)
def test_pasts_that_go_on_say(verb: str) -> None:
    text = f"{LAVROV} {verb}, что мост закрыт. «{OPEN}», — {verb} Лавров."
    found = attribute(Document(text), "ru")
    said = [(one.speaker, text[one.span.start : one.span.end]) for one in found]
    assert said == [(LAVROV, "мост закрыт"), (LAVROV, OPEN)]


@pytest.mark.parametrize("meanwhile", MEANWHILE)
@pytest.mark.parametrize("end", [f"сказал: «{OPEN}».", "подчеркнул, что мост закрыт."])
def test_who_does_it_meanwhile_speaks(meanwhile: str, end: str) -> None:
    found = attribute(Document(f"{LAVROV}, {meanwhile}, {end}"), "ru")
    assert [one.speaker for one in found] == [LAVROV]


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_speaker_is_whose_words_they_are(text: str, expected: list[tuple[str, str]]) -> None:
    found = attribute(Document(text), "ru")
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == expected
