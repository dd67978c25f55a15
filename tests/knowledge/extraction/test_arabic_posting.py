"""Who posts or puts out something and speaks, whose old words outlets show, headings within an article, counsel."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "كنا نعلم صعوبة المهمة ولكننا لعبنا حتى النهاية"


def told(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("name", ["ميرفت أمين", "نيللي كريم", "ميريام فارس", "أيتن عامر"])
@pytest.mark.parametrize("deed", ["نشرت {} صورة جديدة", "شاركت {} فيديو عبر حسابها", "طرحت {} كليب أغنيتها"])
def test_a_name_of_no_list_before_what_is_shown(name: str, deed: str) -> None:
    assert told(f'{deed.format(name)}، وقالت: "{WORDS}".') == [(name, WORDS)]


@pytest.mark.parametrize("name", ["عماد النحاس", "رامي عباس", "ميكا ريتشاردز"])
@pytest.mark.parametrize(
    "lead",
    [
        "ونشرت الصحيفة تصريحات سابقة ل{}، قال فيها",
        "وتداول المتابعون فيديو قديما ل{}، حيث قال",
        "وأعادت القناة بث حوار قديم مع {}، وقال فيه",
        "ونقلت صحيفة ماركا تصريحات {}، إذ قال",
    ],
)
def test_whose_words_are_shown(name: str, lead: str) -> None:
    assert told(f'{lead.format(name)}: "{WORDS}".') == [(name, WORDS)]


def test_who_is_only_spoken_of_in_what_is_shown_says_nothing() -> None:
    text = f'نشرت الصحيفة حوارا عن محمد صلاح، حيث قالت: "{WORDS}".'
    assert told(text) == [("الصحيفة", WORDS)]


HEADINGS = ("أقوال عمرو دياب في الواقعة", "اعتراف عمرو دياب", "موقف محمد صلاح من التجديد", "إشادة وزير الصحة")


@pytest.mark.parametrize("heading", HEADINGS)
def test_whom_a_heading_tells_of_does_not_go_on(heading: str) -> None:
    text = f"قال عدنان المجالي إن الحل قريب.\n{heading}\nولفت إلى أن الوضع صعب."
    assert told(text) == [("عدنان المجالي", "الحل قريب"), ("عدنان المجالي", "الوضع صعب")]


@pytest.mark.parametrize("title", ["المحامي بالنقض", "الصحفي بالأهرام", "المحامي بالاستئناف", "الناقد بالجريدة"])
def test_where_a_title_is_held(title: str) -> None:
    assert told(f"أوضح {title} محمد رشوان، أن الحل قريب.") == [("محمد رشوان", "الحل قريب")]
    assert told(f"قال محمد رشوان {title} إن الحل قريب.") == [("محمد رشوان", "الحل قريب")]


@pytest.mark.parametrize("again", ["الدفاع", "محامي الدفاع", "دفاع المتهم"])
def test_the_only_counsel_of_the_accused(again: str) -> None:
    text = f'أكد محمد رشوان، {{}}، أن الحل قريب. وقال {again}: "{WORDS}".'
    assert told(text.format("محامي اللاعب"))[-1] == ("محمد رشوان", WORDS)
    assert told(text.format("محامي الضحية"))[-1] == (again, WORDS)


@pytest.mark.parametrize("again", ["خبير التغذية", "استشاري الباطنة", "الباحث في علوم الغذاء", "أخصائي التغذية"])
@pytest.mark.parametrize("title", ["أستاذ طب القلب", "استشاري القلب", "الطبيب المصري"])
def test_the_only_one_quoted_is_an_expert_by_another_trade(title: str, again: str) -> None:
    text = f"قال مجدي يعقوب، {title}، إن الحل قريب. وأشار {again} إلى أن الوضع صعب."
    assert told(text) == [("مجدي يعقوب", "الحل قريب"), ("مجدي يعقوب", "الوضع صعب")]


@pytest.mark.parametrize("title", ["وزير التعليم", "رئيس البلدية"])
def test_who_holds_an_office_is_no_expert(title: str) -> None:
    text = f"قال مجدي يعقوب، {title}، إن الحل قريب. وأشار خبير التعليم الدولي إلى أن الوضع صعب."
    assert told(text)[-1] == ("خبير التعليم الدولي", "الوضع صعب")


def test_an_artist_s_title_means_the_only_artist_named() -> None:
    text = "أجرت الإعلامية منى الشاذلي لقاء مع الفنانة السورية سماح أنور. وخلال اللقاء أشارت الممثلة إلى أنها سعيدة."
    assert told(text) == [("سماح أنور", "أنها سعيدة")]


def test_what_somebody_is_about_to_do_is_no_part_of_his_name() -> None:
    text = f'خرج لاعب الوداد السابق سعد مبارك ليتحدث عن المواجهات المرتقبة، وقال: "{WORDS}".'
    assert told(text) == [("سعد مبارك", WORDS)]


def test_by_his_land_alone_before_his_name() -> None:
    text = "في حديث للسعودي محمد العويس أكد فيه أن الفريق يستحق التتويج. وقال إن الحل قريب."
    assert told(text) == [("محمد العويس", "الفريق يستحق التتويج"), ("محمد العويس", "الحل قريب")]


def test_a_former_spouse_posts() -> None:
    assert told(f'نشر طليقها منشورا غامضا عبر حسابه، جاء فيه: "{WORDS}".') == [("طليقها", WORDS)]
