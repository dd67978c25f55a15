"""French: whom `la même source` and `l'orateur` point at, what parts a verb and its that, bodies in marks."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

LONG = "la route est longue"
PIOLLE = "Éric Piolle"


def said_in(text: str) -> list[tuple[str | None, str]]:
    """Speakers and their words."""
    return [(one.speaker, text[one.span.start : one.span.end]) for one in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    ("first", "speaker"),
    [
        (f"Le maire de Grenoble, {PIOLLE}, a dit que le pont est fermé.", PIOLLE),
        ("Un responsable de la police a dit que le pont est fermé.", "Un responsable de la police"),
        ("Selon une source sécuritaire, le pont est fermé.", "une source sécuritaire"),
    ],
)
@pytest.mark.parametrize(
    "again",
    [
        "Selon la même source, {}.",
        "D'après cette source, {}.",
        "Notre source précise que {}.",
        "Selon notre interlocuteur, {}.",
        "Le même interlocuteur ajoute que {}.",
        "La route est longue, ajoute-t-on de même source.",
    ],
)
def test_the_same_source_is_whoever_spoke_last(first: str, speaker: str, again: str) -> None:
    assert said_in(f"{first}\n{again.format(LONG)}")[1:2] in ([(speaker, LONG)], [(speaker, LONG.capitalize())])


@pytest.mark.parametrize("first", ["est arrivé mardi à Lyon", "est intervenu lors du séminaire", "a visité le marché"])
@pytest.mark.parametrize("noun", ["L'orateur", "Le conférencier", "L'intervenant", "Le panéliste", "L'invité"])
def test_the_speaker_of_the_day_is_the_only_one_named(first: str, noun: str) -> None:
    assert said_in(f"Le ministre de la Santé, {PIOLLE}, {first}. {noun} a souligné que {LONG}.") == [(PIOLLE, LONG)]


@pytest.mark.parametrize(
    "where",
    [
        "au cours d'une rencontre avec les chefs d'entreprise de la région",
        "au terme de sa visite dans la région",
        "aux journalistes présents à la cérémonie",
        "en présence du préfet et des élus",
        "dans un communiqué rendu public ce lundi",
        "mardi 12 mars 2019, au siège du parti, à Lyon",
    ],
)
def test_place_and_hearers_before_a_that(where: str) -> None:
    assert said_in(f"{PIOLLE} a déclaré {where} que {LONG}.") == [(PIOLLE, LONG)]


def test_an_object_parts_a_verb_from_a_that() -> None:
    assert said_in(f"{PIOLLE} a présenté aux élus réunis le projet que la ville attend.") == []


@pytest.mark.parametrize(
    "aside",
    [
        "a-t-il dit aux journalistes",
        "a-t-il indiqué lors de la réunion",
        "a-t-il ajouté devant les élus du département",
    ],
)
def test_an_aside_with_hearers_behind_a_link(aside: str) -> None:
    assert said_in(f"{PIOLLE} est maire. En effet, {aside}, {LONG} et mauvaise.") == [(PIOLLE, f"{LONG} et mauvaise")]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("se dit en colère contre la direction", "en colère contre la direction"),
        ("se dit solidaire des agriculteurs", "solidaire des agriculteurs"),
        ("s'est dit très inquiet de la situation", "très inquiet de la situation"),
        ("se déclare entièrement d'accord avec le préfet", "entièrement d'accord avec le préfet"),
    ],
)
def test_what_somebody_says_he_is(told: str, words: str) -> None:
    assert said_in(f"{PIOLLE} {told}.") == [(PIOLLE, words)]


@pytest.mark.parametrize(
    "text", ["Cela se dit en français.", "Comment se dit pain en anglais ?", "On se dit au revoir."]
)
def test_what_is_only_called_so(text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize(
    "aside", ["le maire", "très en colère", "qui a rappelé les faits", "présent à la cérémonie", "reçu à Paris"]
)
@pytest.mark.parametrize("verb", ["demande", "exige", "propose"])
def test_what_is_asked_for_behind_an_aside(aside: str, verb: str) -> None:
    assert said_in(f"{PIOLLE}, {aside}, {verb} la fin des travaux.")[-1:] == [(PIOLLE, "la fin des travaux")]


@pytest.mark.parametrize(
    "body",
    ["Le mouvement « Y en a marre »", "La coalition « Tous pour la paix »", "L'association « Les amis du fleuve »"],
)
def test_bodies_whose_names_stand_in_marks(body: str) -> None:
    low = body[0].lower() + body[1:]
    assert said_in(f"{body} estime que {LONG}.") == [(body, LONG)]
    assert said_in(f"{body} demande la fin des travaux.") == [(body, "la fin des travaux")]
    assert said_in(f"« La route est longue », dénonce {low}.") == [(low, "La route est longue")]
    assert said_in(f"Selon {low}, {LONG}.") == [(low, LONG)]


def test_what_a_body_says_is_no_name_of_it() -> None:
    assert said_in("« Nous irons jusqu'au bout », a dit le collectif.") == [
        ("le collectif", "Nous irons jusqu'au bout")
    ]


@pytest.mark.parametrize(
    ("cue", "words"),
    [
        ("La chute des prix est une bonne chose a-t-il noté.", "La chute des prix est une bonne chose"),
        ("La chute des prix est une bonne chose a t il noté.", "La chute des prix est une bonne chose"),
        ("Il faut agir vite souligne-t-il.", "Il faut agir vite"),
    ],
)
def test_a_bound_pronoun_without_its_comma(cue: str, words: str) -> None:
    assert said_in(f"{PIOLLE} est arrivé à Lyon. {cue}") == [(PIOLLE, words)]


@pytest.mark.parametrize("text", ["Le maire qui est là a-t-il dit vrai ?", "Le maire est-il venu dit-elle ?"])
def test_a_question_is_no_aside(text: str) -> None:
    assert said_in(f"{PIOLLE} est arrivé à Lyon. {text}") == []


def test_what_somebody_recalls_besides_is_not_whoever_speaks() -> None:
    text = f"« Je viendrai », a dit {PIOLLE}. « Il faut agir vite », et de rappeler le travail du conseil."
    assert said_in(text) == [(PIOLLE, "Je viendrai"), (PIOLLE, "Il faut agir vite")]


def test_he_is_nothing_feminine() -> None:
    text = f"Le maire {PIOLLE} a parlé. La boulangère a dit que tout va bien. Il a rappelé que {LONG}."
    assert said_in(text)[1] == (PIOLLE, LONG)
