"""Arabic claims that somebody answers, what a comma alone sets apart, and names, offices and occasions that ran on."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = '"هذا كلام لا أساس له من الصحة"'
ANSWERED = {
    "a claim": f"رد الوزير سعد الحريري، على ادعاء أن الحكومة فشلت، قائلا: {SAID}.",
    "claims": f"ورد الوزير سعد الحريري على مزاعم بأن الحكومة فشلت، قائلا: {SAID}.",
    "an accusation of somebody's": f"وعلق سعد الحريري على اتهام المعارضة بأن الحكومة فشلت، قائلا: {SAID}.",
}


@pytest.mark.parametrize("text", ANSWERED.values(), ids=ANSWERED)
def test_what_others_claim_is_not_his_who_answers_it(text: str) -> None:
    assert [(found.speaker, found.cue) for found in extract(Document(text))] == [("سعد الحريري", "قائلا")]


def test_an_answer_to_claims_that_goes_back_to_them_is_his() -> None:
    text = "ورد الوزير سعد الحريري على المزاعم بأنها كاذبة ولا أساس لها."
    assert [found.speaker for found in extract(Document(text))] == ["سعد الحريري"]


@pytest.mark.parametrize("claims", ["المزاعم التركية", "الاتهامات الإسرائيلية", "التصريحات الفرنسية"])
def test_an_adjective_of_claims_is_nobody(claims: str) -> None:
    assert extract(Document(f"واستنكر سعد الحريري {claims} التي تؤكد أن السفينة غرقت.")) == ()


def test_what_words_are_called_is_no_name() -> None:
    text = 'وبحسب المتحدث باسم الجيش، "مضللة وكاذبة"، فإن الأمر صعب.'
    assert {found.speaker for found in extract(Document(text))} == {"المتحدث باسم الجيش"}


APART = {
    "behind who says it": ("وأضاف الحريري، الحكومة لن تقبل بهذا القرار.", "الحكومة لن تقبل بهذا القرار"),
    "with this": ("وأوضح الحريري، هذا القرار ظالم ولن نقبل به.", "هذا القرار ظالم ولن نقبل به"),
    "behind a verb of going on": ("وتابع الحريري، لن نقبل بهذا القرار أبدا.", "لن نقبل بهذا القرار أبدا"),
    "behind the verb": ("وأضاف، الحكومة لن تقبل بهذا القرار.", "الحكومة لن تقبل بهذا القرار"),
    "behind a channel": ("وأضاف لقناة الجزيرة، الحكومة لن تقبل بهذا القرار.", "الحكومة لن تقبل بهذا القرار"),
}


@pytest.mark.parametrize(("text", "said"), APART.values(), ids=APART)
def test_a_comma_alone_leads_to_what_is_said(text: str, said: str) -> None:
    whole = f"قال سعد الحريري إن الأمر صعب.\n{text}"
    last = extract(Document(whole))[-1]
    assert (last.speaker, whole[last.span.start : last.span.end]) == ("سعد الحريري", said)


def test_what_somebody_goes_on_with_behind_his_office_is_nothing_said() -> None:
    text = "قال سعد الحريري إن الأمر صعب.\nوتابع الحريري، رئيس الحكومة، المباراة من المدرجات."
    assert len(extract(Document(text))) == 1


AS_FOR = {
    "between commas": "ورفضت إيران هذه الاتهامات، أما الرئيس الأمريكي دونالد ترامب، فقال يوم الاثنين، إن الرد قادم.",
    "without": "ورفضت إيران هذه الاتهامات، أما دونالد ترامب فقال إن الرد قادم.",
    "behind another's words": "قال سعد الحريري إن الوضع صعب، أما دونالد ترامب فأكد أنه جيد.",
}


@pytest.mark.parametrize("text", AS_FOR.values(), ids=AS_FOR)
def test_as_for_behind_a_comma_tells_who_speaks(text: str) -> None:
    assert extract(Document(text))[-1].speaker == "دونالد ترامب"


TOLD_FROM = ("الوزير المستقيل من حكومة الوحدة", "القيادي المفصول من حزب الوفد", "الضابط المنشق من الجيش السوري")


@pytest.mark.parametrize("office", TOLD_FROM)
def test_where_somebody_is_from_stands_between_title_and_name(office: str) -> None:
    text = f"قال {office} سعد الحريري إن الوضع صعب. وأضاف أن الحل بعيد."
    assert {found.speaker for found in extract(Document(text))} == {"سعد الحريري"}


@pytest.mark.parametrize("name", ["عبد اللطيف عبد الحليم", "عبد العزيز عبد الغني", "عبد الخالق عبد الله"])
def test_two_servants_of_god_are_one_name(name: str) -> None:
    surname = " ".join(name.split()[2:])
    text = f"أكد {name} أن الأمر كبير. وأضاف {surname} أن الحل بعيد."
    assert [found.speaker for found in extract(Document(text))] == [name, name]
    text = f"وصل {name} إلى بيروت. وأضاف {surname} أن الحل بعيد."
    assert [found.speaker for found in extract(Document(text))] == [name]


RAN_ON = {
    "a picture": 'نشر عبد الله صورة الملكة رانيا، وعلق عليها: "صديقة عزيزة على قلوبنا جميعا".',
    "anger": "فجر الوزير عبد الله غضبا واسعا. وقال عبد الله إن الأمر كبير.",
    "a body": "جاء ذلك في مؤتمر صحفي عقده عبد الله بمركز الكوارث، حيث أكد أن الأمر كبير.",
}


@pytest.mark.parametrize("text", RAN_ON.values(), ids=RAN_ON)
def test_a_name_ends_before_what_its_bearer_does(text: str) -> None:
    assert {found.speaker for found in extract(Document(text))} == {"عبد الله"}


def test_a_rumour_behind_a_name_is_denied() -> None:
    text = f"نفت المغنية أصالة نصري شائعة طلاقها، وقالت: {SAID}."
    assert {found.speaker for found in extract(Document(text))} == {"أصالة نصري"}


@pytest.mark.parametrize("talk", ["مؤتمر صحفي مشترك", "تصريح صحفي للوزير", "لقاء صحافي مع القناة", "مؤتمر صحافي اليوم"])
def test_a_press_conference_is_nobody(talk: str) -> None:
    text = f"أعلن الوزير سعد الحريري استقالته. جاء ذلك في {talk}، حيث أكد أن الأمر صعب."
    assert extract(Document(text))[-1].speaker == "سعد الحريري"


def test_nobody_who_said_nothing_goes_on() -> None:
    text = "قال سعد الحريري إن الوضع صعب. ولم يعلن أحد مسؤوليته عن الهجوم. وأضاف أن الرد قادم."
    assert [found.speaker for found in extract(Document(text))] == ["سعد الحريري", "سعد الحريري"]


@pytest.mark.parametrize("source", ["وبحسب المعارضة، فإن", "وبحسب المعارضة فإن", "ووفقا للمعارضة، فإن"])
def test_a_source_behind_a_quotation_begins_anew(source: str) -> None:
    text = f"صرح سعد الحريري أن {SAID}، {source} العدد أكبر."
    assert [found.speaker for found in extract(Document(text))] == ["سعد الحريري", "المعارضة"]
