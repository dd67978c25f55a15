"""Strangers with a name a little like a speaker's, in his script: nobody is found; a misspelling still is meant."""

import pytest

SPEAKERS = ["Theresa May", "Ed Balls", "Simon Stevens", "Pat McFadden", "Jean-Luc Moudenc", "Дмитрий Песков",
            "Игорь Артамонов", "Михаил Мишустин", "محمد نجيب بوليف", "وليد فياض"]  # fmt: skip
ARTICLES = [
    "Namibia: “We ask the community for patience,” said the mayor, Trevino Forbes, in Walvis Bay.",
    "«Терпение», — сказала мэр Анна Щёкина. Город Рязань получил деньги из России.",
]


@pytest.mark.parametrize(
    "question",
    [
        "what did Theresa Mayhew say",
        "what did Simon Stephenson say",
        "what did Pat McFarlane say",
        "what did Trevor Forbes say",
        "qu'a dit Jean-Luc Moudin",
        "что сказал Илья Артамонов",
        "что сказал Михаил Мишуков",
        "ماذا قال محمد نجيب بولس",
        "ماذا قال وليد فيصل",
    ],
)
def test_other_consonants_are_somebody_else(opened, question):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "not_found", answer["answers"]


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Teresa May say", "Theresa May"),
        ("what did Simon Stephens say", "Simon Stevens"),
        ("what did Simon Stevnes say", "Simon Stevens"),
        ("qu'a dit Jean-Luc Moudenk", "Jean-Luc Moudenc"),
        ("что сказал Михаил Мишустен", "Михаил Мишустин"),
        ("ماذا قال وليد الفياض", "وليد فياض"),
    ],
)
def test_a_misspelling_is_the_speaker(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert [one["speaker"] for one in answer["answers"][:1]] == [speaker], answer["status"]


@pytest.mark.parametrize("question", ["what did the mayor of Windhoek say", "что сказала мэр Москвы"])
def test_a_mayor_is_no_capitals_whom_no_article_places_there(opened, question):
    assert opened.ask(question).to_dict()["status"] == "not_found"


def test_a_mayor_of_a_town_is_found(opened):
    answer = opened.ask("what did the mayor of Walvis Bay say").to_dict()
    assert [one["speaker"] for one in answer["answers"]] == ["Trevino Forbes"]
