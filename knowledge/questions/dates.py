"""When a question asks about: yesterday, last week, in February, since March 2022, on Sunday, 20 February, in 2024."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.language.normalization import normalize
from knowledge.language.tables import read_lines
from knowledge.questions.markers import markers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LANGUAGES: Final = ("en", "ar", "fr", "ru", "de", "es", "it", "tr", "uk")
_WEEKDAYS: Final = ("mo", "tu", "we", "th", "fr", "sa", "su")
_BOUNDS: Final = frozenset({"in", "since", "after", "before", "until"})
_PARTS: Final = frozenset({"of", "the", "year", "part", "last"})
_YEARS_TOLD: Final = {"this-year": 0, "last-year": 1}
_LONGEST: Final = 3
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_DAY: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|o|го|е)?", re.ASCII)
_NUMBERS: Final = 3

_Span: TypeAlias = tuple[date, date]
_Table: TypeAlias = dict[tuple[str, ...], tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Period:
    """ISO dates, inclusive, and the places of the words that told them."""

    since: str | None
    until: str | None
    places: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Told:
    """What words from `start` to `end` name; the bound before them is not among them."""

    span: _Span
    start: int
    end: int


def find_dates(words: Sequence[str], language: str | None, today: date | None) -> Period | None:
    """The period that normalized words name; None when they name none.

    `today` is what "yesterday" counts from; without it only what tells its year is told.
    """
    read = _Reader(words, language or "en", today)
    if read.beginnings.isdisjoint(words) and not any(map(str.isdecimal, words)):
        return None
    told = next((told for place in range(len(words)) if (told := read.tell(place))), None)
    if told is None:
        return None
    start, bound = read.bound_before(told.start)
    end, bound = read.bound_behind(told.end, bound)
    places, (first, last) = frozenset(range(start, end)), told.span
    since, until = (day.isoformat() if day else None for day in _open(first, last)[bound])
    return Period(since, until, places)


def _open(first: date, last: date) -> dict[str, tuple[date | None, date | None]]:
    """The period of a date by the bound before or behind it."""
    day = timedelta(days=1)
    return {
        "": (first, last),
        "in": (first, last),
        "since": (first, None),
        "after": (last + day, None),
        "before": (None, first - day),
        "until": (None, last),
    }


class _Reader:
    """A question's words, and what the table of its language makes of them."""

    def __init__(self, words: Sequence[str], language: str, today: date | None) -> None:
        self.words, self.language, self.today = words, language, today
        self.table, self.beginnings = _table(language)

    def tell(self, place: int) -> _Told | None:
        """The date that begins at a place, or whose month or year stands there."""
        if self.words[place].isdecimal():
            return self._numbers(place) or self._lone_year(place)
        meaning, length, unsure = self._meaning(place)
        if meaning.isdecimal():
            return self._month(int(meaning), place, place + length, unsure=unsure)
        if not meaning or self.today is None or meaning in _BOUNDS or meaning in _PARTS:
            return None
        if meaning not in _WEEKDAYS:
            return _Told(_SPANS[meaning](self.today), place, place + length)
        return self._weekday(meaning, place, place + length, unsure=unsure)

    def bound_before(self, place: int) -> tuple[int, str]:
        """Where what leads to a date begins (in the early), and which bound it is, if any."""
        start = at = place
        while at and not self._is_bound(at - 1) and self._is_any(("of", "the", "part", "last"), at - 1):
            at -= 1
            start = at if self._is_any(("part", "last"), at) else start
        if at and self._is_bound(at - 1):
            return at - 1, self._meaning(at - 1)[0]
        return start, ""

    def bound_behind(self, place: int, bound: str) -> tuple[int, str]:
        """The same for a word that stands behind its date: 2020'den önce."""
        behind = next((one for one in ("since", "after", "before", "until") if self._is(f"~{one}", place)), "")
        return (place + 1, behind) if behind else (place, bound)

    def _meaning(self, place: int) -> tuple[str, int, bool]:
        """What the longest phrase at a place means, its length, and whether it may be another word."""
        if self.words[place] in self.beginnings:
            for length in range(min(_LONGEST, len(self.words) - place), 0, -1):
                if known := self.table.get(tuple(self.words[place : place + length])):
                    return known[0], length, known[1]
        return "", 0, False

    def _is(self, meaning: str, place: int) -> bool:
        return place < len(self.words) and self.table.get((f"{meaning}:", self.words[place])) is not None

    def _is_any(self, meanings: tuple[str, ...], place: int) -> bool:
        return any(self._is(meaning, place) for meaning in meanings)

    def _is_bound(self, place: int) -> bool:
        return self.table.get((self.words[place],), ("", False))[0] in _BOUNDS

    def _numbers(self, place: int) -> _Told | None:
        """2022-02-20 and 20.02.2022."""
        numbers = [word for word in self.words[place : place + _NUMBERS] if word.isdecimal()]
        if len(numbers) < _NUMBERS:
            return None
        year, month, day = map(int, numbers if len(numbers[0]) == len("2022") else reversed(numbers))
        span = _day_span(day, month, year) if _FIRST_YEAR <= year <= _LAST_YEAR else None
        return _Told(span, place, place + _NUMBERS) if span else None

    def _lone_year(self, place: int) -> _Told | None:
        """A year behind "in", beside the word for a year, or beside a word of saying: was hat Putin 2024 gesagt."""
        year, end = self._year(place)
        if year is None:
            return None
        start = place
        while start and self._is_any(("of", "year", "part"), start - 1):
            start -= 1
        named = end > place + 1 or any(self._is_any(("year", "part"), at) for at in range(start, place))
        bound = start > 0 and self._is_bound(start - 1)
        if not (named or bound or self._does(("say",), place - 1) or self._does(("say", "what"), end)):
            return None
        return _Told(_whole_year(year), start if named or bound else place, end)

    def _does(self, jobs: tuple[str, ...], place: int) -> bool:
        done = markers(self.language).words.get(self.words[place], ()) if 0 < place < len(self.words) else ()
        return not set(jobs).isdisjoint(done)

    def _month(self, month: int, start: int, end: int, *, unsure: bool) -> _Told | None:
        """A month with the day before or behind it and the year behind; without a year the latest that has begun."""
        if end < len(self.words) and self._meaning(end)[0] == str(month):
            end += self._meaning(end)[1]  # told twice: شباط/فبراير
        before = start - 1
        while before > 0 and self._is("of", before):
            before -= 1
        day = _day(self.words[before]) if before >= 0 else None
        if day:
            start = before
        elif end < len(self.words) and (day := _day(self.words[end])):
            end += 1
        while self._is_any(("last", "year"), end) and self._year(end)[0] is None:
            end += 1
        year, end = self._year(end)
        if unsure and year is None and not day and not self.bound_before(start)[1]:
            return None
        span = self._month_span(month, day, year)
        return _Told(span, start, end) if span else None

    def _month_span(self, month: int, day: int | None, year: int | None) -> _Span | None:
        if year is None:
            if self.today is None:
                return None
            later = (month, day or 1) > (self.today.month, self.today.day if day else 1)
            year = self.today.year - later
        return _day_span(day, month, year) if day else _whole_month(date(year, month, 1))

    def _year(self, place: int) -> tuple[int | None, int]:
        """A year at a place or behind the words that lead to it, and where it ends with the word for a year."""
        at = place
        while self._is("of", at) or self._is("year", at):
            at += 1
        if at < len(self.words) and self.today and (told := self._meaning(at))[0] in _YEARS_TOLD:
            return self.today.year - _YEARS_TOLD[told[0]], at + told[1]
        word = self.words[at] if at < len(self.words) else ""
        if not (word.isdecimal() and len(word) == len("2022") and _FIRST_YEAR <= int(word) <= _LAST_YEAR):
            return None, place
        at += 1
        while self._is("year", at):
            at += 1
        return int(word), at

    def _weekday(self, meaning: str, start: int, end: int, *, unsure: bool) -> _Told | None:
        """The latest such day; with a date behind it that date: Sunday, 20 February."""
        following = [told for place in range(end, min(end + 3, len(self.words))) if (told := self.tell(place))]
        if following and following[0].start <= end + self._is("of", end):
            return _Told(following[0].span, start, following[0].end)
        if self.today is None or (unsure and not self.bound_before(start)[1]):
            return None
        end += self._is_any(("last", "year"), end)
        day = self.today - timedelta(days=(self.today.weekday() - _WEEKDAYS.index(meaning)) % 7)
        return _Told((day, day), start, end)


