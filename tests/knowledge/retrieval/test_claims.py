"""Claims asked for in another language, nobody's name beside them: found by what words tell and by meaning."""

import json

import pytest

import knowledge
from knowledge.answers import NothingOnTopic

MUSEUM = """المتحف استقبل زوارا من أربعين بلدا رغم أعمال الترميم، ومفاتيح القاعة القديمة ما زالت ضائعة منذ الصيف،
ونبحث عن حداد يفتح بابها دون أن يكسره"""
ROWS = [
    ("the head of the union", "Closing the night buses will hurt people who live in remote villages", "en"),
    ("رئيس المزارعين", "المزارعون يملكون أطنانا من البصل تنتظر من يشتريها", "ar"),
    ("директор завода", "Молодёжь сначала ищет хорошую зарплату, а уже потом думает о детях", "ru"),
    ("la maire", "Ce qui compte n'est pas la réponse la plus rapide mais la bonne", "fr"),
    ("the coach", "Our supporters deserved a win in front of so many children", "en"),
    ("مدرب الفريق", "خسرنا المباراة بسبب أخطاء في الدفاع", "ar"),
    ("мэр города", "Цены на хлеб зимой не вырастут", "ru"),
    ("Olaf Scholz", "Our pensions are safe", "en"),
    ("مديرة المتحف", MUSEUM, "ar"),
    ("un passant", "Les rues brûlent depuis trois nuits", "fr"),
]


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite:///:memory:") as opened:
        opened.import_lines(
            json.dumps(
                {"speaker": speaker, "quote": quote, "article": {"url": f"https://n.example/{place}", "language": code}}
            )
            for place, (speaker, quote, code) in enumerate(ROWS)
        )
        opened.warm()
        yield opened


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("кто сказал, что отмена ночных автобусов ударит по жителям сёл", "the head of the union"),
        ("من قال إن إلغاء الحافلات الليلية يؤذي سكان القرى", "the head of the union"),
        ("qui a dit que les agriculteurs ont des tonnes d'oignons à vendre", "رئيس المزارعين"),
        ("who said farmers have tonnes of onions waiting for buyers", "رئيس المزارعين"),
        ("wer sagte, dass die Jugend zuerst gute Löhne sucht und dann an Kinder denkt", "директор завода"),
        ("who said the keys of the old hall are still lost", "مديرة المتحف"),
        ("qui a dit que le musée a reçu des visiteurs de quarante pays", "مديرة المتحف"),
        ("who said what counts is the right answer, not the fastest", "la maire"),
    ],
)
def test_found_though_a_word_is_unknown(opened, question, speaker):
    answer = opened.ask(question)
    assert [match.statement.speaker for match in answer.matches[:1]] == [speaker]


@pytest.mark.parametrize(
    "question",
    [
        "who said penguins should vote",
        "кто сказал, что автобусы скоро полетят на Луну",
        "qui a dit que les enfants adorent les échecs",
        "من قال إن الخبز مفيد للقلب",
        "who said the museum needs a new roof",
        "qui a dit que les visiteurs du musée paient trop cher",
        "who said the price of onions will double",
        "wer sagte, dass die Bauern mehr Regen brauchen",
        "wer sagte, dass Kinder in den Bussen nachts Brot kaufen",
    ],
)
def test_another_claim_of_the_same_words_is_refused(opened, question):
    assert not getattr(opened.ask(question), "matches", ())


@pytest.mark.parametrize("question", ["Scholz on burning streets", "Scholz sur les rues qui brûlent"])
def test_a_speaker_who_said_nothing_on_it_is_not_answered_with_others_words(opened, question):
    """Nor where a word between the name and the matter sounds like somebody's: on like un."""
    answer = opened.ask(question)
    assert isinstance(answer, NothingOnTopic)
    assert answer.speaker.speaker.name == "Olaf Scholz"


NEAR_ROWS = [
    ("the minister", "We refuse to sell the old harbour, and the ferries will run every fifteen minutes", "en"),
    ("رئيس البلدية", "لن نهدم المسبح القديم في ليون", "ar"),
    ("le maire", "Le théâtre sera démoli, nous avons trouvé une cave pleine d'eau", "fr"),
    ("главный врач", "Нам не хватает сорока медсестёр", "ru"),
    ("der Trainer", "Die Spieler haben nicht gut geschlafen", "de"),
]


@pytest.fixture(scope="module")
def near():
    with knowledge.open("sqlite:///:memory:") as opened:
        opened.import_lines(
            json.dumps(
                {"speaker": speaker, "quote": quote, "article": {"url": f"https://m.example/{place}", "language": code}}
            )
            for place, (speaker, quote, code) in enumerate(NEAR_ROWS)
        )
        opened.warm()
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("who said that the old harbour will be sold", id="it is refused"),
        pytest.param("who said that the ferries run every forty minutes", id="another number"),
        pytest.param("кто сказал, что старый бассейн снесут", id="it is denied"),
        pytest.param("who said that the old swimming pool in Madrid will not be torn down", id="another town"),
        pytest.param("qui a dit que le théâtre sera restauré", id="the opposite"),
        pytest.param("who said that the players slept well", id="denied in German"),
        pytest.param("who said that the cellar is full of gold", id="of something else"),
        pytest.param("who said that 3000 players slept in the old harbour", id="a number where none is told"),
    ],
)
def test_the_contrary_of_what_was_said_is_refused(near, question):
    assert not getattr(near.ask(question), "matches", ())


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("кто сказал, что старый порт отказываются продать", "the minister"),
        ("who said that the ferries will run every fifteen minutes", "the minister"),
        ("who said that the old swimming pool will not be torn down", "رئيس البلدية"),
        ("кто сказал, что театр снесут", "le maire"),
        ("who said that a cellar full of water was found", "le maire"),
        ("who said that forty nurses are lacking", "главный врач"),
        ("who said that the players did not sleep well", "der Trainer"),
    ],
)
def test_what_was_said_is_found_in_other_words(near, question, speaker):
    assert [match.statement.speaker for match in near.ask(question).matches[:1]] == [speaker]
