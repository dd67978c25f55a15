"""French: whose words a noun, a voice or the sentence behind tells; offices of bodies with a long name; interviews."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WORDS = "Les moyens manquent depuis des années"
BEFORE = "« Il faut avancer », a déclaré Emmanuel Macron.\n\n"


def speaker_of(text: str) -> str | None:
    at = text.index(WORDS)
    return next((one.speaker for one in attribute(Document(text), "fr") if one.span.start <= at < one.span.end), None)


POINTING = {
    "so speaks": f"« {WORDS}. » Ainsi parle Grégory Doucet.",
    "an office and its bearer": f"« {WORDS}. » Ainsi parle le maire de Lyon, Grégory Doucet.",
    "that is how": f"« {WORDS}. » Voilà comment Grégory Doucet résume la situation.",
    "a mood": f"« {WORDS}. » Grégory Doucet est catégorique.",
    "what he drew up": f"« {WORDS} » : c'est le constat dressé par Grégory Doucet.",
    "a bitter finding": f"Constat amer de Grégory Doucet : « {WORDS}. »",
    "a bitter finding of an office": f"Constat amer du maire de Lyon, Grégory Doucet : « {WORDS}. »",
    "a like view": f"Même son de cloche chez le maire de Lyon, Grégory Doucet : « {WORDS}. »",
    "a voice": f"Par la voix de Grégory Doucet, l'opposition a réagi : « {WORDS}. »",
}


@pytest.mark.parametrize("text", POINTING.values(), ids=POINTING.keys())
def test_whose_words_are_told_behind_anothers_report(text: str) -> None:
    assert speaker_of(BEFORE + text) == "Grégory Doucet"


@pytest.mark.parametrize(
    "office",
    [
        "La directrice générale de l'Agence régionale de santé",
        "La présidente de la Fédération française de football",
        "La patronne de la Banque centrale du Canada",
        "La ministre de l'Éducation nationale",
    ],
)
def test_a_body_whose_name_goes_on_in_small_letters(office: str) -> None:
    assert speaker_of(f"{BEFORE}{office}, Amélie Verdier, hausse le ton : « {WORDS}. »") == "Amélie Verdier"


def test_his_own_lawyer_is_his_voice() -> None:
    text = f"Par la voix de son avocat, le prévenu a dit : « {WORDS}. »"
    assert speaker_of(text) == "le prévenu"


def test_a_participle_before_the_subject() -> None:
    text = (
        "Citant Emmanuel Macron, Grégory Doucet a dit non. Il a ajouté que « Les moyens manquent depuis des années »."
    )
    assert speaker_of(text) == "Grégory Doucet"


def test_an_interview_whose_question_names_nobody() -> None:
    asked = f"\n\nPourquoi avoir attendu ?\n\n« {WORDS}. »"
    assert speaker_of(f"Entretien avec Valérie Plante, la mairesse.{asked}") == "Valérie Plante"
    assert speaker_of(f"Le départ de Valérie Plante soulève des questions.{asked}") is None


@pytest.mark.parametrize(
    "label", ["Résultat", "Question", "Mot d'ordre", "Petit bémol", "Suite logique", "Réponse cinglante", "Verdict"]
)
def test_a_noun_before_a_colon_is_nobody(label: str) -> None:
    assert speaker_of(f"Le conseil s'est réuni lundi. {label} : « {WORDS}. »") is None


@pytest.mark.parametrize(("label", "who"), [("Dupont", "Marc Dupont"), ("Karim", "Karim"), ("SNCF", "SNCF")])
def test_a_name_before_a_colon_speaks(label: str, who: str) -> None:
    assert speaker_of(f"Valérie Plante a parlé avec Marc Dupont. {label} : « {WORDS}. »") == who
