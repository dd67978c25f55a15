"""A description of another rank, place or body than somebody's post is nobody's name."""

from __future__ import annotations

import pytest

from knowledge import Document
from knowledge.extraction.clauses import attribute

ENGLISH = (
    ("mayor of Leeds", "deputy mayor"),
    ("former mayor of Leeds", "mayor"),
    ("deputy headteacher", "headteacher"),
    ("finance minister", "shadow finance minister"),
    ("finance minister", "former finance minister"),
    ("finance minister", "union's general secretary"),
    ("prime minister", "minister"),
    ("president of France", "club's president"),
    ("museum's director", "hospital's director"),
    ("mayor of Leeds", "club's captain"),
    ("mayor of Leeds", "senator"),
    ("company's chairman", "chief executive"),
    ("fire chief", "police chief"),
    ("governor of Ohio", "lieutenant governor"),
    ("police chief", "chief executive"),
    ("UN secretary general", "chief executive"),
)
FRENCH = (
    ("maire de Lyon", "maire de Grenoble"),
    ("maire lyonnais", "maire grenoblois"),
    ("maire de Lyon", "sénateur"),
    ("maire adjoint", "maire"),
    ("ministre de l'Intérieur", "ministre de l'Économie"),
    ("ministre", "ministre délégué"),
    ("président du club", "président de la région"),
    ("président du club", "président français"),
    ("vice-président", "président"),
    ("préfet du Rhône", "sous-préfet"),
    ("directeur du musée", "directeur financier"),
    ("procureur", "juge"),
    ("chef de la police", "chef des pompiers"),
    ("président de la République", "président du club"),
    ("directeur du musée", "président de la République"),
    ("secrétaire général de l'ONU", "directeur général"),
    ("chef de l'opposition", "directeur"),
)
SAME_ENGLISH = (
    ("mayor of Leeds", "mayor"),
    ("Leeds mayor", "mayor of Leeds"),
    ("French finance minister", "minister"),
    ("governor of Texas", "Republican governor"),
    ("chief prosecutor", "prosecutor"),
    ("deputy mayor of Leeds", "deputy mayor"),
)
SAME_FRENCH = (
    ("maire de Nice", "maire niçois"),
    ("ministre français des Affaires étrangères", "ministre"),
    ("directeur général du groupe", "directeur général"),
    ("préfet du Rhône", "préfet"),
    ("maire adjoint", "maire adjoint"),
    ("président de la République", "président français"),
    ("secrétaire général de la CGT", "patron de la CGT"),
)


def _english(post: str, other: str) -> str:
    text = f"“We will not give up,” said Peter Hall, the {post}.\n\n“It is too expensive,” the {other} told reporters."
    return attribute(Document(text), "en")[-1].speaker


def _french(post: str, other: str) -> str:
    text = (
        f"« Nous ne céderons pas », a déclaré Jean Morel, le {post}. « Le projet est trop cher », a ajouté le {other}."
    )
    return attribute(Document(text), "fr")[-1].speaker


@pytest.mark.parametrize(("post", "other"), ENGLISH)
def test_another_post_is_no_name(post: str, other: str) -> None:
    assert _english(post, other) == f"the {other}"


@pytest.mark.parametrize(("post", "other"), FRENCH)
def test_another_french_post_is_no_name(post: str, other: str) -> None:
    assert _french(post, other) == f"le {other}"


@pytest.mark.parametrize(("post", "shorter"), SAME_ENGLISH)
def test_a_shorter_form_is_the_same_post(post: str, shorter: str) -> None:
    assert _english(post, shorter) == "Peter Hall"


@pytest.mark.parametrize(("post", "shorter"), SAME_FRENCH)
def test_a_shorter_french_form_is_the_same_post(post: str, shorter: str) -> None:
    assert _french(post, shorter) == "Jean Morel"
