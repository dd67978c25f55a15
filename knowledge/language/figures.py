"""Figures in a text with what they count, and the days and months it names: 2,400 people, 3,5 Millionen Euro, le lundi.

A claim of another figure, unit, month or day of the week is another claim. Words are data (`data/language/units.txt`,
`data/frames/dates.txt`); how figures are grouped is told here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.normalization import normalize, words
from knowledge.language.numbers import find_numbers, is_two
from knowledge.language.tables import beginnings, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_FIGURE: Final = re.compile(
    r"(?:(?<![\w.,])(?<![^\W\d_]-)|(?<=(?<!\w)[وبلف]))"
    r"(\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?![\d])|\d+)(?:[.,](\d+))?(?![\d])"
)
_GROUPED: Final = re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)")
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[€$£]")
_AHEAD: Final = 3
"""Words behind a figure among which its scale and unit stand."""
_DAY: Final = "date day"
_ONE_AND_HALF: Final = "one half"
_HOUR: Final = "time hour"
_HALF_HOUR: Final = 30.0
_FEW: Final = 2.0
_SCALED: Final = 1000.0
_FARTHEST: Final = 40
"""Letters of a text behind a figure in which they stand."""
_COLUMNS: Final = {"en": 1, "ar": 2, "fr": 3, "ru": 4, "de": 5, "es": 6, "it": 7, "tr": 8, "uk": 9}
_DAYS: Final = frozenset({"mo", "tu", "we", "th", "fr", "sa", "su"})
_FEWEST_BEGUN: Final = 3
_IN: Final = frozenset({"en", "im", "in", "since", "until", "в", "у"})


def join_digits(text: str) -> str:
    """A text without what groups the digits of its figures.

    >>> join_digits("2,400 people, 1 250 000 tonnes, 0.125, 2010")
    '2400 people, 1250000 tonnes, 0.125, 2010'
    """
    return _GROUPED.sub(lambda found: re.sub(r"\D", "", found.group()), text)


class Figure(NamedTuple):
    """A number, and what it counts as `kind unit` (time month), None where that is no unit that a list has."""

    value: float
    unit: str | None


@lru_cache(maxsize=1 << 12)
def read_figures(text: str, language: str | None) -> tuple[Figure, ...]:
    """The figures of a text, in digits or words; one and two count as days of a month alone, as pairs go by them.

    >>> read_figures("3,5 millions d'euros en dix-huit mois", "fr")
    (Figure(value=3500000.0, unit='money euro'), Figure(value=18.0, unit='time month'))
    """
    found = [*_in_digits(text, language), *_in_words(text, language), *_halves(text)]
    counted = (one for _, one in sorted(found, key=lambda one: one[0]) if one.value > _FEW or one.unit == _DAY)
    return tuple(dict.fromkeys(counted))


def _in_digits(text: str, language: str | None) -> Iterator[tuple[int, Figure]]:
    for found in _FIGURE.finditer(text):
        whole, part = re.sub(r"\D", "", found.group(1)), found.group(2)
        value = float(f"{whole}.{part}" if part else whole)
        before, behind = text[: found.start()], text[found.end() :]
        figure = _with_unit(value, before, behind)
        is_day = figure.unit is None and figure.value <= _FEW and not part and _is_in_month(before, behind, language)
        yield found.start(), Figure(value, _DAY) if is_day else figure


def _is_in_month(before: str, behind: str, language: str | None) -> bool:
    """Whether a month stands beside a number: 1er juillet, 2 de mayo, June 1st."""
    behind_it = words(behind[:_FARTHEST])[:2]
    led = behind_it[1:] if behind_it and len(behind_it[0]) <= _FEWEST_BEGUN else []
    beside = (words(before[-_FARTHEST:])[-1:], behind_it[:1], led)
    return any(read_days(f"{word} 1", language)[0] for found in beside for word in found)


def _in_words(text: str, language: str | None) -> Iterator[tuple[int, Figure]]:
    if language is None:
        return
    spans = [(found.start(), part) for found in _WORD.finditer(text) for part in words(found.group())]
    for number in find_numbers([word for _, word in spans], language):
        behind = " ".join(word for _, word in spans[number.end : number.end + 2 * _AHEAD])
        if not number.value.isdecimal() or not spans[number.start][1].isdecimal():
            yield spans[number.start][0], _with_unit(float(number.value), "", f" {behind}")
    for (start, word), (_, scale) in pairwise(spans):
        if is_two(word, language) and is_scale(scale):
            yield start, _with_unit(_FEW, "", text[start + len(word) :])


def _halves(text: str) -> Iterator[tuple[int, Figure]]:
    """The minutes of half an hour beside whole ones: an hour and a half, ساعة ونصف, anderthalb Stunden."""
    told = [(found.start(), found.group()) for found in _WORD.finditer(text)]
    kinds = [_kind_of(word) for _, word in told]
    for at, kind in enumerate(kinds):
        if kind != _HOUR:
            continue
        half = next((place for place in range(at + 1, min(len(kinds), at + 1 + _AHEAD)) if kinds[place] == "half"), at)
        joined = half > at and all(len(word) <= _FEWEST_BEGUN for _, word in told[at + 1 : half])
        if joined or (at and kinds[at - 1] == _ONE_AND_HALF):
            yield told[at][0], Figure(_HALF_HOUR, "time minute")


def _with_unit(value: float, before: str, behind: str) -> Figure:
    """A figure with the half, the scales and the unit behind it, or the sign of money before it."""
    unit = _kind_of(before[-1:]) if before[-1:] in {"$", "£", "€"} else None
    ahead = _WORD.findall(behind[:_FARTHEST].split("\n", maxsplit=1)[0])
    told = [(word, _kind_of(word) or _kind_of(word.replace("’", "'").rpartition("'")[2])) for word in ahead]
    if half := _find_half(told):
        value = value + 0.5 if value < _SCALED else 0.0  # tres millones y medio: of what is read in the number itself
        told = [one for at, one in enumerate(told) if at > half or (one[1] and at < half)]
    scaled = False
    for at, (word, kind) in enumerate(told[:_AHEAD]):
        if kind is None and len(word) > _FEWEST_BEGUN and not scaled:
            break
        of_money = unit or (told[1][1] if len(told) > 1 else None) or ""
        scale = (kind or "").removeprefix("money " if not at and of_money.startswith("money") else "")
        if scale.startswith("scale"):
            value, scaled = value * 10.0 ** int(scale.split()[1]), True
        elif kind is not None and "scale" not in kind:
            unit = unit or kind
            break
    return Figure(value, unit)


def _find_half(told: Sequence[tuple[str, str | None]]) -> int | None:
    """Where one half more stands behind a figure, after little words, a scale or a unit: quatre ans et demi."""
    at = next((at for at, (_, kind) in enumerate(told[: _AHEAD + 1]) if kind == "half"), None)
    return at if at and all(kind or len(word) <= _FEWEST_BEGUN for word, kind in told[:at]) else None


def read_days(text: str, language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """The months, 1 to 12, and days of the week that a text names; one that is also another word, where it is dated.

    >>> sorted(map(sorted, read_days("Le lundi 12 mai", "fr")))
    [['5'], ['mo']]
    """
    table, plain = _days_of(language or ""), words(text)
    found = {
        kind
        for at, word in enumerate(plain)
        if table and (kind := table.get(word) or (table.get(f"{word}?") if _is_dated(plain, at) else None))
    }
    return frozenset(found - _DAYS), frozenset(found & _DAYS)


def _is_dated(plain: Sequence[str], at: int) -> bool:
    """Whether a number of a day or a year stands beside a word, or a word for "in" before it."""
    before = plain[max(0, at - 1) : at]
    return not _IN.isdisjoint(before) or any(word.isdecimal() for word in (*before, *plain[at + 1 : at + 2]))


def _kind_of(word: str) -> str | None:
    plain, table = normalize(word), _units()
    return table.get(plain) or next(filter(None, map(table.get, beginnings(plain, _FEWEST_BEGUN))), None)


def is_scale(word: str) -> bool:
    """Whether a normalized word multiplies the number before it: thousand, ألف, millions."""
    return (_kind_of(word) or "").startswith("scale")


def find_time(plain: Iterable[str]) -> str | None:
    """The first unit of time among normalized words, in any language.

    >>> find_time(["whole", "hours"]), find_time(["دقيقه"])
    ('time hour', 'time minute')
    """
    return next((kind for word in plain if (kind := _kind_of(word) or "").startswith("time")), None)


@lru_cache(maxsize=1)
def _units() -> Mapping[str, str]:
    """Normalized form -> what it counts; a beginning keeps its `*`."""
    found: dict[str, str] = {}
    for kind, forms in _rows("language/units.txt", ":"):
        for form in map(str.strip, forms[0].split(",")):
            found.setdefault(normalize(form), kind)
    return found


@lru_cache(maxsize=16)
def _days_of(language: str) -> Mapping[str, str]:
    """The words of a language for months and days of the week, normalized; `?` ends one that is also another word."""
    column = _COLUMNS.get(language)
    if column is None:
        return {}
    found: dict[str, str] = {}
    for kind, forms in _rows("frames/dates.txt", "|"):
        if (kind.isdecimal() or kind in _DAYS) and column <= len(forms):
            listed = filter(None, map(str.strip, forms[column - 1].split(",")))
            found.update({normalize(form.replace("_", "'")): kind for form in listed})
    return found


def _rows(file: str, mark: str) -> Iterator[tuple[str, Sequence[str]]]:
    for line in read_lines(file):
        kind, *forms = line.split(mark)
        yield kind.strip(), forms
