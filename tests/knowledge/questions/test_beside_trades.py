"""Names behind trades, a committee's secretary beside its head, and bodies whose place an adjective tells."""

import pytest

ARTICLES = (
    ("fr", "La santé\n\nUne réunion a eu lieu lundi.\n\n« Les lits manquent », regrette Agnès Buzyn, infirmière."),
    ("ru", "Рыбалка\n\nСобрание прошло в понедельник.\n\n«Рыбы стало меньше», — сказал рыбак Юрий Гагарин."),
    (
        "ar",
        (
            "جلسة لجنة الإسكان\n\nعقدت جلسة يوم الاثنين.\n\nوقال محمد البرادعي، أمين سر لجنة الإسكان بمجلس النواب، إن "
            "الشقق غالية."
        ),
    ),
    (
        "ar",
        (
            "جلسة لجنة الصناعة\n\nعقدت جلسة يوم الثلاثاء.\n\nوقال عمرو موسى، رئيس لجنة الصناعة بمجلس النواب، إن "
            "المصانع ستعمل."
        ),
    ),
    ("ru", "Собрание\n\nДиректор киевской школы созвал родителей.\n\n«Дети писали», — заявил директор школы."),
    ("ru", "Пожар\n\nВ харьковской больнице был пожар.\n\n«Пациентов вывели», — сказал главврач."),
    ("ru", "Пикет\n\nВо Львове был пикет.\n\nДворники отмечают, что зарплата низкая."),
)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what did nurse Buzyn say about beds", "lits"),
        ("что сказала медсестра Бузин", "lits"),
        ("ماذا قالت الممرضة بوزين", "lits"),
        ("what did the fisherman Gagarin say about fish", "Рыбы"),
        ("was sagte der Fischer Gagarin über die Fische", "Рыбы"),
        ("what did the secretary of the parliament's housing committee say about flats", "الشقق"),
        ("what did the head of the industry committee say about factories", "المصانع"),
        ("что сказал директор школы в Киеве о детях", "Дети"),
        ("what did the principal of the school in Kyiv say", "Дети"),
        ("что сказал главврач больницы в Харькове", "Пациентов"),
        ("what did the street cleaners of Lviv say", "зарплата"),
    ],
)
def test_found(opened, question, words):
    answer = opened.ask(question).to_dict()
    assert answer["status"] == "answered"
    assert words in answer["answers"][0]["quote"]


@pytest.mark.parametrize(
    "question",
    [
        "what did the secretary of the industry committee say",
        "what did the head of the housing committee say",
        "ماذا قال رئيس لجنة الإسكان",
        "что сказал директор школы в Минске",
        "what did the chief doctor of the Lviv hospital say",
    ],
)
def test_strangers(opened, question):
    assert opened.ask(question).to_dict()["status"] == "not_found"
