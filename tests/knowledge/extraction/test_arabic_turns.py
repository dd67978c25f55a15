"""Who speaks next in Arabic news: who answers within a sentence, spokesmen of bodies, bodies by one word, sources."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ONE, TWO = "سامح شكري", "أنتوني بلينكن"
SAID, ALSO = "الاتفاق قريب", "الوضع صعب"

ANSWERS = {
    "that he answers him": f"قال {ONE} إن {SAID}، ليرد عليه {TWO} بأن {ALSO}.",
    "that he answers by saying": f"قال {ONE} إن {SAID}، ليعقب {TWO} بالقول إن {ALSO}.",
    "and he answered": f"قال {ONE} إن {SAID}، فرد {TWO} قائلا إن {ALSO}.",
    "and he answered him": f"قال {ONE} إن {SAID}، فأجابه {TWO} بأن {ALSO}.",
    "what he denied": f"قال {ONE} إن {SAID}، وهو ما نفاه {TWO} مؤكدا أن {ALSO}.",
    "a matter that he denied": f"قال {ONE} إن {SAID}، الأمر الذي نفاه {TWO} قائلا إن {ALSO}.",
    "but he": f"قال {ONE} إن {SAID}، لكن {TWO} أكد أن {ALSO}.",
    "except that he": f"قال {ONE} إن {SAID}، غير أن {TWO} شدد على أن {ALSO}.",
    "while he": f"قال {ONE} إن {SAID}، في حين اعتبر {TWO} أن {ALSO}.",
}
SPEAKERS = {
    "that he adds": (f"قال {ONE} إن {SAID}، ليضيف أن {ALSO}.", [(ONE, SAID), (ONE, ALSO)]),
    "a purpose ends nothing": (
        f"قال {ONE} إن الفريق فاز باللقب، ليؤكد تفوقه على الجميع.",
        [(ONE, "الفريق فاز باللقب، ليؤكد تفوقه على الجميع")],
    ),
    "what he said, by measure": (f"وطبقا لما قاله {ONE} فإن {SAID}.", [(ONE, SAID)]),
    "on whom it rests": (f"واستنادا إلى {ONE}، فإن {SAID}.", [(ONE, SAID)]),
    "on what a right rests is no source": (
        f"قال {ONE} إن التمديد جاء استنادا لأحقية اللجنة.",
        [(ONE, "التمديد جاء استنادا لأحقية اللجنة")],
    ),
    "ل before a name, and a stroke": (f"وسبق لـ{ONE} أن أكد أن {SAID}.", [(ONE, SAID)]),
    "in a post of": (f"وجاء في تغريدة لـ{ONE} أن {SAID}.", [(ONE, SAID)]),
    "to deem, by its doubled letter": (f"وعدّ {ONE} القرار خطوة مهمة.", [(ONE, "القرار خطوة مهمة")]),
    "to promise, without it": (f"وعد {ONE} بمواصلة الحوار.", [(ONE, "مواصلة الحوار")]),
    "a spokesman in its name": (
        f"أكدت الرئاسة الفلسطينية أن {SAID}. وقال الناطق باسمها نبيل أبو ردينة إن {ALSO}.",
        [("الرئاسة الفلسطينية", SAID), ("نبيل أبو ردينة", ALSO)],
    ),
    "a movement by its name alone": (
        f"قالت حركة حماس إن {SAID}. وأكدت حماس أن {ALSO}.",
        [("حركة حماس", SAID), ("حركة حماس", ALSO)],
    ),
    "an imam": (f"قال إمام المسجد الشيخ خالد حسن إن {SAID}.", [("خالد حسن", SAID)]),
    "before the council": (f"وقال {ONE} أمام المجلس إن {SAID}.", [(ONE, SAID)]),
    "what follows from it is told": (
        f"وقال {ONE} إن السياسة أتلفت الوزارة وهو ما يؤدي إلى إتلاف المواطن.",
        [(ONE, "السياسة أتلفت الوزارة وهو ما يؤدي إلى إتلاف المواطن")],
    ),
    "several of whom he tells ask": (
        f"وقال {ONE} إن العمال تجمعوا في الساحة، مطالبين برفع الأجور.",
        [(ONE, "العمال تجمعوا في الساحة، مطالبين برفع الأجور")],
    ),
    "several who tell ask": (
        "وقال النواب إن الأمر خطير، مطالبين برفع الأجور.",
        [("النواب", "الأمر خطير"), ("النواب", "رفع الأجور")],
    ),
    "what somebody says of himself goes on": (
        f"وأوضح {ONE} أنه يحبه جدا ويتمنى أن يشارك معه في عمل قادم.",
        [(ONE, "أنه يحبه جدا ويتمنى أن يشارك معه في عمل قادم")],
    ),
    "who warns those who live somewhere": (
        "حذر رئيس البلدية سكان الأحياء الغربية من الفيضانات.",
        [("رئيس البلدية", "الفيضانات")],
    ),
    "whom several ask": (
        "دعا عدد من مديري التربية أولياء أمور الطلبة إلى إرسال أبنائهم إلى المدارس.",
        [("عدد من مديري التربية", "إرسال أبنائهم إلى المدارس")],
    ),
    "asking a body to do something": (
        f"وأكد {ONE} أن {SAID}، مطالبا المجتمع الدولي التدخل العاجل.",
        [(ONE, SAID), (ONE, "التدخل العاجل")],
    ),
    "a body by its kind": (
        f"قالت منظمة العفو الدولية إن {SAID}. واعتبرت المنظمة الحقوقية أن {ALSO}.",
        [("منظمة العفو الدولية", SAID), ("منظمة العفو الدولية", ALSO)],
    ),
    "what is said of a matter, behind a comma": (
        "وقال سامح شكري: إن المباراة كانت قوية، عن الخسارة قال: لا ألوم أحدا.",
        [(ONE, "المباراة كانت قوية، عن الخسارة"), (ONE, "لا ألوم أحدا")],
    ),
    "speech without marks goes on": (
        "وقال سامح شكري: المباراة كانت قوية، حيث واجهنا فريقا كبيرا.",
        [(ONE, "المباراة كانت قوية، حيث واجهنا فريقا كبيرا")],
    ),
    "what who is told of expects": (
        f"أعلن {ONE} أن دول المنظمة تتوقع نمو الطلب على النفط.",
        [(ONE, "دول المنظمة تتوقع نمو الطلب على النفط")],
    ),
    "على of an occasion": (
        f"وأكد {ONE} في تصريح إعلامي، خلال إشرافه اليوم على حفل جديد، أن {SAID}.",
        [(ONE, SAID)],
    ),
    "one of those who ask for something": (
        f"وانتقد النائب {ONE}، أحد مقدمي طلب الاستجواب، القرار قائلا إن {SAID}.",
        [(ONE, SAID)],
    ),
    "where somebody writes": (
        f"قال {TWO} إن {SAID}. وأضاف بلينكن بتويتر: {ALSO}.",
        [(TWO, SAID), (TWO, ALSO)],
    ),
    "a courtesy ends a long title": (
        (
            "قال مدير الوكالة الوطنية للسلامة الطرقية والكاتب الدائم بالنيابة للجنة الوطنية للوقاية من الحوادث السيد "
            f"{ONE} إن {SAID}."
        ),
        [(ONE, SAID)],
    ),
    "a courtesy behind a comma": (
        f"أكدت الكاتبة العامة للنقابة الوطنية لأطباء العيون الخواص، الدكتورة حنان عشراوي، أن {SAID}.",
        [("حنان عشراوي", SAID)],
    ),
    "in between she says": (
        "كما يقترح البرنامج الجديد، تضيف حنان عشراوي، تنمية سوق الشغل في المدن.",
        [("حنان عشراوي", "كما يقترح البرنامج الجديد"), ("حنان عشراوي", "تنمية سوق الشغل في المدن")],
    ),
    "in between a minister says": (
        "هذا القرار الجديد، يقول الوزير، سيغير كل شيء في البلاد.",
        [("الوزير", "هذا القرار الجديد"), ("الوزير", "سيغير كل شيء في البلاد")],
    ),
    "sources lead the next clause": (
        f"قال {ONE} إن {SAID}، وحسب مصادر مطلعة فإن {ALSO}.",
        [(ONE, SAID), ("مصادر مطلعة", ALSO)],
    ),
    "an address of the web": (
        f"وقال {ONE} إن الموقع www.example.com متاح للجميع.",
        [(ONE, "الموقع www.example.com متاح للجميع")],
    ),
    "beginning with": (
        f"وقال {ONE} إن الطريق مغلق، وذلك ابتداء من اليوم.",
        [(ONE, "الطريق مغلق، وذلك ابتداء من اليوم")],
    ),
    "details of a life": (
        f"كشفت الفنانة فيروز العديد من التفاصيل عن حياتها الخاصة، مؤكدة أن {SAID}.",
        [("فيروز", SAID)],
    ),
    "who sings a song": (
        f'قالت الفنانة فيروز إن {SAID}. وأكدت صاحبة أغنية "نسم علينا الهوا" أن {ALSO}.',
        [("فيروز", SAID), ("فيروز", ALSO)],
    ),
    "ب of a surname's own": (
        "قال الناطق باسم الحكومة مصطفى بايتاس إن الاتفاق قريب. وطالب بايتاس بوقف الحرب.",
        [("مصطفى بايتاس", SAID), ("مصطفى بايتاس", "وقف الحرب")],
    ),
    "a surname in ان is nobody from somewhere": (
        f"وصل عبد الإله بنكيران إلى المدينة. ورد بنكيران على الانتقادات بالقول إن {SAID}.",
        [("عبد الإله بنكيران", SAID)],
    ),
    "what two discuss is no name": (
        f"بحث وزير الخارجية السعودي فيصل بن فرحان مع نظيره {TWO} التطورات. وقال {TWO} إن {SAID}.",
        [(TWO, SAID)],
    ),
}

MET = ["الحكومة", "الوفد الروسي", "السفير البريطاني", "قادة المعارضة", "الجيش", "إسرائيل"]
TAILS = {
    "without going into something": "دون الخوض في التفاصيل",
    "in a first comment": "في أول تعليق له على الأزمة",
    "and gave no details": "ولم يقدم مزيدا من التفاصيل",
    "in a message to others": "في رسالة واضحة إلى خصومه",
    "in words that stirred": "في تصريحات أثارت جدلا واسعا",
    "as who relays him": "حسبما نقلت عنه وسائل إعلام",
}
TOLD = {
    "in order to": "وذلك لحماية السكان",
    "by an agreement": "وفقا للاتفاق الموقع",
    "what it means": "ما يعني أن الحرب انتهت",
    "and so": "وبالتالي فإن الحرب انتهت",
}


@pytest.mark.parametrize("thing", MET)
@pytest.mark.parametrize("name", ["رجب طيب أردوغان", "جمال بلماضي", "وليد جنبلاط", "دونالد ترامب"])
@pytest.mark.parametrize("whole", [True, False])
def test_whom_somebody_meets(name: str, thing: str, *, whole: bool) -> None:
    bare = name if whole else name.rsplit(maxsplit=1)[-1]
    text = f"وصل الرئيس {name} إلى المدينة. وانتقد {bare} {thing}، مؤكدا أن {SAID}."
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == [(name, SAID)]


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
def test_where_the_narrator_returns(tail: str) -> None:
    text = f"وقال {ONE} إن القوات تسيطر على المدينة، {tail}."
    (found,) = extract(Document(text))
    assert text[found.span.start : found.span.end] == "القوات تسيطر على المدينة"


@pytest.mark.parametrize("told", TOLD.values(), ids=TOLD)
def test_what_goes_on(told: str) -> None:
    text = f"وقال {ONE} إن القوات تسيطر على المدينة، {told}."
    (found,) = extract(Document(text))
    assert text[found.span.start : found.span.end] == f"القوات تسيطر على المدينة، {told}"


@pytest.mark.parametrize("text", ANSWERS.values(), ids=ANSWERS)
def test_who_answers(text: str) -> None:
    found = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert found == [(ONE, SAID), (TWO, ALSO)]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS.values(), ids=SPEAKERS)
def test_who_says_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == expected
