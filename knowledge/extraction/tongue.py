"""Which language's rules an article is read with: by its script, then by its commonest words."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, repeat
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses import languages, load_grammar
from knowledge.language.detection import RUSSIAN, UKRAINIAN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from knowledge.model import Document

_SAMPLE: Final = 20_000
_SCRIPTS: Final = {
    "ar": re.compile("[\u0620-\u064a]+"),
    "ru": re.compile("[\u0400-\u04ff]+"),
    "": re.compile("[A-Za-z\u00c0-\u024f]+"),
}
"""Runs of letters of each script; the commonest script tells the language where it is not Latin."""
_WORD: Final = re.compile(r"\w(?:'|\w*)")
"""A word, or what is elided before an apostrophe (l')."""
_CHARSETS: Final = {"": "ascii", "ar": "iso8859_6", "ru": "iso8859_5"}
"""Where a text has more than half of its characters in a script's plain letters, these count them fastest."""
_CYRILLIC_LANGUAGES: Final = frozenset({"ru", "uk"})
_STRETCH: Final = 600
"""Characters read before it is asked again whether one language leads."""
_CLEAR: Final = 40
"""Common words from which a language may lead clearly."""
_TIMES: Final = 3
"""How many times the common words of any other it must have."""


@cache
def _latin() -> tuple[str, ...]:
    return tuple(code for code in languages() if code not in _CYRILLIC_LANGUAGES)


@cache
def _users() -> Mapping[str, tuple[str, ...]]:
    """The commonest words of the languages in Latin letters, and which of them use each."""
    commons = {code: frozenset(load_grammar(code).commons) for code in _latin()}
    words = frozenset().union(*commons.values())
    return {word: tuple(code for code in commons if word in commons[code]) for word in words}


def recognise(document: Document) -> str:
    """`ar`, `ru`, `uk` or a language in Latin letters; letters decide before the document's own label."""
    sample = document.text[:_SAMPLE]
    script = _commonest_script(sample)
    if script in _CYRILLIC_LANGUAGES:
        ukrainian = sum(map(sample.count, UKRAINIAN)) > sum(map(sample.count, RUSSIAN))
        return "uk" if ukrainian else script
    if script:
        return script
    if document.language is not None and document.language in _latin():
        return document.language
    return _most_spoken(sample.lower().replace("’", "'"))


def _most_spoken(sample: str) -> str:
    """The language in Latin letters with most of its commonest words in a text, read until one leads clearly."""
    users, votes = _users(), dict.fromkeys(_latin(), 0)
    for start in range(0, len(sample), _STRETCH):
        words = _WORD.findall(sample, start, start + _STRETCH)
        for code in chain.from_iterable(map(users.get, words, repeat(()))):
            votes[code] += 1
        second, first = sorted(votes.values())[-2:]
        if first >= _CLEAR and first > _TIMES * second:
            break
    return max(votes, key=votes.__getitem__)


@cache
def _other_signs() -> Mapping[str, bytes]:
    """What a character set has besides a script's letters."""
    every = [bytes([sign]) for sign in range(256)]
    signs = {code: [sign.decode(name, "ignore") for sign in every] for code, name in _CHARSETS.items()}
    return {
        code: bytes(at for at, sign in enumerate(signs[code]) if not _SCRIPTS[code].fullmatch(sign)) for code in signs
    }


def _commonest_script(sample: str) -> str:
    """The code of the script with most letters; one that has half of all characters is looked for no further."""
    for code, others in _other_signs().items():
        if 2 * len(sample.encode(_CHARSETS[code], "ignore").translate(None, others)) > len(sample):
            return code
    counts: dict[str, int] = {}
    for code, letters in _SCRIPTS.items():
        counts[code] = sum(map(len, letters.findall(sample)))
        if 2 * counts[code] > len(sample):
            return code
    return max(counts, key=lambda code: counts[code])
