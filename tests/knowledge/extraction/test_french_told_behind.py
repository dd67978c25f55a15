"""French: whoever the verb behind words in marks names, verbs that no list has, where a narrator keeps back."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WORDS = "nous avons besoin de temps"
SAID = "Nous avons besoin de temps"
BEFORE = "Emmanuel Macron avait parlé lundi. « Tout ira bien », avait-il dit. "


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize("led", ["l'instant", "le moment", "l'heure", "le reste", "la suite", "les prochains mois"])
@pytest.mark.parametrize("verb", ["résume", "a dit", "explique la mairesse de Laval,"])
def test_what_pour_leads_to_says_nothing(led: str, verb: str) -> None:
    told = said_in(f"Le projet avance depuis un an. Pour {led}, « {WORDS} », {verb} Valérie Plante.")
    assert [(speaker, words.removeprefix(f"Pour {led}, « ").removesuffix(" »")) for speaker, words in told] == [
        ("Valérie Plante", WORDS)
    ]


@pytest.mark.parametrize("who", ["le maire", "la coiffeuse", "l'entraîneur", "une voisine"])
def test_whose_view_pour_leads_to(who: str) -> None:
    assert said_in(f"Le projet avance depuis un an. Pour {who}, « {WORDS} ».") == [(who, WORDS)]


@pytest.mark.parametrize("verb", ["rebellée", "défendue", "gargarisée", "dédouanée"])
def test_reflexive_verbs_that_no_list_has(verb: str) -> None:
    text = f"{BEFORE}« {SAID} », s'est {verb} Valérie Plante face aux caméras."
    assert said_in(text)[1:] == [("Valérie Plante", SAID)]
    text = f"{BEFORE}« {SAID}, s'est {verb} Valérie Plante. On verra bien. »"
    assert said_in(text)[1:] == [("Valérie Plante", SAID), ("Valérie Plante", "On verra bien")]


@pytest.mark.parametrize("verb", ["revu", "imagé", "décortiqué", "dédramatisé"])
@pytest.mark.parametrize("who", ["Mélenchon", "M. Mélenchon", "Jean-Luc Mélenchon"])
def test_perfects_within_marks(verb: str, who: str) -> None:
    lead = "Le député Jean-Luc Mélenchon était là. " + BEFORE
    told = said_in(f"{lead}« On était loin, mais on y a cru, a {verb} {who}. C'est une belle victoire. »")
    assert told[1:] == [
        ("Jean-Luc Mélenchon", "On était loin, mais on y a cru"),
        ("Jean-Luc Mélenchon", "C'est une belle victoire"),
    ]


@pytest.mark.parametrize("words", ["Il est entré, a toisé Mélenchon", "Le gardien, pris de court, a toisé Mélenchon"])
def test_what_another_did_to_somebody(words: str) -> None:
    assert said_in(f"« {words}. On n'a rien dit », raconte Anne Hidalgo.")[0][0] == "Anne Hidalgo"


@pytest.mark.parametrize("who", ["une autre ministre", "un proche du maire", "une source", "cette élue"])
def test_roles_behind_verbs_that_no_list_has(who: str) -> None:
    text = f"{BEFORE}Les élus se taisent. « {SAID} », tergiverse {who}"
    assert said_in(f"{text}, jeudi.")[1:] == [(who, SAID)]
    assert said_in(f"{text} pour qui rien ne presse.")[1:] == [(who, SAID)]


@pytest.mark.parametrize("said", ["vouloir attendre la fin des travaux", "ne rien craindre des juges"])
@pytest.mark.parametrize(
    "kept",
    [
        " et n'a pas voulu en dire plus",
        ", mais n'a pas souhaité commenter",
        " et ne s'est pas prononcée sur la suite",
        ", sans dévoiler de date",
    ],
)
def test_a_narrator_tells_what_was_not_said(said: str, kept: str) -> None:
    assert said_in(f"Jointe par téléphone, Anne Hidalgo affirme {said}{kept}.") == [("Anne Hidalgo", said)]


@pytest.mark.parametrize(
    "said", ["avoir vu un homme qui criait et n'a pas répondu", "ne pas fumer et n'avoir jamais bu"]
)
def test_what_was_said_goes_on(said: str) -> None:
    assert said_in(f"Jointe par téléphone, Anne Hidalgo affirme {said}.") == [("Anne Hidalgo", said)]


@pytest.mark.parametrize("cue", ["Martelant", "Rappelant", "Estimant", "Tout en soulignant"])
@pytest.mark.parametrize(
    "words", ["qu'il « n'y a pas de temps à perdre »", "que « le temps presse »", "que le projet « va se réaliser »"]
)
def test_words_in_marks_behind_a_participle(cue: str, words: str) -> None:
    told = said_in(f"Éric Piolle est venu. {cue} {words}, M. Piolle a quitté la salle.")
    assert [speaker for speaker, _ in told] == ["Éric Piolle"]
    assert told[0][1].strip("« »") in words


@pytest.mark.parametrize("verb", ["prévenu", "accusé"])
def test_a_participle_makes_no_trial(verb: str) -> None:
    text = f"François Hollande a fixé les règles. On l'a {verb} hier. « {SAID} », a dit le président."
    assert said_in(text) == [("François Hollande", SAID)]
    text = f"François Hollande a fixé les règles. Le {verb} est là. « {SAID} », a dit le président."
    assert said_in(text) == [("le président", SAID)]


@pytest.mark.parametrize("noun", ["L'entreprise", "Le groupe", "Le constructeur", "La multinationale"])
def test_firms_of_one_word(noun: str) -> None:
    text = f"Renault a annoncé que l'usine fermera. {noun} a ajouté vouloir vendre le site."
    assert said_in(text)[1:] == [("Renault", "vouloir vendre le site")]
    text = f"« L'usine fermera en mai », a annoncé Renault. « Le site sera vendu », a ajouté {noun.lower()}."
    assert said_in(text)[1:] == [("Renault", "Le site sera vendu")]


@pytest.mark.parametrize("who", ["M. Valls a dit que le vent tourne", "Marie a dit que le vent tourne", "Flins a peur"])
def test_who_is_no_firm(who: str) -> None:
    assert said_in(f"{who}. L'entreprise a ajouté vouloir vendre le site.")[-1][0] == "L'entreprise"
