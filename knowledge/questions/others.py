"""Whether a question asks for whoever else spoke of the same as the one before it, and for nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.tables import read_lines
from knowledge.questions.markers import markers
from knowledge.questions.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

_BESIDE: Final = frozenset(
    {"what", "who", "say", "tell", "tweet", "about", "to", "on", "that", "by", "also", "article", "aux", "filler"}
)
"""What else the words of such a question may do."""
_LONGEST: Final = 10
"""Words."""


@dataclass(frozen=True, slots=True)
class _Others:
    rest: frozenset[tuple[str, ...]]
    beside: frozenset[str]


def asks_for_others(words: Sequence[str], language: str) -> bool:
    """Whether normalized words of a language mean the others and what they said, all of them.

    >>> asks_for_others(["what", "did", "the", "others", "say"], "en")
    True
    >>> asks_for_others(["what", "else", "did", "he", "say"], "en")
    False
    """
    known = _read_others().get(language)
    if known is None or len(words) > _LONGEST:
        return False
    spans = [
        range(start, end)
        for start in range(len(words))
        for end in range(start + 1, len(words) + 1)
        if tuple(words[start:end]) in known.rest
    ]
    told = {at for span in spans for at in span}
    return bool(spans) and all(at in told or _stands_beside(word, known, language) for at, word in enumerate(words))


def _stands_beside(word: str, known: _Others, language: str) -> bool:
    return word in known.beside or not _BESIDE.isdisjoint(markers(language).words.get(word, ()))


@lru_cache(maxsize=1)
def _read_others() -> dict[str, _Others]:
    lines = [line.partition(":") for line in read_lines("frames/others.txt")]
    rest: dict[str, list[tuple[str, ...]]] = {}
    beside: dict[str, list[str]] = {}
    for key, _, words in lines:
        language, kind = key.split()
        if kind == "rest":
            rest[language] = [tuple(token.word for token in tokenize(phrase.strip())) for phrase in words.split(",")]
        else:
            beside[language] = [normalize(word) for word in words.split()]
    return {one: _Others(frozenset(rest[one]), frozenset(beside.get(one, ()))) for one in rest}
