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


@pytest.mark.parametrize(
    "body", ["La mairie", "La préfecture", "L’association", "La CGT", "La mairie de Lyon", "La Cour des comptes"]
)
@pytest.mark.parametrize("link", [", car elle", " car elle", " parce qu’elle"])
def test_a_bodys_reason_is_its_own(body: str, link: str) -> None:
    spoken = "« Nous irons vite », a dit Rachida Dati."
    said = speaker_of(f"{spoken} {body} a fermé la route{link} estime que personne ici ne sera servi.")
    assert said is not None
    assert said.removeprefix("La ") == body.removeprefix("La ")


@pytest.mark.parametrize("told", ["La mairie l’a reçue", "La mairie a reçu Rachida Dati", "La ministre est partie"])
def test_whom_a_body_deals_with_may_have_the_reason(told: str) -> None:
    spoken = "« Nous irons vite », a dit Rachida Dati."
    assert speaker_of(f"{spoken} {told}, car elle estime que personne ici ne sera servi.") == "Rachida Dati"


@pytest.mark.parametrize("who", ["Luc", "Luc Martin", "la maire de Lyon", "ses voisins"])
def test_whose_view_it_is_too_speaks_behind_the_colon(who: str) -> None:
    text = f"{SPOKE} C’est aussi l’avis de {who}, un habitué : « {WORDS}. »"
    assert speaker_of(text) == who


def test_money_put_aside_is_nobodys_side() -> None:
    text = "La mairie a mis de côté de l’argent pour Rachida Dati, qui dit que personne ici ne paiera."
    assert speaker_of(text) == "Rachida Dati"
    text = "Même écho du côté de Rachida Dati, qui dit que personne ici ne paiera."
    assert speaker_of(text) == "Rachida Dati"


@pytest.mark.parametrize("led", ["Laissant entendre", "Faisant valoir", "Osant dire", "Préférant rappeler"])
def test_two_verbs_that_open_a_sentence_are_its_subjects(led: str) -> None:
    assert speaker_of(f"{led} que personne ici n’est servi, le maire a fermé la route.") == "le maire"
    assert speaker_of(f"{led} que personne ici n’est servi.") is None


@pytest.mark.parametrize(
    "thing", ["Les prix ont baissé", "Le vote a été reporté", "Un panneau a été posé par le maire"]
)
def test_a_thing_lets_understand_but_says_nothing(thing: str) -> None:
    assert speaker_of(f"{thing}, laissant entendre que personne ici n’est servi.") is None


@pytest.mark.parametrize("doing", ["affirmant", "faisant valoir", "laissant entendre"])
def test_what_a_participle_between_commas_tells_ends_before_its_subjects_verb(doing: str) -> None:
    text = f"Le maire, {doing} que personne ici n’est servi, a fermé la route."
    found = attribute(Document(text), "fr")
    assert [text[slice(*one.span)] for one in found] == ["personne ici n’est servi"]


def test_an_italian_ordinal_is_no_source() -> None:
    assert [*attribute(Document("Secondo round a Roma il dibattito è acceso."), "it")] == []
    (found,) = attribute(Document("Secondo il sindaco di Roma i ponti sono chiusi."), "it")
    assert found.speaker == "il sindaco di Roma"


@pytest.mark.parametrize("source", ["la police", "le maire", "Rachida Dati"])
@pytest.mark.parametrize("said", ["un danger et personne ici n’est servi", "plus graves et personne ici n’est servi"])
def test_a_source_behind_the_verb_has_said_the_whole_sentence(source: str, said: str) -> None:
    text = f"Les faits sont selon {source} {said}."
    (found,) = attribute(Document(text), "fr")
    assert (found.speaker, text[slice(*found.span)]) == (source, text[:-1])


def test_only_somebody_speaks_so() -> None:
    assert speaker_of(f"{SPOKE} « {WORDS}. » Ainsi parle le vent.") == "Gabriel Attal"
    assert speaker_of(f"{SPOKE} « {WORDS}. » Ainsi parle Rachida Dati.") == "Rachida Dati"


@pytest.mark.parametrize("doing", ["affirmant", "faisant valoir"])
def test_what_a_participle_behind_its_clause_tells_goes_on(doing: str) -> None:
    text = f"Le maire a fermé la route, {doing} que personne ici n’est servi, a été fissuré et sera détruit."
    found = attribute(Document(text), "fr")
    assert [text[slice(*one.span)][-7:] for one in found] == ["détruit"]
