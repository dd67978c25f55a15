"""An office of a country that its own papers do not name beside it."""

import pytest

import knowledge
from knowledge.model import Article, Document
from knowledge.resolution.offices.homes import home_of

ARTICLES = {
    "lebanon": (
        "أعلن وزير الصحة فراس الأبيض أن المستشفيات جاهزة. وكان لبنان قد استورد الأدوية الشهر الماضي.",
        "https://example.org/1",
    ),
    "sri-lanka": (
        "Central Bank Governor Nandalal Weerasinghe said that rates would stay. Sri Lanka cut them in March.",
        "https://example.org/2",
    ),
    "kenya": (
        "University President Drew Faust said that the term begins on Monday. Kenya sends many students.",
        "https://example.org/3",
    ),
    "france": (
        "La ministre de la Culture Rachida Dati a déclaré que le musée ouvrirait. L'exposition commence à midi.",
        "https://exemple.fr/4",
    ),
    "ukraine": (
        "President Volodymyr Zelensky said that the new satellite would fly in May. Ukraine waits for its launch.",
        "https://example.org/6",
    ),
    "harvard": (
        "President Claudine Gay said that the term begins. She leads a university. Brazil sends many students.",
        "https://example.org/7",
    ),
    "two": (
        "Defence Minister Anita Anand said that the ships had left. Norway and Sweden wait, and so does Finland.",
        "https://example.org/5",
    ),
}


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for text, url in ARTICLES.values():
            found.add(Document(text, url=url))
        yield found


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("what did the Lebanese health minister say about hospitals", "فراس الأبيض"),
        ("qu'a dit le ministre libanais de la santé", "فراس الأبيض"),
        ("что сказал глава центрального банка Шри-Ланки", "Nandalal Weerasinghe"),
        ("ماذا قال محافظ البنك المركزي السريلانكي", "Nandalal Weerasinghe"),
        ("what did the French culture minister say", "Rachida Dati"),
        ("ماذا قال الرئيس الأوكراني عن القمر الصناعي", "Volodymyr Zelensky"),
        ("Lebanese health minister hospitals", "فراس الأبيض"),
        ("وزير الصحة اللبناني المستشفيات", "فراس الأبيض"),
    ],
)
def test_an_office_at_home_is_found_by_its_country(opened, question, speaker):
    answers = opened.ask(question).to_dict()["answers"]
    assert {said["speaker"] for said in answers} == {speaker}


@pytest.mark.parametrize(
    "question",
    [
        "what did the Egyptian health minister say",
        "Egyptian health minister hospitals",
        "what did the president of Kenya say",
        "what did the president of Brazil say",
        "what did the Norwegian defence minister say",
        "qu'a dit le ministre belge de la culture",
    ],
)
def test_an_office_of_another_country_is_nobodys(opened, question):
    assert opened.ask(question).to_dict()["answers"] == []


@pytest.mark.parametrize(
    ("text", "url", "country"),
    [
        ("In Kenya it rained.", None, "KE"),
        ("Kenya and Ghana met.", None, None),
        ("Kenya met Ghana. Kenya won, as Kenyan papers say.", None, "KE"),
        ("It rained.", "https://paper.co.uk/a", "GB"),
        ("It rained.", "https://paper.com/a", None),
        ("It rained.", "https://paper.tv/a", None),
        ("Cada día llueve.", None, None),
    ],
)
def test_where_an_article_is_at_home(text, url, country):
    assert home_of(text, Article(url=url)) == country


@pytest.mark.parametrize(
    ("outlet", "country"), [("Kurier Chile", "CL"), ("Chile Kenya Post", None), ("The Post", None)]
)
def test_an_outlets_name_tells_where_it_is_at_home(outlet, country):
    assert home_of("It rained.", Article(url="https://paper.com/a", outlet=outlet)) == country


def test_a_title_tells_an_articles_country_too():
    with knowledge.open("sqlite://") as found:
        text = "قال وزير الإعلام سامي خليل إن لبنان تعب. وأضاف خليل أن سوريا تستقبل العائدين."
        found.add(Document(text, language="ar", title="خليل: لدينا ألف لاجئ في لبنان"))
        assert found.ask("what did the Lebanese information minister say").to_dict()["status"] == "answered"
        assert found.ask("what did the Syrian information minister say").to_dict()["status"] == "not_found"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("قال الرئيس في البيت الأبيض إن الخطة الجديدة تخدم الدول الغربية.", None),
        ("وصل القطار إلى محافظة الشرقية مساء.", "EG"),
        ("تلقى لبنان رسالة من البصرة وكربلاء والموصل.", None),
    ],
)
def test_an_arabic_word_that_is_a_citys_name_too_tells_no_country(text, country):
    """Nor do cities outvote a country that is named."""
    assert home_of(text, Article(language="ar")) == country
