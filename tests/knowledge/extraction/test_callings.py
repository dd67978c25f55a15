"""Whom a noun means that no list has, where the article tells of one person alone that he is so."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

FRENCH = {
    "behind the name": "« Le pont est fermé », explique Ada Colau, {} à Lille.\n\n« Il faudra attendre », ajoute {}.",
    "before the name": "La {0} Ada Colau a visité le chantier.\n\n« Il faudra attendre lundi », conclut {1}.",
    "with a verb": "Ada Colau est {}. « Il faudra attendre lundi pour le savoir », prévient {}.",
    "with as": "Ada Colau travaille comme {} depuis dix ans. « Il faudra attendre lundi », prévient {}.",
    "before a comma": "{} à Lille, Ada Colau est venue lundi. « Il faudra attendre mardi », prévient {}.",
    "behind her age": "Selon Ada Colau, 34 ans, {}, le pont est fermé. « Il faudra attendre lundi », prévient {}.",
}
NOUNS = ("carreleuse", "tapissière", "soudeuse", "brodeuse", "maréchale-ferrante")
ENGLISH = {
    "behind the name": '"The bridge is closed," said Ada Colau, a chartered {}.\n\n"We will wait," the {} said.',
    "before the name": 'Senior {} Ada Colau visited the site.\n\n"We will wait for the results," the {} said.',
    "with a verb": "Ada Colau is a {}. The {} said that the bridge would stay closed.",
    "with as": "Ada Colau works as a {} in Leeds. The {} said that the bridge would stay closed.",
}
TRADES = ("metallurgist", "cytogeneticist", "mudlogger", "orthoptist", "farrier")
RUSSIAN = {
    "before the name": "«Мост закрыт», — сказал {} Антон Силуанов.\n\n«Придется подождать», — добавил {}.",
    "behind the name": "Антон Силуанов, {}, осмотрел мост. «Придется подождать», — заключил {}.",
    "with a dash": "По словам Антона Силуанова, мост закрыт. Антон Силуанов — {}. «Придется подождать», — заключил {}.",
}
CRAFTS = ("миколог", "стрелочник", "плиточник", "кабельщик", "татуировщик")
ANOTHER = (
    (
        "fr",
        "Une carreleuse a été blessée. Ada Colau, carreleuse, est venue. « Il faudra attendre », dit la carreleuse.",
    ),
    (
        "fr",
        "Ada Colau et Anne Hidalgo sont carreleuses. « Il faudra attendre », dit le carreleur.",
    ),
    ("fr", "Ada Colau est soudeuse. Anne Hidalgo est soudeuse. « Il faudra attendre », a dit la soudeuse."),
    ("en", 'An orthoptist was hurt. Ada Colau, an orthoptist, came later. "We will wait," the orthoptist said.'),
)


def speakers(text: str, language: str) -> list[str]:
    return [statement.speaker for statement in extract(Document(text, language=language))]


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("told", FRENCH.values(), ids=FRENCH)
def test_a_french_noun_is_whose_the_article_tells_it_is(told: str, noun: str) -> None:
    first = noun.capitalize() if told.startswith("{}") else noun
    assert speakers(told.format(first, f"la {noun}"), "fr")[-1].endswith("Ada Colau")


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("told", ENGLISH.values(), ids=ENGLISH)
def test_an_english_noun_is_whose_the_article_tells_it_is(told: str, trade: str) -> None:
    assert speakers(told.format(trade, trade), "en")[-1].endswith("Ada Colau")


@pytest.mark.parametrize("craft", CRAFTS)
@pytest.mark.parametrize("told", RUSSIAN.values(), ids=RUSSIAN)
def test_a_russian_noun_is_whose_the_article_tells_it_is(told: str, craft: str) -> None:
    assert speakers(told.format(craft, craft), "ru")[-1] == "Антон Силуанов"


@pytest.mark.parametrize(("language", "text"), ANOTHER)
def test_a_noun_of_two_is_nobodys_name(language: str, text: str) -> None:
    assert not {"Ada Colau", "Anne Hidalgo"} & set(speakers(text, language)[-1:])
