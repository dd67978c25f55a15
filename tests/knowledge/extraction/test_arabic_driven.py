"""Who is made to speak in Arabic, whose talk an outlet shows, what claims claim and with whom a paper talks."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

OPENING = "قال سمير جعجع إن الوضع صعب، وقال عزيز أخنوش إن الحل ممكن.\n"


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


ENDS = [
    "للتصعيد بالقول: «{}»",
    "إلى الرد بالقول: «{}»",
    "للرد عليه بالقول: «{}»",
    "إلى التعليق قائلا: «{}»",
    "إلى القول إن «{}»",
    "للتعقيب بقوله: «{}»",
]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("clause", ["الشيء الذي دفع", "الأمر الذي حمل", "ما قاد", "وهو ما اضطر"])
@pytest.mark.parametrize("who", ["سمير جعجع", "رئيس الفريق سمير جعجع", "جعجع"])
def test_whom_something_drives_to_answer_speaks(who: str, clause: str, end: str) -> None:
    said = "خذ مكان الحكومة وجاوب أنت عن السؤال"
    text = f"{OPENING}وانتقد نواب من الحزب كلام الوزير، {clause} {who} {end.format(said)}."
    assert told(text)[2:] == [("سمير جعجع", said)]


SHOWN = {
    "a site his record": ('ونشر موقع "كيفاش" تسجيلا صوتيا له أكد فيه أن', "سمير جعجع"),
    "a paper his statement": ("ونقلت الصحيفة تصريحا له قال فيه إن", "سمير جعجع"),
    "a channel his speech": ("وبثت القناة كلمة له أعلن فيها أن", "سمير جعجع"),
    "a magazine her post": ("ونشرت مجلة المشاهير تدوينة لها أكدت فيها أن", "نوال السعداوي"),
}


@pytest.mark.parametrize(("lead", "who"), SHOWN.values(), ids=SHOWN)
def test_whose_talk_an_outlet_shows_speaks_in_it(lead: str, who: str) -> None:
    first = "وقالت" if lead.split()[-3].endswith("ت") else "وقال"
    text = f"{first} {who} إن الوضع صعب.\n{lead} الخروج من الأزمة قريب."
    assert told(text)[1:] == [(who, "الخروج من الأزمة قريب")]


@pytest.mark.parametrize(
    "told_of", ["التي وجهت للمغرب", "التي طالت سمير جعجع", "الموجهة للوزارة", "الصادرة ضد الحكومة"]
)
@pytest.mark.parametrize("claim", ["الاتهامات", "التقارير", "الشائعات"])
@pytest.mark.parametrize("which", ["والتي تتهمه بالتجسس", "والتي تزعم أنه تجسس", "والتي تؤكد أنه تجسس"])
def test_what_claims_claim_nobody_says_whom_they_touch(which: str, claim: str, told_of: str) -> None:
    text = f"{OPENING}وعبر عزيز أخنوش عن رفضه لهذه {claim} {told_of}، {which} على الهاتف."
    assert {speaker for speaker, _ in told(text)[2:]} <= {"عزيز أخنوش"}


@pytest.mark.parametrize("again", ["محدث هسبريس", "مصدرنا", "محدثنا"])
def test_with_whom_a_paper_talks_is_who_spoke(again: str) -> None:
    text = f"قال سمير جعجع إن الوضع صعب.\nوأضاف {again} أن الخروج من الأزمة قريب."
    assert told(text)[1:] == [("سمير جعجع", "الخروج من الأزمة قريب")]
