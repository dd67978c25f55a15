"""Every span lies inside the text and time stays linear, whatever the text."""

from __future__ import annotations

import gc

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from knowledge.extraction import extract
from knowledge.extraction.clauses import load_grammar
from knowledge.extraction.clauses.quoted.unclosed import close_signed
from knowledge.model import Document
from tests.growth import grows_linearly

ARTICLE = (
    "الكرملين: لا خطط جديدة\n\n"
    "قال الرئيس الفرنسي إيمانويل ماكرون، في حديث إلى إذاعة محلية، إن «العمل مستمر»، مشيراً إلى أنّ الطريق طويل.\r\n"
    'وأضاف: "لن نتوقف قبل الوصول إلى حل دائم". ووفق بيان الكرملين، فإنّ بوتين أشار إلى أن الوقت قصير.\n'
    "ونقلت وكالة رويترز عن مسؤول قوله إن الأمر انتهى. “نحن بخير وسنبقى هنا”، يقول أحد السكان. The minister said “no”."
)
PIECES = st.sampled_from(
    [
        '"',
        "«",
        "»",
        "”",
        "“",
        "\u200f",
        "\u202b",
        "\u202c",
        "ّ",
        "ً",
        "ـ",
        "ـ\u200d",
        "«»",
        "،،",
        "\r\n",
        "\n",
        " ",
        ".",
        "،",
        ":",
        "(",
        ")",
        "قال",
        "وأضاف",
        "إن",
        "أن",
        "الوزير",
        "مشيراً إلى",
        "بحسب",
        "ل",
        "ب",
        "و",
        "😀",
        "\x00",
        "\ufeff",
        "2.5",
    ]
)


@given(st.lists(st.tuples(st.integers(0, len(ARTICLE)), PIECES), max_size=25))
@settings(max_examples=150, deadline=None)
def test_spans_of_mutilated_text(changes: list[tuple[int, str]]) -> None:
    text = ARTICLE
    for at, piece in changes:
        text = text[:at] + piece + text[at + at % 3 :]
    for one in extract(Document(text)):
        assert 0 <= one.span.start < one.span.end <= len(text)
        quote = text[one.span.start : one.span.end]
        assert quote.strip() == quote
        assert one.speaker.strip()
        for span in (one.mention, one.cue_span):
            assert span is None or 0 <= span.start <= span.end <= len(text)


@given(st.lists(PIECES, max_size=60))
@example(["قال", "ل"])
@example(["قال", "الوزير", "ـ", "إن", "الباب", "مفتوح"])  # a lengthening stroke for a dash
@example(["التي", "قالت", "إن", "«الباب مفتوح اليوم»", "و«الباب مغلق اليوم»"])
@example(["الرئيس", "ـ\u200dإ.يمانوي", "أكد", "أن", "الباب", "مفتوح"])
@example(["«", "Ce", "jour", "est", "le", "sien,", "sourit,,-il.", "Il", "va", "devenir", "maire.", "»"])
@settings(max_examples=100, deadline=None)
def test_spans_of_noise(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for one in extract(Document(text)):
        assert 0 <= one.span.start < one.span.end <= len(text)


HOSTILE = {
    "verbs": "قال ",
    "titles": "رئيس وزير ",
    "quotes": '"',
    "commas": "وزير، ",
    "relatives": "رئيس الحكومة التي قالت ",
    "sources": "بحسب ",
    "one line": "قال الوزير إن الأمر، ",
    "sentences": "قال رئيس. ",
    "quotations in quotations": "\"The mayor said 'we will not go there' and left,\" Smith said.\n",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    assert grows_linearly(lambda part: extract(Document(part)), piece * (80_000 // len(piece)))


def test_an_initial_may_end_a_line() -> None:
    """A full stop that belongs to the last word of a line leaves no end of a sentence behind it."""
    text = 'The court heard Edward G.\n"The answer," he added, "will take a year."'
    assert [text[said.span.start : said.span.end] for said in extract(Document(text))] == ["will take a year"]


def test_articles_leave_no_cycles() -> None:
    """extract() spares the search for cycles, so it must leave none, and the search as it found it."""
    text = "\n".join(
        (ARTICLE, 'The minister Edward Grey said "no". He added that it was late.', "L'enquête, dit-on, dure.")
    )
    extract(Document(text))
    gc.collect()
    gc.disable()
    try:
        extract(Document(text))
        assert not gc.isenabled()
        assert gc.collect() == 0
    finally:
        gc.enable()
    extract(Document(text))
    assert gc.isenabled()


def test_lines_that_nothing_closes_take_linear_time() -> None:
    text = "«Мост закрыт на ремонт, — сказал мэр.\n" * 40_000
    assert grows_linearly(lambda part: close_signed(part, load_grammar("ru")), text)
