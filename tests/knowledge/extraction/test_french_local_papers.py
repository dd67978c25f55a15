"""French local papers: words behind a colon that an aside parts, who is told of by what anybody is called."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

WORDS = "On a fait ce qu’on a pu avec les moyens du bord"
MORE = "Le pont de la commune est fermé"


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[one.span.start : one.span.end]) for one in extract(Document(text, language="fr"))]


@pytest.mark.parametrize(
    "label",
    ["Cela pose question aux élus de Laval", "Le maire est inquiet", "Au-delà du cas de Laval, la carte pose question"],
)
def test_an_aside_tells_whose_words_behind_a_colon_are(label: str) -> None:
    text = f"{label} : « {WORDS}, déplore Simone Veil, vice-présidente. {MORE}. »"
    assert said(text) == [("Simone Veil", WORDS), ("Simone Veil", MORE)]


def test_a_pronoun_within_marks_goes_on_with_whoever_stands_before_the_colon() -> None:
    text = f"Le maire est amer : « {WORDS}, explique-t-il. {MORE}. »"
    assert said(text) == [("Le maire", WORDS), ("Le maire", MORE)]
    told = f"{WORDS}, m’a dit Simone Veil. {MORE}"
    assert said(f"Le maire raconte : « {told}. »") == [("Le maire", told)]


@pytest.mark.parametrize("role", ["président du tribunal", "procureur", "avocat de la partie civile"])
@pytest.mark.parametrize("called", ["l’homme de 34 ans", "le trentenaire", "le jeune homme"])
def test_nobody_calls_a_magistrate_the_young_man(role: str, called: str) -> None:
    text = f"« {MORE} », résume Gérard Larcher, {role}. « {WORDS} », lâche {called}."
    assert said(text)[-1] == (called, WORDS)


@pytest.mark.parametrize(
    ("told", "called", "speaker"),
    [
        ("Inès, lycéenne de 17 ans", "la jeune fille", "Inès"),
        ("Stéphane, habitant de Trèbes", "le sinistré", "Stéphane"),
        ("Simone Veil", "la riveraine", "Simone Veil"),
    ],
)
def test_who_is_named_alone_is_what_anybody_is_called(told: str, called: str, speaker: str) -> None:
    text = f"« {MORE} », décrit {told}. Le village est calme. « {WORDS} », témoigne {called}."
    assert said(text)[-1] == (speaker, WORDS)


@pytest.mark.parametrize("behind", ["mais avec un peu d’aide, on y arrivera", "donc on part", "parce que tout va"])
@pytest.mark.parametrize("told", ["", " (Laval)", ", élue de Laval"])
def test_an_argument_goes_on_behind_an_aside(behind: str, told: str) -> None:
    text = f"« {WORDS}, assure Simone Veil{told}, {behind}. »"
    assert said(text) == [("Simone Veil", WORDS), ("Simone Veil", behind)]


@pytest.mark.parametrize("role", ["un élu", "un agriculteur", "un père de famille"])
def test_one_of_many_behind_a_name_is_its_bearer(role: str) -> None:
    assert said(f"La réunion est voulue par Raymond Barre, {role} qui avoue que le pont est fermé.") == [
        ("Raymond Barre", "le pont est fermé")
    ]


@pytest.mark.parametrize("deed", ["d’interpeller ses collègues", "de prendre à témoin la salle", "d’enfoncer le clou"])
def test_an_infinitive_before_a_colon_is_of_who_spoke(deed: str) -> None:
    text = f"« {MORE} », a dit Simone Veil. Et {deed} : « {WORDS}. »"
    assert said(text)[-1] == ("Simone Veil", WORDS)


@pytest.mark.parametrize(
    "told",
    [
        "L’affaire est pliée pour la procureure",
        "Cela ne fait aucun doute pour la procureure",
        "La situation est intenable pour la procureure",
    ],
)
def test_what_is_settled_for_somebody_leads_to_his_words(told: str) -> None:
    text = f"« {MORE} », explique Simone Veil. {told}. « {WORDS}. »"
    assert said(text)[-1] == ("la procureure", WORDS)


@pytest.mark.parametrize(
    "verb", ["et proteste contre la fermeture", "mais nie tout blocage", "et a bloqué le port", "et s’oppose au projet"]
)
def test_a_demand_ends_before_its_subjects_next_verb(verb: str) -> None:
    assert said(f"Le maire réclame une hausse rapide des prix {verb}.")[0] == ("Le maire", "une hausse rapide des prix")
    whole = "une hausse des prix et une baisse des taxes"
    assert said(f"Le maire réclame {whole}.") == [("Le maire", whole)]
