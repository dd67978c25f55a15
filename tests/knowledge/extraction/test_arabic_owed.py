"""Where behind who acts somebody or something else begins: استقبل الوزير رئيس النقابة, تفقد الوالي سير العمل."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ACTING = {
    "an office behind a title": ("استقبل الوزير رئيس النقابة أمس وقال إن العمل مستمر.", "الوزير"),
    "an office and its name": ("استقبل الوزير رئيس النقابة محمد شقير أمس وقال إن العمل مستمر.", "الوزير"),
    "an office and its name, the object behind": (
        "استقبل النائب عضو اللجنة جبران باسيل وفدا من البلدة وقال إن العمل مستمر.",
        "جبران باسيل",
    ),
    "a second office, definite": (
        "اتهم رئيس اللجنة النائب جبران باسيل الشركة بالتقصير. وقال إن العمل مستمر.",
        "جبران باسيل",
    ),
    "an office that is of a definite body": (
        "انتقد الأمين العام للحزب خصومه أمس وقال إن العمل مستمر.",
        "الأمين العام للحزب",
    ),
    "a woman's office behind a man's name": (
        "التقى سمير جعجع وزيرة الدفاع الألمانية أمس، مضيفا أن العمل مستمر.",
        "سمير جعجع",
    ),
    "several behind a name": ("التقى جبران باسيل ممثلي النقابات أمس. وأضاف أن العمل مستمر.", "جبران باسيل"),
    "several in ين": ("هنأ الأمير حسام حسن الفائزين وقال إن العمل مستمر.", "حسام حسن"),
    "a titled man of another land": (
        "هاجم الوزير الرئيس الأميركي جو بايدن أمس وقال إن العمل مستمر.",
        "الوزير",
    ),
    "another with his adjective": ("هنأ رئيس البلدية الرئيس المنتخب أمس وقال إن العمل مستمر.", "رئيس البلدية"),
    "a plain adjective": ("هنأ الرئيس المنتخب الفائزين أمس وقال إن العمل مستمر.", "الرئيس المنتخب"),
    "a noun of no list and its genitive": ("تفقد الوالي طاقم السفينة أمس وقال إن العمل مستمر.", "الوالي"),
    "a noun and its adjective": ("هاجم قيس سعيد النظام السابق أمس وقال إن العمل مستمر.", "قيس سعيد"),
    "a thing with a pronoun": ("هاجم اللواء خالد فودة منتقديه، مؤكدا أن العمل مستمر.", "خالد فودة"),
    "a verb of no list": ("ودع الوالي زملاءه أمس وقال إن العمل مستمر.", "الوالي"),
    "a nationality as a surname": ("زار محمد شياع السوداني المستشفى أمس وقال إن العمل مستمر.", "محمد شياع السوداني"),
    "a surname before what is his": ("وقع النائب جبران باسيل كتابه الجديد أمس وقال إن العمل مستمر.", "جبران باسيل"),
    "a paper that is spelled as a participle": ("ووقع الوزير مذكرة تفاهم أمس، وقال إن العمل مستمر.", "الوزير"),
    "a hospital that a party visits": ("زار حزب الكتائب المستشفى أمس وقال إن العمل مستمر.", "حزب الكتائب"),
    "a rank before an office": ("زار اللواء قائد المنطقة خالد فودة المدينة وقال إن العمل مستمر.", "خالد فودة"),
    "an affair behind an office": (
        "افتتح وزير الدولة لشؤون الاستثمار حسام حسن المعرض وقال إن العمل مستمر.",
        "حسام حسن",
    ),
    "a title with the letters of the article": ("زار والي جهة مراكش حسام حسن المدينة وقال إن العمل مستمر.", "حسام حسن"),
    "an envoy abroad": (
        "زار المندوب الدائم لدى الأمم المتحدة ماجد الأنصاري المدينة وقال إن العمل مستمر.",
        "ماجد الأنصاري",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), ACTING.values(), ids=ACTING)
def test_who_acts_ends_where_another_begins(text: str, speaker: str) -> None:
    said = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert said[-1] == (speaker, "العمل مستمر")
    assert {who for who, _ in said} == {speaker}


ACCUSED = {
    "a body behind an office": "واتهم الأمين العام للحزب الوزارة بالتقصير. وقال إن العمل مستمر.",
    "an office behind an office": "واتهم الأمين العام للحزب رئيس الحكومة بالتقصير. وقال إن العمل مستمر.",
}


@pytest.mark.parametrize("text", ACCUSED.values(), ids=ACCUSED)
def test_who_accuses_is_not_the_accused(text: str) -> None:
    assert {one.speaker for one in extract(Document(text))} == {"الأمين العام للحزب"}
