"""How far the phrase goes that tells who speaks in French, and what opens a sentence and is no name."""

from __future__ import annotations

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "a participle in front": (
        "Placée sous le thème de la paix, la rencontre a duré. Selon la ministre, elle sera utile.",
        [("la ministre", "elle sera utile")],
    ),
    "a question word": (
        "Pourquoi ne rien faire ? s'est demandé François Bayrou, dénonçant ce qu’il appelle “une police à eux”.",
        [("François Bayrou", "une police à eux")],
    ),
    "whence one speaks": (
        "Depuis Athènes le président Hollande a indiqué que le gouvernement était mobilisé.",
        [("le président Hollande", "le gouvernement était mobilisé")],
    ),
    "to which one answers": (
        "Les élus veulent des séances. Ce à quoi le maire a répondu qu'il pourrait en discuter.",
        [("le maire", "il pourrait en discuter")],
    ),
    "what a role consists in": (
        "Leur rôle consiste à établir l’authenticité de textes douteux ou à démontrer que ceux-ci sont faux.",
        [],
    ),
    "who sends a paper": (
        "Le président du tribunal a fait circuler une note de service recommandant que les affaires soient reportées.",
        [("Le président du tribunal", "les affaires soient reportées")],
    ),
    "who sends a letter": (
        "Anne Hidalgo a envoyé une lettre au ministre lui demandant de faire un geste.",
        [("Anne Hidalgo", "faire un geste")],
    ),
    "behind a match": ("Le T1 était en forme dans son discours d’après match.", []),
    "a festival": (
        'Festival Gaboma : la culture à l\'honneur\n"Il nous sert bien", a déclaré le ministre de la Culture.',
        [("le ministre de la Culture", "Il nous sert bien")],
    ),
    "two offices of one": (
        "Maire de Lyon et député du Rhône, Gérard Collomb a dit que la ville changeait.",
        [("Gérard Collomb", "la ville changeait")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SAID.values(), ids=SAID)
def test_the_phrase_goes_as_far_as_who_speaks(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(said.speaker, text[said.span.start : said.span.end]) for said in extract(Document(text, language="fr"))]
    assert found == expected
