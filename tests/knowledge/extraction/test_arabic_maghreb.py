"""Maghrebi news: surnames in بن and بو, for whom deputies sit, unions and their statements, words cut by asides."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID, ALSO = "الوضع يزداد صعوبة في المدن الصغرى", "الحل بيد الحكومة وحدها"
ONE = "شكيب بنموسى"
UNION = "النقابة الوطنية للصحة"
HEAD = "رئيس الجامعة الوطنية لحماية المستهلك"
BOTH = "مدير المهرجان ورئيس الجمعية المنظمة"

CALLED = {
    "بن and a given name": (f"أفاد الوزير محمد نبيل بنعبد الله أن {SAID}.", "محمد نبيل بنعبد الله"),
    "بن behind a verb with a person": (f"لفت الوزير محمد نبيل بنعبد الله إلى أن {SAID}.", "محمد نبيل بنعبد الله"),
    "بن before a title": (f"أكد محمد نبيل بنعبد الله الفاعل السياسي أن {SAID}.", "محمد نبيل بنعبد الله"),
    "بو, and a name that is a title": (f"قالت أمينة بوعياش، رئيسة المجلس، إن {SAID}.", "أمينة بوعياش"),
    "that name behind a title": (f"كشفت الفاعلة الحقوقية، أمينة بوعياش، أن {SAID}.", "أمينة بوعياش"),
    "that name behind a town": (f"أفادت أستاذة القانون بمراكش أمينة بوعياش أن {SAID}.", "أمينة بوعياش"),
    "a و with a blank behind it": (
        f"صرح وزير النقل و اللوجستيك والماء، عبد القادر عمارة، أن {SAID}.",
        "عبد القادر عمارة",
    ),
    "two trades, a و with a blank": (f"وأفاد الباحث و النائب البرلماني {ONE} أن {SAID}.", ONE),
    "a province that no list has": (f"أكد عمدة بلدية لعويسي بولاية العصابة {ONE} أن {SAID}.", ONE),
    "a village in ب": (f"قال رئيس جماعة قرية بوكادوم {ONE} إن {SAID}.", ONE),
    "letters of print": (f"أكد رئيس قسم الواحات وشجر اﻷركان بالصويرة، {ONE}، أن {SAID}.", ONE),
    "a movement by its day": (f"وأكدت حركة 20 فبراير أن {SAID}.", "حركة 20 فبراير"),
    "who leads it": (f"قال منسق حركة 20 فبراير {ONE} إن {SAID}.", ONE),
    "sources that a paper learned it from": (f"وعلمت هسبريس من مصادر مطلعة أن {SAID}.", "مصادر مطلعة"),
    "a source, the paper in marks": (f"وعلمت “الجريدة” من مصدر أمني أن {SAID}.", "مصدر أمني"),
    "where somebody lives": (f"وقال مواطن من الحي إن {SAID}.", "مواطن من الحي"),
    "who all live there": (f"أكدت ساكنة الحي أن {SAID}.", "ساكنة الحي"),
    "a professor of what": (f"أكد {ONE} أستاذ القانون بجامعة فاس أن {SAID}.", ONE),
    "a trade with في": (f"أكد {ONE} الخبير في المناخ أن {SAID}.", ONE),
    "a committee's coordinator": (f"أكد {ONE} منسق لجنة التواصل أن {SAID}.", ONE),
    "a courtesy before عبد": (f"صرح الفاعل الجمعوي السيد عبد اللطيف وهبي أن {SAID}.", "عبد اللطيف وهبي"),
    "whom a councillor sits for": (f"أفاد المستشار البرلماني عن الاتحاد المغربي للشغل {ONE} أن {SAID}.", ONE),
    "whom a deputy sits for": (f"كشف النائب البرلماني عن دائرة تيزنيت، {ONE}، أن {SAID}.", ONE),
}
BODIES = {
    "what a body is for, before إلى": (
        f"وأشارت الشبكة المغربية لحماية المال العام إلى أن {SAID}.",
        [("الشبكة المغربية لحماية المال العام", SAID)],
    ),
    "what it is for, before its verb": (
        f"المرصد المغربي لحماية المستهلك أكد أن {SAID}.",
        [("المرصد المغربي لحماية المستهلك", SAID)],
    ),
    "whose officials it has": (
        "طالبت الجامعة الوطنية لموظفي التعليم الحكومة بفتح حوار جاد.",
        [("الجامعة الوطنية لموظفي التعليم", "فتح حوار جاد")],
    ),
    "what it defends": (
        f"أفادت العصبة المغربية للدفاع عن حقوق الإنسان بأن {SAID}.",
        [("العصبة المغربية للدفاع عن حقوق الإنسان", SAID)],
    ),
    "what it is there for": (
        f"أكد الائتلاف المغربي من أجل الحكامة أن {SAID}.",
        [("الائتلاف المغربي من أجل الحكامة", SAID)],
    ),
    "journalists and their adjective": (
        f"قالت النقابة الوطنية للصحفيين التونسيين إن {SAID}.",
        [("النقابة الوطنية للصحفيين التونسيين", SAID)],
    ),
    "a party's deputies ask a minister": (
        f"طالب الفريق الدستوري الديمقراطي الوزير {ONE} بتسهيل التسجيل.",
        [("الفريق الدستوري الديمقراطي", "تسهيل التسجيل")],
    ),
    "a long name in marks": (
        f"وقال {ONE}، المنسق في “التنسيقية الوطنية للأساتذة الذين فرض عليهم التعاقد”، إن {SAID}.",
        [(ONE, SAID)],
    ),
    "a body asks him by his surname": (
        f"دعت {UNION} بنموسى إلى الحوار. وقال بنموسى إن {SAID}.",
        [(UNION, "الحوار"), ("بنموسى", SAID)],
    ),
    "whom its president protects": (
        f"قال {ONE}، {HEAD}، إن {SAID}.\nوأشار {HEAD} إلى أن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
    "her statement and what she stresses": (
        f"وقال بيان للوزارة إن {SAID}، مؤكدة وجود اللقاحات اللازمة.",
        [("الوزارة", SAID), ("الوزارة", "وجود اللقاحات اللازمة")],
    ),
    "but the narrator goes on": (
        f"دعت {UNION} إلى الخروج للاحتجاج، إلا أن الشرطة تدخلت بعنف.",
        [(UNION, "الخروج للاحتجاج")],
    ),
    "by its statement": (f"وحسب بلاغ صادر عن {UNION}، فإن {SAID}.", [(UNION, SAID)]),
    "the same statement": (
        f"أكدت {UNION}، في بلاغ لها، أن {SAID}. وأورد البلاغ ذاته أن {ALSO}.",
        [(UNION, SAID), (UNION, ALSO)],
    ),
    "the same body by another word": (
        f"أكدت {UNION}، في بلاغ لها، أن {SAID}. وسجلت الهيئة ذاتها أن {ALSO}.",
        [(UNION, SAID), (UNION, ALSO)],
    ),
    "the same organisation and its kind": (
        f"أكدت {UNION} أن {SAID}. وأورد التنظيم النقابي ذاته أن {ALSO}.",
        [(UNION, SAID), (UNION, ALSO)],
    ),
    "behind a man no body is meant": (
        f"قال {ONE} إن {SAID}. وسجلت الهيئة ذاتها أن {ALSO}.",
        [(ONE, SAID), ("الهيئة ذاتها", ALSO)],
    ),
}
REACHED = {
    "by phone": f"وفي اتصال هاتفي مع {ONE}، وزير التربية، أوضح أن {SAID}.",
    "a paper reached him": f"اتصلت الجريدة بشكيب بنموسى وزير التربية، وقد أوضح أن {SAID}.",
    "it was in touch with him": f"الجريدة تواصلت مع {ONE}، وزير التربية، الذي أكد أن {SAID}.",
    "we reached him": f"اتصلنا بـ{ONE}، وزير التربية، فأكد أن {SAID}.",
    "on the radio": f"أكد {ONE} في حوار إذاعي أن {SAID}.",
    "by what he told": f"ووفق إفادات {ONE}، وزير التربية، فإن {SAID}.",
    "from his side": f"وزير التربية {ONE} من جهته أوضح أن {SAID}.",
    "where he holds his title": f"{ONE} الأستاذ الجامعي بكلية الحقوق بالرباط، أكد أن {SAID}.",
    "draws attention": f"لفت رئيس المجلس البلدي لبلدية وهران {ONE} إلى أن {SAID}.",
}
TWO = [(ONE, SAID), (ONE, ALSO)]
COACH = "وليد الركراكي"
TEAM = f"قال {COACH}، مدرب الوداد الرياضي، إن {SAID}."
COACHED = [(COACH, SAID), (COACH, ALSO)]
AGAIN = {
    "weak verbs in a row": (
        f"أكد {ONE} أن {SAID}، ومسجلا أن {ALSO}.",
        TWO,
    ),
    "as he also said, without a comma": (f"أكد {ONE} أن {SAID} كما أكد أن {ALSO}.", TWO),
    "as he also stressed": (f"أبرز {ONE} أن {SAID}، كما أبرز أن {ALSO}.", TWO),
    "as another said is told": (
        f"أكد {ONE} أن الوضع صعب كما أكد الوزير.",
        [(ONE, "الوضع صعب كما أكد الوزير")],
    ),
    "a team by its colour": (f"{TEAM}\nوأضاف مدرب الفريق الأحمر أن {ALSO}.", COACHED),
    "a team by its colours": (f"{TEAM}\nوأضاف مدرب الحمر أن {ALSO}.", COACHED),
    "the nation's team by another word": (
        f"قال {COACH}، مدرب المنتخب الوطني المغربي، إن {SAID}.\nوأورد مدرب الفريق الوطني أن {ALSO}.",
        COACHED,
    ),
    "several who point out more": (
        f"وأضاف أرباب المقاهي أن {SAID}، مشيرين إلى أن {ALSO}.",
        [("أرباب المقاهي", SAID), ("أرباب المقاهي", ALSO)],
    ),
    **{
        f"a trade behind another's: {trade}": (
            f"قال {ONE}، {his}، إن {SAID}.\nوأكد يونس السكوري، {other}، أن {ALSO}.\nوأضاف {trade} أن ذلك صعب.",
            [(ONE, SAID), ("يونس السكوري", ALSO), (ONE, "ذلك صعب")],
        )
        for trade, his, other in (
            ("الأكاديمي", "أستاذ الاقتصاد بالجامعة", "وزير التشغيل"),
            ("الحقوقي", "رئيس الجمعية المغربية لحقوق الإنسان", "وزير التشغيل"),
            ("المسؤول الحكومي", "وزير التربية", "رئيس النقابة الوطنية"),
            ("الإطار الوطني", "مدرب المنتخب الوطني", "وزير التشغيل"),
        )
    },
    "another team": (
        f"{TEAM}\nوأضاف مدرب الفريق الضيف أن {ALSO}.",
        [(COACH, SAID), ("مدرب الفريق الضيف", ALSO)],
    ),
    "his trade by another word": (f"{TEAM}\nوأوضح التقني المغربي أن {ALSO}.", COACHED),
    "a nationality of two words": (f"{TEAM}\nوقال المدرب الجنوب إفريقي إن {ALSO}.", COACHED),
    "two offices again": (
        f"قال {ONE}، {BOTH}، إن {SAID}.\nوأضاف {BOTH} أن {ALSO}.",
        TWO,
    ),
    "whose union he leads": (
        f"قال {ONE}، رئيس جمعية مهنيي الصيد، إن {SAID}.\nوأضاف رئيس جمعية مهنيي الصيد أن {ALSO}.",
        TWO,
    ),
    "a surname and himself": (f"قال {ONE} إن {SAID}.\nوشدد بنموسى نفسه على أن {ALSO}.", TWO),
    "a party of two that spoke together": (
        f"أكد حزب الاستقلال وحزب النهضة أن {SAID}. وأضاف حزب الاستقلال أن {ALSO}.",
        [("حزب الاستقلال وحزب النهضة", SAID), ("حزب الاستقلال", ALSO)],
    ),
    "who made the statement": (f"قال {ONE} إن {SAID}.\nوأضاف المصرح نفسه أن {ALSO}.", TWO),
}
CUT = {
    "on both sides of who speaks": (f"“{SAID}”، يقول {ONE}، “{ALSO}”.", TWO),
    "on both sides of whom it means": (
        f"قال {ONE} إن المشكل قائم.\n“{SAID}”، يضيف المتحدث نفسه، “{ALSO}”.",
        [(ONE, "المشكل قائم"), *TWO],
    ),
    "he ends with": (
        f"أكد {ONE} أن الأمر صعب، خاتما قوله بـ“{SAID}”.",
        [(ONE, "الأمر صعب"), (ONE, SAID)],
    ),
    "with this he opened": (f"“{SAID}”، بهذه العبارة استهل {ONE} حديثه لهسبريس.", [(ONE, SAID)]),
    "as he puts it": (
        f"وأضاف {ONE} أن المغاربة، على حد تعبيره، “في حالة غضب شديد”.",
        [(ONE, "المغاربة، على حد تعبيره، “في حالة غضب شديد”")],
    ),
    "his own talk is where": (
        f"وأبرز {ONE} في حديثه للجريدة، أن {SAID}.",
        [(ONE, SAID)],
    ),
    "the foremost behind an aside": (
        f"وأبرز {ONE}، في حديث للجريدة، أهم الإنجازات في السنوات الأخيرة.",
        [(ONE, "أهم الإنجازات في السنوات الأخيرة")],
    ),
    "the foremost says nothing": (f"أكد {ONE}، أبرز قادة الحزب، أن {SAID}.", []),
    "what citizens are called to": (
        f"قال {ONE} إن {SAID}، داعيا المواطنين للتحلي باليقظة.",
        [(ONE, SAID), (ONE, "للتحلي باليقظة")],
    ),
    "between dashes": (
        f"قال {ONE} إن الأمر صعب. لقد قمنا في الوزارة – يقول بنموسى – بزيارة كل المدن.",
        [(ONE, "الأمر صعب"), (ONE, "لقد قمنا في الوزارة"), (ONE, "بزيارة كل المدن")],
    ),
    "a headline's matter and who speaks": (
        f"أزمة الماء.. {ONE}: “{SAID}”\nقال {ONE} إن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
    "a name in marks before who speaks": (
        f"“موازين”.. {ONE}: {SAID}\nقال {ONE} إن {ALSO}.",
        [(ONE, SAID), (ONE, ALSO)],
    ),
}


def said(text: str) -> list[tuple[str, str]]:
    """Who said what, in the order of the text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize(("text", "speaker"), CALLED.values(), ids=CALLED)
def test_who_speaks_by_a_maghrebi_name(text: str, speaker: str) -> None:
    assert said(text) == [(speaker, SAID)]


@pytest.mark.parametrize("text", REACHED.values(), ids=REACHED)
def test_whom_a_paper_reached(text: str) -> None:
    assert said(text) == [(ONE, SAID)]


@pytest.mark.parametrize(("text", "expected"), (BODIES | AGAIN | CUT).values(), ids=BODIES | AGAIN | CUT)
def test_speaker_and_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
