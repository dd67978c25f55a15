"""Whom a title with an honour before it means where the article told him without one, or the other way round."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HONOURED = (
    ("سماحة", "المفتي"),
    ("معالي", "وزير الصحة"),
    ("سعادة", "السفير"),
    ("فضيلة", "الشيخ"),
    ("غبطة", "البطريرك"),
    ("دولة", "رئيس مجلس النواب"),
    ("فخامة", "الرئيس"),
    ("سمو", "أمير المنطقة"),
)
ORDERS = {
    "the honour later": "قال {title} {name} إن الوضع صعب. واستقبل وفدا.\n\nوأكد {honour} {title} أن الموازنة جاهزة.",
    "the honour first": "قال {honour} {title} {name} إن الوضع صعب.\n\nوأكد {title} أن الموازنة جاهزة.",
}
OWNED = (("سماحة", "المفتي", "سماحته"), ("غبطة", "البطريرك", "غبطته"), ("فضيلة", "الشيخ", "فضيلته"))
SAME_OFFICE = (("رئيس مجلس النواب", "رئيس المجلس النيابي"), ("حاكم مصرف لبنان", "حاكم المركزي"))


def speakers(text: str) -> list[str]:
    return [statement.speaker for statement in extract(Document(text))]


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS.keys())
@pytest.mark.parametrize(("honour", "title"), HONOURED, ids=[title for _, title in HONOURED])
def test_a_title_is_told_with_an_honour_or_without(honour: str, title: str, order: str) -> None:
    assert speakers(order.format(honour=honour, title=title, name="نبيه بري")) == ["نبيه بري", "نبيه بري"]


def test_a_woman_s_title_behind_an_honour_is_hers() -> None:
    told = "قالت وزيرة البيئة تمارا الزين إن الوضع صعب. وقال كريم عوض إن الخطة جيدة."
    told += " وأكدت معالي الوزيرة أن القانون نافذ."
    assert speakers(told) == ["تمارا الزين", "كريم عوض", "تمارا الزين"]


@pytest.mark.parametrize(("honour", "title", "owned"), OWNED, ids=[owned for _, _, owned in OWNED])
def test_an_honour_with_a_pronoun_is_its_bearer(honour: str, title: str, owned: str) -> None:
    told = f"قال {honour} {title} نبيه بري إن الوضع صعب. وأضاف {owned} أن الموازنة جاهزة."
    assert speakers(told) == ["نبيه بري", "نبيه بري"]


def test_a_title_with_an_honour_that_nobody_has_stays_as_it_is() -> None:
    assert speakers("وأكد سماحة المفتي أن الموازنة جاهزة.") == ["سماحة المفتي"]


def test_a_state_is_no_honour() -> None:
    assert speakers("وقالت دولة قطر إن القانون نافذ.") == ["دولة قطر"]


@pytest.mark.parametrize(("office", "other"), SAME_OFFICE, ids=[other for _, other in SAME_OFFICE])
def test_an_office_goes_by_another_name(office: str, other: str) -> None:
    told = f"قال {office} نبيه بري إن الوضع صعب. واستقبل وفدا.\n\nوأكد {other} أن القانون نافذ."
    assert speakers(told) == ["نبيه بري", "نبيه بري"]
