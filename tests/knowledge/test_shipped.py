"""The shipped article: what extraction finds in it is what its translations are of, word for word."""

import pytest

import knowledge
from knowledge.extraction import extract
from knowledge.shipped import shipped_document, shipped_translations


@pytest.fixture(scope="module")
def document():
    return shipped_document()


@pytest.mark.parametrize("quote", shipped_translations(), ids=lambda quote: quote[:30])
def test_each_translated_quotation_is_a_statement_to_the_letter(document, quote):
    assert quote in {document.text[found.span.start : found.span.end] for found in extract(document)}


def test_each_statement_has_a_translation(document):
    quotes = {document.text[found.span.start : found.span.end] for found in extract(document)}
    assert quotes <= set(shipped_translations())


def test_the_embedded_database_comes_with_it_and_a_named_one_is_empty(tmp_path):
    with knowledge.open() as embedded, knowledge.open(f"sqlite:///{tmp_path}/named.db") as named:
        assert embedded.stats().articles == 1
        assert named.stats().statements == 0


def test_another_version_of_it_is_taken_in_again(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    with knowledge.open() as embedded:
        embedded.retract_article(embedded.latest(limit=1)[0].article.id)
    taken = []
    monkeypatch.setattr(knowledge.Knowledge, "add_shipped", lambda self: taken.append(self.stats().statements))
    with knowledge.open():
        assert taken == []
    monkeypatch.setattr("knowledge.service.shipped_version", lambda: "another")
    for _ in range(2):
        with knowledge.open():
            pass
    assert taken == [0], "once for a new version, never for the one that is in"


def test_its_statements_show_their_translations():
    with knowledge.open() as embedded:
        translated = [said for said in embedded.latest(limit=100) if said.translations]
        assert len(translated) == embedded.stats().statements
