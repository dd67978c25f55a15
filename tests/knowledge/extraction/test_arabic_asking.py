"""Who asks whom in Arabic news, who goes on to speak, and what stands between a verb and its words."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ONE, TWO = "سامح شكري", "أنتوني بلينكن"
SAID, ALSO = "الاتفاق قريب", "الوضع صعب"
WANTED = "التدخل لحل الأزمة"

ASKERS = (
    "الأهالي",
    "أولياء الأمور",
    "أهالي القرية",
    "سكان الحي",
    "طلاب الجامعة",
    "المعلمون",
    "أسر الضحايا",
    "والد الطفل",
    "النقابة",
    "نقابة الأطباء",
    "وزارة الداخلية",
)
ASKED = (
    "محافظ الجيزة",
    "رئيس الحكومة",
    "وسائل الإعلام",
    "المجتمع الدولي",
    "المواطنين",
    "السلطات",
    "روسيا",
    f"وزير الخارجية {TWO}",
)
ORGANS = ("الهيئة الإدارية", "اللجنة المركزية", "الجمعية العمومية", "الجناح العسكري", "المكتب السياسي")
DESCRIBED = (
    "أحد المشاركين في المسيرة",
    "مصدر حكومي مطلع",
    "صحفي في إذاعة فرنسا الدولية",
    "مكتب حقوق الإنسان التابع للأمم المتحدة",
    "نائب عن حزب العدالة والتنمية",
)
TAILS = (
    "يذكر أن الشركة تأسست قبل عامين",
    "وقد حضر اللقاء عدد من النواب",
    "ولم يذكر مزيدا من التفاصيل",
)
NEXT = {
    "before he adds": (f'"لن نتراجع عن قرارنا"، يقول {ONE}، قبل أن يضيف: "{ALSO} ونحن نعمل".', 2),
    "then he added": (f'"لن نتراجع عن قرارنا"، قال {ONE}، ثم أضاف: "{ALSO} ونحن نعمل".', 2),
    "and a woman's participle": (f"قال {ONE} إن {SAID}.\nقالت وزارة الصحة إن {SAID}، ومؤكدة أن {ALSO}.", 3),
    "several participles": (f"قال مسؤولون أميركيون إن {SAID}، مشيرين إلى أن {ALSO}، ومؤكدين أن الحل ممكن.", 3),
    "an occasion between commas before a name": (f"أعلن، في بيان، {ONE} أن {SAID}.", 1),
    "a title behind a name, and a bare deed": (f"أعلن {ONE}، وزير الخارجية افتتاح معبر جديد.", 1),
    "a line that ends with أن": (f"أكد {ONE} أن\n{SAID} جدا.", 1),
    "a line that ends with a colon": (f"قال {ONE} خلال اللقاء:\n{SAID} ونحن نعمل.", 1),
    "who had lost something is a source": (f'وبحسب {ONE} الذي فقد منزله في الفيضانات، "{ALSO} ونحن نعمل".', 1),
}
SPEAKERS = {
    "somebody behind but": (f"لكن مصدرا أمنيا أكد أن {SAID}.", [("مصدر أمني", SAID)]),
    "some official behind however": (
        f"غير أن مسؤولًا كبيرًا في البيت الأبيض قال إن {SAID}.",
        [("مسؤول كبير في البيت الأبيض", SAID)],
    ),
    "two ministers are no accusative": (
        f"وأعلن {ONE} أن وزيرا الدفاع الروسي والتركي اتفقا.",
        [(ONE, "وزيرا الدفاع الروسي والتركي اتفقا")],
    ),
    "who hides his name": (
        f"ونقلت وكالة الأنباء عن مسؤول أمني رفض الكشف عن هويته قوله إن {SAID}.",
        [("مسؤول أمني", SAID)],
    ),
    "how old somebody is": (f"وقالت طالبة (22 عاما) إن {SAID}.", [("طالبة", SAID)]),
    "a village of a town": (
        f"أكد أهالي منطقة أرض اللواء التابعة لحي العجوزة أن {SAID}.",
        [("أهالي منطقة أرض اللواء التابعة لحي العجوزة", SAID)],
    ),
    "people in general within his words": (
        f"قال {ONE} إن البعض يسأل: هل {SAID}.\nوتابع أن {ALSO}.",
        [(ONE, f"البعض يسأل: هل {SAID}"), (ONE, ALSO)],
    ),
    "who only acts adds nothing": (
        f"قال {ONE} إن {SAID}.\nوكان {TWO} قد زار المنطقة الشهر الماضي.\nوأضاف أن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
    "who condemns may add": (
        f"قال {ONE} إن {SAID}.\nوندد {TWO} بالهجوم.\nوأضاف أن {ALSO}.",
        [(ONE, SAID), (TWO, ALSO)],
    ),
    "in somebody's statement": (
        f"قال {ONE} في بيان نشره على فيسبوك إن {SAID}.\nوأضاف البيان أن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
    "what two discuss is no name": (
        f"وبحث الوزيران المستجدات في المنطقة وسبل معالجتها.\nوأكدا أن {SAID}.",
        [("الوزيران", SAID)],
    ),
    "a verb behind some nationality is no name": (
        f"كاتب سعودي يتعرض لانتقادات واسعة.\nوقال الكاتب السعودي إن {SAID}.",
        [("كاتب سعودي", SAID)],
    ),
    "a land's name behind a nationality is a given name": (
        f"وقالت الممثلة المصرية هند صبري إن {SAID}.",
        [("هند صبري", SAID)],
    ),
    "an accusative behind a name": (
        f"أثارت تغريدة للممثل المصري محمد المصري جدلا واسعا.\nوقال الممثل المصري إن {SAID}.",
        [("محمد المصري", SAID)],
    ),
    "a surname before a definite deed": (
        f"قال {ONE} إن {SAID}.\nوجدد شكري التأكيد على أن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
    "whose telling a source is": (
        f"وصل الوفد ليلا، وفق رواية الشرطة.\nوقالت إن {SAID}.",
        [
            ("الشرطة", "وصل الوفد ليلا"),
            ("الشرطة", SAID),
        ],
    ),
    "several who go on": (
        f"لكن محللي البنك قالوا إن {SAID}، مشيرين إلى أن {ALSO}.",
        [("محللي البنك", SAID), ("محللي البنك", ALSO)],
    ),
    "a number of people complain": (
        f'شكا عدد من أهالي المدينة.\nوقالوا: "{ALSO} منذ أيام".',
        [
            ("عدد من أهالي المدينة", f"{ALSO} منذ أيام"),
        ],
    ),
    "our reporter relays": (f"وقال مراسلنا نقلا عن شهود عيان إن {SAID}.", [("شهود عيان", SAID)]),
    "what is for a body acts in nothing": (
        f"قالت الرابطة في بيان إن {SAID}.\nيأتي ذلك مع مؤتمر لتجمع روابط العاملين.\nوجاء في البيان أن {ALSO}.",
        [("الرابطة", SAID), ("الرابطة", ALSO)],
    ),
    "who calls for something, too": (
        f"وأكد {ONE} أن {SAID} ودعا إلى وقف الحرب.",
        [(ONE, SAID), (ONE, "وقف الحرب")],
    ),
    "whom he tells of calls": (
        f"وأكد {ONE} أن الوفد التقى الرئيس ودعا إلى وقف الحرب.",
        [(ONE, "الوفد التقى الرئيس ودعا إلى وقف الحرب")],
    ),
    "a body that asks without a comma": (
        "وأعربت المفوضية عن قلقها على الموقوفين في التظاهرات السلمية مطالبة بإعادتهم إلى بيوتهم.",
        [
            ("المفوضية", "قلقها على الموقوفين في التظاهرات السلمية"),
            ("المفوضية", "إعادتهم إلى بيوتهم"),
        ],
    ),
    "a channel is no speaker": (
        f"قال {ONE} إن {SAID}.\nوأوضح، عبر قناة الحياة، لدينا وفرة كبيرة.",
        [(ONE, SAID)],
    ),
    "what was asked is not said": (
        f'وأجاب {ONE} عن سؤال هل كان يتوقع بأن يكون الأداء أفضل، قائلا: "{ALSO} منذ أيام".',
        [(ONE, f"{ALSO} منذ أيام")],
    ),
    "his mother, in the present": (
        f"قال {ONE} إن {SAID}.\nوتقول والدته إن {ALSO}.",
        [(ONE, SAID), ("والدته", ALSO)],
    ),
    "what somebody is told to deem": (
        f"وأكد {ONE} أن رئيس المجلس يعتبر الحكومة ضرورة، وأنه يرفض الفراغ.",
        [(ONE, "رئيس المجلس يعتبر الحكومة ضرورة، وأنه يرفض الفراغ")],
    ),
    "a surname before the body that he attacks": (
        f"قال السفير {TWO} إن {SAID}.\nوأكد بلينكن أن {SAID}.\nوهاجم بلينكن قوات النظام، معتبرا أن {ALSO}.",
        [(TWO, SAID), (TWO, SAID), (TWO, ALSO)],
    ),
    "that, by his own words": (f"وقال {ONE} إن {SAID}، وذلك وفق تعبيره.", [(ONE, SAID)]),
    "a label before what somebody does": (
        f'{ONE}: كما هنأ الوزير {ONE} رئيس الحكومة "بحكومة العهد الأولى".',
        [],
    ),
    "a ب of its own": (
        f"وطالب {ONE} بالتحقيق.\nوطالب {ONE} من المحامي تقديم دليل يثبت براءة موكله.",
        [
            (ONE, "التحقيق"),
        ],
    ),
    "another's label behind two dots": (
        f"مجلس الأمن يوافق على حزمة جديدة.. والكرملين: لن نتراجع عن موقفنا\n\nوقال الكرملين إن {SAID}.",
        [("الكرملين", SAID)],
    ),
    "the public hears": (
        f"قال {ONE} إن {SAID}.\nكما دعا الجمهور إلى الانتباه الشديد.",
        [(ONE, SAID), (ONE, "الانتباه الشديد")],
    ),
    "a woman asks a man of another office": (
        f"قالت المستشارة أنجيلا ميركل إن {SAID}.\nودعت المستشارة الرئيس الروسي فلاديمير بوتين إلى وقف الحرب.",
        [("أنجيلا ميركل", SAID), ("أنجيلا ميركل", "وقف الحرب")],
    ),
    "a surname in ب is no preposition": (
        f"قالت المستشارة أنجيلا ميركل إن {SAID}.\nوناشدت المستشارة الرئيس الروسي فلاديمير بوتين، مجددا.",
        [("أنجيلا ميركل", SAID)],
    ),
    "متى before a title": (f"وقال متى بشاي رئيس اللجنة إن {SAID}.", [("متى بشاي", SAID)]),
    "متى the name": (f"وقال نبيل متى إن {SAID}.\nوأضاف متى أن {ALSO}.", [("نبيل متى", SAID), ("نبيل متى", ALSO)]),
    "متى when": (f"وتساءل {ONE} متى تنتهي الأزمة.", [(ONE, "متى تنتهي الأزمة")]),
}


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("asker", ASKERS)
def test_whoever_is_asked_says_nothing(asker: str, asked: str) -> None:
    """ناشد الأهالي محافظ المدينة: the people ask, with the verb's preposition or without."""
    verb = "ناشدت" if asker.startswith(("النقابة", "نقابة", "وزارة", "أسر")) else "ناشد"
    for led in ("ب", ""):
        text = f"انقطعت المياه عن المدينة منذ أيام.\nكما {verb} {asker} {asked} {led}{WANTED}."
        found = extract(Document(text))
        assert [(one.speaker, text[one.span.start : one.span.end]) for one in found] == [(asker, WANTED)]


