"""Who said a claim: its denial is no answer, and a denial of something else beside it refuses nothing."""

import json

import pytest

import knowledge
from knowledge.answers import Found
from knowledge.model import Article, Document, Statement
from knowledge.retrieval.contrary import is_contrary
from knowledge.retrieval.topics import read_topic

CONCERNS = "the hospital will close"


def _contrary(claim, quote, code="en", title=None):
    said = Statement("s1", 1, "", (), quote, "direct", Article(language=code, title=title))
    return is_contrary(claim, "en", read_topic(claim, "en", {"the", "will", "in"}), said)


@pytest.mark.parametrize(
    ("claim", "quote", "code"),
    [
        (CONCERNS, "There is no doubt that the hospital will close", "en"),
        (CONCERNS, "We will close the hospital because the town has no money for a hospital", "en"),
        (CONCERNS, "Больница не только закроется", "ru"),
        (CONCERNS, "Nicht nur das Krankenhaus schließen wir", "de"),
        ("the hospital lost nurses", "The hospital did not only lose nurses but doctors", "en"),
    ],
)
def test_what_is_told_without_a_denial_is_told(claim, quote, code):
    assert not _contrary(claim, quote, code)


@pytest.mark.parametrize(
    ("quote", "code"),
    [
        ("The hospital will not close", "en"),
        ("We deny that the hospital closes", "en"),
        ("Больница не будет закрыта", "ru"),
        ("Das Krankenhaus schließen wir nicht", "de"),
        ("Il n'y aura pas de fermeture de l'hôpital", "fr"),
    ],
)
def test_what_is_denied_alone_is_not(quote, code):
    assert _contrary(CONCERNS, quote, code)


@pytest.mark.parametrize(
    ("quote", "title", "contrary"),
    [
        ("Nurses left the hospital", "France: hospitals in trouble", False),
        ("Nurses left the hospital", None, False),
        ("Nurses left the hospital in Norway", None, True),
        ("Nurses left the hospital in Norway", "Hospitals in France and Norway", False),
    ],
)
def test_a_land_that_is_not_said_is_no_other(quote, title, contrary):
    assert _contrary("nurses left the hospital in France", quote, title=title) is contrary


def test_a_region_tells_its_country():
    assert not _contrary("civilians in Ukraine are suffering", "In Luhansk civilians are suffering")


@pytest.mark.parametrize(
    ("quote", "contrary"),
    [("In 2019 many nurses left", False), ("In 2019 we lost 70 nurses", True), ("Since 2019 40 nurses left", False)],
)
def test_a_year_is_no_other_number(quote, contrary):
    assert _contrary("40 nurses left", quote) is contrary


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        text = "President Emmanuel Macron said that France will not send any soldiers to the front."
        found.add(Document(text, url="https://example.org/9", language="en"))
        yield found


@pytest.mark.parametrize(
    "question",
    [
        "kim Fransa'nın asker göndereceğini söyledi",
        "who stated that soldiers will be sent",
        "who believes that soldiers will be sent to the front",
        "qui a dit que la France envisage d'envoyer des soldats",
    ],
)
def test_a_claim_is_not_answered_with_its_denial(opened, question):
    assert not isinstance(opened.ask(question), Found)


