"""Whether a short question tells its language, or only a name or a shared word does."""

import pytest

from knowledge.language.detection import SCRIPTS
from knowledge.questions import parse_question

TOLD = {
    "es": ["qué dijo Lula sobre la deuda", "y sobre Gaza?", "quien hablo del gas", "Gracias", "buenos días"],
    "it": ["che ha detto Draghi", "chi ha parlato del gas", "il presidente francese", "Grazie", "parole di Mattarella"],
    "fr": ["qu'a dit Macron", "qui a parlé du gaz", "le président turc", "Merci", "Macron sur le gaz"],
    "de": ["was sagte Scholz zum Gas", "wer sprach über Gas", "Danke", "guten Tag", "der französische Präsident"],
    "tr": ["Erdoğan gaz için ne dedi", "erdogan ne dedi", "gazdan bahseden kim", "teşekkürler", "dün ne söyledi"],
    "ru": ["что сказал Шольц о газе", "кто говорил о газе", "спасибо", "заявление Лаврова", "с кем говорил Путин"],
    "uk": ["що сказав Шольц про газ", "хто говорив про газ", "дякую", "війна в Україні", "з ким говорив Путін"],
    "en": ["what did Scholz say about gas", "who spoke about gas", "thanks", "latest from Lavrov", "Macron on gas"],
    "ar": ["ماذا قال ماكرون عن الغاز", "بوتين", "شو قال بوتين"],
}
UNTOLD = [
    *("Macron", "Путин", "Ursula von der Leyen", "Le Pen", "Luis de Guindos", "Recep Tayyip Erdoğan", "Kim Jong Un"),
    *("Marine Le Pen", "Володимир Зеленський", "Al Gore", "Di Maio", "НАТО", "blinken nato", "Macron Gaza", "CNN"),
    *("El País", "Der Spiegel", "Макрон про Газу", "Van der Bellen", "Pedro Sánchez", "Trump Putin"),
]


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in TOLD.items() for text in texts])
def test_a_question_tells_its_language(language, text):
    question = parse_question(text)
    assert (question.language, question.sure) == (language, True)


@pytest.mark.parametrize("text", UNTOLD)
def test_a_name_tells_no_language(text):
    assert not parse_question(text).sure


def test_a_letter_that_one_alphabet_has_outweighs_a_particle_of_names():
    assert parse_question("де Кирхнер про запреты").language == "ru"  # де is where in Ukrainian


def test_every_language_that_is_read_is_told():
    assert {language for languages in SCRIPTS.values() for language in languages} == set(TOLD)
