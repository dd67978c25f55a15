from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest

from knowledge.extraction.arabic.vocabulary import arabic_vocabulary
from knowledge.extraction.lexicon import load_lexicon, parse_lexicon

FLAGS = {"thing", "bare", "person", "weak", "mute", "deny", "joint", "accuse", "relay", "inside", "judge", "past"}
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
