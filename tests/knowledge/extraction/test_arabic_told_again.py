"""Who is called again in Arabic news: offices and bodies of two names, families in ين or without their article."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = "القانون فوق الجميع"

AGAIN = {
    "a body's other name": ('المتحدث باسم حركة المقاومة الإسلامية "حماس"', "المتحدث باسم حماس"),
    "an acronym": ("قائد قوات سوريا الديمقراطية", "قائد قسد"),
    "an alliance": ("الأمين العام لحلف شمال الأطلسي", "الأمين العام للناتو"),
    "a federation": ("رئيس الاتحاد الدولي لكرة القدم", "رئيس فيفا"),
    "a cabinet": ("رئيس مجلس الوزراء", "رئيس الحكومة"),
    "an envoy": ("المبعوث الأممي إلى اليمن", "المبعوث الدولي"),
    "a coach": ("المدير الفني لمنتخب السعودية", "مدرب الأخضر"),
}
LANDS = {
    "his office": ("رئيس الوزراء", "رئيس الوزراء العراقي", True),
    "its other name": ("رئيس الحكومة", "رئيس الوزراء العراقي", True),
    "another land's": ("رئيس الوزراء", "رئيس الوزراء اللبناني", False),
}
NOT_TOLD = ("وأبلغ سامي الصحفيين أن", "وطالب سامي المسؤولين بأن", "وحث سامي اللاعبين على أن")
OUTLETS = ("وكالة فرانس برس", "قناة الجزيرة", "رويترز", "صحيفة الغارديان")
SOURCES = ("مسؤول أممي", "مسؤول في المنظمة", "مصادر أمنية", "سكان")
DEEDS = ("تطاول", "سلوك", "تمادي", "نهج", "تغلغل")
LABELS = ("المعروفة إعلاميا بـ", "الشهيرة بـ", "المتهمين فيها بـ", "التي تضم 32 متهما بـ")


def _spoken(text: str) -> list[str]:
    return [one.speaker for one in extract(Document(text)) if text[one.span.start : one.span.end].startswith(SAID)]


@pytest.mark.parametrize(("first", "again"), AGAIN.values(), ids=AGAIN)
def test_an_office_is_told_by_its_other_name(first: str, again: str) -> None:
    assert _spoken(f'قال {first} سامي درويش إن الأمر صعب. وقال {again}: "{SAID}".') == ["سامي درويش"]


@pytest.mark.parametrize(("first", "again", "his"), LANDS.values(), ids=LANDS)
def test_a_surname_counts_for_no_land(first: str, again: str, his: bool) -> None:  # noqa: FBT001
    text = f"أكد {first} محمد شياع السوداني أن العراق دولة ذات سيادة وأن العراق قوي. وقال السوداني إن إيران جارة. "
    assert _spoken(f'{text}وأكد {again}: "{SAID}".') == ["محمد شياع السوداني" if his else again]


@pytest.mark.parametrize("family", ["المبيضين", "المحاسنين", "القطامين"])
@pytest.mark.parametrize("told", ["قال فيصل {} إن", "وأضاف الوزير فيصل {} للصحفيين أن", "وبحسب فيصل {}، فإن"])
def test_a_family_that_looks_like_several_is_no_hearer(family: str, told: str) -> None:
    assert _spoken(f"{told.format(family)} {SAID}.") == [f"فيصل {family}"]


@pytest.mark.parametrize("told", NOT_TOLD)
def test_several_people_stay_hearers(told: str) -> None:
    assert {one.speaker for one in extract(Document(f"{told} {SAID}."))} == {"سامي"}


@pytest.mark.parametrize("asked", ["الحكومة", "مجلس النواب", "السلطات", "المواطنين"])
@pytest.mark.parametrize("family", ["قطامين", "درويش", "صفدي"])
def test_a_family_without_its_article_is_the_same(family: str, asked: str) -> None:
    text = f"قال الوزير السابق معن ال{family} إن الأمر صعب. وطالب {family} {asked} بوقف المشروع، مشددا على أن {SAID}."
    assert _spoken(text) == [f"معن ال{family}"]


@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize("source", SOURCES)
def test_the_outlet_that_is_told_is_no_source(source: str, outlet: str) -> None:
    told = "أفادت" if source.startswith("مصادر") else "أفاد"
    for text in (f"{SAID}، على ما {told} {source} {outlet}.", f"و{told} {source} {outlet} بأن {SAID}."):
        assert _spoken(text) == [source], text


@pytest.mark.parametrize("deed", DEEDS)
def test_what_somebody_condemns_is_no_part_of_his_name(deed: str) -> None:
    assert _spoken(f"استنكر المحامي سامي درويش {deed} بعض الجهات. وقال إن {SAID}.") == ["سامي درويش"]


@pytest.mark.parametrize("called", LABELS)
def test_what_a_case_is_known_as_is_not_said(called: str) -> None:
    text = f'شهدت محكمة جنايات القاهرة، أثناء نظر القضية {called}"أحداث عنف المسجد الكبير"، جدلا واسعا.'
    assert extract(Document(text)) == ()


def test_a_woman_who_reports_for_an_outlet_speaks() -> None:
    assert _spoken(f'وقالت مراسلة قناة "الجديد" اللبنانية إن {SAID}.') == ['مراسلة قناة "الجديد" اللبنانية']


@pytest.mark.parametrize("whom", ["إياه", "الحكومة", "بعض الأطراف"])
def test_a_short_charge_in_marks_is_said(whom: str) -> None:
    text = f'صرح سامي حداد بأن العمل مستمر. ورفض حداد القرار، متهما {whom} بـ"خرق الاتفاق".'
    assert [one.speaker for one in extract(Document(text))] == ["سامي حداد"] * 2


def test_a_king_is_told_by_either_word_and_no_court_is_he() -> None:
    text = "قال العاهل الأردني عبد الله الثاني إن بلاده قوية. وأكد الديوان الملكي أن العمل مستمر. "
    assert _spoken(f"{text}وشدد الملك على أن {SAID}.") == ["عبد الله الثاني"]


@pytest.mark.parametrize("claims", ["التقارير", "الأنباء", "المزاعم الإيرانية"])
@pytest.mark.parametrize("told", ["أفادت بأن", "زعمت أن", "تقول إن"])
def test_what_claims_say_is_not_his_who_refutes_them(claims: str, told: str) -> None:
    assert _spoken(f"فند مكتب رئيس الوزراء {claims} التي {told} {SAID}.") == []
    assert _spoken(f"نفت وزارة الدفاع {claims} التي {told} {SAID}.") == ["وزارة الدفاع"]


@pytest.mark.parametrize("outlet", ["لـ«عكاظ»", 'لـ"الرياض"', "لوكالة الأنباء", "في تصريح لـ«عكاظ»"])
@pytest.mark.parametrize("said", ["وجود خطة لرفع الرسوم", "صدور قرار بوقف العمل"])
def test_what_a_paper_is_told_barely_begins_behind_its_name(outlet: str, said: str) -> None:
    text = f"وأكد مدير التعليم سامي حداد {outlet} {said}."
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == [
        ("سامي حداد", said)
    ]


@pytest.mark.parametrize("deed", ["زار نتنياهو ترامب", "اتصل نتنياهو بترامب", "طلب نتنياهو التحدث هاتفيا مع ترامب"])
def test_two_surnames_are_two_people(deed: str) -> None:
    text = "صرخ الرئيس الأميركي، دونالد ترامب، على رئيس الحكومة، بنيامين نتنياهو، وقال له إن الأمر صعب. "
    assert _spoken(f"{text}وفي المساء، {deed}، وأكد أن {SAID}.") == ["بنيامين نتنياهو"]
