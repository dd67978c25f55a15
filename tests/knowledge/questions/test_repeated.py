"""A question that repeats a statement's words, pasted or behind who said them."""

import pytest

ARTICLES = (
    ("en", '"As a port, we are not quick enough," Samuel Pepys said. "If you look at what they are now doing, go."'),
    ("en", 'Ann Bell said that it was more than just fog. "The crews want to go out," she said. "We do not, not now."'),
    ("fr", "« Il se dégage une impression de brume, et nous ne savons pas où elle va », a déclaré Yann Kervadec."),
    ("fr", "« Le ministre vient compter les vannes, nous comptons les dettes », a déclaré Anne Hidalgo."),
    ("fr", "Le ministre Bruno Le Maire a déclaré que les vannes étaient posées."),
    ("ru", "«Все вопросы касались именно этого причала, а не другого», — сказал Пётр Стерлядев."),
    ("ar", 'قال سالم البحري: "كل ليلة كنت أبص في صورته وأسأل متى يعود من هناك".'),
    ("it", "«Usciremo dal porto questa notte», ha detto Ada Colau."),
    ("ar", "قال نبيل الميناوي إن الميناء مغلق."),
    ("ar", 'قال نبيل الميناوي: "نريد أن نغادر الميناء قبل الشتاء".'),
    ("en", '"We want to mend the pier before the winter," Robert Greene, the mayor of Bury, said.'),
    ("en", '"Nobody believes that the ferry will sail again by summer," Samuel Pepys said.'),
    ("ru", "«Мы хотим закрыть пристань до самой зимы», — сказал Пётр Стерлядев."),
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("if you look at what they are now", "Samuel Pepys"),
        ("who said as a port, we are not quick enough", "Samuel Pepys"),
        ('who said "at what they are"', "Samuel Pepys"),
        ("It was more than just fog", "Ann Bell"),
        ("who said that it was more than just fog?", "Ann Bell"),
        ("when did Ann Bell say it was more than just fog", "Ann Bell"),
        ("il se dégage une impression de brume", "Yann Kervadec"),
        ("« le ministre vient compter les vannes, nous comptons les dettes »", "Anne Hidalgo"),
        ("le ministre vient compter les vannes", "Anne Hidalgo"),
        ("qui a dit et nous ne savons pas où elle va", "Yann Kervadec"),
        ("все вопросы касались именно этого", "Пётр Стерлядев"),
        ("كنت أبص في صورته وأسأل", "سالم البحري"),
        ("chi ha detto usciremo dal porto questa notte", "Ada Colau"),
        ("مين قال كنت أبص في صورته وأسأل متى", "سالم البحري"),
        ("متى قال سالم البحري كل ليلة كنت أبص في صورته", "سالم البحري"),
    ],
)
def test_whose_words_are_repeated_is_found_by_them(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "answered", answer["outcome"]
    assert [one["speaker"] for one in answer["answers"][:1]] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "who said we know where it goes and why",
        "chi ha detto che non usciremo dal porto questa notte",
        "when did Samuel Pepys say it was more than just fog",
        "متى قال نبيل الميناوي كل ليلة كنت أبص في صورته",
        "who said we do not want to mend the pier before the winter",
        "who said Bury does not want to mend the pier before the winter",
        'who said they do not "want to mend the pier"',
        "who said the ferry will sail again by summer",
        "кто сказал, что мы не хотим закрыть пристань до самой зимы",
        "من قال لا نريد أن نغادر الميناء قبل الشتاء",
    ],
)
def test_nobody_is_given_what_another_said(opened, question):
    answer = opened.ask(question).to_dict()
    assert answer["status"] != "answered", answer["answers"]
