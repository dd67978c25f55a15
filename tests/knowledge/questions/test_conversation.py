"""A chat's second question: a name turns to somebody else, a word to another matter of the same speaker."""

import pytest

ARTICLES = (
    ("en", 'Rachel Reeves said that the harbour was closed. "The budget is tight," Rachel Reeves said.'),
    ("en", "Tim Turbitt said that the road was open. Ann Bell said that the sluice was broken."),
    ("en", '"The envoy of France is late, and Zelensky is brave," Rachel Reeves said.'),
    ("en", '"The road is free," Volodymyr Zelenskyy said.'),
    ("ru", "«Пристань закрыта, а Стерлядев в отпуске», — сказал Антон Осетров."),
    ("en", '"The pier is mine," Pyotr Sterlyadev said.'),
    ("fr", "« Le port est vide », a dit Anne Hidalgo. « Les pluies sont fortes », a dit Anne Hidalgo."),
    ("fr", "« La route est longue », a dit Gabriel Plus."),
    ("ar", "قال سالم البحري إن الموسم انتهى. وقال سالم البحري إن السويداء بعيدة."),
    ("ar", "قال نبيل الميناوي إن الميناء مغلق."),
)


@pytest.mark.parametrize(
    ("before", "question", "speaker", "words"),
    [
        ("what did Rachel Reeves say about the harbour", "what about Tim Turbitt?", "Tim Turbitt", "road"),
        ("what did Rachel Reeves say about the harbour", "and Ann Bell?", "Ann Bell", "sluice"),
        ("what did Rachel Reeves say about the harbour", "did she mention the budget?", "Rachel Reeves", "budget"),
        ("what did Rachel Reeves say about the harbour", "and the budget?", "Rachel Reeves", "budget"),
        ("what did Rachel Reeves say about the harbour", "and Zelensky?", "Volodymyr Zelenskyy", "road"),
        ("что сказал Осетров о пристани", "а Стерлядев?", "Pyotr Sterlyadev", "pier"),
        ("qu'a dit Anne Hidalgo sur le port", "et pluies ?", "Anne Hidalgo", "pluies"),
        ("qu'a dit Anne Hidalgo sur le port", "et Gabriel Plus ?", "Gabriel Plus", "route"),
        ("ماذا قال سالم البحري عن الموسم", "والسويداء؟", "سالم البحري", "السويداء"),
        ("ماذا قال سالم البحري عن الموسم", "طيب ونبيل الميناوي؟", "نبيل الميناوي", "الميناء"),
    ],
)
def test_what_follows_turns_to_whom_it_names(opened, before, question, speaker, words):
    first = opened.ask(before)
    assert first.to_dict()["status"] == "answered"
    answer = opened.ask(question, after=first.question).to_dict()
    assert answer["answers"], answer["outcome"]
    assert answer["answers"][0]["speaker"] == speaker
    assert words in answer["answers"][0]["quote"]
