"""Who goes by an honour alone (سماحته, غبطته), and by whose account something is so (بحسبه), in Arabic."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HONOURED = {
    "سماحته": ("المفتي", "عبد اللطيف دريان"),
    "غبطته": ("البطريرك الماروني", "بشارة الراعي"),
    "فضيلته": ("إمام المسجد الحرام الشيخ", "ماهر المعيقلي"),
    "نيافته": ("المطران", "جورج خضر"),
    "معاليه": ("وزير الصحة", "توفيق الربيعة"),
}
FORMS = ('وقال {}: "{}".', 'وأضاف {} قائلا: "{}".', '"{}"، بحسب {}.', "وأشار {} إلى أن {}.", "من جهته، قال {} إن {}.")
SAID = "العمل على هذا المشروع سيستمر سنوات طويلة"


def speakers(text: str) -> list[str]:
    """Who speaks in a text, in order."""
    return [statement.speaker for statement in extract(Document(text))]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("honour", HONOURED)
def test_an_honour_alone_is_who_spoke(honour: str, form: str) -> None:
    title, name = HONOURED[honour]
    parts = (SAID, honour) if form.startswith('"') else (honour, SAID)
    assert speakers(f"أكد {title} {name} أن الأبواب مفتوحة.\n{form.format(*parts)}") == [name, name]


def test_an_honour_is_whose_office_has_it() -> None:
    told = "قال وزير الصحة فراس الأبيض إن المستشفى جاهز. وقال المفتي عبد اللطيف دريان إن الزيارة مهمة."
    assert speakers(f"{told} وأوضح معاليه أن الأطباء عادوا.")[-1] == "فراس الأبيض"


def test_no_minister_speaks_by_an_honour_of_the_clergy() -> None:
    told = "زار وزير الصحة فراس الأبيض المفتي عبد اللطيف دريان. وقال سماحته إن الزيارة مهمة للجميع."
    assert "فراس الأبيض" not in speakers(told)


def test_a_woman_goes_by_an_honour() -> None:
    told = "قالت الوزيرة ليلى الصلح إن الدعم مستمر. وأكدت معاليها أن الباب مفتوح للجميع."
    assert speakers(told) == ["ليلى الصلح", "ليلى الصلح"]


def test_joy_that_somebody_shows_is_no_honour() -> None:
    told = "أبدى المدرب رامون دياز غبطته بالفوز، وقال إن اللاعبين قدموا مباراة كبيرة."
    assert speakers(told)[-1] == "رامون دياز"


@pytest.mark.parametrize("according", ["وبحسبه، فإن {}.", "{}، بحسبه."])
def test_by_whose_account_something_is_so(according: str) -> None:
    told = f"أكد نواف سلام أن الأبواب مفتوحة.\n{according.format(SAID)}"
    assert speakers(told) == ["نواف سلام", "نواف سلام"]
