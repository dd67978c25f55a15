"""Parties, unions and firms under one name, in whatever words: CCOO, Comisiones Obreras; УВЗ, Уралвагонзавод."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import words as normal_words
from knowledge.language.phrases import split_words
from knowledge.language.tables import beginnings, read_forms
from knowledge.language.territories import find_territories
from knowledge.names.trades import part_elisions

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHORTEST: Final = 6
"""Letters of a long name that a beginning stands for."""


@lru_cache(maxsize=1 << 13)
def shorten(text: str) -> str:
    """A text with the short name of each body in place of a long one.

    >>> shorten("líder provincial de Comisiones Obreras"), shorten("директор Уралвагонзавода")
    ('líder provincial de CCOO', 'директор УВЗ')
    >>> shorten("portavoz popular")
    'portavoz PP'
    """
    words = split_words(part_elisions(text))
    plain = [" ".join(normal_words(word)) for word in words]
    told: list[str] = []
    at, shortened = 0, False
    while at < len(words):
        end, told_by = _longest_at(plain, at)
        if told_by is None and at and plain[at - 1] in _members()[0]:
            told_by = _members()[1].get(plain[at])
        name, _, land = (told_by or "").partition("@")
        if name and _is_abroad(words, (at, end), land):
            end, name = at + 1, ""
        told.append(name.upper() if name else words[at])
        at, shortened = end, shortened or bool(name)
    return " ".join(told) if shortened else text


def _is_abroad(words: list[str], taken: tuple[int, int], land: str) -> bool:
    """Whether words beside a body's name tell another land: the communist party of China is not that of France."""
    start, end = taken
    beside = (one for one in find_territories(words) if one.end <= start or one.start >= end)
    return any(one.code != land for one in beside)


def _longest_at(plain: list[str], at: int) -> tuple[int, str | None]:
    """Where the longest name that begins at a word ends, and its short form."""
    table, longest = _table()
    for end in range(min(at + longest, len(plain)), at, -1):
        if name := table.get(" ".join(plain[at:end])):
            return end, name
    return at + 1, next(filter(None, map(table.get, beginnings(plain[at], _SHORTEST))), None)


@lru_cache(maxsize=1)
def _table() -> tuple[Mapping[str, str], int]:
    """Normalized name -> short name, with its land behind @, and the words of the longest."""
    found = dict(read_forms("names/short.txt"))
    found |= {name.partition("@")[0]: name for name in found.values()}
    return found, max(len(form.split()) for form in found)


@lru_cache(maxsize=1)
def _members() -> tuple[frozenset[str], Mapping[str, str]]:
    """Words behind which an adjective tells a party, and the short names of parties by such adjectives."""
    forms = list(read_forms("names/members.txt"))
    return frozenset(form for form, said in forms if said == "behind"), {
        form: said for form, said in forms if said != "behind"
    }
