"""French: lone quotations beside a sentence about a role, or beside one that points back at them and says whose."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OTHER = "« Rien ne va plus », a lancé Bruno Retailleau."
ARRIVED = "Édouard Philippe, le maire du Havre, est arrivé lundi."
WORDS = "Personne ici ne veut une autre élection cette année"


def speaker_of(text: str) -> str | None:
    """Who says the words that every text here holds."""
    found = [found for found in attribute(Document(text), "fr") if "ersonne ici" in text[slice(*found.span)]]
    return found[0].speaker if found else None


@pytest.mark.parametrize("parted", ["\n\n", " "])
@pytest.mark.parametrize("does", ["n’en revenait pas", "garde espoir", "avait le sourire", "est formel", "se réjouit"])
def test_a_lone_quotation_is_the_roles_that_the_sentence_before_is_about(does: str, parted: str) -> None:
    text = f"{OTHER}\n\n{ARRIVED}\n\nLe maire du Havre {does}.{parted}« {WORDS}. »"
    assert speaker_of(text) == "Édouard Philippe"


@pytest.mark.parametrize("told", ["est arrivé à Lens", "a été reçu hier", "est mort", "a quitté la salle"])
def test_of_whom_a_deed_is_told_is_not_given_the_words_nor_is_whoever_spoke_before(told: str) -> None:
    assert speaker_of(f"{OTHER}\n\n{ARRIVED}\n\nLe maire du Havre {told}.\n\n« {WORDS}. »") is None


@pytest.mark.parametrize("silent", ["ne bronche pas", "reste muet", "garde le silence", "se tait"])
def test_who_keeps_silent_is_not_given_the_words(silent: str) -> None:
    assert speaker_of(f"{OTHER}\n\n{ARRIVED}\n\nLe maire du Havre {silent}.\n\n« {WORDS}. »") is None


def test_a_role_within_a_speech_takes_nothing_from_it() -> None:
    assert speaker_of(f"{OTHER} Le maire du Havre écoute. « {WORDS}. »") is None
    assert speaker_of(f"{OTHER} Le maire du Havre est venu. « {WORDS}. »") == "Bruno Retailleau"
    assert speaker_of(f"{OTHER}\n\nLe ministre Bruno Retailleau est là.\n\nLe ministre insiste. « {WORDS}. »") == (
        "Bruno Retailleau"
    )


@pytest.mark.parametrize("front", [f"{OTHER}\n\n", "Bruno Retailleau a dit que la route était fermée. "])
@pytest.mark.parametrize("does", ["était ravi", "n’en revenait pas", "reste prudent", "se réjouit"])
def test_who_is_named_behind_a_possessive(front: str, does: str) -> None:
    assert speaker_of(f"{front}Son entraîneur, Didier Deschamps, {does}. « {WORDS}. »") == "Didier Deschamps"


@pytest.mark.parametrize(
    "behind",
    [
        "C’est ce qu’a affirmé {} lundi.",
        "Voilà ce qu’a déclaré {}.",
        "C’est l’avis de {}.",
        "C’est le cri du cœur de {}, visiblement émue.",
        "Ces mots sont de {}.",
        "Ces propos ont été tenus par {}.",
        "Ces mots de {} ont ému la salle.",
        "Telle est la conviction de {}.",
        "Tels sont les mots de {}.",
        "C’est par ces mots que {} a ouvert la séance.",
    ],
)
def test_a_sentence_that_points_back_takes_words_from_whoever_spoke_last(behind: str) -> None:
    assert speaker_of(f"{OTHER}\n\n« {WORDS}. » {behind.format('Valérie Pécresse')}") == "Valérie Pécresse"


@pytest.mark.parametrize(
    "behind",
    [
        "C’est aussi l’avis de {}.",
        "C’est également ce que pense {}.",
        "C’est ce que conteste {}.",
        "Ce n’est pas l’avis de {}.",
        "Ces propos ont été dénoncés par {}.",
        "Ces paroles s’adressent à {}.",
        "C’est la réponse du ministre à {}.",
        "Cette analyse est partagée par {}.",
        "C’est le contraire de ce qu’avait promis {}.",
        "C’est la fin des paroles de {}.",
        "C’est l’objet de la lettre de {}.",
        "C’est par ces mots que {} a été accueillie.",
        "C’est par ces mots que {} a appris sa défaite.",
    ],
)
def test_who_only_agrees_or_objects_did_not_say_it(behind: str) -> None:
    assert speaker_of(f"{OTHER}\n\n« {WORDS}. » {behind.format('Valérie Pécresse')}") == "Bruno Retailleau"


@pytest.mark.parametrize("title", ["Le Président Dominicain", "Le Premier Ministre Haïtien", "Le ministre Ivoirien"])
@pytest.mark.parametrize("parted", [" ", ", "])
def test_a_nationality_with_a_capital_is_no_name(title: str, parted: str) -> None:
    text = f"{title}{parted}Luis Abinader, a indiqué que personne ici ne veut voter."
    assert speaker_of(text) == "Luis Abinader"
    text = f"« {WORDS} », a indiqué {title[0].lower() + title[1:]}{parted}Luis Abinader."
    assert speaker_of(text) == "Luis Abinader"


def test_an_office_and_its_nationality_alone_stay_a_description() -> None:
    text = "Le Président Haïtien a indiqué que personne ici ne veut voter."
    assert speaker_of(text) == "Le Président Haïtien"
    assert speaker_of("M. Roman a indiqué que personne ici ne veut voter.") == "Roman"


@pytest.mark.parametrize("parted", ["\n\n", " "])
@pytest.mark.parametrize(
    "lead",
    [
        "Nous avons rencontré Anne Hidalgo à Lyon.",
        "On a joint Anne Hidalgo lundi.",
        "La réaction de Anne Hidalgo ne s’est pas fait attendre.",
        "Le message de Anne Hidalgo est clair.",
        "L’avis de Anne Hidalgo est tout autre.",
    ],
)
def test_whom_one_met_and_whose_view_is_told_of_speaks_next(lead: str, parted: str) -> None:
    assert speaker_of(f"{OTHER}\n\n{lead}{parted}« {WORDS}. »") == "Anne Hidalgo"


@pytest.mark.parametrize(
    "lead",
    [
        "Nous n’avons pas rencontré Anne Hidalgo à Lyon.",
        "Le message de Anne Hidalgo à Emmanuel Macron est clair.",
        "La déclaration de Anne Hidalgo a ému la salle.",
        "L’annonce de Anne Hidalgo est tombée lundi.",
        "La critique du gouvernement est vive.",
    ],
)
def test_whom_one_did_not_meet_or_whose_words_others_take_up_does_not(lead: str) -> None:
    assert speaker_of(f"{OTHER}\n\n{lead} « {WORDS}. »") in {None, "Bruno Retailleau"}


@pytest.mark.parametrize("parted", ["\n\n", " "])
@pytest.mark.parametrize("bids", ["Écoutez", "On écoute", "Entendez"])
def test_whom_readers_are_bidden_to_hear_speaks_next(bids: str, parted: str) -> None:
    lead = f"{bids} la maire de Paris, Anne Hidalgo, aborder le sujet avec Michel Drucker."
    assert speaker_of(f"{OTHER}\n\n{lead}{parted}« {WORDS}. »") == "Anne Hidalgo"


@pytest.mark.parametrize("who", ["des partisans de", "les voisins de", "l’avocat de", "la porte-parole de"])
@pytest.mark.parametrize("met", ["Nous avons rencontré", "On a contacté"])
def test_whom_one_met_is_not_whose_he_is(met: str, who: str) -> None:
    assert speaker_of(f"{OTHER}\n\n{met} {who} Marine Le Pen. « {WORDS}. »") == f"{who} Marine Le Pen"


def test_whom_one_hears_is_not_of_whom_he_speaks() -> None:
    hears = "On écoute les arguments des opposants à Anne Hidalgo."
    assert speaker_of(f"{OTHER}\n\n{hears} « {WORDS}. »") != "Anne Hidalgo"
    hears = "Écoutez l’interview d’Anne Hidalgo sur Franceinfo ce matin."
    assert speaker_of(f"{OTHER}\n\n{hears} « {WORDS}. »") == "Anne Hidalgo"


@pytest.mark.parametrize("does", ["reçoit des menaces", "interroge le préfet", "lit la lettre"])
def test_who_hears_or_reads_is_not_given_the_words(does: str) -> None:
    assert speaker_of(f"{OTHER}\n\n{ARRIVED}\n\nLe maire du Havre {does}.\n\n« {WORDS}. »") is None


@pytest.mark.parametrize("body", ["Le tribunal civil de Bruxelles", "L’office des eaux", "La préfecture"])
def test_a_body_told_of_as_one_is_not_they(body: str) -> None:
    front = f"{body} a ordonné une enquête. Lorsque les avocats partent, tout change."
    assert speaker_of(f"{front} Ce matin, disent-ils, personne ici ne vote.") != body


@pytest.mark.parametrize("told", ["Le syndicat a dit que tout va.", "La mairie et la préfecture ont tranché."])
def test_a_body_that_spoke_right_before_or_two_are_they(told: str) -> None:
    assert speaker_of(f"{told} « {WORDS} », disent-ils.") == told[: told.find(" a dit")].partition(" ont")[0]


@pytest.mark.parametrize("cut", ["C’est la critique", "C’est l’avis", "Ces mots", "Telle est la promesse"])
def test_a_text_may_end_where_it_points_back(cut: str) -> None:
    assert speaker_of(f"{OTHER}\n\n« {WORDS}. » {cut}") == "Bruno Retailleau"
