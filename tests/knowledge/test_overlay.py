"""What people decide outlives the index it was decided on."""

from __future__ import annotations

import json

import pytest

import knowledge
from knowledge.model import Attribution, Document, Span
from knowledge.overlay import count_waiting, read_overlay, write_overlay
from knowledge.storage import Draft, open_store

TEXT = 'The ministry said "we will wait". The court said "we agreed". The council said "nothing new".'


@pytest.fixture
def stores(tmp_path):
    with open_store(f"sqlite:///{tmp_path}/a.db") as one, open_store(f"sqlite:///{tmp_path}/b.db") as two:
        yield one, two


def add(store):
    document = Document(TEXT, url="https://gazette.example/1")
    found = [("we will wait", "Ministry"), ("we agreed", "Court"), ("nothing new", "Council")]
    spans = [(Span(TEXT.index(quote), TEXT.index(quote) + len(quote)), name) for quote, name in found]
    drafts = [Draft(Attribution(name, (name,), span, "direct"), (name,)) for span, name in spans]
    return {said.quote: said for said in store.add(document, drafts).statements}


def decide(store):
    said = add(store)
    store.correct(said["we will wait"].number, "The Speaker of Parliament")
    store.retract_statement(said["we agreed"].number)
    store.translate(said["nothing new"].id, [("fr", "rien de nouveau")])


def said_by(store):
    return {said.quote: said.speaker for said in store.export()}


@pytest.mark.parametrize("first", ["overlay", "article"])
def test_decisions_reach_another_index_whichever_comes_first(stores, first):
    one, two = stores
    decide(one)
    lines = list(write_overlay(one))
    if first == "article":
        add(two)
    assert two.decide(read_overlay(lines)) == 3
    add(two)
    assert said_by(two) == said_by(one) == {"we will wait": "The Speaker of Parliament", "nothing new": "Council"}
    assert list(write_overlay(two)) == lines
    assert [said.translations for said in two.export()] == [said.translations for said in one.export()]


def test_adding_again_keeps_what_was_decided(stores):
    one, _ = stores
    decide(one)
    before = [list(one.export()), list(write_overlay(one))]
    add(one)
    assert [list(one.export()), list(write_overlay(one))] == before


def test_a_reviewer_sees_what_a_decision_is_about(stores):
    decide(stores[0])
    rows = {row.get("quote"): row for row in map(json.loads, write_overlay(stores[0]))}
    assert rows["we will wait"]["speaker"] == "The Speaker of Parliament"
    assert rows["nothing new"]["article"] == "https://gazette.example/1"
    assert rows[None]["retracted"] is True


SPEAKERS = [
    '{"merge": "Council", "into": "City Council"}',
    '{"split": "Court", "as": "Court (Lyon)", "article": "https://gazette.example/1"}',
    '{"split": "Ministry", "as": "Ministry (Lyon)", "role": "at Lyon"}',
]


@pytest.mark.parametrize("first", ["overlay", "article"])
def test_decisions_about_speakers_reach_another_index_by_name(stores, first):
    one, two = stores
    if first == "article":
        add(one)
        add(two)
    assert one.decide(read_overlay(SPEAKERS)) == 3
    assert count_waiting(one) == (0 if first == "article" else 3)
    lines = list(write_overlay(one))
    assert lines == SPEAKERS
    assert two.decide(read_overlay(lines)) == 3
    add(one)
    add(two)
    told = {"we will wait": "Ministry", "we agreed": "Court (Lyon)", "nothing new": "City Council"}
    assert said_by(one) == said_by(two) == told
    assert two.decide(read_overlay(lines)) == 3
    assert list(write_overlay(two)) == lines
    assert said_by(two) == told


BROKEN = {
    "no JSON": "{",
    "no object": "[1]",
    "no id": '{"speaker": "Court"}',
    "a speaker that is no name": '{"id": "a", "speaker": 3}',
    "retracted in words": '{"id": "a", "retracted": "yes"}',
    "a decision misspelt": '{"id": "a", "speeker": "Court"}',
    "a split of one name": '{"split": "The Court", "as": "the court"}',
    "a merge into nobody": '{"merge": "The Court"}',
    "a split of nobody": '{"split": "", "as": "Court"}',
    "a split misspelt": '{"split": "Court", "as": "Court (Lyon)", "rule": "Lyon"}',
    "a split by no role": '{"split": "Court", "as": "Court (Lyon)", "role": null}',
    "a merge and a statement": '{"id": "a", "merge": "Court", "into": "Council"}',
    "a translation of nothing": '{"id": "a", "translation": {"fr": 1}}',
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_overlay_changes_nothing(tmp_path, what):
    with knowledge.open(f"sqlite:///{tmp_path}/a.db") as opened:
        with pytest.raises(knowledge.ImportFormatError, match="line 2"):
            opened.import_overlay(['{"id": "b", "retracted": true}', BROKEN[what]])
        assert list(opened.export_overlay()) == []
