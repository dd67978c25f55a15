"""Names one half of which is a speaker's: nobody is found, and all that names somebody wholly still is."""

import itertools

import pytest

_FIRST = ("Bal", "Dor", "Fen", "Gul", "Hob", "Jor", "Kel", "Lum", "Nim", "Pav", "Quil", "Rus", "Tov", "Ulm", "Wex")
_LAST = ("andel", "burton", "cheval", "dremond", "estrado", "fuldner")
_OTHERS = [f"{one}o {two}{three}" for one, two, three in itertools.product(_FIRST, _FIRST[:6], _LAST)]
"""So many that a lead over the next name says enough of itself."""
SPEAKERS = [
    "François Hollande",
    "Emmanuel Macron",
    "Frank-Walter Steinmeier",
    "Clément Beaune",
    "Владимир Путин",
    "Сергей Лавров",
    "Валентина Матвиенко",
    "عبد المجيد تبون",
    "قيس سعيد",
    "عزيز أخنوش",
    *_OTHERS,
]


@pytest.mark.parametrize(
    "question",
    [
        "what did François Hawkins say",
        "qu'a dit François Legault",
        "François Legault sur le climat",
        "what did françois legault say about taxes",
        "what did Károly Beaune say",
        "what did Frank-Walter Zimmerle say",
        "что сказал Владимир Мединский",
        "что сказал Висенте Матвиенко",
        "что сказала Валентина Терешкова",
        "что сказал Сергей Собянин о метро",
        "ماذا قال عزيز نسين",
        "ماذا قال مروان أخنوش",
        "what did Stephen Macron say",
    ],
)
def test_half_a_name_is_nobody(opened, question):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "not_found", answer["answers"]


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Francois Holande say", "François Hollande"),
        ("what did Fransois Hollande say", "François Hollande"),
        ("qu'a dit Hollande", "François Hollande"),
        ("que dit Hollande François", "François Hollande"),
        ("what did FrankWalter Steinmeier say", "Frank-Walter Steinmeier"),
        ("was sagte Bundespräsident Steinmeier", "Frank-Walter Steinmeier"),
        ("que dit Macron d'Ubisoft", "Emmanuel Macron"),
        ("qu'a dit Emanuel Macrn", "Emmanuel Macron"),
        ("что сказал Путин Владимир Владимирович", "Владимир Путин"),
        ("what did Sergei Lavrov say", "Сергей Лавров"),
        ("was sagte Sergej Lawrow", "Сергей Лавров"),
        ("що сказав Володимир Путін", "Владимир Путин"),
        ("что сказала Валнтина Матвиенко", "Валентина Матвиенко"),
        ("what did Abdelmadjid Tebboune say", "عبد المجيد تبون"),
        ("qu'a dit Aziz Akhannouch", "عزيز أخنوش"),
        ("что сказал Каис Саид", "قيس سعيد"),
    ],
)
def test_a_name_in_its_spellings_is_found(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert [one["speaker"] for one in answer["answers"][:1]] == [speaker], answer["outcome"]
