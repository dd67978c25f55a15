"""French: forms that fresh articles had: two asides within marks, who acts behind an adverbial, links, datelines."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

BEFORE = "« Les moyens manquent », a dit Anne Hidalgo."


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


def speakers(text: str) -> list[str]:
    return [found.speaker for found in attribute(Document(text), "fr")]


TWICE = [
    "« Le pont a tenu toute la nuit, a dit Éric Piolle. Les secours sont venus de très loin », a-t-il ajouté.",
    "« Le pont a tenu toute la nuit, a-t-il dit. Les secours sont venus de très loin », a ajouté Éric Piolle.",
]


@pytest.mark.parametrize("text", TWICE)
def test_an_aside_within_words_that_another_tells_of_too_parts_them(text: str) -> None:
    assert said_in(text) == [
        ("Éric Piolle", "Le pont a tenu toute la nuit"),
        ("Éric Piolle", "Les secours sont venus de très loin"),
    ]


def test_two_asides_within_marks_part_three_statements() -> None:
    text = "Éric Piolle parle. « Le pont tient, a-t-il dit. Les secours viennent, a-t-il ajouté. La nuit fut longue. »"
    assert [words for _, words in said_in(text)] == ["Le pont tient", "Les secours viennent", "La nuit fut longue"]


def test_a_question_within_marks_is_no_aside() -> None:
    text = "« Y a-t-il encore un pilote dans cet avion qui décolle ? », a demandé Éric Piolle."
    assert said_in(text) == [("Éric Piolle", "Y a-t-il encore un pilote dans cet avion qui décolle ?")]


def test_words_left_out_behind_an_aside_are_no_part_of_it() -> None:
    text = "« Le pont a tenu, a ajouté Éric Piolle [...] Que chacun réponde aux questions posées par les élus. »"
    assert said_in(text)[1:] == [("Éric Piolle", "Que chacun réponde aux questions posées par les élus")]


@pytest.mark.parametrize("lead", ["À Paris", "Réunis à Lyon", "Réunies dimanche à Lyon", "Inquiets pour l'avenir"])
@pytest.mark.parametrize(
    ("several", "who"),
    [("de nombreux élus", "nombreux élus"), ("d'autres riverains", "riverains"), ("des parents", "des parents")],
)
def test_several_act_behind_an_adverbial(lead: str, several: str, who: str) -> None:
    assert speakers(f"{lead}, {several} assurent que le pont tient.")[0].endswith(who)


def test_several_open_a_sentence() -> None:
    assert speakers("De nombreux élus de Lille, réunis à huis clos, estiment que le pont tient.") == [
        "nombreux élus de Lille"
    ]


@pytest.mark.parametrize("office", ["le Premier ministre", "la ministre", "le maire de Lille"])
@pytest.mark.parametrize("lead", ["Alors que", "Pendant que"])
def test_who_is_described_behind_anothers_clause_is_not_he(lead: str, office: str) -> None:
    assert (
        "Éric Piolle" not in speakers(f"{lead} Éric Piolle réclame un vote, {office} assure que rien ne presse.")[-1:]
    )


def test_who_is_asked_stands_before_what() -> None:
    text = "Hier, le chef de l'opposition a demandé au maire Éric Piolle si le pont était prêt à rouvrir."
    assert [words for _, words in said_in(text)] == ["si le pont était prêt à rouvrir"]


def test_an_aside_between_auxiliary_and_participle() -> None:
    text = (
        "Anne Hidalgo a répondu à la maire Nathalie Appéré qui avait, ce matin, indiqué : « Le pont reste fermé ici »."
    )
    assert said_in(text) == [("Nathalie Appéré", "Le pont reste fermé ici")]


def test_the_same_one_goes_on_by_an_infinitive() -> None:
    told = "Un ministre éclate de rire : « Cela n'a aucun sens pour moi. »"
    assert speakers(f"{told} Et le même ministre de conclure : « Tant pis pour eux ! »") == ["Un ministre"] * 2


@pytest.mark.parametrize("link", ["• À lire aussi: ", "Lire aussi : ", "A LIRE AUSSI >> ", "Voir également "])
def test_a_line_that_leads_elsewhere_says_nothing_and_names_nobody(link: str) -> None:
    elsewhere = f"{link}Un élu de Nantes annonce qu'il quittera le parti"
    text = f"{BEFORE}\n\n{elsewhere}\n\n« La ville paiera la moitié des travaux »."
    assert speakers(text) == ["Anne Hidalgo", "Anne Hidalgo"]


def test_words_that_read_are_no_link() -> None:
    assert speakers("« À lire aussi les journaux, on comprend tout », assure Anne Hidalgo.") == ["Anne Hidalgo"]


@pytest.mark.parametrize(
    "dateline",
    [
        "P-au-P, 23 sept. 2019 [AlterPresse] --- ",
        "Port-au-Prince, le 17 novembre 2018.- ",
        "Port-au-Prince, 17 novembre 2018 – ",
    ],
)
def test_a_dateline_is_left_out(dateline: str) -> None:
    text = f"{dateline}Le pont reste fermé, a fait savoir le porte-parole Éric Piolle."
    assert said_in(text) == [("Éric Piolle", "Le pont reste fermé")]


def test_an_adverb_alone_is_nobody() -> None:
    assert "Dehors" not in speakers("Dehors, les riverains font entendre leur voix : « Une place pour tous ! »")


@pytest.mark.parametrize("text", ["Le maire rappelle à l'ordre ses adjoints.", "Est-ce que le pont tient ?"])
def test_calls_to_order_and_questions_are_no_reports(text: str) -> None:
    assert said_in(text) == []


def test_who_tells_somebody_is_not_whom_he_tells() -> None:
    assert speakers("Le préfet a reçu Éric Piolle, lui faisant remarquer que le pont tenait.") == ["Le préfet"]


def test_what_one_recalls_that_another_said_is_the_others() -> None:
    text = "Hier, a rappelé Anne Hidalgo, Éric Piolle avait déclaré que le pont serait « la priorité »."
    assert speakers(text) == ["Éric Piolle"]


def test_several_speak_behind_an_office_and_its_name() -> None:
    text = "La ville veut garder le projet du ministre, Bruno Le Maire, assurent les syndicats."
    assert speakers(text) == ["les syndicats"]


def test_a_source_that_goes_on_ends_before_its_adverb() -> None:
    text = "Le pont rouvrira au printemps pour les piétons, toujours selon le maire."
    assert said_in(text) == [("le maire", "Le pont rouvrira au printemps pour les piétons")]


@pytest.mark.parametrize("office", ["La ministre de l'Habitation", "La ministre", "La maire de Nantes"])
@pytest.mark.parametrize("title", ["Mme", "Mlle", "Madame"])
def test_a_surname_behind_its_courtesy_is_a_womans(title: str, office: str) -> None:
    text = f"{office}, {title} Duranceau, a reçu Éric Piolle. Elle assure que le pont tient."
    assert speakers(text) == ["Duranceau"]


def test_a_source_is_called_by_its_courtesy() -> None:
    assert said_in("Selon le maire de Lille, M. Duranceau, le pont tient.") == [("Duranceau", "le pont tient")]


@pytest.mark.parametrize("deed", ["affirme que tout va mal", "n'y va pas de main morte : « Tout va vraiment mal ici »"])
def test_an_office_acts_behind_another_whose_bearer_is_named(deed: str) -> None:
    text = f"Fustigeant la lenteur du président du conseil, Éric Piolle, le directeur de la prison {deed}."
    assert speakers(text) == ["le directeur de la prison"]


def test_a_source_between_a_verb_and_its_words_has_none() -> None:
    text = "Anne Hidalgo aurait ajouté, d'après un élu, en riant : « On est vraiment un drôle de pays ! »"
    assert said_in(text) == [("Anne Hidalgo", "On est vraiment un drôle de pays !")]


def test_an_occasion_is_no_view() -> None:
    assert speakers("Pour sa première question au ministre, Éric Piolle a choisi le pont.") == []
    assert speakers("Pour son avocat, le pont tient.") == ["son avocat"]


def test_what_varies_is_nobodys_word() -> None:
    assert said_in("Les tarifs varient selon la ville.") == []


def test_what_came_of_a_promise_is_the_narrators() -> None:
    text = "Éric Piolle avait promis de rouvrir le pont dès septembre, ce qui n'a toujours pas été fait."
    assert said_in(text) == [("Éric Piolle", "rouvrir le pont dès septembre")]


MASTERS = [
    ("L'adjointe au maire", "La maire"),
    ("Le porte-parole du ministre", "Le ministre"),
    ("Le directeur de cabinet du préfet", "Le préfet"),
    ("L'adjointe au maire de Lille", "La maire de Lille"),
    ("Le ministre délégué auprès du Premier ministre", "Le Premier ministre"),
]


@pytest.mark.parametrize(("office", "master"), MASTERS)
@pytest.mark.parametrize("goes_on", ["", " « Le parc sera plus vert », dit Anne Hidalgo."])
def test_whom_an_office_serves_is_not_its_bearer(office: str, master: str, goes_on: str) -> None:
    text = f"{office}, Anne Hidalgo, présente le projet.{goes_on}\n\n{master} assure que les travaux finiront en juin."
    assert speakers(text)[-1] == master


def test_an_office_goes_on_for_its_own_bearer() -> None:
    text = "Le secrétaire général du syndicat, Éric Piolle, est venu. Le secrétaire général assure que tout va."
    assert speakers(text) == ["Éric Piolle"]


@pytest.mark.parametrize("source", ["Pour", "Selon"])
def test_where_a_source_works_is_no_part_of_what_it_says(source: str) -> None:
    text = f"{source} l'hydrologue Éric Piolle, de l'université de Liège, le problème vient des sols."
    assert said_in(text) == [("Éric Piolle", "le problème vient des sols")]


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        (", les agriculteurs n'y croient plus", "des aides"),
        (", la direction est sourde.", "des aides"),
        (", une prime et un logement.", "des aides, une prime et un logement"),
        (", la troisième fois depuis juin.", "des aides, la troisième fois depuis juin"),
    ],
)
def test_a_clause_behind_a_thing_and_its_comma_is_no_part_of_it(clause: str, words: str) -> None:
    assert said_in(f"Le gouvernement promet des aides{clause}") == [("Le gouvernement", words)]


@pytest.mark.parametrize(
    ("whole", "initials"),
    [
        ("du Parti québécois", "du PQ"),
        ("de la Coalition avenir Québec", "de la CAQ"),
        ("de la Fédération autonome de l'enseignement", "de la FAE"),
        ("du Réseau national de défense des droits humains", "du RNDDH"),
    ],
)
def test_the_initials_of_a_body_lead_to_who_heads_it(whole: str, initials: str) -> None:
    led = f"Le chef {whole}, François Legault, est venu. Jean Charest l'a salué."
    assert speakers(f"{led} Le chef {initials} assure que le pont tient.") == ["François Legault"]
    assert speakers(f"{led} Le chef du NPD assure que le pont tient.") == ["Le chef du NPD"]
    former = f"L'ancien chef {whole}, François Legault, est venu. Jean Charest l'a salué."
    assert speakers(f"{former} Le chef {initials} assure que le pont tient.") == [f"Le chef {initials}"]


@pytest.mark.parametrize("lead", ["Hier, ", "Du côté de la police, ", ""])
def test_who_says_what_he_has_from_elsewhere_says_it(lead: str) -> None:
    told = f"{lead}la directrice, Sophie Roy, a assuré qu'il n'y avait qu'un suspect"
    assert said_in(f"{told}, selon les renseignements disponibles.") == [("Sophie Roy", "il n'y avait qu'un suspect")]


def test_who_uses_an_occasion_to_say_something() -> None:
    text = "Éric Piolle a utilisé la rencontre pour souligner à maintes reprises que le pont tient."
    assert said_in(text) == [("Éric Piolle", "le pont tient")]


@pytest.mark.parametrize("thing", ["l'opération", "son plan", "la campagne"])
def test_what_is_launched_is_called_by_its_marks(thing: str) -> None:
    assert said_in(f"Le maire a lancé {thing} « tous à vélo pour la planète ».") == []


@pytest.mark.parametrize("verb", ["juge", "trouve", "décrit", "considère", "a qualifié"])
def test_what_is_judged_is_what_somebody_says_of_it(verb: str) -> None:
    assert speakers(f"Le préfet {verb} le projet « comme un premier pas vers la paix ».") == ["Le préfet"]
