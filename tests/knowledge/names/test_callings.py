"""What somebody does for a living, told behind a name: as somebody's role, and asked for."""

import pytest

import knowledge
from knowledge.model import Document
from knowledge.names.callings import read_calling, read_led_title


@pytest.mark.parametrize(
    ("text", "calling"),
    [
        ("agricoltore di Andria", "agricoltore di Andria"),
        ("un éleveur à Nasbinals", "éleveur à Nasbinals"),
        ("a retired teacher", "retired teacher"),
        ("infirmière au CHU de Brest", "infirmière au CHU de Brest"),
        ("Krankenschwester in Ulm", "Krankenschwester in Ulm"),
        ("фермер из Твери", "фермер из Твери"),
        ("fils d'éleveur", None),
        ("the baker's wife", None),
        ("avocat du boulanger", None),
        ("Baker and Partners", None),
        ("who once met a farmer", None),
        ("agricultor que perdió la cosecha", None),
        ("the third of five doctors and nurses at the clinic who spoke", None),
    ],
)
def test_callings(text, calling):
    assert read_calling(text) == calling


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("dénoncés par la secrétaire de section SNES", "secrétaire de section SNES"),
        ("ayer el delegado provincial de UGT", "delegado provincial de UGT"),
        ("The GMB shop steward", None),  # the name stands before
        ("a Unite delegate told", None),
        ("le secrétaire de la mairie", None),
    ],
)
def test_who_leads_a_named_body_before_a_name(text, title):
    assert read_led_title(text.split()) == title


@pytest.mark.parametrize(
    ("text", "question", "mention"),
    [
        ("«Siamo in ginocchio», racconta Matteo Renzi, olivicoltore.", "cosa ha detto l'olivicoltore", "Renzi"),
        ("« On n’en peut plus », raconte Jean Castex, 54 ans, maraîcher.", "what did the grower say", "Castex"),
        ('"We are fed up," says Ed Davey, a dairy farmer from Tetbury.', "Was sagte der Bauer?", "Davey"),
    ],
)
def test_who_is_asked_for_by_what_he_does(text, question, mention):
    with knowledge.open("sqlite://") as opened:
        opened.add(Document(text))
        answers = opened.ask(question).to_dict()["answers"]
    assert (answers[0]["speaker"].split()[-1] if answers else None) == mention
