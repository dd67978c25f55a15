"""Questions for a thing, which may be a matter told by anybody."""

from importlib import resources

import pytest

from knowledge.language.concepts import LANGUAGES
from knowledge.questions.things import asks_thing

ROWS = [
    line.split(": ", 1)
    for line in resources.files("knowledge").joinpath("data/frames/things.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("code", "forms"), ROWS, ids=[code for code, _ in ROWS])
def test_openings_are_two_words_sorted_and_of_a_language(code, forms):
    listed = forms.split(", ")
    assert code in LANGUAGES
    assert listed == sorted(set(listed))
    assert {len(form.split()) for form in listed} == {2}


@pytest.mark.parametrize(
    ("code", "text", "thing"),
    [
        ("en", "What are the demands of Moscow?", True),
        ("en", "What did Moscow demand?", False),
        ("fr", "Quelles sont les exigences de Moscou ?", True),
        ("fr", "Que demande Moscou ?", False),
        ("ar", "ما هي مطالب موسكو؟", True),
        ("de", "Was sind die Forderungen Moskaus?", True),
        (None, "What are the demands of Moscow?", False),
    ],
)
def test_what_asks_for_a_thing(code, text, thing):
    assert asks_thing(text, code) is thing
