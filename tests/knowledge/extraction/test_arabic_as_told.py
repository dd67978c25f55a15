"""Arabic sources without a comma, who is in charge of what, whose own people speak and whose aide somebody is."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "لم ينطلق المشروع كما أعلن وزير المالية محمد بنشعبون.",
        "لن تقام البطولة في موعدها كما قال رئيس الاتحاد ياسر المسحل.",
        "ما كان الاتفاق سيئا كما قال الرئيس جو بايدن.",
        "وليست الأزمة سهلة كما قال رئيس الحكومة عزيز أخنوش.",
        "هل سيرحل المدرب كما قال رئيس الاتحاد ياسر المسحل؟",
        "إذا رحل المدرب كما قال رئيس الاتحاد ياسر المسحل فلن نفوز.",
        "سارت الأمور تماما كما قال رئيس الحكومة عزيز أخنوش.",
        "انهارت العملة كما توقع الخبير محمد العريان.",
        "سينسحب الجيش كما وعد الرئيس جو بايدن.",
        "سيتم الدفع كما طالب رئيس الاتحاد ياسر المسحل.",
    ],
)
def test_what_was_not_so_or_was_only_foreseen_is_not_what_he_said(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("work", ["سينطلق", "لن ينطلق"])
def test_what_somebody_tells_goes_on_with_who_announced_it(work: str) -> None:
    said = f"المشروع {work} كما أعلن وزير المالية محمد بنشعبون"
    assert told(f"قال أخنوش إن {said}.") == [("أخنوش", said)]


@pytest.mark.parametrize(
    "deed",
    [
        "أجاب المسؤول عن سؤال الصحيفة قائلا",
        "تراجع المسؤول عن تصريحاته، قائلا",
        "تخلى المسؤول عن منصبه، قائلا",
        "اعتذر المسؤول عن التأخير قائلا",
        "نفى المسؤول عن نفسه التهمة قائلا",
        "قال المسؤول عن ذلك",
        "قال المسؤول عن احتمال الحرب",
    ],
)
def test_what_an_official_does_about_something_is_no_charge_of_his(deed: str) -> None:
    assert told(f"{deed} إن الوضع صعب.") == [("المسؤول", "الوضع صعب")]


@pytest.mark.parametrize("charge", ["لجنة الانتخابات", "تنظيم البطولة", "الملف النووي"])
def test_what_an_official_is_in_charge_of_stays_his(charge: str) -> None:
    assert told(f"قال المسؤول عن {charge} إن الوضع صعب.") == [(f"المسؤول عن {charge}", "الوضع صعب")]


@pytest.mark.parametrize("text", ["قال المسؤول عن", "أجاب المسؤول الأول عن"])
def test_an_article_may_end_behind_what_leads_to_a_charge(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("asked", ["بإطلاق سراحه", "بالإفراج عنه فورا"])
def test_whose_release_his_own_people_ask_for_asks_not_himself(asked: str) -> None:
    text = f"قال نواز شريف إن الوضع صعب. واعتقل عمران خان، وطالب أنصاره {asked}."
    assert [speaker for speaker, _ in told(text)] == ["نواز شريف", "أنصاره"]


def test_her_own_people_call_where_the_verb_is_a_mans() -> None:
    text = "قالت الوزيرة ليلى بنعلي إن الوضع صعب. ودعا أنصارها إلى التظاهر."
    assert [speaker for speaker, _ in told(text)] == ["ليلى بنعلي", "أنصارها"]


@pytest.mark.parametrize("aide", ["مستشار الرئيس الأمريكي جاريد كوشنر", "مستشار وزير الصحة هاني الناظر"])
def test_another_ones_aide_is_not_his(aide: str) -> None:
    text = f"قال {aide} إن القرار جاهز. وقال سعد الحريري إن الوضع صعب. وقال مستشار الحريري إن الأمر انتهى."
    assert told(text)[-1][0] == "مستشار الحريري"


def test_a_programme_expresses_itself_behind_an_aside() -> None:
    text = "وعبر برنامج الأغذية العالمي، في بيان صدر أمس من مقره في روما، عن قلقه من الوضع."
    assert told(text) == [("برنامج الأغذية العالمي", "قلقه من الوضع")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ونفت صحة دبي، قائلة إن الوضع جيد.", "صحة دبي"),
        ("الوضع صعب وفقا لتصريح صحفي.", "تصريح صحفي"),
        ("قال رئيس القسم بمدرسة عمر المختار سعيد حسن إن الوضع صعب.", "سعيد حسن"),
    ],
)
def test_who_is_told_is_whole(text: str, speaker: str) -> None:
    assert [one for one, _ in told(text)] == [speaker]


@pytest.mark.parametrize("event", ["مقتل عشرين شخصا في غزة ووزير الصحة مؤكدا", "إضراب الأطباء في غزة محذرا"])
def test_no_event_of_a_headline_speaks(event: str) -> None:
    assert told(f'{event}: "الوضع صعب جدا"\n\nشهدت البلاد أمس أمطارا غزيرة في كل المناطق.') == []


@pytest.mark.parametrize(
    "kin",
    [
        "نجل الزعيم الراحل السيد محمد باقر الحكيم",
        "نجل الشهيد السيد عباس الموسوي",
        "ابن الراحل السيد أحمد خليل",
        "شقيق الرئيس السيد أحمد خليل",
    ],
)
def test_a_son_is_not_called_by_his_late_fathers_name(kin: str) -> None:
    assert told(f"وقال {kin} إن الوضع صعب.") == [(kin, "الوضع صعب")]


@pytest.mark.parametrize("kin", ["والد الطفل السيد", "والد الضحية السيد", "شقيق الفقيدة السيد"])
def test_whose_courtesy_fits_him_alone_is_called_so(kin: str) -> None:
    assert told(f"وقال {kin} عزيز أخنوش إن الوضع صعب.") == [("عزيز أخنوش", "الوضع صعب")]
