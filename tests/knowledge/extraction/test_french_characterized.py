"""French: whom words take up that characterize him or tell his new office; clauses that open a report."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WORDS = "Les moyens manquent depuis des années"
SAID = "les moyens manquent depuis des années"


def said_in(text: str) -> list[tuple[str, str]]:
    return [(found.speaker, text[found.span.start : found.span.end]) for found in attribute(Document(text), "fr")]


@pytest.mark.parametrize(
    "words",
    ["ce proche du président Macron", "cet allié de Nicolas Sarkozy", "ce natif de Lille", "ce Marseillais d'origine"],
)
@pytest.mark.parametrize("between", [" ", "\n\n", " Le pont est fermé.\n\n"])
def test_who_spoke_is_characterized(words: str, between: str) -> None:
    before = "Sandrine Rousseau est là.\n\n« Il faut avancer », a dit Grégory Doucet."
    assert said_in(f"{before}{between}« {WORDS} », a ajouté {words}.")[-1] == ("Grégory Doucet", WORDS)


def test_somebody_told_of_by_the_same_noun() -> None:
    text = f"« Oui », a dit Bruno Le Maire. Un proche du maire a répondu. « {WORDS} », a ajouté ce proche du maire."
    assert said_in(text)[-1] == ("ce proche du maire", WORDS)


def test_a_woman_is_no_ce() -> None:
    text = f"« Il faut avancer », a dit Valérie Plante. « {WORDS} », a ajouté ce proche du maire."
    assert said_in(text)[-1] == ("ce proche du maire", WORDS)


NEW = {
    "elected": ("Grégory Doucet a été élu maire dimanche.", "Le nouveau maire", "Grégory Doucet"),
    "named": ("Grégory Doucet vient d'être nommé ministre.", "Le nouveau ministre", "Grégory Doucet"),
    "a successor": ("Grégory Doucet succède à Gérard Larcher.", "Le nouveau président", "Grégory Doucet"),
    "who names": ("Grégory Doucet a nommé Gérard Larcher.", "Le nouveau directeur", "Le nouveau directeur"),
    "by whom": ("Grégory Doucet a été remplacé par Gérard Larcher.", "Le nouveau directeur", "Le nouveau directeur"),
    "another office": ("Grégory Doucet a été élu maire.", "Le nouveau directeur", "Le nouveau directeur"),
}


@pytest.mark.parametrize(("before", "office", "who"), NEW.values(), ids=NEW.keys())
def test_a_new_office(before: str, office: str, who: str) -> None:
    assert said_in(f"Sandrine Rousseau a dit non.\n\n{before} {office} affirme que {SAID}.")[-1] == (who, SAID)


OPENING = {
    "a past infinitive": f"Après avoir rappelé que {SAID}, Valérie Plante a quitté la salle.",
    "with an adverb": f"Après avoir longuement expliqué que {SAID}, Valérie Plante a quitté la salle.",
    "a participle": f"Tout en rappelant que {SAID}, Valérie Plante a souri.",
    "so as": f"Ainsi que l'a rappelé Valérie Plante, {SAID}.",
    "an occasion": f"Valérie Plante a, au cours d'une conférence de presse donnée lundi, annoncé que {SAID}.",
}


@pytest.mark.parametrize("text", OPENING.values(), ids=OPENING.keys())
@pytest.mark.parametrize("before", ["", "« Il faut avancer », a déclaré Emmanuel Macron.\n\n"])
def test_what_a_clause_that_opens_a_sentence_tells(text: str, before: str) -> None:
    assert said_in(before + text)[-1] == ("Valérie Plante", SAID)


@pytest.mark.parametrize(
    "text",
    [
        f"Après avoir appris que {SAID}, Valérie Plante a quitté la salle.",
        "Après avoir rappelé les faits, Valérie Plante a quitté la salle.",
        f"Valérie Plante refuse de dire que {SAID}.",
    ],
)
def test_what_is_not_said(text: str) -> None:
    assert said_in(text) == []


PRAISE = [
    "Il salue le travail de David Savard, resté sur la glace.",
    "Il évoque David Savard.",
    "Il cite David Savard.",
]


@pytest.mark.parametrize("praise", PRAISE)
def test_whom_a_pronoun_praises_does_not_speak(praise: str) -> None:
    text = f"« Il faut avancer », a déclaré Grégory Doucet. {praise} « {WORDS} », a-t-il lancé."
    assert said_in(text)[-1] == ("Grégory Doucet", WORDS)


@pytest.mark.parametrize(
    "clause",
    [
        "pourquoi certains maires ont affirmé vouloir attendre",
        "pourquoi la police a affirmé que tout allait bien",
        "quand Gérard Larcher a dit que tout allait bien",
    ],
)
def test_whose_words_a_question_only_tells_of(clause: str) -> None:
    text = f"« Il faut avancer », a déclaré Valérie Plante. Elle ne comprend pas {clause}. « {WORDS}. »"
    assert said_in(text)[-1] == ("Valérie Plante", WORDS)


@pytest.mark.parametrize(
    "deed", ["a terminé son intervention", "a salué le travail des pompiers", "a répondu au maire"]
)
@pytest.mark.parametrize(
    "doing",
    [
        "en demandant au conseil de",
        "en lui demandant de",
        "en appelant les élus à",
        "en promettant de",
        "en menaçant de",
    ],
)
def test_what_somebody_demands_by_a_deed(deed: str, doing: str) -> None:
    text = f"Emmanuel Macron a dit non.\n\nValérie Plante {deed} {doing} continuer à payer."
    assert [who for who, words in said_in(text) if "payer" in words] == ["Valérie Plante"]


def test_an_aside_in_a_relative_clause() -> None:
    text = f"Valérie Plante est venue. La loi tombe lundi, date à laquelle, soutient-elle, {SAID}."
    assert said_in(text) == [("Valérie Plante", SAID)]


def test_a_name_behind_an_office_and_an_infinitive() -> None:
    text = f"« {WORDS} », est venu dire devant le portail le directeur du site, Grégory Doucet, entouré de salariés."
    assert said_in(text) == [("Grégory Doucet", WORDS)]
