"""Bodies beside their heads, and names that tell no body: a town's police is no town's person, la mairie no mayor."""

import json

import pytest

import knowledge
from knowledge.model import Document
from knowledge.names.roles import load_roles

RENNES = """La maire de Rennes Nathalie Appéré a déclaré que tout irait vite à Rennes.

« Rien ne sera fait avant mai », a déclaré la mairie."""
ARTICLES = (("Travaux à Rennes", RENNES), ("Новости", "«Дороги открыты», — сообщила полиция."))
HEADS = (
    ("Tate Reeves", "governor of Jackson"),
    ("Paul Lanzilotta", "commander of the Kennedy"),
    ("نواف العقيدي", "قائد الناصر"),
    ("هيام الياسري", "وزيرة الاتصالات"),
    ("أسعد زغيب", "رئيس بلدية زحلة"),
)


@pytest.fixture(scope="module")
def told():
    with knowledge.open("sqlite://") as opened:
        for title, text in ARTICLES:
            opened.add(Document(text=f"{title}\n\n{text}", title=title))
        opened.import_lines(
            json.dumps({"speaker": name, "role": role, "quote": f"The bridge of {role} stays open"})
            for name, role in HEADS
        )
        yield opened


@pytest.mark.parametrize(
    "question",
    ["what did Jackson say", "what did Kennedy say", "ماذا قال الناصر؟", "que dit Zahlé ?"],
)
def test_whoever_is_not_there_says_nothing(told, question):
    assert told.ask(question).to_dict()["status"] == "not_found"


@pytest.mark.parametrize(
    ("question", "speaker"),
    [
        ("que dit la mairie de Rennes ?", "la mairie"),
        ("que dit la maire de Rennes ?", "Nathalie Appéré"),
        ("what did the communications minister say", "هيام الياسري"),
        ("que dit la municipalité de Zahlé ?", "أسعد زغيب"),
    ],
)
def test_a_body_goes_before_its_head(told, question, speaker):
    assert {match.statement.speaker for match in told.ask(question).matches} == {speaker}


@pytest.mark.parametrize(
    "question",
    ["что сказала полиция о Ривзе", "was sagte die Polizei zu Reeves", "que dit la police à Reeves"],
)
def test_a_person_behind_a_body_is_its_matter(told, question):
    answer = told.ask(question).to_dict()
    assert {one["speaker"] for one in answer["answers"]} <= {"полиция"}


@pytest.mark.parametrize("question", ["что сказала полиция о Путине", "what did the police tell Putin"])
def test_no_town_is_called_putin(question):
    with knowledge.open() as shipped:
        answer = shipped.ask(question).to_dict()
        assert "فلاديمير بوتين" not in {one["speaker"] for one in answer["answers"]}


@pytest.mark.parametrize(
    "role", ["ministre en poste", "رئيس الجماعة الإسلامية", "رئيس جماعة الإخوان", "مير حسين موسوي"]
)
def test_no_post_or_community_tells_an_office(role):
    assert load_roles().read(role) is None


@pytest.mark.parametrize(
    ("role", "office"),
    [
        ("ministre des Postes et Télécommunications", "telecoms-minister"),
        ("minister of communications", "telecoms-minister"),
        ("ministre de la communication", "information-minister"),
        ("رئيس الجماعة القروية", "mayor"),
    ],
)
def test_fields_and_towns_are_told(role, office):
    assert str(load_roles().read(role)) == office
