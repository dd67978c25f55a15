"""Offices that end with a town or a field, and their bearer's name behind; players told by their place on the field."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "الوضع صعب جدا ويحتاج إلى حل"

OFFICES = {
    "a region of two towns": "والي جهة مراكش آسفي",
    "a region that no list has": "رئيس مجلس جهة سوس ماسة",
    "a town behind ل": "رئيس المجلس الجماعي لتارودانت",
    "a town of two words behind ل": "رئيس المجلس الشعبي الولائي لتيزي وزو",
    "a university called after a king": "أستاذ علم الاجتماع بجامعة محمد الخامس",
    "a field and a second one": "المدير التنفيذي لهيئة الطرق والمواصلات",
    "affairs": "وكيل وزارة البلدية المساعد لشؤون التخطيط",
}
"""Titles that leave a verb with an object no room: what stands behind them is their bearer's name."""
FRAMES = {
    "told": f'وقال {{}} سعد الشهراني: "{WORDS}".',
    "who visits": f'وزار {{}} سعد الشهراني المعرض وقال: "{WORDS}".',
    "who calls for": f'ودعا {{}} سعد الشهراني إلى الهدوء، وقال: "{WORDS}".',
    "behind a comma": f'سعد الشهراني، {{}}، قال: "{WORDS}".',
}


def speakers(text: str) -> list[str | None]:
    return [one.speaker for one in extract(Document(text)) if text[one.span.start : one.span.end] == WORDS]


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
@pytest.mark.parametrize("office", OFFICES.values(), ids=OFFICES)
def test_name_behind_an_office_and_its_place_is_whole(office: str, frame: str) -> None:
    assert speakers(frame.format(office)) == ["سعد الشهراني"]


LAST = {
    "a town that no list has": f'وقال المدير الإقليمي للتعليم بزاكورة سعد الشهراني: "{WORDS}".',
    "a field in a town": f'وقال الناطق الإعلامي بصحة حائل سعد الشهراني: "{WORDS}".',
    "whom he sits for": f'وقال المستشار البرلماني عن فريق الاتحاد المغربي للشغل سعد الشهراني: "{WORDS}".',
    "a town of two names": f'وزار عامل عمالة إنزكان آيت ملول سعد الشهراني المعرض وقال: "{WORDS}".',
    "a strong land": f'وزار عضو تكتل لبنان القوي سعد الشهراني المعرض وقال: "{WORDS}".',
}


@pytest.mark.parametrize("text", LAST.values(), ids=LAST)
def test_name_behind_a_longer_office_is_whole(text: str) -> None:
    assert speakers(text) == ["سعد الشهراني"]


OTHERS = {
    "a second man by name": (f'وأبلغ محمود عباس فلاديمير بوتين أن العمل مستمر، وقال: "{WORDS}".', "محمود عباس"),
    "a body behind a title": (f'وهاجم وزير خارجية مصر القوى السياسية وقال: "{WORDS}".', "وزير خارجية مصر"),
    "a visited place": (f'وزار الوزير محطات القطار وقال: "{WORDS}".', "الوزير"),
}


@pytest.mark.parametrize(("text", "speaker"), OTHERS.values(), ids=OTHERS)
def test_somebody_else_behind_an_office_is_no_part_of_it(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


PLAYERS = {
    "a place on the field": ("لاعب الهلال السعودي", "ظهير أيمن الهلال", True),
    "a keeper and his goal": ("حارس الهلال السعودي", "حارس مرمى الهلال", True),
    "the player": ("مهاجم الهلال السعودي", "اللاعب", True),
    "another place": ("مهاجم الهلال السعودي", "حارس الأهلي", False),
    "the other keeper": ("مدافع الهلال السعودي", "الحارس", False),
    "a coach of a team": ("المدير الفني لفريق الهلال السعودي", "مدرب الهلال", True),
}


@pytest.mark.parametrize(("told", "title", "same"), PLAYERS.values(), ids=PLAYERS)
def test_players_are_told_by_their_place(told: str, title: str, same: bool) -> None:  # noqa: FBT001
    found = speakers(f'تحدث سالم الدوسري {told} عن المباراة أمام الأهلي.\n\nوقال {title} بعد المباراة: "{WORDS}".')
    assert found == ["سالم الدوسري" if same else title]


HALVES = {
    "an interview": "في حديثه للجريدة",
    "a paper": "في تصريح لهسبريس",
    "whom he tells": "لوكالة الأنباء",
}


@pytest.mark.parametrize("aside", HALVES.values(), ids=HALVES)
def test_both_halves_of_a_quotation_are_his_where_an_occasion_stands_behind_him(aside: str) -> None:
    first = "لم نتلق أي جواب عن رسائلنا منذ شهور"
    text = f'وقال سامح شكري إن العمل مستمر.\n\n"{first}"، قال فريد شوراق {aside}، "{WORDS}".'
    found = {text[one.span.start : one.span.end]: one.speaker for one in extract(Document(text))}
    assert (found[first], found[WORDS]) == ("فريد شوراق", "فريد شوراق")


NAMES = {
    "a name that is a town's": ("الطالبة علا أحمد سعد", "علا أحمد سعد"),
    "a land before a minister": ("وزير خارجية مصر سامح شكري", "سامح شكري"),
    "a verb between a name and a comma": ("الطالبة آلاء يحيى، الأولى على الجمهورية،", "آلاء يحيى"),
}


@pytest.mark.parametrize(("said", "name"), NAMES.values(), ids=NAMES)
def test_a_name_behind_a_title_is_whole_though_its_words_are_others(said: str, name: str) -> None:
    verb = "قالت" if said.startswith("الطالبة") else "قال"
    assert speakers(f"{verb} {said} إن {WORDS}.") == [name]


TAKEN = {
    "what he condemns": "واستنكر خلال مداخلة هاتفية نشر الطبيب صورا مسيئة، قائلا",
    "behind a programme": "واستنكر في برنامج «الحكاية» نشر الوزير صورا مسيئة، قائلا",
    "what he criticizes": "وانتقد رفض النقابة العرض، قائلا",
}


@pytest.mark.parametrize("taken", TAKEN.values(), ids=TAKEN)
def test_a_deed_spelled_as_a_verb_has_nobody_speak(taken: str) -> None:
    assert speakers(f'طالب النائب سامح شكري بوضع حد لذلك.\n\n{taken}: "{WORDS}".') == ["سامح شكري"]


TOLD = {
    "a spokesman tells a host": ("المتحدث باسم الوزارة", "لأحمد موسى"),
    "a club's head tells an actor": ("رئيس النادي", "لعادل إمام"),
    "a director tells a singer": ("مديرة المدرسة", "لليلى علوي"),
}


@pytest.mark.parametrize(("who", "told"), TOLD.values(), ids=TOLD)
def test_whom_somebody_tells_by_name_speaks_not(who: str, told: str) -> None:
    verb = "وقالت" if who.startswith("مديرة") else "وقال"
    assert speakers(f'{verb} {who} {told} إن "{WORDS}".') == [who]
