"""English: marks made of two apostrophes, sources before a name, asides, deputies in court, things that happen."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "marks of two apostrophes": (
        "“The bridge was shut for a day,’’ said Ada Colau. ‘‘It was far too cold,’’ she said.",
        [("Ada Colau", "The bridge was shut for a day"), ("Ada Colau", "It was far too cold")],
    ),
    "an owner in a quotation": (
        "“The boys’ bridge was shut for a day,” said Ada Colau.",
        [("Ada Colau", "The boys’ bridge was shut for a day")],
    ),
    "an office with a capital before its name": (
        "According to Deputy Minister, Ada Colau, the bridge was shut.",
        [("Ada Colau", "the bridge was shut")],
    ),
    "an aside behind the verb": (
        "Mr Biden said, in another development, the bridge was shut.",
        [("Biden", "the bridge was shut")],
    ),
    "an aside and another's report": (
        "Mr Biden said, in London, he was told the bridge was shut.",
        [("Biden", "he was told the bridge was shut")],
    ),
    "who weeps": (
        "Emotions ran high as mourners described him, saying the bridge was shut.",
        [("mourners", "the bridge was shut")],
    ),
    "who cuts": (
        "Apple cut prices as sales fell, saying the bridge was shut.",
        [("Apple", "the bridge was shut")],
    ),
    "what one is alleged to have done": (
        "Babaji, also disclosed the arrest of one Idris Elba, a man alleged to have shut the bridge.",
        [("Babaji", "the arrest of one Idris Elba, a man alleged to have shut the bridge")],
    ),
    "what was alleged": ("The bridge was shut, residents alleged.", [("residents", "The bridge was shut")]),
    "a deputy who sits": (
        "Deputy District Judge Paul Smith said it was cold. The judge said the bridge was shut.",
        [("Paul Smith", "it was cold"), ("Paul Smith", "the bridge was shut")],
    ),
    "a deputy who does not": (
        "Deputy Mayor Paul Smith said it was cold. The mayor said the bridge was shut.",
        [("Paul Smith", "it was cold"), ("The mayor", "the bridge was shut")],
    ),
    "one of the past": (
        "Ex-Islander Ada Colau said it was cold.",
        [("Ada Colau", "it was cold")],
    ),
    "a line to another page": (
        "It was cold.\n\nREAD MORE: Ada Colau says the bridge was shut\n\nJoe Biden said it was late.",
        [("Joe Biden", "it was late")],
    ),
}


@pytest.mark.parametrize("form", SAID)
def test_each_says_what_is_told(form: str) -> None:
    text, expected = SAID[form]
    assert [(each.speaker, text[each.span.start : each.span.end]) for each in extract(Document(text))] == expected
