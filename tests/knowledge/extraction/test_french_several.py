"""French: whom `ils` and `elles` take up, and sentences that `avant de` opens and nothing ends."""

from __future__ import annotations

import pytest

from knowledge.extraction.clauses import attribute
from knowledge.model import Document

SAID = "« On fera plus attention à la route »"

SEVERAL = {
    "two who have not spoken": (f"Anne Hidalgo et Julie Gayet roulent. {SAID}, admettent-elles.", "two"),
    "two of whom one spoke": (
        f"Anne Hidalgo et Julie Gayet roulent. « On y va tout de suite », dit Julie Gayet. {SAID}, admettent-elles.",
        "two",
    ),
    "two of the paragraph before": (
        (
            "Anne Hidalgo et Julie Gayet roulent. « On y va tout de suite », dit Julie Gayet.\n\n"
            f"Quand elles l'apprennent, tout change. {SAID}, admettent-elles."
        ),
        "two",
    ),
    "a view": (
        "Anne Hidalgo et Julie Gayet roulent. « On y va », dit Julie Gayet. Selon elles, la route est dangereuse.",
        "two",
    ),
    "others told of since": (
        (
            "Anne Hidalgo et Julie Gayet roulent. « On y va », dit Julie Gayet. Ses voisines ont tout vu. La rue dort. "
            f"{SAID}, admettent-elles."
        ),
        None,
    ),
    "no women": (
        f"Éric Piolle et Bruno Le Maire roulent. « On y va », dit Éric Piolle. Tout change. {SAID}, admettent-elles.",
        None,
    ),
    "one nameless": (f"« On y va tout de suite », dit le voisin. {SAID}, admettent-ils.", None),
}


@pytest.mark.parametrize(("text", "told"), SEVERAL.values(), ids=SEVERAL.keys())
def test_two_who_are_named_not_far_before(text: str, told: str | None) -> None:
    speakers = [one.speaker for one in attribute(Document(text), "fr") if "route" in text[slice(*one.span)]]
    assert speakers == (["Anne Hidalgo et Julie Gayet"] if told else [])


@pytest.mark.parametrize("verb", ["d'ajouter", "de préciser", "de rappeler", "de marteler", "d'avertir"])
@pytest.mark.parametrize("before", ["« C'est fini », a dit Éric Piolle.", "Selon Éric Piolle, tout est fini."])
@pytest.mark.parametrize("said", ["« la ville n'a plus un sou »", "la ville n'a rien", "« la ville dort. Et rêve »"])
def test_a_sentence_that_avant_opens(verb: str, before: str, said: str) -> None:
    text = f"{before} Avant {verb} que {said}."
    assert [one.speaker for one in attribute(Document(text), "fr")] == ["Éric Piolle"] * 2


def test_avant_de_before_another_clause_is_its_own() -> None:
    text = "« C'est fini », a dit Éric Piolle. Avant de dire que la ville dort, il faut la voir."
    assert len(attribute(Document(text), "fr")) == 1
