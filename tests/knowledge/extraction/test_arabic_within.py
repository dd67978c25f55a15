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
