"""Who does what no list of verbs has is who speaks next: وابتسم القاضي قائلا."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TELLERS = {
    "a title alone": ("قال المحامي إن الطريق مغلقة. وابتسم القاضي وقال إن العمل مستمر.", "القاضي"),
    "a title of a body": ("قال المحامي إن الطريق مغلقة. وضحك رئيس المحكمة وقال إن العمل مستمر.", "رئيس المحكمة"),
    "behind then": ("قال سامح شكري إن الطريق مغلقة. ثم ابتسم الوزير عادل الجبير، مؤكدا أن العمل مستمر.", "عادل الجبير"),
    "behind here": ("قال سامح شكري إن الطريق مغلقة. وهنا ابتسم عادل الجبير وقال إن العمل مستمر.", "عادل الجبير"),
    "a verb with the letters of the article": (
        "قال المحامي إن الطريق مغلقة. والتفت رئيس المحكمة وقال إن العمل مستمر.",
        "رئيس المحكمة",
    ),
    "a verb that is a noun, too": (
        "قال المحامي إن الطريق مغلقة. ووقف رئيس المحكمة وقال إن العمل مستمر.",
        "رئيس المحكمة",
    ),
    "whom he does it to": ("قال المتهم إن الطريق مغلقة. وعنف القاضي الشاهد وقال إن العمل مستمر.", "القاضي"),
    "to whom the head of a body does it": (
        "قال المحامي إن الطريق مغلقة. وداعب رئيس المحكمة الشاهد وقال إن العمل مستمر.",
        "رئيس المحكمة",
    ),
    "whom somebody understood does it to": (
        'قال عادل الجبير إن الطريق مغلقة. وعنف اللاعبين قائلا: "العمل مستمر".',
        "عادل الجبير",
    ),
    "in a sentence of its own": ("قال المحامي إن الطريق مغلقة. وابتسم القاضي. وقال إن العمل مستمر.", "القاضي"),
    "a trade that is no other's": ("قال اللاعب إن الطريق مغلقة. وقال المدرب إن العمل مستمر.", "المدرب"),
    "here is no greeting": (
        "قال سامح شكري إن الطريق مغلقة. وهنا تدخل رئيس المحكمة وقال إن العمل مستمر.",
        "رئيس المحكمة",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), TELLERS.values(), ids=TELLERS)
def test_who_acts_speaks_next(text: str, speaker: str) -> None:
    told = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert told[1:] == [(speaker, "العمل مستمر")]


SAID = {
    "what players show is no speaker": (
        "قال الجوهر إن اللعب كان واجبا. وقدم شكره للاعبي المنتخب الذين أظهروا مستوى مضيفا: «سيستمر العمل كله».",
        [("الجوهر", "اللعب كان واجبا"), ("الجوهر", "سيستمر العمل كله")],
    ),
    "whom somebody accuses behind an aside": (
        "واتهمت شبكة الأطباء، أمس الأربعاء، قوات الدعم، التي يقودها محمد دقلو، بارتكاب إبادة جماعية.",
        [("شبكة الأطباء", "قوات الدعم، التي يقودها محمد دقلو، بارتكاب إبادة جماعية")],
    ),
    "a source between who expects and what": (
        "وتوقع عقيلة صالح، وفق قناة الغد، حسم المعركة في أسرع وقت.",
        [("عقيلة صالح", "حسم المعركة في أسرع وقت")],
    ),
    "a body whose head is a venue's word": (
        "وقال المتحدث باسم الحملة سامح شكري إن العمل مستمر.",
        [("سامح شكري", "العمل مستمر")],
    ),
    "a network that tells": (
        "توقف العمل في المستشفى يوم الأحد، حسبما ذكرت شبكة أطباء السودان.",
        [("شبكة أطباء السودان", "توقف العمل في المستشفى يوم الأحد")],
    ),
    "the minutes of a session": (
        "وأوضح الدفاع أن العمل مستمر. وأثبت الدفاع بمحضر الجلسة أن الشاهد سيناقش.",
        [("الدفاع", "العمل مستمر"), ("الدفاع", "الشاهد سيناقش")],
    ),
    "a reason in somebody's words is no report": (
        "قال عادل الجبير إن العمل مستمر. وانتقد سامح شكري منع الهواتف بحجة دواع أمنية على حد قوله.",
        [("عادل الجبير", "العمل مستمر")],
    ),
}


@pytest.mark.parametrize(("text", "said"), SAID.values(), ids=SAID)
def test_nobody_else_is_given_the_words(text: str, said: list[tuple[str, str]]) -> None:
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == said
