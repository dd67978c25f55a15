"""When a question asks about: yesterday, last week, in February, since March 2022, on Sunday."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """ISO dates, inclusive, and the places of the words that told them."""

    since: str | None
    until: str | None
    places: frozenset[int]


def find_dates(words: list[str], language: str | None, today: date | None) -> Period | None:
    """The period that words name; None when they name none."""
    del words, language, today
    return None
