"""Coaches, players and heads told by the kind of thing they are of, and what leads to marks or goes on behind them."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "كنا نعلم صعوبة المهمة ولكننا لعبنا حتى النهاية"


def told(text: str) -> list[tuple[str, str]]:
    """Who says what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("lead", ["توعد وليد الركراكي، {}، منافسه.", "افتخر {} وليد الركراكي بتأهل فريقه."])
@pytest.mark.parametrize("title", ["مدرب الفتح", "المدير الفني للفتح", "مدرب نادي الفتح", "المدير الفني لفريق الفتح"])
@pytest.mark.parametrize("again", ["مدرب الفريق", "المدير الفني للفريق", "مدرب الفتح", "المدرب", "مدرب الأخضر"])
def test_the_only_coach_is_told_by_other_words(lead: str, title: str, again: str) -> None:
    assert told(f'{lead.format(title)} وقال {again}: "{WORDS}".') == [("وليد الركراكي", WORDS)]
    assert told(f"{again}: الحل بات قريبا جدا\n\n{lead.format(title)}") == [("وليد الركراكي", "الحل بات قريبا جدا")]


@pytest.mark.parametrize(
    "other",
    ["مدرب الرجاء", "مدرب الفريق الضيف", "المدرب المساعد", "مدرب حراس الفريق", "رئيس النادي", "مدرب منتخب مصر"],
)
def test_another_coach_is_nobody_else(other: str) -> None:
    text = f'قال وليد الركراكي مدرب الفتح إن الحل قريب. وقال {other}: "{WORDS}".'
    assert told(text)[-1] == (other, WORDS)


def test_teams_of_one_name_in_two_lands_have_two_coaches() -> None:
    text = f'قال وليد الركراكي مدرب الاتحاد المصري إن الحل قريب. وقال مدرب الاتحاد السعودي: "{WORDS}".'
    assert told(text)[-1] == ("مدرب الاتحاد السعودي", WORDS)


@pytest.mark.parametrize("again", ["لاعب الفريق", "قائد الفريق", "نجم المنتخب", "قائد النسور", "لاعب الأحمر"])
def test_the_only_player_is_told_by_any_team(again: str) -> None:
    text = f'احتفل أشرف حكيمي، لاعب الوداد، بالفوز أمام مدرب الفريق وليد الركراكي. وقال {again}: "{WORDS}".'
    assert told(text) == [("أشرف حكيمي", WORDS)]


HEADS = (
    ("رئيس الفتح", "رئيس النادي"),
    ("رئيس مجلس إدارة الفتح", "رئيس النادي"),
    ("الرئيس التنفيذي لأرامكو", "الرئيس التنفيذي للشركة"),
    ("مخرج مسلسل الاختيار", "مخرج العمل"),
)


@pytest.mark.parametrize(("title", "again"), HEADS)
def test_who_heads_something_told_by_its_kind(title: str, again: str) -> None:
    text = f'أكد فوزي لقجع، {title}، أن الحل قريب. وأوضح الصحفي عمرو أديب أن الوضع صعب. وقال {again}: "{WORDS}".'
    assert told(text)[-1] == ("فوزي لقجع", WORDS)


@pytest.mark.parametrize("title", ["رئيس الحكومة", "رئيس لجنة الحكام", "رئيس مصر", "وزير الرياضة", "رئيس حزب الأمل"])
def test_who_heads_something_of_another_kind_is_another(title: str) -> None:
    text = f'أكد فوزي لقجع، {title}، أن الحل قريب. وقال رئيس النادي: "{WORDS}".'
    assert told(text)[-1] == ("رئيس النادي", WORDS)


@pytest.mark.parametrize("verb", ["وواصل", "وتابع المدرب", "وأكمل", "وعلق الركراكي"])
@pytest.mark.parametrize("lead", ["متحدثا عن الخصم،", "مخاطبا الجماهير،", "متطرقا إلى الإصابات،", "بشأن مستقبله،"])
def test_a_participle_or_a_matter_leads_to_marks(verb: str, lead: str) -> None:
    text = f'قال وليد الركراكي مدرب الفتح إن الحل قريب. {verb} {lead} "{WORDS}".'
    assert told(text) == [("وليد الركراكي", "الحل قريب"), ("وليد الركراكي", WORDS)]


ABOUT = (
    "وعن الغيابات، مثل القائد أشرف حكيمي قال",
    "وعن اللاعبين، وأبرزهم أشرف حكيمي، قال",
    "وعن أزمة اللاعب، أشرف حكيمي، قال",
    "وحول منافسه في النهائي، خاصة أحمد الشناوي، قال",
    "وعن الفنان عادل إمام قال",
)


@pytest.mark.parametrize("lead", ABOUT)
def test_whom_words_are_about_does_not_say_them(lead: str) -> None:
    text = f'قال وليد الركراكي إن الحل قريب. {lead}: "{WORDS}".'
    assert told(text)[-1] == ("وليد الركراكي", WORDS)


@pytest.mark.parametrize(
    "rest",
    ["وذلك ليكون لديه وقت", "وذلك لضيق الوقت", "وذلك حتى ينجح العمل", "وذلك لما له من أهمية"],
)
def test_an_aim_or_a_reason_is_part_of_what_is_said(rest: str) -> None:
    text = f"أكد وليد الركراكي أن المشروع جاهز، {rest}. وأضاف أن الحل قريب."
    assert told(text)[0] == ("وليد الركراكي", f"المشروع جاهز، {rest}")


def test_a_present_behind_kama_goes_on_with_another_s_verb() -> None:
    assert told("أكدت منة شلبي أن العمل جاهز، كما يحمل رسالة.") == [("منة شلبي", "العمل جاهز، كما يحمل رسالة")]
    assert told("أكدت منة شلبي أن العمل جاهز، كما تعتزم السفر.") == [("منة شلبي", "العمل جاهز")]


def test_an_aside_in_the_middle_of_what_is_said() -> None:
    text = "أكد وليد الركراكي أن المشروع، على حد قوله، لن يتأخر عن موعده."
    assert told(text) == [("وليد الركراكي", "المشروع، على حد قوله، لن يتأخر عن موعده")]


def test_one_of_several_and_the_words_of_a_song() -> None:
    assert told(f'وعلق واحد من متتبعي الفنانة قائلا: "{WORDS}".') == [("واحد من متتبعي الفنانة", WORDS)]
    assert told(f'وتقول كلمات الأغنية: "{WORDS}".') == []