@pytest.mark.parametrize("speaker", DESCRIBED)
def test_a_description_is_told_whole(speaker: str) -> None:
    """Nothing of who is only described is left out, whatever stands behind."""
    (one,) = extract(Document(f"وقال {speaker} لوكالة فرانس برس إن {SAID}."))
    (two,) = extract(Document(f"أكد {speaker}، اليوم السبت، أن {SAID}."))
    assert one.speaker == two.speaker == speaker


@pytest.mark.parametrize("tail", TAILS)
def test_where_the_narrator_returns(tail: str) -> None:
    """What the narrator adds behind a comma is not said."""
    (one,) = extract(Document(f"أكد {ONE} أن {SAID}، {tail}."))
    assert one.span.end - one.span.start == len(SAID)


@pytest.mark.parametrize("body", ["لحركة فتح", "لرابطة الموظفين", "للدفاع المدني", "لحزب الأمة", "للأمم المتحدة"])
@pytest.mark.parametrize(
    "organ", ["الهيئة الإدارية", "اللجنة المركزية", "الجمعية العمومية", "الجناح العسكري", "المكتب السياسي"]
)
def test_an_organ_is_told_with_its_body(organ: str, body: str) -> None:
    """The organ's name goes on with ل and the body, whatever stands behind."""
    said, denied = ("قالت", "نفت") if organ.endswith("ة") else ("قال", "نفى")
    (one,) = extract(Document(f"{said} {organ} {body} إن {SAID}."))
    (two,) = extract(Document(f"{denied} {organ} {body} تأجيل المؤتمر إلى الشهر المقبل."))
    assert one.speaker == two.speaker == f"{organ} {body}"


@pytest.mark.parametrize(("text", "count"), NEXT.values(), ids=NEXT)
def test_goes_on_to_speak(text: str, count: int) -> None:
    """Verbs behind a comma, participles and line ends open what is said next."""
    assert len(extract(Document(text))) == count


@pytest.mark.parametrize(("text", "expected"), SPEAKERS.values(), ids=SPEAKERS)
def test_speaker_and_words(text: str, expected: list[tuple[str, str]]) -> None:
    """Who speaks and what he says."""
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == expected
