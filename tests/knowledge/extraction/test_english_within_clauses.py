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


@pytest.mark.parametrize("outlet", ["TT newswire", "KTVZ station", "Bild tabloid", "PA news wire", "Today programme"])
@pytest.mark.parametrize("words", ["she was ill", "there was no plan", BAD])
def test_an_outlets_noun_is_no_part_of_what_it_is_told(outlet: str, words: str) -> None:
    assert said(f"Angela Merkel told the {outlet} {words}.") == [("Angela Merkel", words)]


@pytest.mark.parametrize("order", ["an executive order", "a court order", "an executive order by Mayor Ada Colau"])
def test_an_order_that_somebody_defies_is_nobodys_verb(order: str) -> None:
    assert said(f"The association is protesting {order} that schools be closed.") == []


@pytest.mark.parametrize("behind", ["the boys’ school shuts", "Starmer’s rival quits", "workers’ strikes go on"])
@pytest.mark.parametrize("words", ["Where will it end?", "Nobody asked us at all,"])
def test_a_possessive_behind_single_marks_closes_nothing(words: str, behind: str) -> None:
    text = f"‘{words}’ customers ask as {behind}\n\nThe chain closed on Monday. Ada Colau said {BAD}."
    assert said(text) == [("customers", words.rstrip(",")), ("Ada Colau", BAD)]


def test_what_somebody_does_as_a_sentence_opens_is_nobodys_name() -> None:
    text = "Clutching a tissue, she left the room.\n\nIt was a year when she had got “some pretty bad news” at home."
    assert all(one != "Clutching" for one, _ in said(text))


@pytest.mark.parametrize("name", ["Andries van Wyk", "FC van Wyk", "Hugo von Berg", "AB de Villiers"])
@pytest.mark.parametrize("rank", ["Captain ", "Mr ", ""])
def test_a_surname_told_again_with_its_particle_and_a_rank_is_the_full_names(rank: str, name: str) -> None:
    surname = name.split(" ", 1)[1]
    again = f"{rank}{surname}" if rank else surname[0].upper() + surname[1:]
    text = f"Captain {name} said four men were held. {again} said {BAD}."
    assert said(text) == [(name, "four men were held"), (name, BAD)]


@pytest.mark.parametrize("office", ["police spokesman", "council leader", "police spokesman Captain", "police chief"])
@pytest.mark.parametrize("place", ["Leeds", "KwaZulu-Natal", "Western Cape", "New Jersey"])
def test_a_body_between_a_place_and_an_office_ends_no_speaker(place: str, office: str) -> None:
    who = f"{place} {office} Keir Starmer"
    for text in (f"“{BAD},” said {who}.", f"According to {who}, {BAD}."):
        assert said(f"Residents left on Monday. {text}") == [("Keir Starmer", BAD)]


@pytest.mark.parametrize("label", ["YOU ASKED FOR IT", "WATCH THE VIDEO", "WHAT YOU NEED TO KNOW", "WE WERE THERE"])
def test_what_a_paper_calls_out_is_nobodys_label(label: str) -> None:
    assert said(f"{label}: A man left the town “for good” on Monday. Ada Colau said {BAD}.") == [("Ada Colau", BAD)]


def test_an_office_in_capitals_is() -> None:
    assert said("LEADER OF THE OPPOSITION: The road was bad.")[0][0] == "LEADER OF THE OPPOSITION"


@pytest.mark.parametrize("deed", ["was found guilty of fraud by", "was convicted of theft by", "was fined for it by"])
def test_who_judges_a_role_is_not_she_of_the_next_sentences(deed: str) -> None:
    judged = f"The chancellor {deed} High Court Judge Ada Colau."
    text = f"Angela Merkel will not resign.\n\n{judged} She will appeal. She said {BAD}."
    assert said(text) == [("Angela Merkel", BAD)]


@pytest.mark.parametrize("words", ["whether to give that up", "whether to put all that aside"])
def test_a_that_within_what_somebody_decides_leads_to_nothing(words: str) -> None:
    assert said(f"Keir Starmer has to decide now {words}.") == []
