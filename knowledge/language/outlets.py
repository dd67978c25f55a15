"""Outlets of Arab countries, which write of home without naming it: عكاظ, هسبريس."""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from knowledge.language.normalization import words
from knowledge.language.tables import read_lines

_KINDS: Final = frozenset(words("صحيفة جريدة موقع شبكة قناة وكالة بوابة مجلة الإلكترونية الإخبارية الإخباري"))
"""Words that stand beside an outlet's name or are left out."""


def home_of_outlet(outlet: str | None, url: str | None = None) -> str | None:
    """The country (ISO 3166) of an outlet by its name or its address, None where the list has neither.

    >>> home_of_outlet("صحيفة عكاظ"), home_of_outlet(None, "https://www.hespress.com/1.html")
    ('SA', 'MA')
    """
    known, told = _load_outlets(), tuple(words(outlet or ""))
    hosts = ((outlet or "") if "." in (outlet or "") else "", (urlsplit(url).hostname or "") if url else "")
    parts = (part for host in hosts for part in host.casefold().split(".")[:-1])
    names = (told, tuple(word for word in told if word not in _KINDS), *((part,) for part in parts))
    return next((known[name] for name in names if name in known), None)


@lru_cache(maxsize=1)
def _load_outlets() -> dict[tuple[str, ...], str]:
    lines = (line.partition(":") for line in read_lines("language/outlets.txt"))
    return {_key(name): code for code, _, names in lines for name in names.split(",")}


def _key(name: str) -> tuple[str, ...]:
    """A name's words; a host's part is one, be there a hyphen in it."""
    name = name.strip()
    return (name,) if name.isascii() and " " not in name else tuple(words(name))
