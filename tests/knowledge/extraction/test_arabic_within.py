"""Arabic words in marks behind who within another's report, who agrees with another, and how somebody speaks."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "نحتاج إليك في الفريق هذا الموسم"
TOLD = {
    "to whom something was no pleasure": "الأمر لم يعجب {}، الذي قال له",
    "from whom somebody asks": "اللاعب طلب الرحيل من {} الذي رد عليه",
    "with whom something did not find favour": "العرض لم يلق قبولا لدى {}، الذي قال له نصا",
    "to whom a delegation complains": "الوفد اشتكى إلى {}، الذي أجاب",
    "who refuses it": "اللاعب طلب الرحيل من {}، الذي رفض ذلك قائلا",
    "who confirms it to him": "الوفد التقى {}، الذي أكد له",
}


def spoken(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("clause", TOLD.values(), ids=TOLD)
@pytest.mark.parametrize("one", ["نبيه بري", "المدرب وليد الركراكي"], ids=["a name", "a title and a name"])
def test_marks_behind_who_are_his_of_whom_another_tells(clause: str, one: str) -> None:
    text = f'قال سامح شكري إن {clause.format(one)}: "{WORDS}". وأضاف أن العمل مستمر.'
    first, quoted, then = spoken(text)
    assert first[0] == "سامح شكري"
    assert not first[1].endswith(("الذي", "،"))
    assert quoted == (one.removeprefix("المدرب "), WORDS)
    assert then == ("سامح شكري", "العمل مستمر")


def test_who_is_told_with_the_article_behind_l_is_named_with_it() -> None:
    text = f'أوضح المحامي أن موكله اشتكى للقاضي، الذي رد عليه: "{WORDS}".'
    assert spoken(text)[-1] == ("القاضي", WORDS)


def test_marks_of_whom_no_word_tells_are_not_made_the_tellers_own() -> None:
    text = f'قالت فيروز إن الأمر لم يعجب والدها الذي قال لها: "{WORDS}".'
    assert [one.kind for one in extract(Document(text))] == ["mixed"]


AGREEING = {
    "by a verb with its preposition": "وأكد على هذه التصريحات نبيه بري الذي قال",
    "who goes the same way": "وذهب في الاتجاه نفسه نبيه بري، الذي قال",
    "who supports him": "وأيده في ذلك نبيه بري الذي كتب",
}


@pytest.mark.parametrize("clause", AGREEING.values(), ids=AGREEING)
def test_who_agrees_with_another_speaks_himself(clause: str) -> None:
    assert spoken(f'قال سامح شكري إن العمل مستمر. {clause}: "{WORDS}".')[-1] == ("نبيه بري", WORDS)


@pytest.mark.parametrize("manner", ["بقلب مفجوع", "بدهشة", "بتعجب", "بتحفظ", "بخبث", "بلكنة مغربية", "بالحرف الواحد"])
@pytest.mark.parametrize("mark", [":", ""], ids=["colon", "none"])
def test_how_somebody_speaks_is_no_part_of_his_name(manner: str, mark: str) -> None:
    for name in ("نبيه بري", "الركراكي"):
        text = f'غادر وليد الركراكي الملعب. وقال {name} {manner}{mark} "{WORDS}".'
        assert spoken(text)[-1] == ("وليد الركراكي" if name == "الركراكي" else name, WORDS)


@pytest.mark.parametrize("sermon", ["عظة", "موعظة", "محاضرة", "مداخلة", "خطبة"])
def test_what_somebody_holds_is_no_part_of_his_name(sermon: str) -> None:
    assert spoken(f'ألقى المطران كفوري {sermon} قال فيها: "{WORDS}".') == [("كفوري", WORDS)]


def test_a_lens_hears_and_a_parenthesis_tells_more_of_an_office() -> None:
    assert spoken(f'وقالت سيدة لميكروفون الإذاعة: "{WORDS}".') == [("سيدة", WORDS)]
    assert spoken(f'وقال الوزير السابق (المقرب من الحزب) إن "{WORDS}".') == [("الوزير السابق", WORDS)]


TRADES = ["طالبة", "محامية", "ربة بيت", "أم لثلاثة أطفال", "باحثة في علم الاجتماع", "نازحة من غزة", "مقيمة في جدة"]


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("name", ["ماجدة الرومي", "نجوى كرم", "فاطمة الزهراء المنصوري"])
def test_a_womans_trade_behind_her_name_is_no_part_of_it(trade: str, name: str) -> None:
    assert spoken(f'وقالت {name} {trade}: "{WORDS}".') == [(name, WORDS)]


@pytest.mark.parametrize("trade", ["طالب", "مهندس", "محام", "باحث في علم الاجتماع", "مقيم في جدة", "فلاح من المنطقة"])
def test_a_mans_trade_behind_his_family_is_no_part_of_it(trade: str) -> None:
    assert spoken(f'وقال سامي الجميل {trade} إن "{WORDS}".') == [("سامي الجميل", WORDS)]


def test_a_trade_that_may_be_a_family_stays_behind_a_given_name() -> None:
    assert spoken(f'وقال محمد حسن معلم: "{WORDS}".') == [("محمد حسن معلم", WORDS)]


@pytest.mark.parametrize("whom", ["نبيه بري", "النائب نبيه بري"], ids=["a name", "a title and a name"])
def test_whom_an_outlet_in_marks_asks_answers(whom: str) -> None:
    assert spoken(f"سألت «الجمهورية» {whom} عن رأيه في القرار، فأجاب باقتضاب: «{WORDS}».") == [("نبيه بري", WORDS)]


PASSED_ON = {
    "visitors": "ونقل زوار نبيه بري عنه أن",
    "visitors of an office and a name": "وينقل زوار الرئيس نبيه بري عنه قوله:",
    "those near him": "ونقل مقربون من نبيه بري عنه قوله:",
    "visitors who act": "التقى نبيه بري زواره الذين نقلوا عنه أن",
}


@pytest.mark.parametrize("lead", PASSED_ON.values(), ids=PASSED_ON)
def test_what_his_visitors_pass_on_is_his(lead: str) -> None:
    assert spoken(f'غادر وليد جنبلاط. {lead} "{WORDS}".') == [("نبيه بري", WORDS)]


REPLIES = {
    "called forth by words": "واستدعى كلام جعجع ردا من جبران باسيل، الذي قال",
    "before and": "كلام جعجع استدعى ردا عنيفا من جبران باسيل، وقال",
    "met with a reply": "وقوبلت تصريحات جعجع برد من جبران باسيل، قال فيه",
    "not late": "ولم يتأخر رد جبران باسيل، إذ قال",
}


@pytest.mark.parametrize("lead", REPLIES.values(), ids=REPLIES)
def test_whose_reply_words_call_forth_speaks(lead: str) -> None:
    assert spoken(f'قال سمير جعجع إن العمل مستمر. {lead}: "{WORDS}".')[-1] == ("جبران باسيل", WORDS)


OWN = {
    "who comments on a reply": "علق سمير جعجع على رد نبيه بري، وقال",
    "who asks for one": "طلب سمير جعجع ردا من الوزير، وقال",
    "who received one": "تلقى سمير جعجع ردا من نبيه بري، وقال",
    "who suspends": "أعلن سمير جعجع تعليق الدراسة من الغد، وقال",
}


@pytest.mark.parametrize("lead", OWN.values(), ids=OWN)
def test_who_has_to_do_with_a_reply_keeps_his_words(lead: str) -> None:
    assert spoken(f'{lead}: "{WORDS}".')[-1] == ("سمير جعجع", WORDS)


@pytest.mark.parametrize("between", [" يقول نبيه بري ", " يقول نبيه بري: ", "، يقول نبيه بري، ", " – يقول نبيه بري – "])
def test_a_quotation_that_opens_a_sentence_is_his_who_says_the_next(between: str) -> None:
    text = f'أكد الوزير سامح شكري القرار.\n\n"الحمد لله على كل شيء"{between}"{WORDS}".'
    assert spoken(text)[-2:] == [("نبيه بري", "الحمد لله على كل شيء"), ("نبيه بري", WORDS)]


def test_a_rank_and_a_surname_like_a_lands_adjective_are_his() -> None:
    assert spoken(f'أكد اللواء منصور التركي الأمر. وأضاف اللواء التركي: "{WORDS}".') == [("منصور التركي", WORDS)]


def test_l_with_a_hyphen_and_a_misspelt_question() -> None:
    assert spoken(f'قال الأمين العام ل- "حزب الله" السيد نعيم قاسم، إن "{WORDS}".') == [("نعيم قاسم", WORDS)]
    assert spoken(f'وتسائل نبيه بري: "{WORDS}".') == [("نبيه بري", WORDS)]
    assert spoken(f'قالت فيروز إن العمل مستمر. وجاء رد الفنانة كالتالي: "{WORDS}".')[-1] == ("فيروز", WORDS)


NEAR = {
    "who refuses": "فرفض نبيه بري قائلا",
    "who takes care of him": "وطمأنه نبيه بري قائلا",
    "who thanks him": "وشكره نبيه بري بالقول",
    "who jokes with him": "ومازحه نبيه بري بالقول",
    "who turns to him": "والتفت إليه نبيه بري مستغربا",
    "who receives him": "واستقبله رئيس المجلس نبيه بري بالقول",
}


@pytest.mark.parametrize("lead", NEAR.values(), ids=NEAR)
def test_who_stands_right_before_what_leads_to_words_speaks(lead: str) -> None:
    assert spoken(f'قال وليد جنبلاط إن العمل مستمر. {lead}: "{WORDS}".')[-1] == ("نبيه بري", WORDS)


@pytest.mark.parametrize("lead", ["وهاجم نبيه بري قائلا", "ورد على نبيه بري قائلا"])
def test_to_whom_something_may_be_done_is_not_made_to_speak(lead: str) -> None:
    assert spoken(f'قال وليد جنبلاط إن العمل مستمر. {lead}: "{WORDS}".')[-1] == ("وليد جنبلاط", WORDS)


def test_a_verse_is_not_his_who_cites_it() -> None:
    assert spoken(f'وافتتح الخطيب خطبته بقوله تعالى: "{WORDS}".') == []


@pytest.mark.parametrize("turned", ["مخاطبا", "منتقدا", "مهاجماً", "مستهدفا", "شاكرا", "واصفا", "مؤنبا", "مشجعا"])
@pytest.mark.parametrize("hearer", ["رئيس الحكومة", "الوزير", "الرئيس ميشال عون"])
def test_to_whom_somebody_turns_with_his_words_does_not_speak(turned: str, hearer: str) -> None:
    text = f'تحدث النائب سامي الجميل في لقاء حزبي. وقال {turned} {hearer}: "{WORDS}".'
    assert spoken(text)[-1] == ("سامي الجميل", WORDS)


def test_who_is_named_behind_the_verb_and_turns_to_another_speaks() -> None:
    assert spoken(f'وقال رئيس المجلس نبيه بري مخاطبا الوزير: "{WORDS}".') == [("نبيه بري", WORDS)]


MET = {
    "whom a reply angers": "وأثار رد ماكرون غضب ترامب، وقال",
    "whom a reply does not please": "ولم يعجب رد ماكرون ترامب، وقال",
    "who read it": "واطلع على رد إيمانويل ماكرون، ثم قال",
    "who speaks of it": "وبشأن رد الرئيس ماكرون على المبادرة، قال",
    "whether it was enough": "وحول ما إذا كان رد ماكرون كافيا، قال",
    "after it": "وبعد ساعات من رد ماكرون، كتب",
    "waiting for it": "وفي انتظار رد من إيمانويل ماكرون، قال",
}


@pytest.mark.parametrize("lead", MET.values(), ids=MET)
def test_who_meets_anothers_reply_keeps_his_words(lead: str) -> None:
    text = f'التقى دونالد ترامب إيمانويل ماكرون. وقال ترامب إن القرار سيئ. {lead}: "{WORDS}".'
    assert spoken(text)[-1] == ("دونالد ترامب", WORDS)


def test_replies_of_several_are_no_single_mans_words() -> None:
    assert spoken(f'أثار كلام ترامب ردود فعل من قادة أوروبا، وقال: "{WORDS}".') == []


@pytest.mark.parametrize("verb", ["، أجاب", " يجيب", "، رد", " قاطعه"])
def test_a_question_that_opens_a_sentence_is_not_his_who_answers(verb: str) -> None:
    text = f'أكد مصطفى بكري أن الحزب ماض.\n\n"أليس هذا عجيبا يا سيادة الوزير؟"{verb} سامح شكري: "{WORDS}".'
    assert spoken(text)[1:] == [("سامح شكري", WORDS)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("طالب سامح شكري بنفس الحقوق للجميع.", "نفس الحقوق للجميع"),
        ("اعترف سامح شكري بتوتر العلاقات مع إيران.", "توتر العلاقات مع إيران"),
        ("أقر سامح شكري بإحباط المحاولة.", "إحباط المحاولة"),
        ("اتهم سامح شكري إسرائيل بإحباط الجهود.", "إسرائيل بإحباط الجهود"),
        ("طالب سامح شكري بقوة المجتمع الدولي بوقف الحرب.", "وقف الحرب"),
    ],
)
def test_what_may_be_a_manner_is_told_before_what_it_is_of(text: str, content: str) -> None:
    assert spoken(text) == [("سامح شكري", content)]


@pytest.mark.parametrize("deed", ["ثم شتم", "ثم كافأ الوزير", "فأغضب", "وأهان", "ثم أحرج"])
def test_what_is_done_to_somebody_is_no_deed_of_his(deed: str) -> None:
    assert spoken(f'ودخل مصطفى بكري القاعة، {deed} سامح شكري قائلا: "{WORDS}".') == [("مصطفى بكري", WORDS)]


def test_a_slogan_that_people_chant_is_their_words() -> None:
    assert spoken(f'هتف المتظاهرون تحت شعار "{WORDS}".') == [("المتظاهرون", WORDS)]
