"""A dateline before who speaks is no part of the sentence, in Arabic: القدس (CNN)-- الجيش أعلن أن الأسعار ثابتة."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

PLACES = ("القدس (CNN)-- ", "ليبيا – ", "عمان - بترا - ", "بيروت (رويترز) - ", "باريس – أ ف ب – ", "القاهرة/ ")
PAPERS = ("مدار الساعة -", "وطنا اليوم – ", "وكالات – ")
SUBJECTS = {
    "النائب كريم الدسوقي": "كريم الدسوقي",
    "وزير الصحة السابق الدكتور كريم الدسوقي": "كريم الدسوقي",
    "الجيش الإسرائيلي": "الجيش الإسرائيلي",
    "مكتب نتنياهو": "مكتب نتنياهو",
}
TELLS = (
    "قال إن الأسعار ثابتة هذا العام.",
    "أعلن، الثلاثاء، أن الأسعار ثابتة هذا العام.",
    "أكد على أن الأسعار ثابتة هذا العام.",
    'قال: "الأسعار ثابتة هذا العام ولن تتغير".',
)


@pytest.mark.parametrize("tells", TELLS)
@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("dateline", [*PLACES, *PAPERS])
def test_who_speaks_behind_a_dateline(dateline: str, subject: str, tells: str) -> None:
    text = f"{dateline}{subject} {tells}\nوتجري الأعمال في موعدها.\n"
    assert [one.speaker for one in extract(Document(text))] == [SUBJECTS[subject]]


@pytest.mark.parametrize("dateline", PLACES)
def test_a_name_alone_behind_a_place(dateline: str) -> None:
    text = f"{dateline}كريم الدسوقي قال إن الأسعار ثابتة هذا العام.\nوتجري الأعمال في موعدها.\n"
    assert [one.speaker for one in extract(Document(text))] == ["كريم الدسوقي"]


def test_who_wrote_for_a_paper_says_nothing() -> None:
    text = "جفرا نيوز - رامي الرفاتي أكد النائب كريم الدسوقي أن الأسعار ثابتة هذا العام.\n"
    assert "رامي الرفاتي" not in {one.speaker for one in extract(Document(text))}


def test_a_name_before_a_dash_stays() -> None:
    text = "قال كريم الدسوقي – رئيس مجلس النواب – إن الأسعار ثابتة هذا العام.\n"
    assert [one.speaker for one in extract(Document(text))] == ["كريم الدسوقي"]


@pytest.mark.parametrize("who", ["مصدر مسؤول", "خبير اقتصادي", "مصدر أمني", "مسؤول أمريكي رفيع", "دبلوماسي غربي"])
def test_an_indefinite_title_and_its_adjective_before_the_verb(who: str) -> None:
    text = f"{who} قال إن الأسعار ثابتة هذا العام.\nوتجري الأعمال في موعدها.\n"
    assert [one.speaker for one in extract(Document(text))] == [who]


@pytest.mark.parametrize(
    "stamp",
    [
        "كتب في : الاثنين 04 ديسمبر 2017 - 12:24 صباحاً",
        "نشر في: 12 مايو 2020 - 10:30 ص",
        "كتبت بتاريخ: الأحد 12 مايو 2020",
        "آخر تحديث: 2020/05/12",
    ],
)
def test_when_a_page_was_written_is_nobodys_word(stamp: str) -> None:
    text = f'قال كريم الدسوقي إن الأسعار ثابتة.\n{stamp}\nوأضاف الدسوقي: "الجسر قديم".'
    assert [text[one.span.start : one.span.end] for one in extract(Document(text))] == ["الأسعار ثابتة", "الجسر قديم"]


def test_what_is_written_on_a_day_is_told() -> None:
    text = "قال كريم الدسوقي إن الأسعار ثابتة.\nوكتب في 12 مايو: الجسر قديم."
    assert [text[one.span.start : one.span.end] for one in extract(Document(text))] == ["الأسعار ثابتة", "الجسر قديم"]
