"""Bodies and people that no list has, what a title's bearer does not tell, papers in the passive, in Arabic."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

TITLES = ("المصدر", "المسؤول", "الوزير", "رئيس البلدية", "متحدث باسم الجيش")
THINGS = ("هوية", "جنسية", "طبيعة", "موعد", "مكان", "حصيلة", "شروط", "عدد", "دوافع")
PAPERS = {
    "issued": ("وأُعلن في بيان صادر عن وزارة الصحة أن الوضع مستقر.", "وزارة الصحة"),
    "owned": ("وأُكد في بيان لوزارة الصحة أن الوضع مستقر.", "وزارة الصحة"),
    "reported": ("وذُكر في تقرير لصندوق النقد الدولي أن الوضع مستقر.", "صندوق النقد الدولي"),
}
BODIES = {
    "a context": ("وأضافت وزارة الصحة في السياق ذاته أن العمل بدأ.", "وزارة الصحة", "العمل بدأ"),
    "a foundation": (
        "وبحسب مؤسسة قطر الخيرية، الأشغال بدأت قبل نهاية العام.",
        "مؤسسة قطر الخيرية",
        "الأشغال بدأت قبل نهاية العام",
    ),
    "without borders": ("وكشفت منظمة أطباء بلا حدود عن وجود خلل.", "منظمة أطباء بلا حدود", "وجود خلل"),
    "a joined deed": (
        "وأعلن مركز المعلومات ودعم اتخاذ القرار أن العمل بدأ.",
        "مركز المعلومات ودعم اتخاذ القرار",
        "العمل بدأ",
    ),
    "a described field": (
        "وكشف المركز المغربي للتنمية المعاصرة عن وجود خلل.",
        "المركز المغربي للتنمية المعاصرة",
        "وجود خلل",
    ),
    "who is accused": (
        "واتهمت هيئة السوق المالية الحكومة بتأخير المشروع.",
        "هيئة السوق المالية",
        "الحكومة بتأخير المشروع",
    ),
    "a surname like an adjective": ("وأعلنت غيثة مزور أن العمل بدأ.", "غيثة مزور", "العمل بدأ"),
    "a clause behind her name": (
        "وذكرت نجاة بلقاسم التي تشارك في المعرض بمنتجاتها من الحلوى أن الإقبال كبير.",
        "نجاة بلقاسم",
        "الإقبال كبير",
    ),
    "a name in marks behind a noun": (
        'أكدت منظمة العفو الدولية، أن أجهزة أمن "حماس"، احتجزت إحدى العاملات فيها.',
        "منظمة العفو الدولية",
        'أجهزة أمن "حماس"، احتجزت إحدى العاملات فيها',
    ),
    "when it happened": (
        "وأشارت منظمة العفو الدولية إلى أن المحتجين تعرضوا للضرب عندما خرجوا إلى الشوارع.",
        "منظمة العفو الدولية",
        "المحتجين تعرضوا للضرب عندما خرجوا إلى الشوارع",
    ),
    "a source of two kinds": ("كشفت مصادر نقابية موثوقة، أن العمل بدأ.", "مصادر نقابية موثوقة", "العمل بدأ"),
    "a source that is trusted": ("وأفادت مصادر طبية موثوق بها أن العمل بدأ.", "مصادر طبية موثوق بها", "العمل بدأ"),
    "a private source": ("وأكدت مصادر أمنية خاصة أن العمل بدأ.", "مصادر أمنية خاصة", "العمل بدأ"),
    "a local source and who hears it": (
        "وأكدت مصادر نقابية محلية لوكالة رويترز أن العمل بدأ.",
        "مصادر نقابية محلية",
        "العمل بدأ",
    ),
    "a woman called like a deed": ("وقالت الفنانة أصالة نصري إن العمل بدأ.", "أصالة نصري", "العمل بدأ"),
    "a man called like what she did": ("وقال النائب رفعت السعيد إن العمل بدأ.", "رفعت السعيد", "العمل بدأ"),
    "a man called with و": ("اعتبر النائب وضاح الصادق أن العمل بدأ.", "وضاح الصادق", "العمل بدأ"),
    "a land that a movement accuses": (
        "هذا واتهمت حركة حماس إسرائيل بخرق التهدئة.",
        "حركة حماس",
        "إسرائيل بخرق التهدئة",
    ),
    "a movement in marks and what it calls it": (
        'واتهمت حركة "حماس" إسرائيل بـ"خرق التهدئة" الإنسانية.',
        'حركة "حماس"',
        'إسرائيل بـ"خرق التهدئة" الإنسانية',
    ),
    "two who are asked": (
        "وطالبت النقابات التعليمية الحكومة ووزارة التربية بتنزيل الاتفاق.",
        "النقابات التعليمية",
        "تنزيل الاتفاق",
    ),
    "a body in marks, an aside, who is asked": (
        'وطالبت "حماس" في بيان، الوسطاء بالتدخل لوقف القصف.',
        "حماس",
        "التدخل لوقف القصف",
    ),
    "what she praised before": (
        "وطالبت نجاة بلقاسم بإسقاط التهم عنهم، هذا بعدما أشادت بالمسيرات.",
        "نجاة بلقاسم",
        "إسقاط التهم عنهم",
    ),
}


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize("thing", THINGS, ids=THINGS)
@pytest.mark.parametrize("title", TITLES, ids=TITLES)
def test_what_a_title_leaves_untold_is_no_name_of_his(title: str, thing: str) -> None:
    text = f"قال {title} إن الوضع مستقر. ولم يحدد {title} {thing} تلك القوات. وأضاف {title} أن الحل قريب."
    assert told(text) == [(title, "الوضع مستقر"), (title, "الحل قريب")]


@pytest.mark.parametrize(
    "text", ["وقالت الناشطة نداء يونس إن الحل قريب.", "وقال الخبير الاقتصادي دور النسور إن الحل قريب."]
)
def test_a_name_that_is_a_noun_leads_to_what_is_said(text: str) -> None:
    assert told(text) == [(" ".join(text.split()[-5:-3]), "الحل قريب")]


@pytest.mark.parametrize(("text", "issuer"), PAPERS.values(), ids=PAPERS.keys())
def test_a_paper_in_the_passive_is_its_issuers(text: str, issuer: str) -> None:
    before = "قال وزير المالية إن الميزانية كافية. "
    assert told(before + text) == [("وزير المالية", "الميزانية كافية"), (issuer, "الوضع مستقر")]


@pytest.mark.parametrize(("text", "speaker", "words"), BODIES.values(), ids=BODIES.keys())
def test_a_body_or_person_of_no_list_is_whole(text: str, speaker: str, words: str) -> None:
    assert told(text) == [(speaker, words)]


@pytest.mark.parametrize("asked", ["الجهات الحكومية المختلفة", "الوزارة الوصية", "السلطات المعنية"])
def test_those_in_charge_are_asked(asked: str) -> None:
    text = f"قالت النقابة إن الوضع صعب. وطالبت {asked} بفتح حوار."
    assert told(text) == [("النقابة", "الوضع صعب"), ("النقابة", "فتح حوار")]


@pytest.mark.parametrize("asked", ["حماس", "حزب الله", "إسرائيل"])
def test_a_body_behind_a_surname_is_asked(asked: str) -> None:
    text = f"وصرح أنتوني بلينكن أن العمل بدأ. ودعا بلينكن {asked} إلى وقف القصف. وأضاف أن الحل قريب."
    assert told(text) == [("أنتوني بلينكن", words) for words in ("العمل بدأ", "وقف القصف", "الحل قريب")]


@pytest.mark.parametrize("thing", ["شكوى جديدة", "لائحة الإصلاح", "حملة دعم الفقراء", "خطة الإصلاح"])
@pytest.mark.parametrize("body", ["الوزارة", "وزارة الصحة", "هيئة السوق المالية"])
def test_what_a_body_publishes_is_no_part_of_its_name(body: str, thing: str) -> None:
    text = f"وسجلت {body} {thing}، مؤكدة أن الأشغال ستنتهي قريبا."
    assert told(text) == [(body, "الأشغال ستنتهي قريبا")]


@pytest.mark.parametrize("measure", ["المبادرة المصرية", "النموذج التنموي", "المقاربة التشاركية", "الخطة الحكومية"])
def test_by_what_somebody_acts_is_no_source(measure: str) -> None:
    text = f"وقال سمير جعجع إن الجميع يتحرك وفق {measure}، وموقفهم واضح."
    assert told(text) == [("سمير جعجع", f"الجميع يتحرك وفق {measure}، وموقفهم واضح")]


@pytest.mark.parametrize(
    "body",
    [
        "الشركة الوطنية لتصنيع وسبك المعادن",
        "الوكالة الوطنية لتقنين وضبط الكهرباء",
        "المكتب الوطني لإنتاج وتوزيع الطاقة",
        "الشركة السعودية لإعادة التدوير",
    ],
)
def test_two_deeds_of_a_body_are_its_name(body: str) -> None:
    verb = "قال" if body.startswith("المكتب") else "قالت"
    assert told(f"{verb} {body} إن العمل بدأ.") == [(body, "العمل بدأ")]


@pytest.mark.parametrize("title", ["رئيس الفريق الحركي", "رئيس فريق العدالة والتنمية بمجلس النواب"])
def test_a_name_behind_a_comma_ends_before_what_he_demands(title: str) -> None:
    assert told(f"وطالب {title}، إدريس السنتيسي بفتح تحقيق.") == [("إدريس السنتيسي", "فتح تحقيق")]


def test_a_foreign_surname_ends_like_a_pronoun() -> None:
    text = "وقال مدرب منتخب قطر مورينو إن الخسارة قاسية. أما مدرب منتخب اليابان أتوشي يوشيامه فأكد أن الفوز مستحق."
    assert told(text) == [("مورينو", "الخسارة قاسية"), ("أتوشي يوشيامه", "الفوز مستحق")]


@pytest.mark.parametrize("deed", ["المشاركة في المهرجان فخر لها", "الزيارة مهمة لها"])
def test_a_deed_within_what_is_told_says_nothing(deed: str) -> None:
    assert [one for one, _ in told(f"قالت المخرجة هند صبري إن {deed}، ويؤكد للجميع أن الحل قريب.")] == ["هند صبري"]


@pytest.mark.parametrize("surname", ["تومي", "مقران", "يشكر", "يحيى"])
@pytest.mark.parametrize("told", ["أكد وزير الصحة محمد {} أن الوضع مستقر.", "قال محمد {}، المدرب، إن الفريق جاهز."])
def test_a_surname_written_as_a_verb_is_its_bearers_wherever_it_stands(surname: str, told: str) -> None:
    text = told.format(surname) + f'\nوأضاف {surname}: "لن أرحل قبل نهاية الموسم".'
    assert [statement.speaker for statement in extract(Document(text))] == [f"محمد {surname}"] * 2
