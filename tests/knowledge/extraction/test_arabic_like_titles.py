"""Names that are titles or nouns, too, words in brackets, and who is meant by a title with more or less than before."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HARD, NEAR = "الوضع صعب", "الحل قريب"
MINE = "موقفنا من الحكومة واضح ولن نحاورها"


def told(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("name", ["صديق يوسف", "مالك عقار", "قائد صالح", "الناجي جلول", "سلطان العرادة"])
@pytest.mark.parametrize("title", ["عضو اللجنة المركزية للحزب", "القيادي بالحزب الشيوعي", "المستشار السياسي"])
def test_name_like_a_title(name: str, title: str) -> None:
    """A given name that is a title or a noun stands behind a title that is whole."""
    text = f"قال {title} {name} إن {HARD}. وأضاف {name.rsplit(maxsplit=1)[-1]} أن {NEAR}."
    assert told(text) == [(name, HARD), (name, NEAR)]


def test_name_like_a_title_set_off() -> None:
    """So it does behind a comma, with two surnames."""
    text = f"أكد الناشط السياسي، مالك اليزيدي اليافعي، أن {HARD}. وكتب اليافعي أن {NEAR}."
    assert {one for one, _ in told(text)} == {"مالك اليزيدي اليافعي"}


def test_words_in_brackets() -> None:
    """Sudanese papers quote in brackets."""
    text = f"قال القيادي صديق يوسف ({MINE}). وأضاف (نحن مع الشعب في كل مكان)، مشيرا إلى أن {NEAR}."
    assert told(text) == [("صديق يوسف", MINE), ("صديق يوسف", "نحن مع الشعب في كل مكان"), ("صديق يوسف", NEAR)]
    assert [one.kind for one in extract(Document(text))][:2] == ["direct", "direct"]


def test_who_somebody_is_in_brackets() -> None:
    """What tells in brackets who speaks is no quotation."""
    assert [said for _, said in told(f"قال خالد المشري (رئيس مجلس الدولة الليبي) إن {HARD}.")] == [HARD]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"أشرف والي الشلف على انطلاق الحملة، وأكد الأخير أن {HARD}.", "والي الشلف"),
        (
            f"قال رئيس مجلس الدولة خالد المشري إن {NEAR}. وادعى رئيس مجلس الدولة الموالي لتركيا أن {HARD}.",
            "خالد المشري",
        ),
        (f"قال رئيس الحركة بيرام ولد الداه عبيدي إن {NEAR}. وأضاف ولد اعبيدي أن {HARD}.", "بيرام ولد الداه عبيدي"),
        (f"وتقدر المنظمة القتلى بنحو ألف قتيل بينما أكد الرئيس عمر البشير أن {HARD}.", "عمر البشير"),
    ],
    ids=["the latter", "on whose side", "another spelling", "meanwhile another"],
)
def test_who_is_meant(text: str, speaker: str) -> None:
    assert told(text)[-1] == (speaker, HARD)


def test_what_went_before_is_told() -> None:
    """فيما سبق compares nothing."""
    said = "مصير من جربوا فرض الإرادة بالقوة فيما سبق"
    assert told(f"وتساءل المشري عن {said}.") == [("المشري", said)]


def test_what_somebody_points_out() -> None:
    """منوها إلى leads to a thing as مشيرا إلى does."""
    text = f"قال الوزير محمد زيان إن {HARD}، منوها إلى زيارة الرئيس للولاية."
    assert told(text)[1:] == [("محمد زيان", "زيارة الرئيس للولاية")]
