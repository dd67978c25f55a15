"""A role told of a speaker anywhere in the article, by any of his mentions, and never another's."""

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

CASES = {
    "before the name": (
        "en",
        "Ukrainian Foreign Minister Dmytro Kuleba came on Monday.\n\n“We expect new sanctions,” Kuleba said.",
        "Ukrainian Foreign Minister",
    ),
    "behind its comma": (
        "en",
        "The talks began with Emmanuel Macron, the president of France, on Tuesday.\n\n“We are ready,” Macron said.",
        "president of France",
    ),
    "before the name and a comma": (
        "en",
        "The mayor of Lyon, Grégory Doucet, came by train.\n\n“The bridge is open,” Doucet said.",
        "mayor of Lyon",
    ),
    "in Russian": (
        "ru",
        "Пресс-секретарь президента России Дмитрий Песков провёл брифинг.\n\nПесков заявил, что переговоры идут.",
        "Пресс-секретарь президента России",
    ),
    "the fullest": (
        "en",
        "President Joe Biden left. US President Joe Biden came back.\n\n“We are ready,” President Biden said.",
        "US President",
    ),
    "beside his own shorter one": (
        "en",
        "US President Joe Biden came back.\n\n“We are ready,” said President Joe Biden.",
        "US President",
    ),
    "his own where nothing says it more fully": (
        "en",
        "French President Emmanuel Macron left.\n\n“We are ready,” said former banker Emmanuel Macron.",
        "former banker",
    ),
    "an adviser's, in Russian": (
        "ru",
        "Советник президента Украины Михаил Подоляк уехал.\n\nПодоляк заявил, что переговоры идут.",
        "Советник президента Украины",
    ),
    "none behind a name in the phrase that opens a sentence": (
        "en",
        "After talks with Emmanuel Macron, the British president, who was tired, left.\n\n“We are ready,” Macron said.",
        None,
    ),
    "none of a longer list": (
        "en",
        "Emmanuel Macron, the British premier, and the German chancellor met.\n\n“We are ready,” Macron said.",
        None,
    ),
    "none of a spokesman's": (
        "en",
        "A spokesman for President Emmanuel Macron left.\n\n“We are ready,” Macron said.",
        None,
    ),
    "the body behind the name": (
        "de",
        "Das sei falsch, sagt Angela Merkel vom Verein Bürger in Not, der vor der Klinik steht.",
        "Verein Bürger in Not",
    ),
    "what a club is called in marks": (
        "ru",
        "Валерий Карпин, главный тренер ФК «Ростов»: «Мы провели очень хороший матч».",
        "главный тренер ФК «Ростов»",
    ),
    "none of a spokesman's in French": (
        "fr",
        "Le porte-parole du président russe Vladimir Poutine est parti.\n\nPoutine a déclaré que la porte ferme.",
        None,
    ),
    "none of a spokesman's in Russian": (
        "ru",
        "Пресс-секретарь президента России Владимира Путина уехал.\n\nВладимир Путин заявил, что переговоры идут.",
        None,
    ),
    "none where two countries' are told": (
        "en",
        "French President Joe Biden left. The US President Joe Biden came.\n\n“We are ready,” Biden said.",
        None,
    ),
    "none where somebody else is met": (
        "en",
        "Emmanuel Macron, meeting President Joe Biden, left early.\n\n“We are ready,” Macron said.",
        None,
    ),
    "without the clause that tells more": (
        "en",
        "“We are ready,” said Anne Hidalgo, mayor of the city that has been waiting for the games for a hundred years.",
        "mayor of the city",
    ),
    "beside a lone surname": (
        "de",
        "Innenminister Seehofer freut sich. Wörtlich sagte er: „Ausgerechnet an meinem Geburtstag sind sie gegangen.“",
        "Innenminister",
    ),
    "in an aside within quoted words": (
        "ru",
        "«Я сам был там, — рассказал директор Эрмитажа Михаил Пиотровский. — Всё готово к открытию».",
        "директор Эрмитажа",
    ),
    "two of them before a name within quoted words": (
        "ru",
        "«Мы готовы к ней, — заявил министр иностранных дел, кандидат наук Сергей Лавров. — Дело за другими».",
        "министр иностранных дел, кандидат наук",
    ),
    "elsewhere where only Mr stands beside the name": (
        "en",
        "Foreign Minister Dmytro Kuleba came on Monday.\n\n“We expect new sanctions,” Mr Kuleba said.",
        "Foreign Minister",
    ),
    "none where only Mr is told": ("en", "The talks were long.\n\n“We are ready,” Mr Macron said.", None),
    "none where only Mme is told": ("fr", "Mme Hidalgo a déclaré que le pont était ouvert.", None),
    "none of a neighbour's": (
        "en",
        "Foreign Minister Dmytro Kuleba and Emmanuel Macron left early.\n\n“We are ready,” Macron said.",
        None,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_role_of_a_speaker(case: str) -> None:
    language, text, role = CASES[case]
    found = attribute(Document(text), language)
    assert {said.role for said in found} == {role}


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("Emmanuel Macron told her that the bridge is open.", None),
        ("Emmanuel Macron told them that the bridge is open.", None),
        ("Emmanuel Macron told her ministers that the bridge is open.", "her ministers"),
    ],
)
def test_a_pronoun_is_no_hearer(text: str, hearer: str | None) -> None:
    (said,) = attribute(Document(text), "en")
    assert said.addressee == hearer
