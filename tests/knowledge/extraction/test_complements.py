"""Whoever speaks for somebody is not whom he speaks for: nobody's words in another's mouth."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "ar": "قال {} إن الباب مفتوح.",
    "en": "{} said that the door was open.",
    "fr": "{} a déclaré que la porte était ouverte.",
    "ru": "{} заявил, что переговоры идут.",
    "es": "{} declaró que la puerta estaba abierta.",
    "de": "{} sagte, die Tür sei offen.",
}

UNNAMED = {
    "ar": (
        "متحدث باسم الرئيس الأميركي جو بايدن",
        "محامي الرئيس السابق دونالد ترامب",
        "نجل الرئيس رجب طيب أردوغان",
        "مساعد للرئيس محمود عباس",
        "مصدر مقرب من الرئيس محمود عباس",
        "متحدث باسم إيمانويل ماكرون",
        "مستشار إيمانويل ماكرون",
        "محامي إيمانويل ماكرون",
        "وزير الخارجية في حكومة إيمانويل ماكرون",
    ),
    "en": (
        "A spokesman for President Joe Biden",
        "A spokesman for US President Joe Biden",
        "Lawyers for President Joe Biden",
        "The lawyer of President Joe Biden",
        "A senior adviser to President Joe Biden",
        "An aide to Prime Minister Keir Starmer",
        "The wife of former President Joe Biden",
    ),
    "fr": (
        "Un porte-parole du président français Emmanuel Macron",
        "Un conseiller du Premier ministre Michel Barnier",
        "L'avocat de l'ancien président Nicolas Sarkozy",
    ),
    "ru": (
        "Пресс-секретарь президента России Владимира Путина",
        "Адвокат президента Владимира Зеленского",
        "Пресс-секретарь Ангелы Меркель",
        "Представитель президента Франции Эмманюэля Макрона",
    ),
    "es": ("Un portavoz del presidente Pedro Sánchez", "El abogado del expresidente Álvaro Uribe"),
    "de": ("Ein Sprecher von Bundeskanzler Olaf Scholz", "Ein Sprecher des Präsidenten Joe Biden"),
}
NAMED = {
    "ar": {
        "المتحدث باسم الرئاسة إبراهيم كالن": "إبراهيم كالن",
        "مستشار الرئيس الأوكراني ميخايلو بودولياك": "ميخايلو بودولياك",
        "متحدث باسم وزارة الخارجية ماثيو ميلر": "ماثيو ميلر",
    },
    "en": {
        "Secretary of State Antony Blinken": "Antony Blinken",
        "Minister for Foreign Affairs Penny Wong": "Penny Wong",
        "Spokesman for the ministry Matthew Miller": "Matthew Miller",
        "Spokesman for the president Dmitry Peskov": "Dmitry Peskov",
        "Chief of Staff General John Kelly": "John Kelly",
        "Minister for Justice Helen McEntee": "Helen McEntee",
    },
    "fr": {"Le porte-parole du gouvernement Olivier Véran": "Olivier Véran"},
    "ru": {
        "Помощник президента Юрий Ушаков": "Юрий Ушаков",
        "Адвокат Алексея Навального Вадим Кобзев": "Вадим Кобзев",
        "Помощник президента Никита Михалков": "Никита Михалков",
    },
    "de": {"Die Sprecherin des Auswärtigen Amtes Andrea Sasse": "Andrea Sasse"},
}


@pytest.mark.parametrize(
    ("language", "phrase"), [(language, phrase) for language, phrases in UNNAMED.items() for phrase in phrases]
)
def test_whoever_serves_somebody_is_not_taken_for_him(language: str, phrase: str) -> None:
    (found,) = extract(Document(SAID[language].format(phrase), language=language))
    assert found.speaker == phrase


@pytest.mark.parametrize(
    ("language", "phrase", "name"),
    [(language, phrase, name) for language, names in NAMED.items() for phrase, name in names.items()],
)
def test_a_title_behind_what_it_belongs_to_leads_to_its_bearer(language: str, phrase: str, name: str) -> None:
    (found,) = extract(Document(SAID[language].format(phrase), language=language))
    assert found.speaker == name


def test_an_officer_named_between_commas_is_not_his_unnamed_spokeswoman() -> None:
    text = "A spokeswoman for the foreign minister, Annalena Baerbock, said that the door was open."
    (found,) = extract(Document(text, language="en"))
    assert found.speaker == "A spokeswoman for the foreign minister"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Emmanuel Macron reçoit à Paris le président russe Vladimir Poutine. {} a déclaré que tout va bien."),
        ("fr", "Le président russe Vladimir Poutine est à Paris. {} a déclaré que tout va bien."),
        ("ru", "Президент России Владимир Путин принял гостей. {} заявил, что всё хорошо."),
        ("ru", "Владимир Путин принял гостей. {} заявил, что всё хорошо."),
        ("en", "Russian President Vladimir Putin met Emmanuel Macron. {} said that all was well."),
    ],
)
def test_an_office_of_one_country_is_not_that_of_anothers_holder(language: str, text: str) -> None:
    office = {"fr": "Le président français", "ru": "Президент Франции", "en": "The French president"}[language]
    *_, found = extract(Document(text.format(office), language=language))
    assert found.speaker == office


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A spokesman for President Joe Biden left. The spokesman said that it was late."),
        ("en", "An adviser to President Joe Biden left. The adviser said that it was late."),
        ("en", "Lawyers of President Joe Biden left. The lawyer said that it was late."),
        (
            "fr",
            "Le porte-parole du président Joe Biden est parti. Le porte-parole a déclaré que la porte ferme.",
        ),
        (
            "fr",
            "Le porte-parole du président russe Joe Biden part. Le porte-parole du Kremlin a déclaré que tout va.",
        ),
    ],
)
def test_whoever_is_served_is_not_described_by_his_servant(language: str, text: str) -> None:
    (found,) = extract(Document(text, language=language))
    assert "Biden" not in found.speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Una portavoz del departamento que dirige Ana Mato dijo que no hay datos de junio."),
        ("es", "Una portavoz de la Consejería de Sanidad, que dirige Ana Mato, asegura que no hay datos de junio."),
        ("fr", "Un porte-parole du ministère que dirige Bruno Le Maire a déclaré que la mesure était provisoire."),
        ("en", "A spokesman for the department that Ana Mato leads said that the data were missing."),
    ],
)
def test_whoever_heads_a_body_is_not_its_spokesman(language: str, text: str) -> None:
    (found,) = extract(Document(text, language=language))
    assert "Mato" not in found.speaker
    assert "Maire" not in found.speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Jean Castex est parti. Son avocat a affirmé qu'il était tard.", "Son avocat"),
        ("fr", "Jean Castex est parti. Sa femme a affirmé qu'il était tard.", "Sa femme"),
        ("fr", "Jean Castex est parti. L'avocat a affirmé qu'il était tard.", "L'avocat"),
        ("fr", "Jean Castex est parti. « C'est très tard pour nous », a affirmé son père.", "son père"),
        ("ru", "Владимир Путин ушёл. Адвокат заявил, что уже поздно.", "Адвокат"),
        ("ru", "Владимир Путин ушёл. Помощник президента заявил, что уже поздно.", "Помощник президента"),
        (
            "ru",
            "Пресс-секретарь Владимира Путина Дмитрий Песков ушёл. Пресс-секретарь президента добавил, что уже поздно.",
            "Пресс-секретарь президента",
        ),
        (
            "fr",
            "Le chancelier allemand, qui recevait Emmanuel Macron, a dit qu'il était tard.",
            "Le chancelier allemand",
        ),
        ("fr", "Jean Castex a été jugé à Lyon. Le maire de Lyon a affirmé qu'il était tard.", "Le maire de Lyon"),
        ("fr", "Le président Emmanuel Macron est parti. Le ministre a affirmé qu'il était tard.", "Le ministre"),
        ("ru", "Алексей Навальный арестован. Директор школы заявил, что уже поздно.", "Директор школы"),
        ("es", "Carles Puigdemont fue detenido en Madrid. El abogado dijo que era inocente.", "El abogado"),
        ("en", "President Joe Biden left. The minister said that it was late.", "The minister"),
        ("en", "Julian Assange was arrested in Leeds. The mayor of Leeds said that it was late.", "The mayor of Leeds"),
        ("en", "Julian Assange was jailed. The victim said that it was late.", "The victim"),
        ("en", "President Joe Biden left. The president's lawyer said that it was late.", "The president's lawyer"),
    ],
)
def test_whoever_works_for_somebody_is_not_he(language: str, text: str, speaker: str) -> None:
    (found,) = extract(Document(text, language=language))
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        ("en", "Leeds City Council said that it was late. The company said that all was well.", "The company"),
        ("en", "The Ministry of Health said that it was late. The agency said that all was well.", "The agency"),
        ("fr", "La Commission européenne a dit qu'il était tard. L'entreprise a dit que tout va bien.", "L'entreprise"),
        ("ru", "Минздрав заявил, что уже поздно. Компания заявила, что всё хорошо.", "Компания"),
        (
            "ru",
            "Следственный комитет заявил, что уже поздно. В ведомстве добавили, что это так.",
            "Следственный комитет",
        ),
    ],
)
def test_a_body_of_one_kind_is_none_of_another(language: str, text: str, second: str) -> None:
    assert extract(Document(text, language=language))[-1].speaker == second


def test_whom_a_speaker_receives_is_not_he() -> None:
    text = "« C'est prêt pour demain », a dit Emmanuel Macron en recevant le président russe Vladimir Poutine."
    (found,) = extract(Document(text, language="fr"))
    assert found.speaker == "Emmanuel Macron"
