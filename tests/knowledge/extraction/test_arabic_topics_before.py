"""Who stands before the verb in Arabic, past what is set off behind him; what others say, denied by him."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

END = "\nوتجري الأعمال في موعدها.\n"


def _spoken(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[slice(*found.span)]) for found in extract(Document(text))]


@pytest.mark.parametrize("name", ["كريم الدسوقي", "سعد الحريري", "جون هيس"])
@pytest.mark.parametrize("apart", [" – رئيس مجلس النواب –", " - رئيس مجلس النواب -", "، وهو رئيس مجلس النواب،"])
@pytest.mark.parametrize("verb", ["قال إن", "أكد أن", "أوضح، اليوم، أن"])
def test_past_what_his_office_is(name: str, apart: str, verb: str) -> None:
    text = f"{name}{apart} {verb} الأسعار ثابتة هذا العام.{END}"
    assert _spoken(text) == [(name, "الأسعار ثابتة هذا العام")]


DENIED = ("الشائعات حول الأسعار", "الأنباء المتداولة", "الاتهامات الأخيرة", "أي علاقة بالحادث", "كل ما قيل عنه")


@pytest.mark.parametrize("denied", DENIED)
@pytest.mark.parametrize("who", ["كريم الدسوقي", "النائب كريم الدسوقي", "مدير الشركة كريم الدسوقي"])
@pytest.mark.parametrize("order", ["{who} نفى {what}.", "نفى {who} {what}."])
def test_what_others_say_is_denied(denied: str, who: str, order: str) -> None:
    text = order.format(who=who, what=denied) + END
    assert _spoken(text) == [("كريم الدسوقي", denied)]


@pytest.mark.parametrize("thing", ["المحتوى", "الأغاني", "الديربي", "النهائي"])
def test_what_somebody_does_something_to_is_no_surname(thing: str) -> None:
    text = f"انتقد النائب كريم الدسوقي {thing} في المدينة أمس.\nوقال الدسوقي إن العمل مستمر هذا العام.\n"
    *_, (last, _) = _spoken(text)
    assert last == "كريم الدسوقي"
