"""English: who speaks behind somebody else's report, and is not whoever spoke last."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

READY = "the plan was ready"
HARSH = "the report was harsh"
REPORT = f"Angela Merkel said {READY}."


def speaker_of(text: str, words: str) -> str | None:
    """Who says the words of a text."""
    said = extract(Document(text, language="en"))
    return next((one.speaker for one in said if words in text[one.span.start : one.span.end]), None)


@pytest.mark.parametrize("post", ["former chief constable", "then head", "director", "ex-treasurer"])
@pytest.mark.parametrize("body", ["South Yorkshire Police", "Oxfam", "the Bank of England"])
def test_a_role_of_a_named_body_is_nobodys_of_whom_it_is_not_told(post: str, body: str) -> None:
    text = f"{REPORT}\n\nThe {post} of {body} said {HARSH}."
    assert speaker_of(text, HARSH) == f"The {post} of {body}"


@pytest.mark.parametrize(
    ("before", "who", "name"),
    [
        ("At Arsenal, Arsene Wenger", "The manager of Arsenal", "Arsene Wenger"),
        ("UN chief Antonio Guterres", "The head of the UN", "Antonio Guterres"),
        ("Emmanuel Macron", "The president of France", "Emmanuel Macron"),
        ("Boris Johnson", "The MP for Uxbridge", "Boris Johnson"),
        ("President Donald Trump", "The president of the United States", "Donald Trump"),
        ("President Vladimir Putin", "The president of the Russian Federation", "Vladimir Putin"),
        ("Kemi Badenoch, the Conservative leader,", "The leader of the Conservatives", "Kemi Badenoch"),
    ],
)
def test_a_role_of_a_body_told_beside_a_name_or_of_a_land_is_whoevers_spoke(before: str, who: str, name: str) -> None:
    assert speaker_of(f"{before} said {READY}.\n\n{who} said {HARSH}.", HARSH) == name


@pytest.mark.parametrize("whose", ["legal team", "lawyers", "allies", "retired driver", "family"])
@pytest.mark.parametrize("deed", ["tried to appeal", "asked for time", "took the case to London"])
def test_what_somebodys_people_say_in_a_participle_is_theirs(whose: str, deed: str) -> None:
    assert speaker_of(f"Tony Blair's {whose} {deed}, arguing {HARSH}.", HARSH) == f"Tony Blair's {whose}"


@pytest.mark.parametrize("outlet", ["BBC Sport", "The Guardian", "the newspaper", "Reuters"])
@pytest.mark.parametrize(
    "quoted", ["{} quoted him as saying", "{} has quoted him as saying", "he was quoted as saying by {}"]
)
def test_whom_an_outlet_quotes_by_a_pronoun_says_the_words_before_it(outlet: str, quoted: str) -> None:
    text = f'{REPORT}\n\nTony Blair was in Paris. "We deserved it," {quoted.format(outlet)}.'
    assert speaker_of(text, "We deserved it") == "Tony Blair"


@pytest.mark.parametrize("verb", ["The paper spoke to", "Reporters met", "The Times interviewed", "Police questioned"])
@pytest.mark.parametrize(
    "whom", ["a friend of Joe Biden", "Joe Biden's brother", "an aide to Joe Biden", "Joe Biden's former driver"]
)
@pytest.mark.parametrize("before", ["", f"{REPORT}\n\n"])
def test_whom_nobody_named_meets_goes_on_and_not_whose_friend_he_is(verb: str, whom: str, before: str) -> None:
    assert speaker_of(f'{before}{verb} {whom}. "We deserved it," he said.', "We deserved it") == whom


@pytest.mark.parametrize(
    ("who", "name"),
    [("Tony Blair", "Tony Blair"), ("The mayor", "The mayor"), ("Officials met Jim Biden's son. Kelly", "Kelly")],
)
def test_who_meets_somebodys_brother_goes_on_himself(who: str, name: str) -> None:
    assert speaker_of(f"{who} met Joe Biden's brother. He said {HARSH}.", HARSH) == name


@pytest.mark.parametrize("meets", ["arrested", "interviewed", "phoned", "spoke to"])
@pytest.mark.parametrize("says", ["said", "strongly denied the story, saying", "claimed that"])
def test_a_relative_clause_is_of_whom_a_verb_tells_before_it(meets: str, says: str) -> None:
    assert speaker_of(f"{REPORT}\nReporters {meets} her lawyer who {says} {HARSH}.", HARSH) == "her lawyer"


@pytest.mark.parametrize("opens", ["while the road was closed", "because some were moved", "if the plan was changed"])
@pytest.mark.parametrize("others", ["officials admitted that trade was down", "police found out that it was late"])
def test_words_that_open_with_a_clause_go_on_with_what_others_find(opens: str, others: str) -> None:
    text = f"{REPORT}\nTony Blair said {opens}, {others}, and added he hoped for help."
    said = extract(Document(text, language="en"))
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in said[1:]] == [
        ("Tony Blair", f"{opens}, {others}"),
        ("Tony Blair", "he hoped for help"),
    ]


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        ("said at a media briefing in Abuja", "he spoke with the governor who reportedly told him it was wrong"),
        ("insisted during a press conference in Abuja on Monday", "the roads were bad"),
        ("had claimed in a letter dated June 26, 2024, that", "the roads were bad"),
        ("warned in a memo dated 26 June 2024 that", "the roads were bad"),
        ("said", 'in no way did it "set a tone"'),
        ("said", 'at no point did he "set a tone"'),
        ("who confirmed the incident said that", "the roads were bad"),
        (", who denied the claims, said that", "the roads were bad"),
    ],
)
def test_where_words_begin(lead: str, words: str) -> None:
    text = f"Tony Blair {lead} {words}.".replace(" ,", ",")
    said = extract(Document(text, language="en"))
    assert [(one.speaker, text[one.span.start : one.span.end]) for one in said] == [("Tony Blair", words)]


@pytest.mark.parametrize("comes", ["This comes", "The news comes days", "This follows", "It comes"])
def test_what_comes_after_a_report_does_not_speak(comes: str) -> None:
    assert speaker_of(f"{comes} after Finance Minister Tony Blair said that {HARSH}.", HARSH) == "Tony Blair"


@pytest.mark.parametrize("shown", ["figures showing", "documents indicating"])
def test_what_evidence_shows_nobody_says(shown: str) -> None:
    assert speaker_of(f"{REPORT}\nJoe Biden's comments contradict {shown} that {HARSH}.", HARSH) is None


@pytest.mark.parametrize("who", ["Tony Blair", "Dr Tony Blair", "A police spokesman"])
@pytest.mark.parametrize("says", ["said", "told reporters on Monday", "explained"])
def test_a_full_stop_before_who_said_it_is_a_comma(who: str, says: str) -> None:
    text = f'{REPORT}\n\n"We deserved it." {who} {says}. He left.'
    assert speaker_of(text, "We deserved it") == who.removeprefix("Dr ")


@pytest.mark.parametrize("behind", ["The trial continues.", "Tony Blair agreed.", "Tony Blair said it was late."])
def test_a_sentence_of_its_own_behind_a_quotation_takes_none_of_it(behind: str) -> None:
    assert speaker_of(f'Angela Merkel said: "We deserved it." {behind}', "We deserved it") == "Angela Merkel"


@pytest.mark.parametrize("who", ["A neighbour", "Her lawyer", "The boss of the firm"])
@pytest.mark.parametrize("felt", ["was not so sure", "was devastated", "nodded", "pulled no punches", "is in tears"])
def test_who_is_told_to_feel_or_speak_says_the_quotation_behind_it(who: str, felt: str) -> None:
    assert speaker_of(f'{REPORT}\n\n{who} {felt}.\n\n"We deserved it."', "We deserved it") == who


@pytest.mark.parametrize("done", ["was later jailed for ten years", "was also told to leave", "joined the club in May"])
def test_to_whom_something_was_done_does_not_speak(done: str) -> None:
    assert speaker_of(f'{REPORT}\n\nThe boy {done}.\n\n"We deserved it."', "We deserved it") == "Angela Merkel"


@pytest.mark.parametrize(
    "when", ["A day before the vote", "Two weeks after the deal", "The night before the game", "Ahead of the meeting"]
)
@pytest.mark.parametrize("who", ["Tony Blair", "Prime Minister Tony Blair"])
def test_the_time_before_or_after_something_does_not_speak(when: str, who: str) -> None:
    assert speaker_of(f"{REPORT}\n\n{when} {who} had said {HARSH}.", HARSH) == "Tony Blair"


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Farmers that settled in Zambia", "Farmers"),
        ("Families that lost their homes", "Families"),
        ("Tony Blair met the farmers in Zambia and many of the farmers", "many of the farmers"),
        ("Police searched the house and residents", "residents"),
    ],
)
def test_who_does_something_else_before_he_speaks(lead: str, name: str) -> None:
    assert (speaker_of(f"{lead} said {HARSH}.", HARSH) or "").startswith(name)


@pytest.mark.parametrize(
    "who", ["Tony Blair has since", "Police have since", "The leaders have both", "The mayors have all"]
)
@pytest.mark.parametrize("says", ["said", "told the BBC", "claimed that"])
def test_since_and_both_stand_between_has_and_said(who: str, says: str) -> None:
    assert speaker_of(f"{REPORT}\n\n{who} {says} {HARSH}.", HARSH) == who.rpartition(" ha")[0]


@pytest.mark.parametrize("lead", ["On Tuesday's episode of", "In Thursday's edition of", "During the BBC's show"])
def test_what_a_preposition_leads_does_not_speak(lead: str) -> None:
    text = f"{lead} “The Public Option Show,” the former secretary of state said {HARSH}."
    said = extract(Document(text, language="en"))
    assert [text[one.span.start : one.span.end] for one in said] == [HARSH]


@pytest.mark.parametrize(
    "who",
    [
        "A lawyer representing Tony Blair",
        "The judge sentencing Tony Blair",
        "Police investigating Tony Blair",
        "The firm employing Tony Blair",
    ],
)
@pytest.mark.parametrize("before", ["", f"{REPORT}\n\n"])
def test_whom_somebody_deals_with_is_not_he(who: str, before: str) -> None:
    assert speaker_of(f"{before}{who} told reporters {HARSH}.", HARSH) == who


@pytest.mark.parametrize("title", ["Managing director", "Acting chief", "The outgoing Leeds mayor", "Leading actor"])
def test_a_title_in_ing_is_its_bearers(title: str) -> None:
    assert speaker_of(f"{title} Tony Blair said {HARSH}.", HARSH) == "Tony Blair"


@pytest.mark.parametrize("day", ["Monday's", "this week's", "Friday's late-night"])
@pytest.mark.parametrize("led", ["before", "ahead of", "during"])
def test_a_days_occasion_is_no_part_of_what_is_said(led: str, day: str) -> None:
    text = f"Angela Merkel said {led} {day} vote that {READY}."
    assert [text[one.span.start : one.span.end] for one in extract(Document(text, language="en"))] == [READY]


@pytest.mark.parametrize(
    ("led", "paper"),
    [
        ("Tony Blair was angry over a report in The Times stating", "a report in The Times"),
        ("The mayor left after a report in the Sun saying", "a report in the Sun"),
        ("Tony Blair reacted to a report in the Daily Mail claiming", "a report in the Daily Mail"),
        ("Tony Blair wrote in a report for the council stating", "Tony Blair"),
        ("Tony Blair sent a letter to the council stating", "Tony Blair"),
        ("The army dismissed reports in the media alleging", "the media"),
    ],
)
def test_a_participle_behind_a_paper_that_somebody_only_hears_of_is_its_own(led: str, paper: str) -> None:
    assert speaker_of(f"{led} that {HARSH}.", HARSH) == paper


@pytest.mark.parametrize("outlet", ["OK!", "Hello!", "the OK! reporter"])
def test_a_mark_of_exclamation_within_a_name_ends_nothing(outlet: str) -> None:
    assert speaker_of(f"Tony Blair told {outlet} that {HARSH}.", HARSH) == "Tony Blair"
