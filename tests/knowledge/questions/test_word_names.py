"""Names some of whose words mean something else, and surnames a little like a speaker's."""

import pytest

import knowledge
from knowledge.answers import Found, UnknownSpeaker

SPEAKERS = (
    "أشرف حكيمي",
    "برونو لومير",
    "Achraf Karimi",
    "Фернандо Рей",
    "Ana Pastor",
    "Badr Abdelatty",
    "Luiz Inácio Lula da Silva",
    "Jean-Marie Le Pen",
    "Kemal Kılıçdaroğlu",
    "Xi Jinping",
    "محمد عبد السلام",
    "Markus Söder",
    "Vladimir Putin",
    "Boris Johnson",
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    store = knowledge.open(f"sqlite:///{tmp_path_factory.mktemp('names') / 'names.db'}")
    store.import_lines(f'{{"speaker": "{name}", "quote": "كلمة رقم {at}"}}' for at, name in enumerate(SPEAKERS))
    yield store
    store.close()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("what did Achraf Hakimi say", "أشرف حكيمي", id="a trade in Turkish"),
        pytest.param("what did Bruno Le Maire say", "برونو لومير", id="an office behind its article"),
        pytest.param("qué dijo Fernando Rey", "Фернандо Рей", id="an office in Spanish"),
        pytest.param("что сказала Ана Пастор", "Ana Pastor", id="a trade in Russian"),
        pytest.param("ماذا قال بدر عبد العاطي", "Badr Abdelatty", id="a word near one for about"),
        pytest.param("ماذا قال لويس إيناسيو لولا دا سيلفا", "Luiz Inácio Lula da Silva", id="a word like to"),
        pytest.param("ماذا قال جان ماري لوبان", "Jean-Marie Le Pen", id="a particle like to"),
        pytest.param("ماذا قال كمال كليجدار أوغلو", "Kemal Kılıçdaroğlu", id="an ending written apart"),
        pytest.param("ماذا قال شي جين بينغ", "Xi Jinping", id="a word that fills questions"),
        pytest.param("ماذا قال محمد عبد السلام", "محمد عبد السلام", id="a greeting"),
        pytest.param("что сказал Зёдер", "Markus Söder", id="a rounded vowel"),
        pytest.param("что сказал Зедер", "Markus Söder", id="a rounded vowel without its dots"),
        pytest.param("was sagte Soeder", "Markus Söder", id="a rounded vowel in two letters"),
    ],
)
def test_a_whole_name_is_meant_whatever_its_words_mean(opened, text, speaker):
    answer = opened.ask(text)
    assert isinstance(answer, Found)
    assert answer.matches[0].statement.speaker == speaker


@pytest.mark.parametrize("text", ["what did Putney say", "что сказал Путилов", "what did Johnsonville say"])
def test_a_surname_with_another_end_is_a_stranger_s(opened, text):
    assert isinstance(opened.ask(text), UnknownSpeaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("what did Poutine say", "Vladimir Putin"),
        ("what did Putni say", "Vladimir Putin"),
        ("что сказал Путину", "Vladimir Putin"),
        ("what did Jonson say", "Boris Johnson"),
    ],
)
def test_a_spelling_or_a_typo_is_no_stranger_s(opened, text, speaker):
    answer = opened.ask(text)
    assert isinstance(answer, Found)
    assert answer.matches[0].statement.speaker == speaker
