"""Arabic sentences that tell first what their words are about, deeds beside deeds, and how headlines' names speak."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ABOUT = {
    "whose change it is": "وعن التبديلات التي أجراها المدرب لويس سييرا، مدير الفريق، علق",
    "whose criticism": "وحول الانتقادات التي وجهها إليه محمد دعيع، حارس النصر السابق، قال",
    "whose stand": "وردا على موقف سعد الحريري، رئيس تيار المستقبل، أجاب",
    "what an office said": "أما بشأن تصريحات نعيم قاسم، الأمين العام للحزب، فقال",
}


@pytest.mark.parametrize("opening", ABOUT.values(), ids=ABOUT)
def test_whom_words_are_about_says_them_not(opening: str) -> None:
    text = f'قال سامي الجابر إن الفريق جاهز. {opening} "لا أعلق على كلام أحد في هذا الوقت".'
    assert extract(Document(text))[-1].speaker == "سامي الجابر"


def test_who_is_named_behind_what_his_words_are_about_says_them() -> None:
    said = 'وعن المباراة المقبلة، لويس سييرا، مدير الفريق، قال "سنلعب من أجل الفوز في كل مباراة".'
    assert extract(Document(f"قال سامي الجابر إن الفريق جاهز. {said}"))[-1].speaker == "لويس سييرا"


FINE = "أنا بخير ولا أعاني من شيء"
BESIDE = {
    "what is revealed": "تواترت أنباء عن المغنية أصالة نصري، ما دفعها لسرعة توضيح الأمر وكشف الحقيقة بصورة، وقالت",
    "whose the part was": "شكرت المغنية أصالة نصري جمهورها، وكان للجهاز المركزي دور في ذلك. وأضافت",
}


@pytest.mark.parametrize("text", BESIDE.values(), ids=BESIDE)
def test_what_is_told_between_is_nobody(text: str) -> None:
    assert extract(Document(f"{text}: «{FINE}»."))[-1].speaker == "أصالة نصري"


@pytest.mark.parametrize(
    "how", ["مهاجما الحكومة", "محذرا من الفوضى", "مخاطبا الجماهير", "ساخرا من الشائعات", "متحدثا عن الأزمة"]
)
@pytest.mark.parametrize(
    ("name", "speaker"), [("سمير جعجع", "سمير جعجع"), ('"جعجع"', "جعجع"), ("وزير المالية", "وزير المالية")]
)
def test_a_headline_tells_how_its_name_speaks(name: str, speaker: str, how: str) -> None:
    text = f'{name} {how}: "كفاية كلام عن هذا الموضوع"\n\nشهدت البلاد أمس أمطارا غزيرة في كل المناطق.'
    assert [(one.speaker, one.kind) for one in extract(Document(text))] == [(speaker, "direct")]


def test_without_marks_no_headline_tells_how_somebody_speaks() -> None:
    text = "مباراة الأهلي متأخرا ساعة: النتيجة تعادل\n\nشهدت البلاد أمس أمطارا غزيرة في كل المناطق."
    assert extract(Document(text)) == ()


@pytest.mark.parametrize("who", ["شاهد عيان", "صاحب محل", "حارس عمارة", "مزارع شاب", "معلم مدرسة"])
@pytest.mark.parametrize("lives", ["يسكن عقارا مجاورا", "يعمل في الحي", "يقيم قرب المكان", "يملك متجرا هناك"])
def test_a_clause_of_somebody_described_is_no_name(who: str, lives: str) -> None:
    text = f'وقال {who} {lives}: "بعد الانفجار هرولنا إلى الشرفة".'
    assert [one.speaker for one in extract(Document(text))] == [who]


def test_a_noun_behind_a_title_is_no_verb() -> None:
    named = {
        "رئيس تكتل لبنان القوي": "قال رئيس تكتل لبنان القوي إن العمل مستمر.",
        "رئيس تجمع المهنيين": "قال رئيس تجمع المهنيين إن العمل مستمر.",
    }
    assert {extract(Document(text))[0].speaker: text for text in named.values()} == named


@pytest.mark.parametrize("around", ["وتوابعها", "وضواحيها", "وقضائها", "ومحيطها"])
@pytest.mark.parametrize("office", ["متروبوليت بيروت", "رئيس بلدية صيدا", "محافظ طرابلس"])
def test_what_is_around_a_town_is_of_its_office(office: str, around: str) -> None:
    text = f"وقال {office} {around} للروم الأرثوذكس المطران جورج خضر إن العمل مستمر."
    assert [one.speaker for one in extract(Document(text))] == ["جورج خضر"]


def test_a_surname_that_is_a_verbal_noun_is_told_by_its_headline() -> None:
    text = "عودة: العالم كله سبقنا\n\nرأى المطران الياس عودة أن العالم كله سبقنا. وقال إن العمل مستمر."
    assert extract(Document(text))[-1].speaker == "الياس عودة"


@pytest.mark.parametrize("behind", [".", "، سائلا المولى أن يوفق العاملين.", ". وأضاف أن العمل مستمر."])
@pytest.mark.parametrize("lead", ["وقال سمير جعجع: ", "وقال سمير جعجع إن "])
def test_a_mark_that_nothing_opened_ends_what_is_told(lead: str, behind: str) -> None:
    said = "الخريجين أفضل هدية للوطن ولهم كل التقدير"
    text = f'{lead}{said}"{behind}'
    first = extract(Document(text))[0]
    assert text[first.span.start : first.span.end] == said


@pytest.mark.parametrize("paper", ["الدورية", "البرقية", "العريضة", "المذكرة"])
def test_a_paper_is_no_part_of_an_office(paper: str) -> None:
    text = f'وقال وزير الداخلية في {paper} "نعيش وضعية مقلقة في البلاد".'
    assert [one.speaker for one in extract(Document(text))] == ["وزير الداخلية"]
