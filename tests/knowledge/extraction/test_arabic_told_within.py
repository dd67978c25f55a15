"""What a clause tells of who speaks, between marks or without any, takes neither his words nor what he says next."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SPEAKERS = ("كريم عوض", "الوزير", "رئيس الحكومة نواف سلام")
CLAUSES = ("الذي يزور باريس", "الذي انتخب في سبتمبر الماضي", "الذي التقى السفير الفرنسي", "الذي يقود فريقا من المنظمة")
MARKS = {"dashes": (" -", "- "), "commas": ("، ", "، "), "none": (" ", " ")}
SAID = (
    ("تعهد", "بوضع حد لوصول المهاجرين", "وضع حد لوصول المهاجرين"),
    ("طالب", "بوقف التعاون مع الحكومة", "وقف التعاون مع الحكومة"),
    ("دعا", "إلى وضع حد لوصول المهاجرين", "وضع حد لوصول المهاجرين"),
)


def statements(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS.keys())
@pytest.mark.parametrize("said", SAID, ids=[verb for verb, _, _ in SAID])
@pytest.mark.parametrize("clause", CLAUSES, ids=CLAUSES)
@pytest.mark.parametrize("speaker", SPEAKERS, ids=SPEAKERS)
def test_a_clause_of_who_speaks_takes_nothing(
    speaker: str, clause: str, said: tuple[str, str, str], marks: tuple[str, str]
) -> None:
    verb, content, told = said
    name = speaker.removeprefix("رئيس الحكومة ")
    text = f"و{verb} {speaker}{clause.join(marks)}{content}، وأكد أن الحكومة جادة."
    assert statements(text) == [(name, told), (name, "الحكومة جادة")]


@pytest.mark.parametrize(("opening", "closing"), MARKS.values(), ids=MARKS.keys())
def test_whom_he_visits_says_nothing(opening: str, closing: str) -> None:
    text = f"وأشاد كريم عوض{opening}الذي يزور باريس{closing}بقرار الحكومة، وأكد أن القانون نافذ."
    assert statements(text) == [("كريم عوض", "القانون نافذ")]
