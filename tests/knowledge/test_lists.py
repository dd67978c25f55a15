"""What only some questions need is read before one of them waits for it."""

from knowledge.lists import read_lists
from knowledge.names.trades import trades
from knowledge.retrieval.contrary import read_opposites


def test_lists_are_read_at_once() -> None:
    read_lists.cache_clear()
    for load in (trades, read_opposites):
        load.cache_clear()
    read_lists()
    assert [load.cache_info().misses for load in (trades, read_opposites)] == [1, 1]
    trades(), read_opposites()
    assert [load.cache_info().misses for load in (trades, read_opposites)] == [1, 1]
