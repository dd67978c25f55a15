"""Whom a later sentence means: a name spelled otherwise, a name told of, a courtesy, names that tell whose son."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TWO = "قال سعيد الخالدي إن اللقاء قريب. وقال رامي الشامي إن الموعد بعيد. "

AGAIN = {
    "a surname with other vowels": (
        "قالت هيلين ويليامز إن العمل مستمر. وكتبت وليامز أن الموعد قريب.",
        ["هيلين ويليامز", "هيلين ويليامز"],
    ),
    "given names are no spellings of each other": (
        "قال حمدي سالم إن العمل مستمر. وأضاف سليم أن الموعد قريب.",
        ["حمدي سالم", "سليم"],
    ),
    "nor are families with an article": (
        "قال عمر النمر إن العمل مستمر. وأضاف النميري أن الموعد قريب.",
        ["عمر النمر", "النميري"],
    ),
    "whom a relative clause tells of": (
        TWO + "الخالدي الذي رحب بالعرض، بعث برسالة إلى الوزارة، قائلا إن العمل مستمر.",
        ["سعيد الخالدي", "رامي الشامي", "سعيد الخالدي"],
    ),
    "an office and its bearer told of": (
        TWO + "وزير العدل فؤاد حداد، الذي زار المحكمة، التقى القضاة مؤكدا أن العمل مستمر.",
        ["سعيد الخالدي", "رامي الشامي", "فؤاد حداد"],
    ),
    "a decision told of says nothing": (
        TWO + "القرار الذي صدر أمس أثار الجدل، مشيرا إلى أن العمل مستمر.",
        ["سعيد الخالدي", "رامي الشامي", "رامي الشامي"],
    ),
    "a courtesy is he": (
        "قال سمو الشيخ خالد بن فهد إن العمل مستمر. ونشر سموه صورة من المعرض، وعلق عليها سموه قائلا إن الموعد قريب.",
        ["خالد بن فهد", "خالد بن فهد"],
    ),
    "whose son he is, with a title": (
        "والتقى المبعوث إبراهيم ولد الشيخ أحمد وزير الخارجية. وقال إن العمل مستمر.",
        ["إبراهيم ولد الشيخ أحمد"],
    ),
    "her father's name is no other's": (
        "وقال محمد ولد الخليل إن العمل مستمر. وقالت فاطمة بنت محمد إن الموعد قريب.",
        ["محمد ولد الخليل", "فاطمة بنت محمد"],
    ),
    "an office in a caretaker government": (
        "أكد وزير النفط والغاز بحكومة تصريف الأعمال سامي خليل أن العمل مستمر.",
        ["سامي خليل"],
    ),
    "a firm behind a letter": (
        "قال مدير التسويق بشركة تكرير النفط سامي خليل إن العمل مستمر.",
        ["سامي خليل"],
    ),
    "members are several, not a deed": (
        "وأكد أعضاء اللجنة في بيان لهم أن العمل مستمر. أعلن أبناء المدينة أن الموعد قريب.",
        ["أعضاء اللجنة", "أبناء المدينة"],
    ),
    "a title that is a given name, too, before another": (
        "وقال مساعد الأمين العام للثروة النباتية سامي خليل إن العمل مستمر.",
        ["سامي خليل"],
    ),
    "who reports another is known by his surname": (
        "قال راجح الخليل المتحدث باسم الحكومة إن الحكومة أبلغت النقابة بقبولها العرض. وأضاف الخليل أن العمل مستمر.",
        ["الحكومة", "راجح الخليل"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), AGAIN.values(), ids=AGAIN)
def test_whom_a_later_sentence_means(text: str, expected: list[str]) -> None:
    assert [said.speaker for said in extract(Document(text=text))] == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("قال سمو الشيخ أحمد بن سعيد، الرئيس التنفيذي لشركة الطيران، إن العمل مستمر.", "الرئيس التنفيذي لشركة الطيران"),
        ("قال معالي الدكتور سامي خليل وزير الصحة إن العمل مستمر.", "وزير الصحة"),
        ("وصرح سامي خليل، نائب حاكم البصرة للتلفزيون الرسمي، بأن العمل مستمر.", "نائب حاكم البصرة"),
        ("قال سامي خليل، المدير العام للإذاعة، إن العمل مستمر.", "المدير العام للإذاعة"),
        ("قال صاحب المطعم سامي خليل، وهو مهندس، إن العمل مستمر.", "صاحب المطعم"),
    ],
)
def test_an_office_tells_more_than_courtesies(text: str, role: str) -> None:
    assert [said.role for said in extract(Document(text=text))] == [role]
