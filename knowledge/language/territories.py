"""Territories in the languages that are asked in: names out of CLDR, adjectives and capitals from a reviewed file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from babel import Locale

from knowledge.language.normalization import normalize
from knowledge.language.phrases import ARABIC_PREFIXES, Phrases
from knowledge.language.tables import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LANGUAGES: Final = ("ar", "en", "fr", "ru", "de", "es", "it", "tr", "uk")
_NOT_COUNTRIES: Final = frozenset({"EZ", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA"})
_TELLING: Final = 3
"""First letters of a word that no ending changes; one more where its base form has two more."""
_PREFIXED: Final = frozenset(prefix[0] for prefix in ARABIC_PREFIXES)
_LONGEST_PREFIX: Final = max(map(len, ARABIC_PREFIXES))
_FILE: Final = "language/territories.txt"
_HOMOGRAPHS: Final = "-"
_SEATS: Final = 3
"""The column of capitals."""
_SKIPPED: Final = ("the", "la", "le", "les", "der", "die", "das", "el", "of", "de", "du", "в", "на")


@dataclass(frozen=True, slots=True)
class Territory:
    """A territory among words: `words[start:end]`, its code (ISO 3166, EU, UN). `faint`: maybe a common word (us)."""

    code: str
    start: int
    end: int
    faint: bool = False


def find_territories(words: Sequence[str]) -> list[Territory]:
    """Territories that words as written name, by name, adjective or capital, from the left."""
    return [Territory(hit.values[0], hit.start, hit.end, hit.faint) for hit in _phrases().find(words)]


def find_namesakes(words: Sequence[str]) -> frozenset[str]:
    """The codes of territories whose names among words are first of all another's: Oman, where عمان may be Amman."""
    return frozenset(code for hit in _phrases().find(words) for code in hit.values[1:])


@lru_cache(maxsize=1 << 16)
def may_name_territory(word: str) -> bool:
    """Whether a word as written may stand in a territory's name; remembered, for whole texts."""
    return names_territory(word) or _phrases().skips(word)


@lru_cache(maxsize=1 << 16)
def names_territory(word: str) -> bool:
    """Whether a word as written is a word of a territory's name, adjective or capital."""
    return _phrases().knows(word)


@lru_cache(maxsize=1 << 13)
def names_capital(word: str) -> bool:
    """Whether a word as written is a capital, which is a place of its own beside the land that it stands for."""
    return bool(_capitals().find([word]))


def may_be_territory(word: str) -> bool:
    """Whether a normalized word by itself may name a territory, by its first letters, behind an Arabic prefix also.

    Quick, for each word of a million texts: nine of ten need not be looked at any closer.
    """
    if len(word) <= _TELLING + 1 or "'" in word:
        return True
    heads = _heads()
    if word[:_TELLING] in heads or word[: _TELLING + 1] in heads:
        return True
    if word[0] not in _PREFIXED:
        return False
    for start in range(1, _LONGEST_PREFIX + 1):
        if word[start : start + _TELLING] in heads or word[start : start + _TELLING + 1] in heads:
            return True
    return False


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """The first letters of territories' names, three of a short one and four of any other."""
    return frozenset(
        word[: _TELLING + 1] if len(word) > _TELLING + 1 else word[:_TELLING] for word in _phrases().lone_words()
    )


@lru_cache(maxsize=1)
def territory_forms() -> tuple[tuple[str, str], ...]:
    """Every (form, code) that is known: the reviewed forms first, then CLDR's names."""
    return (*_reviewed(), *_cldr())


@lru_cache(maxsize=1)
def homographs() -> tuple[str, ...]:
    """Words that only look like a form of a territory's name."""
    rows = (line for line in read_lines(_FILE) if line.startswith(_HOMOGRAPHS))
    return tuple(form.strip() for row in rows for form in row.split("|")[1].split(","))


@lru_cache(maxsize=1)
def _phrases() -> Phrases[str]:
    return Phrases(territory_forms(), _SKIPPED, homographs())


@lru_cache(maxsize=1)
def _capitals() -> Phrases[str]:
    rows = (line.split("|") for line in read_lines(_FILE) if not line.startswith(_HOMOGRAPHS))
    return Phrases((form.strip(), row[0].strip()) for row in rows for form in row[_SEATS].split(",") if form.strip())


def _reviewed() -> Iterator[tuple[str, str]]:
    for line in read_lines(_FILE):
        if not line.startswith(_HOMOGRAPHS):
            code, *columns = (column.strip() for column in line.split("|"))
            for column in columns:
                yield from ((form.strip(), code) for form in column.split(",") if form.strip())


def _cldr() -> Iterator[tuple[str, str]]:
    """CLDR's names, without those that are words of a language (réunion, riunione: a meeting)."""
    common = {normalize(word) for word in homographs()}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if normalize(name.split()[-1]) in common:
                continue
            if len(code) == 2 and code not in _NOT_COUNTRIES:  # noqa: PLR2004 - longer codes are continents
                yield name, code
                if language in ("ru", "uk") and name.endswith("й") and " " not in name:
                    yield name[:-1] + "я", code  # Китай, глава МИД Китая
                if language == "uk" and name.endswith("ія"):
                    yield name[:-1] + "ї", code  # Росія, міністр Росії
