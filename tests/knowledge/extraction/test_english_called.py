"""English: lone names behind what somebody is, offices behind names, plurals that are no verbs, orders told."""

import pytest

from knowledge.extraction import extract
from knowledge.model import Document

SAID = {
    "a driver by his only name": (
        'The driver, Musa, said the bridge was shut. "It was cold," he said.',
        [("Musa", "the bridge was shut"), ("Musa", "It was cold")],
    ),
    "a spokesman by his only name": (
        "Mr Obama's spokesman, Zabihullah, told reporters that talks went on.",
        [("Zabihullah", "talks went on")],
    ),
    "a name that ends as verbs do": (
        "The girl's uncle, Ahmed, said the bridge was shut.",
        [("Ahmed", "the bridge was shut")],
    ),
    "a body behind what it does": (
        'Joe Biden was there. The regulator, Ofcom, said the bridge was shut. "It was cold," he said.',
        [("Ofcom", "the bridge was shut"), ("Joe Biden", "It was cold")],
    ),
    "a town behind a role": (
        "The mayor, France, said the bridge was shut.",
        [("The mayor", "the bridge was shut")],
    ),
    "a doctor whose surname is a given name": (
        "Labor MP Ada Lawrence says there is hope. Dr Lawrence says the bridge is shut.",
        [("Ada Lawrence", "there is hope"), ("Ada Lawrence", "the bridge is shut")],
    ),
    "a Mr of a woman's surname": (
        "Mr Lawrence said there was hope. Ada Lawrence said the bridge was shut.",
        [("Lawrence", "there was hope"), ("Ada Lawrence", "the bridge was shut")],
    ),
    "a surname that is a trade": (
        "County dispatcher Charlotte Brewer confirmed the bridge was shut. Brewer said it was cold.",
        [("Charlotte Brewer", "the bridge was shut"), ("Charlotte Brewer", "it was cold")],
    ),
    "an office behind a name": (
        "Mr Kofi Annan executive director of the centre said the bridge was shut. He said it was cold.",
        [("Kofi Annan", "the bridge was shut"), ("Kofi Annan", "it was cold")],
    ),
    "those of a name": (
        "A Joe Biden campaign adviser of the party said the bridge was shut.",
        [("A Joe Biden campaign adviser of the party", "the bridge was shut")],
    ),
    "one expert is not who comes next": (
        "It was odd. One expert says the bridge was shut. Ada Colau flew home on Monday.",
        [("One expert", "the bridge was shut")],
    ),
    "where somebody was": (
        "A rafter who was swept into the Franklin River, in the south-west, says the bridge was shut.",
        [("A rafter who was swept into the Franklin River", "the bridge was shut")],
    ),
    "reports that suggest": (
        "Initial reports suggested the bridge was shut.",
        [("Initial reports", "the bridge was shut")],
    ),
    "who reports a rise": (
        "Boeing reports the bridge was shut.",
        [("Boeing", "the bridge was shut")],
    ),
    "whose claims they are": ("Groups are strongly critical of Irish Government claims that the bridge was shut.", []),
    "estimates that are included": ("It includes new estimates that the bridge was shut.", []),
    "what he also claims": (
        "Joe Biden left. He also claims that the bridge was shut.",
        [("Joe Biden", "the bridge was shut")],
    ),
    "a participle and its words": (
        "Joe Biden said the bridge was shut claiming, “It was far too cold.”",
        [("Joe Biden", "the bridge was shut"), ("Joe Biden", "It was far too cold")],
    ),
    "one of many with words": (
        "Residents said the bridge was shut, with one woman saying: “It was far too cold.”",
        [("Residents", "the bridge was shut"), ("one woman", "It was far too cold")],
    ),
    "an order before a deed": ("After police told the man to stop, the bridge was shut.", []),
    "news before a deed": (
        "After police told the man that the bridge was shut, he left.",
        [("police", "the bridge was shut, he left")],
    ),
    "a source that no comma ends": (
        "According to a police report the bridge was shut.",
        [("a police report", "the bridge was shut")],
    ),
    "a source with an article of its own": (
        "According to the mayor of the town the bridge was shut.",
        [("the mayor of the town", "the bridge was shut")],
    ),
    "what was confessed": ("Joe Biden confessed this yesterday in Paris while visiting a school.", []),
}


@pytest.mark.parametrize("form", SAID)
def test_each_is_whom_the_words_tell(form: str) -> None:
    text, expected = SAID[form]
    assert [(each.speaker, text[each.span.start : each.span.end]) for each in extract(Document(text))] == expected
