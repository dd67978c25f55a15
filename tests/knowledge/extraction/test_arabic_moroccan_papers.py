"""Of Moroccan and Tunisian papers: بكون, incises between dashes, of what body somebody is, chiefs of diplomacy."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document


def told(text: str) -> list[tuple[str, str]]:
    return [(statement.speaker, text[slice(*statement.span)]) for statement in extract(Document(text))]


@pytest.mark.parametrize("verb", ["رد", "وأجاب", "صرح", "علل", "نفى"])
@pytest.mark.parametrize("who", ["سمير جعجع", "الوزير سمير جعجع", "جعجع"])
def test_what_is_so_follows_its_being(who: str, verb: str) -> None:
    text = f"قال سمير جعجع إن الحل ممكن.\n{verb} {who} بكون وزارته تقدم الدعم للفلاح."
    assert told(text)[1:] == [("سمير جعجع", "وزارته تقدم الدعم للفلاح")]


@pytest.mark.parametrize("form", ["وألح سمير جعجع على ضرورة الحوار.", "وتكلم سمير جعجع بهدوء، ملحا على ضرورة الحوار."])
def test_who_insists_on_something_tells_it(form: str) -> None:
    assert told(f"قال سمير جعجع إن الحل ممكن. {form}")[-1] == ("سمير جعجع", "ضرورة الحوار")


VERBS = ["نسي", "زغرد", "تناسى", "سافر", "بكى"]
ENDS = ["للي {} {} هو أن الفن يوصل رسائل.", "ولكن {} {} في النهاية.", "الندوة {} {} بعدها."]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", ["عبد الإله بنكيران", "نزار بركة", "عبد اللطيف وهبي"])
def test_a_verb_before_a_surname_is_no_given_name(name: str, verb: str, end: str) -> None:
    surname = name.rsplit(maxsplit=1)[-1]
    text = (
        f"{name}، زعيم الحزب، رجع للخطاب.\nوقال {surname}: «لست مسرورا من إقامة الحفلات».\n{end.format(verb, surname)}"
    )
    assert told(text)[0] == (name, "لست مسرورا من إقامة الحفلات")


@pytest.mark.parametrize("marks", [("، ", "، "), (" -", "- "), (" – ", " – "), (" –", "– ")])
@pytest.mark.parametrize("incise", ["يشير البلاغ", "تضيف الوزارة", "يقول البيان"])
def test_an_incise_stands_between_dashes_too(incise: str, marks: tuple[str, str]) -> None:
    text = f"وذكر بلاغ لوزارة الداخلية أن الوضع صعب.\nوجرى توقيف الشخصين معا{incise.join(marks)}في عملية مشتركة."
    assert told(text)[-1] == ("وزارة الداخلية", "في عملية مشتركة")


@pytest.mark.parametrize("body", ["المكتب المسير", "وزارة الصحة", "الحزب", "النقابة الوطنية للصحافة"])
@pytest.mark.parametrize("who", ["عضو", "قيادي", "لاعب", "موظف", "مهندس"])
def test_who_is_only_described_is_of_a_body(who: str, body: str) -> None:
    assert told(f"أكد {who} من {body} أن القرار نهائي.") == [(f"{who} من {body}", "القرار نهائي")]


@pytest.mark.parametrize("place", ["في تونس", "بصفاقس", "بجهة سوس", "في الجزائر"])
@pytest.mark.parametrize("body", ["النقابة الوطنية للأطباء", "النقابة الوطنية لأساتذة التعليم الثانوي والتقني"])
def test_behind_a_union_and_its_place_a_name_begins(body: str, place: str) -> None:
    assert told(f"أكد رئيس {body} {place} مزيان مريان أن الإضراب ناجح.") == [("مزيان مريان", "الإضراب ناجح")]


@pytest.mark.parametrize("other", ["رئيس الدبلوماسية الفرنسية", "قائد الدبلوماسية الفرنسية", "رئيس الدبلوماسية"])
def test_a_foreign_minister_leads_diplomacy(other: str) -> None:
    text = f"قال وزير الخارجية الفرنسي جان إيف لودريان إن الوضع صعب.\nوصرح {other} قائلا: «الحقائق أولا قبل التخمين»."
    assert told(text)[1:] == [("جان إيف لودريان", "الحقائق أولا قبل التخمين")]
