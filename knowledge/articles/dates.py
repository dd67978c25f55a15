"""Days: those that pages state in many notations and languages, and those that prose names against its own date.

Days are ISO 8601 (`2013-08-04`). Names of months and weekdays come from CLDR; the words for today and yesterday from
data/articles/days.toml.
"""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from importlib import resources
from typing import Any, Final

from knowledge.language.normalization import normalize

_LOCALES: Final = (
    *("ar", "ar_LB", "ar_IQ", "ar_SY", "ar_DZ", "ar_TN", "ar_MA", "ar_SA", "ar_AE", "en", "fr", "ru", "uk", "es", "de"),
    *("it", "pt", "tr", "nl", "pl", "cs", "sk", "ro", "el", "sv", "nb", "da", "fi", "hu", "bg", "sr", "hr", "fa", "he"),
    *("id", "vi", "be", "ca", "sl", "lt", "lv", "et"),
)
_ISO: Final = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT: Final = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$")
_EAST: Final = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_NUMERIC: Final = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)(.{0,12}[ap]\.?m\b)?")
_EPOCH: Final = re.compile(r"^(\d{10})(\d{3})?$")
_PIECE: Final = re.compile(r"\d+|[^\W\d_]+")
_IN_ADDRESS: Final = (
    re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)"),
    re.compile(r"[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/._-]|$)"),
    re.compile(r"/((?:19|20)\d\d)/[a-z_-]+/(\d{1,2})/(\d{1,2})/"),
)
_COUNTED: Final = {"before-yesterday": -2, "yesterday": -1, "today": 0}
_FIRST_YEAR: Final = 1980


def parse_day(text: str) -> str | None:
    """The day in a machine's or a person's notation, as it stands there: no time zone is turned into another.

    >>> parse_day("2023-04-28T17:40:08Z"), parse_day("Fri, 28 Apr 2023 10:00 GMT"), parse_day("soon")
    ('2023-04-28', '2023-04-28', None)
    """
    text = text.strip()
    for pattern in (_COMPACT, _ISO):
        if match := pattern.search(text):
            return _day(*map(int, match.groups()))
    if match := _EPOCH.match(text):
        return datetime.fromtimestamp(int(match[1]), UTC).date().isoformat()
    return find_day(text)


def find_day(text: str) -> str | None:
    """The first full date that stands in prose of any of the known languages.

    >>> find_day("الأحد، 04 آب/اغسطس 2013"), find_day("15 августа 2016, 13:43"), find_day("in May")
    ('2013-08-04', '2016-08-15', None)
    """
    text = normalize(text)
    if match := _EAST.search(text) or _ISO.search(text):
        return _day(*map(int, match.groups()))
    return _numeric_day(text) or _written_day(_PIECE.findall(text))


def day_of_address(url: str) -> str | None:
    """The day that many sites put into their addresses.

    >>> day_of_address("https://example.org/2013/11/27/travel/index.html")
    '2013-11-27'
    """
    for pattern in _IN_ADDRESS:
        if (match := pattern.search(url)) and (day := _day(*map(int, match.groups()))):
            return day
    return None


def days_between(one: str, other: str) -> int:
    """How far two ISO days are apart, whichever is first."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _day(year: int, month: int, day: int) -> str | None:
    """None for what is no day, or none that an article could be of."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    latest = datetime.now(UTC).date() + timedelta(days=2)
    return found.isoformat() if date(_FIRST_YEAR, 1, 1) <= found <= latest else None


def _numeric_day(text: str) -> str | None:
    """`4.8.2013` and `4/8/2013` are the fourth of August; with a.m. or p.m. behind, American: the eighth of April."""
    match = _NUMERIC.search(text)
    if not match:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    american = match[2] == "/" and bool(match[5])
    orders = [(second, first), (first, second)]
    for month, day in reversed(orders) if american else orders:
        if found := _day(year, month, day):
            return found
    return None


