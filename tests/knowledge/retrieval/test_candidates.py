"""The same searches over statements just added, settled, and settled in several segments."""

from __future__ import annotations

import pytest

from knowledge.retrieval.candidates import Candidates
from knowledge.retrieval.segments import Indexer
from knowledge.retrieval.terms import TermReader
from knowledge.storage import Record, open_store

SAID = [
    ("The Court", "the ceasefire holds in the north"),
    ("The Court", "peace needs a ceasefire and time"),
    ("The Ministry", "the ceasefire is over"),
    ("The Ministry", "وقف إطلاق النار في الحرب"),
    ("The Mayor", "schools open on Monday"),
    ("Another Mayor", "schools stay closed"),
]


@pytest.fixture(params=["fresh", "settled", "in segments", "compacted"])
def store(request, tmp_path):
    with open_store(f"sqlite:///{tmp_path}/s.db", terms=TermReader().read) as store:
        indexer = Indexer(store.index)
        for speaker, quote in SAID:
            list(store.import_statements([Record(speaker, quote)]))
            if request.param in {"in segments", "compacted"}:
                indexer.settle(loose=0)
        if request.param == "settled":
            indexer.settle(loose=0)
        if request.param == "compacted":
            indexer.compact()
        yield store


def search(store, speakers, *words, **more):
    ids = None if speakers is None else tuple(store.find_speaker(name) for name in speakers)
    found = Candidates(store.index).search(ids, words, **more)
    return [store.statement(candidate.number).quote for candidate in found]


@pytest.mark.parametrize(
    ("speakers", "words", "quotes"),
    [
        (["The Court"], ["ceasefire", "peace"], [SAID[1][1], SAID[0][1]]),
        (["The Court"], ["ceasfire", "paece"], [SAID[1][1], SAID[0][1]]),
        (["The Ministry"], ["الحرب"], [SAID[3][1]]),
        (["The Ministry"], ["حرب"], [SAID[3][1]]),
        (["The Court"], ["schools"], []),
        (None, ["schools", "monday"], [SAID[4][1], SAID[5][1]]),
        (["The Mayor", "Another Mayor"], ["closed"], [SAID[5][1]]),
        (["The Mayor"], [], []),
        ([], ["schools"], []),
    ],
)
def test_speaker_and_topic(store, speakers, words, quotes):
    assert search(store, speakers, *words) == quotes


def test_a_word_still_typed(store):
    assert search(store, None, "schools", "mon", prefix=True) == [SAID[4][1], SAID[5][1]]
    assert search(store, ["The Court"], "ceas", prefix=True) == [SAID[1][1], SAID[0][1]]


def test_what_is_retracted_is_not_found(store):
    candidates = Candidates(store.index)
    assert len(candidates.search(None, ["schools"])) == 2
    number = candidates.search(None, ["monday"])[0].number
    store.retract_statement(number)
    assert len(candidates.search(None, ["schools"])) == 1
    Indexer(store.index).settle(loose=0)
    assert len(candidates.search(None, ["schools"])) == 1
    Indexer(store.index).compact()
    assert len(candidates.search(None, ["schools"])) == 1


def test_what_is_corrected_or_merged_is_found_where_it_went(store):
    number = Candidates(store.index).search(None, ["monday"])[0].number
    store.correct(number, "The Court")
    assert search(store, ["The Court"], "schools") == [SAID[4][1]]
    assert search(store, ["The Mayor"], "schools") == []
    store.merge_speakers(store.find_speaker("The Ministry"), store.find_speaker("The Court"))
    assert search(store, ["The Ministry"], "schools") == [SAID[4][1]]
    assert len(search(store, ["The Ministry"], "ceasefire")) == 3


def test_what_another_process_adds_is_found(store):
    candidates = Candidates(store.index)
    candidates.search(None, ["schools"])
    with open_store(f"sqlite:///{store.connection.path}", terms=TermReader().read) as other:
        list(other.import_statements([Record("The Mayor", "schools have new windows")]))
    assert len(candidates.search(None, ["schools"])) == 3


def test_scores_and_matched_words(store):
    best, other = Candidates(store.index).search(None, ["schools", "monday"])
    assert (best.score, best.matched) == (1.0, ("schools", "monday"))
    assert 0 < other.score < 1
    assert other.matched == ("schools",)


def test_words_that_some_statement_has_are_told_from_those_that_none_has(store):
    said = Candidates(store.index).said(("ceasefire", "ceasfire", "حرب", "الحرب", "mayor"))
    assert said == {"ceasefire", "حرب", "الحرب"}
