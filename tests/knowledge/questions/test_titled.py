"""What an article is about its title tells, where nothing of a speaker's own words does."""

import pytest

import knowledge
from knowledge import Document

ARTICLES = (
    ("Ferry strike enters its second week", "Mayor Anne Hidalgo said that the talks had failed."),
    ("Lagarde: inflation will fall", "Bruno Le Maire said that the shops were full."),
    ("A quiet day in Lyon", "Wopke Hoekstra said that the boats were late."),
)


@pytest.fixture(scope="module")
def opened():
    with knowledge.open("sqlite://") as found:
        for title, text in ARTICLES:
            found.add(Document(text, title=title, language="en", url=f"https://example.org/{len(title)}"))
        found.add(Document("Christine Lagarde said that prices would fall.", language="en"))
        yield found


@pytest.mark.parametrize(
    "question",
    ["what did Hidalgo say about the strike", "qu'a dit Hidalgo de la grève", "что сказала Идальго о забастовке"],
)
def test_who_speaks_in_an_article_speaks_of_its_matter(opened, question):
    answer = opened.ask(question).to_dict()
    assert answer["outcome"] == "Found"
    assert answer["answers"][0]["speaker"] == "Anne Hidalgo"


@pytest.mark.parametrize(
    "question",
    [
        "what did Le Maire say about inflation",
        "what did Hoekstra say about the strike",
        "what did Hidalgo say about the hospital strike",
    ],
)
def test_other_titles_and_words_of_others_in_them_tell_nothing(opened, question):
    assert opened.ask(question).to_dict()["outcome"] == "NothingOnTopic"


HEADS = """أعرب المتحدث باسم الأمين العام للأمم المتحدة ستيفان دوجاريك عن أسفه.
وقال الأمين العام أنطونيو غوتيريش إن الهدنة ضرورية."""


@pytest.mark.parametrize("question", ["ماذا قال الأمين العام للأمم المتحدة", "what did the UN secretary-general say"])
def test_a_bare_office_is_of_the_body_that_its_spokesman_tells(question):
    with knowledge.open("sqlite://") as found:
        found.add(Document(HEADS, url="https://example.org/heads"))
        assert found.ask(question).to_dict()["answers"][0]["speaker"] == "أنطونيو غوتيريش"


def test_a_bare_office_is_of_no_body_that_somebody_else_heads():
    text = "قال الأمين العام لحزب الله نعيم قاسم إن الحرب مستمرة.\nوقال الأمين العام أنطونيو غوتيريش إن الهدنة ضرورية."
    with knowledge.open("sqlite://") as found:
        found.add(Document(text, url="https://example.org/heads"))
        answer = found.ask("ماذا قال الأمين العام لحزب الله").to_dict()["answers"]
        assert {one["speaker"] for one in answer} == {"نعيم قاسم"}
