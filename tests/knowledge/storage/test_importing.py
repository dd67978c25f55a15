"""An article that an import meets again is the one that is stored, whoever stored it meanwhile."""

import pytest

from knowledge.model import Article
from knowledge.storage import Record, importing, open_store


@pytest.fixture(autouse=True)
def small_batches(monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 2)


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'isnad.db'}"


def record(text, page):
    return Record("Ann", text, article=Article("News", f"https://news.example/{page}"))


def pages(store):
    return sorted(url for (url,) in store.connection.rows("SELECT url FROM articles"))


def test_an_article_of_several_batches_is_stored_once(url):
    with open_store(url) as store:
        list(store.import_statements(record(f"Day {day}.", day % 3) for day in range(12)))
        assert pages(store) == [f"https://news.example/{page}" for page in range(3)]


@pytest.mark.parametrize("alone", [True, False], ids=["by this connection", "by another"])
def test_an_article_that_was_stored_between_two_batches_is_found(url, alone):
    with open_store(url) as store, open_store(url) as another:
        taken = store.import_statements(record(f"Day {day}.", day) for day in range(8))
        assert [next(taken), next(taken)] == [(2, 2), (4, 4)], "from the second batch on, articles are marked"
        list((store if alone else another).import_statements([record("Day 7, early.", 7)]))
        list(taken)
        assert pages(store) == [f"https://news.example/{page}" for page in range(8)]


def test_a_batch_that_failed_leaves_no_mark_and_no_article(url, monkeypatch):
    with open_store(url) as store:
        taken = store.import_statements(record(f"Day {day}.", day) for day in range(8))
        assert next(taken) == (2, 2)
        monkeypatch.setattr(importing, "write_rows", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            next(taken)
        monkeypatch.undo()
        assert pages(store) == ["https://news.example/0", "https://news.example/1"]
        list(store.import_statements(record(f"Day {day}.", day) for day in range(8)))
        assert pages(store) == [f"https://news.example/{page}" for page in range(8)]
