"""Arabic: who speaks next in a sentence (…، قبل أن يرد الوزير بالقول) says what follows, not who spoke before."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "الطريق مفتوح منذ أمس"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="ar"))]


@pytest.mark.parametrize("before", ["قال أحد النواب إن الأسعار مرتفعة", "كشف أحد النواب بوجود عراقيل"])
@pytest.mark.parametrize("deed", ["قبل أن يرد", "ليرد عليه", "قبل أن يعقب", "ليعلق", "قبل أن يعلق عليه"])
@pytest.mark.parametrize(
    ("who", "speaker"),
    [("وزير المالية محمد بوسعيد", "محمد بوسعيد"), ("الوزير", "الوزير"), ("رئيس الجلسة", "رئيس الجلسة")],
)
@pytest.mark.parametrize("told", [f'بالقول: "{WORDS}"', f"قائلا إن {WORDS}", f"بأن {WORDS}"])
def test_the_next_says_it(before: str, deed: str, who: str, speaker: str, told: str) -> None:
    assert said(f"{before}، {deed} {who} {told}.")[-1] == (speaker, WORDS)


def test_what_came_before_ends_there() -> None:
    text = f"قال أحد النواب إن الأسعار مرتفعة، قبل أن يرد عليه الوزير محمد بوسعيد قائلا إن {WORDS}."
    assert said(text) == [("أحد النواب", "الأسعار مرتفعة"), ("محمد بوسعيد", WORDS)]


@pytest.mark.parametrize("deed", ["قبل أن يضيف", "قبل أن يختم بالقول"])
def test_the_same_goes_on_where_nobody_is_named(deed: str) -> None:
    assert said(f'قال أحد النواب إن الأسعار مرتفعة، {deed}: "{WORDS}".')[-1] == ("أحد النواب", WORDS)
