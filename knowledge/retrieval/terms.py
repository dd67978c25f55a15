"""What a text is found by: its normalized words, Arabic ones with and without the article, and its concepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from knowledge.language.normalization import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")  # the article, alone or behind a clitic
_SHORTEST = 3  # letters that must stay
_LONGEST = 40  # letters that are kept of a word; what is longer is an address or noise


def bare(word: str) -> str:
    """An Arabic word without its article; any other word as it is.

    >>> bare("والحرب"), bare("الى"), bare("war")
    ('حرب', 'الى', 'war')
    """
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST:
            return word[len(article) :]
    return word


def index_terms(text: str, concepts: Callable[[str], Iterable[str]] | None = None) -> tuple[str, ...]:
    """The distinct terms of a text; `concepts` gives ids that start with `#`, which no word does.

    >>> index_terms("The war, the War: الحرب")
    ('the', 'war', 'الحرب', 'حرب')
    """
    found: dict[str, None] = {}
    for word in words(text):
        word = word[:_LONGEST]  # noqa: PLW2901 - the same word, cut
        if word not in found:
            found[word] = None
            if (stem := bare(word)) is not word:
                found[stem] = None
    if concepts is not None:
        found.update(dict.fromkeys(concepts(text)))
    return tuple(found)
