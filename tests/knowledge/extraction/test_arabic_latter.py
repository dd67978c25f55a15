"""Whom الأخير means, whom one attacks, and who goes on behind whom he answers."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "لا أحد يريد الانتخابات الآن"
SPEAKING = {
    "the latter of two joined": ("اجتمع نبيه بري والسفير الفرنسي، وأكد الأخير أن", "السفير الفرنسي"),
    "the latter of two names joined": ("اجتمع نبيه بري وسمير جعجع، وأكد الأخير أن", "سمير جعجع"),
    "the latter behind ب": ("التقى نبيه بري بالسفير الفرنسي، وقال الأخير إن", "السفير الفرنسي"),
    "the latter is no part of a name": ("التقى نبيه بري وزير الخارجية، وقال الأخير إن", "وزير الخارجية"),
    "the latter behind a name": ("التقى عزيز أخنوش نزار بركة. وأكد الأخير أن", "نزار بركة"),
    "the latter is a man": ("التقى الوزير نزار بركة الوزيرة نادية فتاح، وأكد الأخير أن", "نزار بركة"),
    "the latter by saying": ("انتقدت نبيلة منيب الوزيرة نادية فتاح، وردت الأخيرة بالقول إن", "نادية فتاح"),
    "the latter by his words": ("انتقد نبيه بري الوزير سمير جعجع، ورد عليه الأخير بقوله إن", "سمير جعجع"),
    "a post that he comments on": ("علق سمير جعجع على تغريدة للنائب جبران باسيل، فقال إن", "سمير جعجع"),
    "words that vex another": ("أغضب تصريح الوزير نزار بركة رئيس الحكومة عزيز أخنوش، فقال إن", "عزيز أخنوش"),
    "several do not answer alone": ('خاطب نبيه بري النواب، فأجاب على أسئلتهم: "', "نبيه بري"),
    "a letter from a town": ("وجه نبيه بري رسالة من بيروت قال فيها إن", "نبيه بري"),
    "an outlet of itself": ("اتصلت القناة بالوزير نزار بركة، وقالت إن", "القناة"),
    "who answers goes on": (
        'رد سامح شكري على نظيره الإثيوبي الذي كتب: "السد اكتمل رغم أنف الجميع"، مؤكدا أن',
        "سامح شكري",
    ),
    "who answers says": ("رد سامح شكري على الوزير الإثيوبي الذي قال إن السد اكتمل، وقال إن", "سامح شكري"),
    "a title reacts to him": ("أكد نجيب ميقاتي أن الاتفاق منجز، واعترض عليه السفير الفرنسي وقال إن", "السفير الفرنسي"),
    "a title agrees with him": ("أكد نجيب ميقاتي أن الاتفاق منجز، ووافقه السفير الفرنسي وقال إن", "السفير الفرنسي"),
    "no house that gives the floor": ("ألقى نبيه بري كلمة من وزارة الدفاع قال فيها إن", "نبيه بري"),
    "no host of a talk": ("شارك نزار بركة في ندوة نظمتها الجمعية بالرباط قال فيها إن", "نزار بركة"),
    "who held it": ("في ندوة صحفية عقدها نزار بركة، قال فيها إن", "نزار بركة"),
    "whom he supports": ("أكد عزيز أخنوش أن الحزب باق، وأيد الوزير نزار بركة في ذلك، وقال إن", "عزيز أخنوش"),
    "whom he belies": ("أكد عزيز أخنوش أن الحزب باق، وكذب الوزير نزار بركة في ذلك، وقال إن", "عزيز أخنوش"),
    "whom she scolds": ("أكدت نبيلة منيب أن الحزب باق، وعنفت القيادي محمد الساسي على ذلك، وقالت إن", "نبيلة منيب"),
    "who criticizes it": ("أوضح سمير جعجع أن الحوار مات، وانتقد الوزير جبران باسيل ذلك، وقال إن", "جبران باسيل"),
    "whose policy one attacks": ("انتقد سمير جعجع سياسات جبران باسيل، فرد قائلا إن", "جبران باسيل"),
    "whose work one attacks": ("انتقد سمير جعجع أداء الوزير جبران باسيل، فرد قائلا إن", "جبران باسيل"),
    "so many people": ("قال 120 نائبا في بيان مشترك إن", "120 نائبا"),
    "some ministers": ("قال 5 وزراء إن", "5 وزراء"),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKING.values(), ids=SPEAKING)
def test_who_is_meant_speaks(text: str, speaker: str) -> None:
    whole = f'{text}{WORDS}".' if text.endswith('"') else f"{text} {WORDS}."
    last = extract(Document(whole))[-1]
    assert whole[last.span.start : last.span.end] == WORDS
    assert last.speaker == speaker


def test_nobody_answers_himself() -> None:
    last = extract(Document(f'قال نبيه بري: "لن نقبل بالتمديد مهما كان الثمن". ورد عليه الأخير: "{WORDS}".'))[-1]
    assert last.speaker == "الأخير"


SILENT = {
    "a book's title": 'صدر عن دار النشر كتاب جديد للوزير نزار بركة بعنوان: "لا أحد يريد الانتخابات الآن".',
    "a report's title": 'وفي تقرير صادر عن البنك الدولي بعنوان: "لا أحد يريد الانتخابات الآن".',
    "a verdict": 'صدر عن القاضي حكم تاريخي: "لا أحد يريد الانتخابات الآن".',
    "so many of those asked": "قال 24% من المغاربة إنهم يفكرون في الهجرة.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nobody_is_told_to_say_it(text: str) -> None:
    assert not extract(Document(text))


ACCUSING = {
    "a body accused": ("النائب سمير جعجع، الذي اتهم حزب الله بالخيانة، خرج", "سمير جعجع", "حزب الله بالخيانة"),
    "a woman accuses": ("فازت نبيلة منيب التي اتهمت الحكومة بالتزوير.", "نبيلة منيب", "الحكومة بالتزوير"),
    "who is accused": ("الوزير نزار بركة الذي اتهمه الحزب بالفساد.", "الحزب", "الفساد"),
}


@pytest.mark.parametrize(("text", "speaker", "said"), ACCUSING.values(), ids=ACCUSING)
def test_who_is_told_of_accuses(text: str, speaker: str, said: str) -> None:
    (one,) = extract(Document(text))
    assert (one.speaker, text[one.span.start : one.span.end]) == (speaker, said)
