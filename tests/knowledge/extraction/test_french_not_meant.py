"""French: whom words only seem to mean: surnames as labels, somebody unnamed, who lost, sources of nobody."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WORDS = "Personne ici ne veut une autre élection cette année"
SPOKE = "« Nous irons vite », a dit Gabriel Attal."


def speaker_of(text: str, tongue: str = "fr") -> str | None:
    """Who says the words that every text here holds."""
    found = [found for found in attribute(Document(text), tongue) if "ersonne ici" in text[slice(*found.span)]]
    return found[0].speaker if found else None


@pytest.mark.parametrize("name", ["Lecornu", "Zelensky", "Greenpeace", "Soprano"])
def test_a_surname_leads_the_headline_that_begins_a_text(name: str) -> None:
    assert speaker_of(f"{name} : « {WORDS}. »") == name
    assert speaker_of(f"{name} sur la dissolution : « {WORDS}. »") == name


@pytest.mark.parametrize("name", ["MrBeast", "TotalEnergies"])
def test_a_capital_within_makes_a_name(name: str) -> None:
    assert speaker_of(f"Les prix montent. {name} : « {WORDS}. »") == name


def test_a_label_behind_an_elision_elsewhere_is_a_name() -> None:
    assert speaker_of(f"L’usine d’Airbus ferme. Airbus : « {WORDS}. »") == "Airbus"
    assert speaker_of(f"L’usine d’Airbus ferme. Résultat : « {WORDS}. »") is None


@pytest.mark.parametrize("label", ["Schlein", "Salvini furioso", "Vannacci contro tutti", "Mourinho in conferenza"])
@pytest.mark.parametrize("front", ["", "La manovra divide la maggioranza. "])
def test_italian_surnames_are_labels(label: str, front: str) -> None:
    text = f"{front}{label}: «Nessuno vuole un'altra elezione quest'anno.»"
    assert [found.speaker for found in attribute(Document(text), "it")] == [label.split(maxsplit=1)[0]]


@pytest.mark.parametrize(
    "told", ["Un habitué l’a interrompu.", "Le syndicat a répondu.", "Son rival attend.", "Un homme attendait."]
)
def test_words_that_characterize_somebody_may_mean_whom_the_sentence_before_leaves_unnamed(told: str) -> None:
    assert speaker_of(f"{SPOKE} Cet ami de la victime a crié : « {WORDS}. »") == "Gabriel Attal"
    assert speaker_of(f"{SPOKE} {told} Cet ami de la victime a crié : « {WORDS}. »") != "Gabriel Attal"


@pytest.mark.parametrize(
    "told",
    [
        "À Gabriel Attal succède Édouard Philippe.",
        "Gabriel Attal, à qui succède Édouard Philippe, est parti.",
        "Gabriel Attal n’a pas été élu maire.",
        "Le fils de Gabriel Attal a été élu maire.",
        "Gabriel Attal a annoncé que Édouard Philippe a été élu maire.",
    ],
)
def test_who_did_not_become_it_is_not_the_new_mayor(told: str) -> None:
    assert speaker_of(f"{told} Le nouveau maire a déclaré que personne ici ne voulait voter.") != "Gabriel Attal"


def test_who_became_it_against_another_is_the_new_mayor() -> None:
    told = "Gabriel Attal a été élu maire de Nice face à Édouard Philippe."
    assert speaker_of(f"{told} Le nouveau maire a déclaré que personne ici ne voulait voter.") == "Gabriel Attal"


@pytest.mark.parametrize("thing", ["La visite", "Le retour", "La venue"])
def test_whose_visit_it_is_is_the_president(thing: str) -> None:
    text = f"{thing} d’Emmanuel Macron est annoncée. Le président a promis que personne ici ne paierait."
    assert speaker_of(text) == "Emmanuel Macron"


@pytest.mark.parametrize("source", ["le nombre de places", "la taille des villes"])
def test_what_things_depend_on_is_no_source(source: str) -> None:
    assert speaker_of(f"Selon {source} les prix changent et personne ici n’est servi.") is None
    assert speaker_of(f"Selon {source}, personne ici n’est servi.") is None
    assert speaker_of("Selon la mairie personne ici n’est servi et dix ponts sont fermés.") in {None, "la mairie"}


def test_a_thing_does_not_say_what_an_infinitive_tells() -> None:
    told = "Après avoir rappelé que personne ici n’était blessé,"
    assert speaker_of(f"{told} les travaux ont repris.") is None
    assert speaker_of(f"{told} le maire est parti.") == "le maire"


def test_a_lawyers_voice_tells_what_an_office_says() -> None:
    text = "Par la voix de son avocat Éric Dupond-Moretti, le maire a dit que personne ici ne payait."
    assert speaker_of(text) == "le maire"


def test_who_is_angry_at_anothers_thing_speaks_himself() -> None:
    text = f"{SPOKE} Il est en colère contre celui de Rachida Dati : « {WORDS}. »"
    assert speaker_of(text) == "Gabriel Attal"
