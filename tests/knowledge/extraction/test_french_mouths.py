"""French: whose words those are that another is named beside, by form of the sentence."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OTHER = "Emmanuel Macron a annoncé que la réforme serait votée lundi."
QUOTED = "« Nous allons tenir bon malgré tout »"


def speaker_of(text: str) -> str | None:
    """Who says the words that every text here holds."""
    found = [found for found in attribute(Document(text), "fr") if "tenir bon" in text[slice(*found.span)]]
    return found[0].speaker if found else None


@pytest.mark.parametrize("front", ["", f"{OTHER}\n\n"])
@pytest.mark.parametrize(
    "told",
    [
        "C’est la réponse faite par Nicole Belloubet à son homologue, Jean-Yves Le Drian.",
        "C’est en quelque sorte la réponse faite, à la radio, par Nicole Belloubet.",
        "C’est la réponse de Nicole Belloubet à Jean-Yves Le Drian.",
        "C’est le message adressé par Nicole Belloubet aux élus.",
        "C’est le constat dressé par Nicole Belloubet.",
        "Dixit Nicole Belloubet.",
    ],
)
def test_a_sentence_behind_points_at_words_and_names_whose_they_are(front: str, told: str) -> None:
    assert speaker_of(f"{front}{QUOTED}. {told}") == "Nicole Belloubet"


@pytest.mark.parametrize("front", ["", f"{OTHER}\n\n"])
@pytest.mark.parametrize(
    "opens",
    [
        "Interrogé deux jours plus tôt sur ses ambitions, Bruno Le Maire préfère répondre ainsi : ",
        "Questionné la veille par des élus, Bruno Le Maire a été clair : ",
        "Les travaux de la nouvelle école avancent, a indiqué Bruno Le Maire : ",
    ],
)
def test_a_participle_or_what_was_said_before_the_colon_is_nobody(front: str, opens: str) -> None:
    assert speaker_of(f"{front}{opens}{QUOTED}.") == "Bruno Le Maire"


@pytest.mark.parametrize(
    "office",
    [
        "le chef par intérim du Parti libéral du Québec (PLQ)",
        "le président par intérim du Sénat",
        "le directeur par intérim de l’Agence nationale de santé",
    ],
)
def test_an_office_held_for_a_time_is_one_phrase_with_its_body(office: str) -> None:
    assert speaker_of(f"{QUOTED}, a dit {office}, Bruno Le Maire.") == "Bruno Le Maire"


def test_an_adjective_of_a_body_stands_before_its_chiefs_name() -> None:
    text = "Le chef du Parti québécois, Bruno Le Maire, a commis une erreur en affirmant que « nous allons tenir bon »."
    assert speaker_of(text) == "Bruno Le Maire"


@pytest.mark.parametrize("met", ["interrogé sur CNews", "joint par téléphone", "contacté par l’AFP"])
def test_who_met_a_source_is_no_part_of_what_it_says(met: str) -> None:
    text = f"Selon Bruno Le Maire, {met}, nous allons tenir bon."
    found = attribute(Document(text), "fr")
    assert [(one.speaker, text[slice(*one.span)]) for one in found] == [("Bruno Le Maire", "nous allons tenir bon")]


def test_a_source_ends_before_who_met_it() -> None:
    text = f"Pour la ministre Nicole Belloubet interrogée sur CNews, {QUOTED}."
    assert speaker_of(text) == "Nicole Belloubet"


@pytest.mark.parametrize("topic", ["Sur Raphaël Varane", "À propos de Raphaël Varane", "Au sujet de Raphaël Varane"])
def test_a_label_that_tells_a_topic_names_nobody(topic: str) -> None:
    told = f"« Le match était dur », a dit Didier Deschamps.\n\n{topic} : {QUOTED}."
    assert speaker_of(told) == "Didier Deschamps"
    assert speaker_of(f"Le match est fini.\n\n{topic} : {QUOTED}.") is None


def test_a_place_before_a_comma_is_no_topic() -> None:
    assert speaker_of(f"Sur place, le maire Bruno Le Maire : {QUOTED}.") == "Bruno Le Maire"


def test_a_relative_clause_that_a_participle_ends_is_whom_it_tells_of() -> None:
    text = (
        f"Un choix salué par Bruno Le Maire, adjoint au maire, qui a poursuivi son discours en rappelant que {QUOTED}."
    )
    assert speaker_of(text) == "Bruno Le Maire"


@pytest.mark.parametrize("joins", ["Malgré tout", "Pour autant", "Enfin", "Surtout", "En revanche"])
def test_words_that_only_join_sentences_lead_to_more_of_the_same_speech(joins: str) -> None:
    assert speaker_of(f"Selon Bruno Le Maire, « le vote était perdu ». {joins}, {QUOTED}.") == "Bruno Le Maire"
    assert speaker_of(f"Bruno Le Maire a voté. {joins}, {QUOTED}.") is None
