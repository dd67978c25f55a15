"""By what else people go in Arabic news: behind their names in marks or brackets, their surnames that are titles."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

ONE, TWO = "القدس ليست للبيع", "السلام ممكن"

CALLED = {
    "in brackets": ("قال محمود عباس (أبو مازن)", "وأضاف أبو مازن", "محمود عباس"),
    "in marks": ('قال محمود عباس "أبو مازن"', "وأضاف أبومازن", "محمود عباس"),
    "behind a title": ('قال القائد محمد حمدان دقلو "حميدتي"', "وأكد حميدتي", "محمد حمدان دقلو"),
    "in guillemets": ("قال محمد حمدان دقلو «حميدتي»", "وأكد دقلو", "محمد حمدان دقلو"),
    "as he is known": ('قال محمد حمدان دقلو المعروف بـ"حميدتي"', "وأكد حميدتي", "محمد حمدان دقلو"),
    "as he is called": ("قال محمد حمدان دقلو، الشهير بحميدتي،", "وأكد حميدتي", "محمد حمدان دقلو"),
    "a league before a surname": ("قال عبد الإله ابن كيران", "وأضاف ابن كيران", "عبد الإله ابن كيران"),
    "written as one": ("قال عبد الإله بنكيران", "وأضاف ابن كيران", "عبد الإله بنكيران"),
    "a prince": ("قال محمد بن سلمان", "وأضاف ابن سلمان", "محمد بن سلمان"),
    "a title within a name": ("قال الباجي قائد السبسي", "وأضاف السبسي", "الباجي قائد السبسي"),
    "a title before it": ("قال الرئيس الباجي قائد السبسي", "وأضاف قائد السبسي", "الباجي قائد السبسي"),
}
APART = {
    "his son": ("قال دونالد ترامب", "وأضاف ابن ترامب", "ابن ترامب"),
    "his club": ("قال اللاعب محمد صلاح (ليفربول)", "وأضاف ليفربول", "ليفربول"),
    "his land": ("قال المدرب وليد الركراكي (المغرب)", "وأضاف المغرب", "المغرب"),
    "a namesake": ("قال محمد الضيف (أبو خالد)", "وأضاف مازن خالد", "مازن خالد"),
}


@pytest.mark.parametrize(("first", "again", "speaker"), CALLED.values(), ids=CALLED)
def test_a_byname_is_no_part_of_a_name_and_leads_to_it(first: str, again: str, speaker: str) -> None:
    found = extract(Document(f"{first} إن {ONE}.\n\n{again} أن {TWO}."))
    assert [one.speaker for one in found] == [speaker, speaker]
    assert again.split(maxsplit=1)[1] not in [one.role for one in found]


@pytest.mark.parametrize(("first", "again", "speaker"), APART.values(), ids=APART)
def test_what_else_stands_in_brackets_leads_nowhere(first: str, again: str, speaker: str) -> None:
    found = extract(Document(f"{first} إن {ONE}.\n\n{again} أن {TWO}."))
    assert [one.speaker for one in found][1] == speaker


def test_a_byname_within_a_name_stays() -> None:
    found = extract(Document(f'قال الناشط أحمد "شيبة" محمد إن {ONE}.'))
    assert [one.speaker for one in found] == ['أحمد "شيبة" محمد']
