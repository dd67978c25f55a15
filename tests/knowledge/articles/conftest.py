from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from knowledge.articles.fetching import Fetcher

from .web import Web

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def web() -> Iterator[Web]:
    server = Web()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def fetcher() -> Fetcher:
    """Allowed on loopback, and quick to give up."""
    return Fetcher(allow_loopback=True, timeout=1)
