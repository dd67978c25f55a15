"""English: times between who speaks and his verb, who calls the police within a clause, asides within a sentence."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BAD = "the road was bad"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="en"))]


@pytest.mark.parametrize("time", ["this week", "last night", "late last year", "on Friday", "in March", "at the time"])
@pytest.mark.parametrize("who", ["Ada Colau, a trader at the market,", "Ada Colau, 34,", "The owner of it, Ada Colau,"])
def test_a_time_behind_the_comma_of_an_aside_speaks_not(who: str, time: str) -> None:
    assert said(f"{who} {time} said {BAD}.") == [("Ada Colau", BAD)]


@pytest.mark.parametrize("deed", ["called police and said", "stopped the officers and told them", "rang 999 and said"])
@pytest.mark.parametrize("main", ["A man was arrested when", "Officers moved in after", "The suspect fled before"])
def test_who_calls_the_police_within_a_clause_tells_them(main: str, deed: str) -> None:
    assert said(f"{main} Ada Colau {deed} {BAD}.") == [("Ada Colau", BAD)]


@pytest.mark.parametrize("deed", ["shouted at him", "lost the vote", "asked about it", "criticised him"])
def test_who_does_anything_else_there_leaves_the_words_to_whom_the_sentence_is_about(deed: str) -> None:
    assert said(f"Keir Starmer was booed after Ada Colau {deed} and said {BAD}.") == [("Keir Starmer", BAD)]


@pytest.mark.parametrize("aside", ["Starmer argued", "he told MPs", "argued Starmer", "he told the BBC"])
@pytest.mark.parametrize("subject", ["The only answer", "A question for the party", "The plan that ministers drew up"])
def test_the_verb_behind_an_aside_is_what_is_said(subject: str, aside: str) -> None:
    main = "would be to do away with all of it at once"
    assert said(f"Keir Starmer spoke. {subject}, {aside}, {main}.") == [("Keir Starmer", main)]


@pytest.mark.parametrize("verb", ["hinted at a deal", "alluded to a change", "warned of rain", "complained about it"])
@pytest.mark.parametrize("led", ["Despite the ban", "Even without a new plan", "Unlike his rivals"])
def test_a_circumstance_before_who_hints_at_something_is_not_said(led: str, verb: str) -> None:
    assert said(f"{led}, Keir Starmer {verb} earlier this year.") == []


def test_a_clause_before_who_warned_in_a_letter_is() -> None:
    assert said("The road is bad, Keir Starmer warned in a letter.") == [("Keir Starmer", "The road is bad")]
