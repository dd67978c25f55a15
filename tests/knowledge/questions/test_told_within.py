"""What somebody told another, where only some of what was said in one article names to whom."""

import pytest

CALLED = """The two leaders spoke on Sunday.

French President Emmanuel Macron told Polish Prime Minister Donald Tusk that the canal must be dredged before winter.
Macron said: "The fishermen have waited for three years." He told reporters in Lyon that the budget was closed.
"""
ELSEWHERE = """Emmanuel Macron said on Monday: "The vineyards are under snow."
"""
ARTICLES = [CALLED, ELSEWHERE]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("what did Macron tell Tusk about the canal", "canal"),
        ("what did Macron tell Tusk about the fishermen", "fishermen"),
        ("qu'a dit Macron à Tusk sur les pêcheurs", "fishermen"),
        ("что Макрон сказал Туску о рыбаках", "fishermen"),
        ("ماذا قال ماكرون لتوسك عن الصيادين", "fishermen"),
    ],
)
def test_in_an_article_where_he_tells_somebody_he_speaks_to_him(opened, text, word) -> None:
    answer = opened.ask(text).to_dict()
    assert answer["status"] == "answered"
    assert word in answer["answers"][0]["quote"]


@pytest.mark.parametrize(
    "text",
    [
        "what did Macron tell Tusk about the vineyards",
        "what did Macron tell Tusk about the budget",
        "what did Macron tell Meloni about the fishermen",
        "what did Tusk tell Macron about the fishermen",
    ],
)
def test_not_what_he_says_elsewhere_or_to_others(opened, text) -> None:
    assert opened.ask(text).to_dict()["status"] != "answered"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("what did Macron tell the Polish prime minister about the canal", "canal"),
        ("what did Macron tell the Polish prime minister about the fishermen", "fishermen"),
        ("ماذا قال ماكرون لرئيس الوزراء البولندي عن الصيادين", "fishermen"),
        ("what did Macron tell the Polish prime minister about the vineyards", None),
        ("what did Macron tell the Danish prime minister about the canal", None),
        ("what did Macron tell the Polish president about the canal", None),
    ],
)
def test_an_office_is_that_of_whoever_is_told(opened, text, word) -> None:
    answer = opened.ask(text).to_dict()
    assert (answer["status"] == "answered") == (word is not None)
    assert word is None or word in answer["answers"][0]["quote"]
