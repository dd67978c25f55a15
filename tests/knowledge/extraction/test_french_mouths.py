"""French: whose words those are that another is named beside, by form of the sentence."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

OTHER = "Emmanuel Macron a annoncé que la réforme serait votée lundi."
QUOTED = "« Nous allons tenir bon malgré tout »"


def speaker_of(text: str) -> str | None:
    """Who says the words that every text here holds."""
    found = [found for found in attribute(Document(text), "fr") if "tenir bon" in text[slice(*found.span)]]
    return found[0].speaker if found else None


@pytest.mark.parametrize("front", ["", f"{OTHER}\n\n"])
@pytest.mark.parametrize(
    "told",
    [
        "C’est la réponse faite par Nicole Belloubet à son homologue, Jean-Yves Le Drian.",
        "C’est en quelque sorte la réponse faite, à la radio, par Nicole Belloubet.",
        "C’est la réponse de Nicole Belloubet à Jean-Yves Le Drian.",
        "C’est le message adressé par Nicole Belloubet aux élus.",
        "C’est le constat dressé par Nicole Belloubet.",
        "Dixit Nicole Belloubet.",
    ],
)
def test_a_sentence_behind_points_at_words_and_names_whose_they_are(front: str, told: str) -> None:
    assert speaker_of(f"{front}{QUOTED}. {told}") == "Nicole Belloubet"


@pytest.mark.parametrize("front", ["", f"{OTHER}\n\n"])
@pytest.mark.parametrize(
    "opens",
    [
        "Interrogé deux jours plus tôt sur ses ambitions, Bruno Le Maire préfère répondre ainsi : ",
        "Questionné la veille par des élus, Bruno Le Maire a été clair : ",
        "Les travaux de la nouvelle école avancent, a indiqué Bruno Le Maire : ",
    ],
)
def test_a_participle_or_what_was_said_before_the_colon_is_nobody(front: str, opens: str) -> None:
    assert speaker_of(f"{front}{opens}{QUOTED}.") == "Bruno Le Maire"


@pytest.mark.parametrize(
    "office",
    [
        "le chef par intérim du Parti libéral du Québec (PLQ)",
        "le président par intérim du Sénat",
        "le directeur par intérim de l’Agence nationale de santé",
    ],
)
def test_an_office_held_for_a_time_is_one_phrase_with_its_body(office: str) -> None:
    assert speaker_of(f"{QUOTED}, a dit {office}, Bruno Le Maire.") == "Bruno Le Maire"


def test_an_adjective_of_a_body_stands_before_its_chiefs_name() -> None:
    text = "Le chef du Parti québécois, Bruno Le Maire, a commis une erreur en affirmant que « nous allons tenir bon »."
    assert speaker_of(text) == "Bruno Le Maire"


@pytest.mark.parametrize("met", ["interrogé sur CNews", "joint par téléphone", "contacté par l’AFP"])
def test_who_met_a_source_is_no_part_of_what_it_says(met: str) -> None:
    text = f"Selon Bruno Le Maire, {met}, nous allons tenir bon."
    found = attribute(Document(text), "fr")
    assert [(one.speaker, text[slice(*one.span)]) for one in found] == [("Bruno Le Maire", "nous allons tenir bon")]


def test_a_source_ends_before_who_met_it() -> None:
    text = f"Pour la ministre Nicole Belloubet interrogée sur CNews, {QUOTED}."
    assert speaker_of(text) == "Nicole Belloubet"


@pytest.mark.parametrize("topic", ["Sur Raphaël Varane", "À propos de Raphaël Varane", "Au sujet de Raphaël Varane"])
def test_a_label_that_tells_a_topic_names_nobody(topic: str) -> None:
    told = f"« Le match était dur », a dit Didier Deschamps.\n\n{topic} : {QUOTED}."
    assert speaker_of(told) == "Didier Deschamps"
    assert speaker_of(f"Le match est fini.\n\n{topic} : {QUOTED}.") is None


def test_a_place_before_a_comma_is_no_topic() -> None:
    assert speaker_of(f"Sur place, le maire Bruno Le Maire : {QUOTED}.") == "Bruno Le Maire"


def test_a_relative_clause_that_a_participle_ends_is_whom_it_tells_of() -> None:
    text = (
        f"Un choix salué par Bruno Le Maire, adjoint au maire, qui a poursuivi son discours en rappelant que {QUOTED}."
    )
    assert speaker_of(text) == "Bruno Le Maire"


@pytest.mark.parametrize("joins", ["Malgré tout", "Pour autant", "Enfin", "Surtout", "En revanche"])
def test_words_that_only_join_sentences_lead_to_more_of_the_same_speech(joins: str) -> None:
    assert speaker_of(f"Selon Bruno Le Maire, « le vote était perdu ». {joins}, {QUOTED}.") == "Bruno Le Maire"
    assert speaker_of(f"Bruno Le Maire a voté. {joins}, {QUOTED}.") is None


@pytest.mark.parametrize(
    "opens",
    [
        "Alors que son parti était secoué par des révélations sur les soirées chez Gérard Larcher",
        "Quand Gérard Larcher a quitté le parti",
        "Après le départ de Gérard Larcher",
        "Interrogé sur le cas de Gérard Larcher",
        "Depuis l’arrestation de Gérard Larcher",
        "Comme Gérard Larcher avant lui",
    ],
)
@pytest.mark.parametrize("bearer", ["Bruno Le Maire", "le député libéral Bruno Le Maire", "le maire, Bruno Le Maire,"])
def test_a_pronoun_is_the_subjects_behind_a_clause_that_names_another(opens: str, bearer: str) -> None:
    text = f"{opens}, {bearer} est sorti de son silence."
    assert speaker_of(f"{text} Selon lui, nous allons tenir bon malgré tout.") == "Bruno Le Maire"
    assert speaker_of(f"{text} {QUOTED}, a-t-il dit.") == "Bruno Le Maire"


@pytest.mark.parametrize("spoke", ["Gérard Larcher a répondu que tout ira bien.", "« Oui », a dit Gérard Larcher."])
def test_a_post_that_a_description_tells_is_its_bearers_from_there_on(spoke: str) -> None:
    told = "Le député de la Loire demandait un vote."
    answer = f"{spoke} {QUOTED}, a rétorqué le député."
    assert speaker_of(f"Une réplique de Bruno Le Maire a piqué la salle. {told} {answer}") == "Bruno Le Maire"
    assert speaker_of(f"Bruno Le Maire est venu. {told} {answer}") == "Le député de la Loire"


@pytest.mark.parametrize("verb", ["indique que", "a indiqué lundi que"])
def test_bodies_joined_in_what_tells_of_one_are_not_the_speakers(verb: str) -> None:
    text = f"Enedis, le département des compagnies SNCB et Infrabel, {verb} nous allons tenir bon."
    assert speaker_of(text) == "Enedis"


@pytest.mark.parametrize("verb", ["demande une hausse", "exige le départ du ministre", "dénonce une décision injuste"])
def test_marks_around_a_bodys_name_hold_no_words(verb: str) -> None:
    text = f"Le principal syndicat, « Force nouvelle », {verb}."
    assert not [one for one in attribute(Document(text), "fr") if "Force" in text[slice(*one.span)]]


@pytest.mark.parametrize("aside", ["en aparté", "sans détour", "à la sortie", "au téléphone"])
def test_a_given_name_alone_speaks_behind_an_aside(aside: str) -> None:
    assert speaker_of(f"{QUOTED}, explique, {aside}, Karim.") == "Karim"


@pytest.mark.parametrize("silent", ["répondre aux questions", "commenter la décision", "s’exprimer sur ce dossier"])
@pytest.mark.parametrize("refuses", ["a refusé vendredi de", "refuse de"])
def test_who_refuses_to_speak_says_nothing(refuses: str, silent: str) -> None:
    assert not attribute(Document(f"Bruno Le Maire {refuses} {silent}."), "fr")


def test_who_refuses_to_act_says_so() -> None:
    assert speaker_of("Bruno Le Maire refuse de tenir bon malgré tout.") == "Bruno Le Maire"


@pytest.mark.parametrize("acts", ["avait aussi de bons mots pour", "a louangé", "a défendu"])
def test_whom_one_of_a_town_praises_is_not_given_the_words_behind(acts: str) -> None:
    text = f"« C’est bien », a dit Didier Deschamps.\n\nLe Lavallois {acts} Raphaël Varane.\n\n{QUOTED}."
    assert speaker_of(text) == "Didier Deschamps"


@pytest.mark.parametrize(
    "goes_on", ["Il dit que nous allons tenir bon.", f"{QUOTED}, dit-il.", f"Selon lui, {QUOTED}."]
)
@pytest.mark.parametrize("does", ["est en colère contre", "attend toujours la réponse de", "est arrivé avec"])
def test_a_pronoun_goes_on_from_a_role_that_is_told_of_and_not_from_whom_its_sentence_names(
    does: str, goes_on: str
) -> None:
    assert speaker_of(f"Le directeur du journal {does} Bruno Le Maire. {goes_on}") == "Le directeur du journal"
    other = "Bruno Le Maire a dit que tout allait bien.\n\n"
    assert speaker_of(f"{other}De son côté, l’entraîneur {does} Bruno Le Maire. {goes_on}") == "l’entraîneur"


@pytest.mark.parametrize("does", ["rencontré", "condamné", "nommé"])
def test_whom_a_role_asks_or_does_something_to_may_speak_next(does: str) -> None:
    assert speaker_of(f"Le juge a {does} Bruno Le Maire. Il dit que nous allons tenir bon.") == "Bruno Le Maire"


def test_a_pronoun_behind_its_verb_goes_on_from_the_role_of_its_own_sentence() -> None:
    text = f"De son côté, le directeur du journal est sans nouvelles de Bruno Le Maire, {QUOTED}, rappelle-t-il."
    assert speaker_of(text) == "le directeur du journal"


def test_a_role_whose_bearer_is_named_behind_it_is_he() -> None:
    text = f"Le secrétaire général du parti, Bruno Le Maire, s’est inquiété. {QUOTED}, a-t-il affirmé."
    assert speaker_of(text) == "Bruno Le Maire"


@pytest.mark.parametrize("goes_on", [f" {QUOTED}, s’interroge-t-il.", " Selon lui, nous allons tenir bon."])
@pytest.mark.parametrize(
    ("topic", "who"),
    [
        ("au représentant du syndicat", "représentant du syndicat"),
        ("à l’avocat de la famille", "l’avocat de la famille"),
        ("à Nicolas Sarkozy", "Nicolas Sarkozy"),
    ],
)
def test_what_stands_behind_quant_a_speaks_next(topic: str, who: str, goes_on: str) -> None:
    text = f"Quant {topic}, il est sans nouvelles de Bruno Le Maire.{goes_on}"
    assert speaker_of(text) == who


def test_several_who_react_speak_next_and_not_whoever_spoke_before() -> None:
    assert speaker_of(f"{OTHER} Les syndicats ont réagi. {QUOTED}.") == "Les syndicats"


def test_a_label_tells_who_shares_a_view() -> None:
    assert speaker_of(f"{OTHER} Un constat partagé par Nicolas Sarkozy : {QUOTED}.") == "Nicolas Sarkozy"


@pytest.mark.parametrize(
    "before",
    [
        "Aussi Emmanuel Macron a-t-il promis d’agir vite.",
        "Emmanuel Macron, le président, a promis d’agir.",
        "Le Premier ministre, Édouard Philippe, a dit que tout irait bien.",
    ],
)
@pytest.mark.parametrize(
    "office",
    [
        "président de la Fédération hospitalière de France",
        "directeur de l’Association des maires de France",
        "patron du Syndicat des avocats de France",
        "président de la Commission électorale du Sénégal",
    ],
)
def test_the_head_of_a_body_that_is_named_is_nobody_told_of_without_it(before: str, office: str) -> None:
    assert speaker_of(f"{before} {QUOTED}, a dit le {office}.") == f"le {office}"


def test_the_head_of_a_body_is_whom_the_article_tells_to_be_so() -> None:
    told = "Gérard Larcher, président de la Fédération hospitalière de France, est venu."
    text = f"{told} {QUOTED}, a dit le président de la Fédération hospitalière de France."
    assert speaker_of(text) == "Gérard Larcher"


def test_the_head_of_a_service_is_no_head_of_state() -> None:
    told = "La mission a été confiée à François Braun, chef du service d’urgences."
    assert speaker_of(f"{told} Le chef de l’État a dit que nous allons tenir bon.") == "Le chef de l’État"


@pytest.mark.parametrize("told", ["Le procès s’est ouvert à Saint-Denis.", "L’hôpital de Saint-Denis est plein."])
def test_a_town_is_no_antecedent(told: str) -> None:
    assert speaker_of(f"{told} Pour lui, nous allons tenir bon.") is None


@pytest.mark.parametrize("opens", ["Si {} a célébré", "Quand {} est arrivé", "Alors que {} quittait la salle"])
@pytest.mark.parametrize("goes_on", [f"il est resté prudent : {QUOTED}.", "il a dit que nous allons tenir bon."])
def test_a_pronoun_is_the_subject_of_the_clause_that_opens_its_sentence(opens: str, goes_on: str) -> None:
    other = "« Le match était dur », a dit Didier Deschamps. "
    assert speaker_of(f"{other}{opens.format('Bruno Le Maire')}, {goes_on}") == "Bruno Le Maire"


def test_a_pronoun_of_another_gender_answers_in_the_same_sentence() -> None:
    told = "Le juge écoute. Nicole Belloubet plaide : « Je suis très étonnée »."
    opens = f"{told} Quand elle annonce : « Je reviens sur ce point »"
    assert speaker_of(f"{opens}, il l’arrête : {QUOTED}.") != "Nicole Belloubet"


@pytest.mark.parametrize("front", ["", f"{OTHER}\n\n"])
@pytest.mark.parametrize("led", ["Mot d’ordre de", "Message de", "Réponse de"])
def test_a_label_without_a_verb_is_whose_thing_it_names_and_not_whom_that_is_for(front: str, led: str) -> None:
    assert speaker_of(f"{front}{led} Nicole Belloubet à Bruno Le Maire : {QUOTED}.") == "Nicole Belloubet"


def test_how_one_was_elected_is_no_subject() -> None:
    assert speaker_of(f"Réélue face à Bruno Le Maire, Nicole Belloubet savoure : {QUOTED}.") == "Nicole Belloubet"
