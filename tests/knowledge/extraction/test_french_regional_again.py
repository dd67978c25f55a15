"""French regional papers, courts and unions: who a pronoun means behind an office of a place, sentences asked for."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

BEFORE = "« Les travaux ont commencé lundi », a expliqué Anne Hidalgo. "
WORDS = "On a fait ce qu’on a pu, avec les moyens du bord"


def speakers(text: str) -> list[str]:
    return [one.speaker for one in extract(Document(text, language="fr"))]


def said(text: str) -> list[tuple[str, str]]:
    return [(one.speaker, text[slice(*one.span)]) for one in extract(Document(text, language="fr"))]


@pytest.mark.parametrize(
    ("office", "name", "pronoun"),
    [
        ("La présidente de la région Île-de-France", "Valérie Pécresse", "elle"),
        ("Le maire de Nice", "Christian Estrosi", "il"),
        ("La maire PS de Nantes", "Johanna Rolland", "elle"),
        ("La secrétaire générale de la CGT", "Sophie Binet", "elle"),
        ("Le ministre de la Justice", "Gérald Darmanin", "il"),
    ],
)
def test_a_pronoun_behind_an_office_of_a_place_and_a_name_is_that_name(office: str, name: str, pronoun: str) -> None:
    assert speakers(f"{office} {name} ne décolère pas. « {WORDS} », a-t-{pronoun} dit.") == [name]


def test_whoever_serves_somebody_named_is_still_another() -> None:
    assert speakers(f"L’avocate de Gérald Darmanin est venue. « {WORDS} », a-t-elle dit.") == [
        "L’avocate de Gérald Darmanin"
    ]


@pytest.mark.parametrize(
    "opening", ["En attendant Manuel Valls", "En l’absence de Manuel Valls", "Après le discours de Manuel Valls"]
)
def test_the_role_behind_words_about_another_goes_on(opening: str) -> None:
    text = f"{opening}, le chef de file de la motion a multiplié les avertissements. « {WORDS} », a-t-il dit."
    assert speakers(text) == ["le chef de file de la motion"]


@pytest.mark.parametrize(
    "asked", ["10 mois de prison avec sursis", "dix-huit mois de prison", "trois ans de prison", "300 euros d’amende"]
)
def test_a_sentence_is_asked_for(asked: str) -> None:
    assert said(f"Le procureur a requis {asked}.") == [("Le procureur", asked)]


@pytest.mark.parametrize(
    "thing",
    [
        "C’est un métier qui demande de la patience.",
        "Le chantier demandera un an de travail.",
        "La situation exige une réponse rapide.",
        "Cette culture requiert des soins constants.",
    ],
)
def test_a_thing_that_needs_something_says_nothing(thing: str) -> None:
    assert speakers(thing) == []


def test_a_profession_that_demands_something_speaks() -> None:
    assert speakers("Les éleveurs demandent des mesures.") == ["Les éleveurs"]


@pytest.mark.parametrize("source", ["D’après Le Parisien", "Selon un témoin", "À en croire l’AFP"])
def test_hearsay_with_its_source_is_whose_words_it_tells(source: str) -> None:
    assert said(f"{source}, Gérald Darmanin aurait indiqué que le dossier serait clos.") == [
        ("Gérald Darmanin", "le dossier serait clos")
    ]


@pytest.mark.parametrize(
    ("told", "noun"),
    [
        ("Les chiffres viennent d’Inter-Urgences, un collectif de soignants.", "le collectif"),
        ("Ferus, une association de protection, a été créée en 1993.", "l’association"),
    ],
)
def test_a_body_is_called_by_what_its_comma_tells(told: str, noun: str) -> None:
    name = "Ferus" if "Ferus" in told else "Inter-Urgences"
    assert speakers(f"{told} « {WORDS} », a ajouté {noun}.") == [name]


@pytest.mark.parametrize("call", ["l’ex-ministre", "l’ex-patron du club", "l’ex-espoir du rugby"])
def test_who_is_no_more_what_he_was_is_the_one_told_of_last(call: str) -> None:
    before = "Bruno Le Maire est arrivé au tribunal. "
    assert speakers(f"{before}« {WORDS} », soutient {call}.") == ["Bruno Le Maire"]


def test_a_pronoun_goes_on_from_who_is_no_more_what_he_was() -> None:
    text = f"Bruno Le Maire est arrivé. L’ancien ministre n’a pas de regrets. « {WORDS} », dit-il."
    assert speakers(text) == ["Bruno Le Maire"]


@pytest.mark.parametrize("view", ["ce texte est une régression", "il faut revoir le projet", "cette loi va trop loin"])
def test_a_body_judges_what_is_shown(view: str) -> None:
    assert said(f"Le projet a été voté. Pour la CGT, {view}.") == [("CGT", view)]


def test_what_is_done_for_a_body_is_no_view() -> None:
    assert speakers("Pour la mairie, la facture est lourde.") == []


@pytest.mark.parametrize(
    "aside",
    ["reçu à l’usine Renault de Flins", "interrogé par une salariée de Renault Trucks", "venu chez Bruno Le Maire"],
)
def test_a_name_within_what_commas_tell_of_a_role_is_not_its_bearer(aside: str) -> None:
    assert speakers(f"Le préfet, {aside}, a assuré que tout ira bien.") == ["Le préfet"]


@pytest.mark.parametrize("noun", ["La confédération", "Cette confédération"])
def test_a_body_is_called_by_the_noun_with_which_its_whole_name_begins(noun: str) -> None:
    told = "Mardi, la Confédération paysanne a écrit au préfet. "
    assert speakers(f"{told}{noun} assure que tout ira bien.") == ["Confédération paysanne"]


@pytest.mark.parametrize(
    ("told", "call"),
    [
        ("Le maire de Nice ne décolère pas. Christian Estrosi est en poste depuis dix ans.", "le maire"),
        ("Les réquisitions de la procureure ont débuté. Laure Beccuau est revenue sur les faits.", "la procureure"),
        ("Le préfet du Nord quitte son poste. À 53 ans, Michel Lalande a tout connu.", "le préfet"),
    ],
)
def test_a_role_before_a_bare_name_is_its_bearer_s(told: str, call: str) -> None:
    name = {"le maire": "Christian Estrosi", "la procureure": "Laure Beccuau", "le préfet": "Michel Lalande"}[call]
    assert speakers(f"{told} « {WORDS} », a dit {call}.") == [name]


def test_a_role_before_a_name_whose_bearer_is_described_is_another_s() -> None:
    told = "Le maire de Nice ne décolère pas. Michel Lalande, agriculteur, a construit un hangar."
    assert speakers(f"{told} « {WORDS} », a dit le maire.") == ["le maire"]


def test_a_given_name_beside_a_land_s_name_is_a_person() -> None:
    text = f"L’écologiste Antoine Maurice conduit une liste (LR, UDI). « {WORDS} », dit-il."
    assert speakers(text) == ["Antoine Maurice"]


@pytest.mark.parametrize("client", ["Mme Bayrou", "M. Bayrou", "l’accusé", "la victime", "la famille"])
@pytest.mark.parametrize(
    "lead", ["L’avocat de {client}, {name}, a quitté la salle.", "Selon l’avocat de {client}, {name}, A."]
)
def test_a_lawyer_is_named_behind_his_client(client: str, lead: str) -> None:
    told = lead.format(client=client, name="Éric Dupond-Moretti").replace(" A.", " le dossier est vide.")
    assert speakers(f"{told} « {WORDS} », a dit l’avocat.")[-1] == "Éric Dupond-Moretti"


def test_a_lawyer_is_not_his_client() -> None:
    text = f"L’avocat de l’accusé, Éric Dupond-Moretti, est venu. « {WORDS} », a dit l’accusé."
    assert speakers(text) == ["l’accusé"]
