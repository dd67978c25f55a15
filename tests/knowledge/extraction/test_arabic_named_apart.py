"""Names behind long titles and asides, bynames of teams, what is told behind where and thereby."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def told(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


TITLES = (
    "مدير الشؤون المالية بوزارة الصحة، الدكتور",
    "رئيس قسم الحوادث بشرطة دبي، العقيد",
    "قائد الدعم الأمني بقوات النخبة، العميد",
    "رئيس قسم الطوارئ بمستشفى ابن سينا، الدكتور",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_name_behind_where_its_office_is(title: str) -> None:
    assert told(f"أعلن {title} سامي حسن، نجاح العملية.") == [("سامي حسن", "نجاح العملية")]


@pytest.mark.parametrize("called", ["المعروف بلقب “أبو علي”", "الملقب بالبراق", "المقيم في الرباط"])
def test_what_somebody_is_called_between_commas_is_passed(called: str) -> None:
    assert told(f"أعلن قائد القوات، سامي حسن، {called}، عن انتهاء المهمة.") == [("سامي حسن", "انتهاء المهمة")]


@pytest.mark.parametrize("name", ["فتح الرحمن حسن", "فتح الله ولعلو", "فضل المولى حسن"])
def test_names_with_god_behind_a_verb_that_takes_a_deed(name: str) -> None:
    assert told(f"أكد {name}، مهاجم المريخ السابق، صعوبة المجموعة.") == [(name, "صعوبة المجموعة")]


def test_where_a_deputy_sits_is_part_of_his_title() -> None:
    text = "رأى عضو مجلس الدولة الاستشاري عن مدينة مصراتة عبد الرحمن السويحلي أن الحل قريب."
    assert told(text) == [("عبد الرحمن السويحلي", "الحل قريب")]


def test_a_head_of_a_team_by_its_byname_is_who_spoke_among_several_heads() -> None:
    text = (
        "تحدث رئيس شبيبة القبائل، شريف ملال، عن مصير النادي. وأكد رئيس «الكناري» أن رئيس النادي الهاوي، "
        "جعفر آيت مولود، يريد تنحيته."
    )
    assert [one for one, _ in told(text)] == ["شريف ملال"]


BEHIND = {
    "what has to be": "ضرورة التوازن، حيث يجب على الصائم أن يشرب الماء",
    "how": "ضرورة التوازن، وذلك بإيلاء الاهتمام للخضر",
    "alike": "أهمية الرياضة للرجال والنساء على حد سواء",
    "what follows": "أهمية الصدام، وهو ما يجعل المواجهة صعبة",
}


@pytest.mark.parametrize("words", BEHIND.values(), ids=BEHIND)
def test_what_is_stressed_goes_on(words: str) -> None:
    assert told(f"وشدد سامي حسن على {words}.") == [("سامي حسن", words)]


def test_a_verb_of_purpose_behind_marks_says_nothing() -> None:
    words = "إطلاق «عملية استلام المعسكرات» لتسلم المواقع العسكرية"
    assert told(f"أعلن المحافظ سالم الخنبشي {words}.") == [("سالم الخنبشي", words)]


def test_a_nationality_of_a_man_is_no_woman_s() -> None:
    text = "قالت أسماء حسن إن الحل قريب. وتحدثت عن أسرار المطبخ المغربي، والتي قالت عنها إن الأمر واضح."
    assert {one for one, _ in told(text)} == {"أسماء حسن"}


@pytest.mark.parametrize("when", ["مستقبلا", "مجددا", "مسبقا", "مجانا"])
def test_when_something_will_be_between_commas_is_no_deed_of_the_speaker_s(when: str) -> None:
    words = f"الاتفاق سيعود، {when}، بعد أن تهدأ الأمور"
    assert told(f"قال سامي حسن إن {words}.") == [("سامي حسن", words)]


def test_a_title_with_this_is_whoever_was_told_of_last() -> None:
    text = "قال أحمد حسن إن الحل قريب. وتطرق واسيني الأعرج إلى الرواية. واعتبر هذا الكاتب أن الأمر واضح."
    assert told(text)[-1] == ("واسيني الأعرج", "الأمر واضح")


@pytest.mark.parametrize("thing", ["التحقيقات الأولية كشفت", "النتائج أظهرت", "الأرقام الأخيرة أكدت"])
def test_what_a_thing_shows_is_who_tells_it(thing: str) -> None:
    assert told(f"أفاد الوزير أن {thing} أن الأمر واضح.") == [("الوزير", f"{thing} أن الأمر واضح")]


def test_who_says_more_behind_as_by_his_title_alone() -> None:
    text = (
        "أكد رئيس الجمهورية عبد المجيد تبون أن الحل قريب كما أوضح الرئيس خلال لقائه مع الصحافة أن «الأمر واضح للجميع»."
    )
    assert told(text) == [("عبد المجيد تبون", "الحل قريب"), ("عبد المجيد تبون", "الأمر واضح للجميع")]


def test_a_quotation_joined_in_a_paragraph_of_its_own_goes_on() -> None:
    text = "وأضاف سامي حسن: «الأمر صعب جدا علينا».\nو«قريبا ستكون هناك أغنية أخرى جديدة لكم»."
    assert [one for one, _ in told(text)] == ["سامي حسن"] * 2


def test_what_is_reminded_of_ends_what_was_told() -> None:
    text = "وأضاف سامي حسن أن الحل قريب يذكر أن اللقاء انطلق أمس."
    assert told(text) == [("سامي حسن", "الحل قريب")]


def test_a_preposition_like_a_verb_says_nothing() -> None:
    text = "نفى سامي حسن الأمر. ونشرت الصحف الأخبار المتداولة عبر بعض المواقع، والتي تحدثت عن المفاوضات."
    assert "بعض المواقع" not in {one for one, _ in told(text)}


@pytest.mark.parametrize("aside", ["في الوقت ذاته", "في السياق نفسه", "في هذا الصدد"])
def test_what_a_participle_tells_behind_an_aside(aside: str) -> None:
    text = f"دعا سامي حسن إلى الحوار، معلنا {aside} رفضه للعنف."
    assert told(text) == [("سامي حسن", "الحوار"), ("سامي حسن", "رفضه للعنف")]


def test_so_that_opens_nothing() -> None:
    text = "كشفت درة زروق حقيقة عملها من أجل أن تعود الحياة، موضحة أن الحل قريب."
    assert told(text) == [("درة زروق", "الحل قريب")]


def test_a_channel_s_spelled_letters_are_no_words() -> None:
    text = "أضاف يوسف بلايلي، خلال تصريحاته عبر قناة بي إن سبورت، اليوم: «الأمر صعب جدا علينا»."
    assert told(text) == [("يوسف بلايلي", "الأمر صعب جدا علينا")]


def test_what_somebody_has_is_no_part_of_her_name() -> None:
    text = "لم تتمالك الفنانة التونسية لطيفة دموعها، موضحة أن الحل قريب."
    assert told(text) == [("لطيفة", "الحل قريب")]


def test_where_somebody_spoke_is_not_told() -> None:
    text = "صرح سامي حسن بأن الحل قريب، في حديث أدلى به إلى الجريدة."
    assert told(text) == [("سامي حسن", "الحل قريب")]


@pytest.mark.parametrize("god", ["حمد الله", "عوض الله", "ضيف الله", "فتح الله", "جار الله", "خير الله"])
@pytest.mark.parametrize("given", ["محمد", "عبد الكريم"])
@pytest.mark.parametrize("verb", ["التقى", "هاجم", "وصف", "وبخ"])
def test_a_surname_with_god_is_no_deed_and_no_object(verb: str, given: str, god: str) -> None:
    name = f"{given} {god}"
    text = f"{verb} لاعب النصر السعودي الدولي المغربي {name}، أمس الجمعة، المدرب السابق.\nوأضاف {god} أن الحل قريب."
    assert told(text) == [(name, "الحل قريب")]
