"""Russian: what people say (в таких случаях говорят) is nobody's word."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said(text: str) -> list[str | None]:
    return [one.speaker for one in extract(Document(text, language="ru"))]


@pytest.mark.parametrize(
    "lead",
    [
        "В таких случаях говорят",
        "Недаром в народе говорят",
        "Такой матч, когда говорят",
        "Это тот случай, когда говорят",
    ],
)
def test_a_saying_is_nobodys(lead: str) -> None:
    assert said(f'{lead}: "Кто забьет, тот и выиграет".') == []


@pytest.mark.parametrize(
    ("who", "speaker"), [("Эксперты", "Эксперты"), ("Врачи больницы", "Врачи больницы"), ("В полиции", "полиция")]
)
def test_many_who_are_told_say_it(who: str, speaker: str) -> None:
    assert said(f'{who} говорят: "Дорога закрыта на ремонт".') == [speaker]
