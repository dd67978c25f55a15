"""When a question asks about: yesterday, last week, in February, since March 2022, on Sunday."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.language.normalization import normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LANGUAGES: Final = ("en", "ar", "fr", "ru", "de", "es", "it", "tr", "uk")
_WEEKDAYS: Final = ("mo", "tu", "we", "th", "fr", "sa", "su")
_BOUNDS: Final = frozenset({"in", "since", "before"})
_LONGEST: Final = 3
_FIRST_YEAR, _LAST_YEAR = 1900, 2100

_Span: TypeAlias = tuple[date, date]
_Table: TypeAlias = dict[tuple[str, ...], tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Period:
    """ISO dates, inclusive, and the places of the words that told them."""

    since: str | None
    until: str | None
    places: frozenset[int]


def find_dates(words: Sequence[str], language: str | None, today: date | None) -> Period | None:
    """The period that normalized words name; None when they name none.

    `today` is what "yesterday" counts from; without it only a month or day with its year, or a year, is told.
    """
    table, beginnings = _table(language or "en")
    for place in (place for place, word in enumerate(words) if word in beginnings):
        meaning, end = _meaning(words, place, table)
        if meaning is None or meaning in _BOUNDS:
            continue
        year, end = _year_after(words, end)
        bound = table.get((words[place - 1],), ("", False))[0] if place else ""
        if (
            table[tuple(words[place : place + _length(words, place, table)])][1]
            and year is None
            and bound not in _BOUNDS
        ):
            continue
        span = _span(meaning, year, today)
        if span is not None:
            start = place - 1 if bound in _BOUNDS else place
            return _bounded(span, bound, frozenset(range(start, end)))
    return _lone_year(words, table)


def _lone_year(words: Sequence[str], table: _Table) -> Period | None:
    if not any(map(str.isdecimal, words)):
        return None
    for place in range(1, len(words)):
        year, end = _year_after(words, place)
        if year is None:
            continue
        bound = table.get((words[place - 1],), ("", False))[0]
        if bound in _BOUNDS:
            return _bounded((date(year, 1, 1), date(year, 12, 31)), bound, frozenset(range(place - 1, end)))
    return None


def _bounded(span: _Span, bound: str, places: frozenset[int]) -> Period:
    if bound == "since":
        return Period(span[0].isoformat(), None, places)
    if bound == "before":
        return Period(None, (span[0] - timedelta(days=1)).isoformat(), places)
    return Period(span[0].isoformat(), span[1].isoformat(), places)


def _length(words: Sequence[str], place: int, table: _Table) -> int:
    for length in range(min(_LONGEST, len(words) - place), 0, -1):
        if tuple(words[place : place + length]) in table:
            return length
    return 0


def _meaning(
    words: Sequence[str], place: int, table: dict[tuple[str, ...], tuple[str, bool]]
) -> tuple[str | None, int]:
    length = _length(words, place, table)
    return (table[tuple(words[place : place + length])][0], place + length) if length else (None, place)


def _year_after(words: Sequence[str], place: int) -> tuple[int | None, int]:
    word = words[place] if place < len(words) else ""
    if word.isdecimal() and len(word) == 4 and _FIRST_YEAR <= int(word) <= _LAST_YEAR:  # noqa: PLR2004 - four digits
        return int(word), place + 1
    return None, place


def _span(meaning: str, year: int | None, today: date | None) -> _Span | None:
    if meaning.isdecimal():
        return _month(int(meaning), year, today)
    if today is None:
        return None
    if meaning in _WEEKDAYS:
        day = today - timedelta(days=(today.weekday() - _WEEKDAYS.index(meaning)) % 7)
        return day, day
    return _SPANS[meaning](today)


def _month(month: int, year: int | None, today: date | None) -> _Span | None:
    """Without a year the latest such month that has begun."""
    if year is None:
        if today is None:
            return None
        year = today.year if month <= today.month else today.year - 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _week(day: date) -> _Span:
    first = day - timedelta(days=day.weekday())
    return first, first + timedelta(days=6)


def _whole_month(day: date) -> _Span:
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def _whole_year(year: int) -> _Span:
    return date(year, 1, 1), date(year, 12, 31)


_SPANS: Final[dict[str, Callable[[date], _Span]]] = {
    "today": lambda today: (today, today),
    "yesterday": lambda today: (today - timedelta(days=1), today - timedelta(days=1)),
    "this-week": _week,
    "last-week": lambda today: _week(today - timedelta(days=7)),
    "this-month": _whole_month,
    "last-month": lambda today: _whole_month(today.replace(day=1) - timedelta(days=1)),
    "this-year": lambda today: _whole_year(today.year),
    "last-year": lambda today: _whole_year(today.year - 1),
}


@lru_cache(maxsize=len(_LANGUAGES))
def _table(language: str) -> tuple[_Table, frozenset[str]]:
    """Words -> what they mean, and whether they are also another word; and the first of all these words."""
    column = _LANGUAGES.index(language) + 1 if language in _LANGUAGES else 1
    table: _Table = {}
    for line in _text().splitlines():
        if line and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split("|")]
            for form in filter(None, (form.strip() for form in cells[column].split(","))):
                key = tuple(part for part in normalize(form.removesuffix("?")).split("_") if part)
                table.setdefault(key, (cells[0], form.endswith("?")))
    return table, frozenset(key[0] for key in table)


def _text() -> str:
    return resources.files("knowledge").joinpath("data/frames/dates.txt").read_text(encoding="utf-8")
