"""What papers of the Mashriq and the Gulf write: several people, two bodies, somebody's talk within another's deed."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

FIRST = "قال الوزير سامي فارس إن الوضع خطير. "
SEVERAL = {
    "players": ("لاعبي نادي النور", "لاعب النور"),
    "employees": ("موظفي شركة النور", "موظف شركة النور"),
    "coaches": ("مدربي الفريق", "مدرب الفريق"),
    "officials": ("مسؤولو الوزارة", "مسؤول الوزارة"),
}
TWO = (
    "حركتا فتح وحماس",
    "حركتي حماس والجهاد الإسلامي",
    "وزارتا الصحة والتعليم",
    "سفارتا فرنسا وألمانيا",
    "نقابتا الأطباء والمهندسين",
)
TALK = {
    "commented on": "وعلقت لمى فارس على تغريدة للنائب كريم خوري قال فيها إن الحكومة فشلت.",
    "commented on, which": "وعلقت لمى فارس على منشور للنائب كريم خوري والذي قال فيه إن الحكومة فشلت.",
    "denied": "نفت لمى فارس تصريحات النائب كريم خوري والتي زعم من خلالها أن الحكومة فشلت.",
    "denied, through which": "نفت لمى فارس تصريحات النائب كريم خوري التي أكد من خلالها أن الحكومة فشلت.",
    "had": "وكانت للنائب كريم خوري كلمة قال فيها إن الحكومة فشلت.",
    "had a contribution": "وكان للنائب كريم خوري مداخلة أكد فيها أن الحكومة فشلت.",
}
SPEAKERS = {
    "whom somebody's comment was": (
        'قالت لمى فارس إنها بخير. وردت على تعليق أحد المتابعين والذي جاء فيه "لماذا لا تعتذرين عن هذا الكلام".',
        ["لمى فارس", "أحد المتابعين"],
    ),
    "what somebody says with no أن": (
        "قال المحامي ناضر كسبار إن الوضع خطير. وأضاف كسبار هذه الجريمة لا يجب أن تمر.",
        ["ناضر كسبار", "ناضر كسبار"],
    ),
    "what a thing adds": (
        "تضيف الزيادة مزيدا من الضغوط على الناس، وكذلك من المتوقع أن ترتفع الأسعار، بحسب الخبير سامي فارس.",
        ["سامي فارس"],
    ),
    "two who go on": (
        "وقال المصدر والشهود إن حريقا اندلع في المخزن، مشيرين إلى أن البضاعة تلفت.",
        ["المصدر والشهود", "المصدر والشهود"],
    ),
    "whom somebody accuses by a noun that looks owned": (
        "قال الوزير سامي فارس إن الوضع خطير، متهما المليشيا بعرقلة الاتفاق.",
        ["سامي فارس", "سامي فارس"],
    ),
    "who accuses a man with a name in ب": (
        "قال الوزير سامي فارس إن الوضع خطير، متهما الرئيس بوتين بالكذب.",
        ["سامي فارس", "سامي فارس"],
    ),
    "a counsel in a case with a name in marks": (
        "أعلن محامي أحد المتهمين في قضية «الفتنة» واستهداف أمن البلاد، الثلاثاء، أن الحكم قريب.",
        ["محامي أحد المتهمين في قضية «الفتنة» واستهداف أمن البلاد"],
    ),
    "who called a meeting": (
        "قالت لمى فارس إن الأمر صعب. وحضر النواب المؤتمر الذي دعت إليه لجنة المهرجان. وأضافت أن الوضع خطير.",
        ["لمى فارس", "لمى فارس"],
    ),
    "a guest, and who presents the programme": (
        "قالت لمى فارس إنها بخير. وأضافت، خلال حوارها ببرنامج «تفاصيل»، وتقدمه نهال طايل: «أوافق على الأمر غدا».",
        ["لمى فارس", "لمى فارس"],
    ),
    "a driver for hire": ("وقال سائق سيارة أجرة إن الوضع صعب.", ["سائق سيارة أجرة"]),
    "whose sources": ("وقالت القناة بحسب مصادرها إن الوضع خطير.", ["القناة"]),
    "who was told it himself": (
        "قال اللاعب كريم ناصر إن المدرب أكد له أنه سيشارك، مضيفا أن الفوز قريب.",
        ["المدرب", "كريم ناصر"],
    ),
    "this evening": ("قال الوزير سامي فارس هذا المساء إن الأمر انتهى.", ["سامي فارس"]),
    "everybody calls": ("دعا الجميع إلى التهدئة.", ["الجميع"]),
}
SILENT = {
    "talk that goes round": "تصريح تم تداوله أمس على لسان الوزير سامي فارس يتحدث فيه عن سبب المنع.",
    "a march, and a verb": "وكان المتظاهرون نظموا مسيرة احتجاجية ليلية وتحركوا معا. ولفتت إلى أن الهدوء عاد.",
    "rumours": "وأخذ المعلومات من مصادرها الرسمية وعدم الانسياق وراء الشائعات. وأكدت أن الأمر انتهى.",
    "what a paper learned of its sources": "وعلمت وكالة «الشرق» حسب مصادرها، أن سعر البنزين وصل إلى 900 ليرة.",
    "such talk": "غادر الوزير سامي فارس. وقال الوزير هذا الكلام في مؤتمر صحفي.",
}


def said(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize(("several", "one"), SEVERAL.values(), ids=SEVERAL)
@pytest.mark.parametrize("told", ["عبر {} عن غضبهم.", "وأكد {} أن الإضراب مستمر.", "وقال {} إن الإضراب مستمر."])
def test_several_are_not_the_one_of_them_who_has_a_name(several: str, one: str, told: str) -> None:
    whole = f"وقال كريم فارس {one} إن الوضع صعب."
    assert [who for who, _ in said(f"{told.format(several)} {whole}")] == [several, "كريم فارس"]
    assert [who for who, _ in said(f"{whole} {told.format(several)}")] == ["كريم فارس", several]


@pytest.mark.parametrize("two", TWO)
@pytest.mark.parametrize("told", ["وأعلنت {} أن الاتفاق قريب.", "كما نفت {} صحة الأنباء.", "ودعت {} إلى الهدوء."])
def test_two_bodies_under_one_noun_speak_together(two: str, told: str) -> None:
    assert [who for who, _ in said(FIRST + told.format(two))] == ["سامي فارس", two]


@pytest.mark.parametrize("text", TALK.values(), ids=TALK)
def test_what_is_told_in_somebodys_talk_is_his(text: str) -> None:
    assert said(text) == [("كريم خوري", "الحكومة فشلت")]


@pytest.mark.parametrize(
    ("verb", "matter"),
    [
        ("ودعا", "إلى الهدوء"),
        ("وحث", "على الهدوء"),
        ("وطالب", "بالهدوء"),
        ("وناشد", "الالتزام بالهدوء"),
        ("ونصح", "بالهدوء"),
    ],
)
def test_whom_somebody_calls_upon_does_not_speak(verb: str, matter: str) -> None:
    assert {who for who, _ in said(f"{FIRST}{verb} الجميع {matter}. وأضاف أن الأمر انتهى.")} == {"سامي فارس"}


@pytest.mark.parametrize(("text", "want"), SPEAKERS.values(), ids=SPEAKERS)
def test_who_speaks(text: str, want: list[str]) -> None:
    assert [who for who, _ in said(text)] == want


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nobody_speaks(text: str) -> None:
    assert not said(text)


def test_what_is_done_next_is_the_narrators() -> None:
    text = "وقال مدير الجلسة سامي فارس إن القرار صعب، ليفتتح بعدها الشاعر كريم خوري القراءات."
    assert said(text) == [("سامي فارس", "القرار صعب")]


@pytest.mark.parametrize("shown", ["مفاجأة", "مفاجآت", "موعد", "كواليس"])
def test_what_somebody_discloses_does_not_go_on(shown: str) -> None:
    text = f"قال المدرب سامي خالد إن المباراة صعبة.\nطبيب النادي يكشف {shown} رحيل اللاعب\nوأضاف: «لن ننظر إلى الماضي»."
    assert all(shown not in who for who, _ in said(text))
