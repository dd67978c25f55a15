"""People told by office and place alone in Arabic articles: the whole description is theirs, told again with less."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

PLACED = (
    "مدير عام التعليم بالمنطقة الشرقية",
    "قائد قوات الدفاع المدني بالعاصمة المقدسة",
    "رئيس جمعية أولياء التلاميذ بمدرسة النور",
    "رئيس جمعية أولياء التلاميذ بثانوية ابن سينا",
    "المدير الجهوي للفلاحة بجهة سوس ماسة",
    "ناشط بحي سيدي مومن",
    "المسؤول الأول عن قطاع الصيد البحري",
    "المسؤول عن قطاع الصيد البحري",
)
NAMED = ("مدير عام التعليم بالمنطقة الشرقية", "رئيس المصلحة بولاية أكادير", "الطبيب بمستشفى ابن سينا")
TOLD_AGAIN = {
    "of a firm": ("المدير المالي لشركة النخيل القابضة", "المدير المالي"),
    "of a town": ("رئيس بلدية القطيف", "رئيس البلدية"),
    "of a region": ("مدير عام التعليم بالمنطقة الشرقية", "مدير التعليم"),
    "of a hospital": ("طبيب بمستشفى الهلال الأحمر", "الطبيب"),
    "official": ("مسؤول في وزارة الصحة", "المسؤول"),
    "source": ("مصدر أمني في بغداد", "المصدر الأمني"),
}


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize(
    "frame", ["أكد {} أن القرار جاهز.", "وقال {} إن القرار جاهز.", "من جهته أوضح {}، في تصريح صحفي، أن القرار جاهز."]
)
@pytest.mark.parametrize("who", PLACED)
def test_where_an_office_is_belongs_to_it(who: str, frame: str) -> None:
    assert told(frame.format(who)) == [(who, "القرار جاهز")]


@pytest.mark.parametrize("title", NAMED)
def test_a_name_behind_the_place_is_its_bearers(title: str) -> None:
    assert told(f"أكد {title} عزيز أخنوش أن القرار جاهز.") == [("عزيز أخنوش", "القرار جاهز")]


def test_a_surname_behind_a_region_is_known_from_standing_alone() -> None:
    text = "قال مدير الدفاع المدني بمنطقة عسير الشهري إن القرار جاهز. وأضاف الشهري أن الأمر انتهى."
    assert [speaker for speaker, _ in told(text)] == ["الشهري", "الشهري"]


@pytest.mark.parametrize("who", ["مدير عام التعليم", "مدير عام التعليم عزيز أخنوش", "رئيس البلدية", "أخنوش"])
def test_a_paper_whose_marks_were_lost_is_told(who: str) -> None:
    ((speaker, words),) = told(f"أكد {who} لـالوطن أن القرار جاهز.")
    assert (speaker, words) == ("عزيز أخنوش" if "عزيز" in who else who, "القرار جاهز")


@pytest.mark.parametrize("between", ["وقال وزير المالية إن الميزانية جاهزة.", "وقال عزيز أخنوش إن الميزانية جاهزة."])
@pytest.mark.parametrize(("whole", "less"), TOLD_AGAIN.values(), ids=TOLD_AGAIN.keys())
def test_less_of_a_description_means_who_was_told_with_it(whole: str, less: str, between: str) -> None:
    (_, first), (_, _), (speaker, last) = told(
        f"قال {whole} إن القرار جاهز.\n\n{between}\n\nوأكد {less} أن الأمر انتهى."
    )
    assert (first, speaker, last) == ("القرار جاهز", whole, "الأمر انتهى")


def test_whoever_speaks_may_be_called_so() -> None:
    text = "قال متحدث باسم الجيش إن القصف انتهى. وقال عزيز أخنوش إن القرار جاهز. وأضاف المتحدث أن الأمر انتهى."
    assert told(text)[2] == ("عزيز أخنوش", "الأمر انتهى")


@pytest.mark.parametrize(
    "source", ["كما أكد رئيس البلدية عزيز أخنوش", "على ما أفاد المتحدث باسم الوزارة", "كما أعلنت وزارة الصحة"]
)
def test_a_closing_source_needs_no_comma(source: str) -> None:
    ((_, words),) = told(f"وغمرت المياه شوارع المدينة {source}.")
    assert words == "وغمرت المياه شوارع المدينة"


@pytest.mark.parametrize(
    "text", ["لم يكن الاتفاق كما أعلن الرئيس جو بايدن.", "ليس الأمر سهلا كما قال رئيس الحكومة عزيز أخنوش."]
)
def test_what_was_not_as_somebody_said_is_not_what_he_said(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("deed", ["حث السكان على ملازمة الحيطة", "دعا السكان إلى ملازمة الحيطة"])
def test_the_people_are_called_upon_behind_a_deed(deed: str) -> None:
    text = f"قال رئيس الحكومة عزيز أخنوش إن الوضع صعب. وزار أخنوش البلدة، حيث {deed}."
    assert told(text)[1] == ("عزيز أخنوش", "ملازمة الحيطة")


def test_a_headline_names_a_body_by_all_that_it_is_of() -> None:
    text = "النقابة: القرار “أمر عرضي”\nأعلنت النقابة الوطنية لأساتذة التعليم الثانوي الدخول في إضراب."
    assert {speaker for speaker, _ in told(text)} == {"النقابة الوطنية لأساتذة التعليم الثانوي"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقالت والدة الطفل السيدة ليلى بنعلي إن ابنها توفي.", "ليلى بنعلي"),
        ("وقال والد الضحية السيد عزيز أخنوش إن ابنه توفي.", "عزيز أخنوش"),
        ("وقالت زوجة السيد عزيز أخنوش إن زوجها مريض.", "زوجة السيد عزيز أخنوش"),
        ("وقال شاهد عيان ثالث إن الوضع صعب.", "شاهد عيان ثالث"),
        ("وقال المتحدث باسم البنتاغون، البريجادير جنرال بات رايدر، إن الوضع صعب.", "بات رايدر"),
        ("وقال عبد الله يحيى آل لعجم إن الوضع صعب.", "عبد الله يحيى آل لعجم"),
        ("وكشفت تحريات رجال المباحث، في واقعة الحادث، عن أن الوضع صعب.", "تحريات رجال المباحث"),
    ],
)
def test_who_is_told_by_kin_rank_or_number(text: str, speaker: str) -> None:
    assert told(text)[0][0] == speaker


def test_several_are_meant_in_either_case() -> None:
    text = (
        "نقلت الصحيفة عن مسؤولين أمريكيين أن الأمر مهم. وقال رئيس الحكومة إن الوضع صعب. وأضاف المسؤولون أن القرار قريب."
    )
    assert told(text)[-1][0] == "مسؤولين أمريكيين"


@pytest.mark.parametrize(("whole", "short"), [("إدريس الأزمي الإدريسي", "الأزمي"), ("وليد الركراكي", "الركراكي")])
def test_a_whole_name_is_that_of_who_goes_by_one_word(whole: str, short: str) -> None:
    text = f"عدد {whole}، مدرب الفريق، فضائل البلاد. وقال {short} إن الأمر مهم."
    assert told(text)[-1] == (whole, "الأمر مهم")


@pytest.mark.parametrize("taken", ["أحد ركائز الشركة", "من ركائز الشركة", "أول بلد في المنطقة", "بمثابة إنجاز"])
def test_what_something_is_taken_for_is_nobody(taken: str) -> None:
    text = f"وقال عزيز أخنوش إن الاستقرار يعتبر {taken}، وكل ما في الأمر أن العمل مستمر.\n\nوأضاف أنه جاهز."
    assert {speaker for speaker, _ in told(text)} == {"عزيز أخنوش"}


def test_one_of_the_experts_judges() -> None:
    assert told("ويعتبر أحد الخبراء أن الوضع صعب.") == [("أحد الخبراء", "الوضع صعب")]


def test_whose_confirmation_something_rests_on() -> None:
    assert told("تسببت العواصف بخسائر، وفقا لتأكيد السلطات الفرنسية.")[0][0] == "السلطات الفرنسية"


def test_a_defence_is_whole_before_what_it_holds_on_to() -> None:
    text = "وفي المقابل، تمسك فريق الدفاع عن المتهم بدفوعه، مشيرا إلى وجود تناقض."
    assert told(text) == [("فريق الدفاع عن المتهم", "وجود تناقض")]


def test_less_of_a_description_is_not_told_apart_from_a_name_beside_it() -> None:
    text = """أكد مدرب نادي سريع وادي زم، عزيز أخنوش، أن الفريق استحق الفوز.
وقال أخنوش إن المباراة كانت صعبة. وتابع المدرب: "كانت صحيحة".
"""
    assert [found.speaker for found in extract(Document(text, language="ar"))][-2:] == ["عزيز أخنوش"] * 2


@pytest.mark.parametrize("adjective", ["معارضة", "متابعة", "بارزة", "مطلعة", "مسؤولة"])
@pytest.mark.parametrize("noun", ["جهات سورية", "مصادر أمنية", "منظمات مغربية", "شركة لبنانية"])
def test_an_adjective_before_what_is_said_goes_on_with_sources(noun: str, adjective: str) -> None:
    found = extract(Document(f"أكدت {noun} {adjective} أن الطريق مغلق منذ أيام.", language="ar"))
    assert [one.speaker for one in found] == [f"{noun} {adjective}"]
