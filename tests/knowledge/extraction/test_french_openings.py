"""French: quotations beside the sentence that tells who speaks them, conjunctions ahead of a clause, what is learnt."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WET = "Nous avons attendu trois heures sous la pluie"
BEFORE = "« On verra bien mardi », a réagi Anne Hidalgo.\n"


def said_in(text: str) -> list[tuple[str, str]]:
    """Who says what in a French text."""
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"« {WET}. » Éric Piolle ne décolère pas.", "Éric Piolle"),
        (f"{BEFORE}« {WET}. » Éric Piolle, 52 ans, ne décolère pas.", "Éric Piolle"),
        (f"« {WET}. » Un agriculteur ne décolère pas.", "Un agriculteur"),
        (f"{BEFORE}« {WET}. » Cet agriculteur ne décolère pas.", "Cet agriculteur"),
        (f"{BEFORE}« {WET}. » Éric Piolle, lui, préfère partir.", "Anne Hidalgo"),
        (f"{BEFORE}Un agriculteur ne décolère pas. « {WET}. »", "Un agriculteur"),
        (f"{BEFORE}Les pompiers sont venus. « Ils ont attendu trois heures sous la pluie. »", "Anne Hidalgo"),
        (f"{BEFORE}Les infirmières sont là. « J'ai attendu trois heures sous la pluie. »", "Anne Hidalgo"),
        (f"Il pleut.\n« {WET}. » (un habitant du quartier)", "un habitant du quartier"),
        (f"Il pleut.\n« {WET}. » (Karim, 34 ans)", "Karim"),
    ],
)
def test_whose_a_quotation_is_beside_a_sentence_that_says_nothing(text: str, speaker: str) -> None:
    assert said_in(text)[-1][0] == speaker


def test_a_quotation_about_somebody_is_not_his_who_is_named_next() -> None:
    assert said_in("« Il a toujours été un homme courageux. » Éric Piolle est arrivé.") == []


@pytest.mark.parametrize("opening", ["Alors que", "Quand", "Après que", "Tandis que", "Comme", "Au moment où"])
@pytest.mark.parametrize("behind", ["Éric Piolle", "Éric Piolle, élu de la minorité,", "Éric Piolle (minorité)"])
@pytest.mark.parametrize("says", ["a déclaré que le vote aura lieu", "a coupé court : « Le vote aura lieu »"])
def test_whom_a_conjunction_tells_of_does_not_speak(opening: str, behind: str, says: str) -> None:
    told = said_in(f"{opening} la maire Anne Hidalgo réclame une enquête, {behind} {says}.")
    assert [speaker for speaker, quote in told if "vote" in quote] == ["Éric Piolle"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La route est coupée, a-t-on appris lundi auprès du parquet.", [("parquet", "La route est coupée")]),
        ("La route est coupée, a-t-on appris de source policière.", [("source policière", "La route est coupée")]),
        ("La route est coupée, apprend-on de source policière.", [("source policière", "La route est coupée")]),
        (
            "La route est coupée, a-t-on appris ce jeudi 12 mars auprès des pompiers du Gard, qui sont venus.",
            [("pompiers du Gard", "La route est coupée")],
        ),
        (
            "La route est coupée, a appris mardi l'AFP de source judiciaire.",
            [("source judiciaire", "La route est coupée")],
        ),
        ("La route est coupée, a-t-on appris mardi.", []),
        ("La route est coupée, a appris Éric Piolle.", []),
    ],
)
def test_from_whom_something_was_learnt(text: str, told: list[tuple[str, str]]) -> None:
    assert said_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("« On ne lâchera rien », assure Affi N'Guessan.", [("Affi N'Guessan", "On ne lâchera rien")]),
        (
            "Le maire qui dit craindre une hausse des impôts n'a pas voté.",
            [("Le maire", "craindre une hausse des impôts")],
        ),
        (
            "Et le directeur de l'école, Éric Piolle, de conclure : « Il faudra tout revoir. »",
            [("Éric Piolle", "Il faudra tout revoir")],
        ),
        (
            "Et la mairie de Lannion de conclure : « Il faudra tout revoir. »",
            [("la mairie de Lannion", "Il faudra tout revoir")],
        ),
        (
            "Éric Piolle est venu. « Nous avons tout perdu dans cette affaire », comme il l'explique à l'AFP.",
            [("Éric Piolle", "Nous avons tout perdu dans cette affaire")],
        ),
        (
            "Les crues ont fait dix morts, selon un bilan officiel vendredi à la mi-journée.",
            [("un bilan officiel", "Les crues ont fait dix morts")],
        ),
        (
            "Le maire Éric Piolle a vite remis de l'ordre en rappelant que le vote aura lieu.",
            [("Éric Piolle", "le vote aura lieu")],
        ),
        (
            "« C'est essentiel pour nous », explique Anne Hidalgo. Selon notre interlocutrice, le pain manque.",
            [("Anne Hidalgo", "C'est essentiel pour nous"), ("Anne Hidalgo", "le pain manque")],
        ),
    ],
)
def test_forms_of_papers(text: str, told: list[tuple[str, str]]) -> None:
    assert said_in(text) == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"« {WET} », a lancé la Croix-Rouge à Anne Hidalgo.", "Croix-Rouge"),
        (f"« {WET} », a lancé la Croix-Rouge au député Éric Piolle.", "Croix-Rouge"),
        (f"« {WET} », a lancé un responsable syndical à Anne Hidalgo.", "un responsable syndical"),
        (f"« {WET} », a dit le syndicat au sujet d'Anne Hidalgo.", "le syndicat"),
        (f"« {WET} », a dit l'adjointe socialiste au maire de Lyon.", "l'adjointe socialiste au maire de Lyon"),
        (f"Un responsable syndical à Anne Hidalgo : « {WET}. »", "Un responsable syndical"),
        (f"La Croix-Rouge sur Anne Hidalgo : « {WET}. »", "Croix-Rouge"),
        (f"Réponse de la Croix-Rouge : « {WET}. »", "Croix-Rouge"),
        (f"Réponse d'Anne Hidalgo : « {WET}. »", "Anne Hidalgo"),
        (f"Le constat de la directrice de l'hôpital, Anne Hidalgo : « {WET}. »", "Anne Hidalgo"),
        (f"Et le parquet de Mons d'enfoncer le clou : « {WET}. »", "le parquet de Mons"),
        (f"« {WET} » : c'est le message d'Anne Hidalgo au gouvernement.", "Anne Hidalgo"),
        (f"« {WET} » : c'est par ces mots qu'Anne Hidalgo a ouvert la séance.", "Anne Hidalgo"),
        ("Anne Hidalgo a prévenu les élus que le pont tombera.", "Anne Hidalgo"),
        ("Anne Hidalgo s'est dite persuadée que le pont tombera.", "Anne Hidalgo"),
    ],
)
def test_who_speaks_and_who_hears_it(text: str, speaker: str) -> None:
    assert [said for said, _ in said_in(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"Éric Piolle est là. « {WET}, a-t-il imagé. On verra bien demain. »",
            [("Éric Piolle", WET), ("Éric Piolle", "On verra bien demain")],
        ),
        (
            f"Éric Piolle est là. « {WET}, image-t-il. On verra bien demain. »",
            [("Éric Piolle", WET), ("Éric Piolle", "On verra bien demain")],
        ),
        (
            "« Hier soir, raconte Éric Piolle, les voisins criaient dans la rue. »",
            [("Éric Piolle", "Hier soir"), ("Éric Piolle", "les voisins criaient dans la rue")],
        ),
        ("Le pont est fermé, a dit la semaine dernière Éric Piolle.", [("Éric Piolle", "Le pont est fermé")]),
        (f"« {WET} », a dit le mois dernier le ministre.", [("le ministre", WET)]),
        ("Éric Piolle a annoncé, lundi dernier, la fermeture du pont.", [("Éric Piolle", "la fermeture du pont")]),
        ("Le ministre va partir, écrit « Le Soir ».", [("« Le Soir »", "Le ministre va partir")]),
        (f"Un voisin qui connait le pont confie au téléphone à Blick : « {WET}. »", [("Un voisin", WET)]),
        (
            f"« {WET}, a dit l'avocat et ancien candidat d'Équipe Labeaume, Éric Piolle. On verra bien demain. »",
            [("Éric Piolle", WET), ("Éric Piolle", "On verra bien demain")],
        ),
        (
            f"« {WET} », ironise le président du Groupe Ecolo à son collègue député.",
            [("le président du Groupe Ecolo", WET)],
        ),
        (
            "Le chef de groupe MR, Éric Piolle, s'est dit surpris des propos du ministre.",
            [("Éric Piolle", "surpris des propos du ministre")],
        ),
    ],
)
def test_what_stands_between_a_verb_and_its_speaker(text: str, told: list[tuple[str, str]]) -> None:
    assert said_in(text) == told


def test_words_without_marks_are_whose_name_ends_their_paragraph() -> None:
    lifted = "Ça met en danger tout le processus de consultation des citoyens."
    text = f"« {WET} », dit Éric Piolle.\n\n{lifted} Éric Piolle\n\nIl pleut."
    assert said_in(text) == [("Éric Piolle", WET), ("Éric Piolle", lifted[:-1])]
    assert said_in(f"« {WET} », dit Éric Piolle.\n\n{lifted} Anne Hidalgo\n\nIl pleut.") == [("Éric Piolle", WET)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Le projet concerne Anne Hidalgo, maire de Paris, pour qui « {WET} ».", "Anne Hidalgo"),
        ("Le projet concerne Anne Hidalgo, selon qui le pont tombera.", "Anne Hidalgo"),
        (f"Même son de cloche chez Anne Hidalgo, maire de Paris : « {WET}. »", "Anne Hidalgo"),
        (f"Anne Hidalgo, directrice du zoo, a visité l'école. « {WET} », assure l'intéressée.", "Anne Hidalgo"),
    ],
)
def test_whose_view_is_told(text: str, speaker: str) -> None:
    assert [said for said, _ in said_in(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        f"Éric Piolle a dit que le pont était fermé. Qui poursuit : « {WET}. »",
        f"« Le pont est fermé », assure Éric Piolle. Qui ajoute : « {WET}. »",
        f"« Il pleut », dit Éric Piolle. Si dix personnes « ont réussi », les autres non. « {WET} », a-t-il dit.",
    ],
)
def test_words_that_open_a_clause_are_nobody(text: str) -> None:
    assert said_in(text)[-1] == ("Éric Piolle", WET)


def test_who_asks_who_said_something_tells_nobody() -> None:
    assert ("Éric Piolle", WET) not in said_in(f"Éric Piolle a dit que le pont était fermé. Qui a dit : « {WET} » ?")


@pytest.mark.parametrize(
    "place",
    [
        "le 12 mars",
        "mardi dernier",
        "le week-end dernier",
        "fin novembre",
        "d'emblée",
        "dans la foulée",
        "devant le tribunal",
        "à la sortie du tribunal",
        "en entrevue",
        "en substance",
        "depuis Dakar",
        "lundi soir à Lyon",
        "auprès de l'AFP",
        "au Soir",
        "en marge du sommet",
    ],
)
@pytest.mark.parametrize("speaker", ["Éric Piolle", "la Croix-Rouge", "une porte-parole de la préfecture"])
def test_places_and_times_that_no_list_has(place: str, speaker: str) -> None:
    told = [(speaker.removeprefix("la "), "Le pont est fermé")]
    assert said_in(f"« Le pont est fermé », a déclaré {place} {speaker}.") == told
    assert said_in(f"Le pont est fermé, a déclaré {place} {speaker}.") == told
    said = said_in(f"Mardi, {speaker} a déclaré {place} que le pont est fermé.")
    assert said == [(told[0][0], "le pont est fermé")]


def test_some_time_ago_stands_before_who_speaks() -> None:
    told = [("Éric Piolle", "Le pont est fermé")]
    assert said_in("« Le pont est fermé », a déclaré il y a quelques jours Éric Piolle.") == told
