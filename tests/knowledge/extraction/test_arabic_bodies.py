"""Bodies by their whole names, whom they ask, and people told by where they are from, in Arabic news."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = "العمل مستمر في كل مكان"

BODIES = [
    "العصبة المغربية للدفاع عن حقوق الإنسان",
    "الحملة الدولية للقضاء على الأسلحة النووية",
    "التحالف الدولي ضد داعش",
    "مركز الميزان لحقوق الإنسان",
    "منتدى الحقيقة والإنصاف",
    "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية",
    "المركز الأفريقي لمكافحة الأمراض",
    "معهد واشنطن لسياسة الشرق الأدنى",
    "إمارة منطقة مكة المكرمة",
    "المشاركون في الندوة",
    "القائمون على الدراسة",
    "باحثون من جامعة أكسفورد",
    "علماء من معهد ماكس بلانك",
    "فريق من الباحثين",
    "مصدر مطلع على المفاوضات",
    "مصدر من داخل النادي",
]
ASKED = {
    "a body behind another's whole name": (
        "طالبت المنظمة الدولية للهجرة الحكومة بوقف التفاوض.",
        [("المنظمة الدولية للهجرة", "وقف التفاوض")],
    ),
    "a body behind one that no list ends": (
        "طالبت شركة سوناطراك الحكومة بوقف التفاوض.",
        [("شركة سوناطراك", "وقف التفاوض")],
    ),
    "what is condemned behind what a body is for": (
        f"أدان المرصد السوري لحقوق الإنسان الهجوم، مؤكدا أن {SAID}.",
        [("المرصد السوري لحقوق الإنسان", SAID)],
    ),
    "on it, and that": (f"وشدد المجلس الأعلى للقضاء على أن {SAID}.", [("المجلس الأعلى للقضاء", SAID)]),
    "a bank tells an office": (f"قال البنك المركزي لرئيس الحكومة إن {SAID}.", [("البنك المركزي", SAID)]),
    "who warn are several": (f"وحذر ناشطون حقوقيون من أن {SAID}.", [("ناشطون حقوقيون", SAID)]),
    "who warn are from somewhere": (
        f"وحذر باحثون من جامعة أكسفورد من أن {SAID}.",
        [("باحثون من جامعة أكسفورد", SAID)],
    ),
    "who is relayed is from somewhere": (
        f"ونقلت رويترز عن باحثين من جامعة أكسفورد قولهم إن {SAID}.",
        [("باحثين من جامعة أكسفورد", SAID)],
    ),
    "an envoy to a land": (f"وحذر المبعوث الأميركي إلى سوريا من أن {SAID}.", [("المبعوث الأميركي إلى سوريا", SAID)]),
    "who asked not to be named": (f"وأكد مصدر حكومي طلب عدم ذكر اسمه أن {SAID}.", [("مصدر حكومي", SAID)]),
    "a poll that somebody made": (f"وأكد استطلاع للرأي أجرته الصحيفة أن {SAID}.", [("استطلاع للرأي", SAID)]),
    "where a body has its seat": (
        f"وقالت منظمة سام للحقوق والحريات التي تتخذ من جنيف مقرا لها، إن {SAID}.",
        [("منظمة سام للحقوق والحريات", SAID)],
    ),
    "what goes on, behind a body that no list ends": (
        "وأدانت المنظمة سام استمرار استهداف الصحفيين، وطالبت بضرورة توقف القتل.",
        [("المنظمة سام", "ضرورة توقف القتل")],
    ),
    "three officials": (f"وبحسب ثلاثة مسؤولين أمنيين، فإن {SAID}.", [("ثلاثة مسؤولين أمنيين", SAID)]),
    "a source denies that something is right": (
        "صرح مصدر من الوزارة عن عدم صحة هذه الأخبار.",
        [("مصدر من الوزارة", "عدم صحة هذه الأخبار")],
    ),
}


@pytest.mark.parametrize("name", BODIES)
def test_whole_names(name: str) -> None:
    text = f"قال {name} إن {SAID}."
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == [(name, SAID)]


@pytest.mark.parametrize(("text", "expected"), ASKED.values(), ids=ASKED)
def test_who_asks_whom(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == expected


WORDS = "الوضع الحالي صعب جدا"
CALLING = {
    "a union of those who are told": (f'ودعت نقابة الصحفيين إلى الهدوء، مؤكدة أن "{WORDS}".', "نقابة الصحفيين"),
    "a resistance": (f'وقالت كتلة الوفاء للمقاومة: "{WORDS}".', "كتلة الوفاء للمقاومة"),
}


@pytest.mark.parametrize(("text", "speaker"), CALLING.values(), ids=CALLING)
def test_bodies_of_those_who_are_told_are_whole(text: str, speaker: str) -> None:
    found = [one.speaker for one in extract(Document(text)) if text[one.span.start : one.span.end] == WORDS]
    assert found == [speaker]


SHORTENED = (
    ("المجلس الوطني للصحافة", "المجلس", ""),
    ("المجلس الوطني للصحافة", "المجلس الوطني", ""),
    ("الاتحاد العام للشغل", "الاتحاد", ""),
    ("المندوبية العامة للسجون", "المندوبية", "ت"),
    ("القيادة المركزية الأميركية", "القيادة", "ت"),
)


@pytest.mark.parametrize(("body", "shorter", "ending"), SHORTENED, ids=[f"{one}: {two}" for one, two, _ in SHORTENED])
def test_a_body_only_told_of_is_meant_by_the_beginning_of_its_name(body: str, shorter: str, ending: str) -> None:
    told = f"وأرسل كريم عوض رسالة إلى {body}.\n\nوأوضح{ending} {shorter} أن القانون نافذ."
    assert [one.speaker for one in extract(Document(told))] == [body]


def test_a_body_told_of_with_half_of_its_name_elsewhere_is_one() -> None:
    told = "راسل رئيس المجلس الوطني للصحافة الحكومة. وينظم القانون المجلس الوطني.\n\nوأكد المجلس أن القانون نافذ."
    assert [one.speaker for one in extract(Document(told))] == ["المجلس الوطني للصحافة"]


def test_of_two_bodies_of_a_kind_neither_is_meant() -> None:
    told = "وأرسل كريم عوض رسالة إلى المجلس الوطني للصحافة والمجلس الأعلى للحسابات.\n\nوأوضح المجلس أن القانون نافذ."
    assert [one.speaker for one in extract(Document(told))] == ["المجلس"]
