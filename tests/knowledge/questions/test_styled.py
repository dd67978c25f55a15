"""People asked for by what they are styled, in whatever form or language, and one of a body by a rank alone."""

import pytest

ARTICLES = (
    (
        "en",
        (
            "Fire at the library\n\nA library burned in Washington on Monday.\n\n“The windows were broken,” Capitol "
            "Police Sgt. Aquilino Gonell said.\n\n“The roof fell in,” Capitol Police said."
        ),
    ),
    (
        "en",
        (
            "Hearing on the bridge\n\nThe bridge was closed on Tuesday.\n\n“The bridge will hold,” said Army Lt. "
            "Col. Alexander Vindman."
        ),
    ),
    ("en", "A case of cakes\n\nThe case ended on Wednesday.\n\n“The cakes were stolen,” said Judge Lina Hidalgo."),
    (
        "en",
        (
            "Ward closed\n\nA ward was closed on Thursday. Bridget Phillipson came to see it.\n\nA spokesman for Ms "
            "Phillipson said that the ward would be reopened."
        ),
    ),
    ("de", "Übung in Hof\n\nAm Montag übte die Truppe.\n\n„Die Brücke hält“, sagte Oberst André Wüstner."),
    ("ru", "Кража в Туле\n\nВ Туле украли велосипед.\n\n«Замок был сломан», — рассказал майор Юрий Гагарин."),
    (
        "ar",
        (
            "ندوة في القاهرة\n\nعقدت ندوة يوم الاثنين.\n\nقال الدكتور بدر عبد العاطي وزير الخارجية والهجرة "
            "وشئون المصريين بالخارج إن السفارات ستفتح أبوابها أمام السوريين والليبيين في تونس وليبيا وسوريا."
        ),
    ),
    ("ar", "خبر من جزين\n\nزار وفد البلدة يوم الثلاثاء.\n\nقال رئيس بلدية مغدوشة إن الحديقة ستفتح قريبا."),
)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what did Sergeant Gonell say about the windows", "windows"),
        ("what did sergeant gonell say", "windows"),
        ("что сказал сержант Гонелл об окнах", "windows"),
        ("what did the Capitol Police sergeant say", "windows"),
        ("what did the sergeant of Capitol Police say", "windows"),
        ("what did Lieutenant Colonel Vindman say", "bridge"),
        ("what did Colonel Vindman say about the bridge", "bridge"),
        ("was sagte Oberstleutnant Vindman über die Brücke", "bridge"),
        ("what did Judge Hidalgo say about the cakes", "cakes"),
        ("what did Bridget Phillipson's spokesman say", "ward"),
        ("what did Colonel Wüstner say about the bridge", "Brücke"),
        ("what did Major Gagarin say about the lock", "Замок"),
        ("ماذا قال الرائد غاغارين", "Замок"),
        ("what did the Egyptian foreign minister say about embassies", "السفارات"),
        ("what did the mayor of Maghdouche say about the garden", "الحديقة"),
    ],
)
def test_styles(opened, question, words):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "answered"
    assert words in answer["answers"][0]["quote"]


@pytest.mark.parametrize(
    "question",
    [
        "what did Captain Gonell say",
        "what did the Capitol Police captain say",
        "what did the Boston police sergeant say",
        "что сказал лейтенант Гагарин",
        "was sagte Leutnant Wüstner",
        "what did Arlene Phillipson's spokesman say",
        "what did the Syrian foreign minister say about embassies",
    ],
)
def test_other_ranks_are_others(opened, question):
    assert opened.ask(question).to_dict()["status"] == "not_found"
