"""Arabic: a client's name in marks is no quotation, and what is told to be there says nothing by itself."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="ar"))]


@pytest.mark.parametrize("client", ["المتهم السادس", "الضحية", "الشهيد", "المتهم"])
def test_whom_a_lawyer_defends_is_not_quoted(client: str) -> None:
    assert said(f'وقال المحامي "محمد الجندي" دفاع {client} "محمد عادل كيلاني"، متحدثا عن القضية.') == []


@pytest.mark.parametrize(
    ("thing", "verb"), [("أي دليل", "يؤكد"), ("وجود شاهد أو دليل", "يؤكد"), ("وجود وثيقة", "تؤكد")]
)
def test_what_would_confirm_it_says_nothing(thing: str, verb: str) -> None:
    assert said(f"واستند الدفاع على عدم {thing} {verb} إدانته.") == []


def test_an_official_confirms() -> None:
    assert said("قال الوزير إن الجسر قديم. وهناك مسؤول يؤكد إغلاق الطريق.")[-1] == ("مسؤول", "إغلاق الطريق")
