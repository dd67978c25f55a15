"""Whom somebody meets, stands for or is a guest of while he speaks does not say what he says next, in Arabic."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HELD = (
    "بحضور وزير الصحة فراس الأبيض",
    "خلال جلسة ترأسها نائب الرئيس طارق متري",
    "خلال مأدبة أقامها النائب نعمة طعمة",
    "في برنامج يقدمه الإعلامي مارسيل غانم",
    "خلال استقباله السفير الفرنسي هيرفي ماغرو",
)


def speakers(text: str) -> list[str]:
    return [statement.speaker for statement in extract(Document(text))]


@pytest.mark.parametrize("held", HELD, ids=HELD)
def test_who_holds_an_occasion_is_not_who_goes_on(held: str) -> None:
    assert speakers(f"قال كريم عوض إن الوضع صعب. وأضاف {held} أن القانون نافذ.") == ["كريم عوض", "كريم عوض"]


def test_who_speaks_behind_his_own_talk_does() -> None:
    assert speakers("وأكد في كلمته وزير الصحة فراس الأبيض أن القانون نافذ.") == ["فراس الأبيض"]


def test_whom_somebody_stands_for_is_no_part_of_his_name() -> None:
    told = "وقال كريم عوض ممثلا رئيس الجمهورية جوزف عون إن الوضع صعب. وأضاف أن القانون نافذ."
    assert speakers(told) == ["كريم عوض", "كريم عوض"]
