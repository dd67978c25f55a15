"""Where the narrator leads on within a sentence, names that no list has behind a deed, months and verbs as surnames."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def told(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


LEADS = (
    "وعن الميزانية",
    "وبخصوص الميزانية،",
    "وجوابا على سؤال،",
    "وفي السياق ذاته",
    "وفي معرض رده على سؤال للقناة،",
    "ومن جهة أخرى،",
    "وفيما يخص الميزانية،",
)


@pytest.mark.parametrize("mark", ["،", ".."])
@pytest.mark.parametrize("lead", LEADS)
def test_the_narrator_leads_on_to_what_else_is_said(lead: str, mark: str) -> None:
    text = f"أكد نزار بركة أن المشروع جاهز{mark} {lead} قال إن الحل قريب."
    assert told(text) == [("نزار بركة", "المشروع جاهز"), ("نزار بركة", "الحل قريب")]


def test_what_is_told_goes_on_behind_a_mark_without_another_verb() -> None:
    text = "أكد نزار بركة أن المشروع جاهز.. وفي المقابل، فإن التمويل غائب."
    assert told(text) == [("نزار بركة", "المشروع جاهز.. وفي المقابل، فإن التمويل غائب")]


@pytest.mark.parametrize("name", ["نور الدين الطبوبي", "مبروك كرشيد", "خير الدين زطشي", "غسان سلامة"])
@pytest.mark.parametrize("deed", ["أشاد {} بجهود المجلس، معتبرا أن الحل قريب.", "انتقد {} القرار، وقال إن الحل قريب."])
def test_who_does_something_by_a_name_of_no_list_goes_on_to_speak(name: str, deed: str) -> None:
    assert told(deed.format(name)) == [(name, "الحل قريب")]


@pytest.mark.parametrize("name", ["حميد شباط", "عبد الحميد الدبيبة", "أحمد عزت", "عبد الفتاح البرهان"])
def test_a_name_before_his_title_keeps_its_last_word(name: str) -> None:
    text = f"شن {name}، رئيس الحزب، هجوما على الحكومة، قائلا إن الحل قريب."
    assert told(text) == [(name, "الحل قريب")]


@pytest.mark.parametrize("name", ["الحبيب المالكي", "يوسف الشاهد", "إبراهيم الشيخ", "الصادق المهدي"])
@pytest.mark.parametrize("title", ["رئيس المكتب", "ضيف البرنامج"])
def test_a_name_like_a_title_ends_before_a_title(name: str, title: str) -> None:
    assert told(f"وأوضح {name} {title} أن الحل قريب.") == [(name, "الحل قريب")]


@pytest.mark.parametrize("name", ["عبد الله الكبير", "عبد الله القاضي", "عبد الرحمن الكاتب"])
def test_a_servant_s_surname_like_a_title_is_his_own(name: str) -> None:
    assert told(f"أشاد الناشط {name} بالمجلس، معتبرا أن الحل قريب.") == [(name, "الحل قريب")]
    text = "استقبل الرئيس عبد الفتاح السيسي السفير الإيراني، وقال إن الحل قريب."
    assert told(text) == [("عبد الفتاح السيسي", "الحل قريب")]


def test_an_expert_s_field_is_not_what_he_says() -> None:
    text = "أكد المتخصص في صحة المرأة، الدكتور المصري أحمد عزت، أن الحل قريب."
    assert told(text) == [("أحمد عزت", "الحل قريب")]


def test_a_party_s_name_in_marks_behind_a_colon_and_that_opens_a_clause() -> None:
    text = "وقال نزار بركة: إن “المصباح” يريد كل شيء. وأضاف أن الناس لا يحتملون هذا."
    assert told(text) == [("نزار بركة", "“المصباح” يريد كل شيء"), ("نزار بركة", "الناس لا يحتملون هذا")]


BODIES = ("تطبيق", "برنامج", "قناة", "مجلة", "مهرجان", "مسابقة", "معرض", "كتاب")


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("title", ["المدير التنفيذي ل", "المشرف على "])
def test_a_name_behind_what_stands_in_marks(body: str, title: str) -> None:
    text = f'أعلن {title}{body} "نسيم" حسان الكنوني، أمس الاثنين، أن الحل قريب.'
    assert told(text) == [("حسان الكنوني", "الحل قريب")]


@pytest.mark.parametrize("verb", ["اتهم نزار بركة الحكومة", "طالب نزار بركة الحكومة"])
def test_what_is_added_with_a_preposition_leaves_what_is_asked(verb: str) -> None:
    found = told(f"{verb} بإيواء المشردين، مضيفا بأن الحل قريب.")
    assert [one for one, _ in found] == ["نزار بركة"] * 2
    assert found[1][1] == "الحل قريب"


def test_two_of_one_office_with_a_courtesy_each() -> None:
    text = (
        "سلم والي سنار الأستاذ توفيق محمد علي والي الخرطوم الأستاذ أحمد عثمان حمزة قافلة الدعم. "
        "وقال والي سنار إن الحل قريب. وقال والي ولاية الخرطوم إن العمل مستمر."
    )
    assert told(text) == [("توفيق محمد علي", "الحل قريب"), ("أحمد عثمان حمزة", "العمل مستمر")]


def test_a_land_that_something_is_in_does_not_speak() -> None:
    text = "قالت أمل بوشوشة إن الحل قريب. وعلقت بوشوشة على العمل في مصر، الذي تشارك في بطولته، قائلة إن الأمر واضح."
    assert told(text)[-1] == ("أمل بوشوشة", "الأمر واضح")


def test_what_has_begun_is_still_told() -> None:
    assert told("وقال نزار بركة إن المصنع جاهز وقد بدأ الإنتاج، مشيرا إلى أن الحل قريب.") == [
        ("نزار بركة", "المصنع جاهز وقد بدأ الإنتاج"),
        ("نزار بركة", "الحل قريب"),
    ]


def test_a_given_name_alone_before_a_body() -> None:
    text = "قال حميد شباط إن الحل قريب. وانتقد حميد النظام، معتبرا أن الأمر واضح."
    assert told(text) == [("حميد شباط", "الحل قريب"), ("حميد شباط", "الأمر واضح")]
    assert told("اتهم نبيل بنعبد الله الحكومة بالتقصير.") == [("نبيل بنعبد الله", "الحكومة بالتقصير")]


def test_a_line_above_a_part_of_an_article_names_nobody() -> None:
    text = "قالت نبال الجزائري إن الحل قريب.\n\nتفاعل جماهيري ومطالب بالعودة\n\nوقالت إن الأمر واضح."
    assert told(text) == [("نبال الجزائري", "الحل قريب"), ("نبال الجزائري", "الأمر واضح")]
    assert told("عقب الفوز الكبير المحقق اليوم على تونس قال منذر الكبير إن الحل قريب.")[0][0] == "منذر الكبير"