def _day(word: str) -> int | None:
    match = _DAY.fullmatch(word)
    day = int(match[1]) if match else 0
    return day if 1 <= day <= monthrange(2000, 1)[1] else None


def _day_span(day: int, month: int, year: int) -> _Span | None:
    try:
        told = date(year, month, day)
    except ValueError:
        return None
    return told, told


def _last_day(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _week(day: date) -> _Span:
    first = day - timedelta(days=day.weekday())
    return first, first + timedelta(days=6)


def _whole_month(day: date) -> _Span:
    return day.replace(day=1), _last_day(day)


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
    """Words -> what they mean, and whether they are also another word; and the first of all these words.

    A word of _PARTS stands under (`of:`, word), as it may mean something else besides (el: "on" and "the").
    """
    column = _LANGUAGES.index(language) + 1 if language in _LANGUAGES else 1
    table: _Table = {}
    for line in read_lines("frames/dates.txt"):
        cells = [cell.strip() for cell in line.split("|")]
        for form in filter(None, (form.strip() for form in cells[column].split(","))):
            key = tuple(part for part in normalize(form.removeprefix("~").removesuffix("?")).split("_") if part)
            part = f"~{cells[0]}" if form.startswith("~") else cells[0]
            whole = (f"{part}:", *key) if part in _PARTS or part != cells[0] else key
            table.setdefault(whole, (cells[0], form.endswith("?")))
            if language == "ar" and cells[0].isdecimal():
                table.setdefault(("ب" + key[0], *key[1:]), (cells[0], form.endswith("?")))
    return table, frozenset(key[0] for key in table)
