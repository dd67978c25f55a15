"""What a second reading of the Arabic rules found: names that run on, verbs that were lost, words of another."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TRADES = ("رجل الأعمال", "زعيم حزب الوفد", "عميد كلية الحقوق", "حاكم مصرف لبنان", "صاحب شركة النور", "مخرج الفيلم")
SPEAKERS = {
    "as a surname a noun of a title": (
        "قال محمد هلال إن السوق صعب. وقال مدرب الهلال إن العمل مستمر.",
        ["محمد هلال", "مدرب الهلال"],
    ),
    "a woman by a man's surname": (
        "قال محمد الغامدي إن السوق صعب. وقالت السيدة الغامدي إن العمل مستمر.",
        ["محمد الغامدي", "السيدة الغامدي"],
    ),
    "another body that is the same": (
        "قالت وزارة الصحة إن السوق صعب. وأكد المجلس نفسه أن العمل مستمر.",
        ["وزارة الصحة", "المجلس نفسه"],
    ),
    "a minister, and another who leads a government": (
        (
            "قال عزيز أخنوش، رئيس الحكومة، إن السوق صعب. وأكد يونس السكوري، رئيس النقابة الوطنية، أن الوقت حان. "
            "وقال الوزير إن العمل مستمر."
        ),
        ["عزيز أخنوش", "يونس السكوري", "الوزير"],
    ),
    "who calls somebody": (
        "اتصل الرئيس دونالد ترامب بالرئيس عبد الفتاح السيسي، وأكد أن العمل مستمر.",
        ["دونالد ترامب"],
    ),
    "one ministry of two fields": (
        "قالت وزارة التعليم العالي والبحث العلمي إن السوق صعب. وأكدت وزارة التعليم العالي أن العمل مستمر.",
        ["وزارة التعليم العالي والبحث العلمي"] * 2,
    ),
    "a player behind ل": ("قدم النادي عقدا للاعب محمد صلاح. وأكد صلاح أن العمل مستمر.", ["محمد صلاح"]),
    "a preposition in brackets": ("قال النائب (عن كتلة الوفاء) محمد رعد إن العمل مستمر.", ["محمد رعد"]),
    "a given name like a verb": ("قال النائب عفت السادات إن العمل مستمر.", ["عفت السادات"]),
    "a woman's deed with a hamza": (
        "لكن الفنانة هند صبري تفاجأت بالقرار وأكدت أن العمل مستمر.",
        ["هند صبري"],
    ),
    "no deed behind a name": (
        "قال سامح شكري إن الوقت حان. سمير جعجع صديق قديم، مضيفا أن العمل مستمر.",
        ["سامح شكري"] * 2,
    ),
    "a chest and no issue": ("قال مدير مستشفى صدر دمنهور محمد سعيد إن العمل مستمر.", ["محمد سعيد"]),
    "a health official": ("أكد مسؤول صحي لرويترز أن العمل مستمر.", ["مسؤول صحي"]),
    "a ligature before a name, whose first letter it holds": ("وفقا ﻷحمد سعيد، فإن العمل مستمر.", []),
    "two heads by a like word": (
        "قال محمد سعيد، زعيم حزب الوفد، إن السوق صعب. وقال زعيم الخضر إن العمل مستمر.",
        ["محمد سعيد", "زعيم الخضر"],
    ),
}
PROMINENT = (
    "من جهته أبرز شكيب بنموسى أن العمل مستمر.",
    "وفي هذا السياق أبرز شكيب بنموسى أن العمل مستمر.",
    "شكيب بنموسى أبرز أن العمل مستمر.",
)


@pytest.mark.parametrize("trade", TRADES)
def test_a_trade_behind_a_whole_name_is_no_part_of_it(trade: str) -> None:
    (found,) = extract(Document(f"قال سامح شكري {trade} إن العمل مستمر."))
    assert found.speaker == "سامح شكري"


@pytest.mark.parametrize("text", PROMINENT)
def test_the_verb_that_is_also_foremost(text: str) -> None:
    assert [one.speaker for one in extract(Document(text))] == ["شكيب بنموسى"]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS.values(), ids=SPEAKERS)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [one.speaker for one in extract(Document(text))] == speakers


@pytest.mark.parametrize("text", ["وذكر بيان ﻷ", "وذكر بيان ل", "وذكر بيان لـ"])
def test_a_paper_of_nobody_is_no_error(text: str) -> None:
    assert extract(Document(text)) == ()
