"""What a topic asks for, and how much of it a statement touches."""

import pytest

from knowledge.retrieval.topics import cover, read_statement, read_topic, with_roots
from knowledge.retrieval.weights import TOUCHED

TOUCHING = [
    ("en", "drought", "fr", "La sécheresse menace les récoltes"),
    ("fr", "tremblement de terre", "en", "The earthquake damaged two schools"),
    ("ru", "процентные ставки", "en", "We will keep interest rates where they are"),
    ("ar", "الرياضة", "en", "Sport belongs in every school"),
    ("de", "Zinsen", "ar", "أسعار الفائدة ستبقى كما هي"),
    ("es", "la sequía", "ru", "Засуха погубила урожай"),
    ("de", "Marktschließung", "en", "The closure came as a surprise"),
    ("de", "Landarztmangel", "fr", "La pénurie dure depuis deux ans"),
    ("uk", "витік даних", "en", "The data breach hit two hospitals"),
]
APART = [
    ("fr", "tremblement de terre", "fr", "La fin de la grève est proche"),
    ("fr", "élections américaines", "en", "America will send more doctors"),
    ("en", "drought", "fr", "Les trains de nuit circuleront"),
    ("en", "rabies", "ar", "سعر القمح ثابت"),
    ("en", "rabies", "fr", "La rage de vaincre est là"),
    ("en", "camels", "ar", "ستبيع آبل هواتفها في المغرب"),
    ("en", "relegation", "ru", "Вылет рейса задержан"),
    ("ru", "вылет из лиги", "en", "Her promotion to the rank of colonel was late"),
    ("en", "falcons", "ru", "Тренер Соколов доволен"),
    ("en", "falcons", "tr", "Belediye başkanı Şahin memnun"),
]


def share(asked, topic, said, text):
    needs = read_topic(topic, asked, {"la", "de", "the"})
    return cover(needs, read_statement(text, said), [need.weight for need in needs]).share


@pytest.mark.parametrize(("asked", "topic", "said", "text"), TOUCHING, ids=str)
def test_a_topic_is_touched_across_languages(asked, topic, said, text):
    assert share(asked, topic, said, text) >= TOUCHED


@pytest.mark.parametrize(("asked", "topic", "said", "text"), APART, ids=str)
def test_a_phrase_or_a_place_alone_touches_nothing(asked, topic, said, text):
    assert share(asked, topic, said, text) < TOUCHED


@pytest.mark.parametrize(
    ("asked", "topic", "said", "text"),
    [("tr", "barış", "ar", "نؤيد دفع عملية السلام"), ("de", "Energie", "en", "The gas pipeline is late")],
    ids=str,
)
def test_who_asks_for_a_matter_is_answered_with_kinds_of_it(asked, topic, said, text):
    assert share(asked, topic, said, text) >= TOUCHED


def test_who_asks_for_one_kind_is_not_answered_with_another_nor_with_the_matter():
    assert share("en", "gas", "en", "The price of coal rises") < TOUCHED
    assert share("en", "gas", "en", "Energy is a matter of trust") < TOUCHED


def test_the_statement_that_shares_more_senses_touches_more():
    drought = share("en", "drought", "fr", "La sécheresse est là")
    water = share("en", "drought", "fr", "Buvez de l'eau")
    assert drought > water > 0


def test_a_disease_asked_for_is_not_met_by_another():
    assert share("en", "cholera", "ar", "سجلنا إصابات جديدة بكورونا") < TOUCHED
    assert share("en", "cholera", "ar", "لا نستبعد إغلاق الحقول") < TOUCHED
    assert share("en", "diseases", "ar", "سجلنا إصابات جديدة بكورونا") >= TOUCHED


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("الحقول المكتشفة", "هناك حقل تم اكتشافه"),
        ("المدخرين", "عوضنا كل مدخر"),
        ("المستودعات", "احترق مستودع واحد"),
        ("التلحيم", "لحمنا الأنبوب كله"),
    ],
    ids=str,
)
def test_arabic_words_that_no_lexicon_knows_meet_others_of_their_root(topic, text):
    assert rooted_share(topic, text) >= TOUCHED


def test_roots_of_weak_letters_meet_nothing():
    assert rooted_share("الناقورة", "نريد القرار") < TOUCHED


def rooted_share(topic, text):
    needs = with_roots(read_topic(topic, "ar", ()))
    return cover(needs, read_statement(text, "ar"), [need.weight for need in needs]).share
