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
    "none where somebody else is met": (
        "en",
        "Emmanuel Macron, meeting President Joe Biden, left early.\n\n“We are ready,” Macron said.",
        None,
    ),
    "none of a neighbour's": (
        "en",
        "Foreign Minister Dmytro Kuleba and Emmanuel Macron left early.\n\n“We are ready,” Macron said.",
        None,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_role_of_a_speaker(case: str) -> None:
    language, text, role = CASES[case]
    (found,) = attribute(Document(text), language)
    assert found.role == role
