"""Who said a claim: nobody, where a statement counts others, tells of another's act, or does not want it.

And what is told by others than those whom a question names.
"""

import pytest

STATEMENTS = [
    (
        "Angela Merkel",
        "Norway did not open negotiations over the Swedish harbour, and does not want to say a word about tariffs",
        "German chancellor",
    ),
    ("Olaf Scholz", "two teachers were hurt on the bridge near the old market", None),
    ("Mark Rutte", "the meeting lasted an hour and 20 minutes", None),
    ("Edi Rama", "the border near the lake is very tense", None),
    ("Donald Tusk", "dozens of sailors were hurt at the mill and now the valley is calm", None),
    ("Viktor Orban", "I am against sending boats to the island", None),
    ("Robert Fico", "a fence against Sweden is needed", None),
    ("Sanna Marin", "we do not want to build a dam", None),
    ("Jens Stoltenberg", "Erna Solberg asked them not to close the ferry line", None),
    ("Antony Blinken", "the country is worried about the new pipeline", "US Secretary of State"),
    ("Kaja Kallas", "the Estonian ministry is working on a vaccine plan", "Prime Minister of Estonia"),
    ("Alexander Stubb", "Emmanuel Macron and Joe Biden agreed to a dinner in May", None),
    ("Emmanuel Macron", "Joe Biden must change the road law", None),
    ("Jonas Støre", "بحثنا استمر ساعة و20 دقيقة في القطار", None),
]


def _first(opened, text):
    answers = opened.ask(text).to_dict()["answers"]
    return answers[0]["speaker"] if answers else None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("who said Norway did not open negotiations", "Angela Merkel"),
        ("who said Sweden did not open negotiations", None),
        ("кто сказал, что Швеция не начинала переговоры о гавани", None),
        ("who said two teachers were hurt on the bridge", "Olaf Scholz"),
        ("who said two nurses were hurt on the bridge", None),
        ("qui a dit que deux infirmières ont été blessées sur le pont", None),
        ("quién dijo que dos maestros fueron heridos en el puente", "Olaf Scholz"),
        ("who said the meeting lasted an hour and 20 minutes", "Mark Rutte"),
        ("who said the meeting lasted two hours", None),
        ("wer sagte, das Treffen dauerte zwei Stunden", None),
        ("who said the border near the lake is calm", None),
        ("who said tens of sailors were hurt at the mill in the valley", "Donald Tusk"),
        ("chi ha detto che la valle è tesa", None),
        ("who said the border near the lake is tense", "Edi Rama"),
        ("кто сказал, что граница у озера спокойна", None),
    ],
)
def test_a_near_claim_is_nobodys(opened, text, speaker):
    assert _first(opened, text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("who wants to build a dam", None),
        ("wer will einen Staudamm bauen", None),
        ("who asked to close the ferry line", None),
        ("who asked not to close the ferry line", "Jens Stoltenberg"),
        ("who wants tariffs", None),
        ("who refused a dam", "Sanna Marin"),
        ("who rejected a vaccine plan", None),
    ],
)
def test_who_wants_something_does_not_rule_it_out(opened, text, speaker):
    assert _first(opened, text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "is Washington worried about the pipeline",
        "обеспокоены ли США трубопроводом",
        "هل واشنطن قلقة من خط الأنابيب",
        "what worries the Americans",
        "was beunruhigt die Amerikaner",
    ],
)
def test_a_land_is_told_by_the_office_of_who_speaks_for_it(opened, text):
    assert _first(opened, text) == "Antony Blinken"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("what did the Estonian government say", "Kaja Kallas"),
        ("что сказало правительство Эстонии о прививках", "Kaja Kallas"),
        ("que dit le gouvernement estonien", "Kaja Kallas"),
        ("what did the Latvian government say", None),
        ("what did the government say", None),
    ],
)
def test_a_government_speaks_through_those_who_hold_its_offices(opened, text, speaker):
    assert _first(opened, text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("who doesn't want tariffs", "Angela Merkel"),
        ("who does not want a dam", "Sanna Marin"),
        ("wer will den Staudamm nicht", "Sanna Marin"),
        ("qui ne veut pas de barrage", "Sanna Marin"),
        ("кто выступает против плотины", "Sanna Marin"),
        ("qui s'oppose au barrage", "Sanna Marin"),
        ("who is against a vaccine plan", None),
        ("who opposes sending boats to the island", "Viktor Orban"),
        ("who is against sending boats", "Viktor Orban"),
        ("who wants to send boats to the island", None),
        ("who is against a fence", None),
        ("who does not want a vaccine plan", None),
    ],
)
def test_who_is_unwilling_rules_it_out(opened, text, speaker):
    assert _first(opened, text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "dinner between Macron and Biden",
        "Abendessen zwischen Macron und Biden",
        "ужин между Макроном и Байденом",
        "dîner entre Macron et Biden",
    ],
)
def test_what_two_have_between_them_is_told_by_whoever_does(opened, text):
    assert _first(opened, text) == "Alexander Stubb"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("what did Merkel say about Norwegian negotiations", "answered"),
        ("what did Merkel say about football in Norway", "partial"),
        ("was sagte Merkel über norwegisches Gas", "partial"),
        ("что сказала Меркель о выборах в Норвегии", "partial"),
        ("what did Merkel say about negotiations", "answered"),
        ("what did Merkel say about negotiations with Brazil", "partial"),
        ("que dit Merkel sur les négociations avec le Brésil", "partial"),
        ("what did Kallas say about vaccines in Estonia", "answered"),
    ],
)
def test_a_place_alone_is_not_the_matter_nor_another_place_the_one_asked_about(opened, text, status):
    assert opened.ask(text).to_dict()["status"] == status
