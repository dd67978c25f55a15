"""What bodies and people are called by alone is one kind in every language."""

from importlib import resources

import pytest

from knowledge.resolution.offices.kinds import read_kind

LINES = [
    line.partition(":")[::2]
    for line in resources.files("knowledge").joinpath("data/names/kinds.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def test_kinds_are_sorted_and_each_form_stands_once():
    assert [kind for kind, _ in LINES] == sorted({kind for kind, _ in LINES})
    forms = [form.strip() for _, listed in LINES for form in listed.split(",")]
    assert len(forms) == len(set(forms)) > 200


@pytest.mark.parametrize(
    ("text", "kinds", "rest"),
    [
        ("the city council", {"municipality"}, ()),
        ("la mairie de Vannes", {"municipality"}, ("Vannes",)),
        ("мэрия", {"municipality"}, ()),
        ("l'hôpital", {"hospital"}, ()),
        ("ein Polizeisprecher", {"police", "spokesperson"}, ()),
        ("заместитель губернатора", {"governor", "!deputy"}, ()),
        ("the French police", {"police", "@FR"}, ()),
        ("alcaldesa de Puertollano", {"mayor"}, ("Puertollano",)),
        ("the Pitcombe residents", {"residents"}, ("Pitcombe",)),
    ],
)
def test_a_kind_is_told_with_what_stands_beside_it(text, kinds, rest):
    assert (read_kind(text).kinds, read_kind(text).rest) == (kinds, rest)


def test_a_land_is_told_and_tells_which():
    assert not read_kind("the French police").is_alone
    assert read_kind("the police").is_alone
