"""What behind a title or a name is its verb's object is no part of either: انتقد الوزير الخطة."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

OBJECTS = {
    "a title and a woman's noun": ("انتقد الوزير الخطة، مؤكدا أن العمل مستمر.", "الوزير"),
    "a title and a listed noun": ("هاجم السفير القرار وقال إن العمل مستمر.", "السفير"),
    "a title and a noun that no list has": ("زار المحافظ المعسكر. وقال إن العمل مستمر.", "المحافظ"),
    "a described title": ("استعرض السفير المصري الميزانية. وقال إن العمل مستمر.", "السفير المصري"),
    "a title whose adjective is general": ("أدان الأمين العام الهجوم، مؤكدا أن العمل مستمر.", "الأمين العام"),
    "a title of a body": ("ناقش رئيس البلدية المشروع. وقال إن العمل مستمر.", "رئيس البلدية"),
    "a foreign name": ("زار الوزير أنتوني بلينكن المعسكر. وقال إن العمل مستمر.", "أنتوني بلينكن"),
    "a foreign name and a listed noun": ("ناقش الوزير فوزي لقجع الميزانية، مؤكدا أن العمل مستمر.", "فوزي لقجع"),
    "a surname alone": (
        "زار الوزير هاكان فيدان عمان. وانتقد فيدان المعرض وقال إن العمل مستمر.",
        "هاكان فيدان",
    ),
    "a verb that tells something, too": ("شرح المدير الخطة، مضيفا أن العمل مستمر.", "المدير"),
    "an adjective that is no object": ("زار الرئيس المنتخب المدينة. وقال إن العمل مستمر.", "الرئيس المنتخب"),
    "a surname that is no object": ("انتقد عادل الجبير القرار، مؤكدا أن العمل مستمر.", "عادل الجبير"),
}


@pytest.mark.parametrize(("text", "speaker"), OBJECTS.values(), ids=OBJECTS)
def test_an_object_is_no_part_of_who_speaks(text: str, speaker: str) -> None:
    (one,) = extract(Document(text))
    assert (one.speakers, text[one.span.start : one.span.end]) == ((speaker,), "العمل مستمر")
