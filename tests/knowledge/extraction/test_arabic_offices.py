"""A title without a name behind a named one of the same kind: the same bearer, or somebody else."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ANOTHERS = {
    "another ministry": ("وزير الداخلية التركي هاكان فيدان", "وزير النقل التركي"),
    "a ministry of part of the words": ("وزير التربية والتعليم هاكان فيدان", "وزير التعليم العالي"),
    "another town": ("رئيس بلدية أنقرة هاكان فيدان", "رئيس بلدية إزمير"),
    "a town that no list has": ("والي قسنطينة هاكان فيدان", "والي سكيكدة"),
    "another ministry's spokesman": ("المتحدث باسم الخارجية الإيرانية هاكان فيدان", "المتحدث باسم الداخلية الإيرانية"),
    "another party": ("رئيس حزب العمال التونسي هاكان فيدان", "رئيس حزب النهضة التونسي"),
    "another trade's union": ("نقيب الأطباء المصريين هاكان فيدان", "نقيب الصحفيين المصريين"),
    "another hospital": ("مدير مستشفى ناصر هاكان فيدان", "مدير مستشفى الأقصى"),
    "another directorate": ("مدير عام الدفاع المدني اللبناني هاكان فيدان", "مدير عام الأمن العام اللبناني"),
    "the youths' team": ("مدرب المنتخب المغربي هاكان فيدان", "مدرب المنتخب المغربي للشباب"),
    "whom a deputy stands in for": ("نائب وزير الخارجية الإيراني هاكان فيدان", "وزير الخارجية الإيراني"),
    "whom an assistant serves": ("مساعد المدير العام للشرطة هاكان فيدان", "المدير العام للشرطة"),
    "whom an adviser serves": ("مستشار رئيس الوزراء لشؤون المياه هاكان فيدان", "رئيس الوزراء"),
    "whom a spokesman speaks for": ("المتحدث باسم الرئيس هاكان فيدان", "الرئيس"),
    "a lawyer, no minister": ("وزير الصحة هاكان فيدان", "المحامي"),
    "a minister, no undersecretary": ("وكيل وزارة الصحة هاكان فيدان", "الوزير"),
    "a parliament's head, no president": ("الرئيس هاكان فيدان", "رئيس البرلمان"),
    "another body's secretary-general": ("الأمين العام هاكان فيدان", "الأمين العام للأمم المتحدة"),
}
HIS = {
    "less of his title": ("وزير الداخلية التركي هاكان فيدان", "وزير الداخلية"),
    "another preposition": ("مبعوث الأمم المتحدة الخاص لليمن هاكان فيدان", "مبعوث الأمم المتحدة إلى اليمن"),
    "a second field": ("وزير الخارجية هاكان فيدان", "وزير الخارجية والتعاون"),
    "an office beside a deputy's": ("نائب رئيس الوزراء ووزير الخارجية هاكان فيدان", "وزير الخارجية"),
    "an office right behind a deputy's": ("نائب رئيس الوزراء وزير الخارجية هاكان فيدان", "وزير الخارجية"),
    "the deputy himself": ("نائب المدير العام هاكان فيدان", "نائب المدير"),
    "a spokesman's rank": ("المتحدث باسم الجيش العميد هاكان فيدان", "العميد"),
    "a team's byname": ("مدرب المنتخب المغربي هاكان فيدان", "مدرب أسود الأطلس"),
    "an envoy of somebody": ("المبعوث هاكان فيدان", "مبعوث الأمم المتحدة إلى اليمن"),
    "a coach of any team": ("المدرب هاكان فيدان", "مدرب المنتخب"),
    "an office of a body by name": ("مدير يونيسف في سوريا هاكان فيدان", "مدير يونيسف في سوريا"),
    "a party in marks": ('رئيس حزب "المصباح" هاكان فيدان', "رئيس حزب المصباح"),
}


def speakers(first: str, second: str) -> list[str]:
    text = f"قال {first} إن العمل مستمر.\nوقال {second} إن الطريق طويل."
    return [name for one in extract(Document(text)) for name in one.speakers]


@pytest.mark.parametrize(("first", "second"), ANOTHERS.values(), ids=ANOTHERS)
def test_an_office_that_is_not_his(first: str, second: str) -> None:
    assert speakers(first, second) == ["هاكان فيدان", second]


@pytest.mark.parametrize(("first", "second"), HIS.values(), ids=HIS)
def test_an_office_that_is_his(first: str, second: str) -> None:
    assert speakers(first, second) == ["هاكان فيدان", "هاكان فيدان"]


def test_a_title_tells_the_body_in_marks() -> None:
    (one,) = extract(Document('قال رئيس حزب "المصباح" هاكان فيدان إن العمل مستمر.'))
    assert (one.speakers, one.role) == (("هاكان فيدان",), 'رئيس حزب "المصباح"')


SUBJECTS = {
    "what a judgement is about": ('واعتبر الوزير القرار "خطوة مهمة"، وأضاف أن العمل مستمر.', "الوزير"),
    "a matter with what it is of": (
        'وعدّ الوزير العراقي مسألة المياه "سياسية"، وتابع أن العمل مستمر.',
        "الوزير العراقي",
    ),
    "a nickname": ('واعتبر القيادي "أبو محمد" أن العمل مستمر.', "أبو محمد"),
    "a course of somewhere": ("انتقد رئيس الوزراء نهج نيودلهي، وأكد أن العمل مستمر.", "رئيس الوزراء"),
    "an idea": ('هاجم الفنان هاكان فكرة المهرجان، قائلا: "العمل مستمر".', "هاكان"),
    "what he is over": ("وأكد مدير الهيئة المشرف على المشروع هاكان فيدان أن العمل مستمر.", "هاكان فيدان"),
    "an engineer by a letter": ("وأكد م.الفيداني أن العمل مستمر.", "الفيداني"),
    "an engineer whose whole name stands elsewhere": (
        "تسلم نقيب المهندسين م.هاكان نور الفيداني الرئاسة. وأكد م.الفيداني أن العمل مستمر.",
        "هاكان نور الفيداني",
    ),
    "a film by name": ("وأكد مخرج فيلم ريش أن العمل مستمر.", "مخرج فيلم ريش"),
}


@pytest.mark.parametrize(("text", "speaker"), SUBJECTS.values(), ids=SUBJECTS)
def test_who_speaks_beside_what_he_speaks_of(text: str, speaker: str) -> None:
    assert {name for one in extract(Document(text)) for name in one.speakers} == {speaker}
