"""English: they behind by whom something was done, whose opinion it is, what tells of a date or a choice alone."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BAD = "the road was bad"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("who", ["campaigners", "her sons", "Mrs Smith’s sons and daughter", "his widow and children"])
@pytest.mark.parametrize("deed", ["The verdict was welcomed by", "The news was met with dismay by"])
def test_they_by_whom_something_was_done_go_on(deed: str, who: str) -> None:
    text = f"The report said it was late. {deed} {who}. In a statement, they said {BAD}."
    assert said(text)[-1] == (who, BAD)


@pytest.mark.parametrize("who", ["Campaigners", "Her sons", "The woman’s parents"])
def test_several_end_before_what_they_do(who: str) -> None:
    assert said(f"{who} quizzed consultant Tony Blair. They said {BAD}.") == [(who, BAD)]


@pytest.mark.parametrize("form", ["In {}’s opinion, {}.", "But in {}’s view, {}."])
def test_an_opinion_is_whose_it_is(form: str) -> None:
    assert said(f"Tony Blair left on Monday. {form.format('Tony Blair', BAD)}") == [("Tony Blair", BAD)]


def test_nobody_is_in_the_view_of_a_thing() -> None:
    assert said("The house stood in the river’s view, and the road was bad.") == []


@pytest.mark.parametrize("verb", ["will now decide whether", "is deciding whether", "will find out whether"])
def test_what_somebody_is_yet_to_decide_is_not_said(verb: str) -> None:
    assert said(f"The player {verb} to stay on Monday.") == []


@pytest.mark.parametrize("date", ["Tuesday, November 16", "16 November", "Friday, June 2"])
def test_a_date_alone_is_not_said(date: str) -> None:
    assert said(f"The second inquest, which concluded on {date}, was welcomed by many.") == []
