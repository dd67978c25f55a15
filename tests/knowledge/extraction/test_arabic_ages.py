"""Who is told of by his age, and what somebody shows, which is nobody."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

EPITHETS = ("الملياردير", "النجم", "المهاجم الدولي", "النجم البرتغالي")
AGES = ("البالغ من العمر 33 عاما", "البالغ 33 عاما", "ذو الـ33 عاما", "ذو ال33 عاماً")
BEFORE = "قال كريم عوض إن الفريق جاهز. وأضاف أن الأمر قريب. "
SHOWN = ("احتقارا", '"احتقارا"')


def speakers(text: str) -> list[str]:
    return [statement.speaker for statement in extract(Document(text))]


@pytest.mark.parametrize("age", AGES, ids=AGES)
@pytest.mark.parametrize("epithet", EPITHETS, ids=EPITHETS)
def test_an_age_behind_what_somebody_is_changes_nothing(epithet: str, age: str) -> None:
    told = f'{BEFORE}وقال {epithet} {age}: "هذا ما يحدث الآن في المدينة".'
    assert speakers(told) == ["كريم عوض"] * 3


def test_an_age_alone_is_who_spoke() -> None:
    assert speakers(f'{BEFORE}وتابع صاحب الـ33 عاما: "هذا ما يحدث الآن في المدينة".') == ["كريم عوض"] * 3


def test_an_age_stands_before_a_name() -> None:
    assert speakers("وقال اللاعب البالغ من العمر 33 عاما كريم عوض إن الفريق جاهز.") == ["كريم عوض"]


@pytest.mark.parametrize("shown", SHOWN, ids=["plain", "in marks"])
def test_what_somebody_shows_says_nothing(shown: str) -> None:
    told = (
        f"قال كريم عوض إن القرار صدر. وأبدى فيها {shown} لمؤسسة تشتغل وفقا للقانون المغربي، وصدرت قوانينها المنظمة أمس."
    )
    assert speakers(told) == ["كريم عوض"]
