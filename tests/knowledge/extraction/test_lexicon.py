from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from knowledge.extraction.arabic.phrases.sentences import fold
from knowledge.extraction.arabic.phrases.vocabulary import arabic_vocabulary
from knowledge.extraction.lexicon import load_lexicon, parse_lexicon

FLAGS = {
    "thing",
    "bare",
    "person",
    "weak",
    "mute",
    "speech",
    "stress",
    "unled",
    "deny",
    "joint",
    "accuse",
    "relay",
    "inside",
    "judge",
    "past",
    "upon",
    "led",
    "object",
    "called",
}
PREPOSITIONS = {"إلى", "على", "ب", "عن", "من", "في", "ل"}


def test_entries_are_unique_within_their_section() -> None:
    text = files("knowledge").joinpath("data", "extraction", "ar.txt").read_text(encoding="utf-8")
    section, seen = "", Counter[tuple[str, str]]()
    for line in text.splitlines():
        entry = line.partition("#")[0].partition("|")[0].strip()
        if entry.startswith("["):
            section = entry
        elif entry:
            seen[section, entry] += 1
    assert [entry for entry, count in seen.items() if count > 1] == []


def test_verbs_say_what_they_may() -> None:
    for past, (present, participle, *rest) in load_lexicon("ar")["verbs"].items():
        assert present.startswith("ي"), past
        assert participle, past
        assert set(rest) <= FLAGS | PREPOSITIONS, past


@pytest.mark.parametrize("form", ["قال", "وقالت", "يقول", "فاضافوا", "مشيرا", "مضيفه", "دعت", "تنفي", "مطالبا", "رات"])
def test_forms_of_verbs(form: str) -> None:
    assert form in arabic_vocabulary().cues


def test_comments_and_attributes() -> None:
    assert parse_lexicon("# all\n[a]\nx | one two # why\ny\n") == {"a": {"x": ("one", "two"), "y": ()}}


def test_offices_of_two_names_are_titles() -> None:
    known = arabic_vocabulary()
    assert known.synonyms
    for one, other in known.synonyms:
        assert one != other
        assert one[0] in known.roles, one
        assert (other, one) in known.synonyms


@pytest.mark.parametrize(
    "section",
    [
        "given names",
        "places",
        "places of two words",
        "names before God",
        "names like titles",
        "firms and clubs",
        "letters of firms",
        "in titles",
        "districts",
    ],
)
def test_words_of_several_a_line_stand_once(section: str) -> None:
    words = [fold(word) for line in load_lexicon("ar")[section] for word in line.split()]
    assert [word for word, count in Counter(words).items() if count > 1] == []


def test_given_names_are_no_titles_and_no_stops() -> None:
    known = arabic_vocabulary()
    assert known.first_names & (known.roles.keys() | known.stops | known.commons | known.institutions.keys()) == set()


def test_names_like_titles_are_titles_or_nouns() -> None:
    known = arabic_vocabulary()
    assert known.title_names <= known.roles.keys() | known.place_openers
