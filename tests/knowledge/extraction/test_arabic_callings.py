"""Who is told to be something behind a comma, and then called so, in Arabic: زار فلان، وهو أستاذ في كذا، المدينة."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HIM = ("أستاذ", "مهندس", "طبيب", "صحفي", "مترجم", "سائق", "محام", "مدرب")
HER = ("أستاذة", "مهندسة", "طبيبة", "ناشطة", "ممثلة")


@pytest.mark.parametrize("title", HIM)
def test_he_is_called_by_what_he_is_told_to_be(title: str) -> None:
    text = f'زار كريم الدسوقي، وهو {title} في المدينة، موقع الأشغال. "سيبقى الجسر مغلقا"، يقول ال{title}.'
    assert [one.speaker for one in extract(Document(text))] == ["كريم الدسوقي"]


@pytest.mark.parametrize("title", HER)
def test_she_is_called_by_what_she_is_told_to_be(title: str) -> None:
    text = f"زارت سميرة الدسوقي، وهي {title} من طرابلس، موقع الأشغال. وقالت ال{title} إن الجسر سيبقى مغلقا."
    assert [one.speaker for one in extract(Document(text))] == ["سميرة الدسوقي"]


def test_of_two_who_are_told_to_be_so_none_is_named_where_neither_spoke() -> None:
    text = (
        "زار كريم الدسوقي، وهو أستاذ في المدينة، الموقع. وزاره سمير جعجع، وهو أستاذ من بيروت، أيضا.\n"
        "وقال مهندس إن الجسر سيبقى مغلقا."
    )
    assert [one.speaker for one in extract(Document(text))] == ["مهندس"]
