"""French: words lifted out over whose they are, participles that open a sentence, lawyers of others."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

LIFTED = "« Ils utilisent nos voix pour faire passer la pire des lois »"
BEFORE = "« La ville est à bout », fustige Éric Piolle."
BEHIND = "Le combat continuera devant le Conseil. La loi durcit les règles.\n"


def _lifted(text: str) -> list[str]:
    return [one.speaker for one in attribute(Document(text), "fr") if "utilisent" in text[slice(*one.span)]]


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
@pytest.mark.parametrize(
    "line",
    [
        "Anne Hidalgo à franceinfo",
        "Anne Hidalgo, maire de Paris, sur RTL",
        "Anne Hidalgo au micro de RTL",
        "Anne Hidalgo à l'AFP",
        "Anne Hidalgo dans Le Figaro",
        "— Anne Hidalgo, à franceinfo",
    ],
)
def test_whose_lifted_words_are(between: str, line: str) -> None:
    assert _lifted(f"{BEFORE}\n\n{LIFTED}{between}{line}\n\n{BEHIND}") == ["Anne Hidalgo"]


def test_a_name_alone_on_the_line_of_the_words() -> None:
    assert _lifted(f"{BEFORE}\n\n{LIFTED} Anne Hidalgo\n\n{BEHIND}") == ["Anne Hidalgo"]


def test_where_it_was_said_on_a_line_of_its_own() -> None:
    assert _lifted(f"{BEFORE}\n\n{LIFTED}\n\nAnne Hidalgo\n\nà franceinfo\n\n{BEHIND}") == ["Anne Hidalgo"]


@pytest.mark.parametrize("line", ["Anne Hidalgo à Marseille", "Anne Hidalgo, la fin d'un règne"])
def test_a_heading_below_is_not_whose_they_are(line: str) -> None:
    assert "Anne Hidalgo" not in _lifted(f"{BEFORE}\n\n{LIFTED}\n\n{line}\n\n{BEHIND}")


UNDERGONE = [
    "Mise en examen",
    "Mis en cause",
    "Huée",
    "Poursuivie",
    "Condamnée en 2019",
    "Exclue du parti",
    "Traînée en justice",
]


@pytest.mark.parametrize("told", UNDERGONE)
@pytest.mark.parametrize(
    "words", ["pour avoir déclaré « tout est perdu »", "après avoir lancé « tout est perdu »", "pour ses propos"]
)
def test_what_was_done_to_somebody_is_nobody(told: str, words: str) -> None:
    text = f"« Oui », a dit Éric Piolle. {told} {words}, Anne Hidalgo est venue. « Nous étions là », a-t-elle dit."
    speakers = [one.speaker for one in attribute(Document(text), "fr")]
    assert speakers[0] == "Éric Piolle"
    assert set(speakers[1:]) == {"Anne Hidalgo"}


LAWYERS = ["l'avocate générale", "l'avocat de la famille", "l'avocate des victimes", "l'avocat du plaignant"]


@pytest.mark.parametrize("lawyer", LAWYERS)
@pytest.mark.parametrize(
    "later",
    [
        "« Mon client est innocent », a clamé Me Éric Piolle.",
        "Son avocat, Me Éric Piolle, a plaidé la relaxe.",
        "L'avocate de la défense, Me Anne Hidalgo, a plaidé la relaxe.",
    ],
)
def test_a_lawyer_of_others_is_not_who_is_named_later(lawyer: str, later: str) -> None:
    text = f"« Les faits sont graves », a tranché {lawyer}. La salle est pleine. {later}"
    assert attribute(Document(text), "fr")[0].speaker == lawyer


def test_a_lawyer_whose_name_stands_beside_whose_he_is() -> None:
    text = (
        "« Les faits sont graves », a tranché l'avocat de la famille. La salle est pleine. "
        "L'avocat de la famille, Me Éric Piolle, est sorti."
    )
    assert attribute(Document(text), "fr")[0].speaker == "Éric Piolle"
