"""French: whose view words without a speaker of their own tell, and bodies whose name goes on behind d'."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

WORDS = "Nous allons tous payer demain matin"
BEFORE = "« C'est ainsi », explique Christophe. "


def speaker_of(text: str) -> str | None:
    at = text.index(WORDS)
    return next((one.speaker for one in attribute(Document(text), "fr") if one.span.start <= at < one.span.end), None)


VIEWS = [
    "L'analyse est similaire pour {}",
    "Le constat est le même chez {}",
    "L'avis est partagé par {}",
    "La colère est vive chez {}",
    "Le ton est plus dur du côté de {}",
    "Un avis que partage {}",
    "Un constat que ne partage pas {}",
    "Même chose pour {}",
]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("who", ["Laure", "Valérie Plante", "une voisine", "l'opposition"])
@pytest.mark.parametrize("mark", [" : « {}. »", ". « {}. »"])
def test_whose_view_follows(view: str, who: str, mark: str) -> None:
    assert speaker_of(BEFORE + view.format(who) + mark.format(WORDS)) == who


@pytest.mark.parametrize(
    "told",
    [
        "Le projet est prévu pour les habitants.",
        "Les travaux ont été lancés par la mairie.",
        "La colère a été provoquée par le maire.",
        "Tout se passe chez sa sœur.",
    ],
)
def test_what_is_no_view(told: str) -> None:
    assert speaker_of(f"{BEFORE}{told} « {WORDS}. »") == "Christophe"


def test_whose_side_speaks() -> None:
    text = f"Emmanuel Macron a dit non. Même écho du côté du FRAPRU, qui souligne que « {WORDS} »."
    assert speaker_of(text) == "FRAPRU"


@pytest.mark.parametrize(
    "body", ["Centre d'Animation Paysanne", "Institut d'Études Politiques", "Conseil d'Analyse Sociale"]
)
@pytest.mark.parametrize("form", ["Le {} a dit que {}.", "« {1} », a indiqué le {0}."])
def test_a_body_whose_name_goes_on_behind_an_elision(body: str, form: str) -> None:
    assert speaker_of(form.format(body, WORDS)) == body


def test_whose_a_body_is() -> None:
    assert speaker_of(f"La Mairie d'Anne Hidalgo a dit que {WORDS}.") == "Anne Hidalgo"
