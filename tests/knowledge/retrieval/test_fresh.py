"""Statements that wait for the index: found at once, one by one and many together."""

from __future__ import annotations

from knowledge.retrieval.candidates import Candidates
from knowledge.retrieval.fresh import Fresh
from knowledge.retrieval.terms import TermReader
from knowledge.storage import Record, open_store

WORDS = [f"{first}{second}rbour" for first in "abcdefghijklmno" for second in "pqrstuvwxyz"]


def test_each_is_found_as_soon_as_it_is_there(tmp_path):
    with open_store(f"sqlite:///{tmp_path}/s.db", terms=TermReader().read) as store:
        candidates = Candidates(store.index)
        for at, word in enumerate(WORDS):
            list(store.import_statements([Record("The Court", f"the {word} opens", id=word)]))
            best, *others = candidates.search(None, (word + "s",), limit=len(WORDS))
            assert store.statement(best.number).id == word
            assert len(others) <= at
        assert len(Candidates(store.index).search(None, ("opens",), limit=1000)) == len(WORDS)


def test_few_vocabularies_and_every_word_in_one_of_them(tmp_path):
    fresh = Fresh()
    with open_store(f"sqlite:///{tmp_path}/s.db", terms=TermReader().read) as store:
        for word in WORDS:
            list(store.import_statements([Record("The Court", word, id=word)]))
            fresh.add(store.index.fresh(after=fresh.last_entry))
            assert fresh.look_up(None, (word,), -1)
    sizes = [len(vocabulary) for vocabulary in fresh._vocabularies]
    assert sum(sizes) == len(fresh._postings) >= len(WORDS)
    assert len(sizes) <= 4
    assert sizes == sorted(sizes, reverse=True)


def test_the_last_entry_of_a_statement_counts(tmp_path):
    with open_store(f"sqlite:///{tmp_path}/s.db", terms=TermReader().read) as store:
        list(store.import_statements([Record("The Court", "the dam holds", id="a"), Record("The Court", "no", id="b")]))
        list(store.import_statements([Record("The Mayor", "the bridge holds", id="a")]))
        fresh = Fresh()
        fresh.add(store.index.fresh())
        assert len(fresh) == 2
        assert fresh.look_up(None, ("dam",), -1) == {}
        court, mayor = store.find_speaker("The Court"), store.find_speaker("The Mayor")
        assert fresh.look_up((court,), ("holds",), -1) == {}
        assert fresh.look_up((mayor,), ("holds",), -1) == {1: [1.0]}
