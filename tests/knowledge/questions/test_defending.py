"""Lawyers asked for by whom they defend, as an article tells beside either name."""

import pytest

ARTICLES = [
    (
        "“The messages were forged,” said Maggie Pillay, the legal representative. Attorney Maggie Pillay, Oscar"
        " Pistorius’s legal representative, argued that the video was cut."
    ),
    (
        "“The warrant has no stamp,” said Barry Roux, who is representing Jacob Zuma. Zuma's brother Michael Zuma said:"
        " “We are tired.” “The charges stand,” said prosecutor Gerrie Nel."
    ),
    "« Le dossier est vide », a affirmé Hervé Temime, qui défend Bernard Tapie.",
    "L'avocate de Jérôme Kerviel, Caroline Wassermann, a dénoncé « une procédure bâclée ».",
    "قال المحامي خالد السفياني، محامي عبد الصمد الإدريسي: «موكلي بريء من التهم».",
    "«Приговор будет обжалован», — заявила адвокат Ходорковского Карина Москаленко.",
    "“Mi cliente es inocente”, declaró José Luis Sanz, abogado de Luis Bárcenas.",
]


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Pistorius's lawyer argue", "Maggie Pillay"),
        ("qu'a dit l'avocat de Pistorius", "Maggie Pillay"),
        ("what did the lawyer for Jacob Zuma say about the warrant", "Barry Roux"),
        ("¿qué dijo el abogado de Jacob Zuma?", "Barry Roux"),
        ("qu'a dit l'avocat de Bernard Tapie du dossier", "Hervé Temime"),
        ("what did the attorney of Jérôme Kerviel say", "Caroline Wassermann"),
        ("what did Abdessamad Idrissi's lawyer say", "خالد السفياني"),
        ("что сказала адвокат Ходорковского", "Карина Москаленко"),
        ("what did Khodorkovsky's lawyer say", "Карина Москаленко"),
        ("ماذا قال محامي خودوركوفسكي", "Карина Москаленко"),
    ],
)
def test_a_client_tells_who_defends_him(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert [one["speaker"] for one in answer["answers"][:1]] == [speaker], answer["status"]


@pytest.mark.parametrize(
    "question",
    [
        "what did Gerrie Nel's lawyer say",
        "what did Michael Zuma's lawyer say",
        "what did Jacob Zuma's doctor say",
        "qu'a dit l'avocat d'Hervé Temime",
        "qu'a dit l'avocat de la veuve de Bernard Tapie",
        "ماذا قال محامي خالد السفياني",
        "¿qué dijo el abogado de Pedro Sanz?",
    ],
)
def test_nobody_else_is_defended(opened, question):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "not_found", answer["answers"]
