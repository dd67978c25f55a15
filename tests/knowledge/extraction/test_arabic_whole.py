"""Names, titles and bodies that are told whole in Arabic, and under one form of their names within one article."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BODIES = {
    "a coalition": ("قالت اللجنة السياسية في الإطار التنسيقي إن العمل بدأ.", "اللجنة السياسية في الإطار التنسيقي"),
    "others": ("قال البعض الآخر إن العمل بدأ.", "البعض الآخر"),
    "companies that raised": ("لكن الشركات رفعت الأسعار وقالت إن العمل بدأ.", "الشركات"),
    "authorities that lifted": ("لكن السلطات رفعت الحظر وقالت إن العمل بدأ.", "السلطات"),
    "two deeds": (
        "دعت الهيئة الوطنية لدعم وتشجيع الشباب إلى أن العمل بدأ.",
        "الهيئة الوطنية لدعم وتشجيع الشباب",
    ),
    "who reveals": ("كشف النائب هوية الفاعل وقال إن العمل بدأ.", "النائب"),
    "a source": ("قال مصدر مسؤول في وزارة الصحة، الدكتور حسام عبد الغفار، إن العمل بدأ.", "مصدر مسؤول في وزارة الصحة"),
}
PEOPLE = {
    "a coalition's member": ("قال عضو تحالف الفتح في الإطار التنسيقي علي الفتلاوي إن العمل بدأ.", "علي الفتلاوي"),
    "a director of sources": ("قال مدير مصادر المياه، حازم الناصر، إن العمل بدأ.", "حازم الناصر"),
    "a head of sources": ("قال رئيس هيئة مصادر التعلم، خالد العناني، إن العمل بدأ.", "خالد العناني"),
    "a name like a verb": ("قال النائب رفعت السيد إن العمل بدأ.", "رفعت السيد"),
}
ARTICLES = {
    "a surname like ب and a noun": (
        "قال رئيس مجلس النواب نبيه بري إن الحوار مطلوب. ورأى الرئيس بري أن الفراغ خطير. وأكد بري أن الحل قريب.",
        "نبيه بري",
    ),
    "a name like a nation's": (
        "قال الأمير تركي الفيصل إن الحل واضح. وأضاف الفيصل أن العمل بدأ. وأكد الأمير تركي أن الوضع هادئ.",
        "تركي الفيصل",
    ),
    "a spokesman": (
        "قال المتحدث باسم الجيش أفيخاي أدرعي إن العمل بدأ. وأضاف أدرعي أنه مهم. وذكر الناطق باسم الجيش أن الوضع هادئ.",
        "أفيخاي أدرعي",
    ),
    "a spokeswoman": (
        "قالت الناطقة باسم الخارجية ماريا زاخاروفا إن العمل بدأ. وأضافت أنه مهم. وذكرت المتحدثة باسم الخارجية أنه تم.",
        "ماريا زاخاروفا",
    ),
    "a king": (
        "قال ملك الأردن عبد الله الثاني إن العمل بدأ. وأضاف الملك أنه مهم. وذكر العاهل الأردني أن الوضع هادئ.",
        "عبد الله الثاني",
    ),
    "a woman at the head": (
        "قالت رئيسة الوزراء الإيطالية جورجا ميلوني إن العمل بدأ. وأضافت أنه مهم. وأكدت رئيسة الحكومة أن الوضع هادئ.",
        "جورجا ميلوني",
    ),
    "brackets": (
        "أعلنت حركة المقاومة الإسلامية (حماس) أن العمل بدأ. وأضافت الحركة أنه مهم. وقالت حماس إن الوضع هادئ.",
        "حركة المقاومة الإسلامية (حماس)",
    ),
    "an abbreviation": (
        "أعلنت قوات سوريا الديمقراطية (قسد) أن العمل بدأ. وأضافت القوات أنه مهم. وقالت قسد إن الوضع هادئ.",
        "قوات سوريا الديمقراطية (قسد)",
    ),
    "two ranks": (
        "قال اللواء الركن يوسف الحنيطي إن العمل بدأ. وأضاف الحنيطي أنه مهم. وأكد اللواء الركن الحنيطي أن الحل قريب.",
        "يوسف الحنيطي",
    ),
}


def told(text: str) -> list[tuple[str, str]]:
    statements = extract(Document(text, language="ar"))
    return [(one.speaker, text[one.span.start : one.span.end]) for one in statements]


@pytest.mark.parametrize(("text", "body"), BODIES.values(), ids=BODIES.keys())
def test_a_body_is_told_whole_and_alone(text: str, body: str) -> None:
    assert [one for one, _ in told(text)] == [body]


@pytest.mark.parametrize(("text", "name"), PEOPLE.values(), ids=PEOPLE.keys())
def test_a_name_behind_a_long_title(text: str, name: str) -> None:
    assert told(text) == [(name, "العمل بدأ")]


@pytest.mark.parametrize("title", ['رئيس الحركة "الشعبية"', 'زعيم التيار "الصدري"', 'رئيس حزب "القوات اللبنانية"'])
def test_an_adjective_in_marks_belongs_to_its_body(title: str) -> None:
    assert told(f"دعا {title} إلى الحوار.") == [(title, "الحوار")]


@pytest.mark.parametrize(("text", "name"), ARTICLES.values(), ids=ARTICLES.keys())
def test_one_speaker_bears_one_name(text: str, name: str) -> None:
    assert [one for one, _ in told(text)] == [name] * 3


@pytest.mark.parametrize("title", ["الناطقة باسم الوزارة", "المتحدثة باسم الوزارة"])
def test_a_woman_bears_no_mans_office(title: str) -> None:
    text = f"قال المتحدث باسم وزارة الخارجية ماثيو ميلر إن العمل بدأ. وأكدت {title} أن الوضع هادئ."
    assert [one for one, _ in told(text)] == ["ماثيو ميلر", title]


@pytest.mark.parametrize("title", ["سفير فرنسا", "السفير الفرنسي"])
def test_a_man_bears_no_womans_office(title: str) -> None:
    text = f"قالت سفيرة فرنسا آن غريو إن العمل بدأ. وقال {title} إن الوضع هادئ."
    assert [one for one, _ in told(text)] == ["آن غريو", title]
