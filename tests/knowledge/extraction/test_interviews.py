"""Interviews: lines that begin with who asks or answers; what is asked is nobody's, a list is no interview."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

MET = {
    "en": ("Mayor Sadiq Khan spoke to us.", "Sadiq Khan", "Q", "A", ("Is the plan dead?", "No, it is not.")),
    "fr": ("La maire Anne Hidalgo nous a reçus.", "Anne Hidalgo", "Q", "R", ("Pourquoi ce plan ?", "Il est juste.")),
    "es": ("El presidente Pedro Sánchez nos recibió.", "Pedro Sánchez", "P", "R", ("¿Y el plan?", "Sigue en pie.")),
    "de": (
        "Bürgermeister Peter Tschentscher empfing uns.",
        "Peter Tschentscher",
        "F",
        "A",
        ("Warum?", "Aus gutem Grund."),
    ),
    "ru": ("Мэр Сергей Собянин принял нас.", "Сергей Собянин", "В", "О", ("Зачем этот план?", "Он нужен городу.")),
}
STYLES = {
    "letters": "{q}: {0}\n\n{a}: {1}",
    "letters and stops": "{q}. {0}\n\n{a}. {1}",
    "paper and surname": "Reuters: {0}\n\n{last}: {1}",
    "paper and name": "Reuters: {0}\n\n{name}: {1}",
    "in capitals": "REUTERS: {0}\n\n{last_capital}: {1}",
}


@pytest.mark.parametrize("language", MET)
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_answers_are_whose_they_are_and_questions_nobodys(language: str, style: str) -> None:
    opens, name, asks, answers, (question, answer) = MET[language]
    last = name.split()[-1]
    names = {"q": asks, "a": answers, "name": name, "last": last, "last_capital": last.upper()}
    turns = "\n\n".join(style.format(f"{question}", f"{answer}", **names) for _ in range(2))
    text = f"{opens}\n\n{turns}\n"
    found = [
        (one.speaker, text[one.span.start : one.span.end].rstrip("."))
        for one in extract(Document(text, language=language))
    ]
    assert found == [(name, answer.rstrip("."))] * 2


@pytest.mark.parametrize(
    "lines",
    [
        "Monday: Sunny in the north.\n\nTuesday: Will it rain?\n\nMonday: Dry later.",
        "A. The plan is dead.\n\nB. The plan is alive.\n\nC. Neither of them is true.",
        "Photo: Getty Images.\n\nImage: Is it real?\n\nPhoto: Somebody else.",
    ],
)
def test_labelled_lines_of_no_interview_are_nobodys(lines: str) -> None:
    assert extract(Document(f"Mayor Sadiq Khan visited Leeds.\n\n{lines}\n", language="en")) == ()
