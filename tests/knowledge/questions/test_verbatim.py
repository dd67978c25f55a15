"""A role asked for in the very words in which an article tells it, whether or not a list has it."""

import pytest

ARTICLES = (
    ("en", '"The tides were wrong," biographer Samuel Pepys said. "Nobody looked," lighthouse keeper Ann Bell said.'),
    ("en", "The union was late. Seafarers Guild said that the boats were late."),
    ("en", "A spokesman for the Seafarers Guild, Robert Greene, said that the harbour was closed."),
    ("fr", "« Le port est vide », regrette Héloïse Kervadec, adjointe au maire à la citoyenneté. Elle ira voir."),
    ("fr", "« La route est longue », a déclaré la péquiste Anne Trébeurec."),
    ("ru", "По словам балерины Анны Осетровой, сцена скользкая. Зал был полон."),
    ("ar", "قال النائب سالم البحري إن الموسم انتهى."),
    ("ar", "قال عضو تكتل لبنان القوي النائب نبيل الميناوي إن الميناء مغلق."),
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the biographer say?", "Samuel Pepys"),
        ("what did the lighthouse keeper say about looking?", "Ann Bell"),
        ("what did the spokesman for the Seafarers Guild say", "Robert Greene"),
        ("qu'a dit l'adjointe au maire à la citoyenneté ?", "Héloïse Kervadec"),
        ("qu'a dit l'adjointe au maire à la citoyenneté sur le port ?", "Héloïse Kervadec"),
        ("qu'a dit la péquiste ?", "Anne Trébeurec"),
        ("что сказала балерина", "Анна Осетрова"),
        ("ماذا قال النائب", "سالم البحري"),
        ("ماذا قال عضو تكتل لبنان القوي النائب عن الميناء", "نبيل الميناوي"),
    ],
)
def test_whoever_is_called_so_is_found(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "answered", answer["outcome"]
    assert [one["speaker"] for one in answer["answers"][:1]] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "what did the biographer's widow say?",
        "what did the deputy lighthouse keeper say?",
        "what did biographer James Boswell say?",
        "qu'a dit la péquiste Pauline Marois ?",
        "ماذا قال النائب جبران باسيل",
    ],
)
def test_another_than_is_called_so_is_nobody(opened, question):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "not_found", answer["answers"]
