"""French: what `on` says is nobody's, sources that are none, whom a thing that irritates is about, who goes on."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document


def _told(text: str, word: str) -> list[str]:
    return [one.speaker for one in attribute(Document(text), "fr") if word in text[slice(*one.span)]]


@pytest.mark.parametrize("verb", ["dit-on", "évacue-t-on", "souffle-t-on", "s'agace-t-on", "assure-t-on", "élude-t-on"])
def test_what_one_says_is_nobodys(verb: str) -> None:
    text = f"« Prenons acte », dit Éric Piolle. Au parti, on jure que tout va bien. « On verra dimanche », {verb}."
    assert _told(text, "dimanche") == []


@pytest.mark.parametrize("source", ["nos informations", "toute vraisemblance", "nos calculs", "ce scénario"])
def test_sources_that_are_nobody(source: str) -> None:
    assert _told(f"La gare est fermée. Selon {source}, le préfet va quitter la ville.", "préfet") == []


@pytest.mark.parametrize("source", ["nos sources", "nos confrères", "une source policière"])
def test_sources_that_are_somebody(source: str) -> None:
    assert _told(f"La gare est fermée. Selon {source}, le préfet va quitter la ville.", "préfet") == [source]


@pytest.mark.parametrize(
    "label",
    [
        "Un discours qui agace Anne Hidalgo",
        "Une décision qui réjouit la maire de Paris, Anne Hidalgo",
        "Une annonce qui inquiète Anne Hidalgo",
    ],
)
def test_whom_a_thing_moves_in_a_relative(label: str) -> None:
    text = f"« On ne lâchera rien », prévient Éric Piolle. {label} : « Il se moque du monde et des gens. »"
    assert _told(text, "moque") == ["Anne Hidalgo"]


@pytest.mark.parametrize("verb", ["fait savoir", "croit savoir", "fait valoir", "laisse entendre"])
@pytest.mark.parametrize("goes_on", ["qui promet des renforts", "qui rappelle que le budget est voté"])
def test_who_goes_on_behind_a_verb_of_two_words(verb: str, goes_on: str) -> None:
    text = f"L'hôpital est plein. « Nous suivons la situation de près », {verb} sa direction, {goes_on}."
    assert [one.speaker for one in attribute(Document(text), "fr")] == ["sa direction"] * 2
