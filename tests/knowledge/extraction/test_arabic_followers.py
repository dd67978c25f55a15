"""Whom Arabic verbs of calling take, somebody's own people; names beside nouns, strokes and letters like their own."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

CALLS = {"demand": ("طالب", "ب"), "call": ("دعا", "إلى "), "urge": ("حث", "على "), "warn": ("حذر", "من ")}
OWN = ["لاعبيه", "أنصاره", "وزراءه", "أعضاءه", "ناخبيه", "منتقديه"]
PLACES = {
    "joined": "و{}",
    "whereupon": "وزار أخنوش المدينة، حيث {}",
    "who": "وذلك ردا على رسالة المدير سمير جعجع، الذي {}",
    "had": "وكان أخنوش قد {}",
}


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
@pytest.mark.parametrize("own", OWN)
@pytest.mark.parametrize(("verb", "leads"), CALLS.values(), ids=CALLS.keys())
def test_his_own_people_are_called_upon(verb: str, leads: str, own: str, place: str) -> None:
    text = f"قال رئيس الحكومة عزيز أخنوش إن الوضع صعب. {place.format(f'{verb} {own} {leads}ضرورة الفوز')}."
    assert {speaker for speaker, _ in told(text)} <= {"عزيز أخنوش", "سمير جعجع"}


@pytest.mark.parametrize("own", ["محاميه", "حزبه", "والده"])
def test_his_lawyer_speaks(own: str) -> None:
    assert told(f"قال الوزير إن الأمر صعب. وطالب {own} بتعويض.")[1] == (own, "تعويض")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال كين نجم المباراة إن الفوز مستحق.", "كين"),
        ("وقال صلاح نجم ليفربول إن الفوز مستحق.", "صلاح"),
        ("وقال محمد نجم الدين إن الفوز مستحق.", "محمد نجم الدين"),
        ("أعرب المحافظ سعد بن محمد باسمه شخصيا عن سعادته.", "سعد بن محمد"),
        ("ذكر رئيس الجمعية المهندس / عزيز أخنوش أن القرار جاهز.", "عزيز أخنوش"),
        ("ذكر مدير التعليم للبنات الدكتور/ عزيز أخنوش أن القرار جاهز.", "عزيز أخنوش"),
        ("شكر البطريرك الماروني مار بشارة بطرس الراعي الله على الهدنة، وقال إن الأمر مهم.", "مار بشارة بطرس الراعي"),
    ],
)
def test_a_name_ends_where_it_does(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


def test_a_surname_that_is_a_noun_stays_before_whom_its_bearer_meets() -> None:
    text = "استقبل البطريرك مار بشارة بطرس الراعي وزير الدفاع موريس سليم. وقال البطريرك الراعي لضيفه: الأمر مهم."
    assert told(text) == [("مار بشارة بطرس الراعي", "الأمر مهم")]


def test_an_aide_is_told_again_by_whom_he_serves() -> None:
    text = "رد سعد الحريري على البيان عبر مستشاره الإعلامي حسين الوجه، الذي قال: «محزن أن نصل إلى هذا».\n\n"
    text += "وتابع مستشار الحريري قائلا: «الأمر مهم جدا لنا»."
    assert [speaker for speaker, _ in told(text)] == ["حسين الوجه", "حسين الوجه"]


def test_whose_office_it_is_bears_no_letter() -> None:
    text = "أصدر المكتب الإعلامي لسعد الحريري، رئيس وزراء لبنان السابق، بيانا.\n\nوقال الحريري إن الأمر خطير."
    assert told(text) == [("سعد الحريري", "الأمر خطير")]


def test_a_plural_is_told_by_somebody_whose_name_is_a_noun() -> None:
    text = 'شكر البطريرك مار بشارة بطرس الراعي الله. ثم توجه الراعي للمسؤولين وقال: "نقول لكم تجردوا من مصالحكم".'
    assert told(text)[-1][0] == "مار بشارة بطرس الراعي"


@pytest.mark.parametrize(
    "praised",
    [
        "موهبة ابنة شقيقتها الفنانة ديمة بياعة",
        "شجاعة الجندي أحمد علي",
        "رواية الكاتب نجيب محفوظ",
        "أغنية الفنان كاظم الساهر",
    ],
)
@pytest.mark.parametrize("verb", ["أشادت", "نوهت", "استشهدت"])
def test_whom_somebody_praises_is_not_she(verb: str, praised: str) -> None:
    text = f"قالت الوزيرة ليلى بنعلي إن الوضع صعب. و{verb} الوزيرة ب{praised}، معتبرة أن الأمر مهم."
    assert {speaker for speaker, _ in told(text)} == {"ليلى بنعلي"}


@pytest.mark.parametrize("where", ["لقاء إذاعي", "برنامج تلفزيوني", "قناة الجزيرة", "منصة إكس", "حسابه الرسمي"])
def test_by_way_of_an_outlet_nobody_expresses(where: str) -> None:
    text = f"قال سمير جعجع إن الوضع صعب. وعبر {where} قال جعجع إن الأمر مهم."
    assert told(text)[1] == ("سمير جعجع", "الأمر مهم")


def test_a_programme_of_a_body_expresses_itself() -> None:
    assert told("وعبر برنامج الأغذية العالمي عن قلقه من الوضع.")[0][0] == "برنامج الأغذية العالمي"


@pytest.mark.parametrize("body", ["رئاسة أمن الدولة السعودية", "شركة أمن المعلومات", "مديرية أمن القاهرة"])
def test_a_body_of_security_is_whole_behind_was(body: str) -> None:
    assert told(f"قال سمير جعجع إن الوضع صعب. وكانت {body} أعلنت أن الأمر مهم.")[1][0] == body


@pytest.mark.parametrize("denied", ["صحة ما تم تداوله", "صحة الأنباء"])
def test_what_a_paper_denies_is_nobody(denied: str) -> None:
    text = f"أصدرت وزارة الصحة بيانا، ونفت فيه {denied}، قائلة: «الأمر مهم جدا لنا»."
    assert {speaker for speaker, _ in told(text)} == {"وزارة الصحة"}


@pytest.mark.parametrize(
    "deed", ["اتهم السفير الأوكراني أندري ميلنيك بنشر الأخبار", "هاجم السفير الأوكراني أندري ميلنيك"]
)
def test_whom_somebody_told_of_attacks_speaks_not(deed: str) -> None:
    text = f"علق سمير جعجع على تصريحات الوزير زيجمار جابرييل، الذي {deed}، قائلا: «الأمر مهم جدا لنا»."
    assert "أندري ميلنيك" not in {speaker for speaker, _ in told(text)}


@pytest.mark.parametrize(
    "title", ["مدير إدارة العلاقات العامة والتوجيه المعنوي", "وزير التعليم العالي والبحث العلمي والابتكار"]
)
def test_a_long_title_has_its_bearer_behind_a_comma(title: str) -> None:
    assert told(f"وانتقد {title}، عزيز أخنوش، القرار، كاشفا أن الأمر مهم.") == [("عزيز أخنوش", "الأمر مهم")]


@pytest.mark.parametrize("asked", ["روسيا", "الحكومة", "مجلس الأمن"])
def test_whom_somebody_asks_behind_a_name_between_commas(asked: str) -> None:
    text = f"ناشدت وزيرة الخارجية الألمانية، أنالينا بيربوك، {asked} تخفيف حدة التصعيد."
    assert told(text) == [("أنالينا بيربوك", "تخفيف حدة التصعيد")]


@pytest.mark.parametrize("office", ["المتحدث الرسمي برئاسة أمن الدولة", "المتحدث برئاسة الجمهورية"])
def test_a_presidency_has_a_spokesman(office: str) -> None:
    assert told(f"أكد {office} أن الأمر مهم.") == [(office, "الأمر مهم")]
