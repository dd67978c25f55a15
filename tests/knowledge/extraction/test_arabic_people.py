"""Several people as one speaker, whose statement speaks, masters behind titles, edges of what is told, in Arabic."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = "العمل مستمر في كل مكان"

SEVERAL = [
    "أعضاء اللجنة المركزية",
    "أعضاء المكتب السياسي",
    "أعضاء في المجلس البلدي",
    "عناصر من الشرطة",
    "محامو الدفاع",
    "منظمو المهرجان",
    "مدراء المصارف",
    "معارضون سوريون",
    "عائلات الضحايا",
    "أولياء الأمور",
    "مستشارو الرئاسة",
    "متعاملون في السوق",
]
SAYING = {
    "they add": ("قال {} إن العمل مستمر. وأضافوا أن الطريق طويل.", ["العمل مستمر", "الطريق طويل"]),
    "they announce what is theirs": ("وأعلن {} رفضهم القرار الأخير.", ["رفضهم القرار الأخير"]),
    "they ask a body for something": (
        "وطالب {} السلطات بالتدخل العاجل، مؤكدين أن الوضع خطير.",
        ["التدخل العاجل", "الوضع خطير"],
    ),
    "they call on a body": ("ودعا {} الحكومة إلى التراجع عن القرار.", ["التراجع عن القرار"]),
    "they accuse a body": ("واتهم {} الحكومة بتجاهل مطالبهم.", ["الحكومة بتجاهل مطالبهم"]),
}
STATEMENTS = {
    "a statement of a body": (f"وذكر بيان للجيش أن {SAID}.", [("الجيش", SAID)]),
    "a statement without ل": (f"وأضاف بيان الوزارة أن {SAID}.", [("الوزارة", SAID)]),
    "a statement from an office": (f"وأوضح بيان عن مكتب رئيس الوزراء أن {SAID}.", [("مكتب رئيس الوزراء", SAID)]),
    "a statement by its adjective": (
        f"أصدرت النقابة الوطنية للصحافة بيانا. وأضاف البيان الصحفي أن {SAID}.",
        [("النقابة الوطنية للصحافة", SAID)],
    ),
    "a body whose name ends like two people": (f"قال الديوان الملكي في بيان إن {SAID}.", [("الديوان الملكي", SAID)]),
}
ACCUSING = {
    "a title accuses a body": (
        "واتهم رئيس الحزب الحكومة بتجاهل مطالبهم.",
        [("رئيس الحزب", "الحكومة بتجاهل مطالبهم")],
    ),
    "a ministry accuses a land": (
        "واتهمت وزارة الدفاع الروسية أوكرانيا بقصف المحطة.",
        [("وزارة الدفاع الروسية", "أوكرانيا بقصف المحطة")],
    ),
    "a capital accuses another": ("واتهمت موسكو كييف بقصف المحطة.", [("موسكو", "كييف بقصف المحطة")]),
    "some accuse somebody of doing something": (
        "ويتهم ناشطون الشركة بأنها تلوث النهر. ويقولون إن الطريق طويل.",
        [("ناشطون", "بأنها تلوث النهر"), ("ناشطون", "الطريق طويل")],
    ),
}
MASTERS = {
    "behind a spokesman two names": (
        f"قال المتحدث باسم الأمين العام للأمم المتحدة أنطونيو غوتيريش ستيفان دوجاريك إن {SAID}.",
        [("ستيفان دوجاريك", SAID)],
    ),
    "a minister in somebody's time": (
        f"قال وزير الدفاع في عهد الرئيس السابق باراك أوباما إن {SAID}.",
        [("وزير الدفاع في عهد الرئيس السابق باراك أوباما", SAID)],
    ),
    "a minister in somebody's time, by name": (
        f"قال وزير الخارجية في عهد الرئيس السابق باراك أوباما جون كيري إن {SAID}. وأضاف كيري أن الطريق طويل.",
        [("جون كيري", SAID), ("جون كيري", "الطريق طويل")],
    ),
}
EDGES = {
    "what it was before is told, too": (
        "وقالت الصحيفة إن الرجل سافر إلى ليبيا، وكان من المقرر أن يرجع في أغسطس.",
        [("الصحيفة", "الرجل سافر إلى ليبيا، وكان من المقرر أن يرجع في أغسطس")],
    ),
    "what was announced before is not": (
        f"وقال سامح شكري إن {SAID}، وكانت الوزارة قد أعلنت عن المشروع العام الماضي.",
        [("سامح شكري", SAID), ("الوزارة", "المشروع العام الماضي")],
    ),
    "an ellipsis with blanks": (
        "أكد سامح شكري أن العمل مستمر . . . والتعاون قائم.",
        [("سامح شكري", "العمل مستمر . . . والتعاون قائم")],
    ),
    "a clear hint": (f"وقال سامح شكري إن {SAID} في إشارة واضحة إلى هجوم الأمس.", [("سامح شكري", SAID)]),
    "what people in general think": (
        f"وقال سامح شكري إن {SAID} ويعتقد أن هذه المقبرة قديمة.",
        [("سامح شكري", f"{SAID} ويعتقد أن هذه المقبرة قديمة")],
    ),
    "his words without a mark": (
        "ونسبت الصحيفة إلى والد الطفل قوله لا نعرف كيف حدث ذلك.",
        [("والد الطفل", "لا نعرف كيف حدث ذلك")],
    ),
    "his words behind an aside": (f"ونقلت رويترز عن مسؤول قوله لقناة محلية إن {SAID}.", [("مسؤول", SAID)]),
    "a participle of a verb in ى": (
        f"وقال أعضاء اللجنة إن {SAID}، داعين الحكومة إلى التراجع عن القرار.",
        [("أعضاء اللجنة", SAID), ("أعضاء اللجنة", "التراجع عن القرار")],
    ),
    "whom something is allowed does not speak": (
        "وسيسمح للتلفزيون المصري بتصوير الجلسة. وقال إن الطريق طويل.",
        [],
    ),
}

TURNS = {
    "whose turn it is": (f"بدوره النائب سامح شكري اعتبر أن {SAID}.", [("سامح شكري", SAID)]),
    "on whose side": (f"من جهته وزير الصحة أوضح أن {SAID}.", [("وزير الصحة", SAID)]),
    "a body's turn": ("بدورها وزارة الدفاع أعلنت سقوط الطائرة.", [("وزارة الدفاع", "سقوط الطائرة")]),
    "how somebody asks": ("سأل النائب سامح شكري كيف يفرط البعض بالحقوق.", [("سامح شكري", "كيف يفرط البعض بالحقوق")]),
    "why somebody asks": (
        "وتساءل الوزير لماذا لم يصل الدعم، مضيفا أن الوضع صعب.",
        [("الوزير", "لماذا لم يصل الدعم"), ("الوزير", "الوضع صعب")],
    ),
    "what somebody in marks is told to think": (
        'وقالت صحيفة معاريف إن "الأجهزة الأمنية الإسرائيلية" تعتقد أن الحركة وراء الهجوم.',
        [("صحيفة معاريف", '"الأجهزة الأمنية الإسرائيلية" تعتقد أن الحركة وراء الهجوم')],
    ),
    "whom somebody in marks trains": (f'قال مدرب "الخضر" جمال بلماضي إن {SAID}.', [("جمال بلماضي", SAID)]),
    "a name that no list has, before its title": (
        f"سلط فرحان حق، نائب المتحدث باسم الأمين العام، الضوء عليها. وقال نائب المتحدث باسم الأمين العام إن {SAID}.",
        [("فرحان حق", SAID)],
    ),
}


@pytest.mark.parametrize("people", SEVERAL)
@pytest.mark.parametrize(("frame", "quotes"), SAYING.values(), ids=SAYING)
def test_several(people: str, frame: str, quotes: list[str]) -> None:
    text = frame.format(people)
    found = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert found == [(people, quote) for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*STATEMENTS.values(), *ACCUSING.values(), *MASTERS.values(), *EDGES.values(), *TURNS.values()],
    ids=[*STATEMENTS, *ACCUSING, *MASTERS, *EDGES, *TURNS],
)
def test_who_says_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))] == expected


@pytest.mark.parametrize(
    "title", ["رئيس وكبير الإداريين في الشركة", "المدير العام للشركة", "كبير الاقتصاديين في البنك"]
)
@pytest.mark.parametrize("name", ["أمين الناصر", "رائد حطيط", "سلطان العبيدي", "مختار الحسيني"])
def test_a_given_name_that_is_a_title_before_an_office(name: str, title: str) -> None:
    (one,) = extract(Document(f"قال {name}، {title}، إن الأرباح سترتفع."))
    assert one.speaker == name


@pytest.mark.parametrize("title", ["أمين الصندوق", "أمير المنطقة", "مالك الشركة", "أمين بغداد"])
def test_a_title_before_another_is_no_name(title: str) -> None:
    (one,) = extract(Document(f"قال {title}، رئيس اللجنة المالية، إن الأرباح سترتفع."))
    assert one.speaker.startswith(title)
    assert one.speaker != title


@pytest.mark.parametrize("opener", ["وعقب المكالمة،", "عقب القمة،", "وعقب الجلسة،"])
def test_whoever_writes_after_an_event_is_not_who_spoke_before(opener: str) -> None:
    text = "قال وزير الطاقة محمد عرقاب إن الأسعار مستقرة.\n" + opener + " كتب زيلينسكي على منصة إكس أن الأمن مهم."
    assert [one.speaker for one in extract(Document(text))] == ["محمد عرقاب", "زيلينسكي"]


@pytest.mark.parametrize(
    ("office", "head"),
    [
        ('رئيس جمعية "النور للتنمية" بمدينة فاس', "رئيس الجمعية"),
        ('رئيس "جمعية النور" بولاية وهران', "رئيس الجمعية"),
        ('مدير مدرسة "الأمل" ببلدة كفرحيم', "مدير المدرسة"),
    ],
)
def test_the_town_behind_a_body_in_marks_is_nobody(office: str, head: str) -> None:
    text = f"قال سعيد بن علي، {office}، إن العمل متواصل.\nوأكد {head} أن الخيام نصبت."
    assert {one.speaker for one in extract(Document(text))} == {"سعيد بن علي"}


@pytest.mark.parametrize(
    "office", ["الممثلة الخاصة للأمين العام للأمم المتحدة في ليبيا", "ممثلة الأمين العام للأمم المتحدة"]
)
def test_who_represents_the_united_nations_is_their_envoy(office: str) -> None:
    text = f"قالت {office} هانا تيتيه إن الخطة مهمة.\nوأوضحت المبعوثة الأممية أن الحوار مستمر."
    assert {one.speaker for one in extract(Document(text))} == {"هانا تيتيه"}


@pytest.mark.parametrize("predicate", ["متفقان على أنه", "متفقان على أن السلام", "مجمعان على أنه"])
def test_what_two_are_agreed_on_is_told_of_them(predicate: str) -> None:
    text = f"قال وزير الطاقة محمد عرقاب إن الجانبين {predicate} ينبغي أن يدوم."
    (one,) = extract(Document(text))
    assert one.speaker == "محمد عرقاب"
    assert text[one.span.start : one.span.end].startswith(f"الجانبين {predicate}")


@pytest.mark.parametrize(
    "believed", ['يرى "أن الأسعار ستنخفض قريبا جدا"', "يرى أن الأسعار ستنخفض", "يعتقد أن الأسعار ستنخفض"]
)
def test_what_a_body_believes_is_told_by_who_tells_it(believed: str) -> None:
    (one,) = extract(Document(f"أكد الوزير سامي خليل أن مكتب المدعي العام {believed}."))
    assert one.speaker == "سامي خليل"


def test_a_town_told_elsewhere_is_no_part_of_a_name() -> None:
    there = "دشن محافظ صبيا خالد بن سعد الحملة، بحضور مدير التعليم بصبيا أحمد بن زيد العلي، وفريق العمل."
    (one,) = extract(Document(f"{there}\nوأكد مدير التعليم بصبيا، أن المدارس جاهزة."))
    assert one.speaker == "أحمد بن زيد العلي"


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ("صلاح الدين مزوار", "صلاح الدين"),
        ("نور الدين بوطرفة", "نور الدين"),
        ("سيف الإسلام القذافي", "سيف الإسلام"),
        ("محمد علي الحوثي", "محمد علي"),
        ("خير الله خير الله", "خير الله"),
    ],
)
def test_a_given_name_of_two_words_is_no_whole_name(told: str, again: str) -> None:
    text = f"وقال {told} إن الوضع صعب. وأضاف {again} أن الحل قريب."
    assert [one.speaker for one in extract(Document(text, language="ar"))] == [told, told]


@pytest.mark.parametrize("name", ["نور الدين عبد الله", "نور الدين عبد السلام", "ضياء الدين عبد الرحمن"])
@pytest.mark.parametrize("office", ["وزير النفط", "وزير النفط السوداني"])
def test_a_name_that_ends_in_a_servant_s_begins_before_it(office: str, name: str) -> None:
    (one,) = extract(Document(f'قال {office} {name} إن "الأسعار مستقرة".', language="ar"))
    assert (one.speaker, one.role) == (name, office)


@pytest.mark.parametrize(("verb", "speaker"), [("وأضافت الحريري", "بهية الحريري"), ("وأضاف الحريري", "سعد الحريري")])
def test_a_verb_tells_which_bearer_of_a_surname_speaks(verb: str, speaker: str) -> None:
    for first, second in (("وقال سعد الحريري", "وقالت بهية الحريري"), ("وقالت بهية الحريري", "وقال سعد الحريري")):
        text = f"{first} إن الوضع صعب. {second} إن الأمر واضح. {verb} أن الحل قريب."
        assert [one.speaker for one in extract(Document(text, language="ar"))][-1:] == [speaker]
