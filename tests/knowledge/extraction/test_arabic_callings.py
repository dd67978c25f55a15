"""Who is told to be something behind a comma, and then called so, in Arabic: زار فلان، وهو أستاذ في كذا، المدينة."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

HIM = ("أستاذ", "مهندس", "طبيب", "صحفي", "مترجم", "سائق", "محام", "مدرب")
HER = ("أستاذة", "مهندسة", "طبيبة", "ناشطة", "ممثلة")


@pytest.mark.parametrize("title", HIM)
def test_he_is_called_by_what_he_is_told_to_be(title: str) -> None:
    text = f'زار كريم الدسوقي، وهو {title} في المدينة، موقع الأشغال. "سيبقى الجسر مغلقا"، يقول ال{title}.'
    assert [one.speaker for one in extract(Document(text))] == ["كريم الدسوقي"]


@pytest.mark.parametrize("title", HER)
def test_she_is_called_by_what_she_is_told_to_be(title: str) -> None:
    text = f"زارت سميرة الدسوقي، وهي {title} من طرابلس، موقع الأشغال. وقالت ال{title} إن الجسر سيبقى مغلقا."
    assert [one.speaker for one in extract(Document(text))] == ["سميرة الدسوقي"]


def test_of_two_who_are_told_to_be_so_none_is_named_where_neither_spoke() -> None:
    text = (
        "زار كريم الدسوقي، وهو أستاذ في المدينة، الموقع. وزاره سمير جعجع، وهو أستاذ من بيروت، أيضا.\n"
        "وقال مهندس إن الجسر سيبقى مغلقا."
    )
    assert [one.speaker for one in extract(Document(text))] == ["مهندس"]


APART = ("{n}، {t}،", "{n} - {t} -", "{n} – {t} –", "{n} ({t})", "{n}، وهو {t}،")
POSTS = (
    "رئيس مجلس النواب",
    "محافظ البنك المركزي",
    "وزير الصحة السوداني",
    "المتحدث باسم وزارة الخارجية",
    "رئيس نادي الهلال",
)


@pytest.mark.parametrize("post", POSTS)
@pytest.mark.parametrize("apart", APART)
@pytest.mark.parametrize(
    "leads", ["وتوجه الوفد إلى {} أمس.", "ووقعت مشادة مع {} في الجلسة.", "وذكرت الصحيفة أن {} زار المدينة."]
)
def test_who_does_not_speak_bears_the_title_set_off_behind_his_name(post: str, apart: str, leads: str) -> None:
    scene = leads.format(apart.format(n="كريم الدسوقي", t=post))
    text = f"{scene}\nوقال {post} إن الجسر سيبقى مغلقا.\nوأضاف الدسوقي أن العمل مستمر.\n"
    assert [one.speaker for one in extract(Document(text))][-2:] == ["كريم الدسوقي"] * 2


@pytest.mark.parametrize("honour", ["المهندس", "الدكتور", "الأمير"])
@pytest.mark.parametrize("apart", APART[1:])
def test_a_title_set_off_behind_an_honoured_name_is_his(honour: str, apart: str) -> None:
    scene = apart.format(n="كريم الدسوقي", t="محافظ البنك المركزي")
    text = f"والتقى الصحفي {honour} {scene} أمس.\nوقال محافظ البنك المركزي إن السعر ثابت.\n"
    assert [one.speaker for one in extract(Document(text))] == ["كريم الدسوقي"]


def test_a_name_stays_between_two_titles_of_which_one_serves() -> None:
    text = "وكان المستشار كريم الدسوقي، رئيس الهيئة القضائية قد رفع الجلسة أمس. وقال إن القضية طويلة."
    assert [one.speaker for one in extract(Document(text))] == ["كريم الدسوقي"]


def test_a_title_that_closes_with_another_name_is_not_his() -> None:
    text = "وتوجه الوفد إلى كريم الدسوقي، محامي رئيس الوزراء نواف سلام، أمس.\nوقال رئيس الوزراء إن العمل مستمر.\n"
    assert "كريم الدسوقي" not in {one.speaker for one in extract(Document(text))}


@pytest.mark.parametrize("verb", ["افتخر", "أعجب", "رحب", "أشاد", "اعتذر"])
@pytest.mark.parametrize("people", ["", "التونسي ", "البرازيلي "])
@pytest.mark.parametrize("deed", ["بتأهل فريقه إلى النهائي", "بفوز منتخبه على ضيفه", "لغياب الحكم عن المباراة"])
def test_what_he_did_something_at_is_no_name(verb: str, people: str, deed: str) -> None:
    said = 'وقال المدير في تصريحات "العمل صعب جدا هنا ولن نتراجع عنه".'
    text = f"{verb} {people}كريم الدسوقي، المدير الفني للهلال، {deed} أمس.\n{said}\n"
    *_, last = extract(Document(text))
    assert last.speaker == "كريم الدسوقي"