def _written_day(pieces: list[str]) -> str | None:
    months = _months()
    for place, piece in enumerate(pieces):
        month = months.get(" ".join(pieces[place : place + 2])) or months.get(piece)
        if month and (found := _around(pieces, place, month)):
            return found
    return None


def _around(pieces: list[str], place: int, month: int) -> str | None:
    """A month's day stands right behind it or one or two words before ("20 de febrero"), its year near.

    So near, because "may", "set" and "out" are months' short names and more often other words.
    """
    before, behind = pieces[max(0, place - 3) : place][::-1], pieces[place + 1 : place + 6]
    year = next((int(piece) for piece in [*behind, *before] if _is_year(piece)), None)
    days = [int(piece) for piece in [*before[:2], *behind[:1]] if piece.isdecimal() and len(piece) <= 2]  # noqa: PLR2004
    return next((found for day in days if year and (found := _day(year, month, day))), None)


def _is_year(piece: str) -> bool:
    return piece.isdecimal() and len(piece) == 4 and int(piece) >= _FIRST_YEAR  # noqa: PLR2004


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Normalized month names, wide and short, of every known language and Arabic country."""
    return _calendar_names("months", ("wide", "abbreviated"), _LOCALES)


def _calendar_names(kind: str, widths: tuple[str, ...], locales: tuple[str, ...]) -> dict[str, int]:
    from babel import Locale  # noqa: PLC0415 - only articles with a written date need it

    names: dict[str, int] = {}
    for code in locales:
        locale = getattr(Locale.parse(code), kind)
        for context in ("format", "stand-alone"):
            for width in widths:
                for number, name in locale[context].get(width, {}).items():
                    key = " ".join(_PIECE.findall(normalize(name)))
                    if key and not key.isdecimal():
                        names.setdefault(key, number)
    return names


@lru_cache(maxsize=1)
def _day_words() -> dict[str, dict[str, Any]]:
    source = resources.files("knowledge").joinpath("data/articles/days.toml").read_text(encoding="utf-8")
    return tomllib.loads(source)


@lru_cache(maxsize=16)
def _day_names(language: str) -> tuple[re.Pattern[str], dict[str, int], dict[str, int]]:
    """For a language: what names a day, the words counted in days, and the weekdays (Monday 0)."""
    words = _day_words()[language]
    counted = {normalize(word): days for kind, days in _COUNTED.items() for word in words[kind]}
    weekdays = _calendar_names("days", ("wide",), (language,))
    weekdays |= {normalize(word): day for word, day in words.get("weekdays", {}).items()}
    coming = "|".join(re.escape(normalize(word)) for word in words["coming"])
    named = "|".join(sorted(map(re.escape, (*counted, *weekdays)), key=len, reverse=True))
    clitic = "[وفبل]?" if language == "ar" else ""
    pattern = rf"(?<!\w){clitic}(?P<name>{named})(?!\w)(?!\s+(?:{coming})(?!\w))"
    return re.compile(rf"(?:(?<!\w)(?:{coming})\s+)?{pattern}"), counted, weekdays


def resolve_day(text: str, published: str | None, language: str | None) -> str | None:
    """The day that "yesterday", "مساء أمس" or "الأحد" in an article's sentence means; None where none is named.

    A weekday is the last such day up to the article's own. The first name in the text decides.

    >>> resolve_day("في اتصال اليوم الأحد", "2022-02-20", "ar"), resolve_day("said on Friday", "2022-02-20", "en")
    ('2022-02-20', '2022-02-18')
    """
    stated = parse_day(published) if published else None
    if not stated or language not in _day_words():
        return None
    pattern, counted, weekdays = _day_names(language)
    match = pattern.search(normalize(text))
    if not match or match.start("name") - match.start() > 1:  # more than a clitic before: a day to come
        return None
    day, name = date.fromisoformat(stated), match["name"]
    if name in counted:
        return (day + timedelta(days=counted[name])).isoformat()
    return (day - timedelta(days=(day.weekday() - weekdays[name]) % 7)).isoformat()
