"""A name behind the title that an article tells of its bearer, whatever lists have of that title."""

import pytest

ARTICLES = (
    ("en", "Central Norfolk District mayor Robert Greene said that the river was high. The night was calm."),
    ("en", "Norfolk Boatmen Council said that the boats were late."),
    ("en", "Harbour Residents Trust director Mark Winter said that the quay was open."),
    ("fr", "Le maire de Trébeurec, Loïc Kervadec, a déclaré que le phare était éteint."),
    ("fr", "Le maire Kervadec de Plouzenec est un autre. « La plage est propre », a déclaré Yann Kervadec, pêcheur."),
    ("ru", "Глава комитета Госдумы по рыболовству Иван Осетров заявил, что лов начнётся в мае."),
    ("ru", "Пресс-служба Международного олимпийского комитета сообщила, что игры начнутся в срок."),
    ("ru", "Гендиректор «Волгорыбы» Пётр Стерлядев заявил, что сети порвались."),
    ("ar", "قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن المخيم ممتلئ."),
    ("ar", "قال الأمين العام لاتحاد الصيادين سالم البحري إن الموسم انتهى."),
    ("ar", "قالت رئيسة الحكومة سلمى المرجاني الزنزوري إن الميناء مغلق."),
    ("fr", "« Le port est vide », regrette Marie-Rose."),
    (
        "fr",
        "Le chef du service de la chasse et de la faune, Paul Lerenard, a déclaré que le gibier manquait.",
    ),
    ("ar", "قال المتحدث باسم المحكمة العليا في ميونيخ فلوريان هوفمان إن الجلسة تأجلت."),
)


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did Central Norfolk District mayor Greene say", "Robert Greene"),
        ("Central Norfolk District mayor Greene on the river", "Robert Greene"),
        ("what did Harbour Residents Trust director Winter say about the quay", "Mark Winter"),
        ("qu'a dit le maire de Trébeurec Kervadec", "Loïc Kervadec"),
        ("le maire de Trébeurec Kervadec sur le phare", "Loïc Kervadec"),
        ("что сказал глава комитета Госдумы по рыболовству Осетров", "Иван Осетров"),
        ("что сказал председатель комитета Госдумы по рыболовству Осетров", "Иван Осетров"),
        ("гендиректор «Волгорыбы» Стерлядев о сетях", "Пётр Стерлядев"),
        ("ماذا قالت رئيسة الحكومة التونسية المرجاني عن الميناء", "سلمى المرجاني الزنزوري"),
        ("what did the Central Norfolk mayor say", "Robert Greene"),
        ("ماذا قال الأمين العام للأمم المتحدة أنطونيو غوتيريش", "أنطونيو غوتيريش"),
        ("الأمين العام للأمم المتحدة غوتيريش عن المخيم", "أنطونيو غوتيريش"),
        ("ماذا قال الأمين العام لاتحاد الصيادين البحري", "سالم البحري"),
        ("ماذا قال المتحدث باسم المحكمة العليا في ميونيخ فلوريان هوفمان", "فلوريان هوفمان"),
    ],
)
def test_a_name_behind_its_own_title_is_found(opened, question, speaker):
    answer = opened.ask(question).to_dict()
    assert [one["speaker"] for one in answer["answers"][:1]] == [speaker], answer["outcome"]


@pytest.mark.parametrize(
    "question",
    [
        "what did Central Norfolk District mayor Brown say",
        "que dit le maire de Trébeurec Le Goff",
        "что сказал гендиректор «Волгорыбы» Окунев",
        "ماذا قال الأمين العام للأمم المتحدة كوفي عنان",
        "qu'a dit le maire de Rosay",
        "what did the governor of Texas say",
    ],
)
def test_another_behind_the_title_is_nobody(opened, question):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "not_found", answer["answers"]
