"""Whom a masculine verb calls upon, how a woman speaks, which outlet somebody tells something, in Arabic."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEFORE = "وقال سمير جعجع إن الخبر لا أساس له من الصحة"
CALLED = {
    "a paper": "، ودعا الصحيفة إلى احترام القانون.",
    "a government": ". وطالب الحكومة باحترام القانون.",
    "a ministry": ". وحث وزارة الصحة على احترام القانون.",
    "authorities": "، كما حذر السلطات من خرق القانون.",
    "a movement": ". وناشد حركة حماس احترام القانون.",
    "a community": "، ودعا الأسرة الدولية إلى احترام القانون.",
}
MANNERS = ("منفعلة", "متهكمة", "حزينة", "واثقة", "مستاءة")
OUTLETS = ("للأناضول", "للجزيرة", "للعربية", "للميادين", "لرويترز", 'لـ"الشرق الأوسط"', "لوكالة فرانس برس")
TELLERS = ("مصدر دبلوماسي قطري", "مصادر محلية", "خبير اقتصادي")
BODIES = (
    ("أكد", "المجلس الوطني للصحافة"),
    ("أكد", "رئيس اللجنة المنظمة للحدث"),
    ("أكد", "المبعوث الأممي للشرق الأوسط"),
)


def speakers(text: str) -> list[str]:
    return [statement.speaker for statement in extract(Document(text))]


@pytest.mark.parametrize("form", CALLED.values(), ids=CALLED.keys())
def test_a_masculine_verb_calls_upon_a_feminine_body(form: str) -> None:
    assert speakers(BEFORE + form) == ["سمير جعجع", "سمير جعجع"]


@pytest.mark.parametrize("mark", [":", "،", ""], ids=["colon", "comma", "none"])
@pytest.mark.parametrize("manner", MANNERS, ids=MANNERS)
def test_how_a_woman_speaks_is_nobody(manner: str, mark: str) -> None:
    told = f'وأكدت يسرا أن الأزمة انتهت. وتابعت {manner}{mark} "بعد كل ذلك نعود إلى الحوار من جديد".'
    assert speakers(told) == ["يسرا", "يسرا"]


def test_who_does_something_speaks_by_her_trade() -> None:
    told = 'وأكدت يسرا أن الأزمة انتهت. وقالت متطوعة: "بعد كل ذلك نعود إلى الحوار من جديد".'
    assert speakers(told) == ["يسرا", "متطوعة"]


@pytest.mark.parametrize("outlet", OUTLETS, ids=OUTLETS)
@pytest.mark.parametrize("teller", TELLERS, ids=TELLERS)
def test_an_outlet_that_is_told_something_is_no_part_of_who_tells_it(teller: str, outlet: str) -> None:
    verb = "نفت" if teller == "مصادر محلية" else "نفى"
    assert speakers(f"و{verb} {teller} {outlet} صحة هذه الأخبار جملة وتفصيلا.") == [teller]


@pytest.mark.parametrize(("verb", "body"), BODIES, ids=[body for _, body in BODIES])
def test_what_a_body_is_for_is_its_name(verb: str, body: str) -> None:
    assert speakers(f"{verb} {body} أن القرار صدر أمس.") == [body]


@pytest.mark.parametrize("outlet", [one for one in OUTLETS if one[-1] != '"'])
@pytest.mark.parametrize("words", ["مقتل ثلاثة جنود في الهجوم", "صحة التصريحات المنسوبة للوزير"])
def test_what_an_outlet_is_told_begins_behind_its_name(words: str, outlet: str) -> None:
    text = f"أكد مصدر أمني {outlet} {words}."
    assert [text[slice(*statement.span)] for statement in extract(Document(text))] == [words]


@pytest.mark.parametrize("surname", ["الدسوقي", "رشدي", "موسى", "المغربي", "خوري", "باشا", "المفتي", "يحيى"])
@pytest.mark.parametrize("told", ["لوسائل الإعلام", "لمراسلنا", "لمحققي الشرطة", "لمجموعة من الصحفيين", "للمحكمة"])
def test_whom_somebody_tells_is_no_part_of_a_name_that_is_a_given_name_or_a_title(surname: str, told: str) -> None:
    text = f'كشف محمد {surname} عن خطة جديدة للنادي.\nوصرح {surname} {told}: "لن أرحل قبل نهاية الموسم".'
    assert speakers(text)[-1] == f"محمد {surname}"


STATIONS = ("للجزيرة مباشر", "لإرم نيوز", "لعربي21", "لصوت لبنان", "للشرق الأوسط", "لليوم السابع", "ليورونيوز")
WITNESSES = ("شاهد عيان", "مسؤول محلي", "مدير المستشفى", "طبيب في المستشفى", "أحد الناجين", "رئيس البلدية كريم عوض")
HEARD = {
    "a verb of saying": "وقال {teller} {outlet} إن الطرق ما زالت مقطوعة.",
    "a quotation": 'وقال {teller} {outlet} "لم نر شيئا من هذا في المدينة".',
    "a verbal noun": "وأكد {teller} {outlet} وصول المساعدات إلى المدينة.",
    "a deed": 'وروى {teller} {outlet} تفاصيل ما جرى قائلا: "لم نر شيئا من هذا في المدينة".',
}


@pytest.mark.parametrize("form", HEARD.values(), ids=HEARD.keys())
@pytest.mark.parametrize("outlet", STATIONS, ids=STATIONS)
@pytest.mark.parametrize("teller", WITNESSES, ids=WITNESSES)
def test_an_outlet_of_two_words_or_no_list_is_told_something(teller: str, outlet: str, form: str) -> None:
    assert speakers(form.format(teller=teller, outlet=outlet)) == [teller.removeprefix("رئيس البلدية ")]


@pytest.mark.parametrize("outlet", ["موقع ليبانون ديبايت", "موقع لبنان نيوز", "صحيفة لوس أنجلوس تايمز"])
def test_an_outlet_whose_own_name_begins_with_that_letter_speaks(outlet: str) -> None:
    assert speakers(f"وقال {outlet} إن الاجتماع تأجل.") == [outlet]
