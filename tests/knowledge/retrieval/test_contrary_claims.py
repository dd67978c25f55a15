"""Who said a claim: its denial is no answer, and a denial of something else beside it refuses nothing."""

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
