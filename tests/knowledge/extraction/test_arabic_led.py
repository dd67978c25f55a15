"""Who is led to speak in Arabic, whose talk came, who stands behind what he does it to or behind an occasion."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEFORE = "قال نبيه بري إن المجلس سينعقد غدا. "
LED = {
    "what he leans on": 'واستعان سمير جعجع بالدستور للقول: "لا أحد يريد الانتخابات الآن".',
    "a minister by his title": "واستند الوزير وليد جنبلاط إلى القانون للقول إن لا أحد يريد الانتخابات الآن.",
    "what moves him": 'ما دفع الوزير وليد جنبلاط إلى القول: "لا أحد يريد الانتخابات الآن".',
    "the matter that": "الأمر الذي حمل سمير جعجع على القول إن لا أحد يريد الانتخابات الآن.",
    "what makes him say": 'مما جعل سمير جعجع يقول: "لا أحد يريد الانتخابات الآن".',
    "what calls for him": 'ما استدعى تدخلا من رئيس الحكومة نواف سلام قائلا: "لا أحد يريد الانتخابات الآن".',
    "his talk came": 'وجاء كلام سمير جعجع خلال مؤتمر صحفي، حيث قال: "لا أحد يريد الانتخابات الآن".',
    "his talk came after he met another": 'وجاء كلام وليد جنبلاط بعد لقائه الرئيس جوزيف عون، حيث قال: "لا أحد يريد '
    'الانتخابات الآن".',
    "behind what he criticizes": 'وانتقد الخطة سمير جعجع قائلا: "لا أحد يريد الانتخابات الآن".',
    "behind what he leads": 'وأدار الندوة وليد جنبلاط قائلا: "لا أحد يريد الانتخابات الآن".',
    "behind what he comments on": 'وعلق على القرار سمير جعجع قائلا: "لا أحد يريد الانتخابات الآن".',
    "of whom it is asked": 'وطلب من سمير جعجع التعليق فقال: "لا أحد يريد الانتخابات الآن".',
    "behind a press conference": "وأكد خلال مؤتمر صحفي سمير جعجع أن لا أحد يريد الانتخابات الآن.",
    "behind a conference, in marks": 'وأكد خلال مؤتمر صحفي الوزير وليد جنبلاط: "لا أحد يريد الانتخابات الآن".',
    "behind a body's office": "وأكد عقب اجتماع مجلس الوزراء رئيس الحكومة نواف سلام أن لا أحد يريد الانتخابات الآن.",
    "behind his followers": "وأكد أمام حشد من أنصاره سمير جعجع أن لا أحد يريد الانتخابات الآن.",
    "behind a seat": "وأكد لدى زيارته مقر النقابة الوزير وليد جنبلاط أن لا أحد يريد الانتخابات الآن.",
    "to whom a question is put": 'ووجه السؤال إلى سمير جعجع فقال: "لا أحد يريد الانتخابات الآن".',
    "who asks people in the accusative": 'وسأل الصحافيين الوزير وليد جنبلاط: "لا أحد يريد الانتخابات الآن".',
    "a surname in two words": 'واستعان سيزار أبي خليل بالدستور للقول: "لا أحد يريد الانتخابات الآن".',
    "before his followers, without an occasion": "وأمام حشد من أنصاره قال سمير جعجع إن لا أحد يريد الانتخابات الآن.",
    "who comments on another's words": "وعلق سمير جعجع على قول الوزير إن الأزمة انتهت قائلا: "
    '"لا أحد يريد الانتخابات الآن".',
    "what he does not miss": "ولم يفت سمير جعجع أن يؤكد أن لا أحد يريد الانتخابات الآن.",
    "what he does not forget": "كما لم ينس رئيس الحكومة نواف سلام أن يذكر بأن لا أحد يريد الانتخابات الآن.",
    "how far he goes": "وذهب الوزير وليد جنبلاط إلى حد القول إن لا أحد يريد الانتخابات الآن.",
    "whom another leads": "ودفع نبيه بري الوزير وليد جنبلاط إلى القول إن لا أحد يريد الانتخابات الآن.",
    "who does not forget to thank": "ولم ينس سمير جعجع أن يشكر نبيه بري، وقال إن لا أحد يريد الانتخابات الآن.",
    "who makes clear": "من جهته بين سمير جعجع أن لا أحد يريد الانتخابات الآن.",
    "who has made clear": "وقد بين الوزير وليد جنبلاط أن لا أحد يريد الانتخابات الآن.",
    "who makes something clear and adds": "كما بين سمير جعجع أهمية المشروع، مشيرا إلى أن لا أحد يريد الانتخابات الآن.",
}


@pytest.mark.parametrize("text", LED.values(), ids=LED)
def test_who_is_led_to_speak_speaks(text: str) -> None:
    last = extract(Document(BEFORE + text))[-1]
    assert last.speaker.split()[-1] in text.split("لا أحد", maxsplit=1)[0]
    assert last.speaker != "نبيه بري"
    assert (BEFORE + text)[last.span.start : last.span.end] == "لا أحد يريد الانتخابات الآن"


NOT_LED = {
    "what may be said": "ويمكن القول إن الوضع خطير جدا.",
    "what moves us": "وهذا يدفعنا إلى القول إن الوضع خطير جدا.",
    "whom a visit is to": "وأكد بعد زيارته الوزير وليد جنبلاط أن الوضع خطير جدا.",
    "who is somebody's guest": "وأكد خلال لقائه مع ضيفه الوزير وليد جنبلاط أن الوضع خطير جدا.",
    "who is mourned": 'ونعى الراحل سمير غانم، قائلا: "لقد فقدنا رجلا كبيرا".',
    "who has won": 'وهنأ الفائزة سعاد حسني، قائلا: "لقد كسبنا امرأة كبيرة".',
    "between two": "وجرت المحادثات فيما بين الوزير وليد جنبلاط والنائب سمير جعجع، وأكد أن الوضع خطير جدا.",
    "with whom he talks": "وبحث مع الوزير وليد جنبلاط ملف الكهرباء. وأكد أن الوضع خطير جدا.",
    "whose part he praises": "وأشاد بدور الوزير وليد جنبلاط في المشروع. وأضاف أن الوضع خطير جدا.",
    "who is with him": "وكان برفقته الوزير وليد جنبلاط. وقال إن الوضع خطير جدا.",
    "who has died": "وتوفي كمال جنبلاط عام 1977. وأكد أن الوضع خطير جدا.",
    "who does not answer": "ولم يرد وليد جنبلاط على الاتصالات. وأضاف أن الوضع خطير جدا.",
    "allegations that tell": 'ونفى المزاعم الأخيرة التي أشارت إلى استقالته. وقال: "هذا الوضع خطير جدا".',
    "what is not too late": 'ولم يفت الأوان أن يؤكد الوزير ذلك. وقال: "هذا الوضع خطير جدا".',
    "who declines to say it": "ورفض سمير جعجع الذهاب إلى القول إن لا أحد يريد ذلك. وأكد بري أن الوضع خطير جدا.",
    "who does not come to say it": "ولم يصل سمير جعجع إلى القول إن لا أحد يريد ذلك. وأكد بري أن الوضع خطير جدا.",
    "of whom he tells": 'وقال إن ما قدمه الوزير وليد جنبلاط قليل، قائلا: "هذا الوضع خطير جدا".',
}


@pytest.mark.parametrize("text", NOT_LED.values(), ids=NOT_LED)
def test_who_is_only_told_of_is_not_led_to_speak(text: str) -> None:
    assert {said.speaker for said in extract(Document(BEFORE + text))} == {"نبيه بري"}


APART = {
    "stances": 'وانتقد الوزير، مواقف الأغلبية في البرلمان، قائلا: "لا أحد يريد الانتخابات الآن".',
    "a file": "وبحث الوزير، ملف الكهرباء مع الوفد، وقال إن لا أحد يريد الانتخابات الآن.",
    "a seat": "وزار الوزير، مقر الشركة، وأكد أن لا أحد يريد الانتخابات الآن.",
    "his talk": 'وتابع الوزير، حديثه قائلا: "لا أحد يريد الانتخابات الآن".',
    "his speech": 'واختتم الوزير، كلمته بالقول: "لا أحد يريد الانتخابات الآن".',
}


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_what_is_done_to_behind_a_title_and_a_comma_is_no_name(text: str) -> None:
    assert extract(Document(f"أكد الوزير وليد جنبلاط أن الخطة جاهزة. {text}"))[-1].speaker == "وليد جنبلاط"


JOINT = {
    "each of two, a comma between": "وقال كل من سمير جعجع، ووليد جنبلاط إن الوضع خطير جدا.",
    "each in the accusative": "وشدد كلا من سمير جعجع والوزير وليد جنبلاط على أن الوضع خطير جدا.",
}


@pytest.mark.parametrize("text", JOINT.values(), ids=JOINT)
def test_each_of_two_speaks(text: str) -> None:
    assert extract(Document(BEFORE + text))[-1].speakers == ("سمير جعجع", "وليد جنبلاط")


TOLD_FIRST = 'وقال نبيه بري: "المجلس سينعقد في الموعد"، '
OTHERS = {
    "who refuses": 'ورفض سمير جعجع ذلك، وقال: "لا أحد يريد الانتخابات الآن".',
    "who gets up": 'فيما وقف سمير جعجع، قائلا: "لا أحد يريد الانتخابات الآن".',
    "who laughs": 'وضحك سمير جعجع قائلا: "لا أحد يريد الانتخابات الآن".',
    "who backs something": "ثم أيد سمير جعجع الاقتراح، مضيفا أن لا أحد يريد الانتخابات الآن.",
    "who interrupts him": 'فقاطعه سمير جعجع، قائلا: "لا أحد يريد الانتخابات الآن".',
    "before whose deed": 'قبل أن يتدخل سمير جعجع قائلا: "لا أحد يريد الانتخابات الآن".',
    "a surname behind a title": 'ورد الوزير سمير جعجع على ذلك، قائلا: "لا أحد يريد الانتخابات الآن".',
    "what he denies": 'وهو ما نفاه سمير جعجع، وقال: "لا أحد يريد الانتخابات الآن".',
    "what he tells him": 'وهو ما أكده له سمير جعجع قائلا: "لا أحد يريد الانتخابات الآن".',
    "who objects, but": "لكن سمير جعجع اعترض، مؤكدا أن لا أحد يريد الانتخابات الآن.",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_who_acts_between_two_reports_of_a_sentence_says_the_second(text: str) -> None:
    assert [said.speaker for said in extract(Document(TOLD_FIRST + text))] == ["نبيه بري", "سمير جعجع"]


OBJECTS = {
    "whom he thanks": 'وشكر الوزير وليد جنبلاط، قائلا: "لا أحد يريد الانتخابات الآن".',
    "whom he criticizes": 'وانتقد الوزير وليد جنبلاط بشدة، وقال: "لا أحد يريد الانتخابات الآن".',
    "whom he meets": 'والتقى الوزير وليد جنبلاط في مكتبه، وقال: "لا أحد يريد الانتخابات الآن".',
    "what happens meanwhile": 'فيما غادر الوزير وليد جنبلاط القاعة، وأضاف: "لا أحد يريد الانتخابات الآن".',
    "whom he blames": "وحمل الوزير وليد جنبلاط المسؤولية، مؤكدا أن لا أحد يريد الانتخابات الآن.",
    "whom he is with": 'خلال لقاء الوزير وليد جنبلاط، مضيفا: "لا أحد يريد الانتخابات الآن".',
}


@pytest.mark.parametrize("text", OBJECTS.values(), ids=OBJECTS)
def test_whom_he_does_something_to_between_two_reports_does_not_speak(text: str) -> None:
    assert {said.speaker for said in extract(Document(TOLD_FIRST + text))} == {"نبيه بري"}


def test_somebody_of_whom_a_clause_tells_is_not_joined_to_who_acts() -> None:
    text = "التقى سمير جعجع، ومحمد سالم كان حاضرا، وقال إن الأمر سهل."
    assert [said.speaker for said in extract(Document(text))] == ["سمير جعجع"]


def test_a_term_in_marks_does_not_end_what_follows_from_it() -> None:
    text = 'وأوضح نبيه بري أن البلاد تواجه ما يسمى "التضخم المحسوس"، وهو ما ينعكس على قدرة المواطنين.'
    said = extract(Document(text))[0]
    assert text[said.span.start : said.span.end].endswith("قدرة المواطنين")


def test_whom_somebody_relays_goes_on_himself() -> None:
    text = "ونقل سمير جعجع عن الوزير وليد جنبلاط قوله إن الوضع صعب، مضيفا أن الحل قريب جدا."
    assert [said.speaker for said in extract(Document(text))] == ["وليد جنبلاط", "وليد جنبلاط"]
