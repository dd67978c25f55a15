"""Who is called by a title and a family's name that is a word of another class, too, in Arabic: السيد السوداني."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

LANDS = ("السوداني", "المصري", "العراقي", "الهندي", "المغربي")
OTHERS = ("مقري", "نجم", "كوم", "بطل", "الحسن", "الكندري")
COURTEOUS = ("السيد", "الدكتور", "الأستاذ", "المهندس", "اللواء", "الشيخ")
OFFICES = ("النائب", "المحامي", "المستشار")
TELLS = ("وأكد {} أن الأسعار ثابتة.", 'وقال {}: "العمل صعب جدا هنا".', "{} أشار إلى أن العمل صعب.")


def _last(called: str, family: str, tells: str) -> str:
    text = f"أكد مدير الشركة عبد القادر {family} أن العمل مستمر.\n{tells.format(called)}\n"
    *_, last = extract(Document(text))
    return last.speaker


@pytest.mark.parametrize("tells", TELLS)
@pytest.mark.parametrize("title", COURTEOUS)
@pytest.mark.parametrize("family", [*LANDS, *OTHERS])
def test_behind_courtesies_and_ranks(family: str, title: str, tells: str) -> None:
    assert _last(f"{title} {family}", family, tells) == f"عبد القادر {family}"


@pytest.mark.parametrize("tells", TELLS)
@pytest.mark.parametrize("title", OFFICES)
@pytest.mark.parametrize("family", OTHERS)
def test_behind_offices_where_it_is_no_land(family: str, title: str, tells: str) -> None:
    assert _last(f"{title} {family}", family, tells) == f"عبد القادر {family}"


@pytest.mark.parametrize("tells", TELLS)
@pytest.mark.parametrize("title", ["الرئيس", "الوزير"])
@pytest.mark.parametrize("family", LANDS)
def test_an_office_of_a_land_is_no_private_mans(family: str, title: str, tells: str) -> None:
    assert _last(f"{title} {family}", family, tells) != f"عبد القادر {family}"


def test_the_secretary_general_is_no_family() -> None:
    text = "قال الأمين العام لحزب الاستقلال نزار بركة إن العمل مستمر.\nوأضاف الأمين العام أن الأسعار ثابتة.\n"
    assert [one.speaker for one in extract(Document(text))] == ["نزار بركة"] * 2
