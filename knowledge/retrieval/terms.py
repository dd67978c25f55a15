"""What a text is found by: its normalized words, Arabic ones with and without the article, and what they name.

Concepts (`#war`) and territories (`@UA`) that single words name are terms like words, so that a topic in another
language finds its statements. What only a phrase names is left to ranking.
"""

from __future__ import annotations

from array import array
from functools import lru_cache
from itertools import chain, compress
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from knowledge.language.concepts import LANGUAGES, lexicon, may_name_concept, name_concepts
from knowledge.language.detection import SCRIPTS, find_script
from knowledge.language.normalization import words
from knowledge.language.territories import find_territories, may_be_territory
from knowledge.storage.index import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Ints: TypeAlias = NDArray[np.int64]

_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")  # the article, alone or behind a clitic
_FIRST_LETTERS = frozenset("وبكفلا")
_SHORTEST = 3  # letters that must stay
_LONGEST = 40  # letters that are kept of a word; what is longer is an address or noise
_REMEMBERED = 250_000  # written words whose terms are kept: some 90 MB


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


def word_senses(word: str) -> tuple[str, ...]:
    """The concepts and territories that a normalized word names by itself, in any language of its script."""
    found = {}
    if may_be_territory(word):
        found = {f"@{territory.code}": None for territory in find_territories([word]) if not territory.faint}
    languages = SCRIPTS.get(find_script(word) or "", ())
    for language in languages if languages and may_name_concept(word, languages) else ():
        found.update(dict.fromkeys(f"#{concept}" for concept in name_concepts(word, language)))
    return tuple(found)


@lru_cache(maxsize=1)
def read_lexicons() -> None:
    """Read what senses are looked up in, a tenth of a second, before some question waits for it."""
    for language in LANGUAGES:
        lexicon(language)
    find_territories(["x"])


def _terms(written: str) -> Iterable[str]:
    for word in words(written):
        yield word[:_LONGEST]
        if (stem := bare(word)) is not word:
            yield stem[:_LONGEST]
        if len(word) >= _SHORTEST:
            yield from word_senses(word)


class _Words(dict[str, int]):
    """Words as written, numbered as they come; word n's terms are the `lengths[n]` ones of `terms` at `starts[n]`."""

    def __init__(self) -> None:
        super().__init__()
        self.starts = array("I")
        self.lengths = array("I")
        self.terms = array("I")
        self.numbers: dict[str, int] = {}

    def __missing__(self, written: str) -> int:
        found = dict.fromkeys(_terms(written))
        self.starts.append(len(self.terms))
        self.lengths.append(len(found))
        self.terms.extend(self.numbers.setdefault(term, len(self.numbers)) for term in found)
        number = self[written] = len(self)
        return number


class TermReader:
    """Reads many texts' terms in one go; each word as it is written is taken apart once."""

    def __init__(self) -> None:
        self._words = _Words()

    def read(self, texts: Sequence[str]) -> Terms:
        """The distinct terms of each text.

        >>> TermReader().read(["Schools, SCHOOLS: المعلمين"]).terms
        ('schools', '#education', '#school', 'المعلمين', 'معلمين', '#teacher')
        """
        if len(self._words) > _REMEMBERED:
            self._words = _Words()
        split = [text.split() for text in texts]
        written = np.fromiter(map(self._words.__getitem__, chain.from_iterable(split)), np.int64)
        starts, lengths = (np.array(each, np.int64)[written] for each in (self._words.starts, self._words.lengths))
        of_text = np.repeat(np.repeat(np.arange(len(texts)), list(map(len, split))), lengths)
        within = np.arange(len(of_text)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        terms = np.array(self._words.terms)[np.repeat(starts, lengths) + within]
        return self._distinct(of_text, terms, len(texts))

    def _distinct(self, of_text: Ints, terms: Ints, texts: int) -> Terms:
        """Each term of each text once, and the terms numbered anew among those that are there."""
        pairs = np.sort(of_text << 32 | terms)
        pairs = pairs[np.diff(pairs, prepend=-1) != 0]
        terms = pairs & 0xFFFFFFFF
        there = np.zeros(len(self._words.numbers), np.int64)
        there[terms] = 1
        places = (np.cumsum(there) - 1)[terms]
        counts = np.bincount(pairs >> 32, minlength=texts)
        return Terms(
            tuple(compress(self._words.numbers, there.tolist())), counts.tolist(), places.astype(np.uint32).tobytes()
        )
