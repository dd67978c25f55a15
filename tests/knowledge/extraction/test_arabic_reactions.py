"""Whose the words are behind another's report: who reacts to it, whom it touched, whom a relative clause tells of."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "لا أحد يريد الانتخابات الآن"
REACTING = {
    "an answer to him": "قال نبيه بري إن المجلس سينعقد غدا، رد عليه سمير جعجع قائلا",
    "an answer joined": "قال نبيه بري إن المجلس سينعقد غدا فرد عليه النائب سمير جعجع قائلا",
    "an interruption": "قال نبيه بري إن المجلس سينعقد غدا، وقاطعه سمير جعجع قائلا",
    "consent": "قال نبيه بري إن المجلس سينعقد غدا، ووافقه الوزير وليد جنبلاط قائلا",
    "but he refuses": "قال نبيه بري إن المجلس سينعقد غدا، لكن سمير جعجع رفض ذلك قائلا",
    "but he does not accept": "قال نبيه بري إن المجلس سينعقد غدا، لكن سمير جعجع لم يقبل بذلك وقال",
    "except that she objects": "قال نبيه بري إن المجلس سينعقد غدا، إلا أن النائبة بولا يعقوبيان اعترضت قائلة",
    "words that vex him": "أثار كلام نبيه بري حفيظة الوزير سمير جعجع، فرد قائلا",
    "words that vex, whereupon": "أثار كلام نبيه بري حفيظة الوزير سمير جعجع، حيث قال",
    "what vexed him": "قال نبيه بري إن المجلس سينعقد غدا، وهو ما أغضب سمير جعجع فرد قائلا",
    "a jest that vexes who answers": "سخرية نبيه بري أثارت حفيظة سمير جعجع، الذي رد قائلا",
    "whom one answers, who posted": "رد نبيه بري على سمير جعجع الذي غرد قائلا",
    "whom one answers, who wrote": "رد النائب نبيه بري على الوزير سمير جعجع الذي كتب عبر تويتر",
    "who writes in answer": "رد سمير جعجع على نبيه بري في تغريدة على حسابه، كاتبا",
    "a reaction is no answer": "وكان سمير جعجع ذكر في مؤتمر صحفي تعليقا على رد فعل الوزير، قائلا",
    "whom a radio talked with": "قال نبيه بري إن المجلس سينعقد. وتحدثت إذاعة الشمس مع سمير جعجع، حيث قال",
    "whom a programme had": 'قال نبيه بري إن المجلس سينعقد. واستضاف برنامج "كلام الناس" سمير جعجع، حيث قال',
    "from whom a paper comes": "قال نبيه بري إن المجلس سينعقد. صدر عن الوزير سمير جعجع البيان الآتي",
    "his first comment": "قال نبيه بري إن المجلس سينعقد. وفي أول تعليق من سمير جعجع",
    "when he was asked": "قال نبيه بري إن المجلس سينعقد. وعند سؤال سمير جعجع عن القرار، قال",
    "one sentence is no name": "قال نبيه بري إن المجلس سينعقد. واكتفى سمير جعجع بجملة واحدة",
    "whom he accuses answers": "اتهم نبيه بري الوزير سمير جعجع بالكذب، فرد قائلا",
    "whom he attacks answers": "هاجم نبيه بري الوزير سمير جعجع، فرد",
    "the latter": "انتقد نبيه بري الوزير سمير جعجع، ورد الأخير قائلا",
    "the latter tells him": "التقى نبيه بري الوزير سمير جعجع وقال له الأخير",
    "the latter in the next sentence": "أكد نبيه بري أن اللقاء مع سمير جعجع كان جيدا. وأوضح الأخير",
    "led by ب": "قال نبيه بري إن المجلس سينعقد غدا، ما دفع بالنائب سمير جعجع إلى الرد قائلا",
    "whose post began it": "قال نبيه بري إن المجلس سينعقد. وبدأ السجال بتغريدة صباحية للنائب سمير جعجع، فقال",
    "whose letter it is": "تلقى نبيه بري رسالة من الوزير سمير جعجع قال فيها",
    "whose telegram it is": "وتلقى نبيه بري برقية من الوزير سمير جعجع أكد فيها",
    "who tells us": "قال نبيه بري إن المجلس سينعقد غدا. ويقول لنا سمير جعجع",
    "who takes leave with words": "قال نبيه بري إن المجلس سينعقد غدا. وودع سمير جعجع أنصاره بكلمات مؤثرة",
    "who makes a stir": "أثار النائب سمير جعجع ضجة كبيرة، وكتب",
    "who praises, joined by a stroke": "أشاد الوزير سمير جعجع بـنبيه بري قائلا",
    "a name alone in its line": "قال نبيه بري إن المجلس سينعقد.\nسمير جعجع (رئيس حزب القوات)",
}


@pytest.mark.parametrize("text", REACTING.values(), ids=REACTING)
def test_who_reacts_speaks(text: str) -> None:
    end = ":\n" if text.endswith(")") else ": "
    whole = f'{text}{end}"{WORDS}".'
    last = extract(Document(whole))[-1]
    assert whole[last.span.start : last.span.end] == WORDS
    names = {"سمير جعجع", "وليد جنبلاط", "بولا يعقوبيان"}
    assert last.speaker in {name for name in names if name in text}


STAYING = {
    "whom he criticizes": "أكد سمير جعجع أن الوضع صعب، وانتقد النائب نبيه بري، قائلا",
    "whom he greets": "أكد سمير جعجع أن الوضع صعب، ورحب بالوزير نبيه بري قائلا",
    "what another did within his words": "أكد سمير جعجع أن الوضع صعب، ورفض الرئيس طلبه، مؤكدا",
    "what he adds": "أكد سمير جعجع أن الوضع صعب، لكن الوزير نبيه بري رفض الاستقالة، مضيفا",
    "a father in his words": "أكد سمير جعجع أن والده رفض ذلك، قائلا",
    "who vexes by what he says": "أثار سمير جعجع غضب رئيس الحكومة نواف سلام، حيث قال",
    "who surprises": "فاجأ سمير جعجع الجميع، فقال",
    "a meeting is no latter": "انتقد سمير جعجع الحكومة مع نبيه بري، وقال في الاجتماع الأخير",
    "an attacker answers others": "طالب سمير جعجع الوزير نبيه بري بالاستقالة، وأجاب عن سؤال قائلا",
    "what a thing in a relative clause did": "علق سمير جعجع على القرار الذي أغضب النواب قائلا",
}


@pytest.mark.parametrize("text", STAYING.values(), ids=STAYING)
def test_who_spoke_goes_on(text: str) -> None:
    last = extract(Document(f'{text}: "{WORDS}".'))[-1]
    assert last.speaker == "سمير جعجع"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("صدر عن المكتب الإعلامي لرئيس الحكومة البيان الآتي", "المكتب الإعلامي لرئيس الحكومة"),
        ("صدر عن وزارة الصحة البيان التالي", "وزارة الصحة"),
        ("وجاء رد فعل المدرب سريعا", "المدرب"),
    ],
)
def test_whose_paper_or_reaction_it_is(text: str, speaker: str) -> None:
    (only,) = extract(Document(f'{text}: "{WORDS}".'))
    assert only.speaker == speaker


@pytest.mark.parametrize("between", ["، ", ". "], ids=["in one sentence", "in two"])
def test_they_answer_each_other(between: str) -> None:
    text = f'قال سمير جعجع: "القرار صائب جدا اليوم"{between}فرد نبيه بري: "هذا غير صحيح أبدا"، فرد: "{WORDS}".'
    assert [one.speaker for one in extract(Document(text))] == ["سمير جعجع", "نبيه بري", "سمير جعجع"]


def test_the_latter_may_be_told_by_a_title() -> None:
    text = f'انتقد سمير جعجع القاضي. ورد الأخير قائلا: "{WORDS}".'
    assert [one.speaker for one in extract(Document(text))] == ["القاضي"]


def test_items_of_a_list_go_on() -> None:
    text = f'قال سمير جعجع في تصريحات جاءت كالتالي:\n- "هذا انتصار كبير لنا جميعا".\n- "{WORDS}".'
    assert [one.speaker for one in extract(Document(text))] == ["سمير جعجع", "سمير جعجع"]


def test_a_line_of_another_kind_announces_nobody() -> None:
    text = f'أكد سمير جعجع أن الوضع صعب.\nالأسعار في الأسواق:\n"{WORDS}".'
    assert {one.speaker for one in extract(Document(text))} == {"سمير جعجع"}
