"""Two in Arabic news beside each other: surnames, relative clauses, papers that ask, reporters who meet."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ONE, TWO = "دونالد ترامب", "جو بايدن"
LONG = "هذا الكلام مردود عليك من أوله إلى آخره"
BOTH = f"قال {ONE} إن الجلسة باطلة. وقال {TWO} إن الجلسة قانونية. "
FIRST = [(ONE, "الجلسة باطلة"), (TWO, "الجلسة قانونية")]

SURNAMES = {
    "criticizes": (f'{BOTH}وانتقد بايدن ترامب قائلا: "{LONG}".', [*FIRST, (TWO, LONG)]),
    "the other way round": (f'{BOTH}وانتقد ترامب بايدن قائلا: "{LONG}".', [*FIRST, (ONE, LONG)]),
    "addresses": (f'{BOTH}فخاطب ترامب بايدن قائلا: "{LONG}".', [*FIRST, (ONE, LONG)]),
    "asks for": (f"{BOTH}ودعا ترامب بايدن إلى تأجيل الجلسة.", [*FIRST, (ONE, "تأجيل الجلسة")]),
    "accuses": (f"{BOTH}واتهم ترامب بايدن بتعطيل الجلسة.", [*FIRST, (ONE, "بايدن بتعطيل الجلسة")]),
    "no sooner than": (f'{BOTH}فما إن أنهى ترامب كلمته حتى قاطعه بايدن قائلا: "{LONG}".', [*FIRST, (TWO, LONG)]),
    "no sooner asked than": (
        f'{BOTH}وما إن دعا ترامب إلى التأجيل حتى رد عليه بايدن قائلا: "{LONG}".',
        [*FIRST, (ONE, "التأجيل"), (TWO, LONG)],
    ),
}
RELATIVE = {
    "who criticized": (f'ورد الوزير {ONE} على النائب {TWO} الذي انتقد الخطة قائلا: "{LONG}".', [(ONE, LONG)]),
    "who called it": (f'وردت الوزيرة مارين لوبان على {TWO} الذي وصف بعض النواب بالمافيات بالقول: "{LONG}".', None),
    "set off, he goes on": (f'ورد الوزير {ONE} على النائب {TWO}، الذي انتقد الخطة قائلا: "{LONG}".', [(TWO, LONG)]),
}
PAPERS = {
    "a speech of": (f"جاء ذلك بعد كلمة للوزير {ONE} دعا فيها الحكومة إلى الاستقالة.", [(ONE, "الاستقالة")]),
    "a speech that is held": (f"وألقى الوزير {ONE} كلمة دعا فيها النواب إلى الاستقالة.", [(ONE, "الاستقالة")]),
    "nobody is known": ("وصدر منشور دعا فيه النواب إلى الاستقالة فورا.", []),
    "in whose speech": (f"وفي كلمة له دعا فيها الوزير {ONE} الشباب إلى الهدوء.", [(ONE, "الهدوء")]),
}
MET = {
    "he is met": (f'التقينا التاجر {ONE} في متجره. يقول بحسرة: "{LONG}".', [(ONE, LONG)]),
    "she is asked": (
        f'التقيت أم محمد قرب خيمتها. سألتها عن أسرتها وكيف تبدو الأيام في المخيم فقالت: "{LONG}".',
        [("أم محمد", LONG)],
    ),
    "a quarter is visited": (f'زرنا حي الميدان في دمشق. يقول بحسرة: "{LONG}".', []),
}
TOLD_TO = {
    "a given name behind ل": (f"{BOTH}وأكد لسعد الحريري أن {LONG}.", [*FIRST, (TWO, LONG)]),
    "a surname behind ل": (f'{BOTH}وتوجه لترامب بالقول: "{LONG}".', [*FIRST, (TWO, LONG)]),
    "a name that begins with ل": (f"{BOTH}وقال لطفي لبيب إن {LONG}.", [*FIRST, ("لطفي لبيب", LONG)]),
    "a speech of another before": (
        f'وخلال كلمة للنائب {ONE}، توجه النائب أديب عبد المسيح إلى رئيس المجلس بالقول: "{LONG}".',
        [("أديب عبد المسيح", LONG)],
    ),
}
BEHIND = {
    "where it is": (f"قال مزارعون فلسطينيون، شمالي الضفة الغربية، الإثنين، إن {LONG}.", [("مزارعون فلسطينيون", LONG)]),
    "a family in h": (f"واضاف نضال ضراغمه صاحب ارض بجانب نهر الاردن، ان {LONG}.", [("نضال ضراغمه", LONG)]),
    "a mother": (
        f'تقول خديجة أباكار إن الوضع صعب. وتقول خديجة الأم لستة أطفال: "{LONG}".',
        [("خديجة أباكار", "الوضع صعب"), ("خديجة أباكار", LONG)],
    ),
}
PRESIDENTS = {
    "a president and his prime minister": (
        f'قال الرئيس عبدالفتاح السيسي إن كذا. ورد رئيس الوزراء مصطفى مدبولي قائلا: "{LONG}". وقال الرئيس: "{LONG}".',
        [("عبدالفتاح السيسي", "كذا"), ("مصطفى مدبولي", LONG), ("عبدالفتاح السيسي", LONG)],
    ),
    "a president of a body alone": (
        f"قال رئيس الوزراء مصطفى مدبولي إن الطريق طويل. وقال الرئيس إن {LONG}.",
        [("مصطفى مدبولي", "الطريق طويل"), ("مصطفى مدبولي", LONG)],
    ),
    "two titles and a name between commas": (
        f"شن زعيم المعارضة التركية رئيس حزب الشعب الجمهورى، كمال كلتشدار أوغلو، هجوما فى الصحف، قائلا إن {LONG}.",
        [("كمال كلتشدار أوغلو", LONG)],
    ),
    "behind when": (
        f"وبعد أن غادر الرئيس ميشال عون القاعة، استقبل الوزير سامي الجميل وفدا من الأهالي. وقال إن {LONG}.",
        [("سامي الجميل", LONG)],
    ),
}
ASIDES = {
    "on a strike": (
        f"وقال والد الأسير محمد القواسمي، المضرب عن الطعام، إن {LONG}.",
        [("والد الأسير محمد القواسمي", LONG)],
    ),
    "who is there": (f"ونقلت قناة الجديد عن مراسلها، الموجود في المكان، قوله إن {LONG}.", [("مراسلها", LONG)]),
    "a surname": (f"وقال رئيس الجامعة، محمد الخطيب، إن {LONG}.", [("محمد الخطيب", LONG)]),
}
HEADLINES = {
    "jokingly": (
        f"السيسي ممازحا الوزير: {LONG}\n\nقال الرئيس عبدالفتاح السيسي إن الطريق طويل. وقال السيسي إن مصر بخير.",
        [("عبدالفتاح السيسي", LONG), ("عبدالفتاح السيسي", "الطريق طويل"), ("عبدالفتاح السيسي", "مصر بخير")],
    ),
}
HONOURS = {
    "an honour": (f"وقالت سعادة نور سيف السويدي رئيسة هيئة البيئة إن {LONG}.", [("نور سيف السويدي", LONG)]),
    "an honour and an office": (f"وقال معالي وزير الدولة خالد المنصوري إن {LONG}.", [("خالد المنصوري", LONG)]),
    "a title's word": (f"وقال النائب أديب عبد المسيح إن {LONG}.", [("أديب عبد المسيح", LONG)]),
    "a name in marks beside a deed of two": (
        f'وقال زعيم حزب "أزرق أبيض" وزير الدفاع السابق، بيني غانتس، إن {LONG}.',
        [("بيني غانتس", LONG)],
    ),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*case, id=name)
        for cases in (SURNAMES, RELATIVE, PAPERS, MET, TOLD_TO, BEHIND, PRESIDENTS, ASIDES, HEADLINES, HONOURS)
        for name, case in cases.items()
    ],
)
def test_who_is_meant(text: str, expected: list[tuple[str, str]] | None) -> None:
    found = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text=text))]
    assert found == (expected if expected is not None else [("مارين لوبان", LONG)])


def test_a_name_in_marks_before_an_office_is_read() -> None:
    asked = 'طالب زعيم حزب "أزرق أبيض" وزير الدفاع السابق، بيني غانتس، الحكومة بكشف الحقيقة.'
    text = f'{asked} وقال: "نريد الحقيقة كاملة الآن".'
    assert [one.speaker for one in extract(Document(text=text))][-1] == "بيني غانتس"


def test_lines_broken_at_a_width_are_one_paragraph() -> None:
    lines = (
        "قال وزير الخارجية سامح شكري إن الوضع صعب في",
        "المدينة كلها وإن الحل ما زال بعيدا عن",
        "الجميع.",
        "وأكد شكري أن القرار سيصدر قريبا بعد",
        "مشاورات طويلة مع كل الأطراف المعنية في",
        "البلاد.",
    )
    text = "\n".join(lines)
    found = [
        (one.speaker, " ".join(text[one.span.start : one.span.end].split())) for one in extract(Document(text=text))
    ]
    told = "الوضع صعب في المدينة كلها وإن الحل ما زال بعيدا عن الجميع"
    assert found == [
        ("سامح شكري", told),
        ("سامح شكري", "القرار سيصدر قريبا بعد مشاورات طويلة مع كل الأطراف المعنية في البلاد"),
    ]


def test_a_given_name_alone_and_what_befalls_somebody() -> None:
    told = f'ووصف أحمد، الناجي من السجن، بأن الفرع مكتظ، مضيفا: "{LONG}".'
    assert [one.speaker for one in extract(Document(text=told))][-1] == "أحمد"
    told = f'تحدثت الشابة وردة الحسين عن السجن، حيث تعرضت لأمراض جسدية عديدة، موضحة: "{LONG}".'
    assert [one.speaker for one in extract(Document(text=told))] == ["وردة الحسين"]
