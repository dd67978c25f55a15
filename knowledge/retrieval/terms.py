"""What a text is found by: its normalized words, Arabic ones with and without the article, and what they name.

Concepts (`#war`) and territories (`@UA`) that single words name are terms like words, so that a topic in another
language finds its statements. What only a phrase names is left to ranking.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from knowledge.language.concepts import find_concepts, may_name_concept
from knowledge.language.detection import find_script
from knowledge.language.normalization import words
from knowledge.language.territories import find_territories

if TYPE_CHECKING:
    from collections.abc import Iterable

_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")  # the article, alone or behind a clitic
_FIRST_LETTERS = frozenset("وبكفلا")
_SHORTEST = 3  # letters that must stay
_LONGEST = 40  # letters that are kept of a word; what is longer is an address or noise
_LANGUAGES = {"arabic": ("ar",), "cyrillic": ("ru", "uk"), "latin": ("en", "fr", "de", "es", "it", "tr")}
_REMEMBERED = 200_000  # written words whose terms are kept: some 60 MB


def bare(word: str) -> str:
    """An Arabic word without its article; any other word as it is.

    >>> bare("والحرب"), bare("الى"), bare("war")
    ('حرب', 'الى', 'war')
    """
    if word[:1] in _FIRST_LETTERS:
        for article in _ARTICLES:
            if word.startswith(article) and len(word) - len(article) >= _SHORTEST:
                return word[len(article) :]
    return word


def index_terms(text: str) -> tuple[str, ...]:
    """The distinct terms of a text.

    >>> index_terms("Schools, SCHOOLS: المعلمين")
    ('schools', '#education', 'المعلمين', 'معلمين')
    """
    if len(_remembered) >= _REMEMBERED:
        _remembered.clear()
    return tuple(dict.fromkeys(chain.from_iterable(map(_remembered.__getitem__, text.split()))))


def word_senses(word: str) -> tuple[str, ...]:
    """The concepts and territories that a normalized word names by itself, in any language of its script."""
    found = {f"@{territory.code}": None for territory in find_territories([word]) if not territory.faint}
    languages = _LANGUAGES.get(find_script(word) or "", ())
    for language in languages if languages and may_name_concept(word, languages) else ():
        for hit in find_concepts([word], language):
            found.update(dict.fromkeys(f"#{concept}" for concept in hit.concepts))
    return tuple(found)


def _terms(written: str) -> Iterable[str]:
    for word in words(written):
        yield word[:_LONGEST]
        if (stem := bare(word)) is not word:
            yield stem[:_LONGEST]
        if len(word) >= _SHORTEST:
            yield from word_senses(word)


class _Remembered(dict[str, tuple[str, ...]]):
    """Words as written, and the terms of each."""

    def __missing__(self, written: str) -> tuple[str, ...]:
        terms = self[written] = tuple(dict.fromkeys(_terms(written)))
        return terms


_remembered = _Remembered()