@pytest.mark.parametrize(
    ("claim", "quote", "code", "contrary"),
    [
        ("the plant employs 2400 people", "The plant employs 2,400 people and will close in May", "en", False),
        ("the plant employs 2400 people", "L'usine emploie 2 400 personnes", "fr", False),
        ("the plant employs 3400 people", "The plant employs 2,400 people and will close in May", "en", True),
        ("the plant will close on 12 May", "Das Werk schließt am 12. Mai", "de", False),
        ("the plant will close on 14 May", "Das Werk schließt am 12. Mai", "de", True),
        ("the plant will close in June", "La planta cerrará en mayo", "es", True),
        ("the road will reopen on Friday", "El lunes reabriremos la carretera", "es", True),
        ("the road will reopen on Monday", "El lunes reabriremos la carretera", "es", False),
        ("the works will last eighteen months", "I lavori dureranno 18 mesi", "it", False),
        ("the works will last 18 years", "I lavori dureranno diciotto mesi", "it", True),
        ("the bridge costs 3.5 million euros", "Мост обойдётся в 3,5 млн евро", "ru", False),
        ("the bridge costs 3.5 million roubles", "Мост обойдётся в 3,5 млн евро", "ru", True),
        ("grain of 1.25 million tonnes left", "About 1,250,000 tonnes of grain left", "en", False),
        ("there are 2 schools and 30 teachers", "There are two schools and 30 teachers", "en", False),
        ("there are enough nurses", "Wir haben keine Krankenschwestern mehr für die Station", "de", True),
        ("the bridge opens in 2027", "The bridge opens in 2026", "en", True),
        ("the bridge opens in 2026", "The bridge of 1931 opens in 2026", "en", False),
        ("150 nurses are missing", "In 2014 nurses were missing here", "en", False),
        ("the bridge costs 45m euros", "The bridge costs 45 million euros", "en", False),
        ("the bridge costs 3.5 million euros", "Le pont coûte 3,5 M€", "fr", False),
        ("the bridge costs 5 billion euros", "El puente cuesta 5 mil millones de euros", "es", False),
        ("the bridge costs three and a half million euros", "Мост обойдётся в 3,5 млн евро", "ru", False),
        ("the bridge costs three and a half million euros", "Le pont coûte trois millions d'euros", "fr", True),
        ("the works will last 4.5 years", "Les travaux dureront quatre ans et demi", "fr", False),
        ("the plant will close on June 2", "Das Werk schließt am 1. Juni", "de", True),
        ("the plant will close on June 1", "L'usine fermera le 1er juin", "fr", False),
        ("the hospital is ready", "المستشفى غير جاهز لاستقبال المرضى", "ar", True),
        ("the hospital is ready for patients", "المستشفى جاهز لاستقبال غير اللاجئين", "ar", False),
        ("the call lasted an hour and 30 minutes", "المكالمة استمرت ساعة و45 دقيقة", "ar", True),
        ("the hospital wont close", "Больница не будет закрыта", "ru", False),
        ("the G20 will send 20 tanks", "The G20 will send 20 tanks", "en", False),
        ("five nurses left the hospital", "Two of the nurses left the hospital", "en", True),
        ("two nurses left the hospital", "Five nurses left, two nurses came", "en", False),
        ("two nurses left the hospital", "غادرت المستشفى خمس ممرضات", "ar", True),
        ("two nurses left the hospital", "غادرت المستشفى ممرضتان وخمسة أطباء", "ar", False),
        ("two doctors left the hospital", "غادر طبيبان وخمسة أطباء آخرين", "ar", False),
        ("three civilians died", "مقتل اثنين من المدنيين", "ar", True),
        ("two civilians died", "مقتل مدنيين اثنين", "ar", False),
        ("four civilians died", "Погибли трое мирных жителей", "ru", True),
        ("three civilians died", "Погибли трое мирных жителей", "ru", False),
        ("25 teachers are on strike", "We were 25 strikers of the 30 teachers", "en", False),
        ("two civilians died", "مقتل خمسة مدنيين", "ar", True),
        ("5000 people fled", "Five thousand people fled", "en", False),
        ("150 nurses left", "A hundred and fifty nurses left, 150 in all", "en", False),
        ("500 nurses left", "Five hundred nurses left", "en", False),
        ("two nurses left", "Due to 3 strikes nurses left", "en", False),
        ("France refuses the treaty", "Norway refuses the treaty", "en", True),
        ("Norway refuses the treaty", "The French, not Norway, refuse: France refuses the treaty", "en", False),
        (
            "Washington will prevent a closure of the hospital",
            "واشنطن ستفعل ما بوسعها لمنع إغلاق المستشفى",
            "ar",
            False,
        ),
        ("Washington will not prevent its closure", "واشنطن ستفعل ما بوسعها لمنع إغلاق المستشفى", "ar", True),
    ],
)
def test_figures_units_and_days_of_another_claim(claim, quote, code, contrary):
    assert _contrary(claim, quote, code) is contrary


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("who said that fuel prices fell", "Fuel prices rose by a tenth"),
        ("qui a dit que les prix du carburant ont baissé", "Fuel prices rose by a tenth"),
        ("من قال إن أسعار الوقود انخفضت", "Fuel prices rose by a tenth"),
        ("who said that people were killed in the tunnel", "Des personnes ont été blessées dans le tunnel"),
        ("кто сказал, что бассейн откроется весной", "Бассейн откроется осенью"),
        ("who said that wheat will be exported", "سنستورد القمح"),
        ("qui a dit que le pont coûtera plus cher", "Il ponte costerà meno"),
    ],
)
def test_another_pole_is_another_claim(claim, told):
    with knowledge.open("sqlite://") as opened:
        opened.import_lines([json.dumps({"speaker": "Bürgermeister", "quote": told}, ensure_ascii=False)])
        assert opened.ask(claim).to_dict()["answers"] == []


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("who said that fuel prices rose", "Fuel prices rose, fewer people drive"),
        ("who said that the pool opens", "The pool that was closed in March opens"),
        ("who said that the bridge will be closed", "The bridge will be closed, and the office in the tower opens"),
    ],
)
def test_both_poles_or_none_decide_nothing(claim, told):
    with knowledge.open("sqlite://") as opened:
        opened.import_lines([json.dumps({"speaker": "Bürgermeister", "quote": told}, ensure_ascii=False)])
        assert opened.ask(claim).to_dict()["answers"]


def test_two_counts_before_a_scale():
    assert _contrary("five thousand workers are needed", "two thousand workers are needed")
    assert not _contrary("the workers are needed", "the two workers are needed")
