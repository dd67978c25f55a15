"""French: asides inside quoted words, by any verb and noun; lone quotations behind whoever acts now; whole bodies."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

FIRST, SECOND = "Les moyens manquent depuis des années", "Il faudra que tout le monde négocie"


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    "who",
    [
        "le sondeur",
        "un frigoriste",
        "l'horlogère",
        "la préfecture",
        "l'un d'eux",
        "l'un des grévistes",
        "l'association Droit au logement",
    ],
)
@pytest.mark.parametrize(("opening", "closing"), ["«»", "“”", '""'], ids=["guillemets", "curly", "straight"])
def test_nouns_of_no_office_speak_inside_marks(who: str, opening: str, closing: str) -> None:
    name = who.removeprefix("l'") if "association" in who else who
    told = [(name, FIRST), (name, SECOND)]
    assert said_in(f"{opening}{FIRST}, poursuit {who}. {SECOND}.{closing}") == told


@pytest.mark.parametrize("noun", ["une réponse", "la couleur", "un effort", "la loi"])
def test_what_is_asked_for_inside_marks_is_nobody(noun: str) -> None:
    assert said_in(f"« {FIRST}, demande {noun}. {SECOND}. »") == []


@pytest.mark.parametrize(
    "verb",
    [
        "croit savoir",
        "veut croire",
        "tient à préciser",
        "se plaît à rappeler",
        "a laissé tomber",
        "laisse échapper",
        "a tenu à rappeler",
    ],
)
def test_verbs_of_two_words(verb: str) -> None:
    assert said_in(f"« {FIRST} », {verb} Ségolène Royal.") == [("Ségolène Royal", FIRST)]
    told = [("Ségolène Royal", FIRST), ("Ségolène Royal", SECOND)]
    assert said_in(f"« {FIRST}, {verb} Ségolène Royal. {SECOND}. »") == told


def test_what_somebody_let_fall_is_no_word() -> None:
    assert said_in("Le vent a fait tomber Ségolène Royal.") == []


def test_quoted_words_count_where_he_is_reputed_to_have_said_them() -> None:
    assert said_in("« Je vais revenir cette nuit », aurait lancé l'agresseur.") == [
        ("l'agresseur", "Je vais revenir cette nuit")
    ]


BEFORE = "« Rien ne va plus ici depuis longtemps », a dit François Ruffin. Selon Rachida Dati, la loi est bonne. "


@pytest.mark.parametrize(
    "sentence",
    [
        "François Ruffin dénonce un blocage politique.",
        "François Ruffin ne décolère pas.",
        "François Ruffin sourit.",
        "François Ruffin, lui, s'inquiète.",
        "François Ruffin s'en prend à la mairie.",
        "François Ruffin a réagi mardi devant la presse.",
        "François Ruffin n'est pas de cet avis.",
        "De son côté, François Ruffin appelle au calme.",
        "François Ruffin a les larmes aux yeux.",
    ],
)
@pytest.mark.parametrize("apart", [" ", "\n"], ids=["same line", "next line"])
def test_a_lone_quotation_is_whose_the_sentence_before_is_about(sentence: str, apart: str) -> None:
    told = said_in(f"{BEFORE}{sentence}{apart}« Cela fait trois ans qu'on attend un résultat. »")
    assert told[-1] == ("François Ruffin", "Cela fait trois ans qu'on attend un résultat")


@pytest.mark.parametrize(
    "sentence", ["François Ruffin est un ami.", "François Ruffin a quitté la salle.", "François Ruffin est mort."]
)
def test_a_lone_quotation_is_not_his_of_whom_one_tells(sentence: str) -> None:
    assert said_in(f"{BEFORE}{sentence} « Je le connais depuis trente ans déjà. »")[-1][0] != "François Ruffin"


def test_words_about_a_man_are_not_his() -> None:
    told = said_in(f"{BEFORE}François Ruffin travaille ici. « Il est formidable avec tout le monde. »")
    assert told[-1][0] != "François Ruffin"


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Du côté de la mairie, on temporise.", "la mairie"),
        ("À la préfecture, on temporise.", "la préfecture"),
        ("Même son de cloche chez Éric Piolle.", "Éric Piolle"),
    ],
)
def test_a_lone_quotation_is_whose_place_or_view_is_told(sentence: str, who: str) -> None:
    assert said_in(f"{BEFORE}{sentence} « Cela fait trois ans qu'on attend un résultat. »")[-1][0] == who


DESCRIBED = {
    "a new mayor": ("a dit le nouveau maire", "le nouveau maire"),
    "a new mayor by name": ("a dit le nouveau maire, Éric Piolle", "Éric Piolle"),
    "the very discreet": ("a dit le très discret patron", "le très discret patron"),
    "the youngest": ("a dit le plus jeune député", "le plus jeune député"),
    "his head in capitals": ("a expliqué son PDG, Éric Piolle", "Éric Piolle"),
    "nobody's noun behind a time": ("a indiqué mardi une marchande", "une marchande"),
    "nobody's noun behind a place": ("a déclaré à la radio un cultivateur", "un cultivateur"),
    "nobody's noun behind an aside": ("a déclaré, au téléphone, une marchande", "une marchande"),
}


@pytest.mark.parametrize(("cue", "who"), DESCRIBED.values(), ids=DESCRIBED.keys())
def test_who_is_described_behind_his_verb(cue: str, who: str) -> None:
    assert said_in(f"« {FIRST} », {cue}.") == [(who, FIRST)]


@pytest.mark.parametrize("told", ["est en colère", "est revenue sur son film", "était à Cannes"])
def test_a_trade_is_hers_of_whom_no_deed_is_told(told: str) -> None:
    assert said_in(f"Catherine Deneuve {told}. L'actrice a dit que les prix montent.")[-1][0] == "Catherine Deneuve"


@pytest.mark.parametrize("told", ["est en colère", "était à Cannes"])
def test_a_post_is_not_his_for_being_told_of(told: str) -> None:
    assert said_in(f"Éric Piolle {told}. Le ministre a dit que les prix montent.")[-1][0] == "Le ministre"


POINTED = {
    "whoever analyses so": (
        f"« {FIRST}. » C'est ainsi qu'un sondeur analyse l'étude de Bruno Le Maire. « {SECOND} », poursuit le sondeur.",
        [("un sondeur", FIRST), ("un sondeur", SECOND)],
    ),
    "an adverb behind the pronoun": (
        f"« {FIRST} », confie Ségolène Royal. Pour autant, ajoute-t-elle aussitôt, « {SECOND} ».",
        [("Ségolène Royal", FIRST), ("Ségolène Royal", SECOND)],
    ),
    "just as a paper says": (f"Ainsi que le souligne la résolution, « {FIRST} ».", [("la résolution", FIRST)]),
    "a verb that is a note": ("L'analyste note que les prix montent.", [("L'analyste", "les prix montent")]),
    "a role that is a duty": ("Leur rôle consiste à démontrer que les prix montent.", []),
}


@pytest.mark.parametrize(("text", "told"), POINTED.values(), ids=POINTED.keys())
def test_who_is_pointed_at(text: str, told: list[tuple[str, str]]) -> None:
    assert said_in(text) == told


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("le collectif Stop aux violences", "collectif Stop aux violences"),
        ("la banque Crédit agricole", "banque Crédit agricole"),
        ("le groupe La Poste", "La Poste"),
        ("le journal Le Monde", "Le Monde"),
        ("le réseau Sortir du nucléaire", "réseau Sortir du nucléaire"),
        ("le groupe Bouygues", "Bouygues"),
    ],
)
def test_bodies_whose_names_go_on_in_small_words(body: str, name: str) -> None:
    assert said_in(f"Selon {body}, les moyens manquent.") == [(name, "les moyens manquent")]
    assert said_in(f"« {FIRST} », dit {body}.") == [(name, FIRST)]
