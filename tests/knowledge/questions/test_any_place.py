"""A body asked for without its place is whichever of that kind told of the matter; a name and its matter stay two."""

import pytest

ARTICLES = [
    "Police in San Francisco say vandals have damaged an inflatable dam. The water is gone.",
    "St. Louis police said two men robbed a bank on Monday.",
    '"We will find them," Police Chief Anna Reyes said of the stolen horses.',
    ("ar", "أكد حسن ناظم المتحدث باسم مجلس الوزراء أن مجلس الوزراء صوّت على دعم تنفيذ مشروع مصفى الجنوب."),
    ("ar", "أكد حسن ناظم المتحدث باسم مجلس الوزراء أن مشروع الغاز سيدخل الخدمة في عام 2022."),
    ("ar", "قال وزير الزراعة نزار هاني إن وقف الإنتاج في مياه تنورين تدبير روتيني."),
    '"We have not given up," said Shannon Bauer, an officer. Crews built a levee, according to Shannon Bauer.',
]


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did police say about the dam?", "Police in San Francisco"),
        ("police dam", "Police in San Francisco"),
        ("что сказала полиция о плотине?", "Police in San Francisco"),
        ("ماذا قالت الشرطة عن السد؟", "Police in San Francisco"),
        ("what did police say about the bank?", "St. Louis police"),
        ("qu'a dit la police sur la banque ?", "St. Louis police"),
        ("what did the police chief say?", "Anna Reyes"),
        ("what did St. Louis police say?", "St. Louis police"),
    ],
)
def test_police_of_any_place_answer_for_what_they_told(opened, question, speaker):
    answers = opened.ask(question).to_dict()["answers"]
    assert answers[0]["speaker"] == speaker


def test_no_police_told_of_it(opened):
    assert opened.ask("what did police say about wheat?").to_dict()["status"] != "answered"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Shannon Bauer levee", "Crews built a levee"),
        ("حسن ناظم مصفى", "مشروع مصفى الجنوب"),
        ("وزير الزراعة مياه تنورين", "تدبير روتيني"),
    ],
)
def test_a_matter_behind_a_name_or_office_is_no_part_of_it(opened, question, words):
    answers = opened.ask(question).to_dict()["answers"]
    assert words in answers[0]["quote"]
    assert len(answers) == 1


@pytest.mark.parametrize("question", ["Shannon Bauer Lopez", "حسن ناظم البصري"])
def test_another_behind_a_name_is_not_answered_for(opened, question):
    assert opened.ask(question).to_dict()["status"] != "answered"
