"""A name for readers of another script: from an article of that script, or beside the shipped article."""

import json

import pytest

import knowledge
from knowledge.exonyms import find_exonym
from knowledge.shipped import shipped_document, shipped_names

LANGUAGES = {"en", "fr", "ru", "de", "es", "it", "tr", "uk"}


@pytest.mark.parametrize(
    ("name", "language", "aliases", "read"),
    [
        ("الكرملين", "en", ("Kremlin", "the Kremlin", "Кремль"), "the Kremlin"),
        ("الكرملين", "uk", ("Kremlin", "Кремль"), "Кремль"),
        ("الكرملين", "tr", (), None),
        ("Kremlin", "ru", ("الكرملين",), None),
        ("Kremlin", "fr", ("le Kremlin",), None),
        ("2022", "ar", (), None),
    ],
)
def test_the_fullest_form_in_the_reader_s_script_is_shown(name, language, aliases, read):
    assert find_exonym(name, language, aliases) == read


@pytest.mark.parametrize("name", shipped_names())
def test_each_name_beside_the_shipped_article_stands_in_it_and_has_every_language(name):
    assert all(part.strip("()") in shipped_document().text for part in name.split())
    assert set(shipped_names()[name]) == LANGUAGES


def test_every_quoted_speaker_of_the_shipped_article_has_one():
    with knowledge.open() as embedded:
        quoted = {each.speaker.name for each in embedded.speakers(limit=100)}
    assert quoted == set(shipped_names())


def test_names_that_are_shown_are_not_indexed():
    with knowledge.open() as embedded:
        for each in embedded.speakers(limit=100):
            assert not set(each.speaker.aliases) & set(shipped_names()[each.speaker.name].values())


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_suggested_questions_name_speakers_in_the_asker_s_letters_and_are_answered(language):
    with knowledge.open() as embedded:
        for question in embedded.suggestions(language):
            assert not any("\u0600" <= letter <= "\u06ff" for letter in question)
            assert embedded.ask(question).to_dict()["status"] == "answered"


@pytest.mark.parametrize(
    ("language", "name"),
    [("ar", "أنغيلا ميركل"), ("ru", "Валентина Матвиенко"), ("en", "Gordon Brown"), ("uk", "Валентина Матвиенко")],
)
def test_who_is_suggested_has_a_name_that_the_asker_can_read(language, name):
    quoted = ["Gordon Brown"] * 3 + ["les riverains"] * 4 + ["أنغيلا ميركل", "Валентина Матвиенко"]
    with knowledge.open("sqlite://") as found:
        found.import_lines(json.dumps({"speaker": one, "quote": f"{place}"}) for place, one in enumerate(quoted))
        assert name in found.suggestions(language)[0]
