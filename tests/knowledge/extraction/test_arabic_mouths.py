"""In whose mouth Arabic words do not belong: masters, the late, whom an occasion is with, what houses are called."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ONE_OF = {
    "an aide before his verb": "أحد مساعدي محمود عباس وصل إلى القاهرة. وقال إن العمل مستمر.",
    "an aide of an office": "أحد مساعدي الرئيس محمود عباس وصل إلى القاهرة. وأضاف أن العمل مستمر.",
    "an opponent who acts": "هاجم أحد خصوم نبيه بري القرار. وقال إن العمل مستمر.",
    "an aide who speaks": "قال أحد مساعدي الرئيس محمود عباس إن العمل مستمر.",
    "a daughter of somebody late": "قالت إحدى بنات الراحل رفيق الحريري إن العمل مستمر.",
    "a woman who advises": "وقالت إحدى مستشارات الرئيس محمود عباس إن العمل مستمر.",
}


@pytest.mark.parametrize("text", ONE_OF.values(), ids=ONE_OF)
def test_who_is_told_by_whose_he_is_speaks_himself(text: str) -> None:
    last = extract(Document(text))[-1]
    assert last.speaker.startswith(("أحد ", "إحدى "))
    assert text[last.span.start : last.span.end] == "العمل مستمر"


def test_one_of_several_may_have_his_name_behind() -> None:
    named = {
        "محمود الزهار": "قال أحد قادة حماس محمود الزهار إن العمل مستمر.",
        "أشرف حكيمي": "قال أحد نجوم المنتخب أشرف حكيمي إن العمل مستمر.",
        "سمير جعجع": "قال أحد كبار المسؤولين سمير جعجع إن العمل مستمر.",
    }
    assert {extract(Document(text))[-1].speaker: text for text in named.values()} == named


OF_AN_OCCASION = {
    "whose funeral it is": "وأعلن في جنازة الراحل رفيق الحريري أن العمل مستمر.",
    "a martyr": "وقال في ذكرى الشهيد ياسر عرفات إن العمل مستمر.",
    "a prisoner by his nation": "وأكد بشأن الأسير الفلسطيني مروان البرغوثي أن العمل مستمر.",
    "a child by its nation": "وأكد بعد وفاة الطفل المغربي ريان أورام أن العمل مستمر.",
    "a centre's name": "وأكد في لقاء بالمركز الثقافي أحمد بوكماخ أن العمل مستمر.",
    "a stadium's name": "وأضاف في ندوة بالملعب الأولمبي محمد بوضياف أن العمل مستمر.",
    "what the speaker became": "وأكد بعد تعيينه في الحكومة وزيرا للصحة أن العمل مستمر.",
}


@pytest.mark.parametrize("text", OF_AN_OCCASION.values(), ids=OF_AN_OCCASION)
def test_of_whom_an_occasion_is_does_not_speak(text: str) -> None:
    assert extract(Document(f"قال نبيه بري إن الخطة جاهزة. {text}"))[-1].speaker == "نبيه بري"


ALONE = {
    "whom he meets": "وأكد بعد لقائه الرئيس محمود عباس أن العمل مستمر.",
    "whom he visits": "وأكد خلال زيارته للرئيس محمود عباس أن العمل مستمر.",
    "whom he answers": "وقال في رده على النائب وليد جنبلاط إن العمل مستمر.",
    "beside whom he speaks": "وأكد في مؤتمر صحفي مشترك مع نظيره الفرنسي إيمانويل ماكرون أن العمل مستمر.",
}


@pytest.mark.parametrize("text", ALONE.values(), ids=ALONE)
def test_who_alone_is_named_but_behind_the_verb_does_not_speak(text: str) -> None:
    assert not extract(Document(text))


def test_behind_other_occasions_a_bare_name_speaks() -> None:
    for occasion in ("قبل السفر", "في المؤتمر الصحفي", "في نهاية المباراة", "في ختام الاجتماع"):
        assert extract(Document(f"وأكد {occasion} سمير جعجع أن العمل مستمر."))[-1].speaker == "سمير جعجع", occasion


TALK = '"نحن هنا ولن نرحل من هذه الأرض".'


@pytest.mark.parametrize(
    "behind",
    ["الحديث للصحافة جاء خلال ندوة.", "الكلام للجميع.", "القول للناس شيء والفعل شيء آخر.", "الكلام لبناني."],
)
def test_words_for_everybody_are_nobodys(behind: str) -> None:
    assert not extract(Document(f"{TALK} {behind}"))


def test_a_name_in_l_behind_l() -> None:
    assert extract(Document(f"{TALK} الكلام لليلى خالد."))[0].speaker == "ليلى خالد"


@pytest.mark.parametrize("text", ["وقال كل من", "اتهم وزير الخارجية عادل:"])
def test_a_text_may_end_in_the_middle(text: str) -> None:
    assert not extract(Document(text))


def test_what_a_thing_is_or_a_body_will_do_is_no_name() -> None:
    for inner in ("المشروع جاهز", "الحزب سينسحب", "الحزب سيستمر"):
        found = extract(Document(f"بعد أن أكد الوزير نبيه بري أن {inner}، أوضح أن العمل مستمر."))
        assert {one.speaker for one in found} == {"نبيه بري"}, inner


SHORT = {
    "we are": ('وقال الوزير "نحن مستعدون" وأضاف أن العمل مستمر.', "الوزير", "نحن مستعدون"),
    "we will not": ('وقال الوزير "لن نقبل بهذا" وأضاف أن العمل مستمر.', "الوزير", "لن نقبل بهذا"),
    "a sentence before another verb": ('وقال المدرب "الفريق جاهز" وأضاف أن العمل مستمر.', "المدرب", "الفريق جاهز"),
    "behind a name": ('قال نبيه بري "الوضع صعب جدا" وأضاف أن العمل مستمر.', "نبيه بري", "الوضع صعب جدا"),
    "a woman": ('قالت النائبة "أنا لست خائفة" وأضافت أن العمل مستمر.', "النائبة", "أنا لست خائفة"),
    "two signs for a mark": ("قال الوزير << نحن مستعدون >> وأضاف أن العمل مستمر.", "الوزير", "نحن مستعدون"),
}


@pytest.mark.parametrize(("text", "speaker", "words"), SHORT.values(), ids=SHORT)
def test_what_is_said_in_a_few_words_is_no_name(text: str, speaker: str, words: str) -> None:
    found = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert found == [(speaker, words), (speaker, "العمل مستمر")]


def test_a_nickname_in_marks_is_still_a_name() -> None:
    for text in ('وقال القيادي "أبو محمد" إن العمل مستمر.', 'وقال القيادي "أبو محمد" وأضاف أن العمل مستمر.'):
        assert [one.speaker for one in extract(Document(text))] == ["أبو محمد"], text


def test_what_somebody_comments_on_in_marks_is_not_his() -> None:
    text = 'علق نبيه بري على "الأخبار المتداولة عن استقالته"، وقال إنها كاذبة.'
    assert [text[one.span.start : one.span.end] for one in extract(Document(text))] == ["إنها كاذبة"]


PASSIVE = {
    "accused, with its vowel": "اتُهم الوزير نبيه بري بالفساد.",
    "accused, by whom is untold": "اتهم نبيه بري بالفساد.",
    "informed": "قال وليد جنبلاط إن الخطة جاهزة. وأُبلغ نبيه بري أن الحكومة استقالت.",
}


@pytest.mark.parametrize("text", PASSIVE.values(), ids=PASSIVE)
def test_who_is_accused_or_informed_has_said_nothing_yet(text: str) -> None:
    found = extract(Document(f"{text} وقال إن العمل مستمر."))

    assert found[-1].speaker == "نبيه بري"
    assert len(found) == 1 + text.startswith("قال")


def test_who_accuses_another_is_heard() -> None:
    for text in (
        "اتهم نبيه بري إسرائيل بالكذب.",
        "وليد جنبلاط اتهم نبيه بري بالفساد.",
        "نُقل عن نبيه بري قوله إن العمل مستمر.",
    ):
        assert len(extract(Document(text))) == 1, text


def test_from_whom_a_letter_is_may_stand_before_a_comma() -> None:
    text = "تسلم نبيه بري رسالة من وليد جنبلاط، أكد فيها أن العمل مستمر."
    assert extract(Document(text))[0].speaker == "وليد جنبلاط"
    assert extract(Document("ألقى نبيه بري كلمة من بيروت، أكد فيها أن العمل مستمر."))[0].speaker == "نبيه بري"


MET_TODAY = {
    "an ambassador today": "وأكد خلال استقباله اليوم السفير الفرنسي أن العمل مستمر.",
    "a minister last night": "وأكد خلال لقائه مساء أمس وزير الدفاع أن العمل مستمر.",
    "a president this morning": "وأكد بعد لقائه صباح اليوم الرئيس محمود عباس أن العمل مستمر.",
    "what he inspects": "وأكد خلال تفقده اليوم مقر الوزارة أن العمل مستمر.",
}


@pytest.mark.parametrize("text", MET_TODAY.values(), ids=MET_TODAY)
def test_whom_somebody_meets_today_does_not_speak(text: str) -> None:
    assert extract(Document(f"قال نبيه بري إن الخطة جاهزة. {text}"))[-1].speaker == "نبيه بري"


def test_who_stands_right_before_who_said_has_said_it() -> None:
    text = "انتقد نبيه بري الوزير الذي قال إن العمل مستمر."
    assert extract(Document(text))[0].speaker == "الوزير"
    assert extract(Document("رد نبيه بري على وليد جنبلاط، الذي قال إن العمل مستمر."))[0].speaker == "وليد جنبلاط"


REACHED = {
    "by telephone": "أجرى نواف سلام اتصالا برئيس الحكومة مسرور بارزاني، الذي أكد أن العمل مستمر.",
    "a minister by telephone": "أجرى نجيب ميقاتي اتصالا هاتفيا بوزير الخارجية سامح شكري، الذي أكد أن العمل مستمر.",
    "whom he praises": "أشاد نجيب ميقاتي بوزير الصحة فراس الأبيض، الذي قال إن العمل مستمر.",
    "of whose surname another is": (
        "أجرى نواف سلام اتصالا برئيس حكومة إقليم كردستان مسرور بارزاني، الذي أكد أن العمل مستمر."
        "\n\nوزار مسعود بارزاني أربيل."
    ),
}


@pytest.mark.parametrize("text", REACHED.values(), ids=REACHED)
def test_who_is_led_to_by_a_joined_letter_says_what_the_relative_clause_tells(text: str) -> None:
    found = [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]
    assert found in [[(name, "العمل مستمر")] for name in ("مسرور بارزاني", "سامح شكري", "فراس الأبيض")]


def test_a_surname_of_two_is_the_one_who_spoke_last() -> None:
    text = (
        "قال رئيس الحكومة مسرور بارزاني إن الهجوم جبان. وطالب بارزاني الحكومة بحماية الإقليم."
        "\n\nوأكد مسعود بارزاني أن العمل مستمر. وطالب بارزاني الحكومة بحماية الناس."
    )
    assert [one.speaker for one in extract(Document(text))] == ["مسرور بارزاني"] * 2 + ["مسعود بارزاني"] * 2
