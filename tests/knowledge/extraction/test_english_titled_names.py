"""English: given names that are verbs or months behind a title, hosts who hear, parties behind a source's name."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BAD = "the road was bad"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("given", ["Bill", "Hope", "Mark", "Grant", "Kathy", "Will"])
@pytest.mark.parametrize("title", ["Gov.", "Sen.", "State Sen.", "Judge", "Attorney General", "Mayor"])
def test_a_given_name_behind_a_title_is_no_verb(title: str, given: str) -> None:
    text = f"“The road was bad for us all,” {title} {given} Colau told Sean Hannity."
    assert said(text) == [(f"{given} Colau", "The road was bad for us all")]


@pytest.mark.parametrize("given", ["April", "June", "May"])
@pytest.mark.parametrize("form", ["“{0},” said Gov. {1} Colau.", "According to Mayor {1} Colau, {0}."])
def test_a_month_behind_a_title_is_a_given_name(form: str, given: str) -> None:
    assert said(form.format(BAD, given)) == [(f"{given} Colau", BAD)]


@pytest.mark.parametrize("host", ["host Sean Hannity", "presenter Ada Colau", "journalist Laura Kuenssberg"])
def test_a_hosts_name_is_no_part_of_what_he_is_told(host: str) -> None:
    assert said(f"Gov. Kathy Hochul told {host} {BAD}.") == [("Kathy Hochul", BAD)]


@pytest.mark.parametrize("party", ["R-Tenn.", "D-Calif.", "D-Bergen", "I-Vt."])
def test_a_party_behind_a_sources_name_is_no_part_of_what_is_said(party: str) -> None:
    assert said(f"According to Sen. Kathy Hochul, {party}, {BAD}.") == [("Kathy Hochul", BAD)]


@pytest.mark.parametrize("who", ["his wife", "Ada Colau", "one of the guests", "two residents"])
@pytest.mark.parametrize("main", ["A man was arrested after", "The alarm was raised when"])
def test_who_phones_to_say_it_within_a_clause_says_it(main: str, who: str) -> None:
    assert said(f"{main} {who} phoned to say {BAD}.") == [(who, BAD)]


def test_a_committeeman_is_his_name() -> None:
    assert said(f"Committeeman John Smith said {BAD}.") == [("John Smith", BAD)]
