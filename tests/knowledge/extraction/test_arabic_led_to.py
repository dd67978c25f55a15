"""Whom a preposition leads to before a clause of his words, how he is asked, and what only a rule says, in Arabic."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

NAMES = ("سامي الجابر", "نواف سلام", "كريم بنزيما", "أحمد الزهراني")
LEADING = ("استعانت اللجنة ب{}", "التقوا ب{} مدير النادي", "ورفعوا شكواهم ل{}، صاحب الأرض،", "توجه السكان ل{}")
CLUBS = ('الرئيس التنفيذي لشركة "أرامكو"', 'المدير الفني لنادي "بنفيكا"', 'الأمين العام لحزب "النور"')
BRACKETS = ("(", ": (", "( ", ": ( ")
RULES = ("لائحة الدوري", "اللائحة الداخلية", "دليل الإجراءات", "روزنامة الموسم", "نصوص القانون", "مدة الخدمة")
QUESTION = "هل كان السد قديما أم أهملته البلدية؟"
SPOKEN = "نحن نعمل بهدوء ولن نلتفت إلى ما يقال عنا"


def told(text: str) -> list[tuple[str, str]]:
    """Who said what in a text."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("leading", LEADING)
def test_a_clause_tells_of_whom_a_preposition_leads_to(leading: str, name: str) -> None:
    said = f"{leading.format(name)} الذي أكد أن الملعب جاهز للمباراة."
    assert told(said) == [(name, "الملعب جاهز للمباراة")]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("title", CLUBS)
def test_a_body_in_marks_belongs_to_the_title_of_who_judges(title: str, name: str) -> None:
    said = f"اعتبر {title} {name}، اليوم الاثنين، خلال ندوة، أن الوضع صعب جدا."
    assert told(said) == [(name, "الوضع صعب جدا")]


@pytest.mark.parametrize("asking", ["سائلا", "سائلاً", "متسائلا"])
@pytest.mark.parametrize("mark", [": ", " "])
def test_who_asks_speaks(asking: str, mark: str) -> None:
    said = f'قال نواف سلام إن الخسائر كبيرة، {asking}{mark}"{QUESTION}".'
    assert told(said) == [("نواف سلام", "الخسائر كبيرة"), ("نواف سلام", QUESTION)]


@pytest.mark.parametrize("prayer", ["سائلين الله أن يحفظ البلاد من كل سوء", "سائلا المولى أن يديم علينا الأمن"])
def test_who_is_prayed_to_says_nothing(prayer: str) -> None:
    assert "الله" not in {speaker for speaker, _ in told(f"وشكر نواف سلام الحضور، {prayer}.")}


@pytest.mark.parametrize("opening", BRACKETS)
@pytest.mark.parametrize("verb", ["ويقول", "ويضيف", "ويؤكد", "وقال"])
def test_brackets_quote_behind_a_verb_in_the_present(verb: str, opening: str) -> None:
    said = f"{verb} سامي الجابر{'' if opening[0] == ':' else ' '}{opening}{SPOKEN})."
    assert told(said) == [("سامي الجابر", SPOKEN)]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_by_which_something_is_done_is_no_speaker(rule: str) -> None:
    assert told(f"سيحصل اللاعب على نصف القيمة إلى جانب بدل السكن، حسب {rule}.") == []


def test_some_experts_are_a_source() -> None:
    assert told("بحسب عدد من الخبراء، فإن الأسعار ستبقى على حالها.") != []


def test_hope_in_which_something_is_done_is_told_with_it() -> None:
    content = "الفارين عبروا النهر ليلا، أملا في النجاة من القصف"
    assert told(f"قال نواف سلام إن {content}.") == [("نواف سلام", content)]
    hoping = told("قال نواف سلام إن الحوار بدأ، آملا أن ينجح قريبا.")
    assert [speaker for speaker, _ in hoping] == ["نواف سلام", "نواف سلام"]
